// The history on disk: history.sqlite. Several processes may write it at once; one that is killed leaves whole runs. A
// file that is damaged is set aside, and whatever goes wrong costs the history only: nobody waits for it, nothing else
// fails with it.
#pragma once

#include "core/history/history_run.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace dicom_echo {

class HistoryDatabase;

/// Used from the thread that first asks something of it; made and destroyed anywhere else only while it was not.
/// Opens the file when it is first needed.
class HistoryStore
{
public:
    explicit HistoryStore(const QString &path, HistoryBounds bounds = {});
    ~HistoryStore();

    /// `history.sqlite` in QStandardPaths::AppDataLocation.
    [[nodiscard]] static QString defaultPath();

    void setBounds(const HistoryBounds &bounds) { m_bounds = bounds; }

    // Each of these takes effect as a whole or not at all, within a few seconds. What went wrong is in takeProblem().

    /// Returns the id of the run, 0 if it was not kept.
    qint64 add(const HistoryRun &run);
    /// A run that goes on has more to say: its entry takes the place of the one it had. False if it is no longer there.
    bool replace(qint64 run, const HistoryRun &now);

    /// Of one peer, by its key: the newest first.
    [[nodiscard]] QList<HistoryRow> rows(const QString &peer, int most);
    /// See history_record.h; empty if there is none.
    [[nodiscard]] QByteArray record(qint64 row);
    /// Of each of the peers its newest result that was not cancelled.
    [[nodiscard]] HistoryBaseline newest(const QStringList &peers);
    /// Of all peers, by their keys.
    [[nodiscard]] QHash<QString, LastResult> lastResults();

    /// Thins and shrinks the history to its bounds. add() sees to it from time to time.
    void tidy(const QDateTime &now);

    /// What the user should know since the last call, in a sentence or two; empty if nothing. A problem may also be one
    /// that was overcome: the call it came with did its work.
    [[nodiscard]] QString takeProblem();

private:
    void shrink();

    std::unique_ptr<HistoryDatabase> m_database;
    HistoryBounds m_bounds;
};

} // namespace dicom_echo
