// What is told when the network fails after the connection stands, at each stage, and when it only limps: in a network
// of the test's own.
#include "core/diagnosis/diagnosis.h"
#include "tests/support/engine_run.h"
#include "tests/support/network_lab.h"
#include "tests/support/pdu_bytes.h"
#include "tests/support/scripts.h"

#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;
using namespace std::chrono_literals;

namespace {

constexpr auto limit = 1500ms; // longer than several retransmissions

/// Everything that is to be forwarded is dropped.
const QByteArray blackHole = "nft 'add table inet t; add chain inet t c { type filter hook forward priority 0; policy "
                             "drop; }'";

/// Only packets with data.
const QByteArray dataHole = "nft 'add table inet t; add chain inet t c { type filter hook forward priority 0; }; "
                            "add rule inet t c tcp dport != 22 meta length gt 100 drop'";

/// Calls once, at the first event that is meant.
class Once
{
public:
    using IsMeant = std::function<bool(const RunEvent &)>;

    Once(IsMeant isMeant, std::function<void()> job)
        : m_isMeant(std::move(isMeant))
        , m_job(std::move(job))
    {}

    void operator()(const RunEvent &event)
    {
        if (m_job && m_isMeant(event))
            std::exchange(m_job, {})();
    }

private:
    IsMeant m_isMeant;
    std::function<void()> m_job;
};

Once::IsMeant started(Stage stage)
{
    return [stage](const RunEvent &event) {
        const auto *const begun = std::get_if<StageStarted>(&event);
        return begun && begun->stage == stage;
    };
}

Once::IsMeant answered(quint32 number)
{
    return [number](const RunEvent &event) {
        const auto *const answer = std::get_if<EchoAnswered>(&event);
        return answer && answer->number == number;
    };
}

EchoRequest requestAcross(quint16 port)
{
    EchoRequest request = requestTo(port);
    request.address = NetworkLab::serverAddress().toString();
    request.acseTimeout = request.dimseTimeout = limit;
    return request;
}

/// A computer on the other side with a peer that plays the script.
class Across
{
public:
    explicit Across(const Script &script)
    {
        if (lab.error().isEmpty())
            lab.server.in([&] { peer.emplace(script, NetworkLab::serverAddress()); });
    }

    [[nodiscard]] EngineRun run(const EchoRequest &request, const std::function<void(const RunEvent &)> &alsoTell = {})
    {
        EngineRun result;
        lab.client.in([&] { result = runEngine(request, {}, systemNameLookup, alsoTell); });
        return result;
    }

    NetworkLab lab;
    std::optional<ScriptedPeer> peer;
};

Script silentAfter(const Script &script)
{
    return script + Script{step::WaitForEnd{}};
}

} // namespace

Q_DECLARE_METATYPE(FindingCode)
Q_DECLARE_METATYPE(Responsible)

class TestNetworkPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blamesTheNetwork_data();
    void blamesTheNetwork();
    void blamesTheStuckApplication();
    void tellsOfALostRelease();
    void tellsThatTheSystemGaveUp();
    void tellsOfAForgottenConnection();
    void remarksOnLostPackets();
    void passesADeadAddress();
    void findsAPathThatPassesNoLargePackets();
    void findsThatALargeAnswerGetsStuck();
    void findsNothingOnAGoodPath();
};

void TestNetworkPath::blamesTheNetwork_data()
{
    QTest::addColumn<Once::IsMeant>("when");
    QTest::addColumn<QByteArray>("atClient");
    QTest::addColumn<QByteArray>("atRouter");
    QTest::addColumn<QByteArray>("atServer");
    QTest::addColumn<FindingCode>("code");
    QTest::addColumn<Responsible>("responsible");
    QTest::addColumn<QByteArray>("evidence");

    using enum FindingCode;
    constexpr auto Network = Responsible::NetworkTeam;
    constexpr auto You = Responsible::You;
    const QByteArray none;
    const QByteArray notAcknowledged = "was not acknowledged";
    QTest::newRow("data is dropped from the start")
        << started(Stage::Associate) << none << dataHole << none << AcseTimeout << Network << notAcknowledged;
    QTest::newRow("a black hole before the first echo")
        << started(Stage::Echo) << none << blackHole << none << DimseTimeout << Network << notAcknowledged;
    QTest::newRow("a black hole before the third echo")
        << answered(2) << none << blackHole << none << DimseTimeout << Network << notAcknowledged;
    QTest::newRow("the server is switched off")
        << started(Stage::Echo) << none << none << QByteArray("ip link set s0 down") << DimseTimeout << Network
        << notAcknowledged;
    QTest::newRow("our interface goes down")
        << started(Stage::Echo) << QByteArray("ip link set c0 down") << none << none << DimseTimeout << You
        << QByteArray("the network interface of this computer was down");
    QTest::newRow("our cable is out") << started(Stage::Associate) << none << QByteArray("ip link set r0 down") << none
                                      << AcseTimeout << You
                                      << QByteArray("the network interface of this computer was down");
    QTest::newRow("our address goes away")
        << started(Stage::Echo) << QByteArray("ip addr del 192.0.2.2/24 dev c0") << none << none << DimseTimeout << You
        << QByteArray("is no longer one of this computer");
    QTest::newRow("our route goes away") << started(Stage::Echo) << QByteArray("ip route del default") << none << none
                                         << DimseTimeout << You << QByteArray("this computer had no route");
    QTest::newRow("our firewall closes")
        << started(Stage::Echo)
        << QByteArray("nft 'add table inet t; add chain inet t c { type filter hook output priority 0; policy drop; }'")
        << none << none << DimseTimeout << You << QByteArray("could not send our packets");
}

