// How far a handshake came, by messages as they are on the wire.
#include "core/openssl/handshake_progress.h"

#include <QTest>

using namespace dicom_echo;

class TestHandshakeProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhetherACertificateWasSent_data();
    void knowsWhetherACertificateWasSent();
    void takesACompressedCertificateForThePeers();
};

void TestHandshakeProgress::knowsWhetherACertificateWasSent_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("isSent");
    const auto row = [](const char *name, int version, const char *hex, bool isSent) {
        QTest::newRow(name) << version << QByteArray::fromHex(hex) << isSent;
    };
    // RFC 8446 4.4.2: type, length, context of the request, length of the list, list
    row("none, TLS 1.3", TLS1_3_VERSION, "0b000004 00 000000", false);
    row("one, TLS 1.3", TLS1_3_VERSION, "0b000009 00 000005 000000 0000", true);
    row("none, TLS 1.2", TLS1_2_VERSION, "0b000003 000000", false);
    row("one, TLS 1.2", TLS1_2_VERSION, "0b000007 000004 000001 30", true);
    // RFC 8879 4: type, length, algorithm, length before compression, length, data
    row("none, compressed", TLS1_3_VERSION, "1900000a 0001 000004 000002 789c", false);
    row("one, compressed", TLS1_3_VERSION, "1900000a 0001 0003e8 000002 789c", true);
    row("cut off", TLS1_3_VERSION, "19000003 0001 00", false);
}

void TestHandshakeProgress::knowsWhetherACertificateWasSent()
{
    QFETCH(int, version);
    QFETCH(QByteArray, message);
    TlsFacts facts;
    HandshakeProgress progress;
    progress.noteSent(message, version, facts);
    QTEST(facts.clientCertificateSent, "isSent");
    QCOMPARE(progress.point, HandshakePoint::OurFlight);
}

void TestHandshakeProgress::takesACompressedCertificateForThePeers()
{
    TlsFacts facts;
    HandshakeProgress progress;
    progress.noteReceived(QByteArray::fromHex("1900000a 0001 0003e8 000002 789c"), facts);
    QCOMPARE(progress.point, HandshakePoint::PeerCertificate);
}

QTEST_GUILESS_MAIN(TestHandshakeProgress)
#include "tst_handshake_progress.moc"
