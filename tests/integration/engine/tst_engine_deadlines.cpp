// No run outlives its deadlines, whatever the peer does: silence, drips, endless answers, at every stage. What is
// asserted is how the run ends; a defect shows as the peer's own deadline, which is far away.
#include "core/net/tcp_connector.h"
#include "tests/support/engine_run.h"
#include "tests/support/loopback.h"
#include "tests/support/pdu_bytes.h"
#include "tests/support/scripts.h"
#include "tests/support/stuck_stream.h"

#include <QTcpServer>
#include <QTest>

#include <cerrno>
#include <limits>
#include <sys/socket.h>

using namespace dicom_echo;
using namespace dicom_echo::test;
using namespace std::chrono_literals;

namespace {

constexpr auto limit = 300ms;
constexpr auto dripInterval = 50ms;
constexpr double hang = 10000; // ms

Script silentAfter(const Script &before)
{
    return before + Script{step::WaitForRelease{}};
}

/// Each byte comes well within the limit, the whole never does.
Script drippingAfter(const Script &before, const QByteArray &pdu)
{
    return before + Script{step::Drip{pdu, dripInterval}, step::WaitForEnd{}};
}

const Script upToAssociate{step::ReceivePdu{}};
const Script upToEcho = accepting() + Script{step::ReceivePdu{}};

} // namespace

class TestEngineDeadlines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAtTheDeadline_data();
    void endsAtTheDeadline();
    void endsThoughNobodyAccepts();
    void endsThoughFragmentsNeverEnd_data();
    void endsThoughFragmentsNeverEnd();
    void endsAtOnceThoughThePeerGoesOnTalking_data();
    void endsAtOnceThoughThePeerGoesOnTalking();
    void endsAnAbortThoughThePeerStays_data();
    void endsAnAbortThoughThePeerStays();
    void givesEachEchoItsOwnDeadline();
    void doesNotCountTheTimeOfItsObserver();
    void readsNothingAfterTheDeadline();
    void leavesTimeForTheAddressesThatFollow();
    void boundsEachSendByTheNetworkTimeout();
};

void TestEngineDeadlines::endsAtTheDeadline_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<FindingCode>("code");
    const auto addRows = [](const char *stage, const Script &before, const QByteArray &answer, FindingCode code) {
        QTest::addRow("%s, silence", stage) << silentAfter(before) << code;
        QTest::addRow("%s, one byte", stage) << silentAfter(before + Script{step::Send{answer.first(1)}}) << code;
        QTest::addRow("%s, only a header", stage) << silentAfter(before + Script{step::Send{answer.first(6)}}) << code;
        QTest::addRow("%s, drip", stage) << drippingAfter(before, answer) << code;
    };
    addRows("associate", upToAssociate, associateAc(), FindingCode::AcseTimeout);
    addRows("echo", upToEcho, test::cEchoRsp(1, 0x0000), FindingCode::DimseTimeout);
    addRows("release", upToRelease(), releaseRp(), FindingCode::ReleaseTimeout);
}

void TestEngineDeadlines::endsAtTheDeadline()
{
    QFETCH(Script, script);
    QFETCH(FindingCode, code);
    ScriptedPeer peer(script);
    EchoRequest request = requestTo(peer.port());
    request.acseTimeout = code == FindingCode::DimseTimeout ? request.acseTimeout : limit;
    request.dimseTimeout = code == FindingCode::DimseTimeout ? limit : request.dimseTimeout;
    const EngineRun run = runEngine(request);
    peer.release();
    QCOMPARE(run.report.findings.size(), 1);
    const Finding &finding = run.report.findings.first();
    QCOMPARE(finding.code, code);
    QCOMPARE(run.report.verdict, code == FindingCode::ReleaseTimeout ? Verdict::Warning : Verdict::Failure);
    QCOMPARE(finding.evidence.limitMilliseconds, double(limit.count()));
    QVERIFY(finding.evidence.waitedMilliseconds >= double(limit.count()));
    QVERIFY(run.report.milliseconds < hang);
    QCOMPARE(run.pdus(Direction::Sent).last(), abort(0, 0));
}

void TestEngineDeadlines::endsThoughNobodyAccepts()
{
    // The system accepts connections into the backlog; the program behind it never looks.
    const Socket listener = listenOn(QHostAddress(QHostAddress::LocalHost));
    EchoRequest request = requestTo(localPort(listener));
    request.acseTimeout = limit;
    const EngineRun run = runEngine(request);
    QCOMPARE(run.report.failure()->code, FindingCode::AcseTimeout);
    QVERIFY(run.report.milliseconds < hang);
}

