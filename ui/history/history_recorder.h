// Puts each run and watch of the window into the history: a run when it is over, a watch as it goes on, so that little
// of it is lost whatever happens to the program. Owned by the window.
#pragma once

#include "ui/history/run_history.h"
#include "ui/run/run_book.h"

#include <QElapsedTimer>
#include <QSet>

namespace dicom_echo {

class HistoryRecorder : public QObject
{
    Q_OBJECT

public:
    /// Both are borrowed and must outlive it. Make it after whoever adds to the result of a run when it ends.
    HistoryRecorder(RunBook *runs, RunHistory *history, QObject *parent = nullptr);

    /// The window closes: the watches that are on end with what they have seen.
    void endWatches();

private:
    struct Kept
    {
        QElapsedTimer since;     ///< the watch was kept last; not valid before that
        bool hasChanged = false; ///< its peer went down or came up since then
    };

    /// A watch of which a part was kept is kept to its end.
    [[nodiscard]] bool isKept(RunId id) const { return m_history->isKept() || m_kept.contains(id); }
    void keepAttempt(RunId id, StateChange change);
    void keepResult(const FinishedRun &run);

    RunBook *m_runs;
    RunHistory *m_history;
    QHash<RunId, Kept> m_kept; ///< of the watches that are on
    QSet<RunId> m_ended;       ///< by endWatches(): what comes after that is their cancellation
};

} // namespace dicom_echo
