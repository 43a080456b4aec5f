// Results as a table, and what a peer or a list says in any format: it neither becomes a formula nor breaks a line.
#include "core/peerlist/peer_list.h"
#include "tests/support/hostile_text.h"
#include "tests/unit/report/machine_formats_fixture.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestTableFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesRowsThatAreReadAsAListOfPeers();
    void quotesWhatHoldsQuotes();
    void quotesABlankAtEitherEnd();
    void tellsTheEndOfThePeersOwnCertificate();
    void namesTheAcceptedTransferSyntax();
    void letsNoCellBeAFormula_data();
    void letsNoCellBeAFormula();
    void escapesWhatAPeerAndAListSay_data();
    void escapesWhatAPeerAndAListSay();
};

namespace {

bool hasControlCharacters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return (c.category() == QChar::Other_Control && c != u'\n' && c != u'\r') ||
               c.category() == QChar::Other_Format || c.isSurrogate();
    });
}

} // namespace

void TestTableFormat::writesRowsThatAreReadAsAListOfPeers()
{
    FleetPeerResult odd = answeredPeer("CT, \"1\"", "Radiology");
    odd.report.request.tls.emplace();
    odd.report.request.callingAeTitle = QStringLiteral("ME");
    const QByteArray output = reportBytes(
        ReportFormat::Csv, fleetOf({odd, rejectedPeer(QStringLiteral("MR 1"), QStringLiteral("192.0.2.7"))}), {});
    QCOMPARE(output.count("\r\n"), 3);
    QCOMPARE(output.count('\n'), 3);
    const PeerList list = readPeerList(output);
    QCOMPARE(list.peers.size(), 2);
    QVERIFY(list.skipped.isEmpty());
    QCOMPARE(list.peers[0].name, odd.name);
    QCOMPARE(list.peers[0].group, odd.group);
    QCOMPARE(list.peers[1].name, QStringLiteral("MR 1"));
    QVERIFY(output.contains(",no,failure,associate,rejected,"));
    QVERIFY(output.contains(",success,,,,,0.3,5.3,2026-11-30T10:00:00.000Z,"));
}

void TestTableFormat::quotesWhatHoldsQuotes()
{
    FleetPeerResult peer = answeredPeer("CT \"1\"", "a, \"b\"");
    QVERIFY(bytes(ReportFormat::Csv, fleetOf({peer}))
                .contains(QStringLiteral("\n\"CT \"\"1\"\"\",\"a, \"\"b\"\"\",MAIN,")));
}

/// Which a reader would take away otherwise.
void TestTableFormat::quotesABlankAtEitherEnd()
{
    const QString rows = bytes(ReportFormat::Csv, fleetOf({answeredPeer(" CT 1", "North ")}));
    QVERIFY2(rows.contains(QStringLiteral("\n\" CT 1\",\"North \",MAIN,")), qPrintable(rows));
}

void TestTableFormat::tellsTheEndOfThePeersOwnCertificate()
{
    EchoReport report = answered();
    report.tls.emplace().version = QStringLiteral("TLSv1.3");
    report.tls->chain.resize(2); // the second one is that of its authority
    report.tls->chain[0].notAfter = QDateTime(QDate(2027, 1, 31), QTime(12, 0), utc);
    report.tls->chain[1].notAfter = QDateTime(QDate(2040, 1, 31), QTime(12, 0), utc);
    QVERIFY(bytes(ReportFormat::Csv, report).endsWith(QStringLiteral(",TLSv1.3,2027-01-31T12:00:00.000Z,\r\n")));
}

void TestTableFormat::namesTheAcceptedTransferSyntax()
{
    EchoReport report = answered();
    const QString verification = QStringLiteral("1.2.840.10008.1.1");
    report.presentationContexts = {{1, verification, 4, {}}, {3, verification, 0, QStringLiteral("1.2.840.10008.1.2")}};
    QVERIFY(bytes(ReportFormat::Csv, report).contains(QStringLiteral(",1.2.840.10008.1.2,,,\r\n")));
}

void TestTableFormat::letsNoCellBeAFormula_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("equals") << "=1+1" << QByteArray("'=1+1");
    QTest::newRow("plus") << "+1" << QByteArray("'+1");
    QTest::newRow("minus") << "-1" << QByteArray("'-1");
    QTest::newRow("at") << "@SUM(A1)" << QByteArray("'@SUM(A1)");
    QTest::newRow("tab") << "\tx" << QByteArray("\\x09x");
    QTest::newRow("in quotes") << "=A,B" << QByteArray("\"'=A,B\"");
}

void TestTableFormat::letsNoCellBeAFormula()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, cell);
    FleetPeerResult peer = answeredPeer("", "");
    peer.name = name;
    const QByteArray row = reportBytes(ReportFormat::Csv, fleetOf({peer}), {}).split('\n').value(1);
    QVERIFY2(row.startsWith(cell + ','), row.constData());
}

void TestTableFormat::escapesWhatAPeerAndAListSay_data()
{
    QTest::addColumn<QString>("text");
    for (const HostileText &hostile : hostileTexts)
        QTest::newRow(hostile.name) << QString::fromLatin1(hostile.bytes);
    QTest::newRow("bar") << "a | 'b'=1";
    QTest::newRow("backslash n") << "C:\\new \\n";
    QTest::newRow("bidirectional") << QStringLiteral("a\u202Etxt");
    QTest::newRow("lone surrogate") << QString(QChar(0xD800));
    QTest::newRow("no character") << QString(QChar(0xFFFE));
}

void TestTableFormat::escapesWhatAPeerAndAListSay()
{
    QFETCH(QString, text);
    FleetPeerResult peer = answeredPeer("", "");
    peer.name = peer.group = text;
    peer.report.peer.implementationVersionName = text;
    peer.report.request.calledAeTitle = text;
    peer.report.verdict = Verdict::Failure;
    peer.report.findings = {
        {Severity::Failure, Stage::Echo, FindingCode::EchoStatus, StatusFacts{0x0110, 1, text}, {}}};
    peer.log = {{LogLevel::Error, 0, text, -1}};
    const FleetReport fleet = fleetOf({peer, answeredPeer("CT 1", "")});
    for (const ReportFormat format : reportFormats()) {
        const QString output = bytes(format, fleet);
        QVERIFY2(!hasControlCharacters(output), qPrintable(reportFormatName(format)));
        if (format == ReportFormat::Html || format == ReportFormat::JUnit)
            QVERIFY(!output.contains(QStringLiteral("<script")) && !output.contains(QStringLiteral("<img")));
    }
    QCOMPARE(readPluginOutput(bytes(ReportFormat::Nagios, fleet)).error, QString());
    QCOMPARE(bytes(ReportFormat::Checkmk, fleet).count(u'\n'), 2);
    QCOMPARE(bytes(ReportFormat::Csv, fleet).count(u'\n'), 3);
    static const QRegularExpression local(
        QStringLiteral("\\A2 \"[^\"]*\" [a-z_]+=[0-9.]+(\\|[a-z_]+=[0-9.]+)* [^|]+\\z"));
    QVERIFY(local.match(bytes(ReportFormat::Checkmk, fleet).section(u'\n', 0, 0)).hasMatch());
    for (const ReportFormat format : {ReportFormat::Json, ReportFormat::ZabbixLld, ReportFormat::Prtg})
        QVERIFY(!QJsonDocument::fromJson(reportBytes(format, fleet, {})).isNull());
    QXmlStreamReader xml(reportBytes(ReportFormat::JUnit, fleet, {}));
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
}

QTEST_GUILESS_MAIN(TestTableFormat)
#include "tst_table_format.moc"
