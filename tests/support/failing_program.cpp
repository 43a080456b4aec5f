// A program that ends by an error of its own, of the sort that its first argument names; the second one is where the
// record of it is to be.
#include "core/platform/failure_record.h"

#include <QByteArrayView>
#include <QFile>

#include <csignal>
#include <cstdlib>
#include <limits>
#include <stdexcept>
#include <thread>

namespace {

/// No stack is as large as so many calls.
[[gnu::noinline]] int recurse(volatile const char *outer, int calls)
{
    volatile char frame[4096];
    frame[0] = *outer;
    return calls == 0 ? 0 : recurse(frame, calls - 1) + frame[0];
}

void failAs(QByteArrayView sort)
{
    if (sort == "exception")
        throw std::runtime_error("the first \xc3\xa4nd the last");
    if (sort == "odd-exception")
        throw 42;
    if (sort == "thread")
        std::thread([] { throw std::runtime_error("on a thread"); }).join();
    if (sort == "terminate")
        std::terminate();
    if (sort == "fatal")
        qFatal("what %s says", "Qt");
    if (sort == "warning")
        qWarning("only a warning");
    if (sort == "segv")
        std::raise(SIGSEGV);
    if (sort == "abort")
        std::abort();
    if (sort == "stack")
        std::exit(recurse("", std::numeric_limits<int>::max()) == 0 ? 3 : 4);
    if (sort == "caught") {
        try {
            throw std::logic_error("caught");
        } catch (...) {
            std::exit(dicom_echo::recordCaughtException() == QLatin1StringView("caught") ? 0 : 5);
        }
    }
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3)
        return 2;
    dicom_echo::keepFailureRecords(QFile::decodeName(argv[2]));
    failAs(argv[1]);
    return 0;
}
