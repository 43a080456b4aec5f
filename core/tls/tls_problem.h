// Why a handshake failed, as far as a user can do something about it, and what OpenSSL's codes say of that.
#pragma once

#include "core/tls/tls_facts.h"

namespace dicom_echo {

/// Why a handshake ended without a connection that may be used.
enum class TlsProblem {
    NotTls, ///< the peer's first bytes are not TLS, or it closed without any
    CertificateUntrusted,
    CertificateExpired,
    CertificateNotYetValid,
    CertificateNameMismatch,
    CertificateRevoked,
    CertificatePinMismatch,
    ClientCertificateRequired, ///< the peer requested one, got none, and ended the handshake
    ClientCertificateRefused,  ///< it was shown ours
    ServerNameUnknown,         ///< nothing is served under the name that we announced, or without a name
    Version,
    NoSharedCipher,
    Failed,
    TimedOut,
    Cancelled,
};

/// `error`: X509_V_ERR_...
[[nodiscard]] CertificateFault certificateFault(int error);

[[nodiscard]] TlsProblem certificateProblem(CertificateFault fault);

/// `alert`: RFC 8446 6, one that ended the connection. The facts say what was asked of us before, and `point` how far
/// the handshake had come.
[[nodiscard]] TlsProblem alertProblem(int alert, const TlsFacts &facts, HandshakePoint point);

/// For a peer that requested a client certificate and ended the handshake once it had our answer.
[[nodiscard]] TlsProblem clientCertificateProblem(const TlsFacts &facts);

/// What OpenSSL says of a TLS alert, "handshake failure"; also of those of TLS 1.3 that it does not name.
[[nodiscard]] QString alertText(int alert);

/// `reason`: SSL_R_..., of an error without an alert of the peer.
[[nodiscard]] TlsProblem reasonProblem(int reason, HandshakePoint point);

} // namespace dicom_echo
