// What reaches the wire for each setting of a request, as the peer sees it.
#include "core/diagnosis/diagnosis.h"
#include "core/pdu/implementation.h"
#include "core/pdu/pdu_decoder.h"
#include "core/responder/responder.h"
#include "tests/support/engine_run.h"
#include "tests/support/pdu_bytes.h"
#include "tests/support/scripts.h"

#include <QTest>

#include <algorithm>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

/// Sends the request to a peer that behaves, and returns what the peer saw.
Conversation conversationFor(EchoRequest request, const Script &script = serving())
{
    ScriptedPeer peer(script);
    request.port = peer.port();
    if (runEngine(request).report.verdict != Verdict::Success)
        return {};
    return peer.finishOne();
}

AssociatePdu associateRqOf(const Conversation &conversation)
{
    if (conversation.pdus.isEmpty())
        return {};
    const DecodedPdu decoded = decodePdu(conversation.pdus.first());
    const auto *request = std::get_if<AssociatePdu>(&decoded.content);
    return request && decoded.violations.empty() ? *request : AssociatePdu();
}

QList<int> typesOf(const QList<QByteArray> &pdus)
{
    QList<int> types;
    for (const QByteArray &pdu : pdus)
        types += quint8(pdu[0]);
    return types;
}

} // namespace

class TestEngineWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposesTheChosenTransferSyntaxesInOrder_data();
    void proposesTheChosenTransferSyntaxesInOrder();
    void sendsTheAeTitlesPaddedWithBlanks_data();
    void sendsTheAeTitlesPaddedWithBlanks();
    void sendsTheMaximumPdu_data();
    void sendsTheMaximumPdu();
    void sendsNothingThatWasNotAskedFor();
    void countsMessageIdsFromOne();
    void wrapsMessageIdsFrom65535To1();
    void releasesThenCloses();
    void answersAReleaseRequestInPlaceOfAResponse();
    void answersAReleaseRequestThatCrossedItsOwn();
    void abortsAsServiceUserThenCloses();
    void abortsAViolationAsServiceProvider();
    void logsEachAbort_data();
    void logsEachAbort();
    void pausesBetweenEchoes();
    void countsAnswersPerSecond();
    void goesOnAfterAStatusThatIsNotSuccess();
    void tellsTheFirstOfSeveralBadStatuses();
    void sendsEachPduAtOnce();
    void understandsAnswersThatComeByteByByte();
    void understandsFragmentedResponses();
    void connectsToIpv6Addresses();
    void connectsFromTheLocalAddress();
    void tellsThatALocalAddressIsNotOfThisComputer();
    void reachesOnlyAddressesOfTheLocalAddressesFamily();
};

void TestEngineWire::proposesTheChosenTransferSyntaxesInOrder_data()
{
    QTest::addColumn<TransferSyntaxChoice>("choice");
    QTest::addColumn<QByteArrayList>("proposed");
    QTest::newRow("all") << TransferSyntaxChoice::All
                         << QByteArrayList{explicitLittleEndianUid, implicitLittleEndianUid, deflatedLittleEndianUid,
                                           explicitBigEndianUid};
    QTest::newRow("explicit little endian")
        << TransferSyntaxChoice::ExplicitLittleEndian << QByteArrayList{explicitLittleEndianUid};
    QTest::newRow("implicit little endian")
        << TransferSyntaxChoice::ImplicitLittleEndian << QByteArrayList{implicitLittleEndianUid};
    QTest::newRow("deflated") << TransferSyntaxChoice::DeflatedExplicitLittleEndian
                              << QByteArrayList{deflatedLittleEndianUid};
    QTest::newRow("big endian") << TransferSyntaxChoice::ExplicitBigEndian << QByteArrayList{explicitBigEndianUid};
}

void TestEngineWire::proposesTheChosenTransferSyntaxesInOrder()
{
    QFETCH(TransferSyntaxChoice, choice);
    QFETCH(QByteArrayList, proposed);
    EchoRequest request = requestTo(0);
    request.transferSyntaxes = choice;
    // Only the proposal matters here; the peer accepts the first syntax proposed.
    AssociateAc acceptance;
    acceptance.contexts = {{1, 0, {proposed.first()}}};
    const Script script =
        Script{step::ReceivePdu{}, step::Send{associateAc(acceptance)}} + answeringEcho() + releasing();
    const AssociatePdu sent = associateRqOf(conversationFor(request, script));
    QCOMPARE(sent.presentationContexts.size(), 1);
    QCOMPARE(sent.presentationContexts.first().id, quint8(1));
    QCOMPARE(sent.presentationContexts.first().abstractSyntax, verificationUid);
    QCOMPARE(sent.presentationContexts.first().transferSyntaxes, proposed);
}

