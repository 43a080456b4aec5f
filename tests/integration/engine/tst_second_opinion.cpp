// A failure that may come of TLS on one side only: the peer is asked once more, the other way round.
#include "core/diagnosis/diagnosis.h"
#include "core/engine/second_opinion.h"
#include "core/engine/watch.h"
#include "core/responder/responder.h"
#include "tests/support/engine_run.h"
#include "tests/support/pdu_bytes.h"
#include "tests/support/s_server.h"
#include "tests/support/scripts.h"

#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;
using namespace std::chrono_literals;

namespace {

EchoRequest askingAgain(quint16 port)
{
    EchoRequest request = requestTo(port);
    request.secondOpinion = SecondOpinionChoice::Allowed;
    request.acseTimeout = 100ms;
    return request;
}

EchoRequest securely(EchoRequest request)
{
    request.tls.emplace().verification = TlsVerification::None;
    return request;
}

const Script silent{step::WaitForEnd{}};

} // namespace

class TestSecondOpinion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTlsBehindSilence();
    void findsDicomWhereTlsWasTried();
    void doesNotDenyTlsThatWasSeen();
    void tellsThatBothWereSilent();
    void hangsUpFirst();
    void hangsUpFirstAlsoIfNoAbortIsOwed();
    void keepsToTheNetworkTimeoutOfTheRun();
    void isDueWhereTheFailureLeavesItOpen_data();
    void isDueWhereTheFailureLeavesItOpen();
    void tellsThatBothWereClosed();
    void isNotAskedIfItIsForbidden();
    void isNotAskedAfterOtherFailures();
    void isAskedOnceInAnOutage();
    void canBeCancelled();
};

/// s_server waits for a ClientHello whose length the A-ASSOCIATE-RQ seems to announce, or answers with an alert: here a
/// peer that says nothing to plain DICOM.
void TestSecondOpinion::findsTlsBehindSilence()
{
    Responder secure(localTestPeerSettings(TlsSettings()));
    QVERIFY(!secure.start());
    // Silent to the first connection, the second one is that of the responder.
    const ScriptedPeer peer(silent);
    int connections = 0;
    const Connector connector = [&](const QList<QHostAddress> &addresses, quint16, const TcpSettings &settings,
                                    QDeadlineTimer deadline, const CancelToken &cancel) {
        const quint16 port = connections++ == 0 ? peer.port() : secure.port();
        return connectTcp(addresses, port, settings, deadline, cancel);
    };
    const EchoReport report =
        EchoEngine(systemNameLookup, connector).run(askingAgain(peer.port()), {}, [](RunEvent &&) {});
    QCOMPARE(report.failure()->code, FindingCode::PeerSpeaksTls);
    QVERIFY(report.secondOpinion);
    QCOMPARE(report.secondOpinion->first, FindingCode::AcseTimeout);
    QCOMPARE(report.secondOpinion->saw, SecondOpinion::Saw::Tls);
    QVERIFY(report.secondOpinion->tls && report.secondOpinion->tls->chain.size() == 1);
    const Diagnosis diagnosis = diagnose(report, *report.failure());
    QVERIFY2(diagnosis.evidence.contains(QStringLiteral("TLS 1.3, with the certificate of \"CN=localhost\"")),
             qPrintable(diagnosis.evidence));
    QVERIFY2(diagnosis.evidence.startsWith(QStringLiteral("Our A-ASSOCIATE-RQ was not answered with DICOM: no byte")),
             qPrintable(diagnosis.evidence));
    // The time of the second opinion is not that of the stage.
    QVERIFY(report.stage(Stage::Associate).milliseconds < report.milliseconds);
}

void TestSecondOpinion::findsDicomWhereTlsWasTried()
{
    ScriptedPeer peer(QList{Script{step::ReceiveBytes{6}, step::Close{}},
                            accepting() + Script{step::ReceivePdu{}, step::WaitForEnd{}}});
    const EngineRun run = runEngine(securely(askingAgain(peer.port())));
    QCOMPARE(run.report.failure()->code, FindingCode::PeerNotTls);
    QCOMPARE(run.report.failure()->stage, Stage::Tls);
    QCOMPARE(run.report.secondOpinion->asked, SecondOpinion::Asked::Plain);
    QCOMPARE(run.report.secondOpinion->saw, SecondOpinion::Saw::Dicom);
    const QList<Conversation> seen = peer.finish();
    QCOMPARE(seen.value(1).pdus.value(1), abort(0, 0)); // the association that came of it is ended
}

