// What is promised of whatever file is opened as a capture, by the fuzzer and by the test that replays its corpus: the
// same for both.
#pragma once

#include <QByteArrayView>

namespace dicom_echo::test {

/// Reads the input as a file, and prints and exports what it holds. Returns null, or which promise was broken.
[[nodiscard]] const char *exerciseCapture(QByteArrayView input);

} // namespace dicom_echo::test
