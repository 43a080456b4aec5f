// Captures of mirrored and tunnelled traffic, of several interfaces, and of the containers that other programs write.
#include "tests/unit/capture/packet_fixture.h"

#include <QTest>

#include <functional>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestCaptureTunnels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksThroughTunnels_data();
    void looksThroughTunnels();
    void looksThroughTunnelsInIpv6();
    void readsInterfacesOfDifferentLinkTypes();
    void takesThePacketsOfKnownNetworksOnly();
    void readsSimplePackets();
    void readsEveryKindOfPcap_data();
    void readsEveryKindOfPcap();
    void takesTimesInTheResolutionOfTheInterface_data();
    void takesTimesInTheResolutionOfTheInterface();

private:
    CaptureFolder m_folder;
};

namespace {

constexpr quint8 ipInIp = 4, ipv6InIp = 41, gre = 47, udp = 17, mplsInIp = 137, etherIp = 97;

QByteArray ethernet(quint16 etherType, const QByteArray &payload)
{
    return QByteArray(12, '\x02') + u16(etherType) + payload;
}

/// Between two routers.
QByteArray ip(quint8 protocol, const QByteArray &payload)
{
    return u8(0x45) + u8(0) + u16(quint16(20 + payload.size())) + u32(0) + u8(64) + u8(protocol) + u16(0) +
           u32(0xC0000201) + u32(0xC0000202) + payload;
}

QByteArray outerIpv6(quint8 protocol, const QByteArray &payload)
{
    return u32(0x60000000) + u16(quint16(payload.size())) + u8(protocol) + u8(64) + QByteArray(32, '\x20') + payload;
}

QByteArray udpTo(quint16 port, const QByteArray &payload)
{
    return u16(40'000) + u16(port) + u16(quint16(8 + payload.size())) + u16(0) + payload;
}

QByteArray withoutEthernet(const QByteArray &frame)
{
    return frame.mid(ethernetHeaderLength);
}

using Wrap = std::function<QByteArray(const QByteArray &frame)>;

struct Tunnel
{
    const char *name;
    Wrap wrap; ///< a frame into a frame
};

QByteArray viaGre(quint16 flags, quint16 protocol, const QByteArray &payload)
{
    const QByteArray words((flags & 0x8000 ? 4 : 0) + (flags & 0x2000 ? 4 : 0) + (flags & 0x1000 ? 4 : 0), '\x07');
    return ethernet(0x0800, ip(gre, u16(flags) + u16(protocol) + words + payload));
}

QByteArray viaUdp(quint16 port, const QByteArray &payload)
{
    return ethernet(0x0800, ip(udp, udpTo(port, payload)));
}

const QList<Tunnel> &tunnels()
{
    const auto erspan2 = u32(0x10640005) + u32(0);
    const auto erspan3 = [](quint16 last) { return u32(0x20640005) + u32(77) + u16(0) + u16(last); };
    static const QList<Tunnel> all{
        {"IP in IP", [](const QByteArray &f) { return ethernet(0x0800, ip(ipInIp, withoutEthernet(f))); }},
        {"GRE", [](const QByteArray &f) { return viaGre(0, 0x0800, withoutEthernet(f)); }},
        {"GRE with checksum, key and sequence",
         [](const QByteArray &f) { return viaGre(0xB000, 0x0800, withoutEthernet(f)); }},
        {"GRE, bridged", [](const QByteArray &f) { return viaGre(0x2000, 0x6558, f); }},
        {"PPTP",
         [](const QByteArray &f) {
             const QByteArray payload = u16(0xFF03) + u16(0x0021) + withoutEthernet(f);
             return ethernet(0x0800, ip(gre, u16(0x3081) + u16(0x880B) + QByteArray(12, '\x07') + payload));
         }},
        {"ERSPAN I", [](const QByteArray &f) { return viaGre(0, 0x88BE, f); }},
        {"ERSPAN II", [erspan2](const QByteArray &f) { return viaGre(0x1000, 0x88BE, erspan2 + f); }},
        {"ERSPAN III", [erspan3](const QByteArray &f) { return viaGre(0x1000, 0x22EB, erspan3(0) + f); }},
        {"ERSPAN III with a platform header",
         [erspan3](const QByteArray &f) { return viaGre(0x1000, 0x22EB, erspan3(1) + QByteArray(8, '\x03') + f); }},
        {"ERSPAN III of IP",
         [erspan3](const QByteArray &f) { return viaGre(0x1000, 0x22EB, erspan3(2 << 10) + withoutEthernet(f)); }},
        {"VXLAN", [](const QByteArray &f) { return viaUdp(4789, u32(0x08000000) + u32(42 << 8) + f); }},
        {"VXLAN, old port", [](const QByteArray &f) { return viaUdp(8472, u32(0x08000000) + u32(42 << 8) + f); }},
        {"VXLAN of IP",
         [](const QByteArray &f) { return viaUdp(4790, u32(0x0C000001) + u32(42 << 8) + withoutEthernet(f)); }},
        {"Geneve with options",
         [](const QByteArray &f) {
             return viaUdp(6081, u16(0x0200) + u16(0x6558) + u32(7) + QByteArray(8, '\1') + f);
         }},
        {"MPLS",
         [](const QByteArray &f) { return ethernet(0x8847, u32(0x00064040) + u32(0x000C8140) + withoutEthernet(f)); }},
        {"MPLS of Ethernet with a control word",
         [](const QByteArray &f) { return ethernet(0x8847, u32(0x000C8140) + u32(0) + f); }},
        {"MPLS of Ethernet", [](const QByteArray &f) { return ethernet(0x8847, u32(0x000C8140) + f); }},
        {"MPLS in IP",
         [](const QByteArray &f) { return ethernet(0x0800, ip(mplsInIp, u32(0x000C8140) + withoutEthernet(f))); }},
        {"PPPoE",
         [](const QByteArray &f) {
             const QByteArray payload = u16(0x0021) + withoutEthernet(f);
             return ethernet(0x8864, u16(0x1100) + u16(9) + u16(quint16(payload.size())) + payload);
         }},
        {"PPPoE with a compressed protocol field",
         [](const QByteArray &f) {
             const QByteArray payload = u8(0x21) + withoutEthernet(f);
             return ethernet(0x8864, u16(0x1100) + u16(9) + u16(quint16(payload.size())) + payload);
         }},
        {"IPv6 with an authentication header of 24 bytes",
         [](const QByteArray &f) {
             const QByteArray header = u8(ipInIp) + u8(4) + QByteArray(22, '\x01');
             return ethernet(0x86DD, outerIpv6(51, header + withoutEthernet(f)));
         }},
        {"IP in IPv6 in IP",
         [](const QByteArray &f) { return ethernet(0x0800, ip(ipv6InIp, outerIpv6(ipInIp, withoutEthernet(f)))); }},
        {"Ethernet in IP", [](const QByteArray &f) { return ethernet(0x0800, ip(etherIp, u16(0x3000) + f)); }},
        {"LLC and SNAP",
         [](const QByteArray &f) {
             const QByteArray payload = QByteArrayLiteral("\xAA\xAA\x03\0\0\0") + u16(0x0800) + withoutEthernet(f);
             return QByteArray(12, '\x02') + u16(quint16(qMin(payload.size(), qsizetype(1500)))) + payload;
         }},
        {"VLAN in VXLAN in a VLAN",
         [](const QByteArray &f) {
             const QByteArray tagged = f.first(12) + u16(0x8100) + u16(5) + f.mid(12);
             const QByteArray outer = viaUdp(4789, u32(0x08000000) + u32(42 << 8) + tagged);
             return outer.first(12) + u16(0x88A8) + u16(7) + outer.mid(12);
         }},
    };
    return all;
}

/// With the addresses inside the tunnel, too.
bool isEchoOfThePeer(const Capture &capture)
{
    return isEcho(capture) && capture.local.address == QHostAddress(QStringLiteral("10.1.9.77")) &&
           capture.peer.port == 11112;
}

QByteArray block(quint32 type, const QByteArray &body)
{
    const QByteArray padded = body + QByteArray((4 - body.size() % 4) % 4, '\0');
    const QByteArray length = u32LittleEndian(quint32(padded.size() + 12));
    return u32LittleEndian(type) + length + padded + length;
}

QByteArray section()
{
    return block(0x0A0D0D0A,
                 u32LittleEndian(0x1A2B3C4D) + u16LittleEndian(1) + u16LittleEndian(0) + QByteArray(8, '\xFF'));
}

QByteArray interface(quint16 linkType, const QByteArray &options = {})
{
    return block(1, u16LittleEndian(linkType) + u16LittleEndian(0) + u32LittleEndian(0) + options);
}

QByteArray enhancedPacket(quint32 interfaceId, quint64 time, const QByteArray &bytes)
{
    return block(6, u32LittleEndian(interfaceId) + u32LittleEndian(quint32(time >> 32)) +
                        u32LittleEndian(quint32(time)) + u32LittleEndian(quint32(bytes.size())) +
                        u32LittleEndian(quint32(bytes.size())) + bytes);
}

} // namespace

void TestCaptureTunnels::looksThroughTunnels_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < tunnels().size(); ++i)
        QTest::newRow(tunnels()[i].name) << i;
}

