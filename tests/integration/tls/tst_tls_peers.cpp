// Secure connections to real peers: Orthanc, DCMTK in both directions, OpenSSL's server; and peers that are slow.
#include "core/diagnosis/diagnosis.h"
#include "core/report/report_json.h"
#include "core/report/report_text.h"
#include "core/responder/responder.h"
#include "tests/support/engine_run.h"
#include "tests/support/peer_process.h"
#include "tests/support/relay.h"
#include "tests/support/s_server.h"
#include "tests/support/scripted_peer.h"

#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;
using namespace std::chrono_literals;

namespace {

constexpr const char *password = "secret words";
constexpr std::chrono::hours day{24};

QString words(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

/// A ServerHello's beginning that goes on for ever.
Script dripInTheHandshake()
{
    return {step::ReceiveBytes{10},
            step::Drip{QByteArray::fromHex("160303007a020000760303") + QByteArray(2000, 'x'), 20ms}};
}

} // namespace

class TestTlsPeers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void echoesToOrthanc();
    void echoesToOrthancThatWantsAClientCertificate();
    void answersEchoScu_data();
    void answersEchoScu();
    void showsAClientCertificateInPkcs12();
    void showsTheRightClientCertificate_data();
    void showsTheRightClientCertificate();
    void speaksOneVersion_data();
    void speaksOneVersion();
    void takesAuthenticatedCiphersOnlyIfModified_data();
    void takesAuthenticatedCiphersOnlyIfModified();
    void echoesToAnIpv6AddressOfTheRightName_data();
    void echoesToAnIpv6AddressOfTheRightName();
    void notesAnAuthorityNearItsEnd();
    void tellsWhyACertificateIsNotTrusted_data();
    void tellsWhyACertificateIsNotTrusted();
    void leadsFromATlsPortToTls_data();
    void leadsFromATlsPortToTls();
    void cancelsWhilePeersAreSlow_data();
    void cancelsWhilePeersAreSlow();
    void neverReportsThePassword();

private:
    void showOwnCertificate(EchoRequest &request) const;

    TestAuthority m_authority;
    TestAuthority m_issuing{words("Issuing CA"), m_authority};
    TestAuthority m_stranger{words("Stranger CA")};
    Credentials m_peer;
    Credentials m_own;
    QString m_bundle; ///< with the certificate of the issuing authority
};

void TestTlsPeers::initTestCase()
{
    m_peer = m_authority.issue();
    CertificateOrder order;
    order.commonName = words("modality");
    m_own = m_authority.issue(order);
    const Credentials bundled = m_issuing.issue(order);
    m_bundle = bundled.keyFile + words(".p12");
    QCOMPARE(
        QProcess::execute(words("openssl"), {words("pkcs12"), words("-export"), words("-in"), bundled.certificateFile,
                                             words("-inkey"), bundled.keyFile, words("-out"), m_bundle,
                                             words("-passout"), words("pass:") + words(password)}),
        0);
}

void TestTlsPeers::showOwnCertificate(EchoRequest &request) const
{
    request.tls->certificateFile = m_own.certificateFile;
    request.tls->keyFile = m_own.keyFile;
}

void TestTlsPeers::echoesToOrthanc()
{
    OrthancSettings settings;
    settings.more = {{words("DicomTlsEnabled"), true},
                     {words("DicomTlsCertificate"), m_peer.leafFile},
                     {words("DicomTlsPrivateKey"), m_peer.keyFile},
                     {words("DicomTlsTrustedCertificates"), m_authority.certificateFile()},
                     {words("DicomTlsRemoteCertificateRequired"), false}};
    const auto orthanc = startOrthanc(settings);
    QVERIFY(orthanc);
    const EngineRun run = runEngine(secureRequestTo(orthanc->port(), m_authority.certificateFile()));
    QCOMPARE(run.report.verdict, Verdict::Success);
    QVERIFY(run.report.tls->verified);
}

void TestTlsPeers::echoesToOrthancThatWantsAClientCertificate()
{
    OrthancSettings settings;
    settings.more = {{words("DicomTlsEnabled"), true},
                     {words("DicomTlsCertificate"), m_peer.leafFile},
                     {words("DicomTlsPrivateKey"), m_peer.keyFile},
                     {words("DicomTlsTrustedCertificates"), m_authority.certificateFile()},
                     {words("DicomTlsRemoteCertificateRequired"), true}};
    const auto orthanc = startOrthanc(settings);
    QVERIFY(orthanc);
    EchoRequest request = secureRequestTo(orthanc->port(), m_authority.certificateFile());
    QCOMPARE(runEngine(request).report.failure()->code, FindingCode::ClientCertificateRequired);
    showOwnCertificate(request);
    QCOMPARE(runEngine(request).report.verdict, Verdict::Success);
}

