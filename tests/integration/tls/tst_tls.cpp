// Secure connections against real TLS peers: our responder, DCMTK's storescp, OpenSSL's s_server, and scripted ones.
#include "core/diagnosis/diagnosis.h"
#include "core/responder/responder.h"
#include "tests/support/engine_run.h"
#include "tests/support/loopback.h"
#include "tests/support/pdu_bytes.h"
#include "tests/support/peer_process.h"
#include "tests/support/s_server.h"
#include "tests/support/scripted_peer.h"
#include "tests/support/scripts.h"
#include "tests/support/test_authority.h"

#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::hours day{24};

} // namespace

class TestTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void echoesOverVerifiedTls_data();
    void echoesOverVerifiedTls();
    void echoesToStorescp();
    void judgesTheCertificate_data();
    void judgesTheCertificate();
    void neverSucceedsWithACertificateForAnotherName();
    void pinsOneCertificate();
    void remarksOnWhatIsWeakOrEnding();
    void saysThatNobodyWasVerified();
    void takesAWildcardForAWholeLabelOnly_data();
    void takesAWildcardForAWholeLabelOnly();
    void findsARevokedCertificate();
    void needsTheIntermediateCertificate();
    void negotiatesOnce();
    void checksThePathToTheNameOfTheCertificate();

    void asksForTheClientCertificate_data();
    void asksForTheClientCertificate();
    void showsTheClientCertificate();

private:
    [[nodiscard]] EngineRun echoToResponder(const Credentials &credentials,
                                            const std::function<void(EchoRequest &)> &change = {},
                                            const QString &clientCaFile = {});

    TestAuthority m_authority;
};

EngineRun TestTls::echoToResponder(const Credentials &credentials, const std::function<void(EchoRequest &)> &change,
                                   const QString &clientCaFile)
{
    ResponderSettings settings;
    settings.tls = TlsServerSettings{credentials.certificateFile, credentials.keyFile, clientCaFile};
    Responder responder(settings);
    if (const auto error = responder.start())
        qFatal("%s", qPrintable(*error));
    EchoRequest request = secureRequestTo(responder.port(), m_authority.certificateFile());
    if (change)
        change(request);
    return runEngine(request);
}

void TestTls::echoesOverVerifiedTls_data()
{
    QTest::addColumn<QString>("address");
    QTest::addRow("IP in the certificate") << QStringLiteral("127.0.0.1");
    QTest::addRow("name in the certificate") << QStringLiteral("localhost");
}

void TestTls::echoesOverVerifiedTls()
{
    QFETCH(QString, address);
    const EngineRun run =
        echoToResponder(m_authority.issue(), [&](EchoRequest &request) { request.address = address; });
    QCOMPARE(run.report.verdict, Verdict::Success);
    QCOMPARE(run.stages(), QStringLiteral("resolve ok, connect ok, tls ok, associate ok, echo ok, release ok"));
    const TlsFacts &tls = *run.report.tls;
    QVERIFY(tls.verified);
    QCOMPARE(tls.version, QStringLiteral("TLSv1.3"));
    QVERIFY(!tls.cipher.isEmpty());
    QVERIFY(!tls.clientCertificateRequested);
    QCOMPARE(tls.chain.first().subject, QStringLiteral("CN=localhost"));
    QCOMPARE(tls.chain.first().issuer, QStringLiteral("CN=Test CA"));
    QCOMPARE(tls.chain.first().alternativeNames,
             QStringList({QStringLiteral("DNS:localhost"), QStringLiteral("IP:127.0.0.1")}));
    QCOMPARE(tls.chain.first().sha256.size(), 64);
    QVERIFY(run.report.findings.isEmpty());
}

void TestTls::echoesToStorescp()
{
    const Credentials credentials = m_authority.issue();
    const auto storescp = startStoreScp({QStringLiteral("+tls"), credentials.keyFile, credentials.leafFile,
                                         QStringLiteral("+cf"), m_authority.certificateFile(), QStringLiteral("-ic")});
    QVERIFY(storescp);
    const EngineRun run = runEngine(secureRequestTo(storescp->port(), m_authority.certificateFile()));
    QCOMPARE(run.report.verdict, Verdict::Success);
    QVERIFY2(run.report.peer.implementationVersionName.startsWith(u"OFFIS_DCMTK_3"),
             qPrintable(run.report.peer.implementationVersionName));
    QVERIFY(run.report.tls->verified);
}

