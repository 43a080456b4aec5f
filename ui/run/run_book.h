// The runs and watches of the window, any number at once: at most one that is on for each profile or draft. Owns a
// controller for each, from its start until the next run of the same subject, which takes over its log, and the one
// clock at which the window catches up with all of them; while nothing happens in any of them, it does not tick.
#pragma once

#include "ui/run/local_test_peers.h"
#include "ui/run/run_controller.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace dicom_echo {

/// How the watched peers are, together.
struct WatchTotals
{
    int watched = 0;
    int up = 0;
    int down = 0; ///< those that are neither have not been reached for yet

    bool operator==(const WatchTotals &) const = default;
};

/// `Watch: 1 of 3 down`, `Watch: 3 up`, `Watch: 1 of 3 up` if two have not been reached for yet; empty without a watch.
[[nodiscard]] QString watchTotalsText(const WatchTotals &totals);

class RunBook : public QObject
{
    Q_OBJECT

public:
    explicit RunBook(QObject *parent = nullptr);
    /// Cancels all runs and waits for their end, within 200 ms.
    ~RunBook() override;

    /// Only while no run of the subject is on. Emits failed() and returns RunId::None if the built-in responder cannot
    /// be started.
    RunId start(const RunPlan &plan);
    /// A run that was made elsewhere, of a saved profile, takes the place of the last one of it, or stands beside the
    /// one that is on.
    RunId add(const QString &profile, const FinishedRun &run, const QList<PduTransfer> &pdus,
              const QList<LogRecord> &lines);
    void cancel(RunId id) const;
    void cancelWatches() const;
    void cancelAll() const;

    /// One that is on, or of the last ones that are over; null if it is neither.
    [[nodiscard]] RunController *find(RunId id) const;
    /// The run of the subject that is on, else the last one that is kept; null if there is none.
    [[nodiscard]] RunController *find(const RunSubject &subject) const;
    [[nodiscard]] bool isAnyOn() const;
    /// Those that are on, in the order of their start.
    [[nodiscard]] QList<RunController *> running() const;
    /// Whether it is on and to be forgotten when it ends.
    [[nodiscard]] bool isUnwanted(RunId id) const { return m_unwanted.contains(id); }
    /// The watches that are on, in the order of their start.
    [[nodiscard]] QList<const RunController *> watches() const;
    [[nodiscard]] WatchTotals watchTotals() const;

    /// The runs of the draft are those of the saved profile from now on. Whether there are any.
    bool adopt(quint64 draftNumber, const QString &profile) const;
    /// The same of a profile that has another name now.
    void rename(const QString &from, const QString &to) const;
    /// The subject is gone: another profile of its name does not get its results. A run that is on is cancelled, and
    /// forgotten when it has ended.
    void forget(const RunSubject &subject);

Q_SIGNALS:
    void started(dicom_echo::RunId id);
    /// One that was over already has come.
    void added(dicom_echo::RunId id);
    /// An attempt of a watch has ended; the progress of its run counts it.
    void attempted(dicom_echo::RunId id, const dicom_echo::WatchSampled &attempt, dicom_echo::StateChange change);
    /// A run or a watch has ended, and all its lines have been delivered.
    void finished(const dicom_echo::FinishedRun &run);
    void failed(const QString &message);

private:
    [[nodiscard]] std::optional<EchoRequest> actualRequest(const RunPlan &plan);
    void catchUp();
    void catchUpSoon();
    void replaceBy(RunController *run);
    void forget(RunController *run);
    void forgetOldest();

    LocalTestPeers m_localTestPeers; ///< outlive the runs
    QList<RunController *> m_runs;   ///< children, in the order of their start
    QSet<RunId> m_unwanted;          ///< are on, and to be forgotten when they end
    quint64 m_lastId = 0;
    qsizetype m_firstServed = 0; ///< who writes its log first, in turn
    QTimer m_clock{this};
};

} // namespace dicom_echo
