#include "tests/unit/pdu/guard_fixture.h"

#include <QTest>

using namespace dicom_echo;

class TestCommandGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesACommandThatChangesItsContext();
    void toleratesHarmlessDeviationsInResponses_data();
    void toleratesHarmlessDeviationsInResponses();
    void refusesWrongResponses_data();
    void refusesWrongResponses();
    void remembersWhatIsUncleanInResponses_data();
    void remembersWhatIsUncleanInResponses();
    void joinsTheFragmentsOfAResponse();
    void knowsWhenMoreFragmentsMustCome();
    void stopsEndlessFragments_data();
    void stopsEndlessFragments();
};

void TestCommandGuard::toleratesHarmlessDeviationsInResponses_data()
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

void TestCommandGuard::toleratesHarmlessDeviationsInResponses()
{
    QFETCH(QByteArray, command);

    PduGuard guard = test::owedResponse();
    QCOMPARE(test::described(guard.received(test::commandPdu(1, command))), "accepted");
    QCOMPARE(guard.response()->us(command_element::status), quint16(0));
}

void TestCommandGuard::refusesWrongResponses_data()
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
        << test::cEchoRq() << QByteArray("Command Field @50: expected 0x8030 (C-ECHO-RSP), found 0x0030 (C-ECHO-RQ)");
    QTest::newRow("data set announced")
        << command(type + messageId + test::commandElement(0x0800, test::u16LittleEndian(0)) + status)
        << QByteArray("Command Data Set Type @44: expected 0x0101 (no data set), found 0x0000 (data set present)");
    QTest::newRow("data set")
        << test::pdu(4, test::pdv(1, test::dataSetLastFragment, "data"))
        << QByteArray("Message Control Header @11: expected a command fragment, found a data set fragment");
    QTest::newRow("data set behind the response")
        << test::pdu(4, test::pdv(1, test::commandLastFragment, test::cEchoRspCommand()) +
                            test::pdv(1, test::dataSetLastFragment, "data"))
        << QByteArray("Presentation Data Value Item @90: expected nothing after the response, found another one");
    QTest::newRow("no status") << command(type + messageId + noData)
                               << QByteArray("Status @12: expected a value of 2 bytes, found no such element");
    QTest::newRow("no command field") << command(messageId + noData + status)
                                      << QByteArray(
                                             "Command Field @12: expected 0x8030 (C-ECHO-RSP), found no such element");
    QTest::newRow("two statuses in one")
        << command(type + messageId + noData + test::commandElement(0x0900, test::u32LittleEndian(0x01220000)))
        << QByteArray("Status @54: expected a value of 2 bytes, found a value of 4 bytes");
    QTest::newRow("two statuses") << command(type + messageId + noData + status +
                                             test::commandElement(0x0900, test::u16LittleEndian(0x0122)))
                                  << QByteArray("Tag @64: expected a tag above (0000,0900), found (0000,0900)");
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
    QTest::newRow("command set of more than 4 KiB")
        << command(type + messageId + noData + status + test::commandElement(0x0902, QByteArray(4096, 'x')))
        << QByteArray("Command Set @12: expected at most 4096 bytes, found 4156 bytes");
    QTest::newRow("empty command set") << test::commandPdu(1, {})
                                       << QByteArray(
                                              "Command Field @12: expected 0x8030 (C-ECHO-RSP), found no such element");
}

void TestCommandGuard::refusesWrongResponses()
{
    QFETCH(QByteArray, pdu);
    QFETCH(QByteArray, violation);

    PduGuard guard = test::owedResponse();
    QCOMPARE(test::described(guard.received(pdu)), violation);
}

void TestCommandGuard::remembersWhatIsUncleanInResponses_data()
{
    QTest::addColumn<QByteArray>("pdu");
    QTest::addColumn<QByteArray>("flaws");

    const QByteArray type = test::commandElement(0x0100, test::u16LittleEndian(0x8030));
    const QByteArray messageId = test::commandElement(0x0120, test::u16LittleEndian(1));
    const QByteArray noData = test::commandElement(0x0800, test::u16LittleEndian(0x0101));
    const QByteArray status = test::commandElement(0x0900, test::u16LittleEndian(0));
    const auto command = [](const QByteArray &elements) { return test::commandPdu(1, test::commandSet(elements)); };
    QTest::newRow("nothing") << test::cEchoRsp() << QByteArray();
    QTest::newRow("no affected SOP class") << command(type + messageId + noData + status) << QByteArray();
    QTest::newRow("wrong group length") << test::commandPdu(1, test::commandElement(0x0000, test::u32LittleEndian(99)) +
                                                                   type + messageId + noData + status)
                                        << QByteArray("Command Group Length @12: expected 40, found 99");
    QTest::newRow("status of four bytes")
        << command(type + messageId + noData + test::commandElement(0x0900, test::u32LittleEndian(0)))
        << QByteArray("Status @54: expected a value of 2 bytes, found a value of 4 bytes");
    QTest::newRow("element twice") << command(type + type + messageId + noData + status)
                                   << QByteArray("Tag @34: expected a tag above (0000,0100), found (0000,0100)");
    QTest::newRow("elements in descending order")
        << command(type + noData + messageId + status)
        << QByteArray("Tag @44: expected a tag above (0000,0800), found (0000,0120)");
    QTest::newRow("affected SOP class of 66 bytes")
        << command(test::commandElement(0x0002, QByteArray(66, '1')) + type + messageId + noData + status)
        << QByteArray("Affected SOP Class UID @24: expected a UID, padded with one NUL if its length is odd, found \"" +
                      QByteArray(66, '1') + "\"");
    QTest::newRow("odd fragment") << test::commandPdu(1, test::cEchoRspCommand() + 'x')
                                  << QByteArray("Item-length @6: expected an even number, found 81; "
                                                "Undecoded bytes @90: expected nothing more, found 1 byte");
}