/// A port that serves both: what is wrong with its TLS stays the failure.
void TestSecondOpinion::doesNotDenyTlsThatWasSeen()
{
    ScriptedPeer peer(
        QList{Script{step::ReceiveBytes{6}, step::Send{QByteArray::fromHex("15030300020250")}, step::Close{}},
              accepting() + Script{step::ReceivePdu{}, step::WaitForEnd{}}});
    EchoRequest request = securely(askingAgain(peer.port()));
    request.tls->serverName = QStringLiteral("pacs.example.org");
    const EngineRun run = runEngine(request);
    QCOMPARE(run.report.failure()->code, FindingCode::TlsFailed);
    QCOMPARE(run.report.secondOpinion->saw, SecondOpinion::Saw::Dicom);
}

void TestSecondOpinion::tellsThatBothWereSilent()
{
    ScriptedPeer peer(QList{silent, silent});
    EchoRequest request = askingAgain(peer.port());
    request.networkTimeout = 200ms;
    const EngineRun run = runEngine(request);
    QCOMPARE(run.report.failure()->code, FindingCode::AcseTimeout);
    QCOMPARE(run.report.secondOpinion->saw, SecondOpinion::Saw::Silence);
    const QString evidence = diagnose(run.report, *run.report.failure()).evidence;
    QVERIFY2(evidence.contains(QStringLiteral("was silent, too, for")), qPrintable(evidence));
}

/// A peer that serves one connection at a time: the first is over before the second begins.
void TestSecondOpinion::hangsUpFirst()
{
    ScriptedPeer peer(
        QList{Script{step::ReceivePdu{}, step::WaitForEnd{}}, Script{step::ReceiveBytes{6}, step::Close{}}});
    const EngineRun run = runEngine(askingAgain(peer.port()));
    QCOMPARE(run.report.failure()->code, FindingCode::AcseTimeout);
    QVERIFY(run.report.secondOpinion);
    QCOMPARE(run.report.secondOpinion->saw, SecondOpinion::Saw::Closed);
}

void TestSecondOpinion::hangsUpFirstAlsoIfNoAbortIsOwed()
{
    ScriptedPeer peer(QList{Script{step::ReceivePdu{}, step::Send{"220 mail\r\n"}, step::WaitForEnd{}},
                            Script{step::ReceiveBytes{6}, step::Close{}}});
    const EngineRun run = runEngine(askingAgain(peer.port()));
    QCOMPARE(run.report.failure()->code, FindingCode::NotDicom);
    QVERIFY(run.report.secondOpinion);
    QCOMPARE(run.report.secondOpinion->saw, SecondOpinion::Saw::Closed);
}

void TestSecondOpinion::keepsToTheNetworkTimeoutOfTheRun()
{
    ScriptedPeer peer(QList{Script{step::ReceivePdu{}, step::Close{}}, Script{step::ReceivePdu{}, step::Close{}}});
    for (const auto networkTimeout : {std::chrono::milliseconds(2s), std::chrono::milliseconds(1h)}) {
        QList<qint64> left; // of each connection, when it is begun
        const Connector connector = [&](const QList<QHostAddress> &addresses, quint16 port, const TcpSettings &settings,
                                        QDeadlineTimer deadline, const CancelToken &cancel) {
            left.append(deadline.remainingTime());
            return left.size() == 1 ? connectTcp(addresses, port, settings, deadline, cancel) : ConnectResult();
        };
        EchoRequest request = askingAgain(peer.port());
        request.networkTimeout = networkTimeout;
        const EchoReport report = EchoEngine(systemNameLookup, connector).run(request, {}, [](RunEvent &&) {});
        QCOMPARE(report.failure()->code, FindingCode::ClosedBeforeAnswer);
        QCOMPARE(left.size(), 2);
        QVERIFY2(left.last() <= std::min(networkTimeout, secondOpinionLimit).count(),
                 qPrintable(QString::number(left.last())));
    }
}

