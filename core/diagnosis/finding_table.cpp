#include "core/diagnosis/finding_table.h"

#include <array>

namespace dicom_echo {

namespace {

using namespace explanations;
using enum FindingCode;
using enum LogForm;

template <const Explanation &explanation>
const Explanation &always(const EchoRequest &, const Finding &)
{
    return explanation;
}

/// What did not come is the peer's fault only if the network is not at fault.
template <const Explanation &(*otherwise)(const EchoRequest &, const Finding &)>
const Explanation &unlessThePath(const EchoRequest &request, const Finding &failure)
{
    const Explanation *const path = faultOfThePath(failure);
    return path ? *path : otherwise(request, failure);
}

constexpr std::array<FindingEntry, findingCodeCount> table{{
    {HostNotFound, "host-not-found", NoConnection, "Host name not found", always<hostNotFound>},
    {NameServiceFailed, "name-service-failed", NoConnection, "Host name lookup failed", always<nameServiceFailed>},
    {ResolveTimeout, "resolve-timeout", NoConnection, "Host name lookup timed out", resolveTimeout},
    {ConnectionRefused, "connection-refused", NoConnection, "Connection refused", always<connectionRefused>},
    {ConnectTimeout, "connect-timeout", NoConnection, "Connection timed out", connectTimeout},
    {HostUnreachable, "host-unreachable", NoConnection, "No route to host", hostUnreachable},
    {NetworkUnreachable, "network-unreachable", NoConnection, "Network is unreachable", networkUnreachable},
    {ConnectionProhibited, "connection-prohibited", NoConnection, "Connection prohibited", connectionProhibited},
    {NoLocalRoute, "no-local-route", NoConnection, "Network is unreachable", always<noLocalRoute>},
    {ConnectFailed, "connect-failed", NoConnection, "", connectFailed},
    {PeerNotTls, "peer-not-tls", NoTls, "remote does not speak TLS", always<peerNotTls>},
    {CertificateUntrusted, "certificate-untrusted", NoTls, "certificate of remote is not trusted",
     certificateUntrusted},
    {CertificateExpired, "certificate-expired", NoTls, "certificate of remote has expired", certificateExpired},
    {CertificateNotYetValid, "certificate-not-yet-valid", NoTls, "certificate of remote is not yet valid",
     certificateNotYetValid},
    {CertificateNameMismatch, "certificate-name-mismatch", NoTls, "certificate of remote is for another name",
     always<certificateNameMismatch>},
    {CertificateRevoked, "certificate-revoked", NoTls, "certificate of remote has been revoked",
     always<certificateRevoked>},
    {CertificatePinMismatch, "certificate-pin-mismatch", NoTls, "certificate of remote is not the pinned one",
     always<certificatePinMismatch>},
    {ClientCertificateRequired, "client-certificate-required", NoTls, "remote requires a client certificate",
     clientCertificateRequired},
    {ClientCertificateRefused, "client-certificate-refused", NoTls, "remote refuses our client certificate",
     always<clientCertificateRefused>},
    {ServerNameUnknown, "server-name-unknown", NoTls, "remote does not serve the server name",
     always<serverNameUnknown>},
    {TlsVersion, "tls-version", NoTls, "no protocol version in common", tlsVersion},
    {TlsNoSharedCipher, "tls-no-shared-cipher", NoTls, "no cipher in common", always<tlsNoSharedCipher>},
    {TlsFailed, "tls-failed", NoTls, "", tlsFailed},
    {TlsTimeout, "tls-timeout", NoTls, "handshake timed out", unlessThePath<tlsTimeout>},
    {Rejected, "rejected", Line, "Association Rejected", rejected},
    {Aborted, "aborted", Line, "Association Aborted", aborted},
    {ClosedBeforeAnswer, "closed-before-answer", AbortReason,
     "Connection closed while waiting for response to association request", closedBeforeAnswer},
    {PeerSpeaksTls, "peer-speaks-tls", OtherProtocol, "Remote speaks TLS", peerSpeaksTls},
    {PeerSpeaksHttp, "peer-speaks-http", OtherProtocol, "Remote speaks HTTP", always<peerSpeaksHttp>},
    {PeerSpeaksSsh, "peer-speaks-ssh", OtherProtocol, "Remote speaks SSH", always<peerSpeaksSsh>},
    {PeerSpeaksHl7, "peer-speaks-hl7", OtherProtocol, "Remote speaks HL7", always<peerSpeaksHl7>},
    {PeerSpeaksRdp, "peer-speaks-rdp", OtherProtocol, "Remote speaks RDP", always<peerSpeaksRdp>},
    {PeerSpeaksSql, "peer-speaks-sql", OtherProtocol, "Remote speaks SQL", always<peerSpeaksSql>},
    {NotDicom, "not-dicom", OtherProtocol, "Remote speaks an unknown protocol", always<notDicom>},
    {AcseTimeout, "acse-timeout", Line, "ACSE timeout reached while waiting for response to association request",
     unlessThePath<acseTimeout>},
    {NoAcceptedContext, "no-accepted-context", Line, "No accepted presentation contexts", noAcceptedContext},
    {ProtocolViolation, "protocol-violation", Line, "Association Aborted", protocolViolation},
    {ResponseUnclean, "response-unclean", Line, "Remote answered, but its answer breaks the standard",
     always<responseUnclean>},
    {EchoStatus, "echo-status", Line, "Echo request failed", echoStatus},
    {DimseTimeout, "dimse-timeout", Line, "DIMSE timeout reached while waiting for message response",
     unlessThePath<always<dimseTimeout>>},
    {Closed, "closed", Line, "Connection closed while waiting for DIMSE message", closed},
    {ReleasedByPeer, "released-by-peer", Line, "Association released by remote while waiting for DIMSE message",
     always<releasedByPeer>},
    {EndedWhileIdle, "ended-while-idle", Line, "Association ended by remote while it was idle", endedWhileIdle},
    {ConnectionLost, "connection-lost", Line, "Connection lost", connectionLost},
    {SendTimeout, "send-timeout", Line, "Network timeout reached while sending to remote",
     unlessThePath<always<sendTimeout>>},
    {ReleaseTimeout, "release-timeout", Line, "ACSE timeout reached while waiting for response to release request",
     unlessThePath<always<releaseTimeout>>},
    {ReleaseAborted, "release-aborted", Line, "Association Aborted", always<releaseAborted>},
    {ReleaseClosed, "release-closed", Line, "Connection closed while waiting for response to release request",
     always<releaseClosed>},
    {ReleaseCollision, "release-collision", Line, "Release requested by both sides at the same time",
     always<releaseCollision>},
    {CalledAeTitleDiffers, "called-ae-title-differs", Line, "Remote answered with another called AE title",
     calledAeTitleDiffers},
    {SopClassDiffers, "sop-class-differs", Line, "Remote named another SOP class in its echo response",
     always<sopClassDiffers>},
    {ImplementationChanged, "implementation-changed", Line, "Remote is another implementation than last time",
     always<implementationChanged>},
    {AeTitleSimilar, "ae-title-similar", Line, "AE title differs from a saved one only in case or blanks",
     always<aeTitleSimilar>},
    {PeerNotVerified, "peer-not-verified", Line, "TLS: certificate of remote was not verified",
     always<peerNotVerified>},
    {CertificateExpiresSoon, "certificate-expires-soon", Line, "TLS: certificate of remote expires soon",
     always<certificateExpiresSoon>},
    {CertificateWeak, "certificate-weak", Line, "TLS: certificate of remote is weak", certificateWeak},
    {AuthorityExpiresSoon, "authority-expires-soon", Line, "TLS: certificate authority of remote expires soon",
     always<authorityExpiresSoon>},
    {KeyFileReadable, "key-file-readable", Line, "TLS: others can read the file of our key or its password",
     always<keyFileReadable>},
    {AnswersDelayed, "answers-delayed", Line, "Remote delays its answers (Nagle's algorithm)", always<answersDelayed>},
    {FirstEchoSlow, "first-echo-slow", Line, "First echo was much slower than the rest", always<firstEchoSlow>},
    {AddressSilent, "address-silent", Line, "An address of remote cannot be reached, another one can",
     always<addressSilent>},
    {Retransmissions, "retransmissions", Line, "Segments were lost on the way and had to be sent again",
     always<retransmissions>},
    {PathMtu, "path-mtu", Line, "Large requests do not pass the network", pathMtu},
}};

constexpr bool isInTheOrderOfTheCodes()
{
    for (size_t i = 0; i < table.size(); ++i)
        if (table[i].code != static_cast<FindingCode>(i))
            return false;
    return true;
}
static_assert(isInTheOrderOfTheCodes(), "each failure code has its row");

} // namespace

const FindingEntry &findingEntry(FindingCode code)
{
    return table.at(static_cast<size_t>(code));
}

} // namespace dicom_echo
