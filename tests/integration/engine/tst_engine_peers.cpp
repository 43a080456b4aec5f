// The engine against real peers: the built-in responder, DCMTK's storescp and Orthanc.
#include "core/pdu/implementation.h"
#include "core/responder/responder.h"
#include "tests/support/engine_run.h"
#include "tests/support/peer_process.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <thread>
#include <vector>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

const QString echoedStages = QStringLiteral("resolve ok, connect ok, associate ok, echo ok, release ok");

} // namespace

class TestEnginePeers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void echoesToEveryPeer_data();
    void echoesToEveryPeer();
    void echoesWithEachTransferSyntaxChoice_data();
    void echoesWithEachTransferSyntaxChoice();
    void echoesWithEachMaximumPdu_data();
    void echoesWithEachMaximumPdu();
    void repeatsInOneAssociation_data();
    void repeatsInOneAssociation();
    void abortsInsteadOfReleasing_data();
    void abortsInsteadOfReleasing();
    void triesTheAddressesOfANameInOrder();
    void showsWhoThePeerIs();
    void reportsTheCalledAeTitleThatOrthancRejects();
    void isAcceptedByOrthancWithItsOwnAeTitle();
    void runsOnManyThreadsAtOnce();

private:
    void addPeerRows();

    Responder m_responder;
    std::unique_ptr<PeerProcess> m_storeScp;
    std::unique_ptr<PeerProcess> m_orthanc;
};

void TestEnginePeers::initTestCase()
{
    QCOMPARE(m_responder.start(), std::nullopt);
    m_storeScp = startStoreScp();
    QVERIFY2(m_storeScp, "storescp (package dcmtk) did not come up");
    m_orthanc = startOrthanc();
    QVERIFY2(m_orthanc, "Orthanc (package orthanc) did not come up");
}

void TestEnginePeers::addPeerRows()
{
    QTest::addColumn<quint16>("port");
    QTest::newRow("responder") << m_responder.port();
    QTest::newRow("storescp") << m_storeScp->port();
    QTest::newRow("Orthanc") << m_orthanc->port();
}

void TestEnginePeers::echoesToEveryPeer_data()
{
    addPeerRows();
}

void TestEnginePeers::echoesToEveryPeer()
{
    QFETCH(quint16, port);
    const EngineRun run = runEngine(requestTo(port));
    QCOMPARE(run.report.verdict, Verdict::Success);
    QCOMPARE(run.stages(), echoedStages);
    QCOMPARE(run.report.findings, QList<Finding>());
    QCOMPARE(run.report.echoes.sent, 1u);
    QCOMPARE(run.report.echoes.succeeded, 1u);
    QCOMPARE(run.report.echoes.statuses, (QMap<quint16, quint32>{{0, 1}}));
    QVERIFY(run.report.echoes.roundTrip.has_value());
    QCOMPARE(run.lines(LogLevel::Info),
             (QStringList{QStringLiteral("Requesting Association"), QStringLiteral("Association Accepted"),
                          QStringLiteral("Sending Echo Request: MsgID 1"),
                          QStringLiteral("Received Echo Response (Status: Success)"),
                          QStringLiteral("Releasing Association")}));
    QCOMPARE(run.lines(LogLevel::Error), QStringList());
}

void TestEnginePeers::echoesWithEachTransferSyntaxChoice_data()
{
    QTest::addColumn<TransferSyntaxChoice>("choice");
    QTest::addColumn<quint16>("port");
    QTest::addColumn<QString>("accepted");
    const auto addRows = [&](const char *choiceName, TransferSyntaxChoice choice, const char *accepted) {
        const QString uid = QString::fromLatin1(accepted);
        QTest::addRow("%s, responder", choiceName) << choice << m_responder.port() << uid;
        QTest::addRow("%s, Orthanc", choiceName) << choice << m_orthanc->port() << uid;
    };
    addRows("explicit little endian", TransferSyntaxChoice::ExplicitLittleEndian, "1.2.840.10008.1.2.1");
    addRows("implicit little endian", TransferSyntaxChoice::ImplicitLittleEndian, "1.2.840.10008.1.2");
    QTest::newRow("deflated, responder") << TransferSyntaxChoice::DeflatedExplicitLittleEndian << m_responder.port()
                                         << QStringLiteral("1.2.840.10008.1.2.1.99");
    QTest::newRow("big endian, responder")
        << TransferSyntaxChoice::ExplicitBigEndian << m_responder.port() << QStringLiteral("1.2.840.10008.1.2.2");
    QTest::newRow("all, responder") << TransferSyntaxChoice::All << m_responder.port()
                                    << QStringLiteral("1.2.840.10008.1.2.1");
}

void TestEnginePeers::echoesWithEachTransferSyntaxChoice()
{
    QFETCH(TransferSyntaxChoice, choice);
    QFETCH(quint16, port);
    QFETCH(QString, accepted);
    EchoRequest request = requestTo(port);
    request.transferSyntaxes = choice;
    const EngineRun run = runEngine(request);
    QCOMPARE(run.report.verdict, Verdict::Success);
    QCOMPARE(run.report.presentationContexts,
             (QList<ContextResult>{{1, QStringLiteral("1.2.840.10008.1.1"), 0, accepted}}));
}

void TestEnginePeers::echoesWithEachMaximumPdu_data()
{
    QTest::addColumn<quint32>("maximumPdu");
    QTest::newRow("no limit") << 0u;
    QTest::newRow("smallest") << 4096u;
    QTest::newRow("largest") << 131072u;
}

