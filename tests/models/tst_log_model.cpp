// The filter, the search and the limit of the log that is shown.
#include "ui/log/log_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace dicom_echo;

namespace {

LogRecord record(LogLevel level, const QString &text)
{
    LogRecord made;
    made.level = level;
    made.text = text;
    return made;
}

QStringList texts(const LogModel &model)
{
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row)
        shown << model.record(row).text;
    return shown;
}

QList<LogRecord> numbered(int from, int to)
{
    QList<LogRecord> records;
    for (int i = from; i <= to; ++i)
        records << record(i % 2 == 0 ? LogLevel::Error : LogLevel::Debug, QString::number(i));
    return records;
}

} // namespace

class TestLogModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsLevels_data();
    void showsLevels();
    void showsWhatWasKeptWhenTheLevelIsLowered();
    void insertsOneRangePerBatch();
    void keepsTheNewestLines();
    void keepsTheNewestLinesOfABatchLargerThanItself();
    void forgetsEverythingOnClear();
    void showsTimeLevelAndText();
    void knowsHowWideItsLinesAre();
    void findsWithoutRegardToCaseAndGoesRound();
    void keepsMatchesWhileLinesComeAndGo();
    void tellsThatOtherLinesMatch_data();
    void tellsThatOtherLinesMatch();
    void findsOnlyWhatIsShown();
    void beginsEachRunWithItsPeerAndVerdict();
    void showsTheLastRunOnlyIfAsked();
    void keepsTheBeginningsOfRunsWithTheirLines();
    void knowsThePdusOfTheLastRunOnly();
};

void TestLogModel::showsLevels_data()
{
    QTest::addColumn<LogLevel>("level");
    QTest::addColumn<QStringList>("shown");
    const QStringList all = {QStringLiteral("c"), QStringLiteral("e"), QStringLiteral("w"), QStringLiteral("i"),
                             QStringLiteral("d")};
    QTest::newRow("quiet") << LogLevel::Quiet << QStringList();
    QTest::newRow("critical") << LogLevel::Critical << all.first(1);
    QTest::newRow("error") << LogLevel::Error << all.first(2);
    QTest::newRow("warning") << LogLevel::Warning << all.first(3);
    QTest::newRow("info") << LogLevel::Info << all.first(4);
    QTest::newRow("debug") << LogLevel::Debug << all;
}

void TestLogModel::showsLevels()
{
    QFETCH(const LogLevel, level);
    LogModel model;
    const QAbstractItemModelTester tester(&model);
    model.setLevel(level);
    model.append({record(LogLevel::Critical, QStringLiteral("c")), record(LogLevel::Error, QStringLiteral("e")),
                  record(LogLevel::Warning, QStringLiteral("w")), record(LogLevel::Info, QStringLiteral("i")),
                  record(LogLevel::Debug, QStringLiteral("d"))});
    QTEST(texts(model), "shown");
}

void TestLogModel::showsWhatWasKeptWhenTheLevelIsLowered()
{
    LogModel model;
    const QAbstractItemModelTester tester(&model);
    model.append(numbered(1, 4));
    QCOMPARE(texts(model), (QStringList{QStringLiteral("2"), QStringLiteral("4")}));
    model.setLevel(LogLevel::Debug);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.keptCount(), 4);
}

void TestLogModel::insertsOneRangePerBatch()
{
    LogModel model;
    QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    model.append(numbered(1, 1000));
    QCOMPARE(inserts.size(), 1);
    model.append({record(LogLevel::Debug, QStringLiteral("hidden"))});
    QCOMPARE(inserts.size(), 1);
}

void TestLogModel::keepsTheNewestLines()
{
    LogModel model{BoundedLog(4)};
    const QAbstractItemModelTester tester(&model);
    model.append(numbered(1, 3));
    model.append(numbered(4, 6));
    QCOMPARE(model.keptCount(), 4);
    QCOMPARE(texts(model), (QStringList{QStringLiteral("4"), QStringLiteral("6")}));
    model.setLevel(LogLevel::Debug);
    QCOMPARE(texts(model),
             (QStringList{QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("5"), QStringLiteral("6")}));
}

void TestLogModel::keepsTheNewestLinesOfABatchLargerThanItself()
{
    LogModel model{BoundedLog(4)};
    const QAbstractItemModelTester tester(&model);
    model.setLevel(LogLevel::Debug);
    model.append(numbered(1, 2));
    model.append(numbered(3, 10));
    QCOMPARE(texts(model),
             (QStringList{QStringLiteral("7"), QStringLiteral("8"), QStringLiteral("9"), QStringLiteral("10")}));
}

