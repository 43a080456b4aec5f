#include "core/pdu/pdu_guard.h"
#include "tests/support/pdu_bytes.h"

#include <QTest>

using namespace dicom_echo;

namespace {

constexpr quint32 ourMaximumPdu = 16382;

PduGuard awaitingAnswer(const QByteArray &request = test::associateRq())
{
    PduGuard guard(ourMaximumPdu);
    guard.sent(request);
    return guard;
}

PduGuard established()
{
    PduGuard guard = awaitingAnswer();
    if (guard.received(test::associateAc()))
        qFatal("the valid A-ASSOCIATE-AC was refused");
    return guard;
}

PduGuard owedResponse(quint16 messageId = 1)
{
    PduGuard guard = established();
    guard.sent(test::cEchoRq(messageId));
    return guard;
}

PduGuard awaitingRelease()
{
    PduGuard guard = established();
    guard.sent(test::releaseRq());
    return guard;
}

QByteArray described(const std::optional<Violation> &violation)
{
    if (!violation)
        return "accepted";
    return QStringLiteral("%1 @%2: expected %3, found %4")
        .arg(violation->field)
        .arg(violation->offset)
        .arg(violation->expected, violation->found)
        .toUtf8();
}

} // namespace

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
    void toleratesHarmlessDeviationsInResponses_data();
    void toleratesHarmlessDeviationsInResponses();
    void refusesWrongResponses_data();
    void refusesWrongResponses();
    void joinsTheFragmentsOfAResponse();
    void stopsEndlessFragments_data();
    void stopsEndlessFragments();
    void learnsTheMessageIdFromAFragmentedRequest();
    void acceptsPdusUpToOurMaximum();
};

void TestPduGuard::followsAWholeAssociation()
{
    PduGuard guard(ourMaximumPdu);
    QCOMPARE(guard.phase(), AssociationPhase::AwaitingAssociateAnswer);
    guard.sent(test::associateRq());
    QCOMPARE(described(guard.received(test::associateAc())), "accepted");
    QCOMPARE(guard.phase(), AssociationPhase::Established);
    QCOMPARE(guard.acceptance()->userInformation.implementationVersionName, "TEST_SCP");
    for (quint16 messageId : {quint16(1), quint16(2), quint16(65535)}) {
        guard.sent(test::cEchoRq(messageId));
        QCOMPARE(described(guard.received(test::cEchoRsp(messageId, 0x0122))), "accepted");
        QCOMPARE(guard.response()->us(command_element::status), quint16(0x0122));
    }
    guard.sent(test::releaseRq());
    QCOMPARE(guard.phase(), AssociationPhase::AwaitingReleaseAnswer);
    QCOMPARE(described(guard.received(test::releaseRp())), "accepted");
    QCOMPARE(guard.phase(), AssociationPhase::Ended);
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

    PduGuard guard = phase == "answer"    ? awaitingAnswer()
                     : phase == "owed"    ? owedResponse()
                     : phase == "release" ? awaitingRelease()
                                          : established();
    if (phase == "ended")
        guard.sent(test::abort());
    QCOMPARE(!guard.checkHeader(pdu.first(pduHeaderLength)), allowed);
    const std::optional<Violation> violation = guard.received(pdu);
    QCOMPARE(!violation, allowed);
    if (violation)
        QCOMPARE(violation->field, QStringLiteral("PDU-type"));
}

void TestPduGuard::followsAReleaseCollision()
{
    PduGuard guard = awaitingRelease();
    QCOMPARE(described(guard.received(test::releaseRq())), "accepted");
    guard.sent(test::releaseRp());
    QCOMPARE(guard.phase(), AssociationPhase::AwaitingReleaseAnswer);
    QVERIFY(guard.checkHeader(test::releaseRq()));
    QCOMPARE(described(guard.received(test::releaseRp())), "accepted");
    QCOMPARE(guard.phase(), AssociationPhase::Ended);
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
    for (quint32 length : {0u, 5u, 6u, ourMaximumPdu, ourMaximumPdu + 1, 0xFFFFFFFFu}) {
        QTest::addRow("P-DATA of %u", length)
            << QByteArray("owed") << 4 << length << (length >= 6 && length <= ourMaximumPdu);
    }
}

