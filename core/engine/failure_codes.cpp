#include "core/engine/failure_codes.h"

#include "core/echo/connect_codes.h"
#include "core/net/own_network.h"

#include <algorithm>
#include <array>
#include <cerrno>

namespace dicom_echo {

namespace {

Delivery deliveryOf(const TcpFacts &tcp)
{
    if (tcp.unacknowledged > 0) // without a retry it may just be on its way
        return tcp.retriesInARow > 0 ? Delivery::NotAcknowledged : Delivery::Unknown;
    if (tcp.unsent == 0)
        return Delivery::Acknowledged;
    return tcp.roomAtPeer > 0 ? Delivery::NotSent : Delivery::NotTaken;
}

} // namespace

FailureCause nameFailure(const NameAnswer &answer)
{
    NameFacts facts{answer.reason, answer.servers, false};
    if (!answer.addresses.isEmpty())
        facts.reason = QStringLiteral("its address is %1, which is none of a peer").arg(answer.addresses[0].toString());
    switch (answer.error) {
    case NameError::ServiceFailed:
        return {FindingCode::NameServiceFailed, facts};
    case NameError::NoAnswer:
        return {FindingCode::ResolveTimeout, facts};
    case NameError::None:
    case NameError::NoSuchName:
    case NameError::NoAddress:
        return {FindingCode::HostNotFound, facts};
    }
    return {FindingCode::HostNotFound, facts};
}

FailureCause connectFailure(const ConnectAttempt &attempt, quint64 segmentsNotSent)
{
    const QHostAddress local(attempt.localAddress);
    ConnectFacts facts;
    facts.error = {attempt.systemError, qt_error_string(attempt.systemError)};
    facts.icmp = attempt.icmp;
    facts.isIcmpOurs = attempt.icmp && !local.isNull() && attempt.icmp->from == local;
    facts.isIcmpOfPeer = attempt.icmp && attempt.icmp->from == attempt.address;
    facts.isInOurNetwork = facts.isIcmpOurs && isInOurNetwork(local, attempt.address);
    facts.segmentsNotSent = segmentsNotSent;
    return {connectFailureCode(attempt), std::move(facts)};
}

bool hasSomebodyAnswered(const ConnectFacts &facts)
{
    return facts.icmp ? !facts.isIcmpOurs : facts.error.number == ECONNREFUSED;
}

const ConnectAttempt &mostTelling(const QList<ConnectAttempt> &attempts)
{
    static constexpr std::array order{FindingCode::ConnectionRefused,  FindingCode::ConnectionProhibited,
                                      FindingCode::ConnectTimeout,     FindingCode::HostUnreachable,
                                      FindingCode::NetworkUnreachable, FindingCode::ConnectFailed};
    const auto rank = [](const ConnectAttempt &attempt) {
        return std::find(order.cbegin(), order.cend(), connectFailureCode(attempt));
    };
    return *std::min_element(attempts.cbegin(), attempts.cend(),
                             [&](const auto &left, const auto &right) { return rank(left) < rank(right); });
}

bool lacksFamilyOf(const QList<QHostAddress> &addresses)
{
    const bool hasIpv4 = hasAddressOfFamily(QAbstractSocket::IPv4Protocol);
    const bool hasIpv6 = hasAddressOfFamily(QAbstractSocket::IPv6Protocol);
    if (hasIpv4 == hasIpv6) // without any it is not the family that is missing
        return false;
    const auto missing = hasIpv4 ? QAbstractSocket::IPv6Protocol : QAbstractSocket::IPv4Protocol;
    return std::all_of(addresses.cbegin(), addresses.cend(), [missing](const QHostAddress &address) {
        return !address.isLoopback() && !address.isLinkLocal() && address.protocol() == missing;
    });
}

bool isAboutThePath(FindingCode code)
{
    static constexpr std::array codes{FindingCode::TlsTimeout,     FindingCode::AcseTimeout,
                                      FindingCode::DimseTimeout,   FindingCode::SendTimeout,
                                      FindingCode::ReleaseTimeout, FindingCode::ConnectionLost};
    return std::find(codes.cbegin(), codes.cend(), code) != codes.cend();
}

void addDelivery(WireEvidence &evidence, const TcpFacts &tcp)
{
    evidence.delivery = deliveryOf(tcp);
    evidence.unacknowledged = evidence.delivery == Delivery::NotSent ? tcp.unsent : tcp.unacknowledged;
    evidence.retransmissions = tcp.retransmissions;
}

FindingCode tlsFailureCode(TlsProblem problem)
{
    switch (problem) {
    case TlsProblem::NotTls:
        return FindingCode::PeerNotTls;
    case TlsProblem::CertificateUntrusted:
        return FindingCode::CertificateUntrusted;
    case TlsProblem::CertificateExpired:
        return FindingCode::CertificateExpired;
    case TlsProblem::CertificateNotYetValid:
        return FindingCode::CertificateNotYetValid;
    case TlsProblem::CertificateNameMismatch:
        return FindingCode::CertificateNameMismatch;
    case TlsProblem::CertificateRevoked:
        return FindingCode::CertificateRevoked;
    case TlsProblem::CertificatePinMismatch:
        return FindingCode::CertificatePinMismatch;
    case TlsProblem::ClientCertificateRequired:
        return FindingCode::ClientCertificateRequired;
    case TlsProblem::ClientCertificateRefused:
        return FindingCode::ClientCertificateRefused;
    case TlsProblem::ServerNameUnknown:
        return FindingCode::ServerNameUnknown;
    case TlsProblem::Version:
        return FindingCode::TlsVersion;
    case TlsProblem::NoSharedCipher:
        return FindingCode::TlsNoSharedCipher;
    case TlsProblem::TimedOut:
        return FindingCode::TlsTimeout;
    case TlsProblem::Failed:
    case TlsProblem::Cancelled:
        return FindingCode::TlsFailed;
    }
    return FindingCode::TlsFailed;
}

FindingCode timeoutFailureCode(Stage stage)
{
    switch (stage) {
    case Stage::Resolve:
    case Stage::Connect:
    case Stage::Tls:
    case Stage::Associate:
        return FindingCode::AcseTimeout;
    case Stage::Echo:
        return FindingCode::DimseTimeout;
    case Stage::Release:
        return FindingCode::ReleaseTimeout;
    }
    return FindingCode::AcseTimeout;
}

FindingCode closedFailureCode(Stage stage)
{
    switch (stage) {
    case Stage::Resolve:
    case Stage::Connect:
    case Stage::Tls:
    case Stage::Associate:
        return FindingCode::ClosedBeforeAnswer;
    case Stage::Echo:
        return FindingCode::Closed;
    case Stage::Release:
        return FindingCode::ReleaseClosed;
    }
    return FindingCode::Closed;
}

ConnectionEnd connectionEnd(IoOutcome outcome)
{
    switch (outcome) {
    case IoOutcome::Fin:
        return ConnectionEnd::Fin;
    case IoOutcome::Reset:
        return ConnectionEnd::Reset;
    case IoOutcome::Failed:
        return ConnectionEnd::Lost;
    case IoOutcome::Done:
    case IoOutcome::TimedOut:
    case IoOutcome::Cancelled:
        return ConnectionEnd::StillOpen;
    }
    return ConnectionEnd::StillOpen;
}

} // namespace dicom_echo
