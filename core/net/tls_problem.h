// Why a handshake failed, as far as a user can do something about it, and what OpenSSL's codes say of that.
#pragma once

#include "core/net/tls_facts.h"

namespace dicom_echo {

/// Why a handshake ended without a connection that may be used.
enum class TlsProblem {
    NotTls, ///< the peer's first bytes are not TLS, or it closed without any
    CertificateUntrusted,
    CertificateExpired,
    CertificateNotYetValid,
    CertificateNameMismatch,
    CertificateRevoked,
    ClientCertificateRequired,
    Version,
    NoSharedCipher,
    Failed,
    TimedOut,
    Cancelled,
};

/// `error`: X509_V_ERR_...
[[nodiscard]] TlsProblem certificateProblem(int error);

/// Whether it says that a revocation list does not fit, not that the certificate is bad.
[[nodiscard]] bool isRevocationUnknown(int error);

/// `alert`: RFC 8446 6.2, as far as a client can be told them. The facts say what was asked of us before.
[[nodiscard]] TlsProblem alertProblem(int alert, const TlsFacts &facts);

/// What a TLS alert says, also those of TLS 1.3 that OpenSSL does not name.
[[nodiscard]] QString alertText(int alert);

/// `reason`: SSL_R_..., of an error without an alert of the peer.
[[nodiscard]] TlsProblem reasonProblem(int reason);

} // namespace dicom_echo
