// Failures on a real wire: their facts and what is kept as evidence. All of them, row by row: tst_failure_table.
#include "core/diagnosis/diagnosis.h"
#include "tests/support/engine_run.h"
#include "tests/support/loopback.h"
#include "tests/support/pdu_bytes.h"
#include "tests/support/scripts.h"
#include "tests/support/stuck_stream.h"
#include "tests/unit/diagnosis/diagnosis_fixture.h"

#include <QTcpServer>
#include <QTest>

#include <cerrno>
#include <optional>
#include <semaphore>
#include <sys/resource.h>
#include <unistd.h>

using namespace dicom_echo;
using namespace dicom_echo::test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(FindingFacts)

namespace {

const QString atResolve = QStringLiteral("resolve failed");
const QString atConnect = QStringLiteral("resolve ok, connect failed");
const QString atEcho = QStringLiteral("resolve ok, connect ok, associate ok, echo failed");

Script closing(const Script &before)
{
    return before + Script{step::Close{}};
}
Script resetting(const Script &before)
{
    return before + Script{step::Reset{}};
}

const Script upToAssociate{step::ReceivePdu{}};

/// As if this process had used up all its descriptors except this many.
class DescriptorLimit
{
public:
    explicit DescriptorLimit(int left)
    {
        ::getrlimit(RLIMIT_NOFILE, &m_before);
        QList<int> next;
        while (next.size() <= left)
            next.append(::dup(STDERR_FILENO));
        rlimit limit = m_before;
        limit.rlim_cur = static_cast<rlim_t>(next.last());
        for (const int descriptor : next)
            ::close(descriptor);
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
    ~DescriptorLimit() { ::setrlimit(RLIMIT_NOFILE, &m_before); }
    Q_DISABLE_COPY_MOVE(DescriptorLimit)

private:
    rlimit m_before{};
};

} // namespace

class TestEngineFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failsBeforeAPeerIsReached_data();
    void failsBeforeAPeerIsReached();
    void failsIfTheAnswerCameBeforeTheQuestion();
    void failsIfTheNextAnswerComesWithTheOneBefore();
    void failsIfTheNameIsNotAnswered();
    void failsIfTheConnectionIsNotAnswered();
    void saysWhatTheBestOfSeveralAddressesAnswered();

    void failsIfThePeerTakesNothing();
    void blamesNoPeerForALackOfDescriptors_data();
    void blamesNoPeerForALackOfDescriptors();

    void tellsFirstWhatWentWrongFirst();
    void staysAFailureIfTheReleaseGoesWrongToo();
    void keepsWhatWasSeenOnTheWire();
    void tellsAResetFromARefusal();
    void tellsAResetThatOurRequestMeets();
};

void TestEngineFailures::failsBeforeAPeerIsReached_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<NameAnswer>("answer");
    QTest::addColumn<FindingCode>("code");
    QTest::addColumn<FindingFacts>("facts");
    QTest::addColumn<QString>("stages");
    const auto systemError = [](int number) {
        ConnectFacts facts;
        facts.error = {number, qt_error_string(number)};
        return FindingFacts(facts);
    };
    QTest::newRow("host not found") << QStringLiteral("nowhere.example.org")
                                    << NameAnswer{{}, NameError::NoSuchName, QStringLiteral("Host not found")}
                                    << FindingCode::HostNotFound
                                    << FindingFacts(NameFacts{QStringLiteral("Host not found"), {}, false})
                                    << atResolve;
    QTest::newRow("no address of a peer")
        << QStringLiteral("blocked.example.org")
        << NameAnswer{{QHostAddress(QHostAddress::AnyIPv4), QHostAddress(QHostAddress::AnyIPv6)}, NameError::None}
        << FindingCode::HostNotFound
        << FindingFacts(NameFacts{QStringLiteral("its address is 0.0.0.0, which is none of a peer"), {}, false})
        << atResolve;
    QTest::newRow("connection refused") << QStringLiteral("127.0.0.1") << NameAnswer() << FindingCode::ConnectionRefused
                                        << systemError(ECONNREFUSED) << atConnect;
    // TCP has no multicast, and says so in this way.
    QTest::newRow("network unreachable") << QStringLiteral("224.0.0.1") << NameAnswer()
                                         << FindingCode::NetworkUnreachable << systemError(ENETUNREACH) << atConnect;
    // A link-local address needs a scope.
    QTest::newRow("other error") << QStringLiteral("fe80::1") << NameAnswer() << FindingCode::ConnectFailed
                                 << systemError(EINVAL) << atConnect;
}

