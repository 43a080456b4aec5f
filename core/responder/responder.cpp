#include "core/responder/responder.h"

#include "core/dicom/dicom_runtime.h"
#include "core/net/tcp_stream.h"
#include "core/net/tls_context.h"
#include "core/net/tls_stream.h"
#include "core/responder/responder_connection.h"

#include <atomic>
#include <cerrno>
#include <list>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
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

bool listenOnLoopback(int socket, quint16 port)
{
    const int on = 1;
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) == 0 &&
           ::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 &&
           ::listen(socket, backlog) == 0;
}

quint16 localPort(int socket)
{
    sockaddr_in address = {};
    socklen_t size = sizeof address;
    ::getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size);
    return ntohs(address.sin_port);
}

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

    explicit Private(std::optional<TlsServerSettings> tlsSettings)
        : tls(std::move(tlsSettings))
        , listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
    {}

    void acceptUntilStopped();
    void start(SocketHandle socket);
    void serve(SocketHandle socket, Admission admission) const;
    [[nodiscard]] std::unique_ptr<ByteStream> secured(std::unique_ptr<ByteStream> plain) const;

    std::optional<TlsServerSettings> tls;
    SocketHandle listener;
    CancelToken stop;          ///< ends all threads
    std::list<Worker> workers; ///< only the accepting thread touches it
    std::thread acceptor;
};

void Responder::Private::acceptUntilStopped()
{
    const QDeadlineTimer never(QDeadlineTimer::Forever);
    while (waitForSocket(listener.get(), POLLIN, never, stop) == IoOutcome::Done) {
        SocketHandle socket(::accept4(listener.get(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
        if (socket.isValid())
            start(std::move(socket));
        else if (errno != EAGAIN && errno != EINTR && errno != ECONNABORTED)
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
    const int descriptor = socket.get();
    auto plain = std::make_unique<TcpStream>(std::move(socket), QHostAddress(QHostAddress::LocalHost), quint16{0},
                                             Acknowledgement::Immediate);
    std::unique_ptr<ByteStream> stream = tls ? secured(std::move(plain)) : std::move(plain);
    if (!stream)
        return;
    ResponderConnection connection(std::move(stream), descriptor, stop);
    if (!connection.waitForPdu())
        return;
    if (dcmtk().serve(connection, admission, AcceptorGuard::maximumPdu))
        connection.waitForClose();
    else
        connection.abort(ProviderAbortReason::InvalidParameterValue);
}

/// Null if the handshake failed.
std::unique_ptr<ByteStream> Responder::Private::secured(std::unique_ptr<ByteStream> plain) const
{
    TlsContext made = makeTlsServerContext(*tls);
    if (!made.context)
        return {};
    auto stream = std::make_unique<TlsStream>(std::move(plain), std::move(made.context));
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
        if (const TlsContext made = makeTlsServerContext(*m_settings.tls); !made.context)
            return made.error;
    }
    auto starting = std::make_unique<Private>(m_settings.tls);
    if (!starting->listener.isValid() || !listenOnLoopback(starting->listener.get(), m_settings.port))
        return QStringLiteral("port %1: %2").arg(m_settings.port).arg(qt_error_string(errno));
    d = std::move(starting);
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
    return d ? localPort(d->listener.get()) : quint16(0);
}

} // namespace dicom_echo