void TestCaptureTunnels::looksThroughTunnels()
{
    QFETCH(int, index);
    QList<QByteArray> packets;
    for (const QByteArray &packet : echoPackets())
        packets << tunnels()[index].wrap(packet);
    const CaptureResult result = m_folder.opened(pcapFile(packets));
    QVERIFY2(result, qPrintable(errorOf(result)));
    QCOMPARE(remarksOf(result), QStringList());
    QCOMPARE(result.opened->captures.size(), 1);
    QVERIFY(isEchoOfThePeer(result.opened->captures.constFirst()));
}

void TestCaptureTunnels::looksThroughTunnelsInIpv6()
{
    QList<QByteArray> packets;
    for (const QByteArray &packet : echoPackets()) {
        const QByteArray authenticated = u8(ipInIp) + u8(4) + QByteArray(22, '\x01') + withoutEthernet(packet);
        packets << ethernet(0x86DD, outerIpv6(51, authenticated)); // an authentication header of 24 bytes
        packets << ethernet(0x0800, ip(ipv6InIp, outerIpv6(ipInIp, withoutEthernet(packet)))); // the same once more
    }
    const CaptureResult result = m_folder.opened(pcapFile(packets));
    QVERIFY2(result, qPrintable(errorOf(result)));
    QCOMPARE(result.opened->captures.size(), 1);
    QVERIFY(isEchoOfThePeer(result.opened->captures.constFirst()));
}

