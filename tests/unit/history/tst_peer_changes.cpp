// What changed between two results of a peer, and between two runs over many.
#include "core/echo/peer_key.h"
#include "core/history/peer_changes.h"
#include "core/log/utc.h"
#include "core/report/fleet_changes_text.h"

#include <QTest>

using namespace dicom_echo;

namespace {

EchoReport answered()
{
    EchoReport report;
    report.request.address = QStringLiteral("pacs.example.org");
    report.verdict = Verdict::Success;
    report.startedAt = QDateTime(QDate(2026, 11, 30), QTime(8, 0), utc);
    report.peer.addresses = {QStringLiteral("192.0.2.1"), QStringLiteral("2001:db8::1")};
    report.peer.implementationClassUid = QStringLiteral("1.2.276.0.7230010.3.0.3.6.7");
    report.peer.implementationVersionName = QStringLiteral("OFFIS_DCMTK_367");
    report.peer.maximumPdu = 16384;
    report.presentationContexts = {
        ContextResult{1, QStringLiteral("1.2.840.10008.1.1"), 0, QStringLiteral("1.2.840.10008.1.2.1")}};
    report.tls.emplace();
    report.tls->version = QStringLiteral("TLSv1.3");
    report.tls->chain.resize(1);
    report.tls->chain[0].sha256 = QByteArray(64, 'a');
    report.tls->chain[0].notAfter = QDateTime(QDate(2027, 6, 1), QTime(12, 0), utc);
    report.echoes.roundTrip = RoundTripSummary();
    report.echoes.roundTrip->median = 4;
    return report;
}

EchoReport failed(FindingCode code = FindingCode::ConnectionRefused)
{
    EchoReport report = answered();
    report.verdict = Verdict::Failure;
    report.findings = {Finding{Severity::Failure, Stage::Connect, code, ConnectFacts(), {}}};
    report.peer.connectedTo = QStringLiteral("192.0.2.1:104");
    report.peer.implementationClassUid.clear();
    report.peer.implementationVersionName.clear();
    report.peer.maximumPdu.reset();
    report.presentationContexts.clear();
    report.tls.reset();
    report.echoes.roundTrip.reset();
    return report;
}

EchoReport warned(FindingCode code)
{
    EchoReport report = answered();
    report.verdict = Verdict::Warning;
    report.findings = {Finding{Severity::Remark, Stage::Tls, FindingCode::PeerNotVerified, {}, {}},
                       Finding{Severity::Warning, Stage::Release, code, {}, {}}};
    return report;
}

EchoReport with(const std::function<void(EchoReport &)> &change)
{
    EchoReport report = answered();
    change(report);
    return report;
}

EchoReport endingIn(int days)
{
    return with(
        [days](EchoReport &report) { report.tls->chain[0].notAfter = report.startedAt.addDays(days).addSecs(3600); });
}

EchoReport answeringIn(double milliseconds)
{
    return with([milliseconds](EchoReport &report) { report.echoes.roundTrip->median = milliseconds; });
}

FleetPeerResult peerOf(const char *name, EchoReport report)
{
    report.request.calledAeTitle = QString::fromLatin1(name);
    return {QString::fromLatin1(name), {}, std::move(report), {}, {}};
}

HistoryBaseline baselineOf(const FleetReport &report)
{
    HistoryBaseline baseline{report.startedAt, {}};
    for (const FleetPeerResult &peer : report.peers)
        baseline.peers.insert(peerKey(peer.report.request), outcomeOf(peer.report));
    return baseline;
}

} // namespace

class TestPeerChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatChangedOfAPeer_data();
    void tellsWhatChangedOfAPeer();
    void tellsSeveralChangesInOneLine();
    void comparesTheAnswersOfAWatch();
    void tellsTheNewestOutageOfAWatch();
    void looksPastACancelledRun();
    void comparesAFleetWithTheRunBefore();
    void namesAPeerOnceHoweverMuchOfItChanged();
    void takesNoCancelledPeerForOneThatWasTested();
    void findsNoChangesWithoutARunBefore();
    void saysFirstHowManyChanged();
    void countsNoCancelledPeerAsUnchanged();
    void saysFirstWhichCertificatesEnd_data();
    void saysFirstWhichCertificatesEnd();
};

