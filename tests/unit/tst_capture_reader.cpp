// Captures of this program and of others: opened whole, in pieces, damaged, and not at all.
#include "core/capture/capture_file.h"
#include "core/capture/capture_reader.h"
#include "tests/unit/packet_fixture.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
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
    void statesWhatIsMissing();
    void readsPacketsThatWereCutOff();
    void readsWhatIsThereOfADamagedFile_data();
    void readsWhatIsThereOfADamagedFile();
    void refusesWhatIsNoCapture_data();
    void refusesWhatIsNoCapture();
    void refusesAFileThatIsTooLarge();
    void refusesWhatIsNoFile();
    void stopsOnceItIsCancelled_data();
    void stopsOnceItIsCancelled();
    void survivesMutatedFiles_data();
    void survivesMutatedFiles();

private:
    [[nodiscard]] QString written(const QByteArray &bytes)
    {
        QFile file(m_directory.filePath(QStringLiteral("capture")));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    [[nodiscard]] Parsed<OpenedCapture> opened(const QByteArray &bytes) { return openCapture(written(bytes)); }

    QTemporaryDir m_directory;
};

namespace {

QByteArray taggedWithVlan(const QByteArray &frame)
{
    return frame.first(12) + u16(0x88A8) + u16(7) + u16(0x8100) + u16(42) + frame.mid(12);
}

bool isEcho(const Capture &capture)
{
    return bytesOf(capture) == bytesOf(echoCapture()) && directionsOf(capture) == directionsOf(echoCapture());
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
    const Parsed<OpenedCapture> result = opened(pcapng(capture));
    QVERIFY2(result, qPrintable(result.error));
    QVERIFY(result.value->remarks.isEmpty());
    QCOMPARE(result.value->captures.size(), 1);
    const Capture &again = result.value->captures.constFirst();
    QCOMPARE(again.local, capture.local);
    QCOMPARE(again.peer, capture.peer);
    QCOMPARE(bytesOf(again), bytesOf(capture));
    QCOMPARE(directionsOf(again), directionsOf(capture));
    QCOMPARE(timesOf(again), timesOf(capture));
}

void TestCaptureReader::opensEachConnectionOfAWatch()
{
    const Parsed<OpenedCapture> result = opened(pcapng(watchCapture()));
    QVERIFY2(result, qPrintable(result.error));
    QCOMPARE(result.value->remarks, QStringList());
    QCOMPARE(result.value->captures.size(), 2);
    for (int i = 0; i < 2; ++i) {
        const Capture &capture = result.value->captures[i];
        QCOMPARE(capture.local.port, quint16(50123 + i));
        QCOMPARE(bytesOf(capture), bytesOf(echoCapture()));
        QCOMPARE(capture.pdus.constFirst().timeMicroseconds, captureStart + i * 1'000'000);
    }
}

void TestCaptureReader::opensPduFiles()
{
    const Parsed<OpenedCapture> result = opened(bytesOf(echoCapture()).join());
    QVERIFY2(result, qPrintable(result.error));
    QVERIFY(isEcho(result.value->captures.constFirst()));
    QVERIFY(result.value->captures.constFirst().peer.address.isNull());
    QVERIFY(result.value->remarks.isEmpty());
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
    const Parsed<OpenedCapture> result = opened(pdus.join());
    QVERIFY2(result, qPrintable(result.error));
    QByteArray directions;
    for (const Direction direction : directionsOf(result.value->captures.constFirst()))
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
    const Parsed<OpenedCapture> result = opened(pcapFile(packets, linkType));
    QVERIFY2(result, qPrintable(result.error));
    QVERIFY(isEcho(result.value->captures.constFirst()));
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
    const Parsed<OpenedCapture> result = opened(pcapFile(dialog.packets));
    QVERIFY2(result, qPrintable(result.error));
    QVERIFY(isEcho(result.value->captures.constFirst()));
}

void TestCaptureReader::skipsPaddingOfShortFrames()
{
    QList<QByteArray> packets = echoPackets();
    for (QByteArray &packet : packets)
        packet += QByteArray(qMax(qsizetype(0), 60 - packet.size()) + 4, '\x55');
    const Parsed<OpenedCapture> result = opened(pcapFile(packets));
    QVERIFY2(result, qPrintable(result.error));
    QVERIFY(isEcho(result.value->captures.constFirst()));
}

void TestCaptureReader::readsAConnectionWithoutItsOpening()
{
    for (const qsizetype missing : {1, 2, 3}) {
        const Parsed<OpenedCapture> result = opened(pcapFile(echoPackets().mid(missing)));
        QVERIFY2(result, qPrintable(result.error));
        QVERIFY(isEcho(result.value->captures.constFirst()));
        QCOMPARE(result.value->captures.constFirst().local.port, 50123);
        QVERIFY2(result.value->remarks.isEmpty(), qPrintable(result.value->remarks.join(u' ')));
    }
}

void TestCaptureReader::ordersPdusOfBothDirectionsByTheirPackets()
{
    QList<QByteArray> packets = echoPackets();
    packets.insert(1, packets.takeAt(3)); // the request before the answer to the SYN
    packets.append(packets.at(4));        // and something sent again
    packets.swapItemsAt(5, 7);            // two of ours exchanged
    const Parsed<OpenedCapture> result = opened(pcapFile(packets));
    QVERIFY2(result, qPrintable(result.error));
    QVERIFY(result.value->remarks.isEmpty());
    const Capture &capture = result.value->captures.constFirst();
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
    const Parsed<OpenedCapture> result = opened(pcapFile(dialog.packets));
    QVERIFY2(result, qPrintable(result.error));
    QCOMPARE(bytesOf(result.value->captures.constFirst()),
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
    const Parsed<OpenedCapture> result = opened(pcapFile(packets));
    QVERIFY2(result, qPrintable(result.error));
    QCOMPARE(result.value->captures.size(), 2);
    QCOMPARE(result.value->captures[0].local.port, 50001);
    QCOMPARE(result.value->captures[1].local.port, 50002);
    QVERIFY(isEcho(result.value->captures[0]));
    QVERIFY(isEcho(result.value->captures[1]));
}

void TestCaptureReader::tellsConnectionsApartThatReuseAPort()
{
    TcpDialog second;
    second.client.next = 777'000;
    second.server.next = 888'000;
    second.open();
    second.echo();
    const QList<QByteArray> first = echoPackets();
    const Parsed<OpenedCapture> result = opened(pcapFile(first.mid(0, 1) + first + second.packets));
    QVERIFY2(result, qPrintable(result.error));
    QCOMPARE(result.value->captures.size(), 2);
    QVERIFY(isEcho(result.value->captures[0]));
    QVERIFY(isEcho(result.value->captures[1]));
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
    const Parsed<OpenedCapture> result = opened(pcapFile(silent.packets + association.packets));
    QVERIFY2(result, qPrintable(result.error));
    QCOMPARE(result.value->captures.size(), 1);
    QVERIFY(isEcho(result.value->captures.constFirst()));
}

void TestCaptureReader::statesWhatIsMissing()
{
    TcpDialog dialog;
    dialog.open();
    dialog.say(associateRq());
    dialog.answer(associateAc().first(40));
    dialog.answer(associateAc().mid(40, 10));
    dialog.answer(associateAc().mid(50));
    dialog.say(test::cEchoRq());
    dialog.answer(test::cEchoRsp());
    dialog.packets.removeAt(5);
    const Parsed<OpenedCapture> result = opened(pcapFile(dialog.packets));
    QVERIFY2(result, qPrintable(result.error));
    QCOMPARE(bytesOf(result.value->captures.constFirst()),
             (QList<QByteArray>{associateRq(), associateAc().first(40), test::cEchoRq(), test::cEchoRsp()}));
    QCOMPARE(
        result.value->remarks,
        QStringList{QStringLiteral("Of what 10.1.2.3:11112 sent to 10.1.9.77:50123, the file lacks 10 bytes, the first "
                                   "before packet 6.")});
}

void TestCaptureReader::readsPacketsThatWereCutOff()
{
    TcpDialog dialog;
    dialog.open();
    dialog.say(associateRq());
    dialog.answer(associateAc());
    dialog.say(test::cEchoRq());
    dialog.packets[3].chop(50);
    const Parsed<OpenedCapture> result = opened(pcapFile(dialog.packets));
    QVERIFY2(result, qPrintable(result.error));
    QCOMPARE(bytesOf(result.value->captures.constFirst()),
             (QList<QByteArray>{associateRq().chopped(50), associateAc(), test::cEchoRq()}));
    QCOMPARE(result.value->remarks.size(), 1);
    QVERIFY(result.value->remarks.constFirst().contains(QStringLiteral("50 bytes")));
}

void TestCaptureReader::readsWhatIsThereOfADamagedFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("remark");
    const QByteArray pcap = pcapFile(echoPackets());
    const QByteArray pdus = bytesOf(echoCapture()).join();
    QTest::newRow("pcap, within a packet") << pcap.chopped(3) << QStringLiteral(" is damaged after packet 8: ");
    QTest::newRow("pcap, within a header") << pcap.chopped(70) << QStringLiteral(" is damaged after packet 8: ");
    QTest::newRow("pcapng, within a block")
        << pcapng(echoCapture()).chopped(5) << QStringLiteral(" is damaged after packet ");
    QTest::newRow("PDUs, within the last")
        << pdus.chopped(3) << QStringLiteral(" ends within a PDU; the last 7 bytes are not shown.");
    QTest::newRow("PDUs, then something else")
        << pdus + "xyz" << QStringLiteral("no PDU begins; the rest is not shown.");
}

void TestCaptureReader::readsWhatIsThereOfADamagedFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, remark);
    const Parsed<OpenedCapture> result = opened(bytes);
    QVERIFY2(result, qPrintable(result.error));
    QVERIFY(result.value->captures.constFirst().pdus.size() >= 5);
    QCOMPARE(result.value->remarks.size(), 1);
    QVERIFY2(result.value->remarks.constFirst().contains(remark), qPrintable(result.value->remarks.constFirst()));
}

