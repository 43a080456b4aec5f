// What the lines above the fleet's table say.
#include "core/fleet/fleet_event.h"
#include "tests/models/report_fixture.h"
#include "ui/fleet/fleet_texts.h"
#include "ui/widgets/user_language.h"

#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

FleetPeerResult peerWith(EchoReport report)
{
    FleetPeerResult peer;
    peer.name = QStringLiteral("CT 7");
    peer.report = std::move(report);
    return peer;
}

} // namespace

class TestFleetTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakLanguage(Language::English); } // its plurals are a catalogue

    void tellsHowFarItIs();
    void tellsThatARunWasStopped();
    void tellsFirstThatOurNetworkIsSuspected();
    void tellsWhenTheNextRoundBegins();
};

void TestFleetTexts::tellsHowFarItIs()
{
    FleetProgress progress;
    progress.done = 312;
    progress.all = 1000;
    progress.failed = 5;
    progress.slowestMilliseconds = 12'000;
    progress.remainingMilliseconds = 40'000;
    QCOMPARE(fleetProgressText(progress), QStringLiteral("312 of 1000, 5 failed, about 40 s left"));
    QCOMPARE(fleetSlowestText(progress, QStringLiteral("CT 7")), QStringLiteral("Waiting for 12 s: CT 7"));
    QCOMPARE(fleetSlowestText(progress, {}), QString());
}

void TestFleetTexts::tellsThatARunWasStopped()
{
    FleetReport report;
    report.partial = true;
    report.peerCount = 4;
    report.peers = {peerWith(succeeded()), peerWith(EchoReport())};
    QCOMPARE(fleetHeadlineText({.report = &report}), QStringLiteral("Stopped when 1 of 4 had been tested."));
    report.partial = false;
    QCOMPARE(fleetHeadlineText({.report = &report}), QString());
}

void TestFleetTexts::tellsFirstThatOurNetworkIsSuspected()
{
    FleetReport report;
    report.ownNetworkSuspected = true;
    report.peers = {peerWith(rejected())};
    report.changes.emplace().since = QDateTime::currentDateTimeUtc();
    report.changes->newFailures = QStringList{report.peers.first().name};
    const QString news = fleetHeadlineText({.report = &report, .leftOut = {QStringLiteral("X: no address")}});
    QVERIFY2(news.startsWith(QStringLiteral("Most likely our network, not theirs. Since ")), qPrintable(news));
    QVERIFY2(news.endsWith(QStringLiteral(": 1 new failure. Left out: X: no address.")), qPrintable(news));
    QVERIFY(fleetHeadlineExplanation({.report = &report}).contains(QStringLiteral("name server")));
}

void TestFleetTexts::tellsWhenTheNextRoundBegins()
{
    QCOMPARE(fleetHeadlineText({.nextRound = 4}), QStringLiteral("Next round in 4 s."));
    QCOMPARE(fleetHeadlineText({}), QString());
}

QTEST_GUILESS_MAIN(TestFleetTexts)

#include "tst_fleet_texts.moc"
