#include "tests/support/scripted_peer.h"

#include "core/pdu/pdu.h"
#include "tests/support/loopback.h"

#include <QDeadlineTimer>
#include <QtEndian>

#include <algorithm>
#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace dicom_echo::test {

using namespace std::chrono_literals;

namespace {

constexpr auto longestPlay = 20s;
constexpr qsizetype receiveSize = 64 * 1024;

/// Ends waits early; shared by the peer and its thread.
struct Signals
{
    Socket stop{::eventfd(0, EFD_CLOEXEC)};
    Socket release{::eventfd(0, EFD_CLOEXEC)};
    QDeadlineTimer deadline{longestPlay};

    /// True if `descriptor` became ready; false when stopped or after the deadline.
    [[nodiscard]] bool waitFor(int descriptor, short events, QDeadlineTimer until) const
    {
        pollfd polled[] = {{descriptor, events, 0}, {stop.get(), POLLIN, 0}};
        const int milliseconds = int(qMin(until, deadline).remainingTime());
        return ::poll(polled, 2, milliseconds) > 0 && polled[1].revents == 0;
    }
    [[nodiscard]] bool waitFor(int descriptor, short events) const { return waitFor(descriptor, events, deadline); }
};

/// Plays one script on one connection. Each step returns whether to go on.
class Player
{
public:
    Player(Socket socket, const Signals &signalsToObey)
        : m_socket(std::move(socket))
        , m_signals(signalsToObey)
    {}

    Conversation play(const Script &script)
    {
        const auto playStep = [this](const Step &next) { return std::visit(*this, next); };
        m_conversation.isComplete = std::all_of(script.begin(), script.end(), playStep);
        m_conversation.dataSegments = dataSegmentsReceived(m_socket);
        return std::move(m_conversation);
    }

    bool operator()(const step::ReceivePdu &)
    {
        QByteArray pdu = receive(pduHeaderLength);
        if (pdu.size() < pduHeaderLength)
            return false;
        const auto length = qsizetype(qFromBigEndian<quint32>(pdu.constData() + 2));
        pdu += receive(length);
        if (pdu.size() < pduHeaderLength + length)
            return false;
        m_conversation.pdus += pdu;
        return true;
    }
    bool operator()(const step::ReceiveBytes &bytes) { return receive(bytes.count).size() == bytes.count; }
    bool operator()(const step::Send &send) { return sendBytes(send.bytes); }
    bool operator()(const step::Drip &drip)
    {
        for (const char byte : drip.bytes) {
            pause(drip.pause);
            if (!sendBytes(QByteArrayView(&byte, 1)))
                return false;
        }
        return true;
    }
    bool operator()(const step::Pause &wait)
    {
        pause(wait.time);
        return true;
    }
    bool operator()(const step::SendEndlessly &send)
    {
        while (sendBytes(send.bytes)) {
        }
        return true;
    }
    bool operator()(const step::Reply &reply)
    {
        return !m_conversation.pdus.isEmpty() && sendBytes(reply.make(m_conversation.pdus.last()));
    }
    bool operator()(const step::Do &run)
    {
        run.action();
        return true;
    }
    bool operator()(const step::WaitForRelease &) { return m_signals.waitFor(m_signals.release.get(), POLLIN); }
    bool operator()(const step::WaitForEnd &)
    {
        while (!receive(1).isEmpty()) {
        }
        return m_conversation.end != Conversation::End::Open;
    }
    bool operator()(const step::HalfClose &) { return ::shutdown(m_socket.get(), SHUT_WR) == 0; }
    bool operator()(const step::Close &)
    {
        char unread[receiveSize]; // would turn the FIN into a RST
        while (::recv(m_socket.get(), unread, sizeof unread, MSG_DONTWAIT) > 0) {
        }
        m_socket.close();
        return true;
    }
    bool operator()(const step::Reset &)
    {
        m_socket.reset();
        return true;
    }

private:
    /// As many bytes as could be had, at most `count`.
    QByteArray receive(qsizetype count)
    {
        QByteArray bytes;
        while (bytes.size() < count && m_signals.waitFor(m_socket.get(), POLLIN)) {
            QByteArray part(qMin(count - bytes.size(), receiveSize), Qt::Uninitialized);
            const ssize_t got = ::recv(m_socket.get(), part.data(), size_t(part.size()), 0);
            if (got <= 0) {
                m_conversation.end = got == 0 ? Conversation::End::Fin : Conversation::End::Reset;
                break;
            }
            part.truncate(got);
            bytes += part;
        }
        m_conversation.bytes += bytes;
        return bytes;
    }

    bool sendBytes(QByteArrayView bytes)
    {
        while (!bytes.isEmpty()) {
            const ssize_t count =
                ::send(m_socket.get(), bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
            if (count >= 0)
                bytes = bytes.sliced(count);
            else if (errno != EAGAIN || !m_signals.waitFor(m_socket.get(), POLLOUT))
                return false;
        }
        return true;
    }

    void pause(std::chrono::milliseconds time) const
    {
        constexpr int nothing = -1;
        (void)m_signals.waitFor(nothing, 0, QDeadlineTimer(time, Qt::PreciseTimer));
    }

    Socket m_socket;
    const Signals &m_signals;
    Conversation m_conversation;
};

} // namespace

Script repeated(int count, const Script &steps)
{
    Script all;
    for (int i = 0; i < count; ++i)
        all += steps;
    return all;
}

struct ScriptedPeer::Private
{
    Socket listener;
    QString address;
    quint16 port = 0;
    Signals signalsToObey;
    QList<Conversation> conversations; ///< the thread's until it is joined
    std::jthread thread;

    void play(const QList<Script> &scripts)
    {
        for (const Script &script : scripts) {
            if (!signalsToObey.waitFor(listener.get(), POLLIN))
                return;
            sockaddr_storage from{};
            socklen_t length = sizeof from;
            auto *const fromAddress = static_cast<sockaddr *>(static_cast<void *>(&from));
            Socket connection(::accept4(listener.get(), fromAddress, &length, SOCK_CLOEXEC));
            if (!connection.isOpen())
                return;
            const int on = 1;
            ::setsockopt(connection.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            conversations += Player(std::move(connection), signalsToObey).play(script);
            conversations.last().from = QHostAddress(fromAddress);
        }
    }
};

ScriptedPeer::ScriptedPeer(Script script, const QHostAddress &address)
    : ScriptedPeer(QList<Script>{std::move(script)}, address)
{}

ScriptedPeer::ScriptedPeer(QList<Script> scripts, const QHostAddress &address)
    : d(std::make_unique<Private>())
{
    d->listener = listenOn(address);
    d->address = address.toString();
    if (!d->listener.isOpen())
        return;
    d->port = localPort(d->listener);
    d->thread = std::jthread([running = d.get(), scripts = std::move(scripts)] { running->play(scripts); });
}

ScriptedPeer::~ScriptedPeer()
{
    ::eventfd_write(d->signalsToObey.stop.get(), 1);
}

QString ScriptedPeer::address() const
{
    return d->address;
}

quint16 ScriptedPeer::port() const
{
    return d->port;
}

void ScriptedPeer::release()
{
    ::eventfd_write(d->signalsToObey.release.get(), 1);
}

QList<Conversation> ScriptedPeer::finish()
{
    if (d->thread.joinable())
        d->thread.join();
    return std::move(d->conversations);
}

Conversation ScriptedPeer::finishOne()
{
    QList<Conversation> all = finish();
    return all.isEmpty() ? Conversation() : std::move(all.first());
}

} // namespace dicom_echo::test