void TestCommandGuard::remembersWhatIsUncleanInResponses()
{
    QFETCH(QByteArray, pdu);
    QFETCH(QByteArray, flaws);

    PduGuard guard = test::owedResponse();
    QCOMPARE(test::described(guard.received(pdu)), "accepted");
    QCOMPARE(test::described(guard.flaws()), flaws);
    QCOMPARE(guard.cleanMessage(), flaws.isEmpty() ? QByteArray() : test::cEchoRsp());
}

void TestCommandGuard::joinsTheFragmentsOfAResponse()
{
    const QByteArray command = test::cEchoRspCommand(1, 0x0211);
    PduGuard guard = test::owedResponse();
    QCOMPARE(test::described(guard.received(test::pdu(4, test::pdv(1, test::commandFragment, command.first(10))))),
             "accepted");
    QVERIFY(!guard.response());
    QCOMPARE(
        test::described(guard.received(test::pdu(4, test::pdv(1, test::commandFragment, command.sliced(10, 30)) +
                                                        test::pdv(1, test::commandFragment, {}) +
                                                        test::pdv(1, test::commandLastFragment, command.sliced(40))))),
        "accepted");
    QCOMPARE(guard.response()->us(command_element::status), quint16(0x0211));
    QVERIFY(guard.checkHeader(test::cEchoRsp()));
}

void TestCommandGuard::knowsWhenMoreFragmentsMustCome()
{
    const QByteArray command = test::cEchoRspCommand();
    const QByteArray begin = test::pdu(4, test::pdv(1, test::commandFragment, command.first(20)));
    const QByteArray end = test::pdu(4, test::pdv(1, test::commandLastFragment, command.sliced(20)));
    PduGuard guard = test::owedResponse();
    QVERIFY(!guard.isInsideResponse());
    QVERIFY(!guard.received(begin));
    QVERIFY(guard.isInsideResponse());
    QVERIFY(!guard.received(end));
    QVERIFY(!guard.isInsideResponse());

    PduGuard aborted = test::owedResponse();
    QVERIFY(!aborted.received(begin));
    QVERIFY(!aborted.received(test::abort()));
    QVERIFY(!aborted.isInsideResponse());
}

void TestCommandGuard::stopsEndlessFragments_data()
{
    QTest::addColumn<QByteArray>("fragment");
    QTest::newRow("empty ones") << QByteArray();
    QTest::newRow("of two bytes") << QByteArray(2, '\0');
    QTest::newRow("of 1000 bytes") << QByteArray(1000, '\0');
}

void TestCommandGuard::stopsEndlessFragments()
{
    QFETCH(QByteArray, fragment);

    PduGuard guard = test::owedResponse();
    int accepted = 0;
    while (accepted < 10000 && !guard.received(test::pdu(4, test::pdv(1, test::commandFragment, fragment))))
        ++accepted;
    QVERIFY(accepted > 0);
    QVERIFY(accepted <= 256);
}

/// PS3.8 annex E.2: the fragments of a message follow each other on one presentation context.
void TestCommandGuard::refusesACommandThatChangesItsContext()
{
    const test::AssociateRq twoProposed{.contexts = {test::ProposedContext{.id = 1}, test::ProposedContext{.id = 3}}};
    const test::AssociateAc twoAccepted{.contexts = {test::AnsweredContext{.id = 1}, test::AnsweredContext{.id = 3}}};
    const QByteArray command = test::cEchoRspCommand();
    for (const int other : {1, 3}) {
        PduGuard guard = test::awaitingAnswer(test::associateRq(twoProposed));
        QVERIFY(!guard.received(test::associateAc(twoAccepted)));
        guard.sent(test::cEchoRq());
        const QByteArray pdu =
            test::pdu(4, test::pdv(1, test::commandFragment, command.first(20)) +
                             test::pdv(quint8(other), test::commandLastFragment, command.sliced(20)));
        QCOMPARE(test::described(guard.received(pdu)),
                 other == 1 ? QByteArray("accepted") : QByteArray("Presentation-context-ID @36: expected 1, found 3"));
    }
}

QTEST_GUILESS_MAIN(TestCommandGuard)
#include "tst_command_guard.moc"
