// Echoes to the peers that are selected in the list: each a run of its own, some of them at once, in the order of the
// list. Owned by whoever starts them; borrows the runs.
#pragma once

#include "ui/run/run_book.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace dicom_echo {

class SelectedEchoes : public QObject
{
    Q_OBJECT

public:
    /// Calls `go` with the plan and the password of its key, or `skip` if the user does not give it; soon.
    using Obtain = std::function<void(const RunPlan &plan, const std::function<void(const RunPlan &)> &go,
                                      const std::function<void()> &skip)>;

    SelectedEchoes(RunBook *runs, Obtain obtain, QObject *parent = nullptr);

    /// Those to subjects that have a run on are left out. What is still waiting from the last time makes room.
    void start(const QList<RunPlan> &plans);
    /// Those that are on, and those that wait.
    void cancel();
    /// From start() until the last one has ended.
    [[nodiscard]] bool isOn() const { return m_isObtaining || !m_waiting.isEmpty() || !m_on.isEmpty(); }

    static constexpr qsizetype atOnce = 16;

Q_SIGNALS:
    /// All have ended: of how many, how many without a failure.
    void finished(int echoes, int succeeded);

private:
    void startNext();
    void run(const RunPlan &plan);
    void skip(const RunPlan &plan);
    void take(const FinishedRun &run);
    void finishIfOver();

    RunBook *m_runs;
    Obtain m_obtain;
    QList<RunPlan> m_waiting;
    QSet<RunId> m_on;
    bool m_isObtaining = false; ///< the password of one
    int m_ended = 0;
    int m_succeeded = 0;
};

} // namespace dicom_echo
