#include "core/engine/echo_session.h"

#include "core/association/dicom_library.h"

#include <thread>
#include <utility>

namespace dicom_echo {

struct EchoSession::Run
{
    ~Run()
    {
        cancel.cancel();
        if (thread.joinable())
            thread.join();
    }

    CancelToken cancel;
    EventQueue events;
    std::thread thread;
};

EchoSession::EchoSession(QObject *parent)
    : EchoSession(EchoEngine(), parent)
{}

EchoSession::EchoSession(EchoEngine engine, QObject *parent)
    : QObject(parent)
    , m_engine(std::move(engine))
{}

EchoSession::~EchoSession() = default;

/// Runs `job(cancel token, observer)` on a thread of its own, joins that, and calls `done(result)` on ours.
template <typename Job, typename Done>
void EchoSession::startThread(Job job, Done done)
{
    Q_ASSERT(!m_running);
    m_running = true;
    loadDicomLibrary(); // before there is a thread
    m_run = std::make_unique<Run>();
    m_run->thread = std::thread([this, job = std::move(job), done = std::move(done), run = m_run.get()] {
        auto result = job(run->cancel, [this, run](RunEvent &&event) {
            if (run->events.push(std::move(event)))
                QMetaObject::invokeMethod(this, &EchoSession::eventsWaiting, Qt::QueuedConnection);
        });
        const auto end = [this, done, result = std::move(result)] {
            m_run->thread.join();
            m_running = false;
            done(result);
        };
        QMetaObject::invokeMethod(this, end, Qt::QueuedConnection);
    });
}

void EchoSession::start(const EchoRequest &request, const QByteArray &keyPassword)
{
    startThread(
        [engine = m_engine, request, keyPassword](const CancelToken &cancel, const RunObserver &observer) {
            return engine.run(request, cancel, observer, {.keyPassword = keyPassword});
        },
        [this](const EchoReport &report) { Q_EMIT finished(report); });
}

void EchoSession::startWatch(const EchoRequest &request, const WatchSettings &settings, const QByteArray &keyPassword)
{
    startThread(
        [watch = Watch(m_engine), request, settings, keyPassword](const CancelToken &cancel,
                                                                  const RunObserver &observer) {
            return watch.run(request, settings, cancel, observer, keyPassword);
        },
        [this](const WatchReport &report) { Q_EMIT watchFinished(report); });
}

void EchoSession::cancel()
{
    if (m_running)
        m_run->cancel.cancel();
}

EventQueue::Batch EchoSession::takeEvents()
{
    return m_run ? m_run->events.take() : EventQueue::Batch();
}

} // namespace dicom_echo
#include "moc_echo_session.cpp"