void TestEngineWire::sendsTheAeTitlesPaddedWithBlanks_data()
{
    QTest::addColumn<QString>("calling");
    QTest::addColumn<QString>("called");
    QTest::addColumn<QByteArray>("callingBytes");
    QTest::addColumn<QByteArray>("calledBytes");
    QTest::newRow("defaults") << EchoRequest().callingAeTitle << EchoRequest().calledAeTitle
                              << QByteArray("ECHOSCU         ") << QByteArray("ANY-SCP         ");
    QTest::newRow("one character") << QStringLiteral("a") << QStringLiteral("B") << QByteArray("a               ")
                                   << QByteArray("B               ");
    QTest::newRow("sixteen characters") << QStringLiteral("ABCDEFGHIJKLMNOP") << QStringLiteral("abcdefghijklmnop")
                                        << QByteArray("ABCDEFGHIJKLMNOP") << QByteArray("abcdefghijklmnop");
    QTest::newRow("blanks and signs inside") << QStringLiteral("MY  AE~!") << QStringLiteral("PACS @ 1")
                                             << QByteArray("MY  AE~!        ") << QByteArray("PACS @ 1        ");
}

void TestEngineWire::sendsTheAeTitlesPaddedWithBlanks()
{
    QFETCH(QString, calling);
    QFETCH(QString, called);
    EchoRequest request = requestTo(0);
    request.callingAeTitle = calling;
    request.calledAeTitle = called;
    const AssociatePdu sent = associateRqOf(conversationFor(request));
    QTEST(sent.callingAeTitle, "callingBytes");
    QTEST(sent.calledAeTitle, "calledBytes");
}

void TestEngineWire::sendsTheMaximumPdu_data()
{
    QTest::addColumn<quint32>("maximumPdu");
    for (const quint32 bytes : {0u, 4096u, 4097u, 16382u, 131071u, 131072u})
        QTest::addRow("%u", bytes) << bytes;
}

void TestEngineWire::sendsTheMaximumPdu()
{
    QFETCH(quint32, maximumPdu);
    EchoRequest request = requestTo(0);
    request.maximumPdu = maximumPdu;
    QCOMPARE(associateRqOf(conversationFor(request)).userInformation.maximumLength, std::optional(maximumPdu));
}

void TestEngineWire::sendsNothingThatWasNotAskedFor()
{
    const AssociatePdu sent = associateRqOf(conversationFor(requestTo(0)));
    QCOMPARE(sent.protocolVersion, quint16(1));
    QCOMPARE(sent.applicationContextName, QByteArray("1.2.840.10008.3.1.1.1"));
    QCOMPARE(sent.userInformation.implementationClassUid, QByteArray(ourImplementationClassUid));
    const QByteArray versionName = "DICOM_ECHO_" + QByteArray(DICOM_ECHO_VERSION).replace('.', "");
    QVERIFY(versionName.size() <= 16);
    QCOMPARE(sent.userInformation.implementationVersionName, versionName);
    QVERIFY(!sent.userInformation.asynchronousOperations);
    QVERIFY(sent.userInformation.roles.isEmpty());
    QVERIFY(sent.userInformation.extendedNegotiations.isEmpty());
    QVERIFY(sent.userInformation.commonExtendedNegotiations.isEmpty());
    QVERIFY(!sent.userInformation.userIdentity);
}

void TestEngineWire::countsMessageIdsFromOne()
{
    EchoRequest request = requestTo(0);
    request.repeat = 5;
    const Conversation conversation = conversationFor(request, serving(5));
    QCOMPARE(typesOf(conversation.pdus), (QList<int>{1, 4, 4, 4, 4, 4, 5}));
    for (quint16 messageId = 1; messageId <= 5; ++messageId)
        QCOMPARE(conversation.pdus[messageId], test::cEchoRq(messageId));
}

