// Echoes without end, in long and in new associations, and reports what drifts: memory, descriptors, threads, latency.
// bench_soak [seconds], 60 by default. Exits with 1 if an echo failed, or descriptors or threads grew.
#include "core/dicom/dicom_runtime.h"
#include "core/echo/echo_engine.h"
#include "core/responder/responder.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <unistd.h>
#include <vector>

using namespace dicom_echo;

namespace {

constexpr int warmUpRuns = 50;
constexpr quint32 echoesOfALongRun = 1000;
constexpr int shortRunsPerLongRun = 20;

struct Usage
{
    qint64 residentKiB = 0;
    qsizetype descriptors = 0;
    qsizetype threads = 0;
};

qsizetype entriesOf(const QString &directory)
{
    return QDir(directory).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System).size();
}

Usage usageNow()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> pages = statm.readAll().split(' ');
    return {pages.value(1).toLongLong() * ::sysconf(_SC_PAGESIZE) / 1024, entriesOf(QStringLiteral("/proc/self/fd")),
            entriesOf(QStringLiteral("/proc/self/task"))};
}

struct Totals
{
    quint64 echoes = 0;
    quint64 associations = 0;
    quint64 failures = 0;
    std::vector<double> medians; ///< of the long runs
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
    if (repeat > 1 && report.echoes.roundTrip)
        totals.medians.push_back(report.echoes.roundTrip->median);
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

void print(int seconds, const Totals &totals, const Usage &before, const Usage &after)
{
    const auto third = static_cast<ptrdiff_t>(totals.medians.size() / 3);
    const auto &all = totals.medians;
    QTextStream(stdout) << "seconds                " << seconds << "\nechoes                 " << totals.echoes
                        << "\nassociations           " << totals.associations << "\nfailures               "
                        << totals.failures << "\nmemory growth          " << after.residentKiB - before.residentKiB
                        << " KiB\ndescriptors            " << before.descriptors << " -> " << after.descriptors
                        << "\nthreads                " << before.threads << " -> " << after.threads
                        << "\nmedian ms, first third " << median({all.begin(), all.begin() + third})
                        << "\nmedian ms, last third  " << median({all.end() - third, all.end()}) << '\n';
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int seconds = std::max(1, application.arguments().value(1, QStringLiteral("60")).toInt());
    prepareDicom();
    Responder responder;
    if (const auto error = responder.start())
        qFatal("%s", qPrintable(*error));

    Totals warmUp;
    for (int i = 0; i < warmUpRuns; ++i)
        runOnce(responder.port(), 1, warmUp);
    const Usage before = usageNow();
    Totals totals;
    const QDeadlineTimer end(std::chrono::seconds(seconds), Qt::PreciseTimer);
    while (!end.hasExpired()) {
        runOnce(responder.port(), echoesOfALongRun, totals);
        for (int i = 0; i < shortRunsPerLongRun; ++i)
            runOnce(responder.port(), 1, totals);
    }
    const Usage after = usageNow();
    print(seconds, totals, before, after);
    const bool steady = after.descriptors <= before.descriptors + 2 && after.threads <= before.threads + 2;
    return totals.failures == 0 && steady ? 0 : 1;
}
