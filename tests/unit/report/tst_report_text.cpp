// The reports for people: plain text for a ticket and HTML, of the same content.
#include "core/log/utc.h"
#include "core/report/report_html.h"
#include "core/report/report_text.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace dicom_echo;

class TestReportText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheAdministratorWhatToChange();
    void tellsWhatWasTriedAndWhatHappened();
    void keepsLinesShort();
    void keepsTheLogAsItIs();
    void leavesOutWhatIsNotKnown();
    void countsEachStatus();
    void tellsEachStatistic();
    void tellsOneRoundTripAsItIs();
    void tellsHowSecureTheConnectionWas_data();
    void tellsHowSecureTheConnectionWas();
    void tellsAWarningOnce();
    void writesWellFormedHtml();
    void showsAPictureThatCannotAct();
    void escapesWhatThePeerSent_data();
    void escapesWhatThePeerSent();
};

namespace {

EchoReport rejectedReport()
{
    EchoReport report;
    report.verdict = Verdict::Failure;
    report.request.address = QStringLiteral("pacs");
    report.request.port = 104;
    report.request.acseTimeout = std::chrono::seconds(20);
    report.request.dimseTimeout = std::chrono::milliseconds(1500);
    report.peer.addresses = {QStringLiteral("10.1.2.3")};
    report.peer.connectedTo = QStringLiteral("10.1.2.3:104");
    report.peer.localAddress = QStringLiteral("10.1.9.77");
    report.stage(Stage::Connect) = {StageState::Ok, 1.25};
    report.stage(Stage::Associate) = {StageState::Failed, 3};
    report.startedAt = QDateTime(QDate(2026, 11, 22), QTime(10, 0, 5), utc);
    Finding failure;
    failure.stage = Stage::Associate;
    failure.code = FindingCode::Rejected;
    failure.facts = AssociateRjPdu{1, 1, 3};
    report.findings = {failure};
    return report;
}

const QStringList &logLines()
{
    static const QStringList lines{QStringLiteral("I: Requesting Association"),
                                   QStringLiteral("D: ======== OUTGOING A-ASSOCIATE-RQ PDU ========"),
                                   QStringLiteral("E: Association Rejected")};
    return lines;
}

/// Line breaks do not matter for what is said.
QString unwrapped(const QString &text)
{
    return text.simplified();
}

} // namespace

void TestReportText::tellsTheAdministratorWhatToChange()
{
    const QString text = unwrapped(reportText(rejectedReport(), {}));
    QVERIFY2(text.startsWith(QStringLiteral("DICOM connection test (C-ECHO): failure ==")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("What to do: 1. Ask the administrator of 10.1.2.3:104 to register calling AE "
                                         "title \"ECHOSCU\" for this computer's address 10.1.9.77. 2. ")));
    QVERIFY(text.contains(QStringLiteral("Who can act: The administrator of the peer")));
}

void TestReportText::tellsWhatWasTriedAndWhatHappened()
{
    const QString text = unwrapped(reportText(rejectedReport(), logLines()));
    for (const char *part :
         {"From: 10.1.9.77, AE title \"ECHOSCU\"", "To: pacs port 104, AE title \"ANY-SCP\"",
          "When: 2026-11-22 10:00:05 UTC", "Timeouts: network 30 s, ACSE 20 s, DIMSE 1.5 s", "connect: ok, 1.25 ms",
          "tls: skipped", "associate: failed, 3 ms", "Calling AE title not recognised", "Connected to: 10.1.2.3:104",
          "Security: none", "Program: DICOM Echo "})
        QVERIFY2(text.contains(QLatin1StringView(part)), part);
}

void TestReportText::keepsLinesShort()
{
    const QStringList lines = reportText(rejectedReport(), {}).split(u'\n');
    for (const QString &line : lines) {
        QVERIFY2(line.size() <= 76, qPrintable(line));
        QVERIFY2(!line.endsWith(u' '), qPrintable(line));
    }
}

void TestReportText::keepsTheLogAsItIs()
{
    const QString text = reportText(rejectedReport(), logLines());
    QVERIFY(text.endsWith(QStringLiteral("\nLog\n  ") + logLines().join(QStringLiteral("\n  ")) + u'\n'));
}