void TestNetworkPath::blamesTheNetwork()
{
    QFETCH(Once::IsMeant, when);
    QFETCH(QByteArray, atClient);
    QFETCH(QByteArray, atRouter);
    QFETCH(QByteArray, atServer);
    QFETCH(FindingCode, code);
    QFETCH(Responsible, responsible);
    QFETCH(QByteArray, evidence);

    Across across(silentAfter(accepting() + repeated(2, answeringEcho())));
    NEEDS_NETWORK_LAB(across.lab);
    EchoRequest request = requestAcross(across.peer->port());
    request.repeat = 5;
    QString error;
    const EngineRun run = across.run(request, Once(when, [&] {
                                         error = across.lab.client.shell(atClient) + across.lab.router.shell(atRouter) +
                                                 across.lab.server.shell(atServer);
                                     }));
    QCOMPARE(error, QString());
    const Finding *const failure = run.report.failure();
    QVERIFY(failure);
    const Diagnosis diagnosis = diagnose(run.report, *failure);
    QCOMPARE(findingCodeName(failure->code), findingCodeName(code));
    QVERIFY2(diagnosis.evidence.contains(QString::fromLatin1(evidence)), qPrintable(diagnosis.evidence));
    QCOMPARE(responsibleName(diagnosis.responsible), responsibleName(responsible));
    QVERIFY2(!diagnosis.advice.join(u' ').contains(QStringLiteral("restart")), qPrintable(diagnosis.advice.join(u' ')));
}

void TestNetworkPath::blamesTheStuckApplication()
{
    Across across(silentAfter(accepting()));
    NEEDS_NETWORK_LAB(across.lab);
    const EngineRun run = across.run(requestAcross(across.peer->port()));
    QVERIFY(run.report.failure());
    QCOMPARE(run.report.failure()->code, FindingCode::DimseTimeout);
    QCOMPARE(run.report.failure()->evidence.delivery, Delivery::Acknowledged);
    QCOMPARE(diagnose(run.report, *run.report.failure()).responsible, Responsible::PeerAdministrator);
}

void TestNetworkPath::tellsOfALostRelease()
{
    Across across(upToRelease());
    NEEDS_NETWORK_LAB(across.lab);
    const EngineRun run =
        across.run(requestAcross(across.peer->port()),
                   Once(started(Stage::Release), [&] { QCOMPARE(across.lab.router.shell(blackHole), QString()); }));
    QCOMPARE(run.report.verdict, Verdict::Warning);
    const Finding warning = run.report.warnings().value(0);
    QCOMPARE(warning.code, FindingCode::ReleaseTimeout);
    const Diagnosis diagnosis = diagnose(run.report, warning);
    QCOMPARE(diagnosis.title, QStringLiteral("The echo succeeded, but the network lost our release request"));
    QCOMPARE(diagnosis.responsible, Responsible::NetworkTeam);
}

