// What is told of a connection that could not be made, in a network where packets are dropped, refused and answered
// with ICMP by whoever is at fault.
#include "core/diagnosis/diagnosis.h"
#include "tests/support/engine_run.h"
#include "tests/support/network_lab.h"
#include "tests/support/scripts.h"

#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;
using namespace std::chrono_literals;

namespace {

/// A firewall rule for our port at one of the hooks.
QByteArray rule(const QByteArray &hook, const QByteArray &verdict)
{
    return "nft 'add table inet t; add chain inet t c { type filter hook " + hook +
           " priority 0; }; add rule inet t c tcp dport 11112 " + verdict + "'";
}

QByteArray forward(const QByteArray &verdict)
{
    return rule("forward", verdict);
}

} // namespace

Q_DECLARE_METATYPE(FindingCode)
Q_DECLARE_METATYPE(Responsible)

class TestNetworkConnect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoRefuses_data();
    void tellsWhoRefuses();
};

void TestNetworkConnect::tellsWhoRefuses_data()
{
    QTest::addColumn<QByteArray>("clientCommands");
    QTest::addColumn<QByteArray>("routerCommands");
    QTest::addColumn<QByteArray>("serverCommands");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<FindingCode>("code");
    QTest::addColumn<Responsible>("responsible");
    QTest::addColumn<QByteArray>("evidence");

    const QByteArray v4 = NetworkLab::serverAddress().toString().toLatin1();
    const QByteArray v6 = NetworkLab::serverAddress6().toString().toLatin1();
    const auto row = [](const QByteArray &name, const QByteArray &atClient, const QByteArray &atRouter,
                        const QByteArray &atServer, const QByteArray &address, FindingCode code,
                        Responsible responsible, const QByteArray &evidence) {
        QTest::newRow(name) << atClient << atRouter << atServer << address << code << responsible << evidence;
    };
    using enum FindingCode;
    using enum Responsible;
    constexpr auto Network = Responsible::NetworkTeam;
    const QByteArray none;
    row("nothing listens", none, none, none, v4, ConnectionRefused, PeerAdministrator, "refusal (RST)");
    row("nothing listens, IPv6", none, none, none, v6, ConnectionRefused, PeerAdministrator, "refusal (RST)");
    row("dropped", none, forward("drop"), none, v4, ConnectTimeout, Network, "unanswered");

    // ICMP of a router, by its code.
    const auto icmp = [&](const QByteArray &type, FindingCode code, const QByteArray &name, int number) {
        row("ICMP " + type, none, forward("reject with icmp type " + type), none, v4, code, Network,
            "192.0.2.1 reported ICMP \"" + name + "\" (type 3, code " + QByteArray::number(number) + ")");
    };
    icmp("net-unreachable", NetworkUnreachable, "network unreachable", 0);
    icmp("host-unreachable", HostUnreachable, "host unreachable", 1);
    icmp("prot-unreachable", ConnectionProhibited, "protocol unreachable", 2);
    icmp("port-unreachable", ConnectionProhibited, "port unreachable", 3);
    icmp("net-prohibited", ConnectionProhibited, "network administratively prohibited", 9);
    icmp("host-prohibited", ConnectionProhibited, "host administratively prohibited", 10);
    icmp("admin-prohibited", ConnectionProhibited, "communication administratively prohibited", 13);
    const auto icmpv6 = [&](const QByteArray &type, FindingCode code, const QByteArray &name, int number) {
        row("ICMPv6 " + type, none, forward("reject with icmpv6 type " + type), none, v6, code, Network,
            "2001:db8:1::1 reported ICMPv6 \"" + name + "\" (type 1, code " + QByteArray::number(number) + ")");
    };
    icmpv6("no-route", NetworkUnreachable, "no route to destination", 0);
    icmpv6("admin-prohibited", ConnectionProhibited, "administratively prohibited", 1);
    icmpv6("addr-unreachable", HostUnreachable, "address unreachable", 3);
    icmpv6("port-unreachable", ConnectionProhibited, "port unreachable", 4);
    icmpv6("policy-fail", ConnectionProhibited, "source address failed policy", 5);
    icmpv6("reject-route", ConnectionProhibited, "route rejected", 6);
    row("a packet that was passed on too often", none,
        "nft 'add table inet t; add chain inet t c { type filter hook prerouting priority -300; }; "
        "add rule inet t c tcp dport 11112 ip ttl set 1'",
        none, v4, HostUnreachable, Network, "192.0.2.1 reported ICMP \"time exceeded\"");
    row("the router does not find the host", none, none, "ip link set s0 down", v4, HostUnreachable, Network,
        "192.0.2.1 reported ICMP \"host unreachable\"");
    row("the router has no route", none, "ip route del 198.51.100.0/24", none, v4, NetworkUnreachable, Network,
        "192.0.2.1 reported ICMP \"network unreachable\"");

    // The peer's own firewall.
    row("prohibited by the peer", none, none, rule("input", "reject with icmpx admin-prohibited"), v4,
        ConnectionProhibited, PeerAdministrator, "198.51.100.2 itself reported");
    row("port unreachable by the peer, IPv6", none, none, rule("input", "reject"), v6, ConnectionProhibited,
        PeerAdministrator, "2001:db8:2::2 itself reported");

    // This computer's own network.
    row("a neighbour that is off", none, none, none, "192.0.2.99", HostUnreachable, You, "is in the same network");
    row("a silent gateway", "ip route replace default via 192.0.2.77", none, none, v4, HostUnreachable, You,
        "next hop");
    row("no route", "ip route del default", none, none, v4, NetworkUnreachable, You, "no route to 198.51.100.2");
    row("a route that is unreachable", "ip route add unreachable 198.51.100.2", none, none, v4, HostUnreachable,
        Network, "operating system of this computer");
    row("a route that prohibits", "ip route add prohibit 198.51.100.2", none, none, v4, ConnectionProhibited, You,
        "operating system of this computer");
    row("our firewall drops", rule("output", "drop"), none, none, v4, ConnectTimeout, You, "could not send");
    row("our firewall rejects", rule("output", "reject"), none, none, v4, ConnectionProhibited, You,
        "operating system of this computer");
    row("no IPv6 here", "ip -6 addr flush dev c0", none, none, v6, NoLocalRoute, You, "no IPv6 address");
}

