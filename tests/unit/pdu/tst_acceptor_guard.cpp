// The guard in the role of the acceptor: the same table, requests instead of answers.
#include "tests/unit/pdu/guard_fixture.h"

#include <QTest>

using namespace dicom_echo;

namespace {

PduGuard awaitingRequest()
{
    return PduGuard(test::ourMaximumPdu, AssociationRole::Acceptor);
}

PduGuard accepted()
{
    PduGuard guard = awaitingRequest();
    if (guard.received(test::associateRq()))
        qFatal("the valid A-ASSOCIATE-RQ was refused");
    guard.sent(test::associateAc());
    return guard;
}

QByteArray judged(PduGuard guard, const QByteArray &pdu)
{
    return test::described(guard.received(pdu));
}

} // namespace

class TestAcceptorGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsAWholeAssociation();
    void endsWithARejection();
    void refusesWrongRequests_data();
    void refusesWrongRequests();
    void saysWhatAnAbortIsToSay_data();
    void saysWhatAnAbortIsToSay();
    void judgesTheHeaderBeforeTheBody_data();
    void judgesTheHeaderBeforeTheBody();
    void joinsTheFragmentsOfARequest();
    void refusesAReleaseWithinARequest();
    void takesRequestsOnAcceptedContextsOnly();
    void stopsEndlessFragments();
};

void TestAcceptorGuard::followsAWholeAssociation()
{
    PduGuard guard = awaitingRequest();
    QCOMPARE(guard.state(), AssociationState::AwaitingAssociateRq);
    QCOMPARE(test::described(guard.received(test::associateRq())), "accepted");
    QCOMPARE(guard.state(), AssociationState::AwaitingAssociateResponse);
    QCOMPARE(guard.proposal().userInformation.implementationVersionName, "TEST_SCU");
    guard.sent(test::associateAc());
    QCOMPARE(guard.state(), AssociationState::Established);
    for (quint16 messageId : {quint16(1), quint16(1), quint16(65535)}) {
        QCOMPARE(test::described(guard.received(test::cEchoRq(messageId))), "accepted");
        QVERIFY(guard.request());
        QCOMPARE(guard.request()->contextId, quint8(1));
        QCOMPARE(guard.request()->command.us(command_element::messageId), messageId);
        guard.sent(test::cEchoRsp(messageId));
    }
    QCOMPARE(test::described(guard.received(test::releaseRq())), "accepted");
    QVERIFY(!guard.request());
    QCOMPARE(guard.state(), AssociationState::AwaitingReleaseResponse);
    guard.sent(test::releaseRp());
    QCOMPARE(guard.state(), AssociationState::AwaitingClose);
}

void TestAcceptorGuard::endsWithARejection()
{
    PduGuard guard = awaitingRequest();
    QVERIFY(!guard.received(test::associateRq()));
    guard.sent(test::associateRj());
    QCOMPARE(guard.state(), AssociationState::AwaitingClose);
    QVERIFY(guard.checkHeader(test::cEchoRq()));
    QVERIFY(!guard.checkHeader(test::abort()));
}

void TestAcceptorGuard::refusesWrongRequests_data()
{
    QTest::addColumn<bool>("isAccepted");
    QTest::addColumn<QByteArray>("pdu");
    QTest::addColumn<QByteArray>("violation");

    const auto proposing = [](const QList<test::ProposedContext> &contexts) {
        test::AssociateRq rq;
        rq.contexts = contexts;
        return test::associateRq(rq);
    };
    const auto command = [](const CommandSet &commandSet) { return encodeCommand(1, commandSet); };
    const auto changed = [](qsizetype index, const QByteArray &value) {
        CommandSet commandSet = echoRequest(1);
        commandSet.elements[index].value = value;
        return commandSet;
    };
    QTest::newRow("even presentation context ID")
        << false << proposing({{2}}) << QByteArray("Presentation-context-ID @103: expected an odd number, found 2");
    QTest::newRow("presentation context twice")
        << false << proposing({{1, "1.2", {"1.2"}}, {1, "1.2", {"1.2"}}})
        << QByteArray("Presentation-context-ID @125: expected each at most once, found 1 again");
    QTest::newRow("data before the association")
        << false << test::cEchoRq() << QByteArray("PDU-type @0: expected A-ASSOCIATE-RQ or A-ABORT, found P-DATA-TF");
    QTest::newRow("second request")
        << true << test::associateRq()
        << QByteArray("PDU-type @0: expected P-DATA-TF, A-RELEASE-RQ or A-ABORT, found A-ASSOCIATE-RQ");
    QTest::newRow("answer to no release")
        << true << test::releaseRp()
        << QByteArray("PDU-type @0: expected P-DATA-TF, A-RELEASE-RQ or A-ABORT, found A-RELEASE-RP");
    QTest::newRow("response") << true << test::cEchoRsp()
                              << QByteArray("Command Field @50: expected 0x0030 (C-ECHO-RQ), found 0x8030 "
                                            "(C-ECHO-RSP)");
    QTest::newRow("message ID of four bytes")
        << true << command(changed(2, "\1\1\2\2"))
        << QByteArray("Message ID @60: expected a value of 2 bytes, found a value of 4 bytes");
    QTest::newRow("data set announced")
        << true << command(changed(3, QByteArray(2, '\0')))
        << QByteArray("Command Data Set Type @70: expected 0x0101 (no data set), found 0x0000 (data set present)");
    QTest::newRow("another SOP class") << true << command(changed(0, "1.2.840.10008.1.20"))
                                       << QByteArray(
                                              "Affected SOP Class UID @24: expected \"1.2.840.10008.1.1\", found "
                                              "\"1.2.840.10008.1.20\"");
    QTest::newRow("no SOP class") << true << command({echoRequest(1).elements.sliced(1)})
                                  << QByteArray("Affected SOP Class UID @12: expected \"1.2.840.10008.1.1\", found no "
                                                "such element");
    QTest::newRow("data set")
        << true << test::pdu(4, test::pdv(1, test::dataSetLastFragment, "data"))
        << QByteArray("Message Control Header @11: expected a command fragment, found a data set fragment");
    QTest::newRow("two requests in a PDU")
        << true << test::pdu(4, test::pdv(1, test::commandLastFragment, test::cEchoRqCommand()).repeated(2))
        << QByteArray("Presentation Data Value Item @80: expected nothing after the request, found another one");
}