/// Linux gives up after tcp_retries2 retransmissions; with the first error that ICMP had reported, if there was one.
void TestNetworkPath::tellsThatTheSystemGaveUp()
{
    Across across(silentAfter(accepting()));
    NEEDS_NETWORK_LAB(across.lab);
    QCOMPARE(across.lab.client.shell("echo 2 > /proc/sys/net/ipv4/tcp_retries2"), QString());
    EchoRequest request = requestAcross(across.peer->port());
    request.dimseTimeout = 20s;
    const EngineRun run = across.run(
        request, Once(started(Stage::Echo), [&] { QCOMPARE(across.lab.router.shell(blackHole), QString()); }));
    const Finding *const failure = run.report.failure();
    QVERIFY(failure);
    QCOMPARE(failure->code, FindingCode::ConnectionLost);
    QCOMPARE(failure->evidence.end, ConnectionEnd::Lost);
    const Diagnosis diagnosis = diagnose(run.report, *failure);
    QVERIFY2(!diagnosis.evidence.contains(QStringLiteral("RST")), qPrintable(diagnosis.evidence));
    QVERIFY2(diagnosis.evidence.contains(QStringLiteral("gave the connection up: Connection timed out")),
             qPrintable(diagnosis.evidence));
    QCOMPARE(diagnosis.responsible, Responsible::NetworkTeam);
}

/// As NAT routers do that answer for a connection that they no longer know.
void TestNetworkPath::tellsOfAForgottenConnection()
{
    Across across(silentAfter(accepting() + answeringEcho()));
    NEEDS_NETWORK_LAB(across.lab);
    EchoRequest request = requestAcross(across.peer->port());
    request.repeat = 2;
    request.interval = 1200ms;
    const EngineRun run =
        across.run(request, Once(answered(1), [&] {
                       QCOMPARE(across.lab.router.shell("nft 'add table inet t; add chain inet t c { type filter hook "
                                                        "forward priority 0; }; add rule inet t c iifname r0 "
                                                        "meta length gt 80 meta l4proto tcp reject with tcp reset'"),
                                QString());
                   }));
    const Finding *const failure = run.report.failure();
    QVERIFY(failure);
    QCOMPARE(failure->code, FindingCode::Closed);
    const Diagnosis diagnosis = diagnose(run.report, *failure);
    QVERIFY2(diagnosis.title.endsWith(QStringLiteral("did not survive an idle time")), qPrintable(diagnosis.title));
    QCOMPARE(diagnosis.responsible, Responsible::NetworkTeam);
}

void TestNetworkPath::remarksOnLostPackets()
{
    Across across(serving(4));
    NEEDS_NETWORK_LAB(across.lab);
    // Each other packet with data is lost.
    QCOMPARE(across.lab.router.shell("nft 'add table inet t; add chain inet t c { type filter hook forward priority 0; "
                                     "}; add rule inet t c iifname r0 meta length gt 80 numgen inc mod 2 == 0 drop'"),
             QString());
    EchoRequest request = requestAcross(across.peer->port());
    request.repeat = 4;
    request.acseTimeout = request.dimseTimeout = 20s;
    const EngineRun run = across.run(request);
    QCOMPARE(run.report.verdict, Verdict::Success);
    QList<FindingCode> codes;
    for (const Finding &remark : run.report.warnings())
        codes << remark.code;
    QCOMPARE(codes, QList{FindingCode::Retransmissions});
    QVERIFY(run.report.connection && run.report.connection->tcp);
    QVERIFY(run.report.connection->tcp->retransmissions > 0);
}

/// Two addresses that do not answer, and IPv6 that leads nowhere, keep nobody from the one that does.
void TestNetworkPath::passesADeadAddress()
{
    Across across(serving());
    NEEDS_NETWORK_LAB(across.lab);
    QCOMPARE(across.lab.router.shell("ip route add 203.0.113.0/24 via 198.51.100.2; "
                                     "nft 'add table inet t; add chain inet t c { type filter hook forward priority 0; "
                                     "}; add rule inet t c ip daddr 203.0.113.0/24 drop; "
                                     "add rule inet t c meta nfproto ipv6 drop'"),
             QString());
    const QList<QHostAddress> addresses{NetworkLab::serverAddress6(), QHostAddress(QStringLiteral("203.0.113.1")),
                                        QHostAddress(QStringLiteral("203.0.113.2")), NetworkLab::serverAddress()};
    EchoRequest request = requestAcross(across.peer->port());
    request.address = QStringLiteral("pacs.example.org");
    EngineRun run;
    across.lab.client.in([&] {
        run = runEngine(request, {}, [&addresses](const QString &) {
            return NameAnswer{addresses, NameError::None, {}, {}};
        });
    });
    QCOMPARE(run.report.verdict, Verdict::Success);
    QVERIFY(run.report.connection);
    const QList<ConnectAttempt> &attempts = run.report.connection->attempts;
    QCOMPARE(attempts.size(), 4);
    QVERIFY(attempts[0].isOutrun && attempts[1].isOutrun && attempts[2].isOutrun);
    QCOMPARE(attempts[3].systemError, 0);
    QCOMPARE(attempts[3].address, NetworkLab::serverAddress());
    QCOMPARE(run.report.warnings().size(), 1);
    QCOMPARE(run.report.warnings().constFirst().code, FindingCode::AddressSilent);
    QCOMPARE(run.lines(LogLevel::Debug).filter(QStringLiteral("203.0.113.2: no answer after")).size(), 1);
}

