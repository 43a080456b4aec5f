// libFuzzer's entry into the reader of captures. Run it with a folder for what it finds in front of the kept corpus:
//   fuzz_capture new/ tests/fuzz/corpus/capture
#include "tests/fuzz/capture_exercise.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView input(data, static_cast<qsizetype>(size));
    if (const char *broken = dicom_echo::test::exerciseCapture(input)) {
        std::fprintf(stderr, "broken promise: %s\n", broken);
        std::abort();
    }
    return 0;
}
