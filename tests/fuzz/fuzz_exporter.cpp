// libFuzzer's entry into the requests to the exporter. Run it with a folder
// for what it finds in front of the kept corpus:
//   fuzz_exporter new/ tests/fuzz/corpus/exporter
#include "tests/fuzz/exporter_exercise.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView input(data, static_cast<qsizetype>(size));
    if (const char *broken = dicom_echo::test::exerciseExporter(input)) {
        std::fprintf(stderr, "broken promise: %s\n", broken);
        std::abort();
    }
    return 0;
}