void TestTls::judgesTheCertificate_data()
{
    QTest::addColumn<CertificateOrder>("order");
    QTest::addColumn<FindingCode>("code");
    CertificateOrder expired;
    expired.validFrom = -2 * day;
    expired.validUntil = -day;
    QTest::addRow("expired") << expired << FindingCode::CertificateExpired;
    CertificateOrder future;
    future.validFrom = day;
    QTest::addRow("not yet valid") << future << FindingCode::CertificateNotYetValid;
    CertificateOrder otherName;
    otherName.alternativeNames = {QStringLiteral("DNS:other.example.org")};
    QTest::addRow("other name") << otherName << FindingCode::CertificateNameMismatch;
    CertificateOrder otherAddress;
    otherAddress.alternativeNames = {QStringLiteral("IP:192.0.2.1"), QStringLiteral("DNS:127.0.0.1.example.org")};
    QTest::addRow("other address") << otherAddress << FindingCode::CertificateNameMismatch;
}

void TestTls::judgesTheCertificate()
{
    QFETCH(CertificateOrder, order);
    QFETCH(FindingCode, code);
    const EngineRun run = echoToResponder(m_authority.issue(order));
    QCOMPARE(run.report.verdict, Verdict::Failure);
    QCOMPARE(run.report.failure()->code, code);
    QCOMPARE(run.report.failure()->stage, Stage::Tls);
    QCOMPARE(run.stages(), QStringLiteral("resolve ok, connect ok, tls failed"));
    const auto &facts = std::get<TlsFailureFacts>(run.report.failure()->facts);
    QCOMPARE(facts.certificateDepth, 0);
    QCOMPARE(facts.certificate.subject, QStringLiteral("CN=localhost"));
    QVERIFY(run.pdus(Direction::Sent).isEmpty());
}

void TestTls::neverSucceedsWithACertificateForAnotherName()
{
    CertificateOrder order;
    order.alternativeNames = {QStringLiteral("DNS:other.example.org")};
    const Credentials credentials = m_authority.issue(order);
    QCOMPARE(echoToResponder(credentials, [](EchoRequest &request) { request.address = QStringLiteral("localhost"); })
                 .report.failure()
                 ->code,
             FindingCode::CertificateNameMismatch);
    const EngineRun named = echoToResponder(
        credentials, [](EchoRequest &request) { request.tls->serverName = QStringLiteral("other.example.org"); });
    QCOMPARE(named.report.verdict, Verdict::Success);
    const EngineRun rooted = echoToResponder(
        credentials, [](EchoRequest &request) { request.tls->serverName = QStringLiteral("other.example.org."); });
    QCOMPARE(rooted.report.verdict, Verdict::Success);
    const EngineRun chainOnly =
        echoToResponder(credentials, [](EchoRequest &request) { request.tls->verification = TlsVerification::Chain; });
    QCOMPARE(chainOnly.report.verdict, Verdict::Success);
}

void TestTls::pinsOneCertificate()
{
    const Credentials credentials = m_authority.issue();
    const auto withoutTrust = [](EchoRequest &request) {
        request.tls->caPath.clear();
        request.tls->verification = TlsVerification::None;
    };
    const QByteArray fingerprint = echoToResponder(credentials, withoutTrust).report.tls->chain.first().sha256;
    const auto pinned = [&](const QByteArray &sha256) {
        return echoToResponder(credentials, [&](EchoRequest &request) {
            request.tls->caPath.clear();
            request.tls->verification = TlsVerification::Pin;
            request.tls->pinnedSha256 = sha256;
        });
    };
    QCOMPARE(pinned(fingerprint).report.verdict, Verdict::Success);
    QVERIFY(pinned(fingerprint).report.tls->verified);
    QByteArray other = fingerprint;
    other[0] = other[0] == '0' ? '1' : '0';
    const EngineRun refused = pinned(other);
    QCOMPARE(refused.report.failure()->code, FindingCode::CertificatePinMismatch);
    const QString evidence = diagnose(refused.report, *refused.report.failure()).evidence;
    QVERIFY2(evidence.contains(QStringLiteral(": fingerprint differs from the pinned one; certificate of ")),
             qPrintable(evidence));
}

