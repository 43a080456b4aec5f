#include "tests/support/peer_fleet.h"

#include "tests/support/loopback.h"
#include "tests/support/pdu_bytes.h"
#include "tests/support/scripts.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cerrno>
#include <map>
#include <mutex>
#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <thread>
#include <vector>

namespace dicom_echo::test {

namespace {

constexpr quint32 hostMask = 0x00FFFFFF;
constexpr qsizetype pduHeader = 6;
constexpr int backlog = 4096;
constexpr quint16 sopClassNotSupported = 0x0122;

struct Connection
{
    Socket socket;
    quint32 host = 0;
    QByteArray arrived;
};

quint32 hostOf(int descriptor)
{
    sockaddr_in address{};
    socklen_t length = sizeof address;
    void *const storage = &address;
    (void)::getsockname(descriptor, static_cast<sockaddr *>(storage), &length);
    return ntohl(address.sin_addr.s_addr) & hostMask;
}

/// The first whole PDU, which is taken; empty if there is none.
QByteArray takePdu(QByteArray &arrived)
{
    if (arrived.size() < pduHeader)
        return {};
    const qsizetype size = pduHeader + qsizetype{qFromBigEndian<quint32>(arrived.constData() + 2)};
    if (arrived.size() < size)
        return {};
    const QByteArray pdu = arrived.left(size);
    arrived.remove(0, size);
    return pdu;
}

} // namespace

struct PeerFleet::Private
{
    explicit Private(Roles given)
        : roles(std::move(given))
        , listener(listenOn(QHostAddress(QHostAddress::AnyIPv4), backlog))
        , poller(::epoll_create1(EPOLL_CLOEXEC))
        , stopper(::eventfd(0, EFD_CLOEXEC))
    {
        watch(listener.get());
        watch(stopper.get());
        thread = std::thread([this] { serve(); });
    }

    ~Private()
    {
        (void)::eventfd_write(stopper.get(), 1);
        thread.join();
    }

    void watch(int descriptor) const
    {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = descriptor;
        (void)::epoll_ctl(poller.get(), EPOLL_CTL_ADD, descriptor, &event);
    }

    void serve()
    {
        for (;;) {
            std::array<epoll_event, 64> events{};
            const int count = ::epoll_wait(poller.get(), events.data(), int{events.size()}, -1);
            for (int i = 0; i < count; ++i) {
                const int descriptor = events.at(static_cast<size_t>(i)).data.fd;
                if (descriptor == stopper.get())
                    return;
                if (descriptor == listener.get())
                    accept();
                else if (const auto known = connections.find(descriptor);
                         known != connections.end() && !talk(known->second))
                    close(descriptor);
            }
        }
    }

    void accept()
    {
        Connection connection{Socket(::accept4(listener.get(), nullptr, nullptr, SOCK_CLOEXEC)), 0, {}};
        const int descriptor = connection.socket.get();
        if (descriptor < 0)
            return;
        connection.host = hostOf(descriptor);
        closeWhatHasEnded();
        {
            const std::lock_guard lock(mutex);
            ++seen.connections[connection.host];
            const int standing = ++standingAt[connection.host];
            seen.mostAtOnce[connection.host] = std::max(seen.mostAtOnce[connection.host], standing);
            seen.mostAtOnceOfAll = std::max(seen.mostAtOnceOfAll, static_cast<int>(connections.size()) + 1);
        }
        connections[descriptor] = std::move(connection);
        watch(descriptor);
    }

    /// Who comes may have left another connection first, of which the poller has not told yet.
    void closeWhatHasEnded()
    {
        std::vector<int> ended;
        for (const auto &[descriptor, connection] : connections) {
            char next = 0;
            if (::recv(descriptor, &next, 1, MSG_PEEK | MSG_DONTWAIT) == 0)
                ended.push_back(descriptor);
        }
        for (const int descriptor : ended)
            close(descriptor);
    }