void TestLogModel::forgetsEverythingOnClear()
{
    LogModel model{BoundedLog(4)};
    const QAbstractItemModelTester tester(&model);
    model.setSearchText(QStringLiteral("6"));
    model.append(numbered(1, 6));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.matchCount(), 0);
    QCOMPARE(model.keptCount(), 0);
    model.append(numbered(6, 6));
    QCOMPARE(texts(model), QStringList{QStringLiteral("6")});
    QCOMPARE(model.matchCount(), 1);
}

void TestLogModel::showsTimeLevelAndText()
{
    LogModel model;
    LogRecord line = record(LogLevel::Error, QStringLiteral("Association Rejected"));
    line.timeMicroseconds = QDateTime(QDate(2026, 11, 22), QTime(10, 2, 11, 402)).toMSecsSinceEpoch() * 1000 + 999;
    model.append({line});
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("10:02:11.402  E  Association Rejected"));
    QCOMPARE(model.line(0).mid(LogModel::textColumn), line.text);
}

void TestLogModel::knowsHowWideItsLinesAre()
{
    LogModel model;
    model.append({record(LogLevel::Error, QStringLiteral("Echo failed"))});
    QCOMPARE(model.longestLine(), model.line(0).size());
}

void TestLogModel::findsWithoutRegardToCaseAndGoesRound()
{
    LogModel model;
    model.append({record(LogLevel::Error, QStringLiteral("One echo")), record(LogLevel::Error, QStringLiteral("two")),
                  record(LogLevel::Error, QStringLiteral("ECHO three"))});
    model.setSearchText(QStringLiteral("Echo"));
    QCOMPARE(model.matchCount(), 2);
    QCOMPARE(model.matchAfter(-1), 0);
    QCOMPARE(model.matchAfter(0), 2);
    QCOMPARE(model.matchAfter(2), 0);
    QCOMPARE(model.matchBefore(-1), 2);
    QCOMPARE(model.matchBefore(2), 0);
    QCOMPARE(model.matchBefore(0), 2);
    QCOMPARE(model.matchNumber(2), 2);
    QCOMPARE(model.matchNumber(1), 0);
    model.setSearchText(QString());
    QCOMPARE(model.matchCount(), 0);
    QCOMPARE(model.matchAfter(0), -1);
}

void TestLogModel::keepsMatchesWhileLinesComeAndGo()
{
    LogModel model{BoundedLog(10)};
    model.setLevel(LogLevel::Debug);
    model.setSearchText(QStringLiteral("1"));
    model.append(numbered(1, 10)); // 1, 10
    QCOMPARE(model.matchCount(), 2);
    model.append(numbered(11, 12)); // 10, 11, 12
    QCOMPARE(model.matchCount(), 3);
    QCOMPARE(model.record(model.matchAfter(-1)).text, QStringLiteral("10"));
}

void TestLogModel::tellsThatOtherLinesMatch_data()
{
    QTest::addColumn<QString>("searched"); // in 1 to 10, of which 1 and 2 go for 50 and 51
    QTest::addColumn<int>("signalled");
    QTest::newRow("one came") << QStringLiteral("50") << 1;
    QTest::newRow("one went") << QStringLiteral("2") << 1;
    QTest::newRow("one went and one came") << QStringLiteral("1") << 1;
    QTest::newRow("none came or went") << QStringLiteral("3") << 0;
    QTest::newRow("none is there") << QStringLiteral("x") << 0;
}

void TestLogModel::tellsThatOtherLinesMatch()
{
    QFETCH(QString, searched);
    LogModel model{BoundedLog(10)};
    model.setLevel(LogLevel::Debug);
    model.setSearchText(searched);
    model.append(numbered(1, 10));
    const QSignalSpy changes(&model, &LogModel::matchesChanged);
    model.append(numbered(50, 51));
    QTEST(int(changes.size()), "signalled");
}

void TestLogModel::findsOnlyWhatIsShown()
{
    LogModel model;
    model.append(numbered(1, 4));
    model.setSearchText(QStringLiteral("3"));
    QCOMPARE(model.matchCount(), 0);
    model.setLevel(LogLevel::Debug);
    QCOMPARE(model.matchCount(), 1);
}

