#include "tests/unit/pdu/guard_fixture.h"

#include <QTest>

using namespace dicom_echo;

class TestPduGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsAWholeAssociation();
    void allowsOnlyThePdusOfThePhase_data();
    void allowsOnlyThePdusOfThePhase();
    void followsAReleaseCollision();
    void judgesTheHeaderBeforeTheBody_data();
    void judgesTheHeaderBeforeTheBody();
    void toleratesHarmlessDeviationsInAcceptances_data();
    void toleratesHarmlessDeviationsInAcceptances();
    void refusesWrongAcceptances_data();
    void refusesWrongAcceptances();
    void remembersWhatIsUncleanInAcceptances_data();
    void remembersWhatIsUncleanInAcceptances();
    void cleansAResponseThatCameInFragments();
    void findsHarmBehindManyFlaws();
    void learnsTheMessageIdFromAFragmentedRequest();
    void acceptsPdusUpToOurMaximum();
};

void TestPduGuard::followsAWholeAssociation()
{
    PduGuard guard(test::ourMaximumPdu);
    QCOMPARE(guard.state(), AssociationState::AwaitingTransport);
    guard.sent(test::associateRq());
    QCOMPARE(guard.state(), AssociationState::AwaitingAssociateAnswer);
    QCOMPARE(test::described(guard.received(test::associateAc())), "accepted");
    QCOMPARE(guard.state(), AssociationState::Established);
    QCOMPARE(guard.acceptance()->userInformation.implementationVersionName, "TEST_SCP");
    for (quint16 messageId : {quint16(1), quint16(2), quint16(65535)}) {
        guard.sent(test::cEchoRq(messageId));
        QCOMPARE(test::described(guard.received(test::cEchoRsp(messageId, 0x0122))), "accepted");
        QCOMPARE(guard.response()->us(command_element::status), quint16(0x0122));
    }
    guard.sent(test::releaseRq());
    QCOMPARE(guard.state(), AssociationState::AwaitingReleaseAnswer);
    QCOMPARE(test::described(guard.received(test::releaseRp())), "accepted");
    QCOMPARE(guard.state(), AssociationState::Idle);
}

void TestPduGuard::allowsOnlyThePdusOfThePhase_data()
{
    QTest::addColumn<QByteArray>("phase");
    QTest::addColumn<QByteArray>("pdu");
    QTest::addColumn<bool>("allowed");

    const QList<std::pair<QByteArray, QByteArray>> pdus = {
        {"A-ASSOCIATE-RQ", test::associateRq()},
        {"A-ASSOCIATE-AC", test::associateAc()},
        {"A-ASSOCIATE-RJ", test::associateRj()},
        {"P-DATA-TF", test::cEchoRsp()},
        {"A-RELEASE-RQ", test::releaseRq()},
        {"A-RELEASE-RP", test::releaseRp()},
        {"A-ABORT", test::abort()},
        {"type 0", test::pdu(0, QByteArray(4, '\0'))},
        {"type 8", test::pdu(8, QByteArray(4, '\0'))},
    };
    const QHash<QByteArray, QList<QByteArray>> allowed = {
        {"answer", {"A-ASSOCIATE-AC", "A-ASSOCIATE-RJ", "A-ABORT"}},
        {"established", {"A-RELEASE-RQ", "A-ABORT"}},
        {"owed", {"P-DATA-TF", "A-RELEASE-RQ", "A-ABORT"}},
        {"release", {"A-RELEASE-RQ", "A-RELEASE-RP", "A-ABORT"}},
        {"ended", {"A-ABORT"}},
    };
    for (const char *phase : {"answer", "established", "owed", "release", "ended"}) {
        for (const auto &[name, bytes] : pdus) {
            QTest::addRow("%s: %s", phase, name.constData())
                << QByteArray(phase) << bytes << allowed.value(phase).contains(name);
        }
    }
}

