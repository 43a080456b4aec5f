// Captures that lack packets, parts of packets, or the beginning of an association: what is there is read, what is
// missing is said, and neither is a violation.
#include "core/capture/pdu_framer.h"
#include "core/diagnosis/capture_texts.h"
#include "tests/unit/capture/packet_fixture.h"

#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestCaptureGaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnAssociationThatBeganBeforeTheFile_data();
    void readsAnAssociationThatBeganBeforeTheFile();
    void beginsWithinAPdu();
    void takesOtherTrafficForNoAssociation_data();
    void takesOtherTrafficForNoAssociation();
    void readsPacketsThatAreCut_data();
    void readsPacketsThatAreCut();
    void readsAConnectionWhoseRequestIsLost();
    void goesOnBehindALostPacket_data();
    void goesOnBehindALostPacket();
    void tellsWhatIsMissingAtTheEnd_data();
    void tellsWhatIsMissingAtTheEnd();
    void isNoGapIfThePeerBrokeOff();
    void takesACutPacketOfAFileForMissing();
    void keepsTheGapWhenExported_data();
    void keepsTheGapWhenExported();
    void tellsInTextWhatWasLeftOut();
    void keepsOnlyTheBeginningOfPdusThatAreTooLarge();

private:
    CaptureFolder m_folder;
};

namespace {

/// Large enough that no packet holds it.
QByteArray largeData(char fill = 'x')
{
    return pdu(4, pdv(1, dataSetLastFragment, QByteArray(6000, fill)));
}

/// A command that a data set follows.
QByteArray requestWithDataSet()
{
    QByteArray request = test::cEchoRq();
    const QByteArray noDataSetElement = QByteArray::fromHex("00000008020000000101");
    const qsizetype at = request.indexOf(noDataSetElement);
    return request.replace(at, noDataSetElement.size(), QByteArray::fromHex("00000008020000000100"));
}

QList<QByteArray> inSegments(const QByteArray &stream, qsizetype size = 1000)
{
    QList<QByteArray> parts;
    for (qsizetype offset = 0; offset < stream.size(); offset += size)
        parts << stream.mid(offset, size);
    return parts;
}

/// A pcap file whose packets are cut, their length before it is told.
QByteArray cutPcapFile(const QList<QByteArray> &packets, qsizetype snapLength)
{
    QByteArray file = pcapFile({});
    for (const QByteArray &packet : packets) {
        const QByteArray bytes = packet.first(qMin(packet.size(), snapLength));
        file += u32LittleEndian(quint32(captureStart / 1'000'000)) + u32LittleEndian(0) +
                u32LittleEndian(quint32(bytes.size())) + u32LittleEndian(quint32(packet.size())) + bytes;
    }
    return file;
}

QList<qint64> missingIn(const Capture &capture)
{
    QList<qint64> missing;
    for (const PduTransfer &pdu : capture.pdus)
        missing << pdu.missingBytes;
    return missing;
}

QString violationsOf(const Capture &capture)
{
    QStringList texts;
    for (qsizetype i = 0; i < capture.pdus.size(); ++i) {
        const QString text = violationsText(capturedPduSummary(capture, i));
        if (!text.isEmpty())
            texts << text;
    }
    return texts.join(u'\n');
}

const QString begunBefore = QStringLiteral("The association of 10.1.9.77:50123 with 10.1.2.3:11112 began before the "
                                           "capture: its negotiation is not known.");

} // namespace

void TestCaptureGaps::readsAnAssociationThatBeganBeforeTheFile_data()
{
    QTest::addColumn<int>("first");
    QTest::newRow("with the acceptance") << 1;
    QTest::newRow("with the request") << 2;
    QTest::newRow("with the response") << 3;
    QTest::newRow("with the release") << 4;
    QTest::newRow("with the answer to the release") << 5;
}

void TestCaptureGaps::readsAnAssociationThatBeganBeforeTheFile()
{
    QFETCH(int, first);
    const CaptureResult result = m_folder.opened(pcapFile(echoPackets().mid(3 + first)));
    QVERIFY2(result, qPrintable(errorOf(result)));
    const Capture &capture = result.opened->captures.constFirst();
    QCOMPARE(bytesOf(capture), bytesOf(echoCapture()).mid(first));
    QCOMPARE(directionsOf(capture), directionsOf(echoCapture()).mid(first));
    QCOMPARE(capture.local.port, quint16(50123));
    QCOMPARE(remarksOf(result), QStringList{begunBefore});
    QCOMPARE(violationsOf(capture), QString());
}