void TestEngineDeadlines::endsThoughFragmentsNeverEnd_data()
{
    QTest::addColumn<QByteArray>("fragment");
    QTest::newRow("small") << pdu(4, pdv(1, commandFragment, QByteArray(2, '\0')));
    QTest::newRow("large") << pdu(4, pdv(1, commandFragment, QByteArray(16000, '\0')));
    QTest::newRow("empty") << pdu(4, pdv(1, commandFragment, {}));
}

void TestEngineDeadlines::endsThoughFragmentsNeverEnd()
{
    QFETCH(QByteArray, fragment);
    ScriptedPeer peer(upToEcho + Script{step::SendEndlessly{fragment}});
    EchoRequest request = requestTo(peer.port());
    request.dimseTimeout = limit;
    const EngineRun run = runEngine(request);
    QCOMPARE(run.report.verdict, Verdict::Failure);
    QVERIFY(run.report.failure()->code == FindingCode::ProtocolViolation ||
            run.report.failure()->code == FindingCode::DimseTimeout);
    QVERIFY(run.report.failure()->evidence.bytesReceived < 64 * 1024 * 1024);
    QVERIFY(run.report.milliseconds < hang);
}

/// What is not allowed at a stage ends it, and a peer that neither reads nor stops cannot hold our A-ABORT.
void TestEngineDeadlines::endsAtOnceThoughThePeerGoesOnTalking_data()
{
    QTest::addColumn<Script>("before");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<FindingCode>("code");
    using enum FindingCode;
    QTest::newRow("associate, responses") << upToAssociate << test::cEchoRsp() << ProtocolViolation;
    QTest::newRow("associate, release requests") << upToAssociate << releaseRq() << ProtocolViolation;
    QTest::newRow("echo, acceptances") << upToEcho << associateAc() << ProtocolViolation;
    QTest::newRow("echo, responses") << upToEcho << test::cEchoRsp() << ProtocolViolation;
    QTest::newRow("release, responses") << upToRelease() << test::cEchoRsp() << ProtocolViolation;
    QTest::newRow("release, release requests") << upToRelease() << releaseRq() << ReleaseCollision;
}

void TestEngineDeadlines::endsAtOnceThoughThePeerGoesOnTalking()
{
    QFETCH(Script, before);
    QFETCH(QByteArray, bytes);
    ScriptedPeer peer(before + Script{step::SendEndlessly{bytes}});
    const EngineRun run = runEngine(requestTo(peer.port()));
    QTEST(run.report.findings.constFirst().code, "code");
    QVERIFY(run.report.milliseconds < hang);
}

void TestEngineDeadlines::endsAnAbortThoughThePeerStays_data()
{
    QTest::addColumn<Script>("answer");
    QTest::newRow("silence") << silentAfter({});
    QTest::newRow("drip") << drippingAfter({}, QByteArray(400, '\0'));
    QTest::newRow("responses without end") << Script{step::SendEndlessly{test::cEchoRsp()}};
}

void TestEngineDeadlines::endsAnAbortThoughThePeerStays()
{
    QFETCH(Script, answer);
    ScriptedPeer peer(accepting() + answeringEcho() + Script{step::ReceivePdu{}} + answer);
    EchoRequest request = requestTo(peer.port());
    request.ending = AssociationEnding::Abort;
    const EngineRun run = runEngine(request);
    peer.release();
    QCOMPARE(run.report.verdict, Verdict::Success);
    QVERIFY(run.report.milliseconds < hang);
}

void TestEngineDeadlines::givesEachEchoItsOwnDeadline()
{
    // Five answers that each take a third of the limit: longer than the limit together, in time each.
    constexpr int echoes = 5;
    constexpr auto each = 1500ms;
    const auto slowly = [](const QByteArray &pdu) { return test::cEchoRsp(messageIdOf(pdu), 0x0000); };
    const Script slowEcho{step::ReceivePdu{}, step::Pause{each / 3}, step::Reply{slowly}};
    ScriptedPeer peer(accepting() + repeated(echoes, slowEcho) + releasing());
    EchoRequest request = requestTo(peer.port());
    request.dimseTimeout = each;
    request.repeat = echoes;
    QCOMPARE(runEngine(request).report.verdict, Verdict::Success);
}