void TestEngineFailures::failsBeforeAPeerIsReached()
{
    QFETCH(NameAnswer, answer);
    EchoRequest request = requestTo(freePort());
    request.address = *static_cast<QString *>(QTest::qData("address", qMetaTypeId<QString>()));
    const EngineRun run = runEngine(request, {}, [&](const QString &) { return answer; });
    QCOMPARE(run.report.verdict, Verdict::Failure);
    QTEST(run.report.failure()->code, "code");
    QTEST(run.report.failure()->facts, "facts");
    QTEST(run.stages(), "stages");
    QCOMPARE(run.lines(LogLevel::Error), findingLogLines(*run.report.failure()));
    checkTexts(diagnose(run.report, *run.report.failure()));
}

/// Such a response does not answer the request, so it has no round trip.
void TestEngineFailures::failsIfTheAnswerCameBeforeTheQuestion()
{
    const QByteArray both = associateAc() + test::cEchoRsp(1, 0x0000);
    ScriptedPeer peer({step::ReceivePdu{}, step::Send{both}, step::WaitForEnd{}});
    const EngineRun run = runEngine(requestTo(peer.port()));
    QCOMPARE(run.stages(), QStringLiteral("resolve ok, connect ok, associate ok, echo failed"));
    QCOMPARE(run.report.failure()->code, FindingCode::ProtocolViolation);
    QCOMPARE(std::get<Violation>(run.report.failure()->facts).expected,
             QStringLiteral("A-RELEASE-RQ or A-ABORT, as no response is owed"));
    QCOMPARE(run.pdus(Direction::Received).size(), 2); // the second one is shown, too
}

/// It would look as if the peer had answered the second request in no time.
void TestEngineFailures::failsIfTheNextAnswerComesWithTheOneBefore()
{
    const QByteArray both = test::cEchoRsp(1, 0x0000) + test::cEchoRsp(2, 0x0000);
    const ScriptedPeer peer(accepting() +
                            Script{step::ReceivePdu{}, step::Send{both}, step::ReceivePdu{}, step::WaitForEnd{}});
    EchoRequest request = requestTo(peer.port());
    request.repeat = 2;
    const EngineRun run = runEngine(request);
    QCOMPARE(run.report.verdict, Verdict::Failure);
    QCOMPARE(run.report.failure()->code, FindingCode::ProtocolViolation);
    QCOMPARE(run.report.echoes.succeeded, 1U);
}

void TestEngineFailures::failsIfTheNameIsNotAnswered()
{
    // Outlives the test if it must: the look-up is left behind on its own thread.
    const auto answered = std::make_shared<std::binary_semaphore>(0);
    EchoRequest request = requestTo(1);
    request.address = QStringLiteral("slow.example.org");
    request.networkTimeout = 100ms;
    const EngineRun run = runEngine(request, {}, [answered](const QString &) {
        answered->acquire();
        return NameAnswer();
    });
    QCOMPARE(run.report.failure()->code, FindingCode::ResolveTimeout);
    QCOMPARE(run.stages(), atResolve);
    QCOMPARE(run.report.failure()->evidence.limitMilliseconds, 100.0);
    QCOMPARE(abandonedLookups(), 1);
    answered->release();
    QTRY_COMPARE(abandonedLookups(), 0);
}

