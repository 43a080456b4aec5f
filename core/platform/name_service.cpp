#include "core/platform/name_service.h"

#include "core/platform/socket_handle.h"

#include <QDeadlineTimer>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>
#include <netdb.h>
#include <poll.h>
#include <resolv.h>
#include <sys/socket.h>
#include <vector>

namespace dicom_echo {

namespace {

using namespace std::chrono_literals;
using AnswerKind = NameServerAnswer::Kind;

constexpr auto askingLimit = 2s;

struct AddressInfoDeleter
{
    void operator()(addrinfo *list) const { ::freeaddrinfo(list); }
};

/// Internationalised names are looked up as their ASCII form (RFC 5891); what cannot be one, as it is.
QByteArray asciiName(const QString &name)
{
    const QByteArray encoded = QUrl::toAce(name);
    return encoded.isEmpty() ? name.toUtf8() : encoded;
}

NameError nameError(int error)
{
    switch (error) {
    case 0:
        return NameError::None;
    case EAI_NONAME:
        return NameError::NoSuchName;
    case EAI_NODATA:
    case EAI_ADDRFAMILY:
        return NameError::NoAddress;
    default:
        return NameError::ServiceFailed;
    }
}

QList<QHostAddress> addressesOf(const addrinfo *list)
{
    QList<QHostAddress> addresses;
    for (; list; list = list->ai_next)
        if (const QHostAddress address(list->ai_addr); !address.isNull() && !addresses.contains(address))
            addresses.append(address);
    return addresses;
}

/// The configuration of the name service, resolv.conf(5).
class NameServiceState
{
public:
    NameServiceState() { m_isValid = ::res_ninit(&m_state) == 0; }
    ~NameServiceState()
    {
        if (m_isValid)
            ::res_nclose(&m_state);
    }
    NameServiceState(const NameServiceState &) = delete;
    NameServiceState &operator=(const NameServiceState &) = delete;

    /// Each server's address and the length of it.
    [[nodiscard]] std::vector<std::pair<const sockaddr *, socklen_t>> servers() const
    {
        std::vector<std::pair<const sockaddr *, socklen_t>> result;
        for (int i = 0; m_isValid && i < m_state.nscount; ++i) {
            const sockaddr_in &ipv4 =
                m_state.nsaddr_list[i]; // NOLINT(cppcoreguidelines-pro-bounds-constant-array-index)
            const sockaddr_in6 *const ipv6 = m_state._u._ext.nsaddrs[i]; // NOLINT
            if (ipv4.sin_family == AF_INET)
                result.emplace_back(static_cast<const sockaddr *>(static_cast<const void *>(&ipv4)), sizeof ipv4);
            else if (ipv6)
                result.emplace_back(static_cast<const sockaddr *>(static_cast<const void *>(ipv6)), sizeof *ipv6);
        }
        return result;
    }

    /// A question for an address of the name; empty if the name cannot stand in one.
    [[nodiscard]] QByteArray query(const QByteArray &name)
    {
        std::array<unsigned char, 512> bytes{};
        const int length = m_isValid ? ::res_nmkquery(&m_state, ns_o_query, name.constData(), ns_c_in, ns_t_a, nullptr,
                                                      0, nullptr, bytes.data(), bytes.size())
                                     : -1;
        return length > 0 ? QByteArray(static_cast<const char *>(static_cast<const void *>(bytes.data())), length)
                          : QByteArray();
    }

private:
    struct __res_state m_state
    {};
    bool m_isValid = false;
};

struct Asked
{
    SocketHandle socket;
    NameServerAnswer answer;
    bool isPending = false;
};

Asked ask(const sockaddr *server, socklen_t length, const QByteArray &query)
{
    Asked asked;
    asked.answer.server = QHostAddress(server);
    asked.socket = SocketHandle(::socket(server->sa_family, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    const bool isSent = asked.socket.isValid() && ::connect(asked.socket.get(), server, length) == 0 &&
                        ::send(asked.socket.get(), query.constData(), static_cast<size_t>(query.size()), 0) > 0;
    if (!isSent)
        asked.answer = {asked.answer.server, AnswerKind::Unreachable, 0, errno};
    asked.isPending = isSent;
    return asked;
}

AnswerKind kindOfCode(int responseCode)
{
    switch (responseCode) {
    case ns_r_noerror:
    case ns_r_nxdomain:
        return AnswerKind::Answered;
    case ns_r_servfail:
        return AnswerKind::ServerFailure;
    case ns_r_refused:
        return AnswerKind::Refused;
    default:
        return AnswerKind::OtherCode;
    }
}

void takeAnswer(Asked &asked)
{
    constexpr ssize_t headerLength = 12; // RFC 1035 4.1.1
    std::array<unsigned char, 512> bytes{};
    const ssize_t length = ::recv(asked.socket.get(), bytes.data(), bytes.size(), 0);
    if (length < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    asked.isPending = false;
    if (length < 0) {
        asked.answer.kind = AnswerKind::Unreachable;
        asked.answer.systemError = errno;
    } else if (length >= headerLength) {
        asked.answer.responseCode = bytes[3] & 0x0f;
        asked.answer.kind = kindOfCode(asked.answer.responseCode);
    }
}

void awaitAnswers(std::vector<Asked> &all, QDeadlineTimer deadline)
{
    while (!deadline.hasExpired()) {
        std::vector<pollfd> entries;
        for (const Asked &asked : all)
            if (asked.isPending)
                entries.push_back({asked.socket.get(), POLLIN, 0});
        if (entries.empty() || ::poll(entries.data(), entries.size(), static_cast<int>(deadline.remainingTime())) == 0)
            return;
        for (Asked &asked : all)
            if (asked.isPending)
                takeAnswer(asked);
    }
}

bool areAllSilent(const QList<NameServerAnswer> &servers)
{
    return !servers.isEmpty() && std::all_of(servers.cbegin(), servers.cend(), [](const NameServerAnswer &server) {
        return server.kind == AnswerKind::Silent;
    });
}

} // namespace

NameAnswer systemNameLookup(const QString &name)
{
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    const int error = ::getaddrinfo(asciiName(name).constData(), nullptr, &hints, &found);
    const int systemError = errno;
    const std::unique_ptr<addrinfo, AddressInfoDeleter> list(error == 0 ? found : nullptr);
    NameAnswer answer{addressesOf(list.get()), nameError(error), {}, {}};
    if (error != 0)
        answer.reason =
            error == EAI_SYSTEM ? qt_error_string(systemError) : QString::fromLocal8Bit(::gai_strerror(error));
    if (answer.error == NameError::ServiceFailed) {
        answer.servers = askNameServers(name, askingLimit);
        if (areAllSilent(answer.servers))
            answer.error = NameError::NoAnswer;
    }
    return answer;
}

QList<NameServerAnswer> askNameServers(const QString &name, std::chrono::milliseconds limit)
{
    NameServiceState state;
    const QByteArray query = state.query(asciiName(name));
    if (query.isEmpty())
        return {};
    std::vector<Asked> all;
    for (const auto &[server, length] : state.servers())
        all.push_back(ask(server, length, query));
    awaitAnswers(all, QDeadlineTimer(limit, Qt::PreciseTimer));
    QList<NameServerAnswer> answers;
    for (const Asked &asked : all)
        answers.append(asked.answer);
    return answers;
}

} // namespace dicom_echo