void TestNetworkConnect::tellsWhoRefuses()
{
    QFETCH(QByteArray, clientCommands);
    QFETCH(QByteArray, routerCommands);
    QFETCH(QByteArray, serverCommands);
    QFETCH(QByteArray, address);
    QFETCH(FindingCode, code);
    QFETCH(Responsible, responsible);
    QFETCH(QByteArray, evidence);

    const NetworkLab lab;
    NEEDS_NETWORK_LAB(lab);
    QCOMPARE(lab.client.shell(clientCommands), QString());
    QCOMPARE(lab.router.shell(routerCommands), QString());
    QCOMPARE(lab.server.shell(serverCommands), QString());
    EchoRequest request = requestTo(11112);
    request.address = QString::fromLatin1(address);
    request.networkTimeout = 3500ms; // it takes the system 3 s to give up on a neighbour;
    EngineRun run;
    lab.client.in([&] { run = runEngine(request); });
    const Finding *const failure = run.report.failure();
    QVERIFY(failure);
    const Diagnosis diagnosis = diagnose(run.report, *failure);
    qInfo() << findingCodeName(failure->code) << diagnosis.title << diagnosis.evidence << diagnosis.cause;
    QCOMPARE(findingCodeName(failure->code), findingCodeName(code));
    QVERIFY2(diagnosis.evidence.contains(QString::fromLatin1(evidence)), qPrintable(diagnosis.evidence));
    QCOMPARE(responsibleName(diagnosis.responsible), responsibleName(responsible));
}

QTEST_GUILESS_MAIN(TestNetworkConnect)
#include "tst_network_connect.moc"
