#include "core/diagnosis/fleet_causes.h"
#include "core/log/utc.h"
#include "core/redaction/redactor.h"
#include "core/report/fleet_changes_text.h"
#include "core/report/fleet_html.h"
#include "core/report/fleet_json.h"
#include "core/report/fleet_text.h"
#include "tests/unit/fleet/fleet_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace dicom_echo;

namespace {

QString addressOf(int number)
{
    return QStringLiteral("192.0.2.%1").arg(number);
}

FleetReport mixedReport()
{
    FleetReport report;
    report.startedAt = QDateTime(QDate(2026, 11, 30), QTime(8, 0), utc);
    report.milliseconds = 5123.4;
    report.peers = {succeededPeer(QStringLiteral("CT 1")), refusedPeer(QStringLiteral("CT 2"), addressOf(2)),
                    rejectedPeer(QStringLiteral("MR 1"), addressOf(3)),
                    rejectedPeer(QStringLiteral("MR 2"), addressOf(4))};
    report.peers[0].group = QStringLiteral("Radiology");
    report.peerCount = report.peers.size();
    return report;
}

} // namespace

class TestFleetReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsPeersWithTheSameCauseTogether();
    void namesThePeerOfACauseThatIsAlone();
    void tellsCallingAeTitlesApart();
    void generalizesAnAddressOfWhichAPartDiffers();
    void takesARemarkForNoCause();
    void leavesNoPlaceUnfilledWhateverDiffers_data();
    void leavesNoPlaceUnfilledWhateverDiffers();
    void jsonHasTheFieldsOfItsSchema();
    void jsonCountsTheFailuresThatWereExpected();
    void jsonOfOnePeerIsOneLine();
    void textTellsEachCauseOnceWithItsAdvice();
    void textSaysWhatAPartialRunLeftOut();
    void textSaysThatOurNetworkIsSuspected();
    void textSaysWhoIsDownAsExpected();
    void roundsTellWhoWasNotAlwaysUp();
    void textSaysWhatChanged();
    void tellsWhichEntriesOfTheListsWereNotTested();
    void roundsTellWhoWasDownAndWhichDidNotCount();
    void germanTextSaysItsLanguageAndTheCodes();
    void namesCannotCommandATerminal();
};

void TestFleetReport::putsPeersWithTheSameCauseTogether()
{
    const QList<FleetCause> causes = fleetCauses(mixedReport().peers);
    QCOMPARE(causes.size(), 2);
    QCOMPARE(causes[0].code, FindingCode::Rejected); // of two peers: first
    QCOMPARE(causes[0].peers, (QList<qsizetype>{2, 3}));
    QCOMPARE(causes[0].title, QStringLiteral("The peer does not know our AE title \"ECHOSCU\""));
    QCOMPARE(causes[0].responsible, Responsible::PeerAdministrator);
    QVERIFY2(causes[0].advice.join(u'\n').contains(u"\"ECHOSCU\""), qPrintable(causes[0].advice.join(u'\n')));
    QVERIFY(!causes[0].advice.join(u'\n').contains(u"192.0.2."));
    QCOMPARE(causes[1].peers, QList<qsizetype>{1});
}

void TestFleetReport::namesThePeerOfACauseThatIsAlone()
{
    const QList<FleetCause> causes = fleetCauses({refusedPeer(QStringLiteral("CT 2"), addressOf(2))});
    QCOMPARE(causes.size(), 1);
    QCOMPARE(causes[0].title, QStringLiteral("192.0.2.2:104 refused the connection"));
}

void TestFleetReport::tellsCallingAeTitlesApart()
{
    FleetPeerResult other = rejectedPeer(QStringLiteral("MR 2"), addressOf(4));
    other.report.request.callingAeTitle = QStringLiteral("CT_TEST");
    QCOMPARE(fleetCauses({rejectedPeer(QStringLiteral("MR 1"), addressOf(3)), other}).size(), 2);
    const FleetPeerResult calledTitle = rejectedPeer(QStringLiteral("MR 3"), addressOf(3), 7);
    QCOMPARE(fleetCauses({rejectedPeer(QStringLiteral("MR 1"), addressOf(3)), calledTitle}).size(), 2);
}

