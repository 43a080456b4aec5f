#include "core/responder/responder.h"

#include "core/diagnosis/net_texts.h"
#include "core/net/tcp_stream.h"
#include "core/platform/socket.h"
#include "core/responder/responder_connection.h"
#include "core/tls/tls_library.h"

#include <atomic>
#include <cerrno>
#include <list>
#include <system_error>
#include <thread>
#include <utility>

namespace dicom_echo {

namespace {

constexpr size_t mostAssociations = 64;
constexpr size_t mostConnections = 72; // those between are told why they are refused, those above are just closed
constexpr int backlog = 128;
constexpr int pauseWithoutDescriptors = 50; // ms
constexpr int handshakeLimit = 10000;       // ms

} // namespace

/// What exists while the responder runs.
struct Responder::Private
{
    /// A connection's thread. Destroying it joins.
    struct Worker
    {
        std::atomic<bool> isDone = false;
        std::jthread thread;
    };

    Private(ResponderSettings responderSettings, SocketHandle listening)
        : settings(std::move(responderSettings))
        , listener(std::move(listening))
    {}

    void acceptUntilStopped();
    void start(SocketHandle socket);
    void serve(SocketHandle socket, Admission admission) const;
    [[nodiscard]] std::unique_ptr<ByteStream> secured(std::unique_ptr<ByteStream> plain) const;

    ResponderSettings settings;
    SocketHandle listener;
    CancelToken stop;          ///< ends all threads
    std::list<Worker> workers; ///< only the accepting thread touches it
    std::thread acceptor;
};

void Responder::Private::acceptUntilStopped()
{
    const QDeadlineTimer never(QDeadlineTimer::Forever);
    while (waitForSocket(listener, SocketEvent::Readable, never, stop) == IoOutcome::Done) {
        OpenedSocket accepted = acceptConnection(listener);
        if (accepted.error == 0)
            start(std::move(accepted.socket));
        else if (accepted.error != EAGAIN)
            std::this_thread::sleep_for(std::chrono::milliseconds(pauseWithoutDescriptors));
    }
    workers.clear();
}

void Responder::Private::start(SocketHandle socket)
{
    workers.remove_if([](const Worker &worker) { return worker.isDone.load(); });
    if (workers.size() >= mostConnections)
        return;
    const Admission admission = workers.size() < mostAssociations ? Admission::Admitted : Admission::TooMany;
    Worker &worker = workers.emplace_back();
    try {
        worker.thread = std::jthread([this, &worker, admission, owned = std::move(socket)]() mutable {
            serve(std::move(owned), admission);
            worker.isDone = true;
        });
    } catch (const std::system_error &) { // no more threads
        workers.pop_back();
    }
}

void Responder::Private::serve(SocketHandle socket, Admission admission) const
{
    auto plain = std::make_unique<TcpStream>(std::move(socket), QHostAddress(QHostAddress::LocalHost), quint16{0},
                                             Acknowledgement::Immediate);
    std::unique_ptr<ByteStream> stream = settings.tls ? secured(std::move(plain)) : std::move(plain);
    if (!stream)
        return;
    ResponderConnection(std::move(stream), admission, settings.artim, stop).serve();
}

/// Null if the handshake failed.
std::unique_ptr<ByteStream> Responder::Private::secured(std::unique_ptr<ByteStream> plain) const
{
    const TlsContext made = sharedTlsServerContext(*settings.tls);
    if (!made.context)
        return {};
    auto stream = secureServerStream(std::move(plain), made);
    if (stream->handshake(QDeadlineTimer(handshakeLimit), stop))
        return {};
    return stream;
}

Responder::Responder(ResponderSettings settings)
    : m_settings(std::move(settings))
{}

Responder::~Responder()
{
    stop();
}

ResponderSettings localTestPeerSettings(const std::optional<TlsSettings> &tls)
{
    ResponderSettings settings;
    if (tls)
        settings.tls.emplace();
    return settings;
}

std::optional<QString> Responder::start()
{
    stop();
    if (m_settings.tls) {
        if (const TlsContext made = sharedTlsServerContext(*m_settings.tls); !made.context)
            return tlsSettingErrorText(*made.error);
    }
    OpenedSocket listener = listenOn({QHostAddress::LocalHost, m_settings.port}, backlog);
    if (listener.error != 0)
        return QStringLiteral("port %1: %2").arg(m_settings.port).arg(qt_error_string(listener.error));
    d = std::make_unique<Private>(m_settings, std::move(listener.socket));
    d->acceptor = std::thread([running = d.get()] { running->acceptUntilStopped(); });
    return std::nullopt;
}

void Responder::stop()
{
    if (!d)
        return;
    d->stop.cancel();
    d->acceptor.join();
    d.reset();
}

bool Responder::isRunning() const
{
    return d != nullptr;
}

quint16 Responder::port() const
{
    return d ? localEndpoint(d->listener).port : quint16(0);
}

} // namespace dicom_echo