void TestLogModel::beginsEachRunWithItsPeerAndVerdict()
{
    LogModel model;
    const QAbstractItemModelTester tester(&model);
    model.setLevel(LogLevel::Quiet);
    model.startRun(QStringLiteral("PACS at pacs, port 104"),
                   QDateTime(QDate(2026, 11, 22), QTime(10, 2, 11, 402)).toMSecsSinceEpoch() * 1000);
    QCOMPARE(model.rowCount(), 1); // at each level
    QVERIFY(model.isBeginning(0));
    QCOMPARE(model.lineCount(), 0);
    QCOMPARE(model.line(0), QStringLiteral("10:02:11.402  =  PACS at pacs, port 104"));
    model.append(numbered(1, 2));
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.endRun(QStringLiteral("Echo succeeded."));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(model.line(0), QStringLiteral("10:02:11.402  =  PACS at pacs, port 104: Echo succeeded."));
    model.setLevel(LogLevel::Error);
    QCOMPARE(model.lineCount(), 1);
    model.startRun(QStringLiteral("CT at ct, port 104"), 0);
    model.endRun(QStringLiteral("Echo failed."));
    QVERIFY(model.line(0).endsWith(QStringLiteral("Echo succeeded.")));
    QVERIFY(model.line(2).endsWith(QStringLiteral("CT at ct, port 104: Echo failed.")));
}

void TestLogModel::showsTheLastRunOnlyIfAsked()
{
    LogModel model;
    const QAbstractItemModelTester tester(&model);
    model.setLevel(LogLevel::Debug);
    model.setLastRunOnly(true);
    model.setSearchText(QStringLiteral("2"));
    model.startRun(QStringLiteral("first"), 0);
    model.append(numbered(1, 2));
    QCOMPARE(texts(model), (QStringList{QStringLiteral("first"), QStringLiteral("1"), QStringLiteral("2")}));
    model.startRun(QStringLiteral("second"), 0);
    model.append(numbered(3, 3));
    QCOMPARE(texts(model), (QStringList{QStringLiteral("second"), QStringLiteral("3")}));
    QCOMPARE(model.matchCount(), 0);
    QCOMPARE(model.keptCount(), 5);
    model.setLevel(LogLevel::Error);
    QCOMPARE(texts(model), QStringList{QStringLiteral("second")});
    model.setLastRunOnly(false);
    QCOMPARE(texts(model), (QStringList{QStringLiteral("first"), QStringLiteral("2"), QStringLiteral("second")}));
    QCOMPARE(model.matchCount(), 1);
}

/// A run that is longer than the log loses its beginning, and nothing else.
void TestLogModel::keepsTheBeginningsOfRunsWithTheirLines()
{
    LogModel model{BoundedLog(4)};
    const QAbstractItemModelTester tester(&model);
    model.setLevel(LogLevel::Debug);
    model.startRun(QStringLiteral("first"), 0);
    model.append(numbered(1, 2));
    model.endRun(QStringLiteral("failed"));
    model.startRun(QStringLiteral("second"), 0);
    QCOMPARE(model.lineCount(), 2);
    model.append(numbered(3, 4)); // first and 1 go
    QCOMPARE(texts(model),
             (QStringList{QStringLiteral("2"), QStringLiteral("second"), QStringLiteral("3"), QStringLiteral("4")}));
    QCOMPARE(model.lineCount(), 3);
    model.append(numbered(5, 8));
    QCOMPARE(model.lineCount(), 4);
    model.endRun(QStringLiteral("succeeded"));
    QCOMPARE(model.record(0).text, QStringLiteral("5"));
    model.clear();
    model.endRun(QStringLiteral("cancelled"));
    QCOMPARE(model.rowCount(), 0);
}

void TestLogModel::knowsThePdusOfTheLastRunOnly()
{
    LogModel model;
    LogRecord line = record(LogLevel::Error, QStringLiteral("sent"));
    line.pdu = 0;
    model.startRun(QStringLiteral("first"), 0);
    model.append({line});
    QCOMPARE(model.rowOfPdu(0), 1);
    model.startRun(QStringLiteral("second"), 0);
    QCOMPARE(model.rowOfPdu(0), -1);
    QCOMPARE(model.pdu(1), -1);
    model.append({line});
    QCOMPARE(model.rowOfPdu(0), 3);
    QCOMPARE(model.pdu(3), 0);
}

QTEST_GUILESS_MAIN(TestLogModel)
#include "tst_log_model.moc"
