// TLS handshakes that fail: versions, ciphers, peers without TLS, silence, and files that cannot be used.
#include "core/diagnosis/diagnosis.h"
#include "tests/support/engine_run.h"
#include "tests/support/loopback.h"
#include "tests/support/pdu_bytes.h"
#include "tests/support/s_server.h"
#include "tests/support/scripted_peer.h"
#include "tests/support/scripts.h"
#include "tests/support/test_authority.h"

#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;
using namespace std::chrono_literals;

class TestTlsHandshake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsVersionsAndCiphersApart_data();
    void tellsVersionsAndCiphersApart();
    void tellsAPeerWithoutTls_data();
    void tellsAPeerWithoutTls();
    void keepsTheDeadlineInTheHandshake();
    void cancelsInTheHandshake();
    void refusesFilesThatCannotBeUsed();

private:
    TestAuthority m_authority;
};

void TestTlsHandshake::tellsVersionsAndCiphersApart_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<FindingCode>("code");
    QTest::addRow("TLS 1.0 only") << QStringList{QStringLiteral("-tls1"), QStringLiteral("-cipher"),
                                                 QStringLiteral("ALL:@SECLEVEL=0")}
                                  << FindingCode::TlsVersion;
    QTest::addRow("a cipher that the profile excludes")
        << QStringList{QStringLiteral("-tls1_2"), QStringLiteral("-cipher"),
                       QStringLiteral("AES128-SHA256:@SECLEVEL=0")}
        << FindingCode::TlsNoSharedCipher;
}

void TestTlsHandshake::tellsVersionsAndCiphersApart()
{
    QFETCH(QStringList, options);
    QFETCH(FindingCode, code);
    CertificateOrder order;
    order.key = KeyKind::Weak; // RSA, which these old suites need
    const SServer server(identity(m_authority.issue(order)) + options);
    const EngineRun run = runEngine(secureRequestTo(server.port(), m_authority.certificateFile()));
    QCOMPARE(run.report.verdict, Verdict::Failure);
    QCOMPARE(run.report.failure()->code, code);
}

void TestTlsHandshake::tellsAPeerWithoutTls_data()
{
    QTest::addColumn<Script>("script");
    QTest::addRow("A-ABORT") << Script{step::ReceiveBytes{10}, step::Send{abort(2, 1)}, step::Close{}};
    QTest::addRow("web server") << Script{step::ReceiveBytes{10}, step::Send{"HTTP/1.1 400 Bad Request\r\n\r\n"},
                                          step::Close{}};
    QTest::addRow("closes") << Script{step::ReceiveBytes{10}, step::Close{}};
    QTest::addRow("resets") << Script{step::ReceiveBytes{10}, step::Reset{}};
}

void TestTlsHandshake::tellsAPeerWithoutTls()
{
    QFETCH(Script, script);
    ScriptedPeer peer(script);
    const EngineRun run = runEngine(secureRequestTo(peer.port(), m_authority.certificateFile()));
    QCOMPARE(run.report.failure()->code, FindingCode::PeerNotTls);
    QCOMPARE(run.report.failure()->stage, Stage::Tls);
    const WireEvidence &evidence = run.report.failure()->evidence;
    QVERIFY(evidence.bytesSent >= 10);
    QCOMPARE(evidence.bytesReceived, static_cast<quint64>(evidence.firstBytes.size()));
    const QString text = diagnose(run.report, *run.report.failure()).evidence;
    QVERIFY2(text.contains(QStringLiteral("no byte was received")) == evidence.firstBytes.isEmpty(), qPrintable(text));
}

void TestTlsHandshake::keepsTheDeadlineInTheHandshake()
{
    const Script silent{step::WaitForEnd{}};
    const Script drip{step::ReceiveBytes{10},
                      step::Drip{QByteArray::fromHex("160303007a020000760303") + QByteArray(200, 'x'), 100ms}};
    for (const Script &script : {silent, drip}) {
        ScriptedPeer peer(script);
        EchoRequest request = secureRequestTo(peer.port(), m_authority.certificateFile());
        request.networkTimeout = 300ms;
        const EngineRun run = runEngine(request);
        QCOMPARE(run.report.failure()->code, FindingCode::TlsTimeout);
    }
}

void TestTlsHandshake::cancelsInTheHandshake()
{
    ScriptedPeer peer(Script{step::WaitForEnd{}});
    const CancelToken cancel;
    const EngineRun run = runEngine(secureRequestTo(peer.port(), m_authority.certificateFile()), cancel,
                                    systemNameLookup, cancelAtStart(Stage::Tls, cancel));
    QCOMPARE(run.report.verdict, Verdict::Cancelled);
    QCOMPARE(run.report.stage(Stage::Tls).state, StageState::Cancelled);
}

void TestTlsHandshake::refusesFilesThatCannotBeUsed()
{
    EchoRequest request = secureRequestTo(freePort(), QStringLiteral("/nonexistent/ca.pem"));
    ScriptedPeer peer(Script{step::WaitForEnd{}});
    request.port = peer.port();
    const EngineRun run = runEngine(request);
    QCOMPARE(run.report.failure()->code, FindingCode::TlsFailed);
    const auto &error = std::get<TlsSettingError>(run.report.failure()->facts);
    QCOMPARE(error.setting, TlsSetting::CaPath);
    QCOMPARE(error.fault, TlsSettingFault::NoSuchFile);
    QCOMPARE(error.path, QStringLiteral("/nonexistent/ca.pem"));
    QCOMPARE(
        run.lines(LogLevel::Error).last(),
        QStringLiteral("TCP Initialisation Error: TLS: The CA file \"/nonexistent/ca.pem\" cannot be used: there is "
                       "no such file."));
}

QTEST_GUILESS_MAIN(TestTlsHandshake)
#include "tst_tls_handshake.moc"
