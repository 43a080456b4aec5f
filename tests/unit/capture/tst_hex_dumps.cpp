// Captures as hex dumps, in the forms in which programs write them and people post them.
#include "core/capture/capture_file.h"
#include "core/capture/hex_text.h"
#include "tests/unit/capture/packet_fixture.h"

#include <QTest>

#include <functional>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestHexDumps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensHexDumps_data();
    void opensHexDumps();
    void opensHexDumpsOfPackets_data();
    void opensHexDumpsOfPackets();
    void fillsInRepeatedLines();
    void opensTheLogOfDcmtk();
    void takesWhatALogCutsForMissing();
    void takesNoProseForADump_data();
    void takesNoProseForADump();
    void dividesPdusOfSeveralAssociations();
    void readsTextThatWasPasted();

private:
    CaptureFolder m_folder;
};

namespace {

QString hex(QByteArrayView bytes, const QString &separator = {})
{
    const QByteArray digits = bytes.toByteArray().toHex();
    QStringList groups;
    for (qsizetype i = 0; i < digits.size(); i += 2)
        groups << QString::fromLatin1(digits.mid(i, 2));
    return groups.join(separator);
}

QString ascii(QByteArrayView bytes)
{
    QString text;
    for (const char byte : bytes)
        text += byte >= ' ' && byte <= '~' ? QLatin1Char(byte) : QLatin1Char('.');
    return text;
}

/// The lines of one dump: `line(offset, bytes)` for each 16 bytes.
QString lines(const QByteArray &bytes, const std::function<QString(qsizetype, QByteArrayView)> &line,
              qsizetype perLine = 16)
{
    QString text;
    for (qsizetype offset = 0; offset < bytes.size(); offset += perLine)
        text += line(offset, QByteArrayView(bytes).sliced(offset, qMin(perLine, bytes.size() - offset))) + u'\n';
    return text;
}

QString wireshark(const QByteArray &bytes)
{
    return lines(bytes, [](qsizetype offset, QByteArrayView part) {
        return QStringLiteral("%1   %2   %3")
            .arg(offset, 4, 16, QLatin1Char('0'))
            .arg(hex(part, QStringLiteral(" ")).leftJustified(47), ascii(part));
    });
}

QString wiresharkWithoutAscii(const QByteArray &bytes)
{
    return lines(bytes, [](qsizetype offset, QByteArrayView part) {
        return QStringLiteral("%1   %2").arg(offset, 4, 16, QLatin1Char('0')).arg(hex(part, QStringLiteral(" ")));
    });
}

QString withoutOffsets(const QByteArray &bytes)
{
    return lines(bytes, [](qsizetype, QByteArrayView part) { return hex(part, QStringLiteral(" ")); }) + u'\n';
}

QString withoutOffsetsButAscii(const QByteArray &bytes)
{
    return lines(bytes,
                 [](qsizetype, QByteArrayView part) {
                     return hex(part, QStringLiteral(" ")).leftJustified(47) + QStringLiteral("   ") + ascii(part);
                 }) +
           u'\n';
}

QString xxd(const QByteArray &bytes)
{
    return lines(bytes, [](qsizetype offset, QByteArrayView part) {
        QStringList groups;
        for (qsizetype i = 0; i < part.size(); i += 2)
            groups << hex(part.sliced(i, qMin(qsizetype(2), part.size() - i)));
        return QStringLiteral("%1: %2  %3")
            .arg(offset, 8, 16, QLatin1Char('0'))
            .arg(groups.join(u' ').leftJustified(39), ascii(part));
    });
}

QString xxdPlain(const QByteArray &bytes)
{
    return lines(
               bytes, [](qsizetype, QByteArrayView part) { return hex(part); }, 30) +
           u'\n';
}

QString hexdumpCanonical(const QByteArray &bytes)
{
    return lines(bytes,
                 [](qsizetype offset, QByteArrayView part) {
                     const QString left = hex(part.first(qMin(qsizetype(8), part.size())), QStringLiteral(" "));
                     const QString right = part.size() > 8 ? hex(part.sliced(8), QStringLiteral(" ")) : QString();
                     return QStringLiteral("%1  %2  %3  |%4|")
                         .arg(offset, 8, 16, QLatin1Char('0'))
                         .arg(left.leftJustified(23), right.leftJustified(23), ascii(part));
                 }) +
           QStringLiteral("%1\n").arg(bytes.size(), 8, 16, QLatin1Char('0'));
}

QString hexdumpWords(const QByteArray &bytes)
{
    return lines(bytes,
                 [](qsizetype offset, QByteArrayView part) {
                     QString text = QStringLiteral("%1").arg(offset, 7, 16, QLatin1Char('0'));
                     for (qsizetype i = 0; i + 1 < part.size(); i += 2)
                         text += u' ' + hex(part.sliced(i + 1, 1)) + hex(part.sliced(i, 1));
                     return part.size() % 2 == 0 ? text : text + QStringLiteral(" 00") + hex(part.last(1));
                 }) +
           QStringLiteral("%1\n").arg(bytes.size(), 7, 16, QLatin1Char('0'));
}

QString tcpdump(const QByteArray &bytes)
{
    return lines(bytes, [](qsizetype offset, QByteArrayView part) {
        QStringList groups;
        for (qsizetype i = 0; i < part.size(); i += 2)
            groups << hex(part.sliced(i, qMin(qsizetype(2), part.size() - i)));
        return QStringLiteral("\t0x%1:  %2  %3")
            .arg(offset, 4, 16, QLatin1Char('0'))
            .arg(groups.join(u' ').leftJustified(39), ascii(part));
    });
}

QString stream(const QByteArray &bytes)
{
    return hex(bytes) + u'\n';
}

QString logged(const QByteArray &bytes)
{
    return QStringLiteral("D: Sending PDU\n") + lines(bytes, [](qsizetype, QByteArrayView part) {
               return QStringLiteral("2026-11-29 19:18:31,614 D:   ") + hex(part, QStringLiteral("  "));
           });
}

QString cArray(const QByteArray &bytes)
{
    return QStringLiteral("static const unsigned char pdu[%1] = {\n").arg(bytes.size()) +
           lines(bytes,
                 [](qsizetype, QByteArrayView part) {
                     return QStringLiteral("    0x") + hex(part, QStringLiteral(", 0x")) + u',';
                 }) +
           QStringLiteral("};\n");
}

QString pythonBytes(const QByteArray &bytes)
{
    QString text = QStringLiteral("DEBUG - received b'");
    for (const char byte : bytes) {
        if (byte == '\'' || byte == '\\')
            text += u'\\' + QString(QLatin1Char(byte));
        else if (byte >= ' ' && byte <= '~')
            text += QLatin1Char(byte);
        else
            text += byte == '\n' ? QStringLiteral("\\n") : QStringLiteral("\\x") + hex(QByteArrayView(&byte, 1));
    }
    return text + QStringLiteral("'\n");
}

QString escaped(const QByteArray &bytes)
{
    return lines(bytes,
                 [](qsizetype, QByteArrayView part) {
                     return QStringLiteral("\"\\x") + hex(part, QStringLiteral("\\x")) + QStringLiteral("\" \\");
                 }) +
           u'\n';
}

using Dump = QString (*)(const QByteArray &);

struct NamedDump
{
    const char *name;
    Dump dump;
};

const NamedDump dumps[] = {{"Wireshark", wireshark},
                           {"Wireshark without ASCII", wiresharkWithoutAscii},
                           {"without offsets", withoutOffsets},
                           {"without offsets, with ASCII", withoutOffsetsButAscii},
                           {"xxd", xxd},
                           {"xxd -p", xxdPlain},
                           {"hexdump -C", hexdumpCanonical},
                           {"hexdump", hexdumpWords},
                           {"tcpdump -x", tcpdump},
                           {"hex stream", stream},
                           {"log", logged},
                           {"C array", cArray},
                           {"Python", pythonBytes},
                           {"escaped string", escaped}};

} // namespace