void TestTlsPeers::answersEchoScu_data()
{
    QTest::addColumn<bool>("wantsCertificate");
    QTest::addColumn<bool>("showsCertificate");
    QTest::addColumn<bool>("succeeds");
    QTest::newRow("anonymous") << false << false << true;
    QTest::newRow("with a certificate") << true << true << true;
    QTest::newRow("without the certificate that is wanted") << true << false << false;
}

void TestTlsPeers::answersEchoScu()
{
    QFETCH(bool, wantsCertificate);
    QFETCH(bool, showsCertificate);
    ResponderSettings settings;
    settings.tls = TlsServerSettings{m_peer.certificateFile, m_peer.keyFile,
                                     wantsCertificate ? m_authority.certificateFile() : QString()};
    Responder responder(settings);
    QVERIFY(!responder.start());
    QStringList options{words("+cf"), m_authority.certificateFile()};
    options = showsCertificate ? QStringList{words("+tls"), m_own.keyFile, m_own.leafFile} + options
                               : QStringList{words("+tla")} + options;
    const ProgramResult result = runEchoScu(responder.port(), options);
    QVERIFY2(result.exitCode >= 0, qPrintable(result.output));
    QTEST(result.exitCode == 0, "succeeds");
}

/// The peer knows the root alone.
void TestTlsPeers::showsAClientCertificateInPkcs12()
{
    ResponderSettings settings;
    settings.tls = TlsServerSettings{m_peer.certificateFile, m_peer.keyFile, m_authority.certificateFile()};
    Responder responder(settings);
    QVERIFY(!responder.start());
    EchoRequest request = secureRequestTo(responder.port(), m_authority.certificateFile());
    request.tls->certificateFile = m_bundle;
    const EchoReport report = EchoEngine().run(request, {}, {}, {.keyPassword = password});
    QCOMPARE(report.verdict, Verdict::Success);
    QVERIFY(report.tls->clientCertificateSent);
}

void TestTlsPeers::showsTheRightClientCertificate_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("version");
    QTest::newRow("TLS 1.2") << words("-tls1_2") << words("TLSv1.2");
    QTest::newRow("TLS 1.3") << words("-tls1_3") << words("TLSv1.3");
}

/// There is no DICOM behind the server: the handshake is what counts.
void TestTlsPeers::showsTheRightClientCertificate()
{
    QFETCH(QString, option);
    const SServer server(identity(m_peer) + QStringList{option, words("-Verify"), words("3"),
                                                        words("-verify_return_error"), words("-CAfile"),
                                                        m_authority.certificateFile()});
    EchoRequest request = secureRequestTo(server.port(), m_authority.certificateFile());
    request.acseTimeout = 300ms;
    showOwnCertificate(request);
    const EngineRun run = runEngine(request);
    QCOMPARE(run.stages(), words("resolve ok, connect ok, tls ok, associate failed"));
    QCOMPARE(run.report.failure()->code, FindingCode::AcseTimeout);
    QVERIFY(run.report.tls->clientCertificateSent);
    QTEST(run.report.tls->version, "version");
}

void TestTlsPeers::speaksOneVersion_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<TlsProfile>("profile");
    QTest::addColumn<QString>("version");
    const QString cipher = words("-cipher");
    const QString all = words("ALL:@SECLEVEL=0");
    QTest::newRow("1.3 only") << QStringList{words("-tls1_3")} << TlsProfile::Bcp195 << words("TLSv1.3");
    QTest::newRow("1.2 only") << QStringList{words("-tls1_2")} << TlsProfile::Bcp195 << words("TLSv1.2");
    QTest::newRow("1.2 only, modified") << QStringList{words("-tls1_2")} << TlsProfile::Bcp195Modified
                                        << words("TLSv1.2");
    QTest::newRow("1.1 only, legacy") << QStringList{words("-tls1_1"), cipher, all} << TlsProfile::Legacy
                                      << words("TLSv1.1");
    QTest::newRow("1.0 only, legacy") << QStringList{words("-tls1"), cipher, all} << TlsProfile::Legacy
                                      << words("TLSv1");
    QTest::newRow("1.1 only") << QStringList{words("-tls1_1"), cipher, all} << TlsProfile::Bcp195 << QString();
}

