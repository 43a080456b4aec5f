// Captures of this program and of others: opened whole and in pieces.
#include "tests/unit/capture/packet_fixture.h"

#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestCaptureReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItWrote_data();
    void opensWhatItWrote();
    void opensEachConnectionOfAWatch();
    void opensPduFiles();
    void tellsDirectionsOfPduFilesByTheirTypes_data();
    void tellsDirectionsOfPduFilesByTheirTypes();
    void opensEveryLinkLayer_data();
    void opensEveryLinkLayer();
    void skipsExtensionHeadersOfIpv6();
    void skipsPaddingOfShortFrames();
    void readsAConnectionWithoutItsOpening();
    void ordersPdusOfBothDirectionsByTheirPackets();
    void takesAPduApartThatCameInManyPackets();
    void findsAllAssociationsAmongOtherTraffic();
    void tellsConnectionsApartThatReuseAPort();
    void findsAnAssociationInAFloodOfSilentConnections();

private:
    CaptureFolder m_folder;
};

namespace {

QByteArray taggedWithVlan(const QByteArray &frame)
{
    return frame.first(12) + u16(0x88A8) + u16(7) + u16(0x8100) + u16(42) + frame.mid(12);
}

} // namespace

void TestCaptureReader::opensWhatItWrote_data()
{
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("peer");
    QTest::newRow("IPv4") << QStringLiteral("10.1.9.77") << QStringLiteral("10.1.2.3");
    QTest::newRow("IPv6") << QStringLiteral("2001:db8:1::77") << QStringLiteral("fe80::3");
}

