// The web page about a fleet: what it shows of whom, and how bad it looks.
#include "core/log/utc.h"
#include "core/report/fleet_html.h"
#include "tests/unit/fleet/fleet_fixture.h"

#include <QTest>

using namespace dicom_echo;

namespace {

FleetReport reportOf(const QList<FleetPeerResult> &peers)
{
    FleetReport report;
    report.startedAt = QDateTime(QDate(2026, 11, 30), QTime(8, 0), utc);
    report.milliseconds = 1000;
    report.peers = peers;
    report.peerCount = peers.size();
    return report;
}

FleetPeerResult refused(const QString &name)
{
    return refusedPeer(name, QStringLiteral("192.0.2.2"));
}

FleetPeerResult expectedDown(const QString &name)
{
    FleetPeerResult peer = refused(name);
    peer.isDownExpected = true;
    return peer;
}

FleetPeerResult warned(const QString &name)
{
    FleetPeerResult peer = succeededPeer(name);
    peer.report.verdict = Verdict::Warning;
    peer.report.findings = {{Severity::Warning, Stage::Release, FindingCode::ReleaseTimeout, {}, {}}};
    return peer;
}

} // namespace

class TestFleetPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAsBadAsTheFleetIs_data();
    void looksAsBadAsTheFleetIs();
    void saysThatOnlyAPartWasTested();
    void countsExpectedFailuresByThemselves();
    void marksAnExpectedFailureAsNoNews();
    void namesWhoChangedAndHow();
    void saysThatOurNetworkIsSuspected();
    void tellsTheCausesOfWarnings();
    void tellsTheFailureOfAPeerRatherThanARemark();
    void opensTheDetailsOfAFewInTrouble_data();
    void opensTheDetailsOfAFewInTrouble();
    void showsWhoIsInTroubleFirstAndWithALog();
};

void TestFleetPage::looksAsBadAsTheFleetIs_data()
{
    QTest::addColumn<FleetReport>("report");
    QTest::addColumn<QString>("verdict");
    const FleetPeerResult well = succeededPeer(QStringLiteral("CT"));
    QTest::newRow("all is well") << reportOf({well}) << QStringLiteral("success");
    QTest::newRow("a warning") << reportOf({well, warned(QStringLiteral("MR"))}) << QStringLiteral("warning");
    QTest::newRow("a failure") << reportOf({warned(QStringLiteral("MR")), refused(QStringLiteral("US"))})
                               << QStringLiteral("failure");
    QTest::newRow("an expected failure") << reportOf({well, expectedDown(QStringLiteral("US"))})
                                         << QStringLiteral("success");
    QTest::newRow("an expected failure and another one")
        << reportOf({expectedDown(QStringLiteral("US")), refused(QStringLiteral("XA"))}) << QStringLiteral("failure");
    FleetReport partial = reportOf({well});
    partial.partial = true;
    QTest::newRow("cancelled") << partial << QStringLiteral("cancelled");
}

void TestFleetPage::looksAsBadAsTheFleetIs()
{
    QFETCH(FleetReport, report);
    QFETCH(QString, verdict);
    const QString page = fleetHtml(report);
    QVERIFY2(page.contains(QStringLiteral("<p class=\"summary %1\">").arg(verdict)), qPrintable(page));
}

void TestFleetPage::saysThatOnlyAPartWasTested()
{
    FleetReport report = reportOf({succeededPeer(QStringLiteral("CT"))});
    const QString said = QStringLiteral("Cancelled: this is what was found until then.");
    QVERIFY(!fleetHtml(report).contains(said));
    report.partial = true;
    QVERIFY(fleetHtml(report).contains(said));
}

void TestFleetPage::countsExpectedFailuresByThemselves()
{
    const QString page = fleetHtml(
        reportOf({succeededPeer(QStringLiteral("CT")), warned(QStringLiteral("MR")), refused(QStringLiteral("XA")),
                  expectedDown(QStringLiteral("US 1")), expectedDown(QStringLiteral("US 2"))}));
    for (const char *const item :
         {"<li class=\"\"><b>5</b> tested</li>", "<li class=\"success\"><b>1</b> succeeded</li>",
          "<li class=\"warning\"><b>1</b> with a warning</li>", "<li class=\"failure\"><b>1</b> failed</li>",
          "<li class=\"\"><b>2</b> down as expected</li>"})
        QVERIFY2(page.contains(QString::fromLatin1(item)), item);
}

void TestFleetPage::marksAnExpectedFailureAsNoNews()
{
    const QString page = fleetHtml(reportOf({expectedDown(QStringLiteral("US")), refused(QStringLiteral("XA"))}));
    QVERIFY(page.contains(QStringLiteral("<td class=\"result cancelled\">down as expected</td>")));
    QVERIFY(page.contains(QStringLiteral("<td class=\"result failure\">failed</td>")));
}