void TestCaptureTunnels::readsInterfacesOfDifferentLinkTypes()
{
    QByteArray file = section() + interface(1) + interface(0) + interface(113);
    const QList<QByteArray> packets = echoPackets();
    for (qsizetype i = 0; i < packets.size(); ++i) {
        const QByteArray cooked = QByteArray(14, '\0') + u16(0x0800) + withoutEthernet(packets[i]);
        const QByteArray loop = u32LittleEndian(2) + withoutEthernet(packets[i]);
        file += enhancedPacket(quint32(i % 3), quint64(captureStart + i),
                               i % 3 == 0   ? packets[i]
                               : i % 3 == 1 ? loop
                                            : cooked);
    }
    const CaptureResult result = m_folder.opened(file);
    QVERIFY2(result, qPrintable(errorOf(result)));
    QCOMPARE(result.opened->captures.size(), 1);
    QVERIFY(isEchoOfThePeer(result.opened->captures.constFirst()));
    QCOMPARE(remarksOf(result), QStringList());
}

void TestCaptureTunnels::takesThePacketsOfKnownNetworksOnly()
{
    QByteArray file = section() + interface(220) + interface(1) + enhancedPacket(0, captureStart, "from a mouse");
    const QList<QByteArray> packets = echoPackets();
    for (const QByteArray &packet : packets)
        file += enhancedPacket(1, captureStart, packet);
    file += enhancedPacket(9, captureStart, "of no interface");
    const CaptureResult result = m_folder.opened(file);
    QVERIFY2(result, qPrintable(errorOf(result)));
    QVERIFY(isEchoOfThePeer(result.opened->captures.constFirst()));
    QCOMPARE(remarksOf(result),
             QStringList{QStringLiteral("1 packet came from a kind of network that cannot be read here: USB.")});
}

