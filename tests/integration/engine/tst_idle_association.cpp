// An association that the peer ends while nothing is asked of it: between two echoes, or before the first.
#include "core/diagnosis/diagnosis.h"
#include "core/engine/watch.h"
#include "tests/support/engine_run.h"
#include "tests/support/pdu_bytes.h"
#include "tests/support/scripts.h"

#include <QTest>

#include <semaphore>

using namespace dicom_echo;
using namespace dicom_echo::test;
using namespace std::chrono_literals;

namespace {

constexpr auto longInterval = 60s; // that it is not waited for is what is tested

struct PeerEnd
{
    Script steps;
    IdleEndFacts::Kind kind;
};

} // namespace

Q_DECLARE_METATYPE(PeerEnd)

class TestIdleAssociation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noticesTheEndBetweenTwoEchoes_data();
    void noticesTheEndBetweenTwoEchoes();
    void tellsWhatCameBeforeTheFirstEcho_data();
    void tellsWhatCameBeforeTheFirstEcho();
    void refusesWhatNobodyAskedFor();
    void countsNoOutage();
    void cancelsWhileIdle();
};

void TestIdleAssociation::noticesTheEndBetweenTwoEchoes_data()
{
    QTest::addColumn<PeerEnd>("end");
    QTest::addColumn<QString>("evidence");
    using Kind = IdleEndFacts::Kind;
    QTest::newRow("A-ABORT") << PeerEnd{{step::Send{abort(2, 0)}, step::WaitForEnd{}}, Kind::Abort}
                             << QStringLiteral("the peer sent A-ABORT (source 2 (DUL service-provider)");
    QTest::newRow("A-RELEASE-RQ") << PeerEnd{{step::Send{releaseRq()}, step::ReceivePdu{}, step::Close{}},
                                             Kind::Release}
                                  << QStringLiteral("the peer asked for the release (A-RELEASE-RQ)");
    QTest::newRow("FIN") << PeerEnd{{step::Close{}}, Kind::Fin} << QStringLiteral("closed the connection (FIN)");
    QTest::newRow("RST") << PeerEnd{{step::Reset{}}, Kind::Reset} << QStringLiteral("reset the connection (RST)");
}

void TestIdleAssociation::noticesTheEndBetweenTwoEchoes()
{
    QFETCH(PeerEnd, end);
    QFETCH(QString, evidence);
    ScriptedPeer peer(accepting() + answeringEcho() + end.steps);
    EchoRequest request = requestTo(peer.port());
    request.repeat = 3;
    request.interval = longInterval;
    const EngineRun run = runEngine(request);
    QCOMPARE(run.report.verdict, Verdict::Failure);
    QCOMPARE(run.stages(), QStringLiteral("resolve ok, connect ok, associate ok, echo failed"));
    QCOMPARE(run.report.echoes.sent, 1U);
    QCOMPARE(run.report.echoes.lost, 0U);
    const Finding &failure = *run.report.failure();
    QCOMPARE(failure.code, FindingCode::EndedWhileIdle);
    QCOMPARE(std::get<IdleEndFacts>(failure.facts).kind, end.kind);
    QCOMPARE(std::get<IdleEndFacts>(failure.facts).intervalMilliseconds,
             double(std::chrono::milliseconds(longInterval).count()));
    const Diagnosis diagnosis = diagnose(run.report, failure);
    QVERIFY2(diagnosis.evidence.contains(evidence), qPrintable(diagnosis.evidence));
    QVERIFY2(diagnosis.advice.value(0).startsWith(QStringLiteral("Choose an interval shorter than")),
             qPrintable(diagnosis.advice.value(0)));
    if (end.kind == IdleEndFacts::Kind::Release)
        QCOMPARE(peer.finishOne().pdus.last(), releaseRp());
}