void TestCaptureReader::refusesWhatIsNoCapture_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("error");
    TcpDialog tls;
    tls.open();
    tls.say(QByteArrayLiteral("\x16\x03\x01\x00\x05hello"));
    QTest::newRow("nothing") << QByteArray() << QStringLiteral(" is empty.");
    QTest::newRow("text") << QByteArrayLiteral("Hello, this is a letter and no capture.")
                          << QStringLiteral(" is no capture: it holds neither PDUs nor packets");
    QTest::newRow("half a PDU") << associateRq().chopped(10)
                                << QStringLiteral(" is no capture: it seems to begin with a PDU, but ends within it.");
    QTest::newRow("half a pcap header") << pcapFile({}).first(10) << QStringLiteral(" is no capture");
    QTest::newRow("no packets") << pcapFile({})
                                << QStringLiteral("No DICOM association was found in the 0 packets of ");
    QTest::newRow("no association") << pcapFile(echoPackets().mid(0, 3))
                                    << QStringLiteral("No DICOM association was found in the 3 packets of ");
    QTest::newRow("TLS") << pcapFile(tls.packets)
                         << QStringLiteral("It holds TLS connections, which cannot be looked into.");
    QTest::newRow("damaged before an association")
        << pcapFile(echoPackets()).first(120) << QStringLiteral(" is damaged after packet 1: ");
    QTest::newRow("USB") << pcapFile(echoPackets(), 220)
                         << QStringLiteral(" was captured on a kind of network that cannot be read here: ");
}