void TestPduGuard::judgesTheHeaderBeforeTheBody()
{
    QFETCH(QByteArray, phase);
    QFETCH(int, type);
    QFETCH(quint32, length);
    QFETCH(bool, accepted);

    const PduGuard guard = phase == "answer"    ? awaitingAnswer()
                           : phase == "release" ? awaitingRelease()
                                                : owedResponse();
    const auto violation = guard.checkHeader(test::u8(quint8(type)) + test::u8(0) + test::u32(length));
    QCOMPARE(!violation, accepted);
    if (violation) {
        QCOMPARE(violation->field, QStringLiteral("PDU-length"));
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

    PduGuard guard = awaitingAnswer();
    QCOMPARE(described(guard.received(pdu)), "accepted");
    QCOMPARE(guard.phase(), AssociationPhase::Established);
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
    QTest::newRow("context twice") << with([](AssociateAc &ac) {
        ac.contexts.append(ac.contexts[0]);
    }) << QByteArray("Presentation-context-ID @134: expected each proposed one at most once, found 1 again");
    QTest::newRow("transfer syntax that was not proposed")
        << with([](AssociateAc &ac) { ac.contexts[0].transferSyntaxes = {"1.2.840.10008.1.2.4.50"}; })
        << QByteArray("Transfer-syntax-name @111: expected one that was proposed, found 1.2.840.10008.1.2.4.50");
    QTest::newRow("transfer syntax padded with a blank, which DCMTK does not know")
        << with([](AssociateAc &ac) { ac.contexts[0].transferSyntaxes[0] += ' '; })
        << QByteArray("Transfer-syntax-name @111: expected one that was proposed, found 1.2.840.10008.1.2.1 ");
    QTest::newRow("two transfer syntaxes")
        << with([](AssociateAc &ac) { ac.contexts[0].transferSyntaxes += test::implicitLittleEndianUid; })
        << QByteArray("Transfer Syntax Sub-Item @99: expected one, found 2");
    QTest::newRow("no transfer syntax") << with([](AssociateAc &ac) { ac.contexts[0].transferSyntaxes.clear(); })
                                        << QByteArray("Transfer Syntax Sub-Item @99: expected one, found 0");
    QTest::newRow("context item of a request")
        << with([](AssociateAc &ac) { ac.moreItems = test::proposedContext({}); })
        << QByteArray("Item-type @165: expected 0x21, found 0x20");
    QTest::newRow("maximum PDU that holds nothing")
        << with([](AssociateAc &ac) { ac.maximumLength = 13; })
        << QByteArray("Maximum-length-received @138: expected 0 (no limit) or at least 14, found 13");
    QTest::newRow("two maximum lengths") << with([](AssociateAc &ac) {
        ac.moreUserInformation = test::item(0x51, test::u32(0));
    }) << QByteArray("Maximum Length Sub-Item @165: expected at most one, found another one");
    QTest::newRow("role of another SOP class")
        << with([](AssociateAc &ac) { ac.moreUserInformation = test::item(0x54, test::u16(3) + "1.2" + test::u16(1)); })
        << QByteArray("SOP-class-uid @171: expected each proposed abstract syntax at most once, found 1.2");
    QTest::newRow("two user information items")
        << with([](AssociateAc &ac) { ac.moreItems = test::item(0x50, {}); })
        << QByteArray("User Information Item @165: expected at most one, found another one");
    QTest::newRow("user identity of a request")
        << with([](AssociateAc &ac) { ac.moreUserInformation = test::item(0x58, QByteArray(6, '\0')); })
        << QByteArray("Item-type @165: expected 0x59, found 0x58");
}

void TestPduGuard::refusesWrongAcceptances()
{
    QFETCH(QByteArray, pdu);
    QFETCH(QByteArray, violation);

    PduGuard guard = awaitingAnswer();
    QCOMPARE(described(guard.received(pdu)), violation);
    QVERIFY(!guard.acceptance());
}

void TestPduGuard::toleratesHarmlessDeviationsInResponses_data()
{
    QTest::addColumn<QByteArray>("command");

    const QByteArray type = test::commandElement(0x0100, test::u16LittleEndian(0x8030));
    const QByteArray messageId = test::commandElement(0x0120, test::u16LittleEndian(1));
    const QByteArray noData = test::commandElement(0x0800, test::u16LittleEndian(0x0101));
    const QByteArray status = test::commandElement(0x0900, test::u16LittleEndian(0));
    const QByteArray needed = type + messageId + noData + status;
    QTest::newRow("no affected SOP class") << test::commandSet(needed);
    QTest::newRow("no group length") << needed;
    QTest::newRow("wrong group length") << test::commandElement(0x0000, test::u32LittleEndian(12)) + needed;
    QTest::newRow("another affected SOP class")
        << test::commandSet(test::commandElement(0x0002, "1.2.840.10008.5.1.4.1.1.2") + needed);
    QTest::newRow("affected SOP class padded with a blank")
        << test::commandSet(test::commandElement(0x0002, test::verificationUid, ' ') + needed);
    QTest::newRow("message ID of its own") << test::commandSet(
        type + test::commandElement(0x0110, test::u16LittleEndian(7)) + messageId + noData + status);
    QTest::newRow("error comment") << test::commandSet(needed + test::commandElement(0x0902, "no"));
    QTest::newRow("element nobody knows") << test::commandSet(needed + test::commandElement(0x0F0F, "no"));
    // Both lengths are odd, so that the fragment's is even.
    QTest::newRow("values of odd length")
        << needed + QByteArray("\0\0\x02\x09\3\0\0\0odd", 11) + QByteArray("\0\0\x0F\x0F\1\0\0\0x", 9);
}

void TestPduGuard::toleratesHarmlessDeviationsInResponses()
{
    QFETCH(QByteArray, command);

    PduGuard guard = owedResponse();
    QCOMPARE(described(guard.received(test::commandPdu(1, command))), "accepted");
    QCOMPARE(guard.response()->us(command_element::status), quint16(0));
}

void TestPduGuard::refusesWrongResponses_data()
{
    QTest::addColumn<QByteArray>("pdu");
    QTest::addColumn<QByteArray>("violation");

    const QByteArray type = test::commandElement(0x0100, test::u16LittleEndian(0x8030));
    const QByteArray messageId = test::commandElement(0x0120, test::u16LittleEndian(1));
    const QByteArray noData = test::commandElement(0x0800, test::u16LittleEndian(0x0101));
    const QByteArray status = test::commandElement(0x0900, test::u16LittleEndian(0));
    const auto command = [](const QByteArray &elements) { return test::commandPdu(1, test::commandSet(elements)); };
    QTest::newRow("context that was not accepted")
        << test::cEchoRsp(1, 0, 3)
        << QByteArray("Presentation-context-ID @10: expected one that was accepted, found 3");
    QTest::newRow("message ID that is not owed")
        << test::cEchoRsp(2) << QByteArray("Message ID Being Responded To @60: expected 1, found 2");
    QTest::newRow("request instead of response")
        << test::cEchoRq() << QByteArray("Command Field @50: expected 0x8030, found 0x0030");
    QTest::newRow("data set announced") << command(type + messageId +
                                                   test::commandElement(0x0800, test::u16LittleEndian(0)) + status)
                                        << QByteArray("Command Data Set Type @44: expected 0x0101, found 0x0000");
    QTest::newRow("data set")
        << test::pdu(4, test::pdv(1, test::dataSetLastFragment, "data"))
        << QByteArray("Message Control Header @11: expected a command fragment, found a data set fragment");
    QTest::newRow("data set behind the response")
        << test::pdu(4, test::pdv(1, test::commandLastFragment, test::cEchoRspCommand()) +
                            test::pdv(1, test::dataSetLastFragment, "data"))
        << QByteArray("Presentation Data Value Item @90: expected nothing after the response, found another one");
    QTest::newRow("no status") << command(type + messageId + noData)
                               << QByteArray("Status @12: expected a value of 2 bytes, found no such element");
    QTest::newRow("status of four bytes")
        << command(type + messageId + noData + test::commandElement(0x0900, test::u32LittleEndian(0)))
        << QByteArray("Status @54: expected a value of 2 bytes, found a value of 4 bytes");
    QTest::newRow("no command field") << command(messageId + noData + status)
                                      << QByteArray("Command Field @12: expected 0x8030, found no such element");
    QTest::newRow("element twice") << command(type + type + messageId + noData + status)
                                   << QByteArray("Tag @34: expected a tag above (0000,0100), found (0000,0100)");
    QTest::newRow("elements in descending order")
        << command(type + noData + messageId + status)
        << QByteArray("Tag @44: expected a tag above (0000,0800), found (0000,0120)");
    QTest::newRow("element of another group") << command(type + messageId + noData + status +
                                                         QByteArray("\x08\0\x18\0\2\0\0\0"
                                                                    "1\0",
                                                                    10))
                                              << QByteArray("Tag @64: expected group 0000, found (0008,0018)");
    QTest::newRow("undefined length") << command(type + messageId + noData + status +
                                                 QByteArray("\0\0\1\x09\xFF\xFF\xFF\xFF", 8))
                                      << QByteArray("Value Length @68: expected a defined length, found 0xFFFFFFFF");
    QTest::newRow("length beyond the command set")
        << command(type + messageId + noData + status + QByteArray("\0\0\1\x09\xF0\xFF\xFF\xFF", 8))
        << QByteArray("Value Length @68: expected at most 0, found 4294967280");
    QTest::newRow("affected SOP class of 66 bytes")
        << command(test::commandElement(0x0002, QByteArray(66, '1')) + type + messageId + noData + status)
        << QByteArray("Affected SOP Class UID @24: expected at most 64 bytes, found 66 bytes");
    QTest::newRow("odd fragment") << test::commandPdu(1, test::cEchoRspCommand() + 'x')
                                  << QByteArray("Item-length @6: expected an even number, found 81");
    QTest::newRow("command set of more than 4 KiB")
        << command(type + messageId + noData + status + test::commandElement(0x0902, QByteArray(4096, 'x')))
        << QByteArray("Command Set @12: expected at most 4096 bytes, found 4156 bytes");
    QTest::newRow("empty command set") << test::commandPdu(1, {})
                                       << QByteArray("Command Field @12: expected 0x8030, found no such element");
}

void TestPduGuard::refusesWrongResponses()
{
    QFETCH(QByteArray, pdu);
    QFETCH(QByteArray, violation);

    PduGuard guard = owedResponse();
    QCOMPARE(described(guard.received(pdu)), violation);
}

void TestPduGuard::joinsTheFragmentsOfAResponse()
{
    const QByteArray command = test::cEchoRspCommand(1, 0x0211);
    PduGuard guard = owedResponse();
    QCOMPARE(described(guard.received(test::pdu(4, test::pdv(1, test::commandFragment, command.first(10))))),
             "accepted");
    QVERIFY(!guard.response());
    QCOMPARE(described(guard.received(test::pdu(4, test::pdv(1, test::commandFragment, command.sliced(10, 30)) +
                                                       test::pdv(1, test::commandFragment, {}) +
                                                       test::pdv(1, test::commandLastFragment, command.sliced(40))))),
             "accepted");
    QCOMPARE(guard.response()->us(command_element::status), quint16(0x0211));
    QVERIFY(guard.checkHeader(test::cEchoRsp()));
}

void TestPduGuard::stopsEndlessFragments_data()
{
    QTest::addColumn<QByteArray>("fragment");
    QTest::newRow("empty ones") << QByteArray();
    QTest::newRow("of two bytes") << QByteArray(2, '\0');
    QTest::newRow("of 1000 bytes") << QByteArray(1000, '\0');
}

void TestPduGuard::stopsEndlessFragments()
{
    QFETCH(QByteArray, fragment);

    PduGuard guard = owedResponse();
    int accepted = 0;
    while (accepted < 10000 && !guard.received(test::pdu(4, test::pdv(1, test::commandFragment, fragment))))
        ++accepted;
    QVERIFY(accepted > 0);
    QVERIFY(accepted <= 256);
}

void TestPduGuard::learnsTheMessageIdFromAFragmentedRequest()
{
    const QByteArray command = test::cEchoRqCommand(513);
    PduGuard guard = established();
    guard.sent(test::pdu(4, test::pdv(1, test::commandFragment, command.first(50))));
    QVERIFY(guard.checkHeader(test::cEchoRsp(513)));
    guard.sent(test::pdu(4, test::pdv(1, test::commandLastFragment, command.sliced(50))));
    QCOMPARE(described(guard.received(test::cEchoRsp(513))), "accepted");
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
