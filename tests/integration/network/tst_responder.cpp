// The built-in responder serves: DCMTK's echoscu, raw requestors, several at once, on loopback only.
#include "core/pdu/implementation.h"
#include "core/pdu/pdu_decoder.h"
#include "core/pdu/wire_text.h"
#include "core/responder/responder.h"
#include "tests/support/pdu_bytes.h"
#include "tests/support/peer_process.h"
#include "tests/support/raw_requestor.h"

#include <QNetworkInterface>
#include <QTest>

#include <vector>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestResponder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void answersEchoscu_data();
    void answersEchoscu();
    void answersSeveralEchoscusAtOnce();
    void answersAssociationsThatAreOpenAtOnce();
    void answersWhileOthersAreSilent();
    void answersAnyCalledAeTitle();
    void saysWhoItIs();
    void acceptsEachTransferSyntax_data();
    void acceptsEachTransferSyntax();
    void refusesOtherSopClasses();
    void answersACommandInFragments();
    void answersPdusThatArriveTogetherOrByteByByte();
    void sendsEachPduAtOnce();
    void isReachableOnLoopbackOnly();
    void listensOnTheGivenPort();
    void reportsAPortInUse();
    void startsAgainOnTheSamePort();

private:
    std::unique_ptr<Responder> m_responder;
};

void TestResponder::init()
{
    m_responder = std::make_unique<Responder>();
    QCOMPARE(m_responder->start(), std::nullopt);
    QVERIFY(m_responder->isRunning());
}

void TestResponder::cleanup()
{
    m_responder.reset();
}

void TestResponder::answersEchoscu_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("as it comes") << QStringList();
    QTest::newRow("100 echoes") << QStringList{QStringLiteral("--repeat"), QStringLiteral("100")};
    QTest::newRow("38 transfer syntaxes") << QStringList{QStringLiteral("-pts"), QStringLiteral("38")};
    QTest::newRow("128 contexts") << QStringList{QStringLiteral("-ppc"), QStringLiteral("128")};
    QTest::newRow("abort") << QStringList{QStringLiteral("--abort")};
    QTest::newRow("smallest maximum PDU") << QStringList{QStringLiteral("-pdu"), QStringLiteral("4096")};
}

void TestResponder::answersEchoscu()
{
    QFETCH(QStringList, options);
    const ProgramResult result = runEchoScu(m_responder->port(), options);
    QVERIFY2(result.exitCode == 0, qPrintable(result.output));
    QCOMPARE(result.output, QString());
    QVERIFY(echoesAndReleases(m_responder->port()));
}

void TestResponder::answersSeveralEchoscusAtOnce()
{
    // Not from threads of their own: the thread sanitizer cannot bear a fork while threads are being made.
    std::vector<std::unique_ptr<QProcess>> clients;
    for (int i = 0; i < 8; ++i)
        clients.push_back(startEchoScu(m_responder->port(), {QStringLiteral("--repeat"), QStringLiteral("20")}));
    for (const auto &client : clients) {
        const ProgramResult result = awaitResult(*client);
        QVERIFY2(result.exitCode == 0, qPrintable(result.output));
    }
}

void TestResponder::answersAssociationsThatAreOpenAtOnce()
{
    std::vector<Socket> clients;
    for (int i = 0; i < 16; ++i) {
        clients.push_back(associatedClient(m_responder->port()));
        QVERIFY(clients.back().isOpen());
    }
    for (quint16 messageId = 1; messageId <= 3; ++messageId) {
        for (const Socket &client : clients)
            QVERIFY(echoes(client, messageId));
    }
    for (const Socket &client : clients)
        QVERIFY(releases(client));
}

void TestResponder::answersWhileOthersAreSilent()
{
    const Socket connected = connectTo(m_responder->port());
    const Socket halfway = connectTo(m_responder->port());
    QVERIFY(sendAll(halfway, associateRq().first(20)));
    const Socket associated = associatedClient(m_responder->port());
    QVERIFY(connected.isOpen() && halfway.isOpen() && associated.isOpen());
    QVERIFY(echoesAndReleases(m_responder->port()));
}

