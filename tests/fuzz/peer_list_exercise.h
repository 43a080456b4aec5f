// What is done with hostile lists of peers, by the fuzzers and by the test that replays their corpora. The families of
// formats differ only in their corpora.
#pragma once

#include <QByteArrayView>

namespace dicom_echo::test {

/// Reads the bytes as a list of peers, writes what was read in every format, and reads it again. Returns null, or which
/// promise was broken.
[[nodiscard]] const char *exercisePeerList(QByteArrayView input);

} // namespace dicom_echo::test
