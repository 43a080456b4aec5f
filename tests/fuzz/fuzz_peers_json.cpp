// libFuzzer's entry into the readers of peer lists; its corpus is of lists in the form of json. Run it with a folder
// for what it finds in front of the kept corpus:
//   fuzz_peers_json new/ tests/fuzz/corpus/peers_json
#include "tests/fuzz/peer_list_exercise.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView input(data, static_cast<qsizetype>(size));
    if (const char *broken = dicom_echo::test::exercisePeerList(input)) {
        std::fprintf(stderr, "broken promise: %s\n", broken);
        std::abort();
    }
    return 0;
}
