#include "core/echo/echo_session.h"

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

void EchoSession::start(const EchoRequest &request, const QByteArray &keyPassword)
{
    Q_ASSERT(!m_running);
    m_running = true;
    m_run = std::make_unique<Run>();
    m_run->thread = std::thread([this, request, keyPassword, engine = m_engine, run = m_run.get()] {
        EchoReport report = engine.run(
            request, run->cancel, [run](RunEvent &&event) { run->events.push(std::move(event)); }, keyPassword);
        QMetaObject::invokeMethod(
            this, [this, report = std::move(report)] { endRun(report); }, Qt::QueuedConnection);
    });
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

void EchoSession::endRun(const EchoReport &report)
{
    m_run->thread.join();
    m_running = false;
    Q_EMIT finished(report);
}

} // namespace dicom_echo