void TestTls::remarksOnWhatIsWeakOrEnding()
{
    CertificateOrder order;
    order.validUntil = 10 * day;
    order.key = KeyKind::Weak;
    const EngineRun run = echoToResponder(m_authority.issue(order));
    const EngineRun legacy = echoToResponder(m_authority.issue(order),
                                             [](EchoRequest &request) { request.tls->profile = TlsProfile::Legacy; });
    for (const EngineRun &each : {run, legacy}) {
        QCOMPARE(each.report.verdict, Verdict::Success);
        QList<FindingCode> remarks;
        for (const Finding &remark : each.report.findings)
            remarks.append(remark.code);
        QCOMPARE(remarks, QList<FindingCode>({FindingCode::CertificateExpiresSoon, FindingCode::CertificateWeak}));
    }
}

void TestTls::saysThatNobodyWasVerified()
{
    const EngineRun run = echoToResponder(m_authority.issue(), [](EchoRequest &request) {
        request.tls->caPath.clear();
        request.tls->verification = TlsVerification::None;
    });
    QCOMPARE(run.report.verdict, Verdict::Success);
    QVERIFY(!run.report.tls->verified);
    QVERIFY(!run.report.tls->verificationError.isEmpty());
    QCOMPARE(run.report.findings.first().code, FindingCode::PeerNotVerified);
    QCOMPARE(run.report.findings.first().severity, Severity::Remark);
}

void TestTls::takesAWildcardForAWholeLabelOnly_data()
{
    QTest::addColumn<QString>("wildcard");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isRight");
    const QString whole = QStringLiteral("DNS:*.example.org");
    QTest::newRow("a label") << whole << QStringLiteral("foo.example.org") << true;
    QTest::newRow("two labels") << whole << QStringLiteral("foo.bar.example.org") << false;
    QTest::newRow("no label") << whole << QStringLiteral("example.org") << false;
    QTest::newRow("a part of a label") << QStringLiteral("DNS:f*.example.org") << QStringLiteral("foo.example.org")
                                       << false;
}

/// RFC 9525 6.3.
void TestTls::takesAWildcardForAWholeLabelOnly()
{
    QFETCH(QString, wildcard);
    QFETCH(QString, name);
    QFETCH(bool, isRight);
    CertificateOrder order;
    order.alternativeNames = {wildcard};
    const EngineRun run =
        echoToResponder(m_authority.issue(order), [&name](EchoRequest &request) { request.tls->serverName = name; });
    if (isRight)
        QCOMPARE(run.report.verdict, Verdict::Success);
    else
        QVERIFY(run.report.failure() && run.report.failure()->code == FindingCode::CertificateNameMismatch);
}

void TestTls::findsARevokedCertificate()
{
    const Credentials credentials = m_authority.issue();
    const QString list = m_authority.revokeLast();
    const auto withList = [&](EchoRequest &request) { request.tls->crlFile = list; };
    QCOMPARE(echoToResponder(credentials, withList).report.failure()->code, FindingCode::CertificateRevoked);
    QCOMPARE(echoToResponder(m_authority.issue(), withList).report.verdict, Verdict::Success);
}

void TestTls::needsTheIntermediateCertificate()
{
    TestAuthority intermediate(QStringLiteral("Intermediate CA"), m_authority);
    Credentials credentials = intermediate.issue();
    QCOMPARE(echoToResponder(credentials).report.verdict, Verdict::Success);
    credentials.certificateFile = credentials.leafFile;
    QCOMPARE(echoToResponder(credentials).report.failure()->code, FindingCode::CertificateUntrusted);
}