/// Two services of one computer, or one port on two computers.
void TestFleetReport::generalizesAnAddressOfWhichAPartDiffers()
{
    const auto adviceFor = [](const QString &address, quint16 port) {
        QList<FleetPeerResult> peers(
            2, failedPeer(QStringLiteral("CT 1"), addressOf(1), Stage::Connect, FindingCode::ConnectTimeout));
        for (FleetPeerResult &peer : peers)
            peer.report.peer.localAddress = QStringLiteral("198.51.100.7");
        peers.last().report.request.address = address;
        peers.last().report.request.port = port;
        const QList<FleetCause> causes = fleetCauses(peers);
        return causes.size() == 1 ? causes.first().advice.join(u'\n') : QString();
    };
    const QString general =
        QStringLiteral("from this computer's address 198.51.100.7 to the address and the port of the peer.");
    for (const QString &advice : {adviceFor(addressOf(1), 105), adviceFor(addressOf(2), 104)})
        QVERIFY2(advice.contains(general), qPrintable(advice));
    const QString same = adviceFor(addressOf(1), 104);
    QVERIFY2(same.contains(QStringLiteral("from this computer's address 198.51.100.7 to 192.0.2.1 port 104.")),
             qPrintable(same));
}

void TestFleetReport::takesARemarkForNoCause()
{
    FleetPeerResult peer = succeededPeer(QStringLiteral("CT 1"));
    peer.report.findings = {{Severity::Remark, Stage::Tls, FindingCode::PeerNotVerified, {}, {}}};
    QVERIFY(fleetWarnings({peer}).isEmpty());
    peer.report.verdict = Verdict::Warning;
    QCOMPARE(fleetWarnings({peer}).size(), 1);
}

void TestFleetReport::leavesNoPlaceUnfilledWhateverDiffers_data()
{
    QTest::addColumn<FindingCode>("code");
    for (size_t i = 0; i < findingCodeCount; ++i)
        QTest::addRow("%s", qPrintable(findingCodeName(static_cast<FindingCode>(i)))) << static_cast<FindingCode>(i);
}