void TestResponder::answersAnyCalledAeTitle()
{
    AssociateRq request;
    request.calledAeTitle = "SOMEBODY ELSE";
    request.callingAeTitle = "A";
    const Socket client = connectTo(m_responder->port());
    QCOMPARE(typeOf(ask(client, associateRq(request))), PduType::AssociateAc);
    QVERIFY(echoes(client, 1));
    QVERIFY(releases(client));
}

void TestResponder::saysWhoItIs()
{
    const Socket client = connectTo(m_responder->port());
    const DecodedPdu answer =
        decodePdu(ask(client, associateRq({.calledAeTitle = "CALLED", .callingAeTitle = "CALLING"})));
    QVERIFY(answer.violations.empty());
    const auto *acceptance = std::get_if<AssociatePdu>(&answer.content);
    QVERIFY(acceptance);
    QCOMPARE(acceptance->protocolVersion, quint16(1));
    QCOMPARE(acceptance->calledAeTitle, QByteArray("CALLED          "));
    QCOMPARE(acceptance->callingAeTitle, QByteArray("CALLING         "));
    QCOMPARE(trimmedText(acceptance->userInformation.implementationClassUid), QLatin1String(ourImplementationClassUid));
    QCOMPARE(trimmedText(acceptance->userInformation.implementationVersionName),
             QLatin1String(ourImplementationVersionName));
    QCOMPARE(acceptance->userInformation.maximumLength, std::optional(16384u));
}

void TestResponder::acceptsEachTransferSyntax_data()
{
    QTest::addColumn<QByteArrayList>("proposed");
    QTest::addColumn<QByteArray>("accepted");
    const QByteArray jpeg = "1.2.840.10008.1.2.4.50";
    QTest::newRow("explicit little endian") << QByteArrayList{explicitLittleEndianUid} << explicitLittleEndianUid;
    QTest::newRow("implicit little endian") << QByteArrayList{implicitLittleEndianUid} << implicitLittleEndianUid;
    QTest::newRow("deflated") << QByteArrayList{deflatedLittleEndianUid} << deflatedLittleEndianUid;
    QTest::newRow("explicit big endian") << QByteArrayList{explicitBigEndianUid} << explicitBigEndianUid;
    QTest::newRow("all of them") << QByteArrayList{explicitBigEndianUid, deflatedLittleEndianUid,
                                                   implicitLittleEndianUid, explicitLittleEndianUid}
                                 << explicitLittleEndianUid;
    QTest::newRow("one that it does not know") << QByteArrayList{jpeg} << QByteArray();
    QTest::newRow("one of two") << QByteArrayList{jpeg, implicitLittleEndianUid} << implicitLittleEndianUid;
}

void TestResponder::acceptsEachTransferSyntax()
{
    QFETCH(QByteArrayList, proposed);
    QFETCH(QByteArray, accepted);
    AssociateRq request;
    request.contexts = {{1, verificationUid, proposed}};
    const Socket client = connectTo(m_responder->port());
    const DecodedPdu answer = decodePdu(ask(client, associateRq(request)));
    const auto *acceptance = std::get_if<AssociatePdu>(&answer.content);
    QVERIFY(acceptance);
    QCOMPARE(acceptance->presentationContexts.size(), 1);
    const PresentationContextItem &context = acceptance->presentationContexts.first();
    if (accepted.isEmpty()) {
        QCOMPARE(context.result, quint8(4));
    } else {
        QCOMPARE(context.result, quint8(0));
        QCOMPARE(trimmedText(context.transferSyntaxes.first()).toLatin1(), accepted);
        QVERIFY(echoes(client, 1));
    }
    QVERIFY(releases(client));
}

void TestResponder::refusesOtherSopClasses()
{
    AssociateRq request;
    request.contexts = {{1, "1.2.840.10008.5.1.4.1.1.7", {implicitLittleEndianUid}},
                        {3, verificationUid, {implicitLittleEndianUid}}};
    const Socket client = connectTo(m_responder->port());
    const DecodedPdu answer = decodePdu(ask(client, associateRq(request)));
    const auto *acceptance = std::get_if<AssociatePdu>(&answer.content);
    QVERIFY(acceptance);
    QCOMPARE(acceptance->presentationContexts.size(), 2);
    QCOMPARE(acceptance->presentationContexts[0].result, quint8(3));
    QCOMPARE(acceptance->presentationContexts[1].result, quint8(0));
    QCOMPARE(ask(client, test::cEchoRq(7, 3)), test::cEchoRsp(7, 0x0000, 3));
    QVERIFY(releases(client));
}

