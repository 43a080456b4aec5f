// The names of the values of a report on the outside: JSON, scripts. They never change.
#include "core/diagnosis/diagnosis.h"

namespace dicom_echo {

QString stageName(Stage stage)
{
    switch (stage) {
    case Stage::Resolve:
        return QStringLiteral("resolve");
    case Stage::Connect:
        return QStringLiteral("connect");
    case Stage::Tls:
        return QStringLiteral("tls");
    case Stage::Associate:
        return QStringLiteral("associate");
    case Stage::Echo:
        return QStringLiteral("echo");
    case Stage::Release:
        return QStringLiteral("release");
    }
    Q_UNREACHABLE();
}

QString failureCodeName(FailureCode code)
{
    switch (code) {
    case FailureCode::HostNotFound:
        return QStringLiteral("host-not-found");
    case FailureCode::ResolveTimeout:
        return QStringLiteral("resolve-timeout");
    case FailureCode::ConnectionRefused:
        return QStringLiteral("connection-refused");
    case FailureCode::ConnectTimeout:
        return QStringLiteral("connect-timeout");
    case FailureCode::HostUnreachable:
        return QStringLiteral("host-unreachable");
    case FailureCode::NetworkUnreachable:
        return QStringLiteral("network-unreachable");
    case FailureCode::ConnectFailed:
        return QStringLiteral("connect-failed");
    case FailureCode::PeerNotTls:
        return QStringLiteral("peer-not-tls");
    case FailureCode::CertificateUntrusted:
        return QStringLiteral("certificate-untrusted");
    case FailureCode::CertificateExpired:
        return QStringLiteral("certificate-expired");
    case FailureCode::CertificateNotYetValid:
        return QStringLiteral("certificate-not-yet-valid");
    case FailureCode::CertificateNameMismatch:
        return QStringLiteral("certificate-name-mismatch");
    case FailureCode::CertificateRevoked:
        return QStringLiteral("certificate-revoked");
    case FailureCode::ClientCertificateRequired:
        return QStringLiteral("client-certificate-required");
    case FailureCode::TlsVersion:
        return QStringLiteral("tls-version");
    case FailureCode::TlsNoSharedCipher:
        return QStringLiteral("tls-no-shared-cipher");
    case FailureCode::TlsFailed:
        return QStringLiteral("tls-failed");
    case FailureCode::TlsTimeout:
        return QStringLiteral("tls-timeout");
    case FailureCode::Rejected:
        return QStringLiteral("rejected");
    case FailureCode::Aborted:
        return QStringLiteral("aborted");
    case FailureCode::ClosedBeforeAnswer:
        return QStringLiteral("closed-before-answer");
    case FailureCode::PeerSpeaksTls:
        return QStringLiteral("peer-speaks-tls");
    case FailureCode::PeerSpeaksHttp:
        return QStringLiteral("peer-speaks-http");
    case FailureCode::PeerSpeaksSsh:
        return QStringLiteral("peer-speaks-ssh");
    case FailureCode::NotDicom:
        return QStringLiteral("not-dicom");
    case FailureCode::AcseTimeout:
        return QStringLiteral("acse-timeout");
    case FailureCode::NoAcceptedContext:
        return QStringLiteral("no-accepted-context");
    case FailureCode::ProtocolViolation:
        return QStringLiteral("protocol-violation");
    case FailureCode::EchoStatus:
        return QStringLiteral("echo-status");
    case FailureCode::DimseTimeout:
        return QStringLiteral("dimse-timeout");
    case FailureCode::Closed:
        return QStringLiteral("closed");
    case FailureCode::ReleasedByPeer:
        return QStringLiteral("released-by-peer");
    case FailureCode::SendTimeout:
        return QStringLiteral("send-timeout");
    case FailureCode::ReleaseTimeout:
        return QStringLiteral("release-timeout");
    case FailureCode::ReleaseAborted:
        return QStringLiteral("release-aborted");
    case FailureCode::ReleaseClosed:
        return QStringLiteral("release-closed");
    case FailureCode::ReleaseCollision:
        return QStringLiteral("release-collision");
    case FailureCode::CalledAeTitleDiffers:
        return QStringLiteral("called-ae-title-differs");
    case FailureCode::ImplementationChanged:
        return QStringLiteral("implementation-changed");
    case FailureCode::AeTitleSimilar:
        return QStringLiteral("ae-title-similar");
    case FailureCode::PeerNotVerified:
        return QStringLiteral("peer-not-verified");
    case FailureCode::CertificateExpiresSoon:
        return QStringLiteral("certificate-expires-soon");
    case FailureCode::CertificateWeak:
        return QStringLiteral("certificate-weak");
    case FailureCode::AuthorityExpiresSoon:
        return QStringLiteral("authority-expires-soon");
    case FailureCode::AnswersDelayed:
        return QStringLiteral("answers-delayed");
    case FailureCode::FirstEchoSlow:
        return QStringLiteral("first-echo-slow");
    }
    Q_UNREACHABLE();
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Success:
        return QStringLiteral("success");
    case Verdict::Warning:
        return QStringLiteral("warning");
    case Verdict::Failure:
        return QStringLiteral("failure");
    case Verdict::Cancelled:
        return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

QString stageStateName(StageState state)
{
    switch (state) {
    case StageState::Skipped:
        return QStringLiteral("skipped");
    case StageState::Running:
        return QStringLiteral("running");
    case StageState::Ok:
        return QStringLiteral("ok");
    case StageState::Warning:
        return QStringLiteral("warning");
    case StageState::Failed:
        return QStringLiteral("failed");
    case StageState::Cancelled:
        return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

QString responsibleName(Responsible responsible)
{
    switch (responsible) {
    case Responsible::You:
        return QStringLiteral("you");
    case Responsible::PeerAdministrator:
        return QStringLiteral("peer-administrator");
    case Responsible::NetworkTeam:
        return QStringLiteral("network-team");
    case Responsible::Vendor:
        return QStringLiteral("vendor");
    case Responsible::Nobody:
        return QStringLiteral("nobody");
    }
    Q_UNREACHABLE();
}

} // namespace dicom_echo