void TestPduGuard::allowsOnlyThePdusOfThePhase()
{
    QFETCH(QByteArray, phase);
    QFETCH(QByteArray, pdu);
    QFETCH(bool, allowed);

    PduGuard guard = phase == "answer"    ? test::awaitingAnswer()
                     : phase == "owed"    ? test::owedResponse()
                     : phase == "release" ? test::awaitingRelease()
                                          : test::established();
    if (phase == "ended")
        guard.sent(test::abort());
    QCOMPARE(!guard.checkHeader(pdu.first(pduHeaderLength)), allowed);
    const std::optional<Violation> violation = guard.received(pdu);
    QCOMPARE(!violation, allowed);
    if (violation)
        QCOMPARE(violation->field, FieldId::PduType);
}

void TestPduGuard::followsAReleaseCollision()
{
    PduGuard guard = test::awaitingRelease();
    QCOMPARE(test::described(guard.received(test::releaseRq())), "accepted");
    QCOMPARE(guard.state(), AssociationState::CollisionRequestorResponse);
    guard.sent(test::releaseRp());
    QCOMPARE(guard.state(), AssociationState::CollisionRequestorAnswer);
    QVERIFY(guard.checkHeader(test::releaseRq()));
    QCOMPARE(test::described(guard.received(test::releaseRp())), "accepted");
    QCOMPARE(guard.state(), AssociationState::Idle);
}

void TestPduGuard::judgesTheHeaderBeforeTheBody_data()
{
    QTest::addColumn<QByteArray>("phase");
    QTest::addColumn<int>("type");
    QTest::addColumn<quint32>("length");
    QTest::addColumn<bool>("accepted");

    for (const auto &[name, type, phase] : {std::tuple("RJ", 3, "answer"), std::tuple("RELEASE-RQ", 5, "owed"),
                                            std::tuple("RELEASE-RP", 6, "release"), std::tuple("ABORT", 7, "owed")}) {
        for (quint32 length : {0u, 3u, 4u, 5u, 0xFFFFFFFFu})
            QTest::addRow("%s of %u", name, length) << QByteArray(phase) << type << length << (length == 4);
    }
    for (quint32 length : {0u, 67u, 68u, 65536u, 65537u, 0xFFFFFFFFu})
        QTest::addRow("AC of %u", length) << QByteArray("answer") << 2 << length << (length >= 68 && length <= 65536);
    for (quint32 length : {0u, 5u, 6u, test::ourMaximumPdu, test::ourMaximumPdu + 1, 0xFFFFFFFFu}) {
        QTest::addRow("P-DATA of %u", length)
            << QByteArray("owed") << 4 << length << (length >= 6 && length <= test::ourMaximumPdu);
    }
}

void TestPduGuard::judgesTheHeaderBeforeTheBody()
{
    QFETCH(QByteArray, phase);
    QFETCH(int, type);
    QFETCH(quint32, length);
    QFETCH(bool, accepted);

    const PduGuard guard = phase == "answer"    ? test::awaitingAnswer()
                           : phase == "release" ? test::awaitingRelease()
                                                : test::owedResponse();
    const auto violation = guard.checkHeader(test::u8(quint8(type)) + test::u8(0) + test::u32(length));
    QCOMPARE(!violation, accepted);
    if (violation) {
        QCOMPARE(violation->field, FieldId::PduLength);
        QCOMPARE(violation->offset, 2);
        QCOMPARE(violation->found, QString::number(length));
    }
}

