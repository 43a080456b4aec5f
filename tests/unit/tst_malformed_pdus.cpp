#include "core/pdu/pdu_dump.h"
#include "tests/support/malformed_pdus.h"
#include "tests/unit/guard_fixture.h"

#include <QSet>
#include <QTest>

using namespace dicom_echo;

namespace {

PduGuard guardIn(AssociationPhase phase)
{
    switch (phase) {
    case AssociationPhase::AwaitingAssociateAnswer:
        return test::awaitingAnswer();
    case AssociationPhase::Established:
        return test::owedResponse();
    case AssociationPhase::AwaitingReleaseAnswer:
        return test::awaitingRelease();
    case AssociationPhase::Ended:
        break;
    }
    qFatal("no PDU is malformed after the end");
}

} // namespace

class TestMalformedPdus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areManyAndNamedApart();
    void areRefused_data();
    void areRefused();
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
    QTest::addColumn<AssociationPhase>("phase");
    QTest::addColumn<QByteArray>("bytes");
    for (const test::MalformedPdu &malformed : test::malformedPdus())
        QTest::newRow(malformed.name.constData()) << malformed.phase << malformed.bytes;
}

void TestMalformedPdus::areRefused()
{
    QFETCH(AssociationPhase, phase);
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
    QCOMPARE(guard.phase(), phase);
    QVERIFY(!guard.response());
}

QTEST_GUILESS_MAIN(TestMalformedPdus)
#include "tst_malformed_pdus.moc"
