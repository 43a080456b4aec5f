// The other forms that captures come in: compressed, and as our own exports.
#include "core/capture/capture_file.h"
#include "tests/unit/capture/packet_fixture.h"

#include <QTest>

#include <zlib.h>
#include <zstd.h>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestCaptureForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensCompressedCaptures_data();
    void opensCompressedCaptures();
    void readsWhatIsWholeOfACompressedFile_data();
    void readsWhatIsWholeOfACompressedFile();
    void opensALargeCaptureInLittleMemory();
    void opensOurOwnExports_data();
    void opensOurOwnExports();
    void opensOnePduOfOurExport();

private:
    CaptureFolder m_folder;
};

namespace {

QByteArray gzip(const QByteArray &bytes)
{
    z_stream stream = {};
    deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray compressed(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(compressed.data());
    stream.avail_out = uInt(compressed.size());
    deflate(&stream, Z_FINISH);
    compressed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return compressed;
}

QByteArray zstd(const QByteArray &bytes)
{
    QByteArray compressed(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    compressed.truncate(qsizetype(
        ZSTD_compress(compressed.data(), size_t(compressed.size()), bytes.constData(), size_t(bytes.size()), 3)));
    return compressed;
}

} // namespace

void TestCaptureForms::opensCompressedCaptures_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray capture = pcapng(echoCapture());
    const QByteArray pdus = bytesOf(echoCapture()).join();
    QTest::newRow("gzip") << gzip(capture);
    QTest::newRow("gzip in two members") << gzip(capture.first(700)) + gzip(capture.mid(700));
    QTest::newRow("gzip with padding") << gzip(capture) + QByteArray(512, '\0');
    QTest::newRow("zstd") << zstd(capture);
    QTest::newRow("zstd in two frames") << zstd(capture.first(700)) + zstd(capture.mid(700));
    QTest::newRow("gzip of PDUs") << gzip(pdus);
    QTest::newRow("zstd of text") << zstd(captureText(echoCapture()));
}

void TestCaptureForms::opensCompressedCaptures()
{
    QFETCH(QByteArray, bytes);
    const CaptureResult result = m_folder.opened(bytes);
    QVERIFY2(result, qPrintable(errorOf(result)));
    QVERIFY(isEcho(result.opened->captures.constFirst()));
    QCOMPARE(remarksOf(result), QStringList());
}

void TestCaptureForms::readsWhatIsWholeOfACompressedFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("remark");
    // In a second member, so that the first is whole when the damage comes.
    const QByteArray capture = pcapng(echoCapture());
    const QByteArray second = gzip(pcapng(watchCapture()));
    QTest::newRow("gzip, cut") << gzip(capture) + second.chopped(20)
                               << QStringLiteral("the compressed file ends too early.");
    QByteArray broken = second;
    broken.replace(40, 20, QByteArray(20, '\xFF'));
    QTest::newRow("gzip, broken") << gzip(capture) + broken << QStringLiteral("the compressed bytes are damaged.");
    QTest::newRow("zstd, cut") << zstd(capture) + zstd(pcapng(watchCapture())).chopped(9)
                               << QStringLiteral("the compressed file ends too early.");
    QTest::newRow("zstd, then something else")
        << zstd(capture) + QByteArray(64, 'x') << QStringLiteral("the compressed bytes are damaged.");
}

void TestCaptureForms::readsWhatIsWholeOfACompressedFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, remark);
    const CaptureResult result = m_folder.opened(bytes);
    QVERIFY2(result, qPrintable(errorOf(result)));
    QVERIFY(isEcho(result.opened->captures.constFirst()));
    QVERIFY2(remarksOf(result).constLast().endsWith(remark), qPrintable(remarksOf(result).join(u'\n')));
    const CaptureResult nothing = m_folder.opened(bytes.first(12));
    QVERIFY2(errorOf(nothing).contains(QStringLiteral(" is damaged: the compressed file ends too early.")),
             qPrintable(errorOf(nothing)));
}

/// 64 MiB of other traffic, which as a file takes next to nothing.
void TestCaptureForms::opensALargeCaptureInLittleMemory()
{
    TcpDialog web;
    web.client.endpoint.port = 40000;
    web.send(web.client, web.server, tcp_flag::ack, QByteArray(1400, 'w'));
    const QList<QByteArray> packets(12'000, web.packets.constFirst());
    const QByteArray noise = pcapFile(packets).mid(24); // without the header of the file
    const QByteArray member = gzip(noise);
    const CaptureResult result = m_folder.opened(gzip(pcapFile(echoPackets())) + member.repeated(4));
    QVERIFY2(result, qPrintable(errorOf(result)));
    QCOMPARE(result.opened->captures.size(), 1);
    QVERIFY(isEcho(result.opened->captures.constFirst()));
    QCOMPARE(remarksOf(result), QStringList());
}

void TestCaptureForms::opensOurOwnExports_data()
{
    QTest::addColumn<Capture>("capture");
    QTest::newRow("IPv4") << echoCapture();
    QTest::newRow("IPv6") << echoCapture(QStringLiteral("2001:db8:1::77"), QStringLiteral("fe80::3"));
    Capture unknown = echoCapture();
    unknown.local = {};
    unknown.peer = {};
    for (PduTransfer &pdu : unknown.pdus)
        pdu.timeMicroseconds = 0;
    QTest::newRow("nothing known of it") << unknown;
    Capture foreign = echoCapture();
    foreign.pdus[1].bytes = QByteArrayLiteral("HTTP/1.1 400 Bad Request\r\n\r\n");
    QTest::newRow("another protocol") << foreign;
}

void TestCaptureForms::opensOurOwnExports()
{
    QFETCH(Capture, capture);
    const CaptureResult result = m_folder.opened(captureText(capture));
    QVERIFY2(result, qPrintable(errorOf(result)));
    QCOMPARE(result.opened->captures.size(), 1);
    const Capture &again = result.opened->captures.constFirst();
    QCOMPARE(bytesOf(again), bytesOf(capture));
    QCOMPARE(directionsOf(again), directionsOf(capture));
    QCOMPARE(timesOf(again), timesOf(capture));
    QCOMPARE(again.local, capture.local);
    QCOMPARE(again.peer, capture.peer);
    const CaptureResult watch = m_folder.opened(captureText(watchCapture()));
    QCOMPARE(watch.opened->captures.size(), 2);
    QCOMPARE(watch.opened->captures[1].local.port, quint16(50124));
}

void TestCaptureForms::opensOnePduOfOurExport()
{
    const CaptureResult result = m_folder.opened(pduText(echoCapture(), 3).toUtf8());
    QVERIFY2(result, qPrintable(errorOf(result)));
    QCOMPARE(bytesOf(result.opened->captures.constFirst()), QList<QByteArray>{test::cEchoRsp()});
    QCOMPARE(result.opened->captures.constFirst().pdus[0].direction, Direction::Received);
}

QTEST_GUILESS_MAIN(TestCaptureForms)

#include "tst_capture_forms.moc"