void TestCaptureTunnels::readsSimplePackets()
{
    QByteArray file = section() + interface(1);
    const QList<QByteArray> packets = echoPackets();
    for (const QByteArray &packet : packets)
        file += block(3, u32LittleEndian(quint32(packet.size())) + packet);
    const CaptureResult result = m_folder.opened(file);
    QVERIFY2(result, qPrintable(errorOf(result)));
    QVERIFY(isEchoOfThePeer(result.opened->captures.constFirst()));
    QCOMPARE(timesOf(result.opened->captures.constFirst()), QList<qint64>(6, 0));
}

void TestCaptureTunnels::readsEveryKindOfPcap_data()
{
    QTest::addColumn<quint32>("magic");
    QTest::addColumn<bool>("isBigEndian");
    QTest::newRow("microseconds") << quint32(0xA1B2C3D4) << false;
    QTest::newRow("microseconds, big endian") << quint32(0xA1B2C3D4) << true;
    QTest::newRow("nanoseconds") << quint32(0xA1B23C4D) << false;
    QTest::newRow("nanoseconds, big endian") << quint32(0xA1B23C4D) << true;
    QTest::newRow("of a patched kernel") << quint32(0xA1B2CD34) << false;
}

void TestCaptureTunnels::readsEveryKindOfPcap()
{
    QFETCH(quint32, magic);
    QFETCH(bool, isBigEndian);
    const auto number = [isBigEndian](quint32 value) { return isBigEndian ? u32(value) : u32LittleEndian(value); };
    QByteArray file = number(magic) + QByteArray(12, '\0') + number(262'144) + number(1);
    const QList<QByteArray> packets = echoPackets();
    const quint32 fraction = magic == 0xA1B23C4D ? 402'123'999 : 402'123;
    for (const QByteArray &packet : packets) {
        const QByteArray length = number(quint32(packet.size()));
        file += number(1'795'341'731) + number(fraction) + length + length;
        file += QByteArray(magic == 0xA1B2CD34 ? 8 : 0, '\x09') + packet;
    }
    const CaptureResult result = m_folder.opened(file);
    QVERIFY2(result, qPrintable(errorOf(result)));
    QVERIFY(isEchoOfThePeer(result.opened->captures.constFirst()));
    QCOMPARE(timesOf(result.opened->captures.constFirst()), QList<qint64>(6, captureStart));
}

void TestCaptureTunnels::takesTimesInTheResolutionOfTheInterface_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<quint64>("time");
    const auto resolution = [](quint8 value) {
        return u16LittleEndian(9) + u16LittleEndian(1) + u8(value) + QByteArray(3, '\0');
    };
    const QByteArray offset =
        u16LittleEndian(14) + u16LittleEndian(8) + u32LittleEndian(1'000'000) + u32LittleEndian(0);
    QTest::newRow("microseconds") << QByteArray() << quint64(captureStart);
    QTest::newRow("nanoseconds") << resolution(9) << quint64(captureStart) * 1000 + 999;
    QTest::newRow("milliseconds") << resolution(3) << quint64(captureStart / 1000);
    QTest::newRow("powers of two") << resolution(0x80 | 10) << quint64(captureStart / 1'000'000) * 1024 + 512;
    QTest::newRow("an offset") << offset << quint64(captureStart) - 1'000'000'000'000;
    QTest::newRow("no possible one") << resolution(0x7F) << quint64(captureStart);
}

void TestCaptureTunnels::takesTimesInTheResolutionOfTheInterface()
{
    QFETCH(QByteArray, options);
    QFETCH(quint64, time);
    QByteArray file = section() + interface(1, options);
    const QList<QByteArray> packets = echoPackets();
    for (const QByteArray &packet : packets)
        file += enhancedPacket(0, time, packet);
    const CaptureResult result = m_folder.opened(file);
    QVERIFY2(result, qPrintable(errorOf(result)));
    const qint64 found = result.opened->captures.constFirst().pdus.constFirst().timeMicroseconds;
    const QByteArray row = QTest::currentDataTag();
    const qint64 expected = row == "milliseconds"    ? captureStart / 1000 * 1000
                            : row == "powers of two" ? captureStart / 1'000'000 * 1'000'000 + 500'000
                                                     : captureStart;
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(TestCaptureTunnels)

#include "tst_capture_tunnels.moc"