void TestPeerChanges::tellsWhatChangedOfAPeer_data()
{
    QTest::addColumn<EchoReport>("previous");
    QTest::addColumn<EchoReport>("current");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const EchoReport &previous, const EchoReport &current, const char *expected) {
        QTest::newRow(name) << previous << current << QString::fromLatin1(expected);
    };
    row("nothing", answered(), answered(), "");
    row("failed the same way", failed(), failed(), "");
    row("a new failure", answered(), failed(), "New failure: 192.0.2.1:104 refused the connection");
    row("a new failure after a warning", warned(FindingCode::ReleaseTimeout), failed(),
        "New failure: 192.0.2.1:104 refused the connection");
    row("recovered", failed(), answered(), "Recovered");
    row("another failure", failed(), failed(FindingCode::ConnectTimeout),
        "Another failure: was connection-refused, now connect-timeout");
    row("a new warning", answered(), warned(FindingCode::ReleaseClosed),
        "New warning: The echo succeeded, but the peer closed the connection instead of confirming the release");
    row("another warning", warned(FindingCode::ReleaseClosed), warned(FindingCode::ReleaseTimeout),
        "New warning: The echo succeeded, but the peer did not confirm the release in time");
    row("the same warning", warned(FindingCode::ReleaseClosed), warned(FindingCode::ReleaseClosed), "");
    row("no warning any more", warned(FindingCode::ReleaseClosed), answered(), "No warning any more");
    row("the order of addresses", answered(),
        with([](EchoReport &report) { std::reverse(report.peer.addresses.begin(), report.peer.addresses.end()); }), "");
    row("an address", answered(),
        with([](EchoReport &report) { report.peer.addresses = {QStringLiteral("192.0.2.2")}; }),
        "Addresses: was 192.0.2.1, 2001:db8::1, now 192.0.2.2");
    row("a name that is not resolved", answered(), with([](EchoReport &report) { report.peer.addresses.clear(); }), "");
    row("the version of the software", answered(),
        with([](EchoReport &report) { report.peer.implementationVersionName = QStringLiteral("OFFIS_DCMTK_368\n"); }),
        "Software: was OFFIS_DCMTK_367, now OFFIS_DCMTK_368\\x0A");
    row("the class of the software", answered(),
        with([](EchoReport &report) { report.peer.implementationClassUid = QStringLiteral("1.2.3"); }),
        "Software: was 1.2.276.0.7230010.3.0.3.6.7, now 1.2.3");
    row("no version name any more", answered(),
        with([](EchoReport &report) { report.peer.implementationVersionName.clear(); }),
        "Software: was OFFIS_DCMTK_367, now 1.2.276.0.7230010.3.0.3.6.7");
    row("the maximum PDU", answered(), with([](EchoReport &report) { report.peer.maximumPdu = 0; }),
        "Maximum PDU: was 16384 bytes, now no limit");
    row("the transfer syntax", answered(), with([](EchoReport &report) {
            report.presentationContexts[0].transferSyntax = QStringLiteral("1.2.840.10008.1.2");
        }),
        "Transfer syntax: was Explicit VR Little Endian, now Implicit VR Little Endian");
    row("the version of TLS", answered(),
        with([](EchoReport &report) { report.tls->version = QStringLiteral("TLSv1.2"); }),
        "TLS version: was TLSv1.3, now TLSv1.2");
    row("the certificate", answered(),
        with([](EchoReport &report) { report.tls->chain[0].sha256 = QByteArray(64, 'b'); }),
        "Another certificate, valid until 2027-06-01");
    row("a certificate that ends soon", answered(), endingIn(12), "Certificate ends in 12 days");
    row("a certificate below that of its authority", answered(), with([](EchoReport &report) {
            report.tls->chain << report.tls->chain[0]; // which lasts for longer
            report.tls->chain[0].notAfter = report.startedAt.addDays(12).addSecs(3600);
        }),
        "Certificate ends in 12 days");
    row("a day nearer to its end", endingIn(13), endingIn(12), "Certificate ends in 12 days");
    row("an end that was said on the same day", endingIn(12), endingIn(12), "");
    row("an end that is not near", answered(), endingIn(30), "");
    row("an end that is near enough", answered(), endingIn(29), "Certificate ends in 29 days");
    row("tomorrow", answered(), endingIn(1), "Certificate ends in 1 day");
    row("today", answered(), endingIn(0), "Certificate ends today");
    row("it has ended", answered(), endingIn(-2), "Certificate ended 2 days ago");
    row("slower", answeringIn(5), answeringIn(10.2), "Round trip: was 5 ms, now 10.2 ms");
    row("not twice as slow", answeringIn(10), answeringIn(20), "");
    row("slower by no more than 5 ms", answeringIn(1), answeringIn(6), "");
    row("faster", answeringIn(100), answeringIn(1), "");
    row("cancelled", answered(), with([](EchoReport &report) { report.verdict = Verdict::Cancelled; }), "");
    row("cancelled before", with([](EchoReport &report) { report.verdict = Verdict::Cancelled; }), failed(), "");
}

