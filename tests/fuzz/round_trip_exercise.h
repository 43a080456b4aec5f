// What the encoder promises of whatever the decoder can read, by the fuzzer and by the test that replays its corpus:
// the same for both.
#pragma once

#include <QByteArrayView>

namespace dicom_echo::test {

/// Takes the input as a PDU, whose length is put right, and as a command set. If it is without a violation, encodes its
/// values and decodes them again. Returns null, or which promise was broken.
[[nodiscard]] const char *exerciseRoundTrip(QByteArrayView input);

} // namespace dicom_echo::test
