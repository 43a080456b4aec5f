#include "core/platform/tcp_facts.h"

#include <QFile>

#include <array>
#include <cstddef>
#include <cstring>
#include <linux/errqueue.h>
#include <linux/sockios.h>
#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

namespace dicom_echo {

namespace {

constexpr double microsecondsInAMillisecond = 1000;

IcmpReport icmpReport(const sock_extended_err &error)
{
    // What the address of the reporter follows in the same control message, aligned as the system lays it out.
    const auto *const from = static_cast<const sockaddr *>(static_cast<const void *>(SO_EE_OFFENDER(&error)));
    return {error.ee_type, error.ee_code, QHostAddress(from)};
}

std::optional<IcmpReport> icmpReport(const cmsghdr &header)
{
    const bool isIpv4 = header.cmsg_level == SOL_IP && header.cmsg_type == IP_RECVERR;
    const bool isIpv6 = header.cmsg_level == SOL_IPV6 && header.cmsg_type == IPV6_RECVERR;
    if (!isIpv4 && !isIpv6)
        return {};
    const auto &error = *static_cast<const sock_extended_err *>(static_cast<const void *>(CMSG_DATA(&header)));
    if (error.ee_origin != SO_EE_ORIGIN_ICMP && error.ee_origin != SO_EE_ORIGIN_ICMP6)
        return {};
    return icmpReport(error);
}

} // namespace

std::optional<TcpFacts> tcpFacts(const SocketHandle &socket)
{
    tcp_info info{};
    socklen_t length = sizeof info;
    if (::getsockopt(socket.get(), IPPROTO_TCP, TCP_INFO, &info, &length) != 0)
        return {};
    TcpFacts facts;
    facts.roundTripMilliseconds = info.tcpi_rtt / microsecondsInAMillisecond;
    const bool tellsMinimum = length >= offsetof(tcp_info, tcpi_min_rtt) + sizeof info.tcpi_min_rtt;
    facts.minimumRoundTripMilliseconds =
        (tellsMinimum ? info.tcpi_min_rtt : info.tcpi_rtt) / microsecondsInAMillisecond;
    facts.mss = static_cast<int>(info.tcpi_snd_mss);
    facts.pathMtu = static_cast<int>(info.tcpi_pmtu);
    facts.retransmissions = static_cast<int>(info.tcpi_total_retrans);
    const bool tellsDuplicates = length >= offsetof(tcp_info, tcpi_dsack_dups) + sizeof info.tcpi_dsack_dups;
    facts.duplicates = tellsDuplicates ? static_cast<int>(info.tcpi_dsack_dups) : 0;
    const bool tellsOrder = length >= offsetof(tcp_info, tcpi_rcv_ooopack) + sizeof info.tcpi_rcv_ooopack;
    facts.outOfOrder = tellsOrder ? static_cast<int>(info.tcpi_rcv_ooopack) : 0;
    facts.retriesInARow = info.tcpi_retransmits;
    facts.unsent = info.tcpi_notsent_bytes;
    const bool tellsWindow = length >= offsetof(tcp_info, tcpi_snd_wnd) + sizeof info.tcpi_snd_wnd;
    facts.roomAtPeer = tellsWindow ? info.tcpi_snd_wnd : 0;
    facts.sinceLastReceived = info.tcpi_last_data_recv;
    int queued = 0;
    if (::ioctl(socket.get(), SIOCOUTQ, &queued) == 0)
        facts.unacknowledged = queued - facts.unsent;
    return facts;
}

void keepIcmpReports(const SocketHandle &socket, bool keep)
{
    const int value = keep ? 1 : 0;
    // One of the two does not apply to the socket's family.
    (void)::setsockopt(socket.get(), SOL_IP, IP_RECVERR, &value, sizeof value);
    (void)::setsockopt(socket.get(), SOL_IPV6, IPV6_RECVERR, &value, sizeof value);
}

std::optional<IcmpReport> takeIcmpReport(const SocketHandle &socket)
{
    alignas(cmsghdr) std::array<std::byte, 512> control{};
    msghdr message{};
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    if (::recvmsg(socket.get(), &message, MSG_ERRQUEUE | MSG_DONTWAIT) < 0)
        return {};
    for (cmsghdr *header = CMSG_FIRSTHDR(&message); header; header = CMSG_NXTHDR(&message, header))
        if (const auto report = icmpReport(*header))
            return report;
    return {};
}

std::optional<quint64> segmentsNotSent()
{
    QFile file(QStringLiteral("/proc/thread-self/net/netstat"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArrayList lines = file.readAll().split('\n'); // pairs of lines: names, then values
    for (qsizetype i = 0; i + 1 < lines.size(); i += 2) {
        const qsizetype column = lines[i].split(' ').indexOf("TCPRetransFail");
        if (column > 0)
            return lines[i + 1].split(' ').value(column).toULongLong();
    }
    return {};
}

} // namespace dicom_echo
