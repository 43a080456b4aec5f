// Echoes without end, in long and in new associations, and reports what drifts: memory, descriptors, threads, latency.
// bench_soak [seconds], 60 by default. Exits with 1 if an echo failed, or memory, descriptors or threads grew.
#include "core/engine/echo_engine.h"
#include "core/responder/responder.h"
#include "tests/bench/process_usage.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTextStream>

#include <algorithm>
#include <deque>

using namespace dicom_echo;
using namespace dicom_echo::bench;

namespace {

constexpr int warmUpRuns = 50;
constexpr qint64 memoryMayGrow = 8 * 1024; // KiB: what the allocator keeps in reserve
constexpr quint32 echoesOfALongRun = 1000;
constexpr int shortRunsPerLongRun = 20;
constexpr size_t mediansKept = 100;

struct Totals
{
    quint64 echoes = 0;
    quint64 associations = 0;
    quint64 failures = 0;
    std::deque<double> first; ///< medians of the first long runs
    std::deque<double> last;  ///< and of the last ones
};

void runOnce(quint16 port, quint32 repeat, Totals &totals)
{
    EchoRequest request;
    request.address = QStringLiteral("127.0.0.1");
    request.port = port;
    request.repeat = repeat;
    const EchoReport report = EchoEngine().run(request, CancelToken(), {});
    totals.echoes += report.echoes.succeeded;
    ++totals.associations;
    totals.failures += report.verdict == Verdict::Success ? 0 : 1;
    if (repeat == 1 || !report.echoes.roundTrip)
        return;
    const double median = report.echoes.roundTrip->median;
    if (totals.first.size() < mediansKept)
        totals.first.push_back(median);
    totals.last.push_back(median);
    if (totals.last.size() > mediansKept)
        totals.last.pop_front();
}

double medianOf(std::deque<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

void print(int seconds, const Totals &totals, const ProcessUsage &before, const ProcessUsage &after)
{
    QTextStream(stdout) << "seconds                " << seconds << "\nechoes                 " << totals.echoes
                        << "\nassociations           " << totals.associations << "\nfailures               "
                        << totals.failures << "\nmemory growth          " << after.residentKiB - before.residentKiB
                        << " KiB\ndescriptors            " << before.descriptors << " -> " << after.descriptors
                        << "\nthreads                " << before.threads << " -> " << after.threads
                        << "\nmedian ms, at first    " << medianOf(totals.first) << "\nmedian ms, at last     "
                        << medianOf(totals.last) << '\n';
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int seconds = std::max(1, application.arguments().value(1, QStringLiteral("60")).toInt());
    Responder responder;
    if (const auto error = responder.start())
        qFatal("%s", qPrintable(*error));

    Totals warmUp;
    for (int i = 0; i < warmUpRuns; ++i)
        runOnce(responder.port(), i == 0 ? echoesOfALongRun : 1, warmUp);
    const ProcessUsage before = processUsage();
    Totals totals;
    const QDeadlineTimer end(std::chrono::seconds(seconds), Qt::PreciseTimer);
    while (!end.hasExpired()) {
        runOnce(responder.port(), echoesOfALongRun, totals);
        for (int i = 0; i < shortRunsPerLongRun; ++i)
            runOnce(responder.port(), 1, totals);
    }
    const ProcessUsage after = processUsage();
    print(seconds, totals, before, after);
    const bool steady = after.descriptors <= before.descriptors + 2 && after.threads <= before.threads + 2 &&
                        after.residentKiB <= before.residentKiB + memoryMayGrow;
    return totals.failures == 0 && steady ? 0 : 1;
}