void TestPeerChanges::tellsWhatChangedOfAPeer()
{
    QFETCH(EchoReport, previous);
    QFETCH(EchoReport, current);
    QTEST(changesText(changesBetween(outcomeOf(previous), outcomeOf(current))), "expected");
}

void TestPeerChanges::tellsSeveralChangesInOneLine()
{
    EchoReport current = answered();
    current.peer.maximumPdu = 4096;
    current.tls->version = QStringLiteral("TLSv1.2");
    const QList<OutcomeChange> changes = changesBetween(outcomeOf(answered()), outcomeOf(current));
    QCOMPARE(changes.size(), 2);
    QVERIFY(changes.at(0).kind == OutcomeChangeKind::MaximumPdu);
    QVERIFY(changes.at(1).kind == OutcomeChangeKind::TlsVersion);
    QCOMPARE(changesText(changes),
             QStringLiteral("Maximum PDU: was 16384 bytes, now 4096 bytes; TLS version: was TLSv1.3, now TLSv1.2"));
}

void TestPeerChanges::comparesTheAnswersOfAWatch()
{
    WatchReport watch;
    watch.lastRun = answered();
    watch.startedAt = watch.lastRun.startedAt.addDays(-1);
    watch.summary.attempts = 10;
    watch.summary.succeeded = 9;
    Outage outage;
    outage.from = watch.startedAt;
    outage.until = outage.from.addSecs(5);
    outage.attempts = 1;
    outage.first = outage.last = std::make_shared<const EchoReport>(failed());
    watch.summary.outages = {outage};
    watch.summary.outageCount = 1;
    watch.summary.longestOutage = outage;
    watch.roundTrip = RoundTripSummary();
    watch.roundTrip->median = 4;
    const PeerOutcome outcome = outcomeOf(watch);
    QCOMPARE(outcome.startedAt, watch.startedAt);
    QVERIFY(outcome.verdict == Verdict::Failure);
    QCOMPARE(outcome.stage, QStringLiteral("connect"));
    QCOMPARE(outcome.code, QStringLiteral("connection-refused"));
    QCOMPARE(outcome.implementationVersionName, QStringLiteral("OFFIS_DCMTK_367"));
    QCOMPARE(outcome.roundTripMilliseconds, std::optional(4.0));
    QVERIFY2(outcome.title.contains(QStringLiteral("90.00 % of 10 attempts")), qPrintable(outcome.title));
}

