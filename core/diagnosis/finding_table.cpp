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

constexpr std::array<FindingEntry, findingCodeCount> table{{
    {HostNotFound, "host-not-found", NoConnection, "Host name not found", always<hostNotFound>},
    {ResolveTimeout, "resolve-timeout", NoConnection, "Host name lookup timed out", always<resolveTimeout>},
    {ConnectionRefused, "connection-refused", NoConnection, "Connection refused", always<connectionRefused>},
    {ConnectTimeout, "connect-timeout", NoConnection, "Connection timed out", always<connectTimeout>},
    {HostUnreachable, "host-unreachable", NoConnection, "No route to host", always<hostUnreachable>},
    {NetworkUnreachable, "network-unreachable", NoConnection, "Network is unreachable", always<networkUnreachable>},
    {ConnectFailed, "connect-failed", NoConnection, "", connectFailed},
    {PeerNotTls, "peer-not-tls", NoTls, "remote does not speak TLS", always<peerNotTls>},
    {CertificateUntrusted, "certificate-untrusted", NoTls, "certificate of remote is not trusted",
     certificateUntrusted},
    {CertificateExpired, "certificate-expired", NoTls, "certificate of remote has expired", always<certificateExpired>},
    {CertificateNotYetValid, "certificate-not-yet-valid", NoTls, "certificate of remote is not yet valid",
     always<certificateNotYetValid>},
    {CertificateNameMismatch, "certificate-name-mismatch", NoTls, "certificate of remote is for another name",
     always<certificateNameMismatch>},
    {CertificateRevoked, "certificate-revoked", NoTls, "certificate of remote has been revoked",
     always<certificateRevoked>},
    {ClientCertificateRequired, "client-certificate-required", NoTls, "remote requires a client certificate",
     clientCertificateRequired},
    {TlsVersion, "tls-version", NoTls, "no protocol version in common", always<tlsVersion>},
    {TlsNoSharedCipher, "tls-no-shared-cipher", NoTls, "no cipher in common", always<tlsNoSharedCipher>},
    {TlsFailed, "tls-failed", NoTls, "", always<tlsFailed>},
    {TlsTimeout, "tls-timeout", NoTls, "handshake timed out", always<tlsTimeout>},
    {Rejected, "rejected", Line, "Association Rejected", rejected},
    {Aborted, "aborted", Line, "Association Aborted", aborted},
    {ClosedBeforeAnswer, "closed-before-answer", AbortReason,
     "Connection closed while waiting for response to association request", closedBeforeAnswer},
    {PeerSpeaksTls, "peer-speaks-tls", OtherProtocol, "Remote speaks TLS", always<peerSpeaksTls>},
    {PeerSpeaksHttp, "peer-speaks-http", OtherProtocol, "Remote speaks HTTP", always<peerSpeaksHttp>},
    {PeerSpeaksSsh, "peer-speaks-ssh", OtherProtocol, "Remote speaks SSH", always<peerSpeaksSsh>},
    {PeerSpeaksHl7, "peer-speaks-hl7", OtherProtocol, "Remote speaks HL7", always<peerSpeaksHl7>},
    {PeerSpeaksRdp, "peer-speaks-rdp", OtherProtocol, "Remote speaks RDP", always<peerSpeaksRdp>},
    {PeerSpeaksSql, "peer-speaks-sql", OtherProtocol, "Remote speaks SQL", always<peerSpeaksSql>},
    {NotDicom, "not-dicom", OtherProtocol, "Remote speaks an unknown protocol", always<notDicom>},
    {AcseTimeout, "acse-timeout", Line, "ACSE timeout reached while waiting for response to association request",
     acseTimeout},
    {NoAcceptedContext, "no-accepted-context", Line, "No accepted presentation contexts", noAcceptedContext},
    {ProtocolViolation, "protocol-violation", Line, "Association Aborted", protocolViolation},
    {ResponseUnclean, "response-unclean", Line, "Remote answered, but its answer breaks the standard",
     always<responseUnclean>},
    {EchoStatus, "echo-status", Line, "Echo request failed", echoStatus},
    {DimseTimeout, "dimse-timeout", Line, "DIMSE timeout reached while waiting for message response",
     always<dimseTimeout>},
    {Closed, "closed", Line, "Connection closed while waiting for DIMSE message", always<closed>},
    {ReleasedByPeer, "released-by-peer", Line, "Association released by remote while waiting for DIMSE message",
     always<releasedByPeer>},
    {SendTimeout, "send-timeout", Line, "Network timeout reached while sending to remote", always<sendTimeout>},
    {ReleaseTimeout, "release-timeout", Line, "ACSE timeout reached while waiting for response to release request",
     always<releaseTimeout>},
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
    {CertificateWeak, "certificate-weak", Line, "TLS: certificate of remote is weak", always<certificateWeak>},
    {AuthorityExpiresSoon, "authority-expires-soon", Line, "TLS: certificate authority of remote expires soon",
     always<authorityExpiresSoon>},
    {AnswersDelayed, "answers-delayed", Line, "Remote delays its answers (Nagle's algorithm)", always<answersDelayed>},
    {FirstEchoSlow, "first-echo-slow", Line, "First echo was much slower than the rest", always<firstEchoSlow>},
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
