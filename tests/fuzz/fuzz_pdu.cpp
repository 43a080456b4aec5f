// libFuzzer's entry into the PDU parser and the guard. Run it with a folder for what it finds in front of the kept
// corpus:
//   fuzz_pdu new/ tests/fuzz/corpus/pdu
#include "tests/fuzz/pdu_exercise.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView input(data, static_cast<qsizetype>(size));
    if (const char *broken = dicom_echo::test::exercisePdus(input)) {
        std::fprintf(stderr, "broken promise: %s\n", broken);
        std::abort();
    }
    return 0;
}