void TestEngineFailures::failsIfTheConnectionIsNotAnswered()
{
    const SilentListener silent;
    EchoRequest request = requestTo(silent.port());
    request.networkTimeout = 100ms;
    const EngineRun run = runEngine(request);
    QCOMPARE(run.report.failure()->code, FindingCode::ConnectTimeout);
    QCOMPARE(run.report.peer.localAddress, QStringLiteral("127.0.0.1")); // what the network team has to let through
    QCOMPARE(run.stages(), atConnect);
    QCOMPARE(run.report.failure()->evidence.limitMilliseconds, 100.0);
    QVERIFY(run.report.failure()->evidence.waitedMilliseconds >= 100.0);
    QCOMPARE(run.lines(LogLevel::Error), findingLogLines(*run.report.failure()));
}

void TestEngineFailures::saysWhatTheBestOfSeveralAddressesAnswered()
{
    // One has no route, one is silent, one refuses: the refusal says most about the peer.
    const SilentListener silent;
    EchoRequest request = requestTo(silent.port());
    request.address = QStringLiteral("pacs.example.org");
    request.networkTimeout = 1s;
    const EngineRun run = runEngine(request, {}, [](const QString &) {
        return NameAnswer{{QHostAddress(QStringLiteral("127.0.0.2")), QHostAddress(QStringLiteral("224.0.0.1")),
                           QHostAddress(QHostAddress::LocalHost)},
                          {}};
    });
    QCOMPARE(run.report.failure()->code, FindingCode::ConnectionRefused);
    QCOMPARE(run.report.peer.addresses.size(), 3);
    // The time that the refusal took, not that of the silent address, which was waited for until the end.
    QVERIFY(run.report.failure()->evidence.waitedMilliseconds < 1000);
    QVERIFY(run.report.milliseconds >= 1000);
}

void TestEngineFailures::failsIfThePeerTakesNothing()
{
    ScriptedPeer peer(accepting() + Script{step::WaitForEnd{}});
    EchoRequest request = requestTo(peer.port());
    request.networkTimeout = 100ms;
    EngineRun run;
    run.report = EchoEngine(systemNameLookup, takingOnly(1)).run(request, {}, [&run](RunEvent &&event) {
        run.events += std::move(event);
    });
    QCOMPARE(run.report.verdict, Verdict::Failure);
    QCOMPARE(run.report.failure()->code, FindingCode::SendTimeout);
    QCOMPARE(run.stages(), atEcho);
    QCOMPARE(run.report.failure()->evidence.limitMilliseconds, 100.0);
    QCOMPARE(run.lines(LogLevel::Error), findingLogLines(*run.report.failure()));
}

void TestEngineFailures::blamesNoPeerForALackOfDescriptors_data()
{
    QTest::addColumn<int>("left");
    QTest::newRow("none") << 0;
    QTest::newRow("one") << 1;
}

void TestEngineFailures::blamesNoPeerForALackOfDescriptors()
{
    QFETCH(int, left);
    QTcpServer peer;
    QVERIFY(peer.listen(QHostAddress::LocalHost));
    std::optional<DescriptorLimit> limit;
    const EngineRun run = runEngine(requestTo(peer.serverPort()), {}, systemNameLookup, [&](const RunEvent &event) {
        const auto *const started = std::get_if<StageStarted>(&event);
        if (started && started->stage == Stage::Associate)
            limit.emplace(left);
    });
    limit.reset();
    QCOMPARE(run.report.failure()->code, FindingCode::ConnectFailed);
    QCOMPARE(run.stages(), QStringLiteral("resolve ok, connect ok, associate failed"));
    QCOMPARE(std::get<SystemErrorFacts>(run.report.failure()->facts).text, qt_error_string(EMFILE));
    checkTexts(diagnose(run.report, *run.report.failure()));
}

