// What the codes of OpenSSL and the alerts of TLS say about why a handshake failed.
#pragma once

#include "core/tls/tls_problem.h"

namespace dicom_echo {

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