void TestFleetPage::namesWhoChangedAndHow()
{
    FleetReport report = reportOf({succeededPeer(QStringLiteral("A"))});
    report.changes.emplace();
    report.changes->since = report.startedAt.addDays(-1);
    report.changes->newFailures = {QStringLiteral("B"), QStringLiteral("C")};
    report.changes->recovered = {QStringLiteral("D")};
    report.changes->software = {QStringLiteral("E")};
    report.changes->certificate = {QStringLiteral("F")};
    report.changes->slower = {QStringLiteral("G")};
    report.changes->other = {QStringLiteral("H")};
    const QString page = fleetHtml(report);
    QVERIFY(page.contains(QStringLiteral("Since 2026-11-29 08:00 UTC: ")));
    for (const auto &[what, who] : {std::pair("New failures", "2: B, C"), std::pair("Recovered", "1: D"),
                                    std::pair("Other software", "1: E"), std::pair("Certificates to look at", "1: F"),
                                    std::pair("Slower", "1: G"), std::pair("Changed otherwise", "1: H")})
        QVERIFY2(
            page.contains(
                QStringLiteral("<tr><th>%1</th><td>%2</td></tr>").arg(QLatin1StringView(what), QLatin1StringView(who))),
            what);
}

void TestFleetPage::saysThatOurNetworkIsSuspected()
{
    FleetReport report = reportOf({refused(QStringLiteral("CT"))});
    QVERIFY(!fleetHtml(report).contains(QStringLiteral("Most likely our network")));
    report.ownNetworkSuspected = true;
    QVERIFY(fleetHtml(report).contains(QStringLiteral("Most likely our network, not theirs")));
}

void TestFleetPage::tellsTheCausesOfWarnings()
{
    const QString page = fleetHtml(reportOf({warned(QStringLiteral("MR")), succeededPeer(QStringLiteral("CT"))}));
    QVERIFY(page.contains(QStringLiteral("<div class=\"cause warning\">\n<h3>1 peer: ")));
    QVERIFY(!page.contains(QStringLiteral("<div class=\"cause failure\">")));
}

void TestFleetPage::tellsTheFailureOfAPeerRatherThanARemark()
{
    FleetPeerResult peer = refused(QStringLiteral("CT"));
    peer.report.findings.prepend({Severity::Remark, Stage::Tls, FindingCode::PeerNotVerified, {}, {}});
    const QString page = fleetHtml(reportOf({peer}));
    QVERIFY2(page.contains(QStringLiteral("data-label=\"Finding\">192.0.2.2:104 refused the connection</td>")),
             qPrintable(page));
}

void TestFleetPage::opensTheDetailsOfAFewInTrouble_data()
{
    QTest::addColumn<int>("failed");
    QTest::addColumn<int>("open");
    QTest::newRow("twenty") << 20 << 20;
    QTest::newRow("one more") << 21 << 0;
}

/// The causes tell those of many.
void TestFleetPage::opensTheDetailsOfAFewInTrouble()
{
    QFETCH(int, failed);
    QList<FleetPeerResult> peers{succeededPeer(QStringLiteral("CT"))};
    for (int i = 0; i < failed; ++i)
        peers << refused(QStringLiteral("US %1").arg(i));
    const QString page = fleetHtml(reportOf(peers));
    QTEST(int(page.count(QStringLiteral("<details open>"))), "open");
    QCOMPARE(int(page.count(QStringLiteral("<details"))), failed + 1);
}

void TestFleetPage::showsWhoIsInTroubleFirstAndWithALog()
{
    FleetPeerResult well = succeededPeer(QStringLiteral("CT"));
    FleetPeerResult down = refused(QStringLiteral("US"));
    well.log = {{LogLevel::Info, 0, QStringLiteral("Association Accepted"), -1}};
    down.log = {{LogLevel::Error, 0, QStringLiteral("TCP Initialization Error"), -1}};
    const QString page = fleetHtml(reportOf({well, down}));
    const qsizetype first = page.indexOf(QStringLiteral("<details open>\n<summary><b>US</b>"));
    QVERIFY2(first > 0, qPrintable(page));
    QVERIFY(page.indexOf(QStringLiteral("<details>\n<summary><b>CT</b>")) > first);
    QVERIFY(page.contains(QStringLiteral("E: TCP Initialization Error")));
    QVERIFY(!page.contains(QStringLiteral("Association Accepted")));
}

QTEST_GUILESS_MAIN(TestFleetPage)
#include "tst_fleet_page.moc"
