// One echo run at a time for the window: starts it, with the built-in responder if that is the peer, and turns what
// happens into a few signals per tick. Owns the session and the responder. However fast the run is, it never keeps the
// window's thread for longer than a tick's share of work.
#pragma once

#include "core/echo/run_log.h"
#include "core/engine/echo_session.h"
#include "core/log/bounded_log.h"
#include "core/profiles/profile.h"
#include "core/responder/responder.h"
#include "ui/run/finished_run.h"
#include "ui/run/run_sample.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <array>
#include <chrono>
#include <deque>
#include <optional>

namespace dicom_echo {

/// What a run waits for at the moment, and until when.
struct RunWait
{
    std::chrono::milliseconds lasted{0};
    std::chrono::milliseconds limit{0};
};

/// How far a run has come.
struct RunProgress
{
    RunId id = RunId::None; ///< of no run before the first one
    EchoRequest request;
    std::array<StageRecord, stageCount> stages;
    PeerFacts peer;                    ///< its connection, once there is one
    std::optional<Stage> current;      ///< the stage that is on
    std::optional<RunWait> wait;       ///< of the stage that is on, for the network or the peer
    quint32 answered = 0;              ///< C-ECHO-RSPs received
    std::optional<WatchSummary> watch; ///< if it is a watch
};

class RunController : public QObject
{
    Q_OBJECT

public:
    explicit RunController(QObject *parent = nullptr);
    ~RunController() override;

    /// Only while no run is on. Emits failed() instead of started() if the built-in responder cannot be started.
    /// `keyPassword` as for EchoEngine::run().
    void start(const EchoRequest &request, ProfileKind kind, const QByteArray &keyPassword = {});
    /// The same for a watch.
    void startWatch(const EchoRequest &request, ProfileKind kind, const WatchSettings &settings,
                    const QByteArray &keyPassword = {});
    void cancel();

    /// From started() to finished().
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Of the run that is on, else of the last one.
    [[nodiscard]] const RunProgress &progress() const { return m_progress; }
    /// Where the built-in responder listens; 0 before its first start.
    [[nodiscard]] quint16 localTestPort() const;

Q_SIGNALS:
    void started();
    /// At most once per tick.
    void progressed();
    /// All PDUs of a tick, even those whose dumps are left out of the log. Comes before they are logged.
    void exchanged(const QList<dicom_echo::PduTransfer> &pdus);
    /// The echoes of a tick.
    void sampled(const QList<dicom_echo::RunSample> &samples);
    /// The lines of a tick.
    void logged(const QList<dicom_echo::LogRecord> &records);
    /// The run or the watch has ended, and all its lines have been delivered.
    void finished(const dicom_echo::FinishedRun &run);
    /// The watched peer went down or came up.
    void stateChanged(dicom_echo::StateChange change, const QString &text);
    void failed(const QString &message);

private:
    [[nodiscard]] std::optional<QString> startLocalTestPeer(const std::optional<TlsSettings> &tls);
    [[nodiscard]] std::optional<EchoRequest> prepare(const EchoRequest &request, ProfileKind kind);
    void tick();
    void fetchEvents();
    void leaveOutOldest();
    void logPending(std::chrono::milliseconds work);
    void shareText(LogRecord &record);
    void follow(const StageStarted &begun);
    void follow(const StageEnded &ended);
    void follow(const EchoAnswered &answer);
    void follow(const PeerConnected &connected);
    void follow(const PduTransfer &pdu);
    void follow(const WatchSampled &attempt);
    void follow(const auto &) {} // the others are for the log
    [[nodiscard]] std::optional<RunWait> currentWait() const;
    void tellLost();
    void finish();

    EchoSession m_session;
    std::optional<Responder> m_responder; ///< from the first run to the local test peer on
    QTimer m_timer{this};
    std::optional<RunLog> m_log;
    std::deque<RunEvent> m_pending; ///< taken from the session, not yet logged
    quint64 m_leftOut = 0;          ///< events lost before the first pending one
    QList<PduTransfer> m_pdus;      ///< of this tick
    QList<RunSample> m_samples;     ///< of this tick
    QList<LogRecord> m_lines;       ///< of this tick
    QSet<QString> m_texts;          ///< of the last lines
    BoundedLog m_newestLines;       ///< of the run, for its reports
    RunProgress m_progress;
    std::optional<WatchStatistics> m_watch;   ///< while a watch is on
    std::optional<EchoReport> m_report;       ///< of a session that has ended
    std::optional<WatchReport> m_watchReport; ///< the same of a watch
    EchoRequest m_request;                    ///< as asked for
    ProfileKind m_kind = ProfileKind::Peer;
    std::chrono::steady_clock::time_point m_attemptBegun; ///< name, connection and TLS have one limit together
    std::optional<std::chrono::steady_clock::time_point> m_waitBegun; ///< of the answer that is waited for
    bool m_running = false;
};

} // namespace dicom_echo
