// Cancel at every stage: the run ends as cancelled, never as a failure, and the peer is told if there is one.
#include "core/net/tcp_connector.h"
#include "core/responder/responder.h"
#include "tests/support/engine_run.h"
#include "tests/support/loopback.h"
#include "tests/support/pdu_bytes.h"
#include "tests/support/scripts.h"

#include <QTest>

#include <semaphore>
#include <thread>

using namespace dicom_echo;
using namespace dicom_echo::test;
using namespace std::chrono_literals;

namespace {

constexpr double hang = 5000; // ms; a cancel that does nothing ends at the deadline of 10 s

void checkCancelled(const EngineRun &run, const QByteArray &stages)
{
    QCOMPARE(run.report.verdict, Verdict::Cancelled);
    QCOMPARE(run.report.failure(), nullptr);
    QCOMPARE(run.stages(), QString::fromLatin1(stages));
    QCOMPARE(run.lines(LogLevel::Error), QStringList());
    QVERIFY(run.report.milliseconds < hang);
}

} // namespace

class TestEngineCancel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cancelsBeforeTheStart();
    void cancelsWhileTheNameIsLookedUp();
    void cancelsWhileTheConnectionIsNotAnswered();
    void cancelsWhileThePeerIsAwaited_data();
    void cancelsWhileThePeerIsAwaited();
    void cancelsWhateverThePeerSends_data();
    void cancelsWhateverThePeerSends();
    void cancelsWhileThePeerTakesNothing();
    void cancelsWhileAnAbortIsAwaited();
    void cancelsBetweenEchoes();
    void countsNoEchoAsLostThatWasCancelled();
    void staysAFailureIfItHasFailedBefore();
    void staysAFailureIfAnEchoHasFailedBefore();
    void showsNoPduTwice();
    void cancelsFromAnotherThread();
};

void TestEngineCancel::cancelsBeforeTheStart()
{
    Responder responder;
    QCOMPARE(responder.start(), std::nullopt);
    const CancelToken cancel;
    cancel.cancel();
    const EngineRun run = runEngine(requestTo(responder.port()), cancel);
    QCOMPARE(run.report.verdict, Verdict::Cancelled);
    QCOMPARE(run.report.echoes.sent, 0u);
    QCOMPARE(run.pdus(Direction::Sent), QList<QByteArray>());
}

void TestEngineCancel::cancelsWhileTheNameIsLookedUp()
{
    const CancelToken cancel;
    const auto answered = std::make_shared<std::binary_semaphore>(0);
    EchoRequest request = requestTo(1);
    request.address = QStringLiteral("slow.example.org");
    const EngineRun run = runEngine(request, cancel, [answered, cancel](const QString &) {
        cancel.cancel();
        answered->acquire();
        return NameAnswer();
    });
    checkCancelled(run, "resolve cancelled");
    answered->release();
    QTRY_COMPARE(abandonedLookups(), 0);
}

void TestEngineCancel::cancelsWhileTheConnectionIsNotAnswered()
{
    const SilentListener silent;
    const CancelToken cancel;
    const EngineRun run =
        runEngine(requestTo(silent.port()), cancel, systemNameLookup, cancelAtStart(Stage::Connect, cancel));
    checkCancelled(run, "resolve ok, connect cancelled");
}

void TestEngineCancel::cancelsWhileThePeerIsAwaited_data()
{
    QTest::addColumn<Script>("before");
    QTest::addColumn<QByteArray>("stages");
    QTest::newRow("associate") << Script{step::ReceivePdu{}}
                               << QByteArray("resolve ok, connect ok, associate cancelled");
    QTest::newRow("echo") << accepting() + Script{step::ReceivePdu{}}
                          << QByteArray("resolve ok, connect ok, associate ok, echo cancelled");
    QTest::newRow("release") << upToRelease()
                             << QByteArray("resolve ok, connect ok, associate ok, echo ok, release cancelled");
}