void TestPeerChanges::tellsTheNewestOutageOfAWatch()
{
    WatchReport watch;
    watch.lastRun = answered();
    watch.summary.attempts = 10;
    watch.summary.succeeded = 8;
    for (const FindingCode code : {FindingCode::ConnectTimeout, FindingCode::ConnectionRefused}) {
        Outage outage;
        outage.attempts = 1;
        outage.first = outage.last = std::make_shared<const EchoReport>(failed(code));
        watch.summary.outages << outage;
    }
    watch.summary.outageCount = 2;
    QCOMPARE(outcomeOf(watch).code, QStringLiteral("connection-refused"));
}

/// It says nothing of the peer: what came before it is compared with what comes after it.
void TestPeerChanges::looksPastACancelledRun()
{
    HistoryRow now;
    now.outcome = outcomeOf(failed());
    HistoryRow cancelled;
    cancelled.outcome.verdict = Verdict::Cancelled;
    HistoryRow before;
    before.outcome = outcomeOf(answered());
    const QList<QList<OutcomeChange>> changes = changesOfEach({now, cancelled, before});
    QCOMPARE(changes.size(), 3);
    QCOMPARE(changesText(changes.at(0)), QStringLiteral("New failure: 192.0.2.1:104 refused the connection"));
    QVERIFY(changes.at(1).isEmpty());
    QVERIFY(changes.at(2).isEmpty());
}

void TestPeerChanges::comparesAFleetWithTheRunBefore()
{
    FleetReport before;
    before.startedAt = QDateTime(QDate(2026, 11, 29), QTime(8, 0), utc);
    before.peers = {peerOf("A", answered()), peerOf("B", failed()),     peerOf("C", answered()),
                    peerOf("D", answered()), peerOf("E", endingIn(13)), peerOf("F", failed())};
    FleetReport now;
    now.peers = {peerOf("NEW", answered()),
                 peerOf("NEWBAD", failed()),
                 peerOf("A", failed()),
                 peerOf("B", answered()),
                 peerOf("C", answered()),
                 peerOf("D", with([](EchoReport &report) {
                            report.peer.implementationVersionName = QStringLiteral("OTHER");
                            report.echoes.roundTrip->median = 40;
                        })),
                 peerOf("E", endingIn(12)),
                 peerOf("F", failed(FindingCode::ConnectTimeout))};
    now.changes = fleetChanges(baselineOf(before), now);
    QVERIFY(now.changes);
    const auto names = [](const char *list) { return QString::fromLatin1(list).split(u' '); };
    QCOMPARE(now.changes->since, before.startedAt);
    QCOMPARE(now.changes->newFailures, names("A"));
    QCOMPARE(now.changes->recovered, names("B"));
    QCOMPARE(now.changes->software, names("D"));
    QCOMPARE(now.changes->certificate, names("E"));
    QCOMPARE(now.changes->slower, names("D"));
    QCOMPARE(now.changes->other, names("F"));
    QCOMPARE(now.changes->firstTested, names("NEW NEWBAD"));
    QCOMPARE(fleetChangesText(now),
             QStringLiteral("1 new failure, 1 recovered, 1 answered with other software, 1 certificate ends in 12 "
                            "days, 1 slower, 1 changed otherwise, 2 tested for the first time, 1 of them failed, 1 "
                            "unchanged"));
}

/// Its certificate is another one, and ends soon.
void TestPeerChanges::namesAPeerOnceHoweverMuchOfItChanged()
{
    FleetReport before;
    before.startedAt = QDateTime(QDate(2026, 11, 29), QTime(8, 0), utc);
    before.peers = {peerOf("A", answered())};
    EchoReport renewed = endingIn(12);
    renewed.tls->chain[0].sha256 = QByteArray(64, 'b');
    FleetReport now;
    now.peers = {peerOf("A", renewed)};
    now.changes = fleetChanges(baselineOf(before), now);
    QVERIFY(now.changes);
    QCOMPARE(now.changes->certificate, QStringList{QStringLiteral("A")});
    QVERIFY2(fleetChangesSection(now).contains(QStringLiteral("\n  1 certificate to look at: A\n")),
             qPrintable(fleetChangesSection(now)));
}