void TestSecondOpinion::isDueWhereTheFailureLeavesItOpen_data()
{
    QTest::addColumn<FindingCode>("code");
    QTest::addColumn<Delivery>("delivery");
    QTest::addColumn<bool>("sawCertificate");
    QTest::addColumn<bool>("isDue");
    QTest::newRow("silence") << FindingCode::AcseTimeout << Delivery::Acknowledged << false << true;
    QTest::newRow("silence, and the network lost what we sent")
        << FindingCode::AcseTimeout << Delivery::NotAcknowledged << false << false;
    QTest::newRow("silence, and this computer has not sent it")
        << FindingCode::AcseTimeout << Delivery::NotSent << false << false;
    QTest::newRow("silence in TLS") << FindingCode::TlsTimeout << Delivery::Unknown << false << true;
    QTest::newRow("silence behind a certificate") << FindingCode::TlsTimeout << Delivery::Unknown << true << false;
    QTest::newRow("TLS failed") << FindingCode::TlsFailed << Delivery::Unknown << false << true;
    QTest::newRow("TLS failed behind a certificate") << FindingCode::TlsFailed << Delivery::Unknown << true << false;
    QTest::newRow("a certificate that is not trusted")
        << FindingCode::CertificateUntrusted << Delivery::Unknown << true << false;
    QTest::newRow("a rejection") << FindingCode::Rejected << Delivery::Unknown << false << false;
}

void TestSecondOpinion::isDueWhereTheFailureLeavesItOpen()
{
    QFETCH(FindingCode, code);
    QFETCH(Delivery, delivery);
    QFETCH(bool, sawCertificate);
    Finding failure{Severity::Failure, Stage::Associate, code, {}, {}};
    failure.evidence.delivery = delivery;
    TlsFacts tls;
    if (sawCertificate)
        tls.chain.resize(1);
    QTEST(isSecondOpinionDue(failure, tls), "isDue");
    failure.evidence.hasGap = true; // the peer has answered, and the network lost it
    QVERIFY(!isSecondOpinionDue(failure, tls));
}

void TestSecondOpinion::tellsThatBothWereClosed()
{
    ScriptedPeer peer(QList{Script{step::ReceivePdu{}, step::Close{}}, Script{step::ReceiveBytes{6}, step::Close{}}});
    const EngineRun run = runEngine(askingAgain(peer.port()));
    QCOMPARE(run.report.failure()->code, FindingCode::ClosedBeforeAnswer);
    QCOMPARE(run.report.secondOpinion->saw, SecondOpinion::Saw::Closed);
}

void TestSecondOpinion::isNotAskedIfItIsForbidden()
{
    ScriptedPeer peer(QList{silent});
    EchoRequest request = askingAgain(peer.port());
    request.secondOpinion = SecondOpinionChoice::Never;
    QVERIFY(!runEngine(request).report.secondOpinion);
    QCOMPARE(peer.finish().size(), 1);
}

void TestSecondOpinion::isNotAskedAfterOtherFailures()
{
    ScriptedPeer peer(QList{Script{step::ReceivePdu{}, step::Send{associateRj(1, 1, 7)}, step::WaitForEnd{}}});
    const EngineRun run = runEngine(askingAgain(peer.port()));
    QCOMPARE(run.report.failure()->code, FindingCode::Rejected);
    QVERIFY(!run.report.secondOpinion);
}

void TestSecondOpinion::isAskedOnceInAnOutage()
{
    const Script closing{step::ReceivePdu{}, step::Close{}};
    ScriptedPeer peer(QList{closing, Script{step::ReceiveBytes{6}, step::Close{}}, closing, closing});
    WatchSettings settings;
    settings.interval = 10ms;
    const CancelToken cancel;
    int sampled = 0;
    const WatchReport report = Watch().run(askingAgain(peer.port()), settings, cancel, [&](RunEvent &&event) {
        if (std::holds_alternative<WatchSampled>(event) && ++sampled == 3)
            cancel.cancel();
    });
    QCOMPARE(report.summary.outages.size(), 1);
    QVERIFY(report.summary.outages.first().last->secondOpinion); // remembered
    const QList<Conversation> seen = peer.finish();
    QCOMPARE(seen.size(), 4);
    for (const Conversation &conversation : seen)
        QVERIFY(conversation.isComplete);
}

void TestSecondOpinion::canBeCancelled()
{
    const CancelToken cancel;
    ScriptedPeer peer(QList{Script{step::ReceivePdu{}, step::Close{}},
                            Script{step::Do{[&cancel] { cancel.cancel(); }}, step::WaitForEnd{}}});
    const EngineRun run = runEngine(askingAgain(peer.port()), cancel);
    QCOMPARE(run.report.failure()->code, FindingCode::ClosedBeforeAnswer); // that was found, whatever comes
    QVERIFY(!run.report.secondOpinion);
}

QTEST_GUILESS_MAIN(TestSecondOpinion)
#include "tst_second_opinion.moc"
