// Values of settings as they are written: timeouts as text, transfer syntaxes as UIDs.
#pragma once

#include "core/echo/echo_request.h"

#include <QStringList>

namespace dicom_echo {

/// Seconds as parseTimeout() reads them, exact to the millisecond: `30`, `0.5`.
[[nodiscard]] QString timeoutText(std::chrono::milliseconds timeout);

/// The UIDs that a choice proposes, in order.
[[nodiscard]] QStringList proposedTransferSyntaxes(TransferSyntaxChoice choice);

} // namespace dicom_echo
