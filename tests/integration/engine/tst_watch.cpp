// Watching real and scripted peers.
#include "core/diagnosis/watch_text.h"
#include "core/engine/watch.h"
#include "core/responder/responder.h"
#include "tests/support/engine_run.h"
#include "tests/support/loopback.h"
#include "tests/support/pdu_bytes.h"
#include "tests/support/scripts.h"

#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;
using namespace std::chrono_literals;

namespace {

/// Watches until so many attempts were sampled.
WatchSummary watchFor(int attempts, const EchoRequest &request, WatchAssociations associations,
                      QList<RunEvent> *events = nullptr)
{
    WatchSettings settings;
    settings.interval = 10ms;
    settings.associations = associations;
    const CancelToken cancel;
    int sampled = 0;
    return Watch()
        .run(request, settings, cancel,
             [&](RunEvent &&event) {
                 if (std::holds_alternative<WatchSampled>(event) && ++sampled == attempts)
                     cancel.cancel();
                 if (events)
                     events->append(event);
             })
        .summary;
}

qsizetype associationsIn(const QList<RunEvent> &events)
{
    return std::count_if(events.cbegin(), events.cend(), [](const RunEvent &event) {
        const auto *started = std::get_if<StageStarted>(&event);
        return started && started->stage == Stage::Associate;
    });
}

} // namespace

class TestWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void echoesInOneAssociation();
    void echoesInANewAssociationEach();
    void countsAttemptsWithAWarning();
    void goesOnAfterFailures();
    void tellsStatusAndEndOfAnAssociationApart();
    void explainsAnOutageByWhatWasSeen();
    void keepsWhatTheLastWholeAttemptFound_data();
    void keepsWhatTheLastWholeAttemptFound();
    void endsAfterItsTime();
    void endsAfterItsTimeThoughNothingIsDue();
    void measuresTheRoundTripsOfWhatSucceeded();
};

void TestWatch::echoesInOneAssociation()
{
    Responder responder;
    QVERIFY(!responder.start());
    QList<RunEvent> events;
    const WatchSummary summary = watchFor(5, requestTo(responder.port()), WatchAssociations::One, &events);
    QCOMPARE(summary.attempts, 5U);
    QCOMPARE(summary.succeeded, 5U);
    QCOMPARE(associationsIn(events), 1);
}

void TestWatch::echoesInANewAssociationEach()
{
    Responder responder;
    QVERIFY(!responder.start());
    QList<RunEvent> events;
    const WatchSummary summary = watchFor(5, requestTo(responder.port()), WatchAssociations::NewEach, &events);
    QCOMPARE(summary.succeeded, 5U);
    QCOMPARE(associationsIn(events), 5);
}

/// A peer that closes in place of an answer to the release has answered the echo all the same.
void TestWatch::countsAttemptsWithAWarning()
{
    const Script closing = upToRelease() + Script{step::Close{}};
    ScriptedPeer peer(QList<Script>{closing, closing});
    const WatchSummary summary = watchFor(2, requestTo(peer.port()), WatchAssociations::NewEach);
    QCOMPARE(summary.attempts, 2U);
    QCOMPARE(summary.succeeded, 2U);
}

void TestWatch::goesOnAfterFailures()
{
    for (const WatchAssociations associations : {WatchAssociations::One, WatchAssociations::NewEach}) {
        const WatchSummary summary = watchFor(3, requestTo(freePort()), associations);
        QCOMPARE(summary.attempts, 3U);
        QCOMPARE(summary.succeeded, 0U);
        QCOMPARE(summary.outages.size(), 1);
        QCOMPARE(summary.outages.first().first->failure()->code, FindingCode::ConnectionRefused);
    }
}

void TestWatch::tellsStatusAndEndOfAnAssociationApart()
{
    ScriptedPeer peer(accepting() + answeringEcho() + answeringEcho(0x0211) +
                      Script{step::ReceivePdu{}, step::Close{}});
    QList<RunEvent> events;
    const WatchSummary summary = watchFor(3, requestTo(peer.port()), WatchAssociations::One, &events);
    QCOMPARE(summary.succeeded, 1U);
    QList<Finding> failures;
    for (const RunEvent &event : events) {
        if (const auto *sample = std::get_if<WatchSampled>(&event); sample && sample->failed) {
            failures << *sample->failed->failure();
            QVERIFY(sample->failed->startedAt.isValid());
        }
    }
    QCOMPARE(failures.size(), 2);
    QCOMPARE(failures.first().code, FindingCode::EchoStatus);
    QCOMPARE(std::get<StatusFacts>(failures.first().facts).messageId, quint16(2));
    QCOMPARE(failures.last().code, FindingCode::Closed);
}

