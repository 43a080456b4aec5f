#include "core/net/tcp_connector.h"

#include "core/net/durations.h"
#include "core/platform/socket.h"

#include <algorithm>
#include <cerrno>
#include <vector>

namespace dicom_echo {

namespace {

using Clock = std::chrono::steady_clock;

/// The race of the addresses for one connection.
class AddressRace
{
public:
    AddressRace(const QList<QHostAddress> &addresses, quint16 port, const TcpSettings &settings)
        : m_addresses(racingOrder(addresses))
        , m_port(port)
        , m_settings(settings)
    {}

    [[nodiscard]] ConnectResult run(QDeadlineTimer deadline, const CancelToken &cancel);

private:
    struct Dial
    {
        SocketHandle socket;
        ConnectAttempt attempt;
        Clock::time_point start = Clock::now();
        bool isPending = false;
        bool isConnected = false;
    };

    [[nodiscard]] bool isPending() const;
    [[nodiscard]] const Dial *winner() const;
    void dialNext();
    [[nodiscard]] int dial(Dial &dial) const;
    void settle(Dial &dial, int error);
    void await(QDeadlineTimer deadline);
    [[nodiscard]] ConnectResult finish();

    QList<QHostAddress> m_addresses;
    quint16 m_port;
    TcpSettings m_settings;
    std::vector<Dial> m_dials; ///< in the order they were begun
    QDeadlineTimer m_nextDue;
    std::optional<quint64> m_notSentBefore; ///< read once a SYN has stayed unanswered for a while
};

ConnectResult AddressRace::run(QDeadlineTimer deadline, const CancelToken &cancel)
{
    const auto isNextLeft = [this] { return static_cast<qsizetype>(m_dials.size()) < m_addresses.size(); };
    while (!winner() && (isPending() || isNextLeft()) && !deadline.hasExpired()) {
        if (cancel.isCancelled()) {
            ConnectResult result;
            result.cancelled = true;
            return result;
        }
        if (isNextLeft() && (!isPending() || m_nextDue.hasExpired()))
            dialNext();
        else
            await(isNextLeft() ? std::min(deadline, m_nextDue) : deadline);
    }
    return finish();
}

bool AddressRace::isPending() const
{
    return std::any_of(m_dials.cbegin(), m_dials.cend(), [](const Dial &dial) { return dial.isPending; });
}

const AddressRace::Dial *AddressRace::winner() const
{
    const auto found =
        std::find_if(m_dials.cbegin(), m_dials.cend(), [](const Dial &dial) { return dial.isConnected; });
    return found == m_dials.cend() ? nullptr : &*found;
}

void AddressRace::dialNext()
{
    Dial &next = m_dials.emplace_back();
    next.attempt.address = m_addresses[static_cast<qsizetype>(m_dials.size()) - 1];
    const int error = dial(next);
    next.isPending = error == EINPROGRESS;
    if (!next.isPending)
        settle(next, error);
    m_nextDue = QDeadlineTimer(connectionAttemptDelay, Qt::PreciseTimer);
}

/// EINPROGRESS: it is under way.
int AddressRace::dial(Dial &dial) const
{
    const QHostAddress &from = m_settings.localAddress;
    if (!from.isNull() && from.protocol() != dial.attempt.address.protocol())
        return EAFNOSUPPORT;
    OpenedSocket opened = openTcpSocket(dial.attempt.address);
    if (opened.error != 0)
        return opened.error;
    dial.socket = std::move(opened.socket);
    keepIcmpReports(dial.socket, true);
    if (const int error = from.isNull() ? 0 : bindSocket(dial.socket, {from, 0}); error != 0)
        return error;
    const int error = startConnecting(dial.socket, {dial.attempt.address, m_port});
    if (error == 0 || error == EINPROGRESS)
        dial.attempt.localAddress = localEndpoint(dial.socket).address.toString();
    return error;
}

void AddressRace::settle(Dial &dial, int error)
{
    dial.isPending = false;
    dial.isConnected = error == 0 || error == ECONNRESET; // a refusal is no reset: the connection stood
    dial.attempt.systemError = error;
    dial.attempt.milliseconds = toMilliseconds(Clock::now() - dial.start);
    if (!dial.isConnected && dial.socket.isValid())
        dial.attempt.icmp = takeIcmpReport(dial.socket);
}

/// Waits until one of those that are under way has come to an end, but not for long.
void AddressRace::await(QDeadlineTimer deadline)
{
    QList<const SocketHandle *> sockets;
    std::vector<Dial *> dials;
    for (Dial &dial : m_dials) {
        if (!dial.isPending)
            continue;
        sockets.append(&dial.socket);
        dials.push_back(&dial);
    }
    const qint64 left = std::clamp<qint64>(deadline.remainingTime(), 0, cancelPollInterval);
    const QList<qsizetype> ready = waitForWritable(sockets, std::chrono::milliseconds(left));
    for (const qsizetype place : ready) {
        Dial &dial = *dials[static_cast<size_t>(place)];
        settle(dial, takeSocketError(dial.socket));
    }
    if (ready.isEmpty() && !m_notSentBefore)
        m_notSentBefore = segmentsNotSent().value_or(0);
}

ConnectResult AddressRace::finish()
{
    ConnectResult result;
    if (m_notSentBefore)
        result.segmentsNotSent = segmentsNotSent().value_or(0) - *m_notSentBefore;
    const Dial *const first = winner();
    for (Dial &dial : m_dials) {
        if (dial.isPending) {
            settle(dial, ETIMEDOUT);
            dial.attempt.isOutrun = first != nullptr;
        }
        const int error = dial.attempt.systemError;
        if (&dial == first) {
            dial.attempt.systemError = 0;
            keepIcmpReports(dial.socket, false);
            result.stream = std::make_unique<TcpStream>(std::move(dial.socket), dial.attempt.address, m_port,
                                                        m_settings.acknowledgement, error);
        } else if (dial.isConnected) { // at the same moment as the winner
            dial.attempt.systemError = 0;
            dial.attempt.isOutrun = true;
        }
        result.attempts.append(dial.attempt);
    }
    return result;
}

} // namespace

QList<QHostAddress> racingOrder(const QList<QHostAddress> &addresses)
{
    QList<QHostAddress> first; // of the family that comes first
    QList<QHostAddress> other;
    for (const QHostAddress &address : addresses)
        (address.protocol() == addresses.constFirst().protocol() ? first : other).append(address);
    QList<QHostAddress> order;
    for (qsizetype i = 0; i < std::max(first.size(), other.size()); ++i) {
        order += first.mid(i, 1);
        order += other.mid(i, 1);
    }
    return order;
}

ConnectResult connectTcp(const QList<QHostAddress> &addresses, quint16 port, const TcpSettings &settings,
                         QDeadlineTimer deadline, const CancelToken &cancel)
{
    return AddressRace(addresses, port, settings).run(deadline, cancel);
}

} // namespace dicom_echo
