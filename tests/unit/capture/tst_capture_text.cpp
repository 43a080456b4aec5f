// PDUs as text, and the files that the ending of a name chooses.
#include "core/capture/capture_file.h"
#include "core/diagnosis/capture_texts.h"
#include "tests/unit/capture/capture_fixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestCaptureText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEachPduWithItsDumpAndBytes();
    void tellsTheConnectionOfEachAssociation();
    void leavesOutWhatIsNotKnown();
    void keepsTheFirstAndTheNewestPdus();
    void tellsWhichPdusWereNotKept();
    void dumpsOnePduAsInTheWholeRun();
    void writesHexDumps_data();
    void writesHexDumps();
    void choosesTheFormatByTheEnding_data();
    void choosesTheFormatByTheEnding();
    void refusesOtherEndings();
    void savesEachFormat();
    void savesOnePdu();
    void keepsTheOldFileIfItCannotWrite();
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

} // namespace

void TestCaptureText::writesEachPduWithItsDumpAndBytes()
{
    const QString text = QString::fromUtf8(captureText(echoCapture()));
    const QStringList lines = text.split(u'\n');
    QCOMPARE(lines.at(1), QStringLiteral("From 10.1.9.77:50123 to 10.1.2.3:11112"));
    const qsizetype release = lines.indexOf(QStringLiteral("PDU 5: A-RELEASE-RQ sent, 10 bytes, "
                                                           "2026-11-22T10:02:11.406123Z"));
    QVERIFY2(release > 0, qPrintable(text));
    QCOMPARE(lines.at(release + 1),
             QStringLiteral("======================== OUTGOING A-RELEASE-RQ PDU ========================="));
    QVERIFY(text.contains(hexDumpText(releaseRq())));
    QVERIFY(lines.contains(QStringLiteral("    Status: 0x0000 - Success")));
    QVERIFY(lines.contains(QStringLiteral("Called Application Name:     ANY-SCP")));
}

void TestCaptureText::tellsTheConnectionOfEachAssociation()
{
    const QString text = QString::fromUtf8(captureText(watchCapture()));
    QCOMPARE(text.count(QStringLiteral("\nFrom 10.1.9.77:50123 to 10.1.2.3:11112\n\nPDU 1: ")), 1);
    QCOMPARE(text.count(QStringLiteral("\n\nFrom 10.1.9.77:50124 to 10.1.2.3:11112\n\nPDU 7: ")), 1);
    QCOMPARE(text.count(QStringLiteral("\nFrom ")), 2);
    QVERIFY(captureText({{}, {}, {}}).endsWith("\nFrom unknown to unknown\n"));
}

void TestCaptureText::leavesOutWhatIsNotKnown()
{
    const QString text = QString::fromUtf8(captureText({{}, {}, {{Direction::Sent, 0, releaseRq()}}}));
    QVERIFY(text.contains(QStringLiteral("From unknown to unknown\n")));
    QVERIFY(text.contains(QStringLiteral("PDU 1: A-RELEASE-RQ sent, 10 bytes\n")));
}

void TestCaptureText::keepsTheFirstAndTheNewestPdus()
{
    KeptPdus kept({.pdus = 40});
    for (quint16 id = 0; id < 1000; ++id) {
        kept.append({Direction::Sent, 0, test::cEchoRq(id)});
        kept.drop(kept.excess());
        QVERIFY(kept.size() <= 40);
    }
    const Capture capture = captureOf({}, {}, kept);
    QCOMPARE(capture.pdus.size() + capture.dropped, 1000);
    for (qsizetype i = 0; i < capture.pdus.size(); ++i)
        QCOMPARE(capture.pdus[i].bytes, test::cEchoRq(quint16(capture.numberOf(i))));
    QCOMPARE(capture.numberOf(capture.pdus.size() - 1), 999);

    KeptPdus small({.bytes = 4000});
    for (int i = 0; i < 1000; ++i) {
        small.append({Direction::Sent, 0, test::cEchoRq()});
        small.drop(small.excess());
        QVERIFY(small.bytes() <= 4000);
    }
}

void TestCaptureText::tellsWhichPdusWereNotKept()
{
    Capture capture = echoCapture();
    while (capture.pdus.size() < 18)
        capture.pdus.insert(4, capture.pdus.at(3));
    capture.dropped = 1000;
    const QByteArray text = captureText(capture);
    QVERIFY(text.indexOf("\nPDU 16: ") < text.indexOf("\nPDUs 17 to 1016 were not kept.\n"));
    QVERIFY(text.indexOf("\nPDUs 17 to 1016 were not kept.\n") < text.indexOf("\nPDU 1017: "));
    QCOMPARE(pcapng(capture).count("PDUs 17 to 1016 were not kept."), 1);
}

