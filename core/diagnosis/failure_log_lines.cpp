// The error lines of the log. Users of echoscu search for them, and so do their scripts: they are not translated or
// reworded.
#include "core/diagnosis/diagnosis.h"
#include "core/pdu/code_texts.h"
#include "core/pdu/pdu_decoder.h"

namespace dicom_echo {

namespace {

QString systemErrorText(const Failure &failure)
{
    const auto *error = std::get_if<SystemErrorFacts>(&failure.facts);
    return error && !error->text.isEmpty() ? visibleText(error->text) : QStringLiteral("unknown error");
}

QStringList notConnected(const QString &reason)
{
    return {QStringLiteral("Association request failed: unable to connect to remote"),
            QStringLiteral("TCP Initialisation Error: ") + reason};
}

QStringList tlsFailed(const QString &reason)
{
    return notConnected(QStringLiteral("TLS: ") + reason);
}

QStringList notDicom(const QString &reason)
{
    return {QStringLiteral("Association request failed: remote is not a DICOM application"), reason};
}

QStringList associationAborted(const QString &reason)
{
    return {QStringLiteral("Association Aborted"), reason};
}

QStringList rejectedLines(const Failure &failure)
{
    const auto *facts = std::get_if<AssociateRjPdu>(&failure.facts);
    const AssociateRjPdu reject = facts ? *facts : AssociateRjPdu();
    return {
        QStringLiteral("Association Rejected"),
        QStringLiteral("Result: %1, Source: %2").arg(rejectResultText(reject.result), rejectSourceText(reject.source)),
        QStringLiteral("Reason: %1").arg(rejectReasonText(reject.source, reject.reason))};
}

QStringList abortedLines(const Failure &failure)
{
    const auto *facts = std::get_if<AbortPdu>(&failure.facts);
    const AbortPdu abort = facts ? *facts : AbortPdu();
    return associationAborted(QStringLiteral("Source: %1, Reason: %2")
                                  .arg(abortSourceText(abort.source), abortReasonText(abort.source, abort.reason)));
}

QStringList violationLines(const Failure &failure)
{
    const auto *facts = std::get_if<Violation>(&failure.facts);
    const Violation violation = facts ? *facts : Violation();
    return associationAborted(QStringLiteral("Protocol violation by remote: %1 at byte %2: expected %3, found %4")
                                  .arg(visibleText(violation.field), QString::number(violation.offset),
                                       visibleText(violation.expected), visibleText(violation.found)));
}

QString foundText(const Failure &failure)
{
    const auto *facts = std::get_if<DifferenceFacts>(&failure.facts);
    return facts ? visibleText(facts->found) : QString();
}

QStringList statusLines(const Failure &failure)
{
    const auto *facts = std::get_if<StatusFacts>(&failure.facts);
    return {
        QStringLiteral("Echo request failed with status: %1").arg(echoStatusText(facts ? facts->status : quint16{0}))};
}

} // namespace

// One case for each code, longer than a function usually is: a table of texts.
QStringList failureLogLines(const Failure &failure)
{
    switch (failure.code) {
    case FailureCode::HostNotFound:
        return notConnected(QStringLiteral("Host name not found"));
    case FailureCode::ResolveTimeout:
        return notConnected(QStringLiteral("Host name lookup timed out"));
    case FailureCode::ConnectionRefused:
        return notConnected(QStringLiteral("Connection refused"));
    case FailureCode::ConnectTimeout:
        return notConnected(QStringLiteral("Connection timed out"));
    case FailureCode::HostUnreachable:
        return notConnected(QStringLiteral("No route to host"));
    case FailureCode::NetworkUnreachable:
        return notConnected(QStringLiteral("Network is unreachable"));
    case FailureCode::ConnectFailed:
        return notConnected(systemErrorText(failure));
    case FailureCode::PeerNotTls:
        return tlsFailed(QStringLiteral("remote does not speak TLS"));
    case FailureCode::CertificateUntrusted:
        return tlsFailed(QStringLiteral("certificate of remote is not trusted"));
    case FailureCode::CertificateExpired:
        return tlsFailed(QStringLiteral("certificate of remote has expired"));
    case FailureCode::CertificateNotYetValid:
        return tlsFailed(QStringLiteral("certificate of remote is not yet valid"));
    case FailureCode::CertificateNameMismatch:
        return tlsFailed(QStringLiteral("certificate of remote is for another name"));
    case FailureCode::CertificateRevoked:
        return tlsFailed(QStringLiteral("certificate of remote has been revoked"));
    case FailureCode::ClientCertificateRequired:
        return tlsFailed(QStringLiteral("remote requires a client certificate"));
    case FailureCode::TlsVersion:
        return tlsFailed(QStringLiteral("no protocol version in common"));
    case FailureCode::TlsNoSharedCipher:
        return tlsFailed(QStringLiteral("no cipher in common"));
    case FailureCode::TlsFailed:
        return tlsFailed(systemErrorText(failure));
    case FailureCode::TlsTimeout:
        return tlsFailed(QStringLiteral("handshake timed out"));
    case FailureCode::Rejected:
        return rejectedLines(failure);
    case FailureCode::Aborted:
        return abortedLines(failure);
    case FailureCode::ClosedBeforeAnswer:
        return associationAborted(
            QStringLiteral("Connection closed while waiting for response to association request"));
    case FailureCode::PeerSpeaksTls:
        return notDicom(QStringLiteral("Remote speaks TLS"));
    case FailureCode::PeerSpeaksHttp:
        return notDicom(QStringLiteral("Remote speaks HTTP"));
    case FailureCode::PeerSpeaksSsh:
        return notDicom(QStringLiteral("Remote speaks SSH"));
    case FailureCode::NotDicom:
        return notDicom(QStringLiteral("Remote speaks an unknown protocol"));
    case FailureCode::AcseTimeout:
        return {QStringLiteral("ACSE timeout reached while waiting for response to association request")};
    case FailureCode::NoAcceptedContext:
        return {QStringLiteral("No accepted presentation contexts")};
    case FailureCode::ProtocolViolation:
        return violationLines(failure);
    case FailureCode::EchoStatus:
        return statusLines(failure);
    case FailureCode::DimseTimeout:
        return {QStringLiteral("DIMSE timeout reached while waiting for message response")};
    case FailureCode::Closed:
        return {QStringLiteral("Connection closed while waiting for DIMSE message")};
    case FailureCode::ReleasedByPeer:
        return {QStringLiteral("Association released by remote while waiting for DIMSE message")};
    case FailureCode::SendTimeout:
        return {QStringLiteral("Network timeout reached while sending to remote")};
    case FailureCode::ReleaseTimeout:
        return {QStringLiteral("ACSE timeout reached while waiting for response to release request")};
    case FailureCode::ReleaseAborted:
        return abortedLines(failure);
    case FailureCode::ReleaseClosed:
        return {QStringLiteral("Connection closed while waiting for response to release request")};
    case FailureCode::ReleaseCollision:
        return {QStringLiteral("Release requested by both sides at the same time")};
    case FailureCode::CalledAeTitleDiffers:
        return {QStringLiteral("Remote answered with another called AE title: %1").arg(foundText(failure))};
    case FailureCode::ImplementationChanged:
        return {QStringLiteral("Remote is another implementation than last time: %1").arg(foundText(failure))};
    case FailureCode::AeTitleSimilar:
        return {QStringLiteral("AE title differs from a saved one only in case or blanks: %1").arg(foundText(failure))};
    case FailureCode::PeerNotVerified:
        return {QStringLiteral("TLS: certificate of remote was not verified")};
    case FailureCode::CertificateExpiresSoon:
        return {QStringLiteral("TLS: certificate of remote expires soon")};
    case FailureCode::CertificateWeak:
        return {QStringLiteral("TLS: certificate of remote is weak")};
    case FailureCode::AuthorityExpiresSoon:
        return {QStringLiteral("TLS: certificate authority of remote expires soon")};
    case FailureCode::AnswersDelayed:
        return {QStringLiteral("Remote delays its answers (Nagle's algorithm)")};
    case FailureCode::FirstEchoSlow:
        return {QStringLiteral("First echo was much slower than the rest")};
    }
    Q_UNREACHABLE();
}

} // namespace dicom_echo
