// A thousand peers as a hospital has them: real SCPs, and every fault that a peer can be made to show. Each row has its
// stage and its code, and each peer has seen one connection.
#include "core/responder/responder.h"
#include "tests/integration/fleet/fleet_run_fixture.h"
#include "tests/support/peer_process.h"

using namespace dicom_echo;
using namespace dicom_echo::test;
using namespace std::chrono_literals;

class TestFleetThousand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRowHasItsStageAndCode();
};

namespace {

constexpr quint32 scripted = 800; ///< peers of a PeerFleet
constexpr int titlesOfEach = 50;  ///< of the two real SCPs: AE titles that are served on their port
constexpr int unreached = 100;    ///< that are refused, not found or not routed to, by turns

/// What a peer is to come to; no code: it succeeds without a remark.
struct Expected
{
    Stage stage = Stage::Resolve;
    std::optional<FindingCode> code;
    Verdict verdict = Verdict::Failure;
};

struct RoleRow
{
    Role role;
    Expected expected;
};

constexpr Stage associate = Stage::Associate;
const Expected success{Stage::Release, std::nullopt, Verdict::Success};
const std::array roleRows{
    RoleRow{Role::Serves, success},
    RoleRow{Role::DoesNotKnowUs, {associate, FindingCode::Rejected}},
    RoleRow{Role::DoesNotKnowTheTitle, {associate, FindingCode::Rejected}},
    RoleRow{Role::IsBusy, {associate, FindingCode::Rejected}},
    RoleRow{Role::Aborts, {associate, FindingCode::Aborted}},
    RoleRow{Role::HangsUp, {associate, FindingCode::ClosedBeforeAnswer}},
    RoleRow{Role::IsSilent, {associate, FindingCode::AcseTimeout}},
    RoleRow{Role::SpeaksTls, {associate, FindingCode::PeerSpeaksTls}},
    RoleRow{Role::SpeaksHttp, {associate, FindingCode::PeerSpeaksHttp}},
    RoleRow{Role::BreaksTheProtocol, {associate, FindingCode::ProtocolViolation}},
    RoleRow{Role::HasNoVerification, {associate, FindingCode::NoAcceptedContext}},
    RoleRow{Role::RefusesTheEcho, {Stage::Echo, FindingCode::EchoStatus}},
    RoleRow{Role::IsSilentAtTheEcho, {Stage::Echo, FindingCode::DimseTimeout}},
    RoleRow{Role::HangsUpAtTheEcho, {Stage::Echo, FindingCode::Closed}},
    RoleRow{Role::AbortsAtTheRelease, {Stage::Release, FindingCode::ReleaseAborted, Verdict::Warning}},
};

/// Peers, and what each is to come to.
struct Thousand
{
    QList<FleetPeer> peers;
    QList<Expected> expected;

    void add(const QString &address, quint16 port, const Expected &outcome, const QString &title = {})
    {
        FleetPeer peer{QStringLiteral("P%1").arg(peers.size()), {}, requestAt(address, port), false, {}};
        if (!title.isEmpty())
            peer.request.calledAeTitle = title;
        peer.request.acseTimeout = peer.request.dimseTimeout = outcome.verdict == Verdict::Success ? 30s : 2s;
        peers << peer;
        expected << outcome;
    }
};

QString seenOf(const QString &name, const EchoReport &report)
{
    const Finding finding = report.findings.isEmpty() ? Finding() : report.findings.first();
    return QStringLiteral("%1: verdict %2, stage %3, code %4")
        .arg(name)
        .arg(static_cast<int>(report.verdict))
        .arg(static_cast<int>(finding.stage))
        .arg(static_cast<int>(finding.code));
}

} // namespace

void TestFleetThousand::eachRowHasItsStageAndCode()
{
    const PeerFleet fleet([](quint32 host) { return roleRows.at(host % roleRows.size()).role; });
    const auto storeScp = startStoreScp({});
    QVERIFY2(storeScp, "storescp (package dcmtk) did not come up");
    Responder responder;
    QVERIFY(!responder.start());

    Thousand thousand;
    for (quint32 host = 1; host <= scripted; ++host)
        thousand.add(peerFleetAddress(host), fleet.port(), roleRows.at(host % roleRows.size()).expected);
    for (int title = 0; title < titlesOfEach; ++title) {
        thousand.add(QStringLiteral("127.0.0.1"), storeScp->port(), success, QStringLiteral("STORE%1").arg(title));
        thousand.add(QStringLiteral("localhost"), responder.port(), success, QStringLiteral("ECHO%1").arg(title));
    }
    const std::array faults{
        std::pair(QStringLiteral("refused%1"), Expected{Stage::Connect, FindingCode::ConnectionRefused}),
        std::pair(QStringLiteral("unrouted%1"), Expected{Stage::Connect, FindingCode::HostUnreachable}),
        std::pair(QStringLiteral("unknown%1"), Expected{Stage::Resolve, FindingCode::HostNotFound}),
    };
    for (int i = 0; i < unreached; ++i) {
        const auto &[name, expected] = faults.at(static_cast<size_t>(i) % faults.size());
        thousand.add(name.arg(i), 104, expected);
    }

    const auto lookup = [](const QString &name) {
        if (name.startsWith(u"unknown"))
            return NameAnswer{{}, NameError::NoSuchName};
        return NameAnswer{
            {QHostAddress(name.startsWith(u"unrouted") ? QStringLiteral("192.0.2.1") : QStringLiteral("127.0.0.1"))}};
    };
    const auto connector = [](const QList<QHostAddress> &addresses, quint16 port, const TcpSettings &tcp,
                              QDeadlineTimer deadline, const CancelToken &cancel) {
        ConnectResult result;
        if (addresses.first() == QHostAddress(QStringLiteral("192.0.2.1")))
            result.attempts.append({addresses.first(), EHOSTUNREACH, {}, 0});
        else if (port == 104) // whoever listens there on this computer
            result.attempts.append({addresses.first(), ECONNREFUSED, {}, 0});
        else
            return connectTcp(addresses, port, tcp, deadline, cancel);
        return result;
    };
    const FleetReport report = FleetRun(lookup, connector).run(thousand.peers, {}, {}, {});

    QCOMPARE(report.peers.size(), 1000);
    for (qsizetype i = 0; i < report.peers.size(); ++i) {
        const EchoReport &row = report.peers[i].report;
        const Expected &expected = thousand.expected[i];
        QVERIFY2(row.verdict == expected.verdict, qPrintable(seenOf(report.peers[i].name, row)));
        QVERIFY2(row.findings.isEmpty() != expected.code.has_value(), qPrintable(seenOf(report.peers[i].name, row)));
        if (expected.code) {
            QVERIFY2(row.findings[0].code == *expected.code, qPrintable(seenOf(report.peers[i].name, row)));
            QVERIFY2(row.findings[0].stage == expected.stage, qPrintable(seenOf(report.peers[i].name, row)));
        }
    }
    const PeerFleet::Seen seen = fleet.seen();
    QCOMPARE(seen.connections.size(), qsizetype{scripted});
    for (const int connections : seen.connections)
        QCOMPARE(connections, 1);
    QVERIFY(!report.ownNetworkSuspected);
}

QTEST_GUILESS_MAIN(TestFleetThousand)
#include "tst_fleet_thousand.moc"
