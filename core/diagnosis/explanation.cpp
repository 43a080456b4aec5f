#include "core/diagnosis/explanation.h"

namespace dicom_echo {

const Explanation &explanationOf(const EchoRequest &request, const Failure &failure)
{
    using namespace explanations;
    switch (failure.code) {
    case FailureCode::HostNotFound:
        return hostNotFound;
    case FailureCode::ResolveTimeout:
        return resolveTimeout;
    case FailureCode::ConnectionRefused:
        return connectionRefused;
    case FailureCode::ConnectTimeout:
        return connectTimeout;
    case FailureCode::HostUnreachable:
        return hostUnreachable;
    case FailureCode::NetworkUnreachable:
        return networkUnreachable;
    case FailureCode::ConnectFailed:
        return connectFailed;
    case FailureCode::PeerNotTls:
        return peerNotTls;
    case FailureCode::CertificateUntrusted:
        return certificateUntrusted;
    case FailureCode::CertificateExpired:
        return certificateExpired;
    case FailureCode::CertificateNotYetValid:
        return certificateNotYetValid;
    case FailureCode::CertificateNameMismatch:
        return certificateNameMismatch;
    case FailureCode::CertificateRevoked:
        return certificateRevoked;
    case FailureCode::ClientCertificateRequired:
        return clientCertificateRequired;
    case FailureCode::TlsVersion:
        return tlsVersion;
    case FailureCode::TlsNoSharedCipher:
        return tlsNoSharedCipher;
    case FailureCode::TlsFailed:
        return tlsFailed;
    case FailureCode::TlsTimeout:
        return tlsTimeout;
    case FailureCode::Rejected:
        return rejected(failure);
    case FailureCode::Aborted:
        return aborted(failure);
    case FailureCode::ClosedBeforeAnswer:
        return closedBeforeAnswer;
    case FailureCode::PeerSpeaksTls:
        return peerSpeaksTls;
    case FailureCode::PeerSpeaksHttp:
        return peerSpeaksHttp;
    case FailureCode::PeerSpeaksSsh:
        return peerSpeaksSsh;
    case FailureCode::NotDicom:
        return notDicom;
    case FailureCode::AcseTimeout:
        return acseTimeout;
    case FailureCode::NoAcceptedContext:
        return noAcceptedContext(request, failure);
    case FailureCode::ProtocolViolation:
        return protocolViolation(failure);
    case FailureCode::EchoStatus:
        return echoStatus(failure);
    case FailureCode::DimseTimeout:
        return dimseTimeout;
    case FailureCode::Closed:
        return closed;
    case FailureCode::ReleasedByPeer:
        return releasedByPeer;
    case FailureCode::SendTimeout:
        return sendTimeout;
    case FailureCode::ReleaseTimeout:
        return releaseTimeout;
    case FailureCode::ReleaseAborted:
        return releaseAborted;
    case FailureCode::ReleaseClosed:
        return releaseClosed;
    case FailureCode::ReleaseCollision:
        return releaseCollision;
    case FailureCode::CalledAeTitleDiffers:
        return calledAeTitleDiffers;
    case FailureCode::ImplementationChanged:
        return implementationChanged;
    case FailureCode::AeTitleSimilar:
        return aeTitleSimilar;
    case FailureCode::PeerNotVerified:
        return peerNotVerified;
    case FailureCode::CertificateExpiresSoon:
        return certificateExpiresSoon;
    case FailureCode::CertificateWeak:
        return certificateWeak;
    case FailureCode::AuthorityExpiresSoon:
        return authorityExpiresSoon;
    case FailureCode::AnswersDelayed:
        return answersDelayed;
    case FailureCode::FirstEchoSlow:
        return firstEchoSlow;
    }
    Q_UNREACHABLE();
}

} // namespace dicom_echo
