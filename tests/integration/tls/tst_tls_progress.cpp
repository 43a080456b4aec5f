// How far a TLS handshake came before it stalled, and what is refused only later: against OpenSSL's server code, whose
// bytes are held back at the point that matters.
#include "core/diagnosis/diagnosis.h"
#include "core/openssl/openssl_ptr.h"
#include "core/tls/exposed_files.h"
#include "tests/support/engine_run.h"
#include "tests/support/loopback.h"
#include "tests/support/pdu_bytes.h"
#include "tests/support/s_server.h"
#include "tests/support/scripted_peer.h"
#include "tests/support/test_authority.h"

#include <QTest>
#include <QtEndian>

#include <openssl/ssl.h>
#include <sys/socket.h>
#include <thread>

using namespace dicom_echo;
using namespace dicom_echo::test;
using namespace std::chrono_literals;

namespace {

QString words(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

Socket accepted(const Socket &listener)
{
    return Socket(::accept(listener.get(), nullptr, nullptr));
}

void waitForEnd(const Socket &socket)
{
    while (!receiveOnce(socket, 16384, QDeadlineTimer(10s)).isEmpty()) {
    }
}

/// What OpenSSL's server answers to the ClientHello that comes.
QByteArray answerToHello(const Socket &client, SSL_CTX *context)
{
    const OpensslPtr<SSL> ssl(SSL_new(context));
    BIO *const in = BIO_new(BIO_s_mem());
    BIO *const out = BIO_new(BIO_s_mem());
    SSL_set_bio(ssl.get(), in, out);
    const QByteArray hello = receiveOnce(client, 16384, QDeadlineTimer(10s));
    BIO_write(in, hello.constData(), static_cast<int>(hello.size()));
    (void)SSL_accept(ssl.get());
    char *data = nullptr;
    const long size = BIO_get_mem_data(out, &data);
    return QByteArrayView(data, size).toByteArray();
}

QByteArray firstRecord(const QByteArray &flight)
{
    constexpr qsizetype header = 5;
    return flight.first(header + qFromBigEndian<quint16>(flight.constData() + 3));
}

} // namespace

class TestTlsProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void tellsWhereTheHandshakeStalls_data();
    void tellsWhereTheHandshakeStalls();
    void failsTheTlsStageWhenTheRefusalComesAfterTheAssociation();
    void takesAClosedConnectionOfTls12ForNoRefusal();
    void leadsToTheServerNameOfAGateway();
    void ignoresAWarningAboutTheServerName();
    void namesWhatWasCompared();
    void sendsNothingWithAKeyOfAnotherKind();
    void remarksOnFilesThatOthersCanRead();
    void remarksOnSha1WhereItIsTaken();

private:
    [[nodiscard]] OpensslPtr<SSL_CTX> serverContext(int version) const;

    TestAuthority m_authority;
    Credentials m_peer;
};

void TestTlsProgress::initTestCase()
{
    m_peer = m_authority.issue();
}

OpensslPtr<SSL_CTX> TestTlsProgress::serverContext(int version) const
{
    OpensslPtr<SSL_CTX> context(SSL_CTX_new(TLS_server_method()));
    SSL_CTX_set_min_proto_version(context.get(), version);
    SSL_CTX_set_max_proto_version(context.get(), version);
    SSL_CTX_use_certificate_chain_file(context.get(), qPrintable(m_peer.certificateFile));
    SSL_CTX_use_PrivateKey_file(context.get(), qPrintable(m_peer.keyFile), SSL_FILETYPE_PEM);
    return context;
}

void TestTlsProgress::tellsWhereTheHandshakeStalls_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("bytes"); // of the answer to the ClientHello; -1: its first record; -2: all
    QTest::addColumn<HandshakePoint>("point");
    QTest::newRow("before any byte") << TLS1_3_VERSION << 0 << HandshakePoint::NothingReceived;
    QTest::newRow("in the ServerHello") << TLS1_3_VERSION << 20 << HandshakePoint::Answered;
    QTest::newRow("after the ServerHello") << TLS1_3_VERSION << -1 << HandshakePoint::ServerHello;
    QTest::newRow("after our flight") << TLS1_2_VERSION << -2 << HandshakePoint::OurFlight;
}

