// The history beside other processes: programs that write at the same time, are killed in mid-write, or meet a full
// disk. The other process is tests/support/history_writer.
#include "tests/support/history_files.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

constexpr int longestWait = 60000; ///< ms; only ever waited for in full when a test fails

void start(QProcess &writer, const QStringList &arguments)
{
    writer.start(QStringLiteral(HISTORY_WRITER), arguments);
}

} // namespace

class TestHistoryProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNoRunOfProcessesThatWriteAtOnce();
    void losesNothingThatWasKeptWhenAProcessIsKilled();
    void saysThatTheDiskIsFullAndKeepsWhatItHas_data();
    void saysThatTheDiskIsFullAndKeepsWhatItHas();
};

void TestHistoryProcesses::losesNoRunOfProcessesThatWriteAtOnce()
{
    const HistoryFolder here;
    constexpr int count = 150;
    QProcess left;
    QProcess right;
    start(left, {QStringLiteral("add"), here.path(), pacs, QString::number(count)});
    start(right, {QStringLiteral("add"), here.path(), archive, QString::number(count)});
    HistoryStore mine(here.path());
    for (int number = 0; number < count; ++number)
        QVERIFY2(mine.add(runOf(outcomeAt(daysAgo(0)))) != 0, qPrintable(mine.takeProblem()));
    for (QProcess *const writer : {&left, &right}) {
        QVERIFY(writer->waitForFinished(longestWait));
        QVERIFY2(writer->exitCode() == 0, writer->readAllStandardOutput().constData());
    }
    QCOMPARE(mine.rows(pacs, 10 * count).size(), 2 * count);
    QCOMPARE(mine.rows(archive, 10 * count).size(), count);
    QCOMPARE(mine.takeProblem(), QString());
}

void TestHistoryProcesses::losesNothingThatWasKeptWhenAProcessIsKilled()
{
    const HistoryFolder here;
    qsizetype said = 0;
    for (int round = 0; round < 25; ++round) {
        QProcess writer;
        start(writer, {QStringLiteral("loop"), here.path(), pacs});
        while (writer.bytesAvailable() < 1 + round % 7)
            QVERIFY(writer.waitForReadyRead(longestWait));
        writer.kill(); // it is in the midst of its next run
        QVERIFY(writer.waitForFinished(longestWait));
        const QByteArray output = writer.readAllStandardOutput();
        QCOMPARE(output, QByteArray(output.size(), '.'));
        said += output.size();

        HistoryStore store(here.path());
        const QList<HistoryRow> rows = store.rows(pacs, 1000000);
        QCOMPARE(store.takeProblem(), QString());
        QVERIFY2(rows.size() >= said && rows.size() <= said + round + 1,
                 qPrintable(QStringLiteral("%1 rows, %2 said").arg(rows.size()).arg(said)));
        QCOMPARE(store.record(rows.first().id), QByteArray(4096, 'x'));
    }
    QCOMPARE(here.files(QStringLiteral("*corrupt*")), QStringList());
}

void TestHistoryProcesses::saysThatTheDiskIsFullAndKeepsWhatItHas_data()
{
    QTest::addColumn<QString>("bytes");
    QTest::newRow("nothing fits") << QStringLiteral("0");
    QTest::newRow("not even the tables fit") << QStringLiteral("8192");
    QTest::newRow("some runs fit") << QStringLiteral("400000");
}

void TestHistoryProcesses::saysThatTheDiskIsFullAndKeepsWhatItHas()
{
    QFETCH(QString, bytes);
    const HistoryFolder here;
    QProcess writer;
    start(writer, {QStringLiteral("limited"), here.path(), bytes});
    QVERIFY(writer.waitForFinished(longestWait));
    QCOMPARE(writer.exitCode(), 0);
    const QString output = QString::fromUtf8(writer.readAllStandardOutput());
    const auto match =
        QRegularExpression(QStringLiteral("^(\\d+) The history (.*) cannot be kept: .+\\.$")).match(output);
    QVERIFY2(match.hasMatch(), qPrintable(output));
    QCOMPARE(match.captured(2), here.path());

    HistoryStore store(here.path()); // there is room again
    QCOMPARE(store.rows(pacs, 100000).size(), match.captured(1).toInt());
    QVERIFY2(store.add(runOf(outcomeAt(daysAgo(0)))) != 0, qPrintable(store.takeProblem()));
    QCOMPARE(store.takeProblem(), QString());
    QCOMPARE(here.files(QStringLiteral("*corrupt*")), QStringList());
}

QTEST_GUILESS_MAIN(TestHistoryProcesses)
#include "tst_history_processes.moc"