/// A peer that asks for one handshake after another would keep us busy.
void TestTls::negotiatesOnce()
{
    const Credentials credentials = m_authority.issue();
    SServer server(identity(credentials) + QStringList{QStringLiteral("-tls1_2"), QStringLiteral("-state")});
    EchoRequest request = secureRequestTo(server.port(), m_authority.certificateFile());
    request.acseTimeout = 2s;
    const EngineRun run = runEngine(request, {}, systemNameLookup, [&server](const RunEvent &event) {
        if (const auto *const started = std::get_if<StageStarted>(&event);
            started && started->stage == Stage::Associate)
            server.type("r");
    });
    QVERIFY(run.report.tls);
    QCOMPARE(run.report.tls->chain.size(), 2); // the peer's and its authority's
    QVERIFY(server.says("no renegotiation"));
}

/// The path is checked to the address that was reached, which the certificate need not name.
void TestTls::checksThePathToTheNameOfTheCertificate()
{
    CertificateOrder order;
    order.alternativeNames = {QStringLiteral("DNS:localhost")};
    const EngineRun run = echoToResponder(m_authority.issue(order), [](EchoRequest &request) {
        request.address = QStringLiteral("localhost");
        request.pathCheck = PathCheckChoice::LargeRequest;
    });
    QCOMPARE(run.report.verdict, Verdict::Success);
    QVERIFY(run.report.pathCheck && run.report.pathCheck->passed);
}

void TestTls::asksForTheClientCertificate_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("showsWrongOne");
    QTest::addRow("none, TLS 1.2") << QStringLiteral("-tls1_2") << false;
    QTest::addRow("none, TLS 1.3") << QStringLiteral("-tls1_3") << false;
    QTest::addRow("wrong one, TLS 1.2") << QStringLiteral("-tls1_2") << true;
    QTest::addRow("wrong one, TLS 1.3") << QStringLiteral("-tls1_3") << true;
}

void TestTls::asksForTheClientCertificate()
{
    QFETCH(QString, version);
    QFETCH(bool, showsWrongOne);
    const SServer server(identity(m_authority.issue()) +
                         QStringList{version, QStringLiteral("-Verify"), QStringLiteral("3"),
                                     QStringLiteral("-verify_return_error"), QStringLiteral("-CAfile"),
                                     m_authority.certificateFile()});
    EchoRequest request = secureRequestTo(server.port(), m_authority.certificateFile());
    TestAuthority stranger(QStringLiteral("Stranger CA"));
    const Credentials wrong = stranger.issue();
    if (showsWrongOne) {
        request.tls->certificateFile = wrong.certificateFile;
        request.tls->keyFile = wrong.keyFile;
    }
    const EngineRun run = runEngine(request);
    QCOMPARE(run.report.verdict, Verdict::Failure);
    QCOMPARE(run.report.failure()->code,
             showsWrongOne ? FindingCode::ClientCertificateRefused : FindingCode::ClientCertificateRequired);
    QCOMPARE(run.report.failure()->stage, Stage::Tls);
    QCOMPARE(run.report.stage(Stage::Tls).state, StageState::Failed);
    QVERIFY(run.report.tls->clientCertificateRequested);
    QCOMPARE(run.report.tls->clientCertificateSent, showsWrongOne);
    QCOMPARE(run.report.tls->requestedAuthorities, QStringList(QStringLiteral("CN=Test CA")));
    const Diagnosis diagnosis = diagnose(run.report, *run.report.failure());
    QVERIFY2(diagnosis.title.endsWith(showsWrongOne ? QStringLiteral(" does not accept our certificate")
                                                    : QStringLiteral(" asks for our certificate")),
             qPrintable(diagnosis.title));
    QVERIFY2(!diagnosis.evidence.contains(QStringLiteral(": unknown;")), qPrintable(diagnosis.evidence));
    QVERIFY(run.report.failure()->evidence.bytesReceived > 0);
}

void TestTls::showsTheClientCertificate()
{
    CertificateOrder order;
    order.commonName = QStringLiteral("modality");
    const Credentials own = m_authority.issue(order);
    const EngineRun run = echoToResponder(
        m_authority.issue(),
        [&](EchoRequest &request) {
            request.tls->certificateFile = own.certificateFile;
            request.tls->keyFile = own.keyFile;
        },
        m_authority.certificateFile());
    QCOMPARE(run.report.verdict, Verdict::Success);
    QVERIFY(run.report.tls->clientCertificateRequested);
    QVERIFY(run.report.tls->clientCertificateSent);
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