void TestPduGuard::toleratesHarmlessDeviationsInAcceptances_data()
{
    QTest::addColumn<QByteArray>("pdu");

    using test::AssociateAc;
    const QByteArray longUid = QByteArray("1.2.").leftJustified(64, '3');
    const auto with = [](auto change) {
        AssociateAc ac;
        change(ac);
        return test::associateAc(ac);
    };
    QTest::newRow("other AE titles") << with([](AssociateAc &ac) { ac.calledAeTitle = QByteArray(16, '\0'); });
    QTest::newRow("other bits in the protocol version") << with([](AssociateAc &ac) { ac.protocolVersion = 0x8003; });
    QTest::newRow("NUL behind the transfer syntax")
        << with([](AssociateAc &ac) { ac.contexts[0].transferSyntaxes[0] += '\0'; });
    QTest::newRow("rejected without transfer syntax") << with([](AssociateAc &ac) { ac.contexts[0] = {1, 3, {}}; });
    QTest::newRow("rejected with an empty transfer syntax") << with([](AssociateAc &ac) {
        ac.contexts[0] = {1, 4, {QByteArray()}};
    });
    QTest::newRow("rejected with another transfer syntax") << with([](AssociateAc &ac) {
        ac.contexts[0] = {1, 1, {"1.2.840.10008.1.2.4.50"}};
    });
    QTest::newRow("rejected with an unknown result") << with([](AssociateAc &ac) { ac.contexts[0] = {1, 9, {}}; });
    QTest::newRow("no context answered") << with([](AssociateAc &ac) { ac.contexts.clear(); });
    QTest::newRow("unlimited PDUs") << with([](AssociateAc &ac) { ac.maximumLength = 0; });
    QTest::newRow("smallest usable PDUs") << with([](AssociateAc &ac) { ac.maximumLength = 14; });
    QTest::newRow("no version name") << with([](AssociateAc &ac) { ac.implementationVersionName.clear(); });
    QTest::newRow("version name of 17 characters")
        << with([](AssociateAc &ac) { ac.implementationVersionName = QByteArray(17, 'V'); });
    QTest::newRow("class UID of 64 characters") << with([&](AssociateAc &ac) { ac.implementationClassUid = longUid; });
    QTest::newRow("unknown item") << with([](AssociateAc &ac) { ac.moreItems = test::item(0x7F, "abc"); });
    QTest::newRow("unknown sub-item") << with([](AssociateAc &ac) { ac.moreUserInformation = test::item(0x5F, "a"); });
    QTest::newRow("operations window nobody asked for")
        << with([](AssociateAc &ac) { ac.moreUserInformation = test::item(0x53, test::u32(0x00010001)); });
    QTest::newRow("role nobody asked for") << with([](AssociateAc &ac) {
        ac.moreUserInformation = test::item(0x54, test::u16(17) + test::verificationUid + test::u16(0x0100));
    });
}

void TestPduGuard::toleratesHarmlessDeviationsInAcceptances()
{
    QFETCH(QByteArray, pdu);

    PduGuard guard = test::awaitingAnswer();
    QCOMPARE(test::described(guard.received(pdu)), "accepted");
    QCOMPARE(guard.state(), AssociationState::Established);
}

