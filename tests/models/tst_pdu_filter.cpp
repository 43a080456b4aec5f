// Which PDUs a filter lets through, how the list follows it, and what a search finds in it.
#include "tests/support/golden_pdus.h"
#include "tests/support/pdu_bytes.h"
#include "ui/pdu/pdu_search.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace dicom_echo;

namespace {

constexpr KeptPdus::Bounds enough{100'000, 1 << 28};

/// A request that is accepted, an echo, an echo that is refused, a broken release, an abort.
QList<PduTransfer> troubledRun()
{
    QByteArray broken = test::golden::releaseRq;
    broken[5] = 3;
    return {{Direction::Sent, 1'000'000, test::golden::associateRq},
            {Direction::Received, 1'250'000, test::golden::associateAc},
            {Direction::Sent, 1'250'010, test::cEchoRq(1)},
            {Direction::Received, 1'220'000, test::cEchoRsp(1)},
            {Direction::Sent, 1'300'000, test::cEchoRq(2)},
            {Direction::Received, 1'400'000, test::cEchoRsp(2, 0x0122)},
            {Direction::Sent, 1'500'000, broken},
            {Direction::Received, 1'600'000, test::abort(2, 1)}};
}

/// Echoes of which every thousandth is refused, numbered from 0.
QList<PduTransfer> manyEchoes(int first, int count)
{
    QList<PduTransfer> pdus;
    for (int number = first; number < first + count; ++number)
        pdus << PduTransfer{Direction::Received, 1, test::cEchoRsp(1, number % 1000 == 999 ? 0x0110 : 0)};
    return pdus;
}

QList<int> shownRows(const PduFilterModel &shown)
{
    QList<int> rows;
    for (int row = 0; row < shown.rowCount(); ++row)
        rows << shown.listRow(row);
    return rows;
}

} // namespace

class TestPduFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowMuchTimePassed();
    void letsThrough_data();
    void letsThrough();
    void readsWhatIsTyped();
    void isTheListItselfWithoutAFilter();
    void looksAtWhatComesLater();
    void looksAtManyPdusALittleAtATime();
    void forgetsWhatTheListDropped();
    void showsAPduThatTurnsOutToBeWrong();
    void looksAgainWhenManyPdusTurnOutToBeWrong();
    void beginsAgainWithTheList();
    void searchesInBothDirectionsAndAroundTheEnd();
    void searchesOnlyWhatIsShown();
    void findsTheLastOfManyPdus();
    void saysThatNothingWasFound();
};

void TestPduFilter::saysHowMuchTimePassed()
{
    PduListModel pdus(enough);
    pdus.append(troubledRun());
    const auto text = [&pdus](int row, int column) { return pdus.index(row, column).data().toString(); };
    QCOMPARE(text(0, PduListModel::SinceStartColumn), QStringLiteral("0.000000"));
    QCOMPARE(text(0, PduListModel::SincePreviousColumn), QString());
    QCOMPARE(text(2, PduListModel::SinceStartColumn), QStringLiteral("0.250010"));
    QCOMPARE(text(2, PduListModel::SincePreviousColumn), QStringLiteral("0.000010"));
    pdus.append({{Direction::Sent, 0, test::releaseRq()}});
    QCOMPARE(text(8, PduListModel::SinceStartColumn), QString());
    QCOMPARE(text(8, PduListModel::SincePreviousColumn), QString());
}

void TestPduFilter::letsThrough_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QList<int>>("rows");
    const auto row = [](const char *line, const QList<int> &rows) {
        QTest::newRow(line) << QString::fromLatin1(line) << rows;
    };
    row("  ", {0, 1, 2, 3, 4, 5, 6, 7});
    row("sent", {0, 2, 4, 6});
    row("Received", {1, 3, 5, 7});
    row("errors", {5, 6, 7});
    row("errors sent", {6});
    row("type:associate", {0, 1});
    row("TYPE:abort", {7});
    row("type:associate received", {1});
    row("status:0122", {5});
    row("status:success", {3});
    row("status:0", {3, 5});
    row("c-echo", {2, 3, 4, 5});
    row("c-echo \"message 2\"", {4, 5});
    row("\"c-echo-rsp, message\" success", {3});
    row("violation", {6});
    row("ANY-SCP", {0});
    row("\"received\"", {});
    row("storage", {});
}

void TestPduFilter::letsThrough()
{
    QFETCH(const QString, line);
    QFETCH(const QList<int>, rows);
    PduListModel pdus(enough);
    PduFilterModel shown(&pdus);
    pdus.append(troubledRun());
    shown.setFilter(pduFilter(line));
    QTRY_COMPARE(shownRows(shown), rows);
    QVERIFY(!shown.isLooking());
}