/// A log on a slow terminal, for example.
void TestEngineDeadlines::doesNotCountTheTimeOfItsObserver()
{
    ScriptedPeer peer(serving());
    EchoRequest request = requestTo(peer.port());
    request.dimseTimeout = 500ms; // the peer itself needs next to nothing of it
    const EngineRun run = runEngine(request, {}, systemNameLookup, [&request](const RunEvent &event) {
        const auto *sent = std::get_if<PduTransfer>(&event);
        if (!sent || sent->direction != Direction::Sent || !sent->bytes.startsWith(char(PduType::PDataTf)))
            return;
        const QDeadlineTimer busy(2 * request.dimseTimeout);
        while (!busy.hasExpired()) {
        }
    });
    QCOMPARE(run.report.verdict, Verdict::Success);
}

/// A peer that always has something to say must not keep us listening.
void TestEngineDeadlines::readsNothingAfterTheDeadline()
{
    const Socket listener = listenOn(QHostAddress(QHostAddress::LocalHost));
    ConnectResult connection = connectTcp({QHostAddress(QHostAddress::LocalHost)}, localPort(listener), TcpSettings(),
                                          QDeadlineTimer(10s), CancelToken());
    QVERIFY(connection.stream);
    const Socket peer(::accept(listener.get(), nullptr, nullptr));
    QVERIFY(sendAll(peer, "bytes"));
    char byte = 0;
    const QDeadlineTimer expired(0);
    QCOMPARE(connection.stream->read(&byte, 1, expired, CancelToken()).outcome, IoOutcome::TimedOut);
    QCOMPARE(connection.stream->read(&byte, 1, QDeadlineTimer(10s), CancelToken()).outcome, IoOutcome::Done);
}

/// The first address never answers; each has its share of the time, so the last one is tried, too.
void TestEngineDeadlines::leavesTimeForTheAddressesThatFollow()
{
    const SilentListener silent; // on 127.0.0.1
    QTcpServer answering;
    const QHostAddress last(QStringLiteral("127.0.0.2"));
    if (!answering.listen(last, silent.port()))
        QSKIP("127.0.0.2 is not to be had");
    const QHostAddress first(QHostAddress::LocalHost);
    const ConnectResult result =
        connectTcp({first, first, last}, silent.port(), TcpSettings(), QDeadlineTimer(3s), CancelToken());
    QCOMPARE(result.attempts.size(), 3);
    QCOMPARE(result.attempts[0].systemError, ETIMEDOUT);
    QCOMPARE(result.attempts[1].systemError, ETIMEDOUT);
    QVERIFY(result.stream);
    QCOMPARE(result.stream->peerAddress(), QStringLiteral("127.0.0.2:%1").arg(silent.port()));
}

/// What each send was given, as the connection sees it: the rest of the time is the answer's.
void TestEngineDeadlines::boundsEachSendByTheNetworkTimeout()
{
    QList<qint64> given; // ms
    class Watched : public StuckStream
    {
    public:
        Watched(std::unique_ptr<ByteStream> inner, QList<qint64> &log)
            : StuckStream(std::move(inner), std::numeric_limits<int>::max())
            , m_log(log)
        {}
        [[nodiscard]] IoResult write(QByteArrayView data, QDeadlineTimer deadline, const CancelToken &cancel) override
        {
            m_log << (deadline.isForever() ? std::numeric_limits<qint64>::max() : deadline.remainingTime());
            return StuckStream::write(data, deadline, cancel);
        }

    private:
        QList<qint64> &m_log;
    };
    ScriptedPeer peer(serving(2));
    EchoRequest request = requestTo(peer.port());
    request.networkTimeout = 3s;
    request.acseTimeout = request.dimseTimeout = 60s;
    request.repeat = 2;
    const Connector connector = [&given](const QList<QHostAddress> &addresses, quint16 port,
                                         const TcpSettings &settings, QDeadlineTimer deadline,
                                         const CancelToken &cancel) {
        ConnectResult result = connectTcp(addresses, port, settings, deadline, cancel);
        result.stream = std::make_unique<Watched>(std::move(result.stream), given);
        return result;
    };
    QCOMPARE(EchoEngine(systemNameLookup, connector).run(request, {}, [](RunEvent &&) {}).verdict, Verdict::Success);
    QCOMPARE(given.size(), 4);
    for (const qint64 time : std::as_const(given))
        QVERIFY2(time <= 3000, qPrintable(QString::number(time)));
}

QTEST_GUILESS_MAIN(TestEngineDeadlines)
#include "tst_engine_deadlines.moc"