void TestPduGuard::refusesWrongAcceptances_data()
{
    QTest::addColumn<QByteArray>("pdu");
    QTest::addColumn<QByteArray>("violation");

    using test::AssociateAc;
    const auto with = [](auto change) {
        AssociateAc ac;
        change(ac);
        return test::associateAc(ac);
    };
    QTest::newRow("protocol version without bit 0")
        << with([](AssociateAc &ac) { ac.protocolVersion = 2; })
        << QByteArray("Protocol-version @6: expected bit 0 set, found 0x0002");
    QTest::newRow("context that was not proposed")
        << with([](AssociateAc &ac) { ac.contexts[0].id = 3; })
        << QByteArray("Presentation-context-ID @103: expected one that was proposed, found 3");
    QTest::newRow("transfer syntax that was not proposed")
        << with([](AssociateAc &ac) { ac.contexts[0].transferSyntaxes = {"1.2.840.10008.1.2.4.50"}; })
        << QByteArray("Transfer-syntax-name @111: expected one that was proposed, found \"1.2.840.10008.1.2.4.50\"");
    QTest::newRow("transfer syntax padded with a blank, which DCMTK does not know")
        << with([](AssociateAc &ac) { ac.contexts[0].transferSyntaxes[0] += ' '; })
        << QByteArray("Transfer-syntax-name @111: expected one that was proposed, found \"1.2.840.10008.1.2.1 \"");
    QTest::newRow("two transfer syntaxes")
        << with([](AssociateAc &ac) { ac.contexts[0].transferSyntaxes += test::implicitLittleEndianUid; })
        << QByteArray("Transfer Syntax Sub-Item @99: expected one, found 2");
    QTest::newRow("no transfer syntax") << with([](AssociateAc &ac) { ac.contexts[0].transferSyntaxes.clear(); })
                                        << QByteArray("Transfer Syntax Sub-Item @99: expected one, found 0");
    QTest::newRow("maximum PDU that holds nothing")
        << with([](AssociateAc &ac) { ac.maximumLength = 13; })
        << QByteArray("Maximum-length-received @138: expected 0 (no limit) or at least 14, found 13");
    QTest::newRow("context answered twice, differently") << with([](AssociateAc &ac) {
        ac.contexts.append({1, 3, {}});
    }) << QByteArray("Presentation-context-ID @134: expected each at most once, found 1 again, with another answer");
    QTest::newRow("context accepted twice, by two transfer syntaxes") << with([](AssociateAc &ac) {
        ac.contexts.append({1, 0, {test::implicitLittleEndianUid}});
    }) << QByteArray("Presentation-context-ID @134: expected each at most once, found 1 again, with another answer");
    QTest::newRow("context accepted that was not proposed, ours refused") << with([](AssociateAc &ac) {
        ac.contexts = {{1, 3, {}}, {3}};
    }) << QByteArray("Presentation-context-ID @111: expected one that was proposed, found 3");
    QTest::newRow("context item of a request only") << with([](AssociateAc &ac) {
        ac.contexts.clear();
        ac.moreItems = test::proposedContext({});
    }) << QByteArray("Item-type @134: expected 0x21, found 0x20");
}

void TestPduGuard::refusesWrongAcceptances()
{
    QFETCH(QByteArray, pdu);
    QFETCH(QByteArray, violation);

    PduGuard guard = test::awaitingAnswer();
    QCOMPARE(test::described(guard.received(pdu)), violation);
    QVERIFY(!guard.acceptance());
}

void TestPduGuard::remembersWhatIsUncleanInAcceptances_data()
{
    QTest::addColumn<QByteArray>("pdu");
    QTest::addColumn<QByteArray>("flaws");

    using test::AssociateAc;
    const auto with = [](auto change) {
        AssociateAc ac;
        change(ac);
        return test::associateAc(ac);
    };
    QTest::newRow("nothing") << test::associateAc() << QByteArray();
    QTest::newRow("context nobody proposed, refused") << with([](AssociateAc &ac) {
        ac.contexts.append({3, 3, {}});
    }) << QByteArray("Presentation-context-ID @134: expected one that was proposed, found 3");
    QTest::newRow("context twice") << with([](AssociateAc &ac) {
        ac.contexts.append(ac.contexts[0]);
    }) << QByteArray("Presentation-context-ID @134: expected each at most once, found 1 again");
    QTest::newRow("context item of a request")
        << with([](AssociateAc &ac) { ac.moreItems = test::proposedContext({}); })
        << QByteArray("Item-type @165: expected 0x21, found 0x20");
    QTest::newRow("two maximum lengths") << with([](AssociateAc &ac) {
        ac.moreUserInformation = test::item(0x51, test::u32(0));
    }) << QByteArray("Maximum Length Sub-Item @165: expected at most one, found another one");
    QTest::newRow("role of another SOP class")
        << with([](AssociateAc &ac) { ac.moreUserInformation = test::item(0x54, test::u16(3) + "1.2" + test::u16(1)); })
        << QByteArray("SOP-class-uid @171: expected each that was proposed at most once, found \"1.2\"");
    QTest::newRow("two user information items")
        << with([](AssociateAc &ac) { ac.moreItems = test::item(0x50, {}); })
        << QByteArray("User Information Item @165: expected at most one, found another one");
    QTest::newRow("user identity of a request")
        << with([](AssociateAc &ac) { ac.moreUserInformation = test::item(0x58, QByteArray(6, '\0')); })
        << QByteArray("Item-type @165: expected 0x59, found 0x58");
}

