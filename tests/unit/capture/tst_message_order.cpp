// What is wrong with PDUs only among the others: interleaved messages, presentation contexts that were not negotiated.
#include "core/capture/message_order.h"
#include "core/diagnosis/pdu_summary.h"
#include "tests/unit/capture/capture_fixture.h"
#include "tests/unit/diagnosis/german_violation.h"

#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

/// A command that a data set follows.
QByteArray announcing(quint8 contextId = 1)
{
    QByteArray command = cEchoRqCommand();
    const QByteArray noDataSetElement = QByteArray::fromHex("00000008020000000101");
    command.replace(command.indexOf(noDataSetElement), noDataSetElement.size(),
                    QByteArray::fromHex("00000008020000000100"));
    return pdv(contextId, commandLastFragment, command);
}

QByteArray command(quint8 contextId = 1)
{
    return pdv(contextId, commandLastFragment, cEchoRqCommand());
}

QByteArray data(bool isLast, quint8 contextId = 1)
{
    return pdv(contextId, isLast ? dataSetLastFragment : quint8(0), QByteArray(20, 'd'));
}

} // namespace

class TestMessageOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingWrongInAnEcho();
    void findsWhatIsOutOfOrder_data();
    void findsWhatIsOutOfOrder();
    void knowsTheContextsThatWereNegotiated_data();
    void knowsTheContextsThatWereNegotiated();
    void takesNothingForAViolationThatAGapMayExplain_data();
    void takesNothingForAViolationThatAGapMayExplain();
};

namespace {

Capture association(const QList<QByteArray> &pdvs)
{
    Capture capture = echoCapture();
    capture.pdus.resize(2);
    for (const QByteArray &part : pdvs)
        capture.pdus.append({Direction::Sent, 0, pdu(4, part)});
    return capture;
}

} // namespace

void TestMessageOrder::findsNothingWrongInAnEcho()
{
    QVERIFY(messageOrderViolations(echoCapture().pdus).isEmpty());
    QVERIFY(messageOrderViolations(watchCapture().pdus).isEmpty());
    const QByteArray whole = cEchoRqCommand();
    const Capture capture =
        association({announcing() + data(false), data(false), data(true), pdv(1, commandFragment, whole.first(30)),
                     pdv(1, commandLastFragment, whole.mid(30)), command()});
    QVERIFY(messageOrderViolations(capture.pdus).isEmpty());
}

void TestMessageOrder::findsWhatIsOutOfOrder_data()
{
    QTest::addColumn<QList<QByteArray>>("pdvs");
    QTest::addColumn<int>("index"); ///< of the first violation, among these PDUs
    QTest::addColumn<QString>("text");
    const QString nextFragment = QStringLiteral(
        "Message Control Header: expected the next fragment of the data set on presentation context 1, found ");
    QTest::newRow("a command within a data set")
        << QList<QByteArray>{announcing(), data(false), command(), data(true)} << 2
        << nextFragment + QStringLiteral("a command on presentation context 1");
    QTest::newRow("within one PDU") << QList<QByteArray>{announcing() + data(false) + command()} << 0
                                    << nextFragment + QStringLiteral("a command on presentation context 1");
    QTest::newRow("two data sets") << QList<QByteArray>{announcing(), data(false), data(false, 3)} << 2
                                   << nextFragment + QStringLiteral("a data set on presentation context 3");
    QTest::newRow("a command within a command")
        << QList<QByteArray>{pdv(1, commandFragment, cEchoRqCommand().first(30)), command(3)} << 1
        << QStringLiteral("Message Control Header: expected the next fragment of the command on presentation context "
                          "1, found a command on presentation context 3");
    QTest::newRow("a data set within a command")
        << QList<QByteArray>{pdv(1, commandFragment, cEchoRqCommand().first(30)), data(true)} << 1
        << QStringLiteral("Message Control Header: expected the next fragment of the command on presentation context "
                          "1, found a data set on presentation context 1");
    QTest::newRow("a data set that no command announced")
        << QList<QByteArray>{command(), data(true)} << 1
        << QStringLiteral("Message Control Header: expected a command, found a data set on presentation context 1");
    QTest::newRow("a command instead of the data set")
        << QList<QByteArray>{announcing(), command()} << 1
        << QStringLiteral("Message Control Header: expected the data set of the message on presentation context 1, "
                          "found a command on presentation context 1");
}

