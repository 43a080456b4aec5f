// Another process that writes the history, for the tests of two programs, of a killed one and of a full disk.
//   history_writer add <file> <peer> <count>      adds <count> runs; exit code 1 if one was not kept
//   history_writer loop <file> <peer>             adds until it is killed; writes a dot for each run that is kept
//   history_writer limited <file> <bytes>         adds with files limited to <bytes> until one is not kept; says why
#include "tests/support/history_files.h"

#include <QCoreApplication>
#include <QTextStream>

#include <csignal>
#include <sys/resource.h>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

void say(const QString &text)
{
    QTextStream(stdout) << text << Qt::flush;
}

/// As long as that of a real run.
HistoryRun nextRun(const QString &peer)
{
    HistoryRun run = runOf(outcomeAt(QDateTime::currentDateTimeUtc()), peer);
    run.entries.first().record = QByteArray(4096, 'x');
    return run;
}

int add(HistoryStore &store, const QString &peer, int count)
{
    for (int number = 0; number < count; ++number) {
        if (store.add(nextRun(peer)) == 0) {
            say(store.takeProblem());
            return 1;
        }
    }
    return 0;
}

[[noreturn]] void loop(HistoryStore &store, const QString &peer)
{
    for (;;)
        say(store.add(nextRun(peer)) == 0 ? store.takeProblem() : QStringLiteral("."));
}

int limited(HistoryStore &store, rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes, bytes};
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
        return 2;
    constexpr int more = 100000;
    for (int number = 0; number < more; ++number) {
        if (store.add(nextRun(pacs)) != 0)
            continue;
        say(QStringLiteral("%1 %2").arg(QString::number(number), store.takeProblem()));
        return 0;
    }
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString command = arguments.value(0);
    HistoryStore store(arguments.value(1));
    if (command == QLatin1StringView("add"))
        return add(store, arguments.value(2), arguments.value(3).toInt());
    if (command == QLatin1StringView("loop"))
        loop(store, arguments.value(2));
    if (command == QLatin1StringView("limited"))
        return limited(store, arguments.value(2).toULong());
    return 2;
}
