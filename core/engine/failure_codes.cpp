#include "core/engine/failure_codes.h"

#include <algorithm>
#include <array>
#include <cerrno>

namespace dicom_echo {

FindingCode connectFailureCode(int systemError)
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
    default:
        return FindingCode::ConnectFailed;
    }
}

const ConnectAttempt &mostTelling(const QList<ConnectAttempt> &attempts)
{
    static constexpr std::array order{FindingCode::ConnectionRefused, FindingCode::ConnectTimeout,
                                      FindingCode::HostUnreachable, FindingCode::NetworkUnreachable,
                                      FindingCode::ConnectFailed};
    const auto rank = [](const ConnectAttempt &attempt) {
        return std::find(order.cbegin(), order.cend(), connectFailureCode(attempt.systemError));
    };
    return *std::min_element(attempts.cbegin(), attempts.cend(),
                             [&](const auto &left, const auto &right) { return rank(left) < rank(right); });
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
    case IoOutcome::Failed:
        return ConnectionEnd::Reset;
    case IoOutcome::Done:
    case IoOutcome::TimedOut:
    case IoOutcome::Cancelled:
        return ConnectionEnd::StillOpen;
    }
    return ConnectionEnd::StillOpen;
}

} // namespace dicom_echo
