// From what the network and TLS report to the codes of the failure taxonomy. Pure functions of values.
#pragma once

#include "core/echo/finding.h"
#include "core/net/byte_stream.h"
#include "core/net/name_resolver.h"
#include "core/net/tcp_connector.h"
#include "core/tls/tls_problem.h"

namespace dicom_echo {

/// A code and what belongs to it.
struct FailureCause
{
    FindingCode code = FindingCode::HostNotFound;
    FindingFacts facts;
};

/// Why a name has led to no address of a peer.
[[nodiscard]] FailureCause nameFailure(const NameAnswer &answer);

/// Why this attempt, the most telling one, has led to no connection. `segmentsNotSent`: see ConnectResult.
[[nodiscard]] FailureCause connectFailure(const ConnectAttempt &attempt, quint64 segmentsNotSent);

/// Whether a computer other than this one has refused the connection, or reported an error.
[[nodiscard]] bool hasSomebodyAnswered(const ConnectFacts &facts);

/// Whether all these addresses are of the one family of the two of which this computer has no address that leads
/// anywhere.
[[nodiscard]] bool lacksFamilyOf(const QList<QHostAddress> &addresses);

/// Whether the code says that something did not come, or not come back: then it matters where it got lost.
[[nodiscard]] bool isAboutThePath(FindingCode code);

/// Adds what became of the bytes that were sent last, when no answer has come in time.
void addDelivery(WireEvidence &evidence, const TcpFacts &tcp);

/// Of several addresses that failed (at least one), the one that says most about the peer: an answer before silence
/// before no route.
[[nodiscard]] const ConnectAttempt &mostTelling(const QList<ConnectAttempt> &attempts);

[[nodiscard]] FindingCode tlsFailureCode(TlsProblem problem);

/// What it is at this stage, from Associate on, that no whole answer came in time or that the peer closed the
/// connection instead.
[[nodiscard]] FindingCode timeoutFailureCode(Stage stage);
[[nodiscard]] FindingCode closedFailureCode(Stage stage);

/// Who ended the connection, told from what became of a read.
[[nodiscard]] ConnectionEnd connectionEnd(IoOutcome outcome);

} // namespace dicom_echo