void TestEngineWire::wrapsMessageIdsFrom65535To1()
{
    // 65,537 echoes are too many for a script. The responder answers with the message ID it received, or the run fails.
    Responder responder;
    QCOMPARE(responder.start(), std::nullopt);
    EchoRequest request = requestTo(responder.port());
    request.repeat = 65537;
    quint32 echoes = 0;
    QList<quint16> around;
    const EchoReport report = EchoEngine().run(request, {}, [&](RunEvent &&event) {
        const auto *transfer = std::get_if<PduTransfer>(&event);
        if (!transfer || transfer->direction != Direction::Sent || transfer->bytes[0] != char(PduType::PDataTf))
            return;
        if (++echoes >= 65534)
            around += messageIdOf(transfer->bytes);
    });
    QCOMPARE(report.verdict, Verdict::Success);
    QCOMPARE(report.echoes.succeeded, 65537u);
    QCOMPARE(around, (QList<quint16>{65534, 65535, 1, 2}));
}

void TestEngineWire::releasesThenCloses()
{
    const Conversation conversation = conversationFor(requestTo(0));
    QCOMPARE(conversation.pdus.last(), releaseRq());
    QCOMPARE(conversation.end, Conversation::End::Fin);
    QVERIFY(conversation.bytes.endsWith(releaseRq()));
}

void TestEngineWire::answersAReleaseRequestInPlaceOfAResponse()
{
    ScriptedPeer peer(accepting() +
                      Script{step::ReceivePdu{}, step::Send{releaseRq()}, step::ReceivePdu{}, step::WaitForEnd{}});
    QCOMPARE(runEngine(requestTo(peer.port())).report.failure()->code, FindingCode::ReleasedByPeer);
    const Conversation conversation = peer.finishOne();
    QCOMPARE(typesOf(conversation.pdus), (QList<int>{1, 4, 6}));
    QCOMPARE(conversation.pdus.last(), releaseRp());
    QVERIFY(conversation.bytes.endsWith(releaseRp()));
    QCOMPARE(conversation.end, Conversation::End::Fin);
}

/// PS3.8 7.2.2.7: first the acceptor's request is answered, by the requestor, then the requestor's.
void TestEngineWire::answersAReleaseRequestThatCrossedItsOwn()
{
    ScriptedPeer peer(upToRelease() +
                      Script{step::Send{releaseRq()}, step::ReceivePdu{}, step::Send{releaseRp()}, step::WaitForEnd{}});
    QCOMPARE(runEngine(requestTo(peer.port())).report.findings.constFirst().code, FindingCode::ReleaseCollision);
    const Conversation conversation = peer.finishOne();
    QCOMPARE(typesOf(conversation.pdus), (QList<int>{1, 4, 5, 6}));
    QVERIFY(conversation.bytes.endsWith(releaseRp()));
    QCOMPARE(conversation.end, Conversation::End::Fin);
}

void TestEngineWire::abortsAsServiceUserThenCloses()
{
    EchoRequest request = requestTo(0);
    request.ending = AssociationEnding::Abort;
    const Conversation conversation =
        conversationFor(request, accepting() + answeringEcho() + Script{step::ReceivePdu{}, step::WaitForEnd{}});
    QCOMPARE(conversation.pdus.last(), abort(0, 0));
    QCOMPARE(conversation.end, Conversation::End::Fin);
    QVERIFY(conversation.bytes.endsWith(abort(0, 0)));
}

/// PS3.8 table 9-10, AA-8.
void TestEngineWire::abortsAViolationAsServiceProvider()
{
    const Script violating{step::Send{associateRq()}, step::WaitForEnd{}};
    for (const Script &before : {Script{step::ReceivePdu{}}, accepting() + Script{step::ReceivePdu{}}, upToRelease()}) {
        ScriptedPeer peer(before + violating);
        QVERIFY(runEngine(requestTo(peer.port())).report.verdict != Verdict::Success);
        QVERIFY(peer.finishOne().bytes.endsWith(abort(2, 0)));
    }
}

void TestEngineWire::logsEachAbort_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<bool>("aborts");
    AssociateAc refusing;
    refusing.contexts = {{1, 3, {}}};
    const Script silent{step::ReceivePdu{}, step::WaitForEnd{}};
    QTest::newRow("no accepted context") << Script{step::ReceivePdu{}, step::Send{associateAc(refusing)},
                                                   step::WaitForEnd{}}
                                         << true;
    QTest::newRow("violation") << accepting() +
                                      Script{step::ReceivePdu{}, step::Send{associateRq()}, step::WaitForEnd{}}
                               << true;
    QTest::newRow("ACSE timeout") << silent << true;
    QTest::newRow("DIMSE timeout") << accepting() + silent << true;
    QTest::newRow("release timeout") << accepting() + answeringEcho() + silent << true;
    QTest::newRow("released") << serving() << false;
    QTest::newRow("rejected") << Script{step::ReceivePdu{}, step::Send{associateRj()}, step::WaitForEnd{}} << false;
    QTest::newRow("aborted by the peer") << accepting() +
                                                Script{step::ReceivePdu{}, step::Send{abort(2, 0)}, step::WaitForEnd{}}
                                         << false;
    QTest::newRow("closed by the peer") << accepting() + Script{step::ReceivePdu{}, step::Close{}} << false;
}

