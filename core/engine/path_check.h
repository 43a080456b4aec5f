// Whether the path passes large requests: an echo fits into one small packet, and succeeds where every image gets
// stuck.
#pragma once

#include "core/echo/echo_report.h"
#include "core/engine/peer_connection.h"

namespace dicom_echo {

struct PathCheckResult
{
    PathCheck check;
    std::optional<Finding> remark; ///< what got stuck
};

/// Makes one more association, to the address of the echo, whose A-ASSOCIATE-RQ is padded with presentation contexts to
/// about 12 kB; its A-ASSOCIATE-AC is several kB, too. Nothing if it could not be tried or was cancelled. Blocks, not
/// much longer than the shorter of the ACSE timeout and 10 s once the connection stands.
[[nodiscard]] std::optional<PathCheckResult> checkPath(const EchoRequest &request, const QHostAddress &address,
                                                       const Connector &connector, const TlsContext *tls,
                                                       const CancelToken &cancel, const RunObserver &observer);

} // namespace dicom_echo