void TestEngineCancel::cancelsWhileThePeerIsAwaited()
{
    QFETCH(Script, before);
    QFETCH(QByteArray, stages);
    const CancelToken cancel;
    ScriptedPeer peer(before + Script{step::Do{[cancel] { cancel.cancel(); }}, step::WaitForEnd{}});
    const EngineRun run = runEngine(requestTo(peer.port()), cancel);
    checkCancelled(run, stages);
    const Conversation conversation = peer.finishOne();
    QVERIFY(conversation.bytes.endsWith(abort(0, 0)));
    QCOMPARE(conversation.end, Conversation::End::Fin);
}

void TestEngineCancel::cancelsWhateverThePeerSends_data()
{
    QTest::addColumn<Script>("before");
    QTest::addColumn<QByteArray>("stages");
    QTest::addColumn<QByteArray>("drip");
    const Script upToAssociate{step::ReceivePdu{}};
    const Script upToEcho = accepting() + Script{step::ReceivePdu{}};
    QTest::newRow("associate") << upToAssociate << QByteArray("resolve ok, connect ok, associate cancelled")
                               << associateAc();
    QTest::newRow("echo") << upToEcho << QByteArray("resolve ok, connect ok, associate ok, echo cancelled")
                          << test::cEchoRsp();
    QTest::newRow("echo, fragments") << upToEcho << QByteArray("resolve ok, connect ok, associate ok, echo cancelled")
                                     << pdu(4, pdv(1, commandFragment, QByteArray(2, '\0'))).repeated(200);
    // An A-RELEASE-RP would be over too soon: this one drips for longer and is never complete.
    QTest::newRow("release") << upToRelease()
                             << QByteArray("resolve ok, connect ok, associate ok, echo ok, release cancelled")
                             << releaseRp().first(9);
}

void TestEngineCancel::cancelsWhateverThePeerSends()
{
    QFETCH(Script, before);
    QFETCH(QByteArray, stages);
    QFETCH(QByteArray, drip);
    const CancelToken cancel;
    ScriptedPeer peer(before + Script{step::Drip{drip.first(3), 20ms}, step::Do{[cancel] { cancel.cancel(); }},
                                      step::Drip{drip.sliced(3), 20ms}, step::WaitForEnd{}});
    checkCancelled(runEngine(requestTo(peer.port()), cancel), stages);
}

/// More than the buffers on the way take, to a peer that never reads.
void TestEngineCancel::cancelsWhileThePeerTakesNothing()
{
    const Socket listener = listenOn(QHostAddress(QHostAddress::LocalHost));
    const ConnectResult connection = connectTcp({QHostAddress(QHostAddress::LocalHost)}, localPort(listener),
                                                TcpSettings(), QDeadlineTimer(10s), CancelToken());
    QVERIFY(connection.stream);
    const CancelToken cancel;
    cancel.cancel();
    const QByteArray much(64 * 1024 * 1024, '\0');
    const IoResult result = connection.stream->write(much, QDeadlineTimer(10s), cancel);
    QCOMPARE(result.outcome, IoOutcome::Cancelled);
    QVERIFY(result.count > 0 && result.count < much.size());
}

void TestEngineCancel::cancelsWhileAnAbortIsAwaited()
{
    const CancelToken cancel;
    ScriptedPeer peer(accepting() + answeringEcho() +
                      Script{step::ReceivePdu{}, step::Do{[cancel] { cancel.cancel(); }}, step::WaitForRelease{}});
    EchoRequest request = requestTo(peer.port());
    request.ending = AssociationEnding::Abort;
    const EngineRun run = runEngine(request, cancel);
    peer.release();
    QVERIFY(run.report.verdict == Verdict::Success); // the A-ABORT was sent: nothing is left to cancel
    QVERIFY(run.report.milliseconds < hang);
}

void TestEngineCancel::cancelsBetweenEchoes()
{
    Responder responder;
    QCOMPARE(responder.start(), std::nullopt);
    const CancelToken cancel;
    EchoRequest request = requestTo(responder.port());
    request.repeat = 1000000;
    const EngineRun run = runEngine(request, cancel, systemNameLookup, [cancel](const RunEvent &event) {
        if (const auto *answer = std::get_if<EchoAnswered>(&event); answer && answer->number == 3)
            cancel.cancel();
    });
    checkCancelled(run, "resolve ok, connect ok, associate ok, echo cancelled");
    QCOMPARE(run.report.echoes.succeeded, 3u);
    QVERIFY(run.report.echoes.roundTrip.has_value()); // what was measured is not lost
}

