// From what became of the attempts to connect to the codes of the failure taxonomy. Pure functions of values.
#pragma once

#include "core/echo/finding.h"
#include "core/net/tcp_connector.h"

namespace dicom_echo {

/// Of an attempt that failed: by the ICMP message behind it (RFC 792, RFC 4443), else by its errno.
[[nodiscard]] FindingCode connectFailureCode(const ConnectAttempt &attempt);

/// The attempt that became the connection; null if none did.
[[nodiscard]] const ConnectAttempt *connectionIn(const QList<ConnectAttempt> &attempts);

} // namespace dicom_echo