void TestTlsProgress::tellsWhereTheHandshakeStalls()
{
    QFETCH(int, version);
    QFETCH(int, bytes);
    const auto context = serverContext(version);
    const Socket listener = listenOn(QHostAddress(QHostAddress::LocalHost));
    std::thread peer([&] {
        const Socket client = accepted(listener);
        const QByteArray answer = answerToHello(client, context.get());
        const QByteArray sent = bytes >= 0 ? answer.first(bytes) : bytes == -1 ? firstRecord(answer) : answer;
        (void)sendAll(client, sent);
        waitForEnd(client);
    });
    EchoRequest request = secureRequestTo(localPort(listener), m_authority.certificateFile());
    request.networkTimeout = 500ms;
    const EngineRun run = runEngine(request);
    ::shutdown(listener.get(), SHUT_RDWR); // in case nobody came
    peer.join();
    QCOMPARE(run.report.failure()->code, FindingCode::TlsTimeout);
    QTEST(std::get<TlsFailureFacts>(run.report.failure()->facts).point, "point");
}

/// TLS 1.3 lets a server speak before it has seen our certificate (RFC 8446 4.4.4).
void TestTlsProgress::failsTheTlsStageWhenTheRefusalComesAfterTheAssociation()
{
    const auto context = serverContext(TLS1_3_VERSION);
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    const Socket listener = listenOn(QHostAddress(QHostAddress::LocalHost));
    std::thread peer([&] {
        const Socket client = accepted(listener);
        const OpensslPtr<SSL> ssl(SSL_new(context.get()));
        SSL_set_fd(ssl.get(), client.get());
        char none = 0;
        size_t count = 0;
        const QByteArray acceptance = associateAc();
        if (SSL_read_early_data(ssl.get(), &none, sizeof none, &count) == SSL_READ_EARLY_DATA_FINISH)
            (void)SSL_write_early_data(ssl.get(), acceptance.constData(), static_cast<size_t>(acceptance.size()),
                                       &count);
        (void)SSL_accept(ssl.get());
        waitForEnd(client);
    });
    const EngineRun run = runEngine(secureRequestTo(localPort(listener), m_authority.certificateFile()));
    ::shutdown(listener.get(), SHUT_RDWR); // in case nobody came
    peer.join();
    QCOMPARE(run.stages(), words("resolve ok, connect ok, tls failed, associate ok"));
    QCOMPARE(run.report.failure()->code, FindingCode::ClientCertificateRequired);
    QCOMPARE(run.report.failure()->stage, Stage::Tls);
    const auto &facts = std::get<TlsFailureFacts>(run.report.failure()->facts);
    QCOMPARE(facts.receivedAlert, 116);
    QCOMPARE(facts.point, HandshakePoint::Complete);
}

/// There the handshake ends only once the peer is content; what closes afterwards has another reason.
void TestTlsProgress::takesAClosedConnectionOfTls12ForNoRefusal()
{
    const auto context = serverContext(TLS1_2_VERSION);
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_PEER, nullptr);
    const Socket listener = listenOn(QHostAddress(QHostAddress::LocalHost));
    std::thread peer([&] {
        const Socket client = accepted(listener);
        const OpensslPtr<SSL> ssl(SSL_new(context.get()));
        SSL_set_fd(ssl.get(), client.get());
        (void)SSL_accept(ssl.get());
        char first = 0;
        (void)SSL_read(ssl.get(), &first, 1);
    });
    const EngineRun run = runEngine(secureRequestTo(localPort(listener), m_authority.certificateFile()));
    ::shutdown(listener.get(), SHUT_RDWR); // in case nobody came
    peer.join();
    QVERIFY(run.report.tls->clientCertificateRequested);
    QVERIFY(!run.report.tls->clientCertificateSent);
    QCOMPARE(run.report.failure()->code, FindingCode::ClosedBeforeAnswer);
}