void TestEngineFailures::tellsFirstWhatWentWrongFirst()
{
    ScriptedPeer peer(accepting() + answeringEcho(0x0211) + Script{step::ReceivePdu{}, step::Close{}});
    EchoRequest request = requestTo(peer.port());
    request.repeat = 3;
    const EngineRun run = runEngine(request);
    QCOMPARE(run.report.verdict, Verdict::Failure);
    QCOMPARE(run.report.failure()->code, FindingCode::EchoStatus);
    QCOMPARE(run.report.warnings().size(), 1);
    QCOMPARE(run.report.warnings().first().code, FindingCode::Closed);
    QCOMPARE(run.report.breakingFailure()->code, FindingCode::Closed);
    QVERIFY(run.lines(LogLevel::Error).contains(QStringLiteral("Echo request failed")));
}

void TestEngineFailures::staysAFailureIfTheReleaseGoesWrongToo()
{
    const ScriptedPeer peer(accepting() + answeringEcho(0x0110) + closing({step::ReceivePdu{}}));
    const EngineRun run = runEngine(requestTo(peer.port()));
    QCOMPARE(run.report.verdict, Verdict::Failure);
    QCOMPARE(run.report.failure()->code, FindingCode::EchoStatus);
    QCOMPARE(run.report.warnings().size(), 1);
    QCOMPARE(run.report.warnings().first().code, FindingCode::ReleaseClosed);
}

void TestEngineFailures::keepsWhatWasSeenOnTheWire()
{
    const QByteArray banner = QByteArray("SSH-2.0-") + QByteArray(100, 'x') + "\r\n";
    ScriptedPeer peer({step::ReceivePdu{}, step::Send{banner}, step::Close{}});
    const EngineRun run = runEngine(requestTo(peer.port()));
    const WireEvidence &evidence = run.report.failure()->evidence;
    QCOMPARE(evidence.firstBytes, banner.first(64));
    QCOMPARE(evidence.bytesReceived, quint64(banner.size()));
    QCOMPARE(evidence.bytesSent, quint64(peer.finishOne().bytes.size()));

    ScriptedPeer closingPeer(closing(upToAssociate));
    QCOMPARE(runEngine(requestTo(closingPeer.port())).report.failure()->evidence.end, ConnectionEnd::Fin);
    ScriptedPeer resettingPeer(resetting(upToAssociate));
    QCOMPARE(runEngine(requestTo(resettingPeer.port())).report.failure()->evidence.end, ConnectionEnd::Reset);
}

/// A peer that resets at once is sometimes faster than we find out that the connection stood.
void TestEngineFailures::tellsAResetFromARefusal()
{
    constexpr int attempts = 200;
    const ScriptedPeer peer(QList<Script>(attempts, resetting({})));
    for (int i = 0; i < attempts; ++i) {
        const EngineRun run = runEngine(requestTo(peer.port()));
        QCOMPARE(run.report.failure()->code, FindingCode::ClosedBeforeAnswer);
        QCOMPARE(run.report.failure()->evidence.end, ConnectionEnd::Reset);
        QCOMPARE(run.stages(), QStringLiteral("resolve ok, connect ok, associate failed"));
    }
}

/// What the system says to our C-ECHO-RQ it does not say again when the answer is read.
void TestEngineFailures::tellsAResetThatOurRequestMeets()
{
    constexpr int attempts = 50;
    const ScriptedPeer peer(QList<Script>(attempts, resetting(accepting())));
    for (int i = 0; i < attempts; ++i) {
        const EngineRun run = runEngine(requestTo(peer.port()));
        QCOMPARE(run.report.failure()->code, FindingCode::Closed);
        QCOMPARE(run.report.failure()->evidence.end, ConnectionEnd::Reset);
    }
}

QTEST_GUILESS_MAIN(TestEngineFailures)
#include "tst_engine_failures.moc"
