#include "core/responder/responder.h"

#include "core/responder/responder_association.h"
#include "core/responder/responder_connection.h"

#include <atomic>
#include <cerrno>
#include <list>
#include <netinet/in.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <system_error>
#include <thread>
#include <unistd.h>

namespace dicom_echo {

namespace {

constexpr size_t mostAssociations = 64;
constexpr size_t mostConnections = 72; // those between are told why they are refused, those above are just closed
constexpr int backlog = 128;
constexpr int pauseWithoutDescriptors = 50; // ms

/// Owns a file descriptor.
class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int get() const { return m_number; }

private:
    int m_number;
};

/// A connection's thread. Destroying it joins.
struct Worker
{
    std::atomic<bool> isDone = false;
    std::jthread thread;
};

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
    Private()
        : listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
        , stopEvent(::eventfd(0, EFD_CLOEXEC))
    {}

    void acceptUntilStopped();
    void serve(int socket);

    Descriptor listener;
    Descriptor stopEvent;      ///< stays readable once written: it ends all threads
    std::list<Worker> workers; ///< only the accepting thread touches it
    std::thread acceptor;
};

void Responder::Private::acceptUntilStopped()
{
    for (;;) {
        pollfd polled[] = {{listener.get(), POLLIN, 0}, {stopEvent.get(), POLLIN, 0}};
        ::poll(polled, 2, -1);
        if (polled[1].revents != 0)
            break;
        const int socket = ::accept4(listener.get(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
        if (socket >= 0)
            serve(socket);
        else if (errno != EAGAIN && errno != EINTR && errno != ECONNABORTED)
            ::poll(&polled[1], 1, pauseWithoutDescriptors);
    }
    workers.clear();
}

void Responder::Private::serve(int socket)
{
    workers.remove_if([](const Worker &worker) { return worker.isDone.load(); });
    if (workers.size() >= mostConnections) {
        ::close(socket);
        return;
    }
    const Admission admission = workers.size() < mostAssociations ? Admission::Admitted : Admission::TooMany;
    Worker &worker = workers.emplace_back();
    try {
        worker.thread = std::jthread([this, &worker, socket, admission] {
            {
                ResponderConnection connection(socket, stopEvent.get());
                serveAssociation(connection, admission);
            }
            worker.isDone = true;
        });
    } catch (const std::system_error &) { // no more threads
        workers.pop_back();
        ::close(socket);
    }
}

Responder::Responder(ResponderSettings settings)
    : m_settings(settings)
{}

Responder::~Responder()
{
    stop();
}

std::optional<QString> Responder::start()
{
    stop();
    auto starting = std::make_unique<Private>();
    if (starting->listener.get() < 0 || starting->stopEvent.get() < 0 ||
        !listenOnLoopback(starting->listener.get(), m_settings.port))
        return QStringLiteral("port %1: %2").arg(m_settings.port).arg(qt_error_string(errno));
    d = std::move(starting);
    d->acceptor = std::thread([running = d.get()] { running->acceptUntilStopped(); });
    return std::nullopt;
}

void Responder::stop()
{
    if (!d)
        return;
    ::eventfd_write(d->stopEvent.get(), 1);
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