void TestFleetReport::leavesNoPlaceUnfilledWhateverDiffers()
{
    QFETCH(FindingCode, code);
    QList<FleetPeerResult> peers;
    for (int i = 0; i < 2; ++i) {
        FleetPeerResult peer =
            failedPeer(QStringLiteral("P%1").arg(i), QStringLiteral("host%1.example").arg(i), Stage::Associate, code);
        EchoRequest &request = peer.report.request;
        request.port = static_cast<quint16>(7770 + i);
        request.calledAeTitle = QStringLiteral("CALLED%1").arg(i);
        request.acseTimeout = std::chrono::seconds(10 + i);
        peer.report.startedAt = QDateTime::fromSecsSinceEpoch(1'700'000'000 + i, utc);
        peer.report.peer.localAddress = QStringLiteral("198.51.100.%1").arg(i);
        peers << peer;
    }
    for (const FleetCause &cause : fleetCauses(peers)) {
        const QString text = cause.title + u'\n' + cause.advice.join(u'\n');
        for (const auto *const ofOne : {"host0", "host1", "777", "CALLED", "198.51.100", "{", "}"})
            QVERIFY2(!text.contains(QLatin1StringView(ofOne)), qPrintable(text));
        QVERIFY2(!text.contains(u"(see each peer)"), qPrintable(text));
        QVERIFY(cause.title.at(0).isUpper() || cause.title.at(0) == u'"');
    }
    for (const FleetCause &cause : fleetCauses(peers, Words::of(Language::German))) {
        const QString text = cause.title + u'\n' + cause.advice.join(u'\n');
        for (const auto *const ofOne : {"host0", "host1", "777", "CALLED", "198.51.100", "{", "}", "the peer"})
            QVERIFY2(!text.contains(QLatin1StringView(ofOne)), qPrintable(text));
        QVERIFY(cause.title.at(0).isUpper());
    }
}

void TestFleetReport::jsonHasTheFieldsOfItsSchema()
{
    FleetReport report = mixedReport();
    report.changes = FleetChanges{};
    report.changes->since = report.startedAt.addDays(-1);
    report.changes->newFailures = QStringList{QStringLiteral("CT 2")};
    const QJsonObject json = QJsonDocument::fromJson(fleetJson(report)).object();
    QCOMPARE(json[QStringLiteral("schema")].toString(), QStringLiteral("dicom-echo/fleet/1"));
    QCOMPARE(json[QStringLiteral("partial")], QJsonValue(false));
    QCOMPARE(json[QStringLiteral("startedAt")].toString(), QStringLiteral("2026-11-30T08:00:00.000Z"));
    QCOMPARE(json[QStringLiteral("milliseconds")].toInt(), 5123);
    const QJsonObject counts = json[QStringLiteral("counts")].toObject();
    QCOMPARE(counts[QStringLiteral("success")].toInt(), 1);
    QCOMPARE(counts[QStringLiteral("warning")].toInt(-1), 0);
    QCOMPARE(counts[QStringLiteral("failure")].toInt(), 3);
    QCOMPARE(counts[QStringLiteral("cancelled")].toInt(-1), 0);
    QCOMPARE(json[QStringLiteral("ownNetworkSuspected")], QJsonValue(false));
    const QJsonObject changes = json[QStringLiteral("changes")].toObject();
    QCOMPARE(changes[QStringLiteral("since")].toString(), QStringLiteral("2026-11-29T08:00:00.000Z"));
    QCOMPARE(changes[QStringLiteral("newFailures")].toArray(), QJsonArray{QStringLiteral("CT 2")});
    const QJsonObject cause = json[QStringLiteral("causes")].toArray()[0].toObject();
    QCOMPARE(cause[QStringLiteral("stage")].toString(), QStringLiteral("associate"));
    QCOMPARE(cause[QStringLiteral("code")].toString(), QStringLiteral("rejected"));
    QCOMPARE(cause[QStringLiteral("peers")].toArray(), (QJsonArray{QStringLiteral("MR 1"), QStringLiteral("MR 2")}));
    QVERIFY(!cause[QStringLiteral("advice")].toArray().isEmpty());
    const QJsonArray peers = json[QStringLiteral("peers")].toArray();
    QCOMPARE(peers.size(), 4);
    QCOMPARE(peers[0].toObject()[QStringLiteral("name")].toString(), QStringLiteral("CT 1"));
    QCOMPARE(peers[0].toObject()[QStringLiteral("group")].toString(), QStringLiteral("Radiology"));
    QCOMPARE(peers[2].toObject()[QStringLiteral("report")].toObject()[QStringLiteral("schema")].toString(),
             QStringLiteral("dicom-echo/report/1"));
    report.changes.reset();
    QVERIFY(QJsonDocument::fromJson(fleetJson(report)).object()[QStringLiteral("changes")].isNull());
}

void TestFleetReport::jsonCountsTheFailuresThatWereExpected()
{
    FleetReport report = mixedReport();
    report.peers[1].isDownExpected = true;
    report.peers[0].isDownExpected = true; // but it answered
    const QJsonObject counts = fleetToJson(report)[QLatin1StringView("counts")].toObject();
    QCOMPARE(counts[QLatin1StringView("failure")].toInt(), 3);
    QCOMPARE(counts[QLatin1StringView("expectedFailure")].toInt(), 1);
    QCOMPARE(counts[QLatin1StringView("success")].toInt(), 1);
}

void TestFleetReport::jsonOfOnePeerIsOneLine()
{
    const QByteArray line = fleetPeerJson(refusedPeer(QStringLiteral("R\u00f6ntgen\n2"), addressOf(2)));
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
    QVERIFY(std::all_of(line.cbegin(), line.cend(), [](char c) { return static_cast<unsigned char>(c) < 0x7F; }));
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    QCOMPARE(json[QStringLiteral("schema")].toString(), QStringLiteral("dicom-echo/fleet-peer/1"));
    QCOMPARE(json[QStringLiteral("name")].toString(), QStringLiteral("R\u00f6ntgen\n2"));
}

void TestFleetReport::textTellsEachCauseOnceWithItsAdvice()
{
    const QString text = fleetText(mixedReport());
    QVERIFY2(text.startsWith(u"4 peers in 5.12 s: 1 succeeded, 3 failed\n"), qPrintable(text));
    QCOMPARE(text.count(u"2 peers: the peer does not know our AE title \"ECHOSCU\""), 1);
    QCOMPARE(text.count(u"1 peer: 192.0.2.2:104 refused the connection"), 1);
    QVERIFY(text.contains(u"    MR 1, MR 2\n"));
    QCOMPARE(text.count(u"What to do"), 2);
    for (const QString &line : text.split(u'\n'))
        QVERIFY2(line.size() <= 76, qPrintable(line));
}

void TestFleetReport::textSaysWhatAPartialRunLeftOut()
{
    FleetReport report = mixedReport();
    report.partial = true;
    report.peerCount = 10;
    const QString text = fleetText(report);
    QVERIFY2(text.startsWith(u"4 of 10 peers in 5.12 s: 1 succeeded, 3 failed\nCancelled:"), qPrintable(text));
}

void TestFleetReport::textSaysThatOurNetworkIsSuspected()
{
    FleetReport report = mixedReport();
    QVERIFY(!fleetText(report).contains(u"ost likely our network"));
    report.ownNetworkSuspected = true;
    QVERIFY(fleetText(report).contains(u"\nMost likely our network, not theirs"));
}

/// Not of one that answers, though it need not.
void TestFleetReport::textSaysWhoIsDownAsExpected()
{
    FleetReport report = mixedReport();
    for (FleetPeerResult &peer : report.peers)
        peer.isDownExpected = true;
    report.peers[0].report.verdict = Verdict::Warning;
    report.peers[0].report.findings = {{Severity::Warning, Stage::Release, FindingCode::ReleaseTimeout, {}, {}}};
    report.peers[3].isDownExpected = false;
    const QString text = fleetText(report);
    QVERIFY2(text.startsWith(u"4 peers in 5.12 s: 0 succeeded, 1 with a warning, 3 failed (2 as expected)\n"),
             qPrintable(text));
    QVERIFY2(text.contains(u"    CT 1\n") && text.contains(u"    CT 2 (expected to be down)\n") &&
                 text.contains(u"    MR 1 (expected to be down), MR 2\n"),
             qPrintable(text));
}

void TestFleetReport::roundsTellWhoWasNotAlwaysUp()
{
    PeerStatus recovered;
    recovered.state = PeerState::Up;
    recovered.attempts = 3;
    recovered.succeeded = 2;
    PeerStatus failing = recovered;
    failing.state = PeerState::Down;
    PeerStatus well = recovered;
    well.succeeded = 3;
    const QStringList names{QStringLiteral("CT 1"), QStringLiteral("CT 2"), QStringLiteral("MR 1")};
    QCOMPARE(fleetRoundsText(3, names, {recovered, failing, well}),
             QStringLiteral("Rounds: 3. Not always up: 2 peers\n  CT 1: 2 of 3\n  CT 2: 2 of 3, still failing\n"));
    QCOMPARE(fleetRoundsText(3, names, {well, well, well}), QStringLiteral("Rounds: 3. Every peer was always up.\n"));
}

void TestFleetReport::textSaysWhatChanged()
{
    FleetReport report = mixedReport();
    report.changes = FleetChanges{};
    report.changes->since = report.startedAt.addDays(-1);
    report.changes->newFailures = QStringList{QStringLiteral("CT 2"), QStringLiteral("MR 1")};
    report.changes->recovered = QStringList{QStringLiteral("CT 1")};
    QCOMPARE(fleetChangesText(report), QStringLiteral("2 new failures, 1 recovered, 1 unchanged"));
    const QString text = fleetText(report);
    QVERIFY2(text.contains(u"  2 new failures: CT 2, MR 1\n  1 recovered: CT 1\n"), qPrintable(text));
}

void TestFleetReport::tellsWhichEntriesOfTheListsWereNotTested()
{
    FleetReport report = mixedReport();
    QVERIFY(!fleetText(report).contains(u"Not tested"));
    report.untested = {{QStringLiteral("a.csv, line 3"), QStringLiteral("CT: it has no port"), false},
                       {QStringLiteral("b.csv"), QStringLiteral("It cannot be read"), true}};
    QVERIFY2(fleetText(report).endsWith(u"Not tested, because the lists could not be read:\n"
                                        "    a.csv, line 3: CT: it has no port\n    b.csv: It cannot be read\n"),
             qPrintable(fleetText(report)));
    QVERIFY(fleetHtml(report).contains(u"<th>a.csv, line 3</th><td>CT: it has no port</td>"));
    const QJsonArray untested = fleetToJson(report)[QLatin1StringView("untested")].toArray();
    QCOMPARE(untested.size(), 2);
    QCOMPARE(untested[0], (QJsonObject{{QStringLiteral("where"), QStringLiteral("a.csv, line 3")},
                                       {QStringLiteral("reason"), QStringLiteral("CT: it has no port")},
                                       {QStringLiteral("wholeList"), false}}));
    QVERIFY(untested[1].toObject()[QLatin1StringView("wholeList")].toBool());
    Redactor redactor;
    const FleetReport redacted = redactor.redacted(report);
    QCOMPARE(redacted.untested.size(), 2);
    QVERIFY(!fleetText(redacted).contains(u".csv") && !fleetText(redacted).contains(u"no port"));
}

void TestFleetReport::roundsTellWhoWasDownAndWhichDidNotCount()
{
    const QStringList names{QStringLiteral("CT"), QStringLiteral("MR")};
    const auto status = [](quint64 succeeded, quint64 attempts, PeerState state = PeerState::Up) {
        PeerStatus result;
        result.state = state;
        result.succeeded = succeeded;
        result.attempts = attempts;
        return result;
    };
    QCOMPARE(fleetRoundsText(3, names, {status(3, 3), status(3, 3)}),
             QStringLiteral("Rounds: 3. Every peer was always up.\n"));
    QCOMPARE(fleetRoundsText(3, names, {status(3, 3), status(1, 3, PeerState::Down)}),
             QStringLiteral("Rounds: 3. Not always up: 1 peer\n  MR: 1 of 3, still failing\n"));
    const QString uncounted =
        QStringLiteral("Rounds that did not count, because our own network was suspected or the peer\n"
                       "was expected to be down:\n");
    QCOMPARE(fleetRoundsText(3, names, {status(0, 0, PeerState::Unknown), status(3, 3)}),
             QStringLiteral("Rounds: 3. No peer was down in a round that counted for it.\n") + uncounted +
                 QStringLiteral("  CT: 3 of 3\n"));
    QCOMPARE(fleetRoundsText(3, names, {status(1, 2), status(3, 3)}),
             QStringLiteral("Rounds: 3. Not always up: 1 peer\n  CT: 1 of 2\n") + uncounted +
                 QStringLiteral("  CT: 1 of 3\n"));
}

void TestFleetReport::germanTextSaysItsLanguageAndTheCodes()
{
    const QString text = fleetText(mixedReport(), Words::of(Language::German));
    QVERIFY2(text.contains(QStringLiteral("(connection-refused)")), qPrintable(text));
    QVERIFY2(text.endsWith(QStringLiteral("\nSprache: Deutsch\n")), qPrintable(text));
    QVERIFY(!fleetText(mixedReport()).contains(QStringLiteral("Language")));
}

void TestFleetReport::namesCannotCommandATerminal()
{
    FleetReport report;
    report.peers = {refusedPeer(QStringLiteral("CT\x1b[2J"), addressOf(2))};
    report.peerCount = 1;
    QVERIFY(!fleetText(report).contains(u'\x1b'));
    QVERIFY(!fleetJson(report).contains('\x1b'));
}

QTEST_GUILESS_MAIN(TestFleetReport)
#include "tst_fleet_report.moc"