void TestReportText::leavesOutWhatIsNotKnown()
{
    EchoReport report = rejectedReport();
    report.peer = {};
    const QString text = reportText(report, {});
    QVERIFY(!text.contains(QStringLiteral("\nThe peer\n")));
    QVERIFY(!text.contains(QStringLiteral("\nEchoes\n")));
    QVERIFY(!text.contains(QStringLiteral("\nLog")));
    QVERIFY(!text.contains(QStringLiteral("Round trip")));
    QVERIFY(text.contains(QStringLiteral("this computer, AE title")));
}

void TestReportText::countsEachStatus()
{
    EchoReport report = rejectedReport();
    report.echoes.sent = 5;
    report.echoes.succeeded = 2;
    report.echoes.statuses = {{0x0000, 2}, {0x0110, 2}, {0xA700, 1}};
    QVERIFY(
        unwrapped(reportText(report, {}))
            .contains(QStringLiteral("Echoes Sent: 5 Succeeded: 2 Lost: 0 Status: 0x0110 - Processing Failure (2 of 5) "
                                     "Status: 0xA700 (1 of 5)")));
}

void TestReportText::tellsEachStatistic()
{
    EchoReport report;
    report.echoes.sent = 500;
    report.echoes.succeeded = 499;
    report.echoes.statuses = {{0, 499}};
    report.echoes.lost = 1;
    report.echoes.perSecond = 1234.56;
    report.echoes.roundTrip = RoundTripSummary{1, 2, 3, 4, 5, 6, 7, 8};
    QVERIFY(
        unwrapped(reportText(report, {}))
            .contains(QStringLiteral("Echoes Sent: 500 Succeeded: 499 Lost: 1 Round trip: median 3 ms, mean 2 ms, "
                                     "minimum 1 ms, maximum 6 ms Percentiles: 95 % within 4 ms, 99 % within 5 ms "
                                     "Spread: standard deviation 7 ms, jitter 8 ms Rate: 1234.6 echoes per second")));
}

void TestReportText::tellsOneRoundTripAsItIs()
{
    EchoReport report;
    report.echoes.sent = report.echoes.succeeded = 1;
    report.echoes.statuses = {{0, 1}};
    report.echoes.roundTrip = RoundTripSummary{3, 3, 3, 3, 3, 3, 0, 0};
    const QString text = unwrapped(reportText(report, {}));
    QVERIFY2(text.contains(QStringLiteral("Lost: 0 Round trip: 3 ms")), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("jitter")));
}

void TestReportText::tellsHowSecureTheConnectionWas_data()
{
    QTest::addColumn<bool>("verified");
    QTest::addColumn<TlsVerification>("verification");
    QTest::addColumn<QString>("text");
    QTest::newRow("verified") << true << TlsVerification::Full << "Verified: yes Certificate: CN=pacs";
    QTest::newRow("pinned") << true << TlsVerification::Pin
                            << "Verified: yes, by its pinned fingerprint only Certificate: CN=pacs";
    QTest::newRow("not verified") << false << TlsVerification::Full
                                  << "Verified: no Objection: self-signed certificate Certificate: CN=pacs";
}

void TestReportText::tellsHowSecureTheConnectionWas()
{
    QFETCH(bool, verified);
    QFETCH(TlsVerification, verification);
    QFETCH(QString, text);
    EchoReport report = rejectedReport();
    report.request.tls.emplace().verification = verification;
    report.tls.emplace().version = QStringLiteral("TLSv1.2");
    report.tls->cipher = QStringLiteral("ECDHE-RSA-AES256-GCM-SHA384");
    report.tls->verified = verified;
    report.tls->verificationError = verified ? QString() : QStringLiteral("self-signed certificate");
    CertificateFacts certificate;
    certificate.subject = QStringLiteral("CN=pacs");
    certificate.issuer = QStringLiteral("CN=Hospital CA");
    certificate.notBefore = QDateTime(QDate(2026, 1, 2), QTime(3, 4), utc);
    certificate.notAfter = QDateTime(QDate(2027, 1, 2), QTime(3, 4), utc);
    certificate.sha256 = "ab12";
    report.tls->chain = {certificate, CertificateFacts()};
    const QString written = unwrapped(reportText(report, {}));
    for (const QString &part :
         {QStringLiteral("Security: TLS "),
          QStringLiteral("TLS Version: TLSv1.2 Cipher: ECDHE-RSA-AES256-GCM-SHA384 ") + text,
          QStringLiteral("Issued by: CN=Hospital CA Valid: 2026-01-02 to 2027-01-02 SHA-256: ab12")})
        QVERIFY2(written.contains(part), qPrintable(written));
}