void TestAcceptorGuard::refusesWrongRequests()
{
    QFETCH(bool, isAccepted);
    QFETCH(QByteArray, pdu);
    QFETCH(QByteArray, violation);
    QCOMPARE(judged(isAccepted ? accepted() : awaitingRequest(), pdu), violation);
}

void TestAcceptorGuard::saysWhatAnAbortIsToSay_data()
{
    QTest::addColumn<QByteArray>("pdu");
    QTest::addColumn<int>("reason");
    QTest::newRow("no PDU at all") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 1;
    QTest::newRow("type 8") << test::pdu(8, QByteArray(4, '\0')) << 1;
    QTest::newRow("out of turn") << test::releaseRp() << 2;
    QTest::newRow("wrong length") << test::pdu(5, QByteArray(5, '\0')) << 6;
    QTest::newRow("wrong command") << test::cEchoRsp() << 6;
}

void TestAcceptorGuard::saysWhatAnAbortIsToSay()
{
    QFETCH(QByteArray, pdu);
    QFETCH(int, reason);
    PduGuard guard = accepted();
    const std::optional<Violation> violation = guard.received(pdu);
    QVERIFY(violation);
    QCOMPARE(int(violation->abortReason), reason);
}

void TestAcceptorGuard::judgesTheHeaderBeforeTheBody_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<quint32>("length");
    QTest::addColumn<bool>("isLengthRight");
    for (quint32 length : {0u, 67u, 68u, 65536u, 65537u, 0xFFFFFFFFu})
        QTest::addRow("RQ of %u", length) << 1 << length << (length >= 68 && length <= 65536);
    for (quint32 length : {5u, 6u, test::ourMaximumPdu, test::ourMaximumPdu + 1})
        QTest::addRow("P-DATA of %u", length) << 4 << length << (length >= 6 && length <= test::ourMaximumPdu);
    for (quint32 length : {0u, 3u, 4u, 5u})
        QTest::addRow("RELEASE-RQ of %u", length) << 5 << length << (length == 4);
}

void TestAcceptorGuard::judgesTheHeaderBeforeTheBody()
{
    QFETCH(int, type);
    QFETCH(quint32, length);
    QFETCH(bool, isLengthRight);
    const PduGuard guard = type == 1 ? awaitingRequest() : accepted();
    const auto violation = guard.checkHeader(test::u8(quint8(type)) + test::u8(0) + test::u32(length));
    QCOMPARE(!violation, isLengthRight);
    if (violation) {
        QCOMPARE(violation->field, FieldId::PduLength);
        QCOMPARE(violation->offset, 2);
    }
}

void TestAcceptorGuard::joinsTheFragmentsOfARequest()
{
    const QByteArray command = test::cEchoRqCommand(7);
    PduGuard guard = accepted();
    QVERIFY(!guard.received(test::pdu(4, test::pdv(1, test::commandFragment, command.first(20)))));
    QVERIFY(!guard.request());
    QVERIFY(!guard.received(test::pdu(4, test::pdv(1, test::commandLastFragment, command.sliced(20)))));
    QCOMPARE(guard.request()->command.us(command_element::messageId), quint16(7));
}

void TestAcceptorGuard::refusesAReleaseWithinARequest()
{
    PduGuard guard = accepted();
    QVERIFY(!guard.received(test::pdu(4, test::pdv(1, test::commandFragment, test::cEchoRqCommand().first(20)))));
    QCOMPARE(judged(guard, test::releaseRq()), "PDU-type @0: expected P-DATA-TF or A-ABORT, found A-RELEASE-RQ");
    QCOMPARE(judged(guard, test::abort()), "accepted");
}

void TestAcceptorGuard::takesRequestsOnAcceptedContextsOnly()
{
    test::AssociateRq rq;
    rq.contexts = {{1}, {3}};
    test::AssociateAc ac;
    ac.contexts = {{1, 3}, {3, 0}};
    PduGuard guard = awaitingRequest();
    QVERIFY(!guard.received(test::associateRq(rq)));
    guard.sent(test::associateAc(ac));
    QCOMPARE(judged(guard, test::cEchoRq(1, 1)),
             "Presentation-context-ID @10: expected one that was accepted, found 1");
    QVERIFY(!guard.received(test::cEchoRq(1, 3)));
    QCOMPARE(guard.request()->contextId, quint8(3));
}

void TestAcceptorGuard::stopsEndlessFragments()
{
    PduGuard guard = accepted();
    int count = 0;
    while (count < 10000 && !guard.received(test::pdu(4, test::pdv(1, test::commandFragment, {}))))
        ++count;
    QCOMPARE(count, mostCommandFragments);
}

QTEST_GUILESS_MAIN(TestAcceptorGuard)
#include "tst_acceptor_guard.moc"