void TestCaptureReader::refusesWhatIsNoCapture()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, error);
    const QString path = written(bytes);
    const Parsed<OpenedCapture> result = openCapture(path);
    QVERIFY(!result);
    QVERIFY2(result.error.contains(error), qPrintable(result.error));
    QVERIFY2(result.error.contains(path), qPrintable(result.error));
}

void TestCaptureReader::refusesAFileThatIsTooLarge()
{
    const QString path = written(pcapFile(echoPackets()));
    QVERIFY(QFile::resize(path, 256 * 1024 * 1024 + 1)); // a hole, no disk space
    const Parsed<OpenedCapture> result = openCapture(path);
    QVERIFY(!result);
    QCOMPARE(result.error, path + QStringLiteral(" is too large: a capture of at most 256 MiB can be opened."));
}

void TestCaptureReader::refusesWhatIsNoFile()
{
    const QString missing = m_directory.filePath(QStringLiteral("missing.pcap"));
    QVERIFY(openCapture(missing).error.startsWith(missing + QStringLiteral(" could not be opened: ")));
    QCOMPARE(openCapture(m_directory.path()).error, m_directory.path() + QStringLiteral(" is not a file."));
}

void TestCaptureReader::stopsOnceItIsCancelled_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("packets") << pcapng(echoCapture());
    QTest::newRow("PDUs") << bytesOf(echoCapture()).join();
}