void TestPduFilter::readsWhatIsTyped()
{
    PduFilter expected;
    expected.direction = Direction::Sent;
    expected.types = QStringList{QStringLiteral("p-data")};
    expected.statuses = QStringList{QStringLiteral("not authorized")};
    expected.words = QStringList{QStringLiteral("a b"), QStringLiteral("errors")};
    QCOMPARE(pduFilter(QStringLiteral("\"a b\" sent type:p-data status:\"not authorized\" \"errors\"")), expected);
    expected = {};
    expected.words = QStringList{QStringLiteral("open end")};
    QCOMPARE(pduFilter(QStringLiteral(" \"open end")), expected);
    QVERIFY(pduFilter(QStringLiteral(" \"\" ")).isEmpty());
}

void TestPduFilter::isTheListItselfWithoutAFilter()
{
    PduListModel pdus(KeptPdus::Bounds{100, 1 << 20});
    PduFilterModel shown(&pdus);
    const QAbstractItemModelTester tester(&shown, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int batch = 0; batch < 20; ++batch)
        pdus.append(troubledRun());
    QVERIFY(pdus.kept().droppedCount() > 0);
    QCOMPARE(shown.rowCount(), pdus.rowCount());
    QCOMPARE(shown.index(20, PduListModel::NumberColumn).data(), pdus.index(20, PduListModel::NumberColumn).data());
}

void TestPduFilter::looksAtWhatComesLater()
{
    PduListModel pdus(enough);
    PduFilterModel shown(&pdus);
    const QAbstractItemModelTester tester(&shown, QAbstractItemModelTester::FailureReportingMode::QtTest);
    shown.setFilter(pduFilter(QStringLiteral("errors")));
    pdus.append(troubledRun());
    QTRY_COMPARE(shownRows(shown), (QList<int>{5, 6, 7}));
    pdus.append(troubledRun());
    QTRY_COMPARE(shownRows(shown), (QList<int>{5, 6, 7, 13, 14, 15}));
    shown.setFilter({});
    QCOMPARE(shown.rowCount(), 16);
}

