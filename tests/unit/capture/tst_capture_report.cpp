// What --open prints of a capture, as text and as JSON.
#include "core/pdu/pdu.h"
#include "core/report/capture_report.h"
#include "core/text/visible_text.h"
#include "tests/unit/capture/capture_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestCaptureReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isJsonToTheLetter();
    void saysNullForWhatIsNotKnown();
    void tellsGapsAndViolationsApart();
    void takesTheTitlesOfAnAcceptance();
    void listsAssociationsPdusAndNotes();
    void showsNoControlCharacters();
};

namespace {

OpenedCapture opened(const Capture &capture, const QList<CaptureRemark> &remarks = {})
{
    return {{capture}, remarks};
}

QJsonObject json(const OpenedCapture &capture)
{
    return QJsonDocument::fromJson(captureJsonText(capture)).object();
}

QJsonArray pdusOf(const QJsonObject &document)
{
    return document[u"associations"][0][u"pdus"].toArray();
}

} // namespace

void TestCaptureReport::isJsonToTheLetter()
{
    Capture capture = echoCapture();
    capture.pdus.resize(1);
    capture.pdus[0].bytes = associateRq({.calledAeTitle = "MAINPACS", .callingAeTitle = "CT 1"});
    const QJsonObject pdu{{QStringLiteral("number"), 1},
                          {QStringLiteral("time"), QStringLiteral("2026-11-22T10:02:11.402123Z")},
                          {QStringLiteral("fromClient"), true},
                          {QStringLiteral("type"), QStringLiteral("A-ASSOCIATE-RQ")},
                          {QStringLiteral("length"), capture.pdus[0].bytes.size() - 6},
                          {QStringLiteral("missingBytes"), 0},
                          {QStringLiteral("violation"), QJsonValue()}};
    const QJsonObject association{{QStringLiteral("client"), QStringLiteral("10.1.9.77:50123")},
                                  {QStringLiteral("server"), QStringLiteral("10.1.2.3:11112")},
                                  {QStringLiteral("callingAeTitle"), QStringLiteral("CT 1")},
                                  {QStringLiteral("calledAeTitle"), QStringLiteral("MAINPACS")},
                                  {QStringLiteral("pdus"), QJsonArray{pdu}}};
    const QJsonObject expected{
        {QStringLiteral("schema"), QStringLiteral("dicom-echo/capture/1")},
        {QStringLiteral("associations"), QJsonArray{association}},
        {QStringLiteral("notes"),
         QJsonArray{QStringLiteral("a.pcap is damaged after packet 7: it ends within a packet.")}}};
    QCOMPARE(json(opened(capture, {{CaptureDefect::Damaged,
                                    QStringLiteral("a.pcap"),
                                    QStringLiteral("it ends within a packet"),
                                    7,
                                    0,
                                    {},
                                    {}}})),
             expected);
    QVERIFY(captureJsonText(opened(capture)).endsWith("}\n"));
}

void TestCaptureReport::saysNullForWhatIsNotKnown()
{
    const QJsonObject document = json(opened({{}, {}, {{Direction::Received, 0, releaseRp()}}, 0}));
    const QJsonObject association = document[u"associations"][0].toObject();
    for (const char *key : {"client", "server", "callingAeTitle", "calledAeTitle"})
        QVERIFY2(association.value(QLatin1StringView(key)).isNull(), key);
    QVERIFY(pdusOf(document)[0][u"time"].isNull());
    QCOMPARE(pdusOf(document)[0][u"fromClient"], QJsonValue(false));
    QCOMPARE(pdusOf(document)[0][u"type"], QJsonValue(QStringLiteral("A-RELEASE-RP")));
    QCOMPARE(pdusOf(document)[0][u"length"], QJsonValue(4));
}

void TestCaptureReport::tellsGapsAndViolationsApart()
{
    Capture capture = echoCapture();
    capture.pdus[1].bytes.chop(60);
    capture.pdus[1].missingBytes = 60;
    capture.pdus[4].bytes[5] = '\x05';
    capture.violations.insert(2, {FieldId::PresentationContextId, 10, QStringLiteral("1"), QStringLiteral("3")});
    const QJsonArray pdus = pdusOf(json(opened(capture)));
    QCOMPARE(pdus[1][u"missingBytes"], QJsonValue(60));
    QCOMPARE(pdus[1][u"length"], QJsonValue(associateAc().size() - 6));
    QVERIFY(pdus[1][u"violation"].isNull());
    QCOMPARE(pdus[2][u"violation"], QJsonValue(QStringLiteral("Presentation-context-ID: expected 1, found 3")));
    QVERIFY(pdus[4][u"violation"].toString().startsWith(QStringLiteral("PDU-length: ")));
    const QString text = captureListText(opened(capture));
    QVERIFY2(text.contains(QStringLiteral(" - 60 of %1 bytes are missing from the file\n").arg(associateAc().size())),
             qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral(" - violation: Presentation-context-ID: expected 1, found 3\n")),
             qPrintable(text));
}

void TestCaptureReport::takesTheTitlesOfAnAcceptance()
{
    Capture capture = echoCapture();
    capture.pdus.removeFirst();
    QCOMPARE(titlesOf(capture).calling, QStringLiteral("ECHOSCU"));
    QCOMPARE(titlesOf(capture).called, QStringLiteral("ANY-SCP"));
    capture.pdus[0].bytes.truncate(30); // cut within the calling title
    QCOMPARE(titlesOf(capture).calling, QString());
    QCOMPARE(titlesOf(capture).called, QStringLiteral("ANY-SCP"));
}

void TestCaptureReport::listsAssociationsPdusAndNotes()
{
    const CaptureRemark remark{CaptureDefect::NoPdu, QStringLiteral("a.bin"), {}, 12, 0, {}, {}};
    const QStringList lines = captureListText(opened(echoCapture(), {remark})).split(u'\n');
    QCOMPARE(lines[0], QStringLiteral("Association 1: 10.1.9.77:50123 to 10.1.2.3:11112, ECHOSCU to ANY-SCP, 6 PDUs"));
    QVERIFY2(lines[3].startsWith(QStringLiteral("    3  2026-11-22T10:02:11.404123Z  ->  P-DATA-TF")),
             qPrintable(lines[3]));
    QCOMPARE(lines[4],
             QStringLiteral("    4  2026-11-22T10:02:11.405123Z  <-  P-DATA-TF           84 bytes  C-ECHO-RSP, "
                            "message 1: Success")
                 .replace(QStringLiteral("84 bytes"),
                          QStringLiteral("%1 bytes").arg(test::cEchoRsp().size()).rightJustified(8)));
    QCOMPARE(lines[7], QStringLiteral("Note: At byte 12 of a.bin no PDU begins; the rest is not shown."));
    QCOMPARE(lines.size(), 9);
}

void TestCaptureReport::showsNoControlCharacters()
{
    Capture capture = echoCapture();
    capture.pdus[0].bytes = associateRq({.calledAeTitle = "A\x1B[2J", .callingAeTitle = "B\x07"});
    const QString text = captureListText(opened(capture)).remove(u'\n');
    QVERIFY2(text == visibleText(text), qPrintable(visibleText(text)));
}

QTEST_GUILESS_MAIN(TestCaptureReport)

#include "tst_capture_report.moc"
