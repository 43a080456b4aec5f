// Runs the engine for the window: owns the one worker thread of a run, hands events and the report back as values.
#pragma once

#include "core/engine/echo_engine.h"
#include "core/engine/event_queue.h"
#include "core/engine/watch.h"

#include <QObject>

#include <memory>

namespace dicom_echo {

/// All members are called from the thread that owns the session. The destructor cancels a run and joins its thread.
class EchoSession : public QObject
{
    Q_OBJECT

public:
    explicit EchoSession(QObject *parent = nullptr);
    explicit EchoSession(EchoEngine engine, QObject *parent = nullptr);
    ~EchoSession() override;

    /// Starts a run. Only while none is on. `keyPassword` as for EchoEngine::run().
    void start(const EchoRequest &request, const QByteArray &keyPassword = {});

    /// Starts a watch instead of a single run; watchFinished() follows when it has been cancelled or its time is over.
    void startWatch(const EchoRequest &request, const WatchSettings &settings, const QByteArray &keyPassword = {});

    /// Asks the run to end; finished() follows within 200 ms. Does nothing if none is on.
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_running; }

    /// The events of the last started run since the last call. Call it some time after eventsWaiting(), at most about
    /// 30 times a second, and once more when the run has finished.
    [[nodiscard]] EventQueue::Batch takeEvents();

Q_SIGNALS:
    /// The first event since takeEvents() has come.
    void eventsWaiting();
    /// The run has ended and its thread is done; all its events can be taken.
    void finished(const dicom_echo::EchoReport &report);
    /// The watch has ended and its thread is done.
    void watchFinished(const dicom_echo::WatchReport &report);

private:
    struct Run;

    template <typename Job, typename Done>
    void startThread(Job job, Done done);

    EchoEngine m_engine;
    std::unique_ptr<Run> m_run; ///< the last started run, for its events
    bool m_running = false;
};

} // namespace dicom_echo