/// However many there are, it returns at once and goes on in the event loop.
void TestPduFilter::looksAtManyPdusALittleAtATime()
{
    PduListModel pdus(enough);
    PduFilterModel shown(&pdus);
    pdus.append(manyEchoes(0, 20'000));
    const QSignalSpy looked(&shown, &PduFilterModel::looked);
    shown.setFilter(pduFilter(QStringLiteral("status:0110")));
    QVERIFY(shown.isLooking());
    QTRY_VERIFY(!shown.isLooking());
    QVERIFY(looked.count() > 2);
    QCOMPARE(shown.rowCount(), 20);
    QCOMPARE(shown.listRow(19), 19'999);
    QCOMPARE(shown.rowOf(19'999), 19);
    QCOMPARE(shown.rowOf(19'998), -1);
}

void TestPduFilter::forgetsWhatTheListDropped()
{
    PduListModel pdus(KeptPdus::Bounds{3000, 1 << 28});
    PduFilterModel shown(&pdus);
    const QAbstractItemModelTester tester(&shown, QAbstractItemModelTester::FailureReportingMode::QtTest);
    shown.setFilter(pduFilter(QStringLiteral("errors")));
    for (int first = 0; first < 10'000; first += 500)
        pdus.append(manyEchoes(first, 500));
    QTRY_VERIFY(!shown.isLooking());
    QList<qint64> numbers;
    for (const int row : shownRows(shown))
        numbers << pdus.numberOf(row);
    QVERIFY(numbers.size() >= 2 && numbers.size() <= 3);
    for (int i = 0; i < numbers.size(); ++i)
        QCOMPARE(numbers[i], 9999 - 1000 * (numbers.size() - 1 - i));
}

void TestPduFilter::showsAPduThatTurnsOutToBeWrong()
{
    PduListModel pdus(enough);
    PduFilterModel shown(&pdus);
    const QAbstractItemModelTester tester(&shown, QAbstractItemModelTester::FailureReportingMode::QtTest);
    pdus.append(troubledRun());
    shown.setFilter(pduFilter(QStringLiteral("errors")));
    QTRY_VERIFY(!shown.isLooking());
    pdus.setRefused(3, uncleanViolation(FieldId::Pdu, 0, QStringLiteral("this"), QStringLiteral("that")));
    QCOMPARE(shownRows(shown), (QList<int>{3, 5, 6, 7}));
    shown.setFilter(pduFilter(QStringLiteral("type:abort")));
    QTRY_COMPARE(shownRows(shown), QList<int>{7});
    pdus.setRefused(3, uncleanViolation(FieldId::Pdu, 0, QStringLiteral("this"), QStringLiteral("that")));
    QCOMPARE(shownRows(shown), QList<int>{7}); // wrong, but no A-ABORT
}

/// As in a capture that was opened: what is wrong with all of it is known at once.
void TestPduFilter::looksAgainWhenManyPdusTurnOutToBeWrong()
{
    PduListModel pdus(enough);
    PduFilterModel shown(&pdus);
    const QAbstractItemModelTester tester(&shown, QAbstractItemModelTester::FailureReportingMode::QtTest);
    pdus.append(troubledRun());
    shown.setFilter(pduFilter(QStringLiteral("errors")));
    QTRY_COMPARE(shownRows(shown), (QList<int>{5, 6, 7}));
    const Violation violation = uncleanViolation(FieldId::Pdu, 0, QStringLiteral("this"), QStringLiteral("that"));
    pdus.setViolations({{1, violation}, {3, violation}});
    QTRY_COMPARE(shownRows(shown), (QList<int>{1, 3, 5, 6, 7}));
    pdus.setViolations({});
    QTRY_COMPARE(shownRows(shown), (QList<int>{5, 6, 7}));
}

void TestPduFilter::beginsAgainWithTheList()
{
    PduListModel pdus(enough);
    PduFilterModel shown(&pdus);
    pdus.append(manyEchoes(0, 2000));
    shown.setFilter(pduFilter(QStringLiteral("errors")));
    QTRY_COMPARE(shown.rowCount(), 2);
    pdus.clear();
    QCOMPARE(shown.rowCount(), 0);
    pdus.append(troubledRun());
    QTRY_COMPARE(shown.rowCount(), 3);
    KeptPdus others(enough);
    others.append({Direction::Sent, 1, test::abort()});
    others.append({Direction::Sent, 1, test::releaseRq()});
    pdus.show(others);
    QTRY_COMPARE(shownRows(shown), QList<int>{0});
}

void TestPduFilter::searchesInBothDirectionsAndAroundTheEnd()
{
    PduListModel pdus(enough);
    PduFilterModel shown(&pdus);
    PduSearch search(&shown);
    QSignalSpy found(&search, &PduSearch::found);
    pdus.append(troubledRun());
    const auto find = [&](int from, PduSearch::Step step) {
        search.start(pduFilter(QStringLiteral("c-echo-rsp")), from, step);
        const bool isFound = !found.isEmpty() || found.wait();
        return isFound ? found.takeFirst().constFirst().toInt() : -1;
    };
    QCOMPARE(find(-1, PduSearch::Step::Forward), 3);
    QCOMPARE(find(3, PduSearch::Step::Forward), 5);
    QCOMPARE(find(5, PduSearch::Step::Forward), 3);
    QCOMPARE(find(-1, PduSearch::Step::Backward), 5);
    QCOMPARE(find(5, PduSearch::Step::Backward), 3);
    QCOMPARE(find(3, PduSearch::Step::Backward), 5);
}

void TestPduFilter::searchesOnlyWhatIsShown()
{
    PduListModel pdus(enough);
    PduFilterModel shown(&pdus);
    PduSearch search(&shown);
    QSignalSpy found(&search, &PduSearch::found);
    pdus.append(troubledRun());
    shown.setFilter(pduFilter(QStringLiteral("received")));
    QTRY_COMPARE(shown.rowCount(), 4);
    search.start(pduFilter(QStringLiteral("errors")), 3, PduSearch::Step::Forward);
    QTRY_COMPARE(found.count(), 1);
    QCOMPARE(found.takeFirst().constFirst().toInt(), 2);
    QCOMPARE(shown.listRow(2), 5);
}

void TestPduFilter::findsTheLastOfManyPdus()
{
    PduListModel pdus(enough);
    PduFilterModel shown(&pdus);
    PduSearch search(&shown);
    QSignalSpy found(&search, &PduSearch::found);
    pdus.append(manyEchoes(0, 20'000));
    pdus.append({{Direction::Sent, 1, test::abort()}});
    search.start(pduFilter(QStringLiteral("dul service-user")), 0, PduSearch::Step::Forward);
    QVERIFY(search.isLooking());
    QTRY_COMPARE_WITH_TIMEOUT(found.count(), 1, 60'000);
    QCOMPARE(found.constFirst().constFirst().toInt(), 20'000);
}

void TestPduFilter::saysThatNothingWasFound()
{
    PduListModel pdus(enough);
    PduFilterModel shown(&pdus);
    PduSearch search(&shown);
    const QSignalSpy found(&search, &PduSearch::found);
    const QSignalSpy nothing(&search, &PduSearch::nothingFound);
    search.start(pduFilter(QStringLiteral("errors")), -1, PduSearch::Step::Forward);
    QCOMPARE(nothing.count(), 1);
    pdus.append(troubledRun());
    search.start(pduFilter(QStringLiteral("storage")), 0, PduSearch::Step::Backward);
    QTRY_COMPARE(nothing.count(), 2);
    QCOMPARE(found.count(), 0);
}

QTEST_MAIN(TestPduFilter)
#include "tst_pdu_filter.moc"