void TestWatch::explainsAnOutageByWhatWasSeen()
{
    AssociateAc refusing;
    refusing.contexts.first().result = 3; // abstract syntax not supported
    for (const WatchAssociations associations : {WatchAssociations::One, WatchAssociations::NewEach}) {
        ScriptedPeer peer({step::ReceivePdu{}, step::Send{associateAc(refusing)}, step::ReceivePdu{}, step::Close{}});
        const Outage outage = watchFor(1, requestTo(peer.port()), associations).outages.constFirst();
        const Diagnosis diagnosis = diagnoseFirst(outage);
        QVERIFY2(diagnosis.evidence.contains(QStringLiteral("presentation context 1: ")),
                 qPrintable(diagnosis.evidence));
        QCOMPARE(outage.first->peer.connectedTo, QStringLiteral("127.0.0.1:%1").arg(peer.port()));
        QCOMPARE(outage.first->request.repeat, 1U);
    }
}

void TestWatch::keepsWhatTheLastWholeAttemptFound_data()
{
    QTest::addColumn<WatchAssociations>("associations");
    QTest::addColumn<Stage>("cancelledAt");
    QTest::addColumn<int>("time");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("the second attempt is cancelled")
        << WatchAssociations::NewEach << Stage::Associate << 2 << Verdict::Success;
    QTest::newRow("the one association is cancelled")
        << WatchAssociations::One << Stage::Echo << 1 << Verdict::Cancelled;
}

void TestWatch::keepsWhatTheLastWholeAttemptFound()
{
    QFETCH(const Stage, cancelledAt);
    QFETCH(const int, time);
    WatchSettings settings;
    settings.interval = 10ms;
    QFETCH(const WatchAssociations, associations);
    settings.associations = associations;
    Responder responder;
    QVERIFY(!responder.start());
    const CancelToken cancel;
    int times = 0;
    const WatchReport report = Watch().run(requestTo(responder.port()), settings, cancel, [&](const RunEvent &event) {
        const auto *const started = std::get_if<StageStarted>(&event);
        if (started && started->stage == cancelledAt && ++times == time)
            cancel.cancel();
    });
    QTEST(report.lastRun.verdict, "verdict");
    QCOMPARE(report.lastRun.stage(Stage::Associate).state, StageState::Ok);
    QVERIFY(!report.lastRun.peer.implementationClassUid.isEmpty());
}

void TestWatch::endsAfterItsTime()
{
    Responder responder;
    QVERIFY(!responder.start());
    WatchSettings settings;
    settings.interval = 10ms;
    settings.duration = 50ms;
    for (const WatchAssociations associations : {WatchAssociations::One, WatchAssociations::NewEach}) {
        settings.associations = associations;
        QList<RunEvent> events;
        const auto keep = [&events](RunEvent &&event) { events.append(std::move(event)); };
        const WatchSummary summary = Watch().run(requestTo(responder.port()), settings, CancelToken(), keep).summary;
        QVERIFY(summary.attempts > 0);
        QCOMPARE(summary.succeeded, summary.attempts);
        QVERIFY(associations == WatchAssociations::NewEach || associationsIn(events) == 1);
    }
}

/// Not when the next attempt would be due: the test's own limit is less than that.
void TestWatch::endsAfterItsTimeThoughNothingIsDue()
{
    Responder responder;
    QVERIFY(!responder.start());
    WatchSettings settings;
    settings.interval = 1h;
    settings.duration = 50ms;
    for (const WatchAssociations associations : {WatchAssociations::One, WatchAssociations::NewEach}) {
        settings.associations = associations;
        const WatchReport report =
            Watch().run(requestTo(responder.port()), settings, CancelToken(), [](RunEvent &&) {});
        QCOMPARE(report.summary.attempts, 1U);
        QCOMPARE(report.lastRun.stage(Stage::Release).state, StageState::Ok); // by us: the peer ends it later
    }
}

void TestWatch::measuresTheRoundTripsOfWhatSucceeded()
{
    ScriptedPeer peer(
        QList<Script>{serving(), Script{step::ReceivePdu{}, step::Send{associateRj()}, step::WaitForEnd{}}, serving()});
    WatchSettings settings;
    settings.interval = 10ms;
    const CancelToken cancel;
    QList<double> roundTrips; // of attempts that succeeded
    int attempts = 0;
    const WatchReport report = Watch().run(requestTo(peer.port()), settings, cancel, [&](RunEvent &&event) {
        const auto *const sample = std::get_if<WatchSampled>(&event);
        if (!sample)
            return;
        if (!sample->failed)
            roundTrips << sample->milliseconds;
        if (++attempts == 3)
            cancel.cancel();
    });
    QCOMPARE(report.summary.succeeded, 2U);
    QCOMPARE(roundTrips.size(), 2);
    QVERIFY(report.roundTrip);
    QCOMPARE(report.roundTrip->min, *std::min_element(roundTrips.cbegin(), roundTrips.cend()));
    QVERIFY(report.roundTrip->min > 0); // the attempt that failed is none of them
    QCOMPARE(report.roundTrip->max, *std::max_element(roundTrips.cbegin(), roundTrips.cend()));
}

QTEST_GUILESS_MAIN(TestWatch)
#include "tst_watch.moc"