void TestHexDumps::opensHexDumps_data()
{
    QTest::addColumn<QString>("text");
    for (const NamedDump &named : dumps) {
        QString apart = QStringLiteral("Hello, our echo fails. What I see is:\n\n");
        for (const QByteArray &pdu : bytesOf(echoCapture()))
            apart += named.dump(pdu) + QStringLiteral("\n");
        QTest::newRow(named.name) << apart + QStringLiteral("\nAny ideas?\n");
        QTest::addRow("%s, in one", named.name) << named.dump(bytesOf(echoCapture()).join());
        QTest::addRow("%s, lines as on Windows", named.name)
            << named.dump(bytesOf(echoCapture()).join()).replace(u'\n', QStringLiteral("\r\n"));
    }
}

void TestHexDumps::opensHexDumps()
{
    QFETCH(QString, text);
    const CaptureResult result = m_folder.opened(text.toUtf8());
    QVERIFY2(result, qPrintable(errorOf(result)));
    QCOMPARE(bytesOf(result.opened->captures.constFirst()), bytesOf(echoCapture()));
    QVERIFY(isEcho(result.opened->captures.constFirst()));
}

void TestHexDumps::opensHexDumpsOfPackets_data()
{
    QTest::addColumn<QString>("text");
    for (const NamedDump &named : dumps) {
        QString text;
        for (const QByteArray &packet : echoPackets())
            text += named.dump(packet) + QStringLiteral("\n");
        QTest::newRow(named.name) << text;
    }
    QString text;
    for (const QByteArray &packet : echoPackets()) {
        text += QStringLiteral("Frame (%1 bytes):\n").arg(packet.size()) + wireshark(packet);
        text += QStringLiteral("Reassembled TCP (100 bytes):\n") + wireshark(packet.mid(54)) + u'\n';
    }
    QTest::newRow("tshark -x") << text;
    text.clear();
    for (const QByteArray &packet : echoPackets())
        text += QStringLiteral("10:02:11.402123 IP 10.1.9.77 > 10.1.2.3: Flags [P.]\n") + tcpdump(packet.mid(14));
    QTest::newRow("tcpdump -x, without link layer") << text;
}