void TestResponder::answersACommandInFragments()
{
    const Socket client = associatedClient(m_responder->port());
    const QByteArray command = cEchoRqCommand(5);
    for (qsizetype i = 0; i < command.size(); i += 2) {
        const bool isLast = i + 2 >= command.size();
        QVERIFY(sendAll(client, pdu(4, pdv(1, isLast ? commandLastFragment : commandFragment, command.mid(i, 2)))));
    }
    QCOMPARE(nextPdu(client), test::cEchoRsp(5, 0x0000));
    QVERIFY(releases(client));
}

void TestResponder::answersPdusThatArriveTogetherOrByteByByte()
{
    const QByteArray conversation = associateRq() + test::cEchoRq(1) + test::cEchoRq(2) + releaseRq();
    const Socket together = connectTo(m_responder->port());
    QVERIFY(sendAll(together, conversation));
    const Socket byteByByte = connectTo(m_responder->port());
    for (const char byte : conversation)
        QVERIFY(sendAll(byteByByte, QByteArrayView(&byte, 1)));
    for (const Socket *client : {&together, &byteByByte}) {
        QCOMPARE(typeOf(nextPdu(*client)), PduType::AssociateAc);
        QCOMPARE(nextPdu(*client), test::cEchoRsp(1, 0x0000));
        QCOMPARE(nextPdu(*client), test::cEchoRsp(2, 0x0000));
        QCOMPARE(nextPdu(*client), releaseRp());
        QVERIFY(isEnded(*client));
    }
}

void TestResponder::sendsEachPduAtOnce()
{
    // Nagle's algorithm is off, so that each send is a segment of its own. Were a PDU sent in two, there would be twice
    // as many.
    constexpr quint16 echoCount = 50;
    const Socket client = associatedClient(m_responder->port());
    for (quint16 messageId = 1; messageId <= echoCount; ++messageId)
        QVERIFY(echoes(client, messageId));
    QCOMPARE(ask(client, releaseRq()), releaseRp());
    QCOMPARE(dataSegmentsReceived(client), echoCount + 2u);
}

void TestResponder::isReachableOnLoopbackOnly()
{
    const Socket open = listenOn(QHostAddress(QHostAddress::AnyIPv4)); // shows that the addresses could be reached
    QList<QHostAddress> others{QHostAddress(QStringLiteral("127.0.0.2"))};
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (!address.isLoopback() && address.protocol() == QAbstractSocket::IPv4Protocol)
            others += address;
    }
    for (const QHostAddress &address : std::as_const(others)) {
        QVERIFY2(connectTo(localPort(open), address).isOpen(), qPrintable(address.toString()));
        QVERIFY2(!connectTo(m_responder->port(), address).isOpen(), qPrintable(address.toString()));
    }
    QVERIFY(connectTo(m_responder->port()).isOpen());
}

void TestResponder::listensOnTheGivenPort()
{
    for (int attempt = 0; attempt < 10; ++attempt) {
        Responder responder({freePort()});
        if (responder.start()) // somebody else was faster
            continue;
        QVERIFY(echoesAndReleases(responder.port()));
        return;
    }
    QFAIL("no free port stayed free");
}

void TestResponder::reportsAPortInUse()
{
    Responder second({m_responder->port()});
    QCOMPARE(second.start(), std::optional(QStringLiteral("port %1: Address already in use").arg(m_responder->port())));
    QVERIFY(!second.isRunning());
    QCOMPARE(second.port(), quint16(0));
}

void TestResponder::startsAgainOnTheSamePort()
{
    const quint16 port = m_responder->port();
    Socket stays = associatedClient(port); // leaves the port in TIME_WAIT
    m_responder->stop();
    QVERIFY(!m_responder->isRunning());
    QVERIFY(!connectTo(port).isOpen());
    Responder again({port});
    QCOMPARE(again.start(), std::nullopt);
    QVERIFY(echoesAndReleases(port));
}

QTEST_GUILESS_MAIN(TestResponder)
#include "tst_responder.moc"