void TestTlsPeers::speaksOneVersion()
{
    QFETCH(QStringList, options);
    QFETCH(TlsProfile, profile);
    QFETCH(QString, version);
    const SServer server(identity(m_peer) + options);
    EchoRequest request = secureRequestTo(server.port(), m_authority.certificateFile());
    request.acseTimeout = 300ms;
    request.tls->profile = profile;
    const EngineRun run = runEngine(request);
    QCOMPARE(run.report.tls->version, version);
    QCOMPARE(run.report.failure()->code, version.isEmpty() ? FindingCode::TlsVersion : FindingCode::AcseTimeout);
}

void TestTlsPeers::takesAuthenticatedCiphersOnlyIfModified_data()
{
    QTest::addColumn<TlsProfile>("profile");
    QTest::addColumn<QString>("cipher");
    QTest::addColumn<FindingCode>("code");
    const QString gcm = words("ECDHE-ECDSA-AES128-GCM-SHA256");
    const QString cbc = words("ECDHE-ECDSA-AES128-SHA256");
    QTest::newRow("GCM") << TlsProfile::Bcp195 << gcm << FindingCode::AcseTimeout;
    QTest::newRow("CBC") << TlsProfile::Bcp195 << cbc << FindingCode::AcseTimeout;
    QTest::newRow("GCM, modified") << TlsProfile::Bcp195Modified << gcm << FindingCode::AcseTimeout;
    QTest::newRow("CBC, modified") << TlsProfile::Bcp195Modified << cbc << FindingCode::TlsNoSharedCipher;
}

/// PS3.15 B.10.
void TestTlsPeers::takesAuthenticatedCiphersOnlyIfModified()
{
    QFETCH(TlsProfile, profile);
    QFETCH(QString, cipher);
    const SServer server(identity(m_peer) + QStringList{words("-tls1_2"), words("-cipher"), cipher});
    EchoRequest request = secureRequestTo(server.port(), m_authority.certificateFile());
    request.acseTimeout = 300ms;
    request.tls->profile = profile;
    QTEST(runEngine(request).report.failure()->code, "code");
}

void TestTlsPeers::echoesToAnIpv6AddressOfTheRightName_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("stages");
    QTest::newRow("right") << QStringList{words("IP:::1")}
                           << words("resolve ok, connect ok, tls ok, associate ok, echo ok, release ok");
    QTest::newRow("wrong") << QStringList{words("IP:::2")} << words("resolve ok, connect ok, tls failed");
}

void TestTlsPeers::echoesToAnIpv6AddressOfTheRightName()
{
    QFETCH(QStringList, names);
    CertificateOrder order;
    order.alternativeNames = names;
    const Credentials peer = m_authority.issue(order);
    ResponderSettings settings;
    settings.tls = TlsServerSettings{peer.certificateFile, peer.keyFile, {}};
    Responder responder(settings);
    QVERIFY(!responder.start());
    const Relay relay(QHostAddress(QHostAddress::LocalHostIPv6), responder.port());
    if (relay.port() == 0)
        QSKIP("This system has no IPv6");
    EchoRequest request = secureRequestTo(relay.port(), m_authority.certificateFile());
    request.address = words("::1");
    QTEST(runEngine(request).stages(), "stages");
}

void TestTlsPeers::notesAnAuthorityNearItsEnd()
{
    TestAuthority ending(AuthorityOrder{words("Ending CA"), 40 * day});
    const Credentials peer = ending.issue();
    for (const QString &sent : {peer.certificateFile, peer.leafFile}) { // with its authority, and without
        ResponderSettings settings;
        settings.tls = TlsServerSettings{sent, peer.keyFile, {}};
        Responder responder(settings);
        QVERIFY(!responder.start());
        EchoRequest request = secureRequestTo(responder.port(), m_authority.certificateFile());
        request.tls->caPath = ending.certificateFile();
        const EchoReport report = runEngine(request).report;
        QCOMPARE(report.verdict, Verdict::Success);
        QCOMPARE(report.findings.size(), 1);
        QCOMPARE(report.findings.first().code, FindingCode::AuthorityExpiresSoon);
        QCOMPARE(report.tls->chain.size(), 2);
    }
}