void TestCaptureGaps::beginsWithinAPdu()
{
    TcpDialog dialog;
    for (const QByteArray &part : inSegments(largeData() + test::cEchoRq(2)))
        dialog.say(part);
    dialog.answer(test::cEchoRsp(2));
    const CaptureResult result = m_folder.opened(pcapFile(dialog.packets.mid(2)));
    QVERIFY2(result, qPrintable(errorOf(result)));
    const Capture &capture = result.opened->captures.constFirst();
    QCOMPARE(bytesOf(capture), (QList<QByteArray>{test::cEchoRq(2), test::cEchoRsp(2)}));
    QCOMPARE(violationsOf(capture), QString());
    // The last of the packets, in which the next PDU begins, is the first one that is looked at.
    QCOMPARE(remarksOf(result).constFirst(), begunBefore);
    QCOMPARE(remarksOf(result).constLast(),
             QStringLiteral("Of what 10.1.9.77:50123 sent to 10.1.2.3:11112, 12 bytes are not shown: the beginning of "
                            "their PDU is not in the file."));
}

void TestCaptureGaps::takesOtherTrafficForNoAssociation_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("HTTP") << QByteArrayLiteral("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello");
    QTest::newRow("TLS application data") << QByteArrayLiteral("\x17\x03\x03\x01\x00") + QByteArray(256, '\x04');
    QTest::newRow("SQL Server") << QByteArrayLiteral("\x04\x00\x01\x2B\x00\x34\x01\x00") + QByteArray(291, '\x05');
    QTest::newRow("RDP") << QByteArrayLiteral("\x03\x00\x00\x13\x0E\xD0\x00\x00\x12\x34\x00\x02\x0F\x08\x00\x02\0\0\0");
    QTest::newRow("zeros") << QByteArray(1000, '\0');
    QTest::newRow("small numbers")
        << QByteArrayLiteral("\x05\x00\x00\x00\x00\x04\x00\x00\x00\x00\x01\x01").repeated(80);
}

void TestCaptureGaps::takesOtherTrafficForNoAssociation()
{
    QFETCH(QByteArray, payload);
    TcpDialog dialog;
    dialog.say(payload);
    dialog.answer(payload);
    QVERIFY2(!m_folder.opened(pcapFile(dialog.packets)), "begun before the file");
    TcpDialog opened;
    opened.open();
    opened.answer(payload); // the server speaks first
    QVERIFY2(!m_folder.opened(pcapFile(opened.packets)), "with its opening");
}

void TestCaptureGaps::readsPacketsThatAreCut_data()
{
    QTest::addColumn<int>("snapLength");
    QTest::newRow("64 bytes") << 64;
    QTest::newRow("68 bytes") << 68;
    QTest::newRow("96 bytes") << 96;
    QTest::newRow("128 bytes") << 128;
}

void TestCaptureGaps::readsPacketsThatAreCut()
{
    QFETCH(int, snapLength);
    TcpDialog dialog;
    dialog.open();
    dialog.say(associateRq());
    dialog.answer(associateAc());
    dialog.say(requestWithDataSet());
    for (const QByteArray &part : inSegments(largeData()))
        dialog.say(part);
    dialog.answer(test::cEchoRsp());
    dialog.say(releaseRq());
    dialog.answer(releaseRp());
    const CaptureResult result = m_folder.opened(cutPcapFile(dialog.packets, snapLength));
    QVERIFY2(result, qPrintable(errorOf(result)));
    const Capture &capture = result.opened->captures.constFirst();
    const QList<QByteArray> whole{associateRq(),    associateAc(), requestWithDataSet(), largeData(),
                                  test::cEchoRsp(), releaseRq(),   releaseRp()};
    QCOMPARE(capture.pdus.size(), whole.size());
    const qsizetype there = snapLength - 54; // less the headers
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const PduTransfer &pdu = capture.pdus[i];
        QCOMPARE(pdu.bytes, whole[i].first(qMin(there, whole[i].size())));
        QCOMPARE(pdu.size(), whole[i].size());
        // Of the segments of the large one a part of each is there, too.
        qsizetype thereOfAll = 0;
        for (const QByteArray &segment : inSegments(whole[i]))
            thereOfAll += qMin(there, segment.size());
        QCOMPARE(pdu.missingBytes, whole[i].size() - thereOfAll);
    }
    QCOMPARE(violationsOf(capture), QString());
    QVERIFY2(remarksOf(result).constFirst().endsWith(
                 QStringLiteral(" packets to %1 bytes or less (its snap length).").arg(snapLength)),
             qPrintable(remarksOf(result).constFirst()));
}