void TestHexDumps::opensHexDumpsOfPackets()
{
    QFETCH(QString, text);
    const CaptureResult result = m_folder.opened(text.toUtf8());
    QVERIFY2(result, qPrintable(errorOf(result)));
    QVERIFY(isEcho(result.opened->captures.constFirst()));
    QCOMPARE(result.opened->captures.constFirst().local.address, QHostAddress(QStringLiteral("10.1.9.77")));
}

void TestHexDumps::fillsInRepeatedLines()
{
    const QByteArray data = pdu(4, pdv(1, dataSetLastFragment, QByteArray(200, '\0')));
    QStringList kept;
    const QStringList all = hexdumpCanonical(data).split(u'\n');
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool isLikeBefore = i > 1 && i < 11 && all[i].mid(10) == all[i - 1].mid(10);
        if (isLikeBefore && kept.constLast() == QStringLiteral("*"))
            continue;
        kept << (isLikeBefore ? QStringLiteral("*") : all[i]);
    }
    QVERIFY(kept.contains(QStringLiteral("*")));
    QCOMPARE(hexDumps(kept.join(u'\n')).constFirst().bytes, data);
}

/// It shows whole A-ASSOCIATE PDUs that it received, and of others the header.
void TestHexDumps::opensTheLogOfDcmtk()
{
    QString text = QStringLiteral("I: Requesting Association\n"
                                  "T: Read PDU HEAD TCP: %1\n"
                                  "T: Read PDU HEAD TCP: type: 02, length: 184 (b8)\n"
                                  "D: PDU Type: Associate Accept, PDU Length: 184 + 6 bytes PDU header\n")
                       .arg(hex(associateAc().first(6), QStringLiteral(" ")));
    text += lines(associateAc(), [](qsizetype, QByteArrayView part) {
        return QStringLiteral("D:   ") + hex(part, QStringLiteral("  "));
    });
    text += QStringLiteral("D: Parsing an A-ASSOCIATE PDU\n"
                           "T: Read PDU HEAD TCP: 04 00 00 00 00 54\n"
                           "T: Read PDU HEAD TCP: 06 00 00 00 00 04\n");
    const CaptureResult result = m_folder.opened(text.toUtf8());
    QVERIFY2(result, qPrintable(errorOf(result)));
    const Capture &capture = result.opened->captures.constFirst();
    QCOMPARE(bytesOf(capture), (QList<QByteArray>{associateAc(), QByteArray::fromHex("040000000054"),
                                                  QByteArray::fromHex("060000000004")}));
    QCOMPARE(directionsOf(capture), QList<Direction>(3, Direction::Received));
    QCOMPARE(capture.pdus[1].missingBytes, 84);
}

