#include "core/dump/pdu_dump.h"
#include "tests/support/malformed_pdus.h"
#include "tests/unit/pdu/guard_fixture.h"

#include <QSet>
#include <QTest>

using namespace dicom_echo;

namespace {

PduGuard guardIn(test::Phase phase)
{
    switch (phase) {
    case test::Phase::AwaitingAssociateAnswer:
        return test::awaitingAnswer();
    case test::Phase::Established:
        return test::owedResponse();
    case test::Phase::AwaitingReleaseAnswer:
        return test::awaitingRelease();
    }
    qFatal("no such phase");
}

} // namespace

class TestMalformedPdus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areManyAndNamedApart();
    void areRefused_data();
    void areRefused();
    void areTakenWithTheirFlaws_data();
    void areTakenWithTheirFlaws();
};

void TestMalformedPdus::areManyAndNamedApart()
{
    QSet<QByteArray> names;
    for (const test::MalformedPdu &malformed : test::malformedPdus())
        names.insert(malformed.name);
    QCOMPARE(names.size(), test::malformedPdus().size());
    QVERIFY2(names.size() >= 300, QByteArray::number(names.size()));
}

void TestMalformedPdus::areRefused_data()
{
    QTest::addColumn<test::Phase>("phase");
    QTest::addColumn<QByteArray>("bytes");
    for (const test::MalformedPdu &malformed : test::malformedPdus())
        QTest::newRow(malformed.name.constData()) << malformed.phase << malformed.bytes;
}

void TestMalformedPdus::areRefused()
{
    QFETCH(test::Phase, phase);
    QFETCH(QByteArray, bytes);

    PduGuard guard = guardIn(phase);
    const std::optional<Violation> violation = guard.received(bytes);
    QVERIFY(violation);
    QVERIFY(violation->field != FieldId::Pdu);
    QVERIFY(!violation->expected.isEmpty());
    QVERIFY(!violation->found.isEmpty());
    QVERIFY(violation->expected != violation->found);
    QVERIFY(violation->offset >= 0 && violation->offset <= bytes.size());
    QVERIFY(!PduDumper().dump(Direction::Received, bytes).isEmpty());
    // Whatever the answer to the request is, it was not accepted.
    QCOMPARE(guard.state(), guardIn(phase).state());
    QVERIFY(!guard.response());
}

void TestMalformedPdus::areTakenWithTheirFlaws_data()
{
    QTest::addColumn<test::Phase>("phase");
    QTest::addColumn<QByteArray>("bytes");
    for (const test::MalformedPdu &unclean : test::uncleanPdus())
        QTest::newRow(unclean.name.constData()) << unclean.phase << unclean.bytes;
}

void TestMalformedPdus::areTakenWithTheirFlaws()
{
    QFETCH(test::Phase, phase);
    QFETCH(QByteArray, bytes);

    PduGuard guard = guardIn(phase);
    QCOMPARE(test::described(guard.received(bytes)), "accepted");
    QCOMPARE(guard.state(), AssociationState::Established);
    QVERIFY(!guard.flaws().empty());
    for (const Violation &flaw : guard.flaws()) {
        QVERIFY(flaw.gravity == Gravity::Unclean);
        QVERIFY(!flaw.expected.isEmpty() && !flaw.found.isEmpty() && flaw.expected != flaw.found);
        QVERIFY(flaw.offset >= 0 && flaw.offset <= bytes.size());
    }
    // What DCMTK is given instead says the same and is without flaws.
    PduGuard strict = guardIn(phase);
    QCOMPARE(test::described(strict.received(guard.cleanMessage())), "accepted");
    QCOMPARE(test::described(strict.flaws()), "");
    QCOMPARE(strict.cleanMessage(), QByteArray());
    if (phase == test::Phase::Established)
        QCOMPARE(strict.response()->us(command_element::status), quint16(0));
}

QTEST_GUILESS_MAIN(TestMalformedPdus)
#include "tst_malformed_pdus.moc"
