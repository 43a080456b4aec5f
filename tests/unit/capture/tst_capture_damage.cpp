// Captures that are damaged, cut off, hostile, or none at all.
#include "tests/unit/capture/packet_fixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestCaptureDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statesWhatIsMissing();
    void readsPacketsThatWereCutOff();
    void tellsTheLongestOfThePacketsThatWereCutOff();
    void readsWhatIsThereOfADamagedFile_data();
    void readsWhatIsThereOfADamagedFile();
    void refusesWhatIsNoCapture_data();
    void refusesWhatIsNoCapture();
    void refusesWhatIsNoFile();
    void stopsOnceItIsCancelled_data();
    void stopsOnceItIsCancelled();
    void survivesMutatedFiles_data();
    void survivesMutatedFiles();

private:
    CaptureFolder m_folder;
};

void TestCaptureDamage::statesWhatIsMissing()
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
    const CaptureResult result = m_folder.opened(pcapFile(dialog.packets));
    QVERIFY2(result, qPrintable(errorOf(result)));
    QCOMPARE(bytesOf(result.opened->captures.constFirst()),
             (QList<QByteArray>{associateRq(), associateAc().first(40), test::cEchoRq(), test::cEchoRsp()}));
    QCOMPARE(
        remarksOf(result),
        QStringList{QStringLiteral("Of what 10.1.2.3:11112 sent to 10.1.9.77:50123, the file lacks 10 bytes, the first "
                                   "before packet 6.")});
}

void TestCaptureDamage::readsPacketsThatWereCutOff()
{
    TcpDialog dialog;
    dialog.open();
    dialog.say(associateRq());
    dialog.answer(associateAc());
    dialog.say(test::cEchoRq());
    dialog.packets[3].chop(50);
    const CaptureResult result = m_folder.opened(pcapFile(dialog.packets));
    QVERIFY2(result, qPrintable(errorOf(result)));
    QCOMPARE(bytesOf(result.opened->captures.constFirst()),
             (QList<QByteArray>{associateRq().chopped(50), associateAc(), test::cEchoRq()}));
    QCOMPARE(remarksOf(result).size(), 2);
    QVERIFY(remarksOf(result).constLast().contains(QStringLiteral("50 bytes")));
    QVERIFY(remarksOf(result).constFirst().startsWith(QStringLiteral("The capture has cut 1 packet to ")));
}

/// Which is how long the capture let a packet be.
void TestCaptureDamage::tellsTheLongestOfThePacketsThatWereCutOff()
{
    QList<QByteArray> packets = echoPackets();
    packets[3].chop(50);
    packets[5].chop(2);
    const qsizetype longest = packets[3].size();
    QVERIFY(longest > packets[5].size());
    const QString remark = remarksOf(m_folder.opened(pcapFile(packets))).constFirst();
    QVERIFY2(remark.startsWith(QStringLiteral("The capture has cut 2 packets to %1 bytes").arg(longest)),
             qPrintable(remark));
}

void TestCaptureDamage::readsWhatIsThereOfADamagedFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("remark");
    const QByteArray pcap = pcapFile(echoPackets());
    const QByteArray pdus = bytesOf(echoCapture()).join();
    QTest::newRow("pcap, within a packet") << pcap.chopped(3) << QStringLiteral(" is damaged after packet 8: ");
    QTest::newRow("pcap, within a header") << pcap.chopped(70) << QStringLiteral(" is damaged after packet 8: ");
    const QByteArray packets = pcapng(echoCapture());
    QTest::newRow("pcapng, within a block") << packets.chopped(5) << QStringLiteral(" is damaged after packet ");
    QTest::newRow("pcapng, within the header of a block")
        << packets + packets.last(4) << QStringLiteral(": it ends within the header of a block.");
    QTest::newRow("pcapng, within the header of a section")
        << packets + packets.first(8) << QStringLiteral(": it ends within the header of a section.");
    QTest::newRow("pcapng, a section without byte order")
        << packets + packets.first(8) + QByteArray(20, 'x')
        << QStringLiteral(": the header of a section has no byte order.");
    QTest::newRow("pcapng, a block of no size") << packets + QByteArray::fromHex("0600000000000000")
                                                << QStringLiteral(": a block of type 6 with 0 bytes is not possible.");
    QTest::newRow("PDUs, within the last")
        << pdus.chopped(3) << QStringLiteral(" ends within a PDU: 3 bytes of it are missing.");
    QTest::newRow("PDUs, within a header")
        << pdus.chopped(8) << QStringLiteral(" ends within a PDU: 4 bytes of it are missing.");
    QTest::newRow("PDUs, then something else")
        << pdus + "xyz" << QStringLiteral("no PDU begins; the rest is not shown.");
}