/// Nobody knows whether its response would have come.
void TestEngineCancel::countsNoEchoAsLostThatWasCancelled()
{
    const CancelToken cancel;
    ScriptedPeer peer(accepting() + answeringEcho() +
                      Script{step::ReceivePdu{}, step::Do{[cancel] { cancel.cancel(); }}, step::WaitForEnd{}});
    EchoRequest request = requestTo(peer.port());
    request.repeat = 3;
    const EngineRun run = runEngine(request, cancel);
    checkCancelled(run, "resolve ok, connect ok, associate ok, echo cancelled");
    QCOMPARE(run.report.echoes.sent, 2u);
    QCOMPARE(run.report.echoes.succeeded, 1u);
    QCOMPARE(run.report.echoes.lost, 0u);
}

void TestEngineCancel::staysAFailureIfItHasFailedBefore()
{
    ScriptedPeer peer(accepting() + answeringEcho(0x0211) + Script{step::ReceivePdu{}, step::WaitForEnd{}});
    const CancelToken cancel;
    const EngineRun run =
        runEngine(requestTo(peer.port()), cancel, systemNameLookup, cancelAtStart(Stage::Release, cancel));
    QCOMPARE(run.stages(), QStringLiteral("resolve ok, connect ok, associate ok, echo failed, release cancelled"));
    QCOMPARE(run.report.verdict, Verdict::Failure);
    QCOMPARE(run.report.failure()->code, FindingCode::EchoStatus);
}

void TestEngineCancel::staysAFailureIfAnEchoHasFailedBefore()
{
    ScriptedPeer peer(accepting() + answeringEcho(0x0211) + Script{step::WaitForEnd{}});
    const CancelToken cancel;
    EchoRequest request = requestTo(peer.port());
    request.repeat = 2;
    const EngineRun run = runEngine(request, cancel, systemNameLookup, [cancel](const RunEvent &event) {
        if (std::holds_alternative<EchoAnswered>(event))
            cancel.cancel();
    });
    QCOMPARE(run.stages(), QStringLiteral("resolve ok, connect ok, associate ok, echo cancelled"));
    QCOMPARE(run.report.verdict, Verdict::Failure);
    QCOMPARE(run.report.failure()->code, FindingCode::EchoStatus);
    QCOMPARE(run.report.breakingFailure(), nullptr);
}

/// The bytes of the PDU before are still there when a PDU is not sent any more.
void TestEngineCancel::showsNoPduTwice()
{
    ScriptedPeer peer(accepting() + Script{step::WaitForEnd{}});
    const CancelToken cancel;
    const EngineRun run = runEngine(requestTo(peer.port()), cancel, systemNameLookup, [cancel](const RunEvent &event) {
        const auto *const pdu = std::get_if<PduTransfer>(&event);
        if (pdu && pdu->bytes.startsWith(char(PduType::PDataTf)))
            cancel.cancel();
    });
    checkCancelled(run, "resolve ok, connect ok, associate ok, echo cancelled");
    QCOMPARE(run.pdus(Direction::Received).size(), 1);
}

void TestEngineCancel::cancelsFromAnotherThread()
{
    ScriptedPeer peer({step::ReceivePdu{}, step::WaitForEnd{}});
    const CancelToken cancel;
    std::binary_semaphore isWaiting(0);
    const std::jthread canceller([&] {
        isWaiting.acquire();
        cancel.cancel();
    });
    const EngineRun run = runEngine(requestTo(peer.port()), cancel, systemNameLookup, [&](const RunEvent &event) {
        if (std::holds_alternative<PduTransfer>(event))
            isWaiting.release();
    });
    isWaiting.release(); // in case the engine never got there
    checkCancelled(run, "resolve ok, connect ok, associate cancelled");
}

QTEST_GUILESS_MAIN(TestEngineCancel)
#include "tst_engine_cancel.moc"