void TestPduGuard::remembersWhatIsUncleanInAcceptances()
{
    QFETCH(QByteArray, pdu);
    QFETCH(QByteArray, flaws);

    PduGuard guard = test::awaitingAnswer();
    QCOMPARE(test::described(guard.received(pdu)), "accepted");
    QCOMPARE(test::described(guard.flaws()), flaws);
    QCOMPARE(guard.cleanMessage().isEmpty(), flaws.isEmpty());
    guard.sent(test::releaseRq());
    QVERIFY(!guard.received(test::releaseRp()));
    QCOMPARE(test::described(guard.flaws()), "");
    QCOMPARE(guard.cleanMessage(), QByteArray());
}

void TestPduGuard::cleansAResponseThatCameInFragments()
{
    const QByteArray command = test::cEchoRspCommand(1, 0x0110);
    PduGuard guard = test::owedResponse();
    QVERIFY(!guard.received(test::pdu(4, test::pdv(1, test::commandFragment, command.first(21)))));
    QCOMPARE(guard.cleanMessage(), QByteArray()); // not whole
    QVERIFY(!guard.received(test::pdu(4, test::pdv(1, test::commandLastFragment, command.sliced(21)))));
    QCOMPARE(guard.cleanMessage(), test::cEchoRsp(1, 0x0110));

    // An A-ABORT is passed on as it is, also after half a response that was unclean.
    PduGuard aborted = test::owedResponse();
    QVERIFY(!aborted.received(test::pdu(4, test::pdv(1, test::commandFragment, command.first(21)))));
    QVERIFY(!aborted.received(test::abort()));
    QCOMPARE(aborted.cleanMessage(), QByteArray());
}

void TestPduGuard::findsHarmBehindManyFlaws()
{
    test::AssociateAc ac;
    for (int i = 0; i < 100; ++i)
        ac.moreUserInformation += test::item(0x51, test::u32(16384));
    ac.moreUserInformation += test::item(0x55, QByteArray(65, 'V'));
    PduGuard guard = test::awaitingAnswer();
    QCOMPARE(test::described(guard.received(test::associateAc(ac))),
             "Implementation-version-name @969: expected at most 64 bytes, found 65 bytes");
}

void TestPduGuard::learnsTheMessageIdFromAFragmentedRequest()
{
    const QByteArray command = test::cEchoRqCommand(513);
    PduGuard guard = test::established();
    guard.sent(test::pdu(4, test::pdv(1, test::commandFragment, command.first(50))));
    QVERIFY(guard.checkHeader(test::cEchoRsp(513)));
    guard.sent(test::pdu(4, test::pdv(1, test::commandLastFragment, command.sliced(50))));
    QCOMPARE(test::described(guard.received(test::cEchoRsp(513))), "accepted");
}

void TestPduGuard::acceptsPdusUpToOurMaximum()
{
    const auto header = [](quint32 length) { return test::u16(0x0400) + test::u32(length); };
    PduGuard unlimited(0);
    unlimited.sent(test::associateRq());
    QVERIFY(!unlimited.received(test::associateAc()));
    unlimited.sent(test::cEchoRq());
    QVERIFY(!unlimited.checkHeader(header(131072)));
    QVERIFY(unlimited.checkHeader(header(131073)));
}

QTEST_GUILESS_MAIN(TestPduGuard)
#include "tst_pdu_guard.moc"