void TestCaptureDamage::readsWhatIsThereOfADamagedFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, remark);
    const CaptureResult result = m_folder.opened(bytes);
    QVERIFY2(result, qPrintable(errorOf(result)));
    QVERIFY(result.opened->captures.constFirst().pdus.size() >= 5);
    QCOMPARE(remarksOf(result).size(), 1);
    QVERIFY2(remarksOf(result).constFirst().contains(remark), qPrintable(remarksOf(result).constFirst()));
}

void TestCaptureDamage::refusesWhatIsNoCapture_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("error");
    TcpDialog tls;
    tls.open();
    tls.say(QByteArrayLiteral("\x16\x03\x01\x00\x05hello"));
    QTest::newRow("nothing") << QByteArray() << QStringLiteral(" is empty.");
    QTest::newRow("text") << QByteArrayLiteral("Hello, this is a letter and no capture.")
                          << QStringLiteral(" is not a capture: it holds neither packets (pcap, pcapng) nor PDUs");
    QTest::newRow("half of what is no PDU")
        << QByteArrayLiteral("\x04\x05\x00\x00\x01\x00\x01\x02\x03\x04")
        << QStringLiteral(" is not a capture: it seems to begin with a PDU, but ends within it.");
    QTest::newRow("half a pcap header") << pcapFile({}).first(10)
                                        << QStringLiteral(" is damaged: it ends within its header.");
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

void TestCaptureDamage::refusesWhatIsNoCapture()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, error);
    const QString path = m_folder.written(bytes);
    const CaptureResult result = openCapture(path);
    QVERIFY(!result);
    QVERIFY2(errorOf(result).contains(error), qPrintable(errorOf(result)));
    QVERIFY2(errorOf(result).contains(path), qPrintable(errorOf(result)));
}

void TestCaptureDamage::refusesWhatIsNoFile()
{
    const QString missing = m_folder.filePath(QStringLiteral("missing.pcap"));
    QVERIFY(errorOf(openCapture(missing)).startsWith(missing + QStringLiteral(" could not be opened: ")));
    QCOMPARE(errorOf(openCapture(m_folder.path())), m_folder.path() + QStringLiteral(" is not a file."));
}

void TestCaptureDamage::stopsOnceItIsCancelled_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("packets") << pcapng(echoCapture());
    QTest::newRow("PDUs") << bytesOf(echoCapture()).join();
}

void TestCaptureDamage::stopsOnceItIsCancelled()
{
    QFETCH(QByteArray, bytes);
    const QString path = m_folder.written(bytes);
    const CancelToken cancel;
    cancel.cancel();
    const CaptureResult result = openCapture(path, cancel);
    QVERIFY(!result);
    QCOMPARE(errorOf(result), QStringLiteral("Reading %1 was cancelled.").arg(path));
}

void TestCaptureDamage::survivesMutatedFiles_data()
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
void TestCaptureDamage::survivesMutatedFiles()
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
        const CaptureResult result = m_folder.opened(mutated);
        QCOMPARE(result.error.has_value(), !result);
        if (!result)
            continue;
        QVERIFY(!result.opened->captures.isEmpty());
        for (const Capture &capture : result.opened->captures) {
            QVERIFY(!capture.pdus.isEmpty());
            QVERIFY(!captureText(capture).isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(TestCaptureDamage)

#include "tst_capture_damage.moc"
