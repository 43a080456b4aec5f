// What is done with hostile requests to the exporter, by the fuzzer and by the test that replays its corpus.
#pragma once

#include <QByteArrayView>

namespace dicom_echo::test {

/// Reads the bytes as a request, whole and as it grows, and takes its target. Returns null, or which promise was
/// broken.
[[nodiscard]] const char *exerciseExporter(QByteArrayView input);

} // namespace dicom_echo::test