void TestMessageOrder::findsWhatIsOutOfOrder()
{
    QFETCH(QList<QByteArray>, pdvs);
    QFETCH(int, index);
    Capture capture = association(pdvs);
    capture.pdus[0].bytes = associateRq({.contexts = {ProposedContext{1}, ProposedContext{3}}});
    capture.pdus[1].bytes = associateAc({.contexts = {AnsweredContext{1}, AnsweredContext{3}}});
    const auto violations = messageOrderViolations(capture.pdus);
    QVERIFY(!violations.isEmpty());
    QCOMPARE(violations.firstKey(), qsizetype(index + 2));
    QTEST(violationText(violations.first()), "text");
    checkGerman(violations.first());
    // The other direction has messages of its own.
    for (qsizetype i = 2; i < capture.pdus.size(); ++i)
        capture.pdus.insert(++i, {Direction::Received, 0, pdu(4, command())});
    QCOMPARE(messageOrderViolations(capture.pdus).size(), violations.size());
}

void TestMessageOrder::knowsTheContextsThatWereNegotiated_data()
{
    QTest::addColumn<QByteArray>("acceptance");
    QTest::addColumn<quint8>("contextId");
    QTest::addColumn<QString>("text");
    const QString id = QStringLiteral("Presentation-context-ID: expected ");
    QTest::newRow("accepted") << associateAc() << quint8(1) << QString();
    QTest::newRow("never proposed") << associateAc() << quint8(3)
                                    << id + QStringLiteral("an accepted presentation context (1), found 3");
    QTest::newRow("refused") << associateAc({.contexts = {AnsweredContext{1, 3}}}) << quint8(1)
                             << id + QStringLiteral("an accepted presentation context (none), found 1");
    QTest::newRow("never proposed, answer missing")
        << QByteArray() << quint8(5) << id + QStringLiteral("a proposed presentation context (1), found 5");
    QTest::newRow("proposed, answer missing") << QByteArray() << quint8(1) << QString();
}

void TestMessageOrder::knowsTheContextsThatWereNegotiated()
{
    QFETCH(QByteArray, acceptance);
    QFETCH(quint8, contextId);
    Capture capture = association({command(contextId)});
    capture.pdus[1].bytes = acceptance;
    if (acceptance.isEmpty())
        capture.pdus.removeAt(1);
    const auto violations = messageOrderViolations(capture.pdus);
    const QString found = violations.isEmpty() ? QString() : violationText(violations.first());
    QTEST(found, "text");
    if (!violations.isEmpty())
        QCOMPARE(violations.first().offset, 10);
}

void TestMessageOrder::takesNothingForAViolationThatAGapMayExplain_data()
{
    QTest::addColumn<Capture>("capture");
    Capture cut = association({announcing(), data(false), command()});
    cut.pdus[3].bytes.chop(10);
    cut.pdus[3].missingBytes = 4000; // room for the last fragment
    QTest::newRow("the rest of the PDU before is missing") << cut;
    Capture lost = association({announcing(), data(false), command()});
    lost.pdus[4].followsGap = true;
    QTest::newRow("PDUs are missing") << lost;
    Capture begun = association({data(true), command()});
    begun.pdus.remove(0, 2);
    QTest::newRow("begun before the file") << begun;
    Capture negotiation = association({command(7)});
    negotiation.pdus[1].bytes.chop(40);
    negotiation.pdus[1].missingBytes = 40;
    QTest::newRow("a part of the acceptance is missing") << negotiation;
    Capture command1 = association({announcing(), data(true)});
    command1.pdus[2].bytes.chop(10);
    command1.pdus[2].missingBytes = 10;
    QTest::newRow("the end of the command is missing") << command1;
}

void TestMessageOrder::takesNothingForAViolationThatAGapMayExplain()
{
    QFETCH(Capture, capture);
    const auto violations = messageOrderViolations(capture.pdus);
    QVERIFY2(violations.isEmpty(), violations.isEmpty() ? "" : qPrintable(violationText(violations.first())));
}

QTEST_GUILESS_MAIN(TestMessageOrder)

#include "tst_message_order.moc"