void TestTlsProgress::leadsToTheServerNameOfAGateway()
{
    const SServer server(identity(m_peer) + QStringList{words("-servername"), words("gateway.example.org"),
                                                        words("-servername_fatal"), words("-cert2"), m_peer.leafFile,
                                                        words("-key2"), m_peer.keyFile});
    EchoRequest request = secureRequestTo(server.port(), m_authority.certificateFile());
    request.address = words("localhost");
    const EngineRun run = runEngine(request);
    QCOMPARE(run.report.failure()->code, FindingCode::ServerNameUnknown);
    QCOMPARE(run.report.tls->serverName, words("localhost"));
    const Diagnosis diagnosis = diagnose(run.report, *run.report.failure());
    QVERIFY2(diagnosis.evidence.contains(words("announced the server name \"localhost\"")),
             qPrintable(diagnosis.evidence));
    request.tls->serverName = words("gateway.example.org");
    request.tls->verification = TlsVerification::Chain;
    request.acseTimeout = 300ms;
    QCOMPARE(runEngine(request).stages(), words("resolve ok, connect ok, tls ok, associate failed"));
}

/// Before TLS 1.3 a peer may warn and go on (RFC 6066 3): what fails later is not that.
void TestTlsProgress::ignoresAWarningAboutTheServerName()
{
    const SServer server(identity(m_peer) + QStringList{words("-tls1_2"), words("-servername"),
                                                        words("gateway.example.org"), words("-cert2"), m_peer.leafFile,
                                                        words("-key2"), m_peer.keyFile});
    EchoRequest request = secureRequestTo(server.port(), m_authority.certificateFile());
    request.address = words("localhost");
    request.acseTimeout = 300ms;
    QCOMPARE(runEngine(request).report.failure()->code, FindingCode::AcseTimeout);
    request.tls->caPath.clear();
    const EngineRun run = runEngine(request);
    QCOMPARE(run.report.failure()->code, FindingCode::CertificateUntrusted);
    QCOMPARE(std::get<TlsFailureFacts>(run.report.failure()->facts).receivedAlert, -1);
}

void TestTlsProgress::namesWhatWasCompared()
{
    CertificateOrder order;
    order.alternativeNames = {words("DNS:pacs.example.org")};
    const SServer server(identity(m_authority.issue(order)));
    EchoRequest request = secureRequestTo(server.port(), m_authority.certificateFile());
    request.address = words("localhost");
    const auto evidence = [&request] {
        const EngineRun run = runEngine(request);
        return run.report.failure() ? diagnose(run.report, *run.report.failure()).evidence : QString();
    };
    const QString typed = evidence();
    QVERIFY2(typed.contains(words("was checked for \"localhost\"; it is for \"DNS:pacs.example.org\"")),
             qPrintable(typed));
    request.tls->serverName = words("gateway.example.org");
    const QString named = evidence();
    QVERIFY2(named.contains(words("was checked for \"gateway.example.org\"")), qPrintable(named));
}

void TestTlsProgress::sendsNothingWithAKeyOfAnotherKind()
{
    CertificateOrder order;
    order.key = KeyKind::Rsa;
    ScriptedPeer peer(Script{step::WaitForEnd{}});
    EchoRequest request = secureRequestTo(peer.port(), m_authority.certificateFile());
    request.tls->certificateFile = m_peer.certificateFile;
    request.tls->keyFile = m_authority.issue(order).keyFile;
    const EngineRun run = runEngine(request);
    QCOMPARE(run.report.failure()->code, FindingCode::TlsFailed);
    QCOMPARE(std::get<TlsSettingError>(run.report.failure()->facts).fault, TlsSettingFault::KeyOfAnother);
    QCOMPARE(run.report.failure()->evidence.bytesSent, quint64(0));
}