    void close(int descriptor)
    {
        {
            const std::lock_guard lock(mutex);
            --standingAt[connections[descriptor].host];
        }
        connections.erase(descriptor); // which takes it out of the poller, too
    }

    /// Whether the connection goes on.
    bool talk(Connection &connection) const
    {
        std::array<char, 4096> buffer{};
        const ssize_t count = ::recv(connection.socket.get(), buffer.data(), buffer.size(), MSG_DONTWAIT);
        if (count < 0 && errno == EAGAIN)
            return true; // the event was of one before it that had this descriptor
        if (count <= 0)
            return false;
        const Role role = roles ? roles(connection.host) : Role::Serves;
        if (role == Role::IsSilent)
            return true;
        connection.arrived.append(buffer.data(), count);
        for (QByteArray pdu = takePdu(connection.arrived); !pdu.isEmpty(); pdu = takePdu(connection.arrived)) {
            if (role == Role::IsSilentAtTheEcho && static_cast<PduType>(pdu[0]) == PduType::PDataTf)
                return true;
            const QByteArray answer = answerTo(pdu, role);
            if (answer.isEmpty() || !sendAll(connection.socket, answer))
                return false;
        }
        return true;
    }

    static QByteArray answerTo(const QByteArray &pdu, Role role)
    {
        switch (static_cast<PduType>(pdu[0])) {
        case PduType::AssociateRq:
            return answerToAssociate(role);
        case PduType::PDataTf:
            if (role == Role::HangsUpAtTheEcho)
                return {};
            return cEchoRsp(messageIdOf(pdu), role == Role::RefusesTheEcho ? sopClassNotSupported : 0);
        case PduType::ReleaseRq:
            return role == Role::AbortsAtTheRelease ? abort() : releaseRp();
        default:
            return {};
        }
    }

    static QByteArray answerToAssociate(Role role)
    {
        static const QByteArray acceptance = associateAc();
        switch (role) {
        case Role::HangsUp:
            return {};
        case Role::DoesNotKnowUs:
            return associateRj(1, 1, 3);
        case Role::DoesNotKnowTheTitle:
            return associateRj(1, 1, 7);
        case Role::IsBusy:
            return associateRj(2, 3, 1);
        case Role::Aborts:
            return abort(2, 0);
        case Role::SpeaksTls:
            return QByteArrayLiteral("\x15\x03\x03\x00\x02\x02\x28"); // alert: handshake_failure
        case Role::SpeaksHttp:
            return QByteArrayLiteral("HTTP/1.1 400 Bad Request\r\n\r\n");
        case Role::BreaksTheProtocol:
            return test::pdu(quint8(PduType::AssociateAc), {});
        case Role::HasNoVerification: {
            AssociateAc refused;
            refused.contexts[0].result = 3;
            return associateAc(refused);
        }
        case Role::Serves:
        case Role::IsSilent:
        case Role::RefusesTheEcho:
        case Role::IsSilentAtTheEcho:
        case Role::HangsUpAtTheEcho:
        case Role::AbortsAtTheRelease:
            return acceptance;
        }
        Q_UNREACHABLE();
    }

    Roles roles;
    Socket listener;
    Socket poller;
    Socket stopper;
    std::map<int, Connection> connections; ///< by their descriptors
    mutable std::mutex mutex;
    Seen seen;
    QHash<quint32, int> standingAt; ///< connections of each address now
    std::thread thread;
};

PeerFleet::PeerFleet(Roles roles)
    : d(std::make_unique<Private>(std::move(roles)))
{}

PeerFleet::~PeerFleet() = default;

quint16 PeerFleet::port() const
{
    return localPort(d->listener);
}

PeerFleet::Seen PeerFleet::seen() const
{
    const std::lock_guard lock(d->mutex);
    return d->seen;
}

QString peerFleetAddress(quint32 host)
{
    return QHostAddress((quint32{127} << 24) | host).toString();
}

} // namespace dicom_echo::test
