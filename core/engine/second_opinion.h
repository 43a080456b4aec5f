// After a failure that may come of TLS on one side only: the same address and port is asked once more, the other way
// round.
#pragma once

#include "core/echo/echo_report.h"
#include "core/net/tcp_connector.h"

#include <chrono>

namespace dicom_echo {

/// How long it may take; the network timeout of the run, if that is shorter.
inline constexpr std::chrono::milliseconds secondOpinionLimit{3000};

/// Whether the failure leaves it open which of the two the peer speaks. Not if a certificate was seen, nor if the
/// network lost what we sent.
[[nodiscard]] bool isSecondOpinionDue(const Finding &failure, const std::optional<TlsFacts> &tls);

/// Makes one connection to the address and the port of the request: a TLS ClientHello where the run was plain, a plain
/// A-ASSOCIATE-RQ where it was TLS. `first`: the code of the failure. `limit`: of all of it, if it is less than
/// secondOpinionLimit and the network timeout. Nothing if it was cancelled or no connection came of it. Blocks.
[[nodiscard]] std::optional<SecondOpinion> askOtherWayRound(const EchoRequest &request, const QHostAddress &address,
                                                            FindingCode first, std::chrono::milliseconds limit,
                                                            const Connector &connector, const CancelToken &cancel);

/// The failure in the light of the opinion: it decides the code and the stage where it is certain.
[[nodiscard]] Finding reconsidered(Finding failure, const SecondOpinion &opinion);

} // namespace dicom_echo
