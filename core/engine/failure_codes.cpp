#include "core/engine/failure_codes.h"

#include <algorithm>
#include <array>
#include <cerrno>

namespace dicom_echo {

FailureCode connectFailureCode(int systemError)
{
    switch (systemError) {
    case ECONNREFUSED:
        return FailureCode::ConnectionRefused;
    case ETIMEDOUT:
        return FailureCode::ConnectTimeout;
    case EHOSTUNREACH:
    case EHOSTDOWN:
        return FailureCode::HostUnreachable;
    case ENETUNREACH:
    case ENETDOWN:
        return FailureCode::NetworkUnreachable;
    default:
        return FailureCode::ConnectFailed;
    }
}

const ConnectAttempt &mostTelling(const QList<ConnectAttempt> &attempts)
{
    static constexpr std::array order{FailureCode::ConnectionRefused, FailureCode::ConnectTimeout,
                                      FailureCode::HostUnreachable, FailureCode::NetworkUnreachable,
                                      FailureCode::ConnectFailed};
    const auto rank = [](const ConnectAttempt &attempt) {
        return std::find(order.cbegin(), order.cend(), connectFailureCode(attempt.systemError));
    };
    return *std::min_element(attempts.cbegin(), attempts.cend(),
                             [&](const auto &left, const auto &right) { return rank(left) < rank(right); });
}

FailureCode tlsFailureCode(TlsProblem problem)
{
    switch (problem) {
    case TlsProblem::NotTls:
        return FailureCode::PeerNotTls;
    case TlsProblem::CertificateUntrusted:
        return FailureCode::CertificateUntrusted;
    case TlsProblem::CertificateExpired:
        return FailureCode::CertificateExpired;
    case TlsProblem::CertificateNotYetValid:
        return FailureCode::CertificateNotYetValid;
    case TlsProblem::CertificateNameMismatch:
        return FailureCode::CertificateNameMismatch;
    case TlsProblem::CertificateRevoked:
        return FailureCode::CertificateRevoked;
    case TlsProblem::ClientCertificateRequired:
        return FailureCode::ClientCertificateRequired;
    case TlsProblem::Version:
        return FailureCode::TlsVersion;
    case TlsProblem::NoSharedCipher:
        return FailureCode::TlsNoSharedCipher;
    case TlsProblem::TimedOut:
        return FailureCode::TlsTimeout;
    case TlsProblem::Failed:
    case TlsProblem::Cancelled:
        return FailureCode::TlsFailed;
    }
    return FailureCode::TlsFailed;
}

FailureCode timeoutFailureCode(Stage stage)
{
    switch (stage) {
    case Stage::Resolve:
    case Stage::Connect:
    case Stage::Tls:
    case Stage::Associate:
        return FailureCode::AcseTimeout;
    case Stage::Echo:
        return FailureCode::DimseTimeout;
    case Stage::Release:
        return FailureCode::ReleaseTimeout;
    }
    return FailureCode::AcseTimeout;
}

FailureCode closedFailureCode(Stage stage)
{
    switch (stage) {
    case Stage::Resolve:
    case Stage::Connect:
    case Stage::Tls:
    case Stage::Associate:
        return FailureCode::ClosedBeforeAnswer;
    case Stage::Echo:
        return FailureCode::Closed;
    case Stage::Release:
        return FailureCode::ReleaseClosed;
    }
    return FailureCode::Closed;
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