void TestCaptureGaps::readsAConnectionWhoseRequestIsLost()
{
    QList<QByteArray> packets = echoPackets();
    packets.removeAt(3);
    const CaptureResult result = m_folder.opened(pcapFile(packets));
    QVERIFY2(result, qPrintable(errorOf(result)));
    const Capture &capture = result.opened->captures.constFirst();
    QCOMPARE(bytesOf(capture), bytesOf(echoCapture()).mid(1));
    QCOMPARE(directionsOf(capture), directionsOf(echoCapture()).mid(1));
    QCOMPARE(violationsOf(capture), QString());
}

void TestCaptureGaps::goesOnBehindALostPacket_data()
{
    QTest::addColumn<int>("lost");
    QTest::addColumn<QList<qint64>>("missing");
    // Of the PDUs behind the negotiation: the data set takes 7 packets with the beginning of the next request.
    QTest::newRow("its first packet") << 0 << QList<qint64>{0, 0, 0};
    QTest::newRow("a packet within it") << 3 << QList<qint64>{1000, 0, 0, 0};
    QTest::newRow("its last packet, with the next PDU") << 6 << QList<qint64>{12, 0, 0};
    QTest::newRow("a whole PDU") << 7 << QList<qint64>{0, 0, 0};
}

void TestCaptureGaps::goesOnBehindALostPacket()
{
    QFETCH(int, lost);
    QFETCH(QList<qint64>, missing);
    TcpDialog dialog;
    dialog.open();
    dialog.say(associateRq());
    dialog.answer(associateAc());
    dialog.say(requestWithDataSet());
    const qsizetype first = dialog.packets.size();
    for (const QByteArray &part : inSegments(largeData() + test::cEchoRq(2)))
        dialog.say(part);
    dialog.say(test::cEchoRq(3));
    dialog.say(releaseRq());
    dialog.packets.removeAt(first + lost);
    const CaptureResult result = m_folder.opened(pcapFile(dialog.packets));
    QVERIFY2(result, qPrintable(errorOf(result)));
    const Capture &capture = result.opened->captures.constFirst();
    QCOMPARE(missingIn(capture).mid(3), missing);
    QCOMPARE(capture.pdus.constLast().bytes, releaseRq());
    QCOMPARE(violationsOf(capture), QString());
}

void TestCaptureGaps::tellsWhatIsMissingAtTheEnd_data()
{
    QTest::addColumn<bool>("isClosed");
    QTest::newRow("told by the closing") << true;
    QTest::newRow("told by an acknowledgement") << false;
}

void TestCaptureGaps::tellsWhatIsMissingAtTheEnd()
{
    QFETCH(bool, isClosed);
    TcpDialog dialog;
    dialog.open();
    dialog.echo();
    dialog.packets.removeLast(); // the A-RELEASE-RP
    if (isClosed)
        dialog.send(dialog.server, dialog.client, tcp_flag::fin | tcp_flag::ack);
    else
        dialog.send(dialog.client, dialog.server, tcp_flag::ack);
    const CaptureResult result = m_folder.opened(pcapFile(dialog.packets));
    QVERIFY2(result, qPrintable(errorOf(result)));
    QCOMPARE(result.opened->captures.constFirst().pdus.size(), 5);
    // An acknowledgement may be of the closing, too, so that it is sure of one byte less.
    QCOMPARE(remarksOf(result), QStringList{QStringLiteral("Of what 10.1.2.3:11112 sent to 10.1.9.77:50123, the file "
                                                           "lacks %1 bytes, at its end.")
                                                .arg(isClosed ? 10 : 9)});
}