void TestTlsPeers::tellsWhyACertificateIsNotTrusted_data()
{
    QTest::addColumn<TlsSettings>("settings");
    QTest::addColumn<QString>("title");
    QTest::addColumn<FindingCode>("code");
    TlsSettings settings;
    QTest::newRow("unknown authority") << settings << words("is not trusted") << FindingCode::CertificateUntrusted;
    settings.caPath = m_authority.certificateFile();
    settings.crlFile = m_stranger.revokeLast();
    QTest::newRow("revocation list of another authority")
        << settings << words("was revoked could not be checked") << FindingCode::CertificateUntrusted;
    settings.crlFile.clear();
    settings.verification = TlsVerification::Pin;
    settings.pinnedSha256 = QByteArray(64, 'a');
    QTest::newRow("another one is pinned")
        << settings << words("is not the pinned one") << FindingCode::CertificatePinMismatch;
}

void TestTlsPeers::tellsWhyACertificateIsNotTrusted()
{
    QFETCH(TlsSettings, settings);
    QFETCH(QString, title);
    QFETCH(FindingCode, code);
    ResponderSettings responderSettings;
    responderSettings.tls = TlsServerSettings{m_peer.certificateFile, m_peer.keyFile, {}};
    Responder responder(responderSettings);
    QVERIFY(!responder.start());
    EchoRequest request = requestTo(responder.port());
    request.tls = settings;
    const EchoReport report = runEngine(request).report;
    QCOMPARE(report.failure()->code, code);
    const QString said = diagnose(report, *report.failure()).title;
    QVERIFY2(said.contains(title), qPrintable(said));
}

void TestTlsPeers::leadsFromATlsPortToTls_data()
{
    QTest::addColumn<QString>("peer");
    for (const char *const peer : {"storescp", "s_server", "s_server, TLS 1.3 only", "responder"})
        QTest::newRow(peer) << words(peer);
}

/// OpenSSL, on which all of these stand, closes without the alert that others send.
void TestTlsPeers::leadsFromATlsPortToTls()
{
    QFETCH(QString, peer);
    std::unique_ptr<PeerProcess> storescp;
    std::optional<SServer> server;
    ResponderSettings settings;
    settings.tls = TlsServerSettings{m_peer.certificateFile, m_peer.keyFile, {}};
    Responder responder(settings);
    quint16 port = 0;
    if (peer == words("storescp")) {
        storescp = startStoreScp({words("+tls"), m_peer.keyFile, m_peer.leafFile, words("-ic")});
        QVERIFY(storescp);
        port = storescp->port();
    } else if (peer == words("responder")) {
        QVERIFY(!responder.start());
        port = responder.port();
    } else {
        server.emplace(identity(m_peer) + (peer == words("s_server") ? QStringList() : QStringList{words("-tls1_3")}));
        port = server->port();
    }
    const EchoReport report = runEngine(requestTo(port)).report;
    QCOMPARE(report.failure()->code, FindingCode::ClosedBeforeAnswer);
    const QString advice = diagnose(report, *report.failure()).advice.join(u' ');
    QVERIFY2(advice.contains(words("TLS")), qPrintable(advice));
}

void TestTlsPeers::cancelsWhilePeersAreSlow_data()
{
    QTest::addColumn<Script>("script");
    QTest::newRow("silence") << Script{step::WaitForEnd{}};
    QTest::newRow("drip") << dripInTheHandshake();
}

void TestTlsPeers::cancelsWhilePeersAreSlow()
{
    QFETCH(Script, script);
    ScriptedPeer peer(script);
    const CancelToken cancel;
    const EngineRun run = runEngine(secureRequestTo(peer.port(), m_authority.certificateFile()), cancel,
                                    systemNameLookup, cancelAtStart(Stage::Tls, cancel));
    QCOMPARE(run.report.verdict, Verdict::Cancelled);
    QCOMPARE(run.report.stage(Stage::Tls).state, StageState::Cancelled);
}

void TestTlsPeers::neverReportsThePassword()
{
    ScriptedPeer peer(Script{step::ReceiveBytes{10}, step::Close{}});
    EchoRequest request = secureRequestTo(peer.port(), m_authority.certificateFile());
    request.tls->certificateFile = m_bundle;
    for (const QByteArray &given : {QByteArray(password), QByteArray("a wrong word")}) {
        const EchoReport report = EchoEngine().run(request, {}, {}, {.keyPassword = given});
        QCOMPARE(report.verdict, Verdict::Failure);
        const QByteArray everything = reportJsonText(report) + reportText(report, {}).toUtf8();
        QVERIFY(everything.contains(m_bundle.toUtf8()));
        QVERIFY(!everything.contains(given));
    }
}

QTEST_GUILESS_MAIN(TestTlsPeers)
#include "tst_tls_peers.moc"