void TestHexDumps::takesWhatALogCutsForMissing()
{
    const QByteArray data = pdu(4, pdv(1, dataSetLastFragment, QByteArray(2000, 'x')));
    const CaptureResult result = m_folder.opened((logged(data.first(512)) + logged(releaseRq())).toUtf8());
    QVERIFY2(result, qPrintable(errorOf(result)));
    const Capture &capture = result.opened->captures.constFirst();
    QCOMPARE(bytesOf(capture), (QList<QByteArray>{data.first(512), releaseRq()}));
    QCOMPARE(capture.pdus[0].missingBytes, data.size() - 512);
}

void TestHexDumps::takesNoProseForADump_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << QStringLiteral("Add a decade to the facade, be a cab, fade, dead beef.\n");
    QTest::newRow("a fingerprint") << QStringLiteral(
        "SHA-256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\n");
    QTest::newRow("a few numbers") << QStringLiteral("2026 11 30 08 39 27\nContext ID: 01\n0000\n1234\n");
    QTest::newRow("an address") << QStringLiteral("01:00:5e:00:00:fb 52-54-00-12-34-56\n");
}

void TestHexDumps::takesNoProseForADump()
{
    QFETCH(QString, text);
    const CaptureResult result = m_folder.opened(text.toUtf8());
    QVERIFY(!result);
    QVERIFY2(errorOf(result).contains(QStringLiteral(" is not a capture: ")), qPrintable(errorOf(result)));
}

void TestHexDumps::dividesPdusOfSeveralAssociations()
{
    const CaptureResult result = m_folder.opened(bytesOf(watchCapture()).join());
    QVERIFY2(result, qPrintable(errorOf(result)));
    QCOMPARE(result.opened->captures.size(), 2);
    QVERIFY(isEcho(result.opened->captures[0]));
    QVERIFY(isEcho(result.opened->captures[1]));
}

void TestHexDumps::readsTextThatWasPasted()
{
    const CaptureResult result = openCaptureText(QStringLiteral("The clipboard"), stream(associateRq()));
    QVERIFY2(result, qPrintable(errorOf(result)));
    QCOMPARE(bytesOf(result.opened->captures.constFirst()), QList<QByteArray>{associateRq()});
    QCOMPARE(errorOf(openCaptureText(QStringLiteral("The clipboard"), QStringLiteral("\n"))),
             QStringLiteral("The clipboard is empty."));
    QCOMPARE(
        errorOf(openCaptureText(QStringLiteral("The clipboard"), QStringLiteral("hello"))),
        QStringLiteral("The clipboard is not a capture: it holds neither packets (pcap, pcapng) nor PDUs, as bytes or "
                       "as a hex dump."));
}

QTEST_GUILESS_MAIN(TestHexDumps)

#include "tst_hex_dumps.moc"