void TestCaptureText::dumpsOnePduAsInTheWholeRun()
{
    const Capture capture = echoCapture();
    const QString all = QString::fromUtf8(captureText(capture));
    for (qsizetype i = 0; i < capture.pdus.size(); ++i) {
        const QString one = pduText(capture, i);
        QVERIFY2(all.contains(one), qPrintable(one));
    }
    // Only together with the proposal is it known what was accepted.
    QVERIFY(pduText(capture, 1).contains(QStringLiteral("Abstract Syntax: =Verification SOP Class")));
}

void TestCaptureText::writesHexDumps_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("one byte") << QByteArrayLiteral("A")
                              << QStringLiteral("000000  41                                                A\n");
    QTest::newRow("one line") << QByteArrayLiteral("\x00\x1F ~\x7F\xFF"
                                                   "abcdefghij")
                              << QStringLiteral(
                                     "000000  00 1F 20 7E 7F FF 61 62  63 64 65 66 67 68 69 6A  .. ~..abcdefghij\n");
    QTest::newRow("a second line") << QByteArray(17, '\0')
                                   << QStringLiteral("000000  00 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00  "
                                                     "................\n"
                                                     "000010  00                                                .\n");
}

void TestCaptureText::writesHexDumps()
{
    QFETCH(QByteArray, bytes);
    QTEST(hexDumpText(bytes), "text");
}

void TestCaptureText::choosesTheFormatByTheEnding_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<CaptureFormat>("format");
    QTest::newRow("pcapng") << QStringLiteral("/tmp/run.pcapng") << CaptureFormat::Pcapng;
    QTest::newRow("txt") << QStringLiteral("run.txt") << CaptureFormat::Text;
    QTest::newRow("bin") << QStringLiteral("run.bin") << CaptureFormat::Bytes;
    QTest::newRow("upper case") << QStringLiteral("RUN.PCAPNG") << CaptureFormat::Pcapng;
    QTest::newRow("two endings") << QStringLiteral("run.txt.bin") << CaptureFormat::Bytes;
}

void TestCaptureText::choosesTheFormatByTheEnding()
{
    QFETCH(QString, path);
    const auto format = captureFormat(path);
    QVERIFY2(format, qPrintable(path));
    QTEST(*format, "format");
}

void TestCaptureText::refusesOtherEndings()
{
    for (const char *path : {"run.pcap", "run", "run.txt ", "pcapng", ""}) {
        QVERIFY2(!captureFormat(QLatin1StringView(path)), path);
        const auto error = captureFileError(QLatin1StringView(path));
        QVERIFY2(error, path);
        const QString text = captureErrorText(*error);
        for (const char *ending : {".pcapng", ".txt", ".bin"})
            QVERIFY2(text.contains(QLatin1StringView(ending)), qPrintable(text));
    }
    QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("run.doc"));
    QVERIFY(saveCapture(path, echoCapture()));
    QVERIFY(savePdu(path, echoCapture(), 0));
    QVERIFY(!QFile::exists(path));
}

void TestCaptureText::savesEachFormat()
{
    QTemporaryDir directory;
    const Capture capture = echoCapture();
    const auto saved = [&](const char *name) {
        const QString path = directory.filePath(QLatin1StringView(name));
        return saveCapture(path, capture) ? QByteArray("an error") : contentOf(path);
    };
    QCOMPARE(saved("run.pcapng"), pcapng(capture));
    QCOMPARE(saved("run.txt"), captureText(capture));
    QCOMPARE(saved("run.bin"), bytesOf(capture).join());
}

void TestCaptureText::savesOnePdu()
{
    QTemporaryDir directory;
    const Capture capture = echoCapture();
    const auto saved = [&](const char *name) {
        const QString path = directory.filePath(QLatin1StringView(name));
        return savePdu(path, capture, 1) ? QByteArray("an error") : contentOf(path);
    };
    QCOMPARE(saved("pdu.pcapng"), pcapng({capture.local, capture.peer, {capture.pdus[1]}}));
    QCOMPARE(saved("pdu.txt"), pduText(capture, 1).toUtf8());
    QCOMPARE(saved("pdu.bin"), capture.pdus[1].bytes);
}

void TestCaptureText::keepsTheOldFileIfItCannotWrite()
{
    QTemporaryDir directory;
    const QString missing = directory.filePath(QStringLiteral("no/such/folder/run.txt"));
    const auto error = saveCapture(missing, echoCapture());
    QVERIFY(error);
    const QString text = captureErrorText(*error);
    QVERIFY2(text.startsWith(missing + QStringLiteral(" could not be written: ")), qPrintable(text));

    const QString folder = directory.filePath(QStringLiteral("folder.txt"));
    QVERIFY(QDir().mkdir(folder));
    QVERIFY(saveCapture(folder, echoCapture()));
    QVERIFY(QFileInfo(folder).isDir());
}

QTEST_GUILESS_MAIN(TestCaptureText)

#include "tst_capture_text.moc"