void TestEngineWire::logsEachAbort()
{
    QFETCH(Script, script);
    QFETCH(bool, aborts);
    ScriptedPeer peer(script);
    EchoRequest request = requestTo(peer.port());
    request.acseTimeout = std::chrono::milliseconds(300);
    request.dimseTimeout = std::chrono::milliseconds(300);
    const EngineRun run = runEngine(request);
    QCOMPARE(run.lines(LogLevel::Info).count(QStringLiteral("Aborting Association")), aborts ? 1 : 0);
    const QList<QByteArray> sent = run.pdus(Direction::Sent);
    QCOMPARE(std::count_if(sent.cbegin(), sent.cend(), [](const QByteArray &pdu) { return pdu[0] == '\7'; }),
             aborts ? 1 : 0);
}

void TestEngineWire::pausesBetweenEchoes()
{
    ScriptedPeer peer(serving(3));
    EchoRequest request = requestTo(peer.port());
    request.repeat = 3;
    request.interval = std::chrono::milliseconds(100);
    const EchoReport report = runEngine(request).report;
    QCOMPARE(report.verdict, Verdict::Success);
    QVERIFY(report.stage(Stage::Echo).milliseconds >= 200); // two pauses, however fast the machine
}

/// Not the C-ECHO-RQs that got none. The stage lasts as long as the deadline, so its end is not measured twice.
void TestEngineWire::countsAnswersPerSecond()
{
    ScriptedPeer peer(accepting() + answeringEcho() + Script{step::ReceivePdu{}, step::WaitForEnd{}});
    EchoRequest request = requestTo(peer.port());
    request.repeat = 2;
    request.dimseTimeout = std::chrono::milliseconds(300);
    const EchoReport report = runEngine(request).report;
    QCOMPARE(report.echoes.sent, 2u);
    QCOMPARE(report.echoes.succeeded, 1u);
    QCOMPARE(report.echoes.lost, 1u);
    const double answers = report.echoes.perSecond * report.stage(Stage::Echo).milliseconds / 1000;
    QVERIFY2(answers > 0.5 && answers < 1.5, qPrintable(QString::number(answers)));
}

void TestEngineWire::goesOnAfterAStatusThatIsNotSuccess()
{
    ScriptedPeer peer(accepting() + answeringEcho(0x0000) + answeringEcho(0x0122) + answeringEcho(0x0000) +
                      releasing());
    EchoRequest request = requestTo(peer.port());
    request.repeat = 3;
    const EngineRun run = runEngine(request);
    QCOMPARE(run.report.verdict, Verdict::Failure);
    QCOMPARE(run.stages(), QStringLiteral("resolve ok, connect ok, associate ok, echo failed, release ok"));
    QCOMPARE(run.report.echoes.sent, 3u);
    QCOMPARE(run.report.echoes.succeeded, 2u);
    QCOMPARE(run.report.echoes.statuses, (QMap<quint16, quint32>{{0x0000, 2}, {0x0122, 1}}));
    QCOMPARE(run.report.echoes.lost, 0u);
    QVERIFY(peer.finishOne().isComplete);
}

void TestEngineWire::tellsTheFirstOfSeveralBadStatuses()
{
    ScriptedPeer peer(accepting() + answeringEcho(0x0122) + answeringEcho(0x0110) + releasing());
    EchoRequest request = requestTo(peer.port());
    request.repeat = 2;
    const EngineRun run = runEngine(request);
    QCOMPARE(run.report.findings.size(), 1);
    QCOMPARE(std::get<StatusFacts>(run.report.failure()->facts).status, quint16(0x0122));
    const QString errors = run.lines(LogLevel::Error).join(u'\n'); // the log has both
    QVERIFY2(errors.contains(QStringLiteral("0x0122")) && errors.contains(QStringLiteral("0x0110")),
             qPrintable(errors));
}

void TestEngineWire::sendsEachPduAtOnce()
{
    // Nagle's algorithm is off, so that each send is a segment of its own.
    EchoRequest request = requestTo(0);
    request.repeat = 20;
    const Conversation conversation = conversationFor(request, serving(20));
    QCOMPARE(conversation.pdus.size(), 22);
    QCOMPARE(conversation.dataSegments, 22u);
}