void TestEnginePeers::echoesWithEachMaximumPdu()
{
    QFETCH(quint32, maximumPdu);
    for (const quint16 port : {m_responder.port(), m_storeScp->port(), m_orthanc->port()}) {
        EchoRequest request = requestTo(port);
        request.maximumPdu = maximumPdu;
        QCOMPARE(runEngine(request).report.verdict, Verdict::Success);
    }
}

void TestEnginePeers::repeatsInOneAssociation_data()
{
    addPeerRows();
}

void TestEnginePeers::repeatsInOneAssociation()
{
    QFETCH(quint16, port);
    EchoRequest request = requestTo(port);
    request.repeat = 100;
    const EngineRun run = runEngine(request);
    QCOMPARE(run.report.verdict, Verdict::Success);
    QCOMPARE(run.report.echoes.sent, 100u);
    QCOMPARE(run.report.echoes.succeeded, 100u);
    QCOMPARE(run.pdus(Direction::Received).size(), 102); // A-ASSOCIATE-AC, 100 C-ECHO-RSPs, A-RELEASE-RP
}

void TestEnginePeers::abortsInsteadOfReleasing_data()
{
    addPeerRows();
}

void TestEnginePeers::abortsInsteadOfReleasing()
{
    QFETCH(quint16, port);
    EchoRequest request = requestTo(port);
    request.ending = AssociationEnding::Abort;
    const EngineRun run = runEngine(request);
    QCOMPARE(run.report.verdict, Verdict::Success);
    QCOMPARE(run.stages(), echoedStages);
    QCOMPARE(run.pdus(Direction::Sent).last(), QByteArray::fromHex("07000000000400000000"));
}

void TestEnginePeers::triesTheAddressesOfANameInOrder()
{
    // Nobody listens on 127.0.0.2: the responder has 127.0.0.1 only.
    const NameLookup lookup = [](const QString &) {
        return NameAnswer{{QHostAddress(QStringLiteral("127.0.0.2")), QHostAddress(QHostAddress::LocalHost)}, {}};
    };
    EchoRequest request = requestTo(m_responder.port());
    request.address = QStringLiteral("pacs.example.org");
    const EngineRun run = runEngine(request, {}, lookup);
    QCOMPARE(run.report.verdict, Verdict::Success);
    QCOMPARE(run.report.peer.addresses, (QStringList{QStringLiteral("127.0.0.2"), QStringLiteral("127.0.0.1")}));
    QCOMPARE(run.report.peer.connectedTo, QStringLiteral("127.0.0.1:%1").arg(m_responder.port()));
}

void TestEnginePeers::showsWhoThePeerIs()
{
    const PeerFacts peer = runEngine(requestTo(m_responder.port())).report.peer;
    QCOMPARE(peer.implementationClassUid, QString::fromLatin1(ourImplementationClassUid));
    QCOMPARE(peer.implementationVersionName, QString::fromLatin1(ourImplementationVersionName));
    QCOMPARE(peer.maximumPdu, std::optional(16384u));
    QCOMPARE(peer.addresses, QStringList(QStringLiteral("127.0.0.1")));
    QCOMPARE(peer.localAddress, QStringLiteral("127.0.0.1"));
    QVERIFY(peer.localPort != 0 && peer.localPort != m_responder.port());

    const PeerFacts dcmtk = runEngine(requestTo(m_storeScp->port())).report.peer;
    QVERIFY(dcmtk.implementationVersionName.startsWith(QStringLiteral("OFFIS_DCMTK_")));
    QVERIFY(dcmtk.implementationClassUid.startsWith(QStringLiteral("1.2.276.0.7230010.3.0.")));
}

void TestEnginePeers::reportsTheCalledAeTitleThatOrthancRejects()
{
    const auto strict = startOrthanc({QStringLiteral("STRICT"), CalledAeTitleCheck::On});
    QVERIFY(strict);
    const EngineRun run = runEngine(requestTo(strict->port()));
    QCOMPARE(run.report.verdict, Verdict::Failure);
    QCOMPARE(run.stages(), QStringLiteral("resolve ok, connect ok, associate failed"));
    QCOMPARE(run.report.failure()->code, FindingCode::Rejected);
    QCOMPARE(run.report.failure()->facts, FindingFacts(AssociateRjPdu{1, 1, 7}));
    QCOMPARE(run.lines(LogLevel::Error),
             (QStringList{QStringLiteral("Association Rejected"),
                          QStringLiteral("Result: Rejected Permanent, Source: Service User"),
                          QStringLiteral("Reason: Called AE title not recognised")}));
}

void TestEnginePeers::isAcceptedByOrthancWithItsOwnAeTitle()
{
    const auto strict = startOrthanc({QStringLiteral("STRICT"), CalledAeTitleCheck::On});
    QVERIFY(strict);
    EchoRequest request = requestTo(strict->port());
    request.calledAeTitle = QStringLiteral("STRICT");
    QCOMPARE(runEngine(request).report.verdict, Verdict::Success);
}

void TestEnginePeers::runsOnManyThreadsAtOnce()
{
    constexpr size_t threadCount = 16;
    std::array<Verdict, threadCount> verdicts;
    verdicts.fill(Verdict::Cancelled);
    {
        std::vector<std::jthread> threads;
        for (Verdict &verdict : verdicts) {
            threads.emplace_back([&verdict, port = m_responder.port()] {
                EchoRequest request = requestTo(port);
                request.repeat = 20;
                verdict = runEngine(request).report.verdict;
            });
        }
    }
    QVERIFY(std::all_of(verdicts.begin(), verdicts.end(), [](Verdict verdict) { return verdict == Verdict::Success; }));
}

QTEST_GUILESS_MAIN(TestEnginePeers)
#include "tst_engine_peers.moc"
