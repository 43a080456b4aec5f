// What is done with hostile bytes, by the fuzzer and by the test that replays its corpus: the same for both.
#pragma once

#include "core/guard/pdu_guard.h"
#include "tests/support/malformed_pdus.h"

namespace dicom_echo::test {

/// Plays the input as a peer. Its first byte chooses our role and the phase of the association; the rest are PDUs, one
/// after the other, the last one possibly cut. They are taken apart into fields, dumped, summed up and judged by the
/// guard, and exported as text, as packets and with placeholders. Returns null, or which promise was broken.
[[nodiscard]] const char *exercisePdus(QByteArrayView input);

/// The input for these bytes in that phase of an association that we requested.
[[nodiscard]] QByteArray pduInput(Phase phase, const QByteArray &bytes);

/// The input for these bytes from a requestor, before or after its A-ASSOCIATE-RQ was accepted.
[[nodiscard]] QByteArray requestorInput(bool isAssociated, const QByteArray &bytes);

} // namespace dicom_echo::test