void TestIdleAssociation::tellsWhatCameBeforeTheFirstEcho_data()
{
    QTest::addColumn<Script>("steps");
    QTest::addColumn<FindingCode>("code");
    QTest::addColumn<QString>("title");
    QTest::newRow("A-ABORT") << Script{step::Send{abort(0, 0)}} << FindingCode::Aborted
                             << QStringLiteral("accepted the association and aborted it at once");
    QTest::newRow("FIN") << Script{step::HalfClose{}} << FindingCode::Closed
                         << QStringLiteral("accepted the association and closed it at once");
}

/// The engine waits at the border of the stages until the peer has done it.
void TestIdleAssociation::tellsWhatCameBeforeTheFirstEcho()
{
    QFETCH(Script, steps);
    QFETCH(FindingCode, code);
    QFETCH(QString, title);
    std::binary_semaphore done(0);
    ScriptedPeer peer(accepting() + steps + Script{step::Do{[&done] { done.release(); }}, step::WaitForEnd{}});
    const EngineRun run = runEngine(requestTo(peer.port()), {}, systemNameLookup, [&done](const RunEvent &event) {
        const auto *const started = std::get_if<StageStarted>(&event);
        if (started && started->stage == Stage::Echo)
            done.acquire();
    });
    QCOMPARE(run.report.failure()->code, code);
    QVERIFY(run.report.failure()->evidence.isUnprompted);
    QCOMPARE(run.report.echoes.sent, 0U);
    const Diagnosis diagnosis = diagnose(run.report, *run.report.failure());
    QVERIFY2(diagnosis.title.endsWith(title), qPrintable(diagnosis.title));
    QVERIFY2(!diagnosis.evidence.contains(QStringLiteral("after our C-ECHO-RQ")), qPrintable(diagnosis.evidence));
}

void TestIdleAssociation::refusesWhatNobodyAskedFor()
{
    ScriptedPeer peer(accepting() + answeringEcho() + Script{step::Send{test::cEchoRsp(2, 0)}, step::WaitForEnd{}});
    EchoRequest request = requestTo(peer.port());
    request.repeat = 2;
    request.interval = longInterval;
    const EngineRun run = runEngine(request);
    QCOMPARE(run.report.failure()->code, FindingCode::ProtocolViolation);
}

/// The peer is up: the watch makes a new association and goes on.
void TestIdleAssociation::countsNoOutage()
{
    const Script once = accepting() + answeringEcho() + Script{step::Send{abort(2, 0)}, step::WaitForEnd{}};
    ScriptedPeer peer(QList{once, once, once});
    WatchSettings settings;
    settings.interval = 100ms;
    settings.associations = WatchAssociations::One;
    const CancelToken cancel;
    int sampled = 0;
    QStringList errors;
    QStringList warnings;
    const WatchReport report = Watch().run(requestTo(peer.port()), settings, cancel, [&](RunEvent &&event) {
        if (const auto *const line = std::get_if<LogRecord>(&event); line && line->level <= LogLevel::Warning)
            (line->level == LogLevel::Warning ? warnings : errors) << line->text;
        if (std::holds_alternative<WatchSampled>(event) && ++sampled == 3)
            cancel.cancel();
    });
    QCOMPARE(report.summary.attempts, 3U);
    QCOMPARE(report.summary.succeeded, 3U);
    QCOMPARE(report.summary.outages.size(), 0);
    QCOMPARE(errors, QStringList());
    QVERIFY2(warnings.value(0).contains(QStringLiteral("while it was idle")), qPrintable(warnings.join(u'\n')));
}

void TestIdleAssociation::cancelsWhileIdle()
{
    ScriptedPeer peer(accepting() + answeringEcho() + Script{step::WaitForEnd{}});
    EchoRequest request = requestTo(peer.port());
    request.repeat = 2;
    request.interval = longInterval;
    const CancelToken cancel;
    const EngineRun run = runEngine(request, cancel, systemNameLookup, [&cancel](const RunEvent &event) {
        if (std::holds_alternative<EchoAnswered>(event))
            cancel.cancel();
    });
    QCOMPARE(run.report.verdict, Verdict::Cancelled);
    QCOMPARE(run.report.echoes.lost, 0U);
}

QTEST_GUILESS_MAIN(TestIdleAssociation)
#include "tst_idle_association.moc"
