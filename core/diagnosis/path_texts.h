// The sentences about the way to the peer: addresses that were tried, ICMP messages, name servers, the second opinion.
#pragma once

#include "core/echo/echo_report.h"
#include "core/language/words.h"

namespace dicom_echo {

/// `2001:db8::1: no answer after 250 ms, when another address had answered`, `192.0.2.1: Connection refused after 0.2
/// ms`
[[nodiscard]] QString connectAttemptText(const ConnectAttempt &attempt, const Words &words = Words::english());

/// Nothing came back of it. A refusal (RST) is an answer: many services listen on one family only.
[[nodiscard]] bool stayedSilent(const ConnectAttempt &attempt);

/// In JSON: why the attempt failed, a code of the taxonomy; `outrun` if another address was faster. Empty if it did not
/// fail.
[[nodiscard]] QString connectAttemptCode(const ConnectAttempt &attempt);

/// `ICMP "port unreachable" (type 3, code 3)`; `address`: of the peer, whose family it is of.
[[nodiscard]] QString icmpText(const IcmpReport &icmp, const Words &words = Words::english());

/// `192.0.2.53 answered SERVFAIL; 192.0.2.54 did not answer`
[[nodiscard]] QString nameServersText(const QList<NameServerAnswer> &servers, const Words &words = Words::english());

/// What the second connection saw, a sentence.
[[nodiscard]] QString secondOpinionText(const SecondOpinion &opinion, const Words &words = Words::english());

/// `tls`, `plain`; `tls`, `dicom`, `silence`, `closed`, `other`.
[[nodiscard]] QString secondOpinionAskedName(SecondOpinion::Asked asked);
[[nodiscard]] QString secondOpinionSawName(SecondOpinion::Saw saw);

/// `a request of 12377 bytes was answered`
[[nodiscard]] QString pathCheckText(const PathCheck &check, const Words &words = Words::english());

/// `round trip 12 ms, MSS 1248, path MTU 1300, retransmissions: 3`
[[nodiscard]] QString connectionText(const TcpFacts &tcp, const Words &words = Words::english());

} // namespace dicom_echo
