#include "core/echo/run_log.h"
#include "core/log/bounded_log.h"
#include "tests/support/pdu_bytes.h"

#include <QTest>

using namespace dicom_echo;

namespace {

/// The lines a RunLog makes of the events.
QList<LogRecord> logged(LogLevel mostVerbose, const QList<RunEvent> &events)
{
    QList<LogRecord> records;
    RunLog log(mostVerbose, [&records](LogRecord &&record) { records.append(std::move(record)); });
    for (const RunEvent &event : events)
        log.consume(event);
    return records;
}

QList<LogRecord> numbered(int first, int count)
{
    QList<LogRecord> records;
    for (int i = first; i < first + count; ++i)
        records.append({LogLevel::Info, i, QString::number(i), -1});
    return records;
}

QStringList textsOf(const BoundedLog &log)
{
    QStringList texts;
    for (qsizetype i = 0; i < log.size(); ++i)
        texts += log.at(i).text;
    return texts;
}

} // namespace

class TestRunLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheLinesUpToItsLevel_data();
    void showsTheLinesUpToItsLevel();
    void dumpsPdusInOrderWithTheirNumber();
    void makesNoDumpBelowDebug();
    void numbersPdusBehindThoseThatWereLeftOut();
    void writesLinesWithTheirLetter();
    void namesLevelsBothWays();
    void keepsTheNewestLines();
    void keepsTheEndOfABatchThatIsTooLarge();
    void forgetsEverythingWhenCleared();
};

void TestRunLog::showsTheLinesUpToItsLevel_data()
{
    QTest::addColumn<LogLevel>("level");
    QTest::addColumn<QStringList>("shown");
    QStringList shown;
    QTest::newRow("quiet") << LogLevel::Quiet << shown;
    for (LogLevel level : {LogLevel::Critical, LogLevel::Error, LogLevel::Warning, LogLevel::Info, LogLevel::Debug}) {
        shown += logLevelName(level);
        QTest::addRow("%s", qPrintable(logLevelName(level))) << level << shown;
    }
}

void TestRunLog::showsTheLinesUpToItsLevel()
{
    QFETCH(LogLevel, level);
    QFETCH(QStringList, shown);
    QList<RunEvent> events;
    for (LogLevel of : {LogLevel::Critical, LogLevel::Error, LogLevel::Warning, LogLevel::Info, LogLevel::Debug})
        events.append(LogRecord{of, 7, logLevelName(of), -1});
    QStringList texts;
    for (const LogRecord &record : logged(level, events))
        texts += record.text;
    QCOMPARE(texts, shown);
}

void TestRunLog::dumpsPdusInOrderWithTheirNumber()
{
    const QList<LogRecord> records = logged(
        LogLevel::Debug,
        {StageStarted{Stage::Associate}, LogRecord{LogLevel::Info, 1, QStringLiteral("before"), -1},
         PduTransfer{Direction::Sent, 2, test::associateRq()}, PduTransfer{Direction::Received, 3, test::associateAc()},
         LogRecord{LogLevel::Info, 4, QStringLiteral("after"), -1}});
    QCOMPARE(records.first(), (LogRecord{LogLevel::Info, 1, QStringLiteral("before"), -1}));
    QCOMPARE(records.value(1), (LogRecord{LogLevel::Debug, 2, QStringLiteral("Request Parameters:"), 0}));
    QCOMPARE(records.last(), (LogRecord{LogLevel::Info, 4, QStringLiteral("after"), -1}));
    // The abstract syntax of the answer is known from the request.
    const LogRecord fromRequest = {LogLevel::Debug, 3, QStringLiteral("    Abstract Syntax: =Verification SOP Class"),
                                   1};
    QVERIFY(records.contains(fromRequest));
    QVERIFY(std::is_sorted(records.begin(), records.end(), [](const LogRecord &a, const LogRecord &b) {
        return a.timeMicroseconds < b.timeMicroseconds;
    }));
}

void TestRunLog::makesNoDumpBelowDebug()
{
    QCOMPARE(logged(LogLevel::Info, {PduTransfer{Direction::Sent, 2, test::associateRq()}}), QList<LogRecord>());
}

void TestRunLog::numbersPdusBehindThoseThatWereLeftOut()
{
    QList<qint64> pdus;
    RunLog log(LogLevel::Debug, [&pdus](LogRecord &&record) { pdus << record.pdu; });
    log.consume(PduTransfer{Direction::Sent, 1, test::releaseRq()});
    log.skipPdus(7);
    log.consume(PduTransfer{Direction::Sent, 2, test::releaseRq()});
    QCOMPARE(pdus.first(), 0);
    QCOMPARE(pdus.last(), 8);
}

void TestRunLog::writesLinesWithTheirLetter()
{
    QCOMPARE(logLine({LogLevel::Critical, 0, QStringLiteral("c"), -1}), QStringLiteral("C: c"));
    QCOMPARE(logLine({LogLevel::Error, 0, QStringLiteral("e"), -1}), QStringLiteral("E: e"));
    QCOMPARE(logLine({LogLevel::Warning, 0, QStringLiteral("w"), -1}), QStringLiteral("W: w"));
    QCOMPARE(logLine({LogLevel::Info, 0, QStringLiteral("Requesting Association"), -1}),
             QStringLiteral("I: Requesting Association"));
    QCOMPARE(logLine({LogLevel::Debug, 0, QStringLiteral("  x"), -1}), QStringLiteral("D:   x"));
}

void TestRunLog::namesLevelsBothWays()
{
    for (const char *name : {"quiet", "critical", "error", "warning", "info", "debug"}) {
        const auto level = logLevelFromName(QString::fromLatin1(name));
        QVERIFY2(level, name);
        QCOMPARE(logLevelName(*level), QString::fromLatin1(name));
    }
    QVERIFY(!logLevelFromName(QStringLiteral("Debug")));
    QVERIFY(!logLevelFromName(QString()));
    QVERIFY(!logLevelFromName(QStringLiteral("verbose")));
}

void TestRunLog::keepsTheNewestLines()
{
    BoundedLog log(4);
    log.append(numbered(0, 3));
    QCOMPARE(log.size(), 3);
    QCOMPARE(log.droppedCount(), 0u);
    log.append(numbered(3, 3));
    QCOMPARE(textsOf(log), QString(QStringLiteral("2 3 4 5")).split(QLatin1Char(' ')));
    QCOMPARE(log.droppedCount(), 2u);
    QCOMPARE(BoundedLog().capacity(), 100'000);
}

void TestRunLog::keepsTheEndOfABatchThatIsTooLarge()
{
    BoundedLog log(2);
    log.append(numbered(0, 10));
    QCOMPARE(textsOf(log), QString(QStringLiteral("8 9")).split(QLatin1Char(' ')));
    QCOMPARE(log.droppedCount(), 8u);
}

void TestRunLog::forgetsEverythingWhenCleared()
{
    BoundedLog log(2);
    log.append(numbered(0, 3));
    log.clear();
    QCOMPARE(log.size(), 0);
    QCOMPARE(log.droppedCount(), 0u);
    log.append(numbered(5, 1));
    QCOMPARE(log.at(0).text, QStringLiteral("5"));
}

QTEST_GUILESS_MAIN(TestRunLog)
#include "tst_run_log.moc"