void TestCaptureGaps::isNoGapIfThePeerBrokeOff()
{
    TcpDialog dialog;
    dialog.open();
    dialog.say(associateRq());
    dialog.answer(associateAc().first(50));
    QByteArray file = pcapFile(dialog.packets);
    const CaptureResult stopped = m_folder.opened(file);
    QVERIFY2(stopped, qPrintable(errorOf(stopped)));
    QCOMPARE(stopped.opened->captures.constFirst().pdus[1].missingBytes, associateAc().size() - 50);
    QCOMPARE(violationsOf(stopped.opened->captures.constFirst()), QString());
    dialog.send(dialog.server, dialog.client, tcp_flag::fin | tcp_flag::ack);
    const CaptureResult closed = m_folder.opened(pcapFile(dialog.packets));
    QVERIFY2(closed, qPrintable(errorOf(closed)));
    QCOMPARE(closed.opened->captures.constFirst().pdus[1].missingBytes, 0);
    QVERIFY(violationsOf(closed.opened->captures.constFirst()).startsWith(QStringLiteral("PDU-length: ")));
}

void TestCaptureGaps::takesACutPacketOfAFileForMissing()
{
    QByteArray associate = associateAc();
    associate[associate.size() - 40] = '\x7F'; // broken behind what is there
    TcpDialog dialog;
    dialog.open();
    dialog.say(associateRq());
    dialog.answer(associate);
    dialog.packets.last().chop(60);
    const CaptureResult result = m_folder.opened(pcapFile(dialog.packets));
    QVERIFY2(result, qPrintable(errorOf(result)));
    const Capture &capture = result.opened->captures.constFirst();
    QCOMPARE(capture.pdus[1].missingBytes, 60);
    QCOMPARE(violationsOf(capture), QString());
    // What is wrong in the part that is there stays wrong.
    const QByteArray broken = pdu(4, pdv(1, dataSetLastFragment, QByteArray(101, 'x'))); // an odd length
    QVERIFY(!partialPduSummary(broken.chopped(20), broken.size()).violations.empty());
}

void TestCaptureGaps::keepsTheGapWhenExported_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("for Wireshark") << QStringLiteral("gap.pcapng");
    QTest::newRow("text") << QStringLiteral("gap.txt");
}

void TestCaptureGaps::keepsTheGapWhenExported()
{
    QFETCH(QString, name);
    Capture capture = echoCapture();
    capture.pdus[2].bytes = largeData().first(700);
    capture.pdus[2].missingBytes = largeData().size() - 700;
    const CaptureResult result =
        m_folder.opened(name.endsWith(QStringLiteral(".txt")) ? captureText(capture) : pcapng(capture));
    QVERIFY2(result, qPrintable(errorOf(result)));
    const Capture &again = result.opened->captures.constFirst();
    QCOMPARE(bytesOf(again), bytesOf(capture));
    QCOMPARE(missingIn(again), missingIn(capture));
    QCOMPARE(timesOf(again), timesOf(capture));
    QVERIFY(!captureText(capture).contains("Violation"));
}

/// It was there, so it is not missing.
void TestCaptureGaps::tellsInTextWhatWasLeftOut()
{
    Capture capture = echoCapture();
    capture.pdus[2].bytes = largeData().first(700);
    capture.pdus[2].leftOutBytes = largeData().size() - 700;
    const CaptureResult result = m_folder.opened(captureText(capture));
    QVERIFY2(result, qPrintable(errorOf(result)));
    const PduTransfer &again = result.opened->captures.constFirst().pdus[2];
    QCOMPARE(again.bytes, capture.pdus[2].bytes);
    QCOMPARE(again.leftOutBytes, capture.pdus[2].leftOutBytes);
    QCOMPARE(again.missingBytes, 0);
}

void TestCaptureGaps::keepsOnlyTheBeginningOfPdusThatAreTooLarge()
{
    KeptBytes kept;
    kept.kept = KeptBytes::most;
    PduFramer framer(Direction::Sent, kept);
    framer.add({0, largeData() + releaseRq(), {1, captureStart}});
    const QList<FramedPdu> pdus = framer.takePdus();
    QCOMPARE(pdus.size(), 2);
    QCOMPARE(pdus[0].transfer.bytes, largeData().first(KeptBytes::keptOfEach));
    QCOMPARE(pdus[0].transfer.leftOutBytes, largeData().size() - KeptBytes::keptOfEach);
    QCOMPARE(pdus[0].transfer.missingBytes, 0);
    QCOMPARE(pdus[1].transfer.bytes, releaseRq());
    QCOMPARE(kept.leftOut, pdus[0].transfer.leftOutBytes);
}

QTEST_GUILESS_MAIN(TestCaptureGaps)

#include "tst_capture_gaps.moc"
