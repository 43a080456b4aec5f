// Why a handshake failed, as far as a user can do something about it.
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

} // namespace dicom_echo
