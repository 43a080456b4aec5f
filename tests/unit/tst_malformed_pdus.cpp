#include "core/pdu/pdu_dump.h"
#include "core/pdu/pdu_guard.h"
#include "tests/support/malformed_pdus.h"
#include "tests/support/pdu_bytes.h"

#include <QSet>
#include <QTest>

using namespace dicom_echo;

namespace {

PduGuard guardIn(AssociationPhase phase)
{
    PduGuard guard(16382);
    guard.sent(test::associateRq());
    if (phase == AssociationPhase::AwaitingAssociateAnswer)
        return guard;
    if (guard.received(test::associateAc()))
        qFatal("the valid A-ASSOCIATE-AC was refused");
    guard.sent(phase == AssociationPhase::Established ? test::cEchoRq() : test::releaseRq());
    return guard;
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
    QVERIFY(!violation->field.isEmpty());
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