void TestEngineWire::understandsAnswersThatComeByteByByte()
{
    const auto byteByByte = [](const QByteArray &pdu) { return step::Drip{pdu, {}}; };
    const Conversation conversation =
        conversationFor(requestTo(0), {step::ReceivePdu{}, byteByByte(associateAc()), step::ReceivePdu{},
                                       byteByByte(test::cEchoRsp(1, 0x0000)), step::ReceivePdu{},
                                       byteByByte(releaseRp()), step::WaitForEnd{}});
    QVERIFY(conversation.isComplete);
}

void TestEngineWire::understandsFragmentedResponses()
{
    const QByteArray command = cEchoRspCommand(1, 0x0000);
    const qsizetype half = 20; // even, as fragments must be (PS3.8 E.2)
    const QByteArray firstHalf = pdv(1, commandFragment, command.first(half));
    const QByteArray secondHalf = pdv(1, commandLastFragment, command.sliced(half));
    const QByteArray inTwoPdus = pdu(4, firstHalf) + pdu(4, secondHalf);
    const QByteArray inOnePdu = pdu(4, firstHalf + secondHalf);
    for (const QByteArray &response : {inTwoPdus, inOnePdu}) {
        const Conversation conversation =
            conversationFor(requestTo(0), accepting() + Script{step::ReceivePdu{}, step::Send{response}} + releasing());
        QVERIFY(conversation.isComplete);
    }
}

void TestEngineWire::connectsToIpv6Addresses()
{
    ScriptedPeer peer(serving(), QHostAddress(QHostAddress::LocalHostIPv6));
    if (peer.port() == 0)
        QSKIP("this machine has no ::1");
    EchoRequest request = requestTo(peer.port());
    request.address = QStringLiteral("::1");
    const EngineRun run = runEngine(request);
    QCOMPARE(run.report.verdict, Verdict::Success);
    QCOMPARE(run.report.peer.connectedTo, QStringLiteral("[::1]:%1").arg(peer.port()));
    QVERIFY(peer.finishOne().isComplete);
}

void TestEngineWire::connectsFromTheLocalAddress()
{
    ScriptedPeer peer(serving());
    EchoRequest request = requestTo(peer.port());
    request.localAddress = QStringLiteral("127.0.0.2");
    const EngineRun run = runEngine(request);
    QCOMPARE(run.report.verdict, Verdict::Success);
    QCOMPARE(run.report.peer.localAddress, QStringLiteral("127.0.0.2"));
    QCOMPARE(peer.finishOne().from, QHostAddress(QStringLiteral("127.0.0.2")));
    QCOMPARE(conversationFor(requestTo(0)).from, QHostAddress(QHostAddress::LocalHost));
}

void TestEngineWire::tellsThatALocalAddressIsNotOfThisComputer()
{
    ScriptedPeer peer(serving());
    EchoRequest request = requestTo(peer.port());
    request.localAddress = QStringLiteral("192.0.2.1"); // RFC 5737: nobody's
    const EngineRun run = runEngine(request);
    QCOMPARE(run.stages(), QStringLiteral("resolve ok, connect failed"));
    QCOMPARE(run.report.failure()->code, FindingCode::ConnectFailed);
    const Diagnosis diagnosis = diagnose(run.report, *run.report.failure());
    QCOMPARE(diagnosis.title, QStringLiteral("This computer cannot connect from 192.0.2.1"));
    QVERIFY(diagnosis.cause.contains(QStringLiteral("no longer, an address of this computer")));
    QCOMPARE(diagnosis.responsible, Responsible::You);
}

void TestEngineWire::reachesOnlyAddressesOfTheLocalAddressesFamily()
{
    EchoRequest request = requestTo(1);
    request.address = QStringLiteral("::1");
    request.localAddress = QStringLiteral("127.0.0.1");
    const EngineRun run = runEngine(request);
    QCOMPARE(run.stages(), QStringLiteral("resolve ok, connect failed"));
    QCOMPARE(run.report.failure()->code, FindingCode::ConnectFailed);
    const Diagnosis diagnosis = diagnose(run.report, *run.report.failure());
    QCOMPARE(diagnosis.title, QStringLiteral("This computer cannot connect from 127.0.0.1"));
    QVERIFY(diagnosis.cause.contains(QStringLiteral("the other kind")));
}

QTEST_GUILESS_MAIN(TestEngineWire)
#include "tst_engine_wire.moc"
