#include "core/echo/connect_codes.h"

#include <algorithm>
#include <cerrno>

namespace dicom_echo {

namespace {

/// RFC 792 and RFC 1122 3.2.2.1; the codes of type 3.
FindingCode icmpCode(const IcmpReport &icmp)
{
    constexpr int destinationUnreachable = 3;
    constexpr int timeExceeded = 11;
    if (icmp.type == timeExceeded)
        return FindingCode::HostUnreachable;
    if (icmp.type != destinationUnreachable)
        return FindingCode::ConnectFailed;
    switch (icmp.code) {
    case 0:  // net unreachable
    case 6:  // net unknown
    case 11: // net unreachable for this type of service
        return FindingCode::NetworkUnreachable;
    case 1:  // host unreachable
    case 5:  // source route failed
    case 7:  // host unknown
    case 8:  // source host isolated
    case 12: // host unreachable for this type of service
        return FindingCode::HostUnreachable;
    default: // protocol or port unreachable, which no TCP sends, prohibited, precedence
        return FindingCode::ConnectionProhibited;
    }
}

/// RFC 4443 3.1; the codes of type 1.
FindingCode icmpv6Code(const IcmpReport &icmp)
{
    constexpr int destinationUnreachable = 1;
    constexpr int timeExceeded = 3;
    if (icmp.type == timeExceeded)
        return FindingCode::HostUnreachable;
    if (icmp.type != destinationUnreachable)
        return FindingCode::ConnectFailed;
    switch (icmp.code) {
    case 0: // no route to destination
        return FindingCode::NetworkUnreachable;
    case 2: // beyond scope of source address
    case 3: // address unreachable
        return FindingCode::HostUnreachable;
    default: // administratively prohibited, port unreachable, source address failed policy, reject route
        return FindingCode::ConnectionProhibited;
    }
}

FindingCode systemErrorCode(int systemError)
{
    switch (systemError) {
    case ECONNREFUSED:
        return FindingCode::ConnectionRefused;
    case ETIMEDOUT:
        return FindingCode::ConnectTimeout;
    case EHOSTUNREACH:
    case EHOSTDOWN:
        return FindingCode::HostUnreachable;
    case ENETUNREACH:
    case ENETDOWN:
        return FindingCode::NetworkUnreachable;
    case EPERM:
    case EACCES:
        return FindingCode::ConnectionProhibited;
    default:
        return FindingCode::ConnectFailed;
    }
}

} // namespace

FindingCode connectFailureCode(const ConnectAttempt &attempt)
{
    if (!attempt.icmp)
        return systemErrorCode(attempt.systemError);
    const bool isIpv4 = attempt.address.protocol() == QAbstractSocket::IPv4Protocol;
    const FindingCode code = isIpv4 ? icmpCode(*attempt.icmp) : icmpv6Code(*attempt.icmp);
    return code == FindingCode::ConnectFailed ? systemErrorCode(attempt.systemError) : code;
}

const ConnectAttempt *connectionIn(const QList<ConnectAttempt> &attempts)
{
    const auto made = std::find_if(attempts.cbegin(), attempts.cend(), [](const ConnectAttempt &attempt) {
        return attempt.systemError == 0 && !attempt.isOutrun;
    });
    return made == attempts.cend() ? nullptr : &*made;
}

} // namespace dicom_echo