void TestPeerChanges::takesNoCancelledPeerForOneThatWasTested()
{
    FleetReport before;
    before.startedAt = QDateTime(QDate(2026, 11, 29), QTime(8, 0), utc);
    before.peers = {peerOf("A", answered())};
    FleetReport now;
    now.peers = {peerOf("A", answered()),
                 peerOf("NEW", with([](EchoReport &report) { report.verdict = Verdict::Cancelled; }))};
    now.changes = fleetChanges(baselineOf(before), now);
    QVERIFY(now.changes);
    QVERIFY(now.changes->firstTested.isEmpty());
}

void TestPeerChanges::findsNoChangesWithoutARunBefore()
{
    FleetReport now;
    now.peers = {peerOf("A", failed())};
    now.changes = fleetChanges({}, now);
    QVERIFY(!now.changes);
    QCOMPARE(fleetChangesText(now), QString());
}

void TestPeerChanges::saysFirstHowManyChanged()
{
    FleetReport report;
    for (const char *const name : {"A", "B", "C", "D", "E", "F", "G", "H", "I"})
        report.peers << peerOf(name, answered());
    report.peers[7] = peerOf("H", endingIn(12));
    report.changes.emplace();
    QCOMPARE(fleetChangesText(report), QStringLiteral("9 unchanged"));
    const auto names = [](const char *list) { return QString::fromLatin1(list).split(u' '); };
    report.changes->newFailures = names("A B C");
    report.changes->recovered = names("D");
    report.changes->software = names("E F");
    report.changes->certificate = names("H");
    QCOMPARE(fleetChangesText(report),
             QStringLiteral("3 new failures, 1 recovered, 2 answered with other software, 1 certificate ends in 12 "
                            "days, 2 unchanged"));
    *report.changes = {};
    report.changes->newFailures = names("A");
    report.changes->slower = names("B");
    report.changes->other = names("C D E F G H I");
    QCOMPARE(fleetChangesText(report), QStringLiteral("1 new failure, 1 slower, 7 changed otherwise"));
}

void TestPeerChanges::countsNoCancelledPeerAsUnchanged()
{
    FleetReport before;
    before.startedAt = QDateTime(QDate(2026, 11, 29), QTime(8, 0), utc);
    before.peers = {peerOf("A", answered()), peerOf("B", answered()), peerOf("C", answered())};
    FleetReport now = before;
    now.partial = true;
    now.peers[0] = peerOf("A", failed());
    now.peers[2].report.verdict = Verdict::Cancelled;
    now.changes = fleetChanges(baselineOf(before), now);
    QCOMPARE(fleetChangesText(now), QStringLiteral("1 new failure, 1 unchanged"));
}

void TestPeerChanges::saysFirstWhichCertificatesEnd_data()
{
    QTest::addColumn<QList<EchoReport>>("reports");
    QTest::addColumn<QString>("expected");
    QTest::newRow("other ones") << QList<EchoReport>{answered(), answered()} << QStringLiteral("2 other certificates");
    QTest::newRow("several") << QList<EchoReport>{endingIn(20), endingIn(3)}
                             << QStringLiteral("2 certificates end soon, the first ends in 3 days");
    QTest::newRow("both") << QList<EchoReport>{answered(), endingIn(-1)}
                          << QStringLiteral("1 other certificate, 1 certificate ended 1 day ago");
}

void TestPeerChanges::saysFirstWhichCertificatesEnd()
{
    QFETCH(QList<EchoReport>, reports);
    FleetReport report;
    report.changes.emplace();
    for (const EchoReport &each : reports) {
        const QByteArray name = "P" + QByteArray::number(report.peers.size());
        report.peers << peerOf(name.constData(), each);
        report.changes->certificate << QString::fromLatin1(name);
    }
    QTEST(fleetChangesText(report), "expected");
}

QTEST_GUILESS_MAIN(TestPeerChanges)
#include "tst_peer_changes.moc"
