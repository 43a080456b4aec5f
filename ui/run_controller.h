// One echo run at a time for the window: starts it, with the built-in responder if that is the peer, and turns what
// happens into a few signals per tick. Owns the session and the responder. The thread of the window is never kept
// longer than a tick's share of work, however fast the run is.
#pragma once

#include "core/echo/echo_session.h"
#include "core/log/run_log.h"
#include "core/profiles/profile.h"
#include "core/responder/responder.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <deque>
#include <optional>

namespace dicom_echo {

/// A run as far as it has come.
struct RunProgress
{
    EchoRequest request;
    std::array<StageRecord, stageCount> stages;
    std::optional<Stage> current; ///< the stage that is on
    quint32 answered = 0;         ///< C-ECHO-RSPs received
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
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_session.isRunning(); }
    [[nodiscard]] const RunProgress &progress() const { return m_progress; }
    /// Where the built-in responder listens; 0 before its first start.
    [[nodiscard]] quint16 localTestPort() const { return m_responder.port(); }

Q_SIGNALS:
    void started();
    /// At most once per tick.
    void progressed();
    /// The lines of a tick. Those of a very long run may go on for a moment after finished().
    void logged(const QList<dicom_echo::LogRecord> &records);
    void finished(const dicom_echo::EchoReport &report);
    void failed(const QString &message);

private:
    void tick();
    void fetchEvents();
    void consume(const RunEvent &event);
    void endRun(const EchoReport &report);

    EchoSession m_session;
    Responder m_responder;
    QTimer m_timer;
    std::optional<RunLog> m_log;
    std::deque<RunEvent> m_pending; ///< taken from the session, not yet looked at
    QList<LogRecord> m_lines;       ///< of this tick
    RunProgress m_progress;
};

} // namespace dicom_echo