void TestCaptureReader::opensWhatItWrote()
{
    QFETCH(QString, local);
    QFETCH(QString, peer);
    Capture capture = echoCapture(local, peer);
    capture.pdus[2].bytes = pdu(4, pdv(1, dataSetLastFragment, QByteArray(100'000, 'x'))); // in many segments
    const CaptureResult result = m_folder.opened(pcapng(capture));
    QVERIFY2(result, qPrintable(errorOf(result)));
    QVERIFY(remarksOf(result).isEmpty());
    QCOMPARE(result.opened->captures.size(), 1);
    const Capture &again = result.opened->captures.constFirst();
    QCOMPARE(again.local, capture.local);
    QCOMPARE(again.peer, capture.peer);
    QCOMPARE(bytesOf(again), bytesOf(capture));
    QCOMPARE(directionsOf(again), directionsOf(capture));
    QCOMPARE(timesOf(again), timesOf(capture));
}

void TestCaptureReader::opensEachConnectionOfAWatch()
{
    const CaptureResult result = m_folder.opened(pcapng(watchCapture()));
    QVERIFY2(result, qPrintable(errorOf(result)));
    QCOMPARE(remarksOf(result), QStringList());
    QCOMPARE(result.opened->captures.size(), 2);
    for (int i = 0; i < 2; ++i) {
        const Capture &capture = result.opened->captures[i];
        QCOMPARE(capture.local.port, quint16(50123 + i));
        QCOMPARE(bytesOf(capture), bytesOf(echoCapture()));
        QCOMPARE(capture.pdus.constFirst().timeMicroseconds, captureStart + i * 1'000'000);
    }
}

void TestCaptureReader::opensPduFiles()
{
    const CaptureResult result = m_folder.opened(bytesOf(echoCapture()).join());
    QVERIFY2(result, qPrintable(errorOf(result)));
    QVERIFY(isEcho(result.opened->captures.constFirst()));
    QVERIFY(result.opened->captures.constFirst().peer.address.isNull());
    QVERIFY(remarksOf(result).isEmpty());
}

void TestCaptureReader::tellsDirectionsOfPduFilesByTheirTypes_data()
{
    QTest::addColumn<QList<QByteArray>>("pdus");
    QTest::addColumn<QByteArray>("directions");
    const QByteArray commandPart = pdu(4, pdv(1, commandFragment, cEchoRspCommand().first(50)));
    const QByteArray commandRest = pdu(4, pdv(1, commandLastFragment, cEchoRspCommand().mid(50)));
    QTest::newRow("rejected") << QList<QByteArray>{associateRq(), associateRj()} << QByteArrayLiteral("SR");
    QTest::newRow("aborted by the peer") << QList<QByteArray>{associateRq(), test::abort(2, 1)}
                                         << QByteArrayLiteral("SR");
    QTest::newRow("aborted by us") << QList<QByteArray>{associateRq(), associateAc(), test::cEchoRq(), test::cEchoRsp(),
                                                        test::abort()}
                                   << QByteArrayLiteral("SRSRS");
    QTest::newRow("released by the peer")
        << QList<QByteArray>{associateRq(), associateAc(), test::cEchoRq(), releaseRq(), releaseRp()}
        << QByteArrayLiteral("SRSRS");
    QTest::newRow("two requests at once")
        << QList<QByteArray>{test::cEchoRq(1), test::cEchoRq(2), test::cEchoRsp(1), test::cEchoRsp(2)}
        << QByteArrayLiteral("SSRR");
    QTest::newRow("fragments") << QList<QByteArray>{test::cEchoRq(), commandPart, commandRest}
                               << QByteArrayLiteral("SRR");
    QTest::newRow("one answer") << QList<QByteArray>{associateAc()} << QByteArrayLiteral("R");
    QTest::newRow("one release") << QList<QByteArray>{releaseRq()} << QByteArrayLiteral("S");
}

void TestCaptureReader::tellsDirectionsOfPduFilesByTheirTypes()
{
    QFETCH(QList<QByteArray>, pdus);
    const CaptureResult result = m_folder.opened(pdus.join());
    QVERIFY2(result, qPrintable(errorOf(result)));
    QByteArray directions;
    for (const Direction direction : directionsOf(result.opened->captures.constFirst()))
        directions += direction == Direction::Sent ? 'S' : 'R';
    QTEST(directions, "directions");
}

void TestCaptureReader::opensEveryLinkLayer_data()
{
    QTest::addColumn<quint32>("linkType");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("Linux cooked") << quint32(113) << QByteArray(14, '\0') + u16(0x0800);
    QTest::newRow("Linux cooked, version 2") << quint32(276) << u16(0x0800) + QByteArray(18, '\0');
    QTest::newRow("Linux cooked with a VLAN")
        << quint32(113) << QByteArray(14, '\0') + u16(0x8100) + u16(5) + u16(0x0800);
    QTest::newRow("raw IP") << quint32(101) << QByteArray();
    QTest::newRow("raw IPv4") << quint32(228) << QByteArray();
    QTest::newRow("BSD loopback") << quint32(0) << u32LittleEndian(2);
    QTest::newRow("OpenBSD loopback") << quint32(108) << u32(2);
    QTest::newRow("Ethernet") << ethernetLinkType << QByteArray(12, '\x02') + u16(0x0800);
    QTest::newRow("Ethernet with VLANs") << ethernetLinkType << taggedWithVlan(QByteArray(12, '\x02') + u16(0x0800));
}

void TestCaptureReader::opensEveryLinkLayer()
{
    QFETCH(quint32, linkType);
    QFETCH(QByteArray, header);
    QList<QByteArray> packets = echoPackets();
    for (QByteArray &packet : packets)
        packet.replace(0, ethernetHeaderLength, header);
    const CaptureResult result = m_folder.opened(pcapFile(packets, linkType));
    QVERIFY2(result, qPrintable(errorOf(result)));
    QVERIFY(isEcho(result.opened->captures.constFirst()));
}

void TestCaptureReader::skipsExtensionHeadersOfIpv6()
{
    TcpDialog dialog;
    dialog.client.endpoint.address = QHostAddress(QStringLiteral("2001:db8::1"));
    dialog.server.endpoint.address = QHostAddress(QStringLiteral("2001:db8::2"));
    dialog.open();
    dialog.echo();
    constexpr qsizetype ipv6HeaderLength = 40;
    for (QByteArray &packet : dialog.packets) {
        // Hop-by-hop options of 8 bytes, then destination options of 16 bytes, then TCP.
        const QByteArray extensions = u8(60) + u8(0) + QByteArray(6, '\0') + u8(6) + u8(1) + QByteArray(14, '\0');
        packet.insert(ethernetHeaderLength + ipv6HeaderLength, extensions);
        packet[ethernetHeaderLength + 6] = 0;
        packet.replace(ethernetHeaderLength + 4, 2,
                       u16(quint16(packet.size() - ethernetHeaderLength - ipv6HeaderLength)));
    }
    const CaptureResult result = m_folder.opened(pcapFile(dialog.packets));
    QVERIFY2(result, qPrintable(errorOf(result)));
    QVERIFY(isEcho(result.opened->captures.constFirst()));
}

void TestCaptureReader::skipsPaddingOfShortFrames()
{
    QList<QByteArray> packets = echoPackets();
    for (QByteArray &packet : packets)
        packet += QByteArray(qMax(qsizetype(0), 60 - packet.size()) + 4, '\x55');
    const CaptureResult result = m_folder.opened(pcapFile(packets));
    QVERIFY2(result, qPrintable(errorOf(result)));
    QVERIFY(isEcho(result.opened->captures.constFirst()));
}

void TestCaptureReader::readsAConnectionWithoutItsOpening()
{
    for (const qsizetype missing : {1, 2, 3}) {
        const CaptureResult result = m_folder.opened(pcapFile(echoPackets().mid(missing)));
        QVERIFY2(result, qPrintable(errorOf(result)));
        QVERIFY(isEcho(result.opened->captures.constFirst()));
        QCOMPARE(result.opened->captures.constFirst().local.port, 50123);
        QVERIFY2(remarksOf(result).isEmpty(), qPrintable(remarksOf(result).join(u' ')));
    }
}

void TestCaptureReader::ordersPdusOfBothDirectionsByTheirPackets()
{
    QList<QByteArray> packets = echoPackets();
    packets.insert(1, packets.takeAt(3)); // the request before the answer to the SYN
    packets.append(packets.at(4));        // and something sent again
    packets.swapItemsAt(5, 7);            // two of ours exchanged
    const CaptureResult result = m_folder.opened(pcapFile(packets));
    QVERIFY2(result, qPrintable(errorOf(result)));
    QVERIFY(remarksOf(result).isEmpty());
    const Capture &capture = result.opened->captures.constFirst();
    QCOMPARE(capture.pdus.size(), 6);
    QCOMPARE(capture.pdus.constFirst().bytes, associateRq());
    QVERIFY(std::is_sorted(capture.pdus.cbegin() + 1, capture.pdus.cend() - 1, [](const auto &left, const auto &right) {
        return left.timeMicroseconds < right.timeMicroseconds;
    }));
}

void TestCaptureReader::takesAPduApartThatCameInManyPackets()
{
    TcpDialog dialog;
    dialog.open();
    for (const char byte : associateRq())
        dialog.say(QByteArray(1, byte));
    dialog.answer(associateAc());
    const QByteArray stream = test::cEchoRq(1) + test::cEchoRq(2) + releaseRq();
    for (qsizetype offset = 0; offset < stream.size(); offset += 25)
        dialog.say(stream.mid(offset, 25));
    const CaptureResult result = m_folder.opened(pcapFile(dialog.packets));
    QVERIFY2(result, qPrintable(errorOf(result)));
    QCOMPARE(bytesOf(result.opened->captures.constFirst()),
             (QList<QByteArray>{associateRq(), associateAc(), test::cEchoRq(1), test::cEchoRq(2), releaseRq()}));
}

void TestCaptureReader::findsAllAssociationsAmongOtherTraffic()
{
    TcpDialog web;
    web.client.endpoint.port = 40000;
    web.open();
    web.say(QByteArrayLiteral("GET / HTTP/1.0\r\n\r\n"));
    web.answer(QByteArrayLiteral("HTTP/1.0 200 OK\r\n\r\n"));
    TcpDialog shell;
    shell.client.endpoint.port = 40001;
    shell.open();
    shell.answer(QByteArrayLiteral("SSH-2.0-example\r\n"));
    shell.say(QByteArrayLiteral("SSH-2.0-example\r\n"));
    const QByteArray other = QByteArray(12, '\x02') + u16(0x0806) + QByteArray(28, '\x01');
    const QList<QByteArray> first = echoPackets(50001);
    const QList<QByteArray> second = echoPackets(50002);
    QList<QByteArray> packets = web.packets;
    for (qsizetype i = 0; i < first.size(); ++i)
        packets << first[i] << other << second[i] << shell.packets.value(i, other);
    const CaptureResult result = m_folder.opened(pcapFile(packets));
    QVERIFY2(result, qPrintable(errorOf(result)));
    QCOMPARE(result.opened->captures.size(), 2);
    QCOMPARE(result.opened->captures[0].local.port, 50001);
    QCOMPARE(result.opened->captures[1].local.port, 50002);
    QVERIFY(isEcho(result.opened->captures[0]));
    QVERIFY(isEcho(result.opened->captures[1]));
}

void TestCaptureReader::tellsConnectionsApartThatReuseAPort()
{
    TcpDialog second;
    second.client.next = 777'000;
    second.server.next = 888'000;
    second.open();
    second.echo();
    const QList<QByteArray> first = echoPackets();
    const CaptureResult result = m_folder.opened(pcapFile(first.mid(0, 1) + first + second.packets));
    QVERIFY2(result, qPrintable(errorOf(result)));
    QCOMPARE(result.opened->captures.size(), 2);
    QVERIFY(isEcho(result.opened->captures[0]));
    QVERIFY(isEcho(result.opened->captures[1]));
}

/// The association uses the endpoints of the connection that has been silent for longest.
void TestCaptureReader::findsAnAssociationInAFloodOfSilentConnections()
{
    TcpDialog silent;
    silent.send(silent.client, silent.server, tcp_flag::syn);
    const quint16 reusedPort = silent.client.endpoint.port;
    silent.client.endpoint.address = QHostAddress(QStringLiteral("10.1.9.78"));
    for (quint16 port = 40'000; port < 40'000 + 16'383; ++port) { // as many as are watched, with the first one
        silent.client.endpoint.port = port;
        silent.send(silent.client, silent.server, tcp_flag::syn);
    }
    TcpDialog association;
    association.client.next = 777'000;
    association.open();
    association.echo();
    QCOMPARE(association.client.endpoint.port, reusedPort);
    const CaptureResult result = m_folder.opened(pcapFile(silent.packets + association.packets));
    QVERIFY2(result, qPrintable(errorOf(result)));
    QCOMPARE(result.opened->captures.size(), 1);
    QVERIFY(isEcho(result.opened->captures.constFirst()));
}

QTEST_GUILESS_MAIN(TestCaptureReader)

#include "tst_capture_reader.moc"