void TestCaptureReader::stopsOnceItIsCancelled()
{
    QFETCH(QByteArray, bytes);
    const QString path = written(bytes);
    const CancelToken cancel;
    cancel.cancel();
    const Parsed<OpenedCapture> result = openCapture(path, cancel);
    QVERIFY(!result);
    QCOMPARE(result.error, QStringLiteral("Reading %1 was cancelled.").arg(path));
}

void TestCaptureReader::survivesMutatedFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    TcpDialog ipv6;
    ipv6.client.endpoint.address = QHostAddress(QStringLiteral("2001:db8::1"));
    ipv6.server.endpoint.address = QHostAddress(QStringLiteral("2001:db8::2"));
    ipv6.open();
    ipv6.echo();
    QTest::newRow("pcapng") << pcapng(echoCapture());
    QTest::newRow("pcap, two associations") << pcapFile(echoPackets(1) + echoPackets(2));
    QTest::newRow("pcap, IPv6") << pcapFile(ipv6.packets);
    QTest::newRow("PDUs") << bytesOf(echoCapture()).join();
}

/// What comes out may be anything, but it is something: captures with PDUs, or an error.
void TestCaptureReader::survivesMutatedFiles()
{
    QFETCH(QByteArray, bytes);
    QRandomGenerator random(20261122);
    for (int round = 0; round < 400; ++round) {
        QByteArray mutated = bytes;
        const int changes = random.bounded(1, 12);
        for (int i = 0; i < changes; ++i) {
            const auto at = qsizetype(random.bounded(int(mutated.size())));
            switch (random.bounded(4)) {
            case 0:
                mutated[at] = char(random.bounded(256));
                break;
            case 1:
                mutated[at] = char(mutated[at] ^ 1 << random.bounded(8));
                break;
            case 2:
                mutated.remove(at, random.bounded(8));
                break;
            case 3:
                mutated.insert(at, mutated.mid(random.bounded(int(mutated.size())), random.bounded(1, 64)));
                break;
            }
        }
        const Parsed<OpenedCapture> result = opened(mutated);
        QCOMPARE(result.error.isEmpty(), bool(result));
        if (!result)
            continue;
        QVERIFY(!result.value->captures.isEmpty());
        for (const Capture &capture : result.value->captures) {
            QVERIFY(!capture.pdus.isEmpty());
            QVERIFY(!captureText(capture).isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(TestCaptureReader)

#include "tst_capture_reader.moc"