void TestNetworkPath::findsAPathThatPassesNoLargePackets()
{
    Across across(serving());
    NEEDS_NETWORK_LAB(across.lab);
    QCOMPARE(across.lab.router.shell("ip link set r1 mtu 1300; nft 'add table inet t; add chain inet t c { type filter "
                                     "hook output priority 0; }; add rule inet t c meta l4proto icmp drop'"),
             QString());
    std::optional<ScriptedPeer> peer;
    across.lab.server.in([&] { peer.emplace(QList{serving(), silentAfter({})}, NetworkLab::serverAddress()); });
    EchoRequest request = requestAcross(peer->port());
    request.pathCheck = PathCheckChoice::LargeRequest;
    const EngineRun run = across.run(request);
    QCOMPARE(run.report.verdict, Verdict::Success);
    QVERIFY(run.report.pathCheck && !run.report.pathCheck->passed);
    QCOMPARE(run.report.warnings().size(), 1);
    const Finding remark = run.report.warnings().constFirst();
    QCOMPARE(remark.code, FindingCode::PathMtu);
    const Diagnosis diagnosis = diagnose(run.report, remark);
    QVERIFY2(diagnosis.evidence.contains(QStringLiteral("was not acknowledged")), qPrintable(diagnosis.evidence));
    QVERIFY2(diagnosis.evidence.contains(QStringLiteral("MSS 1448")), qPrintable(diagnosis.evidence));
}

/// Of the peer's large answer the first packets get lost, the last one, a small one, arrives.
void TestNetworkPath::findsThatALargeAnswerGetsStuck()
{
    Across across(Script{});
    NEEDS_NETWORK_LAB(across.lab);
    QCOMPARE(across.lab.router.shell("ip link set r0 mtu 1300; nft 'add table inet t; add chain inet t c { type filter "
                                     "hook output priority 0; }; add rule inet t c meta l4proto icmp drop'"),
             QString());
    AssociateAc large;
    large.implementationVersionName = QByteArray(3000, 'x'); // whatever is wrong with that, it does not arrive
    std::optional<ScriptedPeer> peer;
    across.lab.server.in([&] {
        peer.emplace(Script{step::ReceivePdu{}, step::Send{associateAc(large)}, step::WaitForEnd{}},
                     NetworkLab::serverAddress());
    });
    const EngineRun run = across.run(requestAcross(peer->port()));
    const Finding *const failure = run.report.failure();
    QVERIFY(failure);
    QCOMPARE(failure->code, FindingCode::AcseTimeout);
    QVERIFY(failure->evidence.hasGap);
    const Diagnosis diagnosis = diagnose(run.report, *failure);
    QVERIFY2(diagnosis.title.startsWith(QStringLiteral("The network loses large packets")),
             qPrintable(diagnosis.title));
    QCOMPARE(diagnosis.responsible, Responsible::NetworkTeam);
}

void TestNetworkPath::findsNothingOnAGoodPath()
{
    Across across(serving());
    NEEDS_NETWORK_LAB(across.lab);
    std::optional<ScriptedPeer> peer;
    across.lab.server.in([&] {
        peer.emplace(QList{serving(), accepting() + releasing()}, NetworkLab::serverAddress());
    });
    EchoRequest request = requestAcross(peer->port());
    request.pathCheck = PathCheckChoice::LargeRequest;
    const EngineRun run = across.run(request);
    QCOMPARE(run.report.verdict, Verdict::Success);
    QCOMPARE(run.report.warnings().size(), 0);
    QVERIFY(run.report.pathCheck && run.report.pathCheck->passed);
    QVERIFY(run.report.pathCheck->requestBytes > 12000);
    constexpr int headers = 20 + 20 + 12; // IPv4; TCP with its time stamps
    QVERIFY(run.report.connection && run.report.connection->tcp);
    QCOMPARE(run.report.connection->tcp->mss, run.report.connection->tcp->pathMtu - headers);
}

QTEST_GUILESS_MAIN(TestNetworkPath)
#include "tst_network_path.moc"