void TestTlsProgress::remarksOnFilesThatOthersCanRead()
{
    TlsSettings tls;
    tls.certificateFile = m_peer.certificateFile;
    tls.keyFile = m_peer.keyFile;
    tls.keyPasswordFile = m_peer.leafFile;
    const auto setMode = [](const QString &path, QFile::Permissions more) {
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | more));
    };
    setMode(tls.keyPasswordFile, {});
    QCOMPARE(exposedKeyFiles(tls), QList<ExposedFile>());
    setMode(tls.keyFile, QFile::ReadGroup);
    QCOMPARE(exposedKeyFiles(tls), QList<ExposedFile>({{TlsSetting::KeyFile, tls.keyFile, 0640}}));
    setMode(tls.keyFile, {});
    setMode(tls.keyPasswordFile, QFile::ReadOther);
    QCOMPARE(exposedKeyFiles(tls), QList<ExposedFile>({{TlsSetting::KeyPassword, tls.keyPasswordFile, 0604}}));
    setMode(tls.keyPasswordFile, {});
    setMode(tls.certificateFile, QFile::ReadGroup | QFile::ReadOther); // as certificates may be
    QCOMPARE(exposedKeyFiles(tls), QList<ExposedFile>());
    tls.keyFile.clear();
    QCOMPARE(exposedKeyFiles(tls), QList<ExposedFile>({{TlsSetting::CertificateFile, tls.certificateFile, 0644}}));
}

/// BCP 195 forbids it (RFC 9325 4.5), so its profile refuses it: see the failure table.
void TestTlsProgress::remarksOnSha1WhereItIsTaken()
{
    CertificateOrder order;
    order.digest = Digest::Sha1;
    const Credentials shown = m_authority.issue(order);
    const auto context = serverContext(TLS1_3_VERSION);
    SSL_CTX_set_security_level(context.get(), 0);
    QCOMPARE(SSL_CTX_use_certificate_chain_file(context.get(), qPrintable(shown.certificateFile)), 1);
    QCOMPARE(SSL_CTX_use_PrivateKey_file(context.get(), qPrintable(shown.keyFile), SSL_FILETYPE_PEM), 1);
    const Socket listener = listenOn(QHostAddress(QHostAddress::LocalHost));
    std::thread peer([&] {
        const Socket client = accepted(listener);
        const OpensslPtr<SSL> ssl(SSL_new(context.get()));
        SSL_set_fd(ssl.get(), client.get());
        if (SSL_accept(ssl.get()) != 1)
            return;
        char buffer[16384];
        for (const QByteArray &answer : {associateAc(), test::cEchoRsp(1, 0), releaseRp()}) {
            if (SSL_read(ssl.get(), buffer, sizeof buffer) > 0)
                SSL_write(ssl.get(), answer.constData(), static_cast<int>(answer.size()));
        }
        waitForEnd(client);
    });
    EchoRequest request = secureRequestTo(localPort(listener), m_authority.certificateFile());
    request.tls->profile = TlsProfile::Legacy;
    const EngineRun run = runEngine(request);
    ::shutdown(listener.get(), SHUT_RDWR); // in case nobody came
    peer.join();
    QCOMPARE(run.report.verdict, Verdict::Success);
    QCOMPARE(run.report.findings.size(), 1);
    QCOMPARE(run.report.findings.first().code, FindingCode::CertificateWeak);
    const Diagnosis diagnosis = diagnose(run.report, run.report.findings.first());
    QVERIFY2(diagnosis.evidence.contains(words("ecdsa-with-SHA1")), qPrintable(diagnosis.evidence));
    QVERIFY2(diagnosis.cause.contains(words("BCP 195")), qPrintable(diagnosis.cause));
}

QTEST_GUILESS_MAIN(TestTlsProgress)
#include "tst_tls_progress.moc"
