// The end of a secure association: both sides say that nothing follows (close_notify, RFC 8446 6.1), so that
// neither takes what it received for cut off. The other side here is OpenSSL itself, because our own streams hide
// the difference.
#include "core/responder/responder.h"
#include "tests/support/engine_run.h"
#include "tests/support/pdu_bytes.h"
#include "tests/support/raw_requestor.h"
#include "tests/support/scripts.h"
#include "tests/support/test_authority.h"

#include <QTest>
#include <QtEndian>

#include <openssl/ssl.h>
#include <sys/socket.h>
#include <thread>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

/// One secure connection over a socket. Blocking.
class SecureEnd
{
public:
    SecureEnd(Socket socket, SSL_CTX *context)
        : m_socket(std::move(socket))
        , m_ssl(SSL_new(context))
    {
        SSL_set_fd(m_ssl, m_socket.get());
    }
    ~SecureEnd() { SSL_free(m_ssl); }
    Q_DISABLE_COPY_MOVE(SecureEnd)

    [[nodiscard]] bool accept() { return SSL_accept(m_ssl) == 1; }
    [[nodiscard]] bool connect() { return SSL_connect(m_ssl) == 1; }
    void send(const QByteArray &bytes) { SSL_write(m_ssl, bytes.constData(), static_cast<int>(bytes.size())); }

    /// The next PDU; empty at the end.
    [[nodiscard]] QByteArray receive()
    {
        QByteArray pdu = receive(pduHeaderLength);
        if (pdu.size() == pduHeaderLength)
            pdu += receive(static_cast<int>(qFromBigEndian<quint32>(pdu.constData() + 2)));
        return pdu;
    }

    /// Whether the other side ended with a close_notify.
    [[nodiscard]] bool wasClosedInOrder() const { return (SSL_get_shutdown(m_ssl) & SSL_RECEIVED_SHUTDOWN) != 0; }

private:
    QByteArray receive(qsizetype count)
    {
        QByteArray bytes(count, '\0');
        qsizetype done = 0;
        while (done < count) {
            const int more = SSL_read(m_ssl, bytes.data() + done, static_cast<int>(count - done));
            if (more <= 0)
                break;
            done += more;
        }
        return bytes.first(done);
    }

    Socket m_socket;
    SSL *m_ssl;
};

using Context = std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)>;

} // namespace

class TestTlsClose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatNothingFollows_data();
    void saysThatNothingFollows();
    void saysThatNothingFollowsAsResponder();

private:
    TestAuthority m_authority;
};

void TestTlsClose::saysThatNothingFollows_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("TLS 1.2") << TLS1_2_VERSION;
    QTest::newRow("TLS 1.3") << TLS1_3_VERSION;
}

void TestTlsClose::saysThatNothingFollows()
{
    QFETCH(int, version);
    const Credentials credentials = m_authority.issue();
    const Context context(SSL_CTX_new(TLS_server_method()), SSL_CTX_free);
    QCOMPARE(SSL_CTX_set_max_proto_version(context.get(), version), 1L);
    QCOMPARE(SSL_CTX_use_certificate_chain_file(context.get(), qPrintable(credentials.certificateFile)), 1);
    QCOMPARE(SSL_CTX_use_PrivateKey_file(context.get(), qPrintable(credentials.keyFile), SSL_FILETYPE_PEM), 1);

    const Socket listener = listenOn(QHostAddress(QHostAddress::LocalHost));
    bool closedInOrder = false;
    QByteArray afterTheRelease;
    std::thread peer([&] {
        SecureEnd client(Socket(::accept(listener.get(), nullptr, nullptr)), context.get());
        if (!client.accept())
            return;
        (void)client.receive();
        client.send(associateAc());
        client.send(test::cEchoRsp(messageIdOf(client.receive()), 0x0000));
        (void)client.receive();
        client.send(releaseRp());
        afterTheRelease = client.receive();
        closedInOrder = client.wasClosedInOrder();
    });
    const EngineRun run = runEngine(secureRequestTo(localPort(listener), m_authority.certificateFile()));
    ::shutdown(listener.get(), SHUT_RDWR); // in case nobody came
    peer.join();
    QCOMPARE(run.report.verdict, Verdict::Success);
    QCOMPARE(afterTheRelease, QByteArray());
    QVERIFY(closedInOrder);
}

void TestTlsClose::saysThatNothingFollowsAsResponder()
{
    const Credentials credentials = m_authority.issue();
    ResponderSettings settings;
    settings.tls = TlsServerSettings{credentials.certificateFile, credentials.keyFile, {}};
    Responder responder(settings);
    QCOMPARE(responder.start(), std::nullopt);
    const Context context(SSL_CTX_new(TLS_client_method()), SSL_CTX_free);
    SecureEnd peer(connectTo(responder.port()), context.get());
    QVERIFY(peer.connect());
    peer.send(associateRq());
    QCOMPARE(typeOf(peer.receive()), PduType::AssociateAc);
    peer.send(releaseRq());
    QCOMPARE(peer.receive(), releaseRp());
    QCOMPARE(peer.receive(), QByteArray());
    QVERIFY(peer.wasClosedInOrder());
}

QTEST_GUILESS_MAIN(TestTlsClose)
#include "tst_tls_close.moc"
