// One run or watch as the window follows it: starts it, and turns what happens into a few signals each time it is told
// to catch up. Owns the session, and with it the thread of the run, and what is kept of it. However fast the run is, it
// never keeps the window's thread for longer than its share of work. Owned by the run book.
#pragma once

#include "core/echo/run_log.h"
#include "core/engine/echo_session.h"
#include "core/latency/latency_distribution.h"
#include "ui/run/finished_run.h"
#include "ui/run/run_plan.h"
#include "ui/run/run_progress.h"
#include "ui/run/run_record.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QSet>

#include <chrono>
#include <deque>
#include <optional>

namespace dicom_echo {

class RunController : public QObject
{
    Q_OBJECT

public:
    /// `actual`: the request with the real address and port of the peer.
    RunController(RunId id, const RunPlan &plan, const EchoRequest &actual, QObject *parent = nullptr);
    /// Cancels a run that is on and waits for its end, within 200 ms.
    ~RunController() override;

    void start(); ///< once
    /// Instead of start(): the run is over already; it was made elsewhere.
    void adopt(const FinishedRun &run, const QList<PduTransfer> &pdus, const QList<LogRecord> &lines);
    void cancel();
    /// Takes over the log of a run of the same subject that is over.
    void takeLogOf(const RunController &before);

    [[nodiscard]] RunId id() const { return m_progress.id; }
    [[nodiscard]] const RunPlan &plan() const { return m_plan; }
    [[nodiscard]] bool isWatch() const { return m_plan.watch.has_value(); }
    void setSubject(const RunSubject &subject) { m_plan.subject = subject; }
    /// From start() to finished().
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const RunProgress &progress() const { return m_progress; }
    [[nodiscard]] const RunRecord &record() const { return m_record; }
    /// Of a run that is over.
    [[nodiscard]] const std::optional<FinishedRun> &result() const { return m_result; }
    void setResult(const FinishedRun &result) { m_result = result; }
    /// What would be the result of a watch if it ended now.
    [[nodiscard]] FinishedRun soFar() const;

    /// Takes what has happened, and writes the log of it until `logUntil`.
    void catchUp(const QDeadlineTimer &logUntil);

    enum class Urgency {
        Idle,   ///< nothing until the next eventsWaiting()
        Usual,  ///< something is waited for, or lines are still to be written
        Behind, ///< lines are left out: nobody reads along, and the run needs the processor more
        Ending, ///< it is over, but for lines that are still to be written
    };
    /// How soon it should catch up again.
    [[nodiscard]] Urgency urgency() const;

Q_SIGNALS:
    /// Something has happened since it last caught up.
    void eventsWaiting();
    /// Each time it catches up.
    void progressed();
    /// All PDUs since the last time, even those whose dumps are left out of the log. Comes before they are logged.
    void exchanged(const QList<dicom_echo::PduTransfer> &pdus);
    // The echoes and the lines since the last time.
    void sampled(const QList<dicom_echo::RunSample> &samples);
    void logged(const QList<dicom_echo::LogRecord> &records);
    /// An attempt of the watch has ended; progress() counts it.
    void attempted(const dicom_echo::WatchSampled &attempt, dicom_echo::StateChange change);
    /// The run or the watch has ended, and all its lines have been delivered.
    void finished(const dicom_echo::FinishedRun &run);

private:
    [[nodiscard]] bool isOver() const { return m_report || m_watchReport; }
    void fetchEvents();
    void leaveOutOldest();
    void logPending(const QDeadlineTimer &end);
    void deliver(const QList<RunSample> &samples);
    void shareText(LogRecord &record);
    void follow(const StageStarted &begun);
    void follow(const StageEnded &ended);
    void follow(const EchoAnswered &answer);
    void follow(const PeerConnected &connected);
    void follow(const PduTransfer &pdu);
    void follow(const WatchSampled &attempt);
    void follow(const auto &) {} // the others are for the log
    [[nodiscard]] QStringList linesForReports() const;
    [[nodiscard]] std::optional<RunWait> currentWait() const;
    void tellLost();
    void finish();

    RunPlan m_plan;
    EchoSession m_session;
    RunLog m_log;
    std::deque<RunEvent> m_pending; ///< taken from the session, not yet logged
    quint64 m_leftOut = 0;          ///< events lost before the first pending one
    bool m_isBehind = false;        ///< some were when it last caught up
    QList<PduTransfer> m_pdus;      ///< since the last time
    QList<RunSample> m_samples;     ///< since the last time
    QList<LogRecord> m_lines;       ///< since the last time
    QSet<QString> m_texts;          ///< of the last lines
    RunProgress m_progress;
    RunRecord m_record;
    WatchStatistics m_watch;                     ///< of a watch, as the following two
    LatencyDistribution m_roundTrips;            ///< of the attempts that succeeded
    std::shared_ptr<const EchoReport> m_attempt; ///< what the last one found
    std::optional<EchoReport> m_report;          ///< of a session that has ended
    std::optional<WatchReport> m_watchReport;    ///< the same of a watch
    std::optional<FinishedRun> m_result;
    std::chrono::steady_clock::time_point m_attemptBegun; ///< name, connection and TLS have one limit together
    std::optional<std::chrono::steady_clock::time_point> m_waitBegun; ///< of the answer that is waited for
    bool m_running = false;
};

} // namespace dicom_echo