void TestReportText::tellsAWarningOnce()
{
    EchoReport report = rejectedReport();
    report.verdict = Verdict::Warning;
    report.findings = {Finding{Severity::Warning, Stage::Release, FindingCode::ReleaseClosed, {}, {}}};
    QCOMPARE(reportText(report, {}).count(QStringLiteral("What to do:")), 1);
}

void TestReportText::writesWellFormedHtml()
{
    QString html = reportHtml(rejectedReport(), logLines());
    html.remove(QStringLiteral("<meta charset=\"utf-8\">")); // the one element of it that XML would close
    QXmlStreamReader reader(html);
    QString text;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            text += reader.text();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(text.contains(QStringLiteral("register calling AE title \"ECHOSCU\"")));
    QVERIFY(text.contains(logLines().join(u'\n')));
    QVERIFY(html.contains(QStringLiteral("<p class=\"summary failure\">")));
    EchoReport success;
    success.verdict = Verdict::Success;
    QVERIFY(reportHtml(success, {}).contains(QStringLiteral("<p class=\"summary success\">")));
}

void TestReportText::showsAPictureThatCannotAct()
{
    ReportDocument document = reportDocument(rejectedReport(), logLines());
    ReportSection section;
    section.heading = QStringLiteral("Latency");
    section.picture = {"<svg><script>alert(1)</script></svg>", QStringLiteral("\"><script>alert(2)</script>")};
    document.sections.prepend(section);
    const QString html = reportHtml(document);
    QVERIFY(!html.contains(QStringLiteral("<script")));
    QVERIFY(html.contains(QStringLiteral("<img alt=\"&quot;&gt;&lt;script&gt;alert(2)&lt;/script&gt;\" "
                                         "src=\"data:image/svg+xml;base64,") +
                          QString::fromLatin1(section.picture.svg.toBase64()) + u'"'));
}

void TestReportText::escapesWhatThePeerSent_data()
{
    QTest::addColumn<QString>("hostile");
    QTest::newRow("script") << "<script>alert(1)</script>";
    QTest::newRow("image") << "\"><img src=x onerror=alert(1)>";
    QTest::newRow("entity") << "&lt;b&gt;";
    QTest::newRow("terminal") << "\x1B]0;x\x07";
    QTest::newRow("bidirectional") << QStringLiteral("\u202Egnp.exe");
}

void TestReportText::escapesWhatThePeerSent()
{
    QFETCH(QString, hostile);
    EchoReport report = rejectedReport();
    report.peer.implementationVersionName = hostile;
    report.peer.implementationClassUid = hostile;
    report.peer.addresses = {hostile};
    report.peer.connectedTo = hostile;
    report.peer.localAddress = hostile;
    report.presentationContexts = {{1, hostile, 0, hostile}};
    report.findings.first().code = FindingCode::ProtocolViolation;
    report.findings.first().facts = Violation{FieldId::PduType, 0, hostile, hostile};
    report.tls = TlsFacts();
    report.tls->cipher = report.tls->verificationError = hostile;
    report.tls->chain = {CertificateFacts()};
    report.tls->chain.first().subject = report.tls->chain.first().issuer = hostile;

    const QString html = reportHtml(report, {hostile});
    QVERIFY(!html.contains(hostile));
    const QString text = reportText(report, {hostile});
    for (const QChar c : text + html)
        QVERIFY2(c == u'\n' || (c.isPrint() && c.category() != QChar::Other_Format), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestReportText)
#include "tst_report_text.moc"
