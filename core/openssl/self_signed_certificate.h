// The certificate of a server that was given none: nobody vouches for it, so that finding that out, and trusting it,
// can be practised without an authority.
#pragma once

#include "core/openssl/openssl_ptr.h"

namespace dicom_echo {

/// Gives `context` a certificate for localhost and its addresses, made at the first call and the same until the process
/// ends. False if OpenSSL cannot; its error queue says why. Any thread.
[[nodiscard]] bool useSelfSignedCertificate(SSL_CTX *context);

} // namespace dicom_echo
