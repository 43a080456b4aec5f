#include "core/fleet/peer_record.h"
#include "tests/unit/fleet/fleet_fixture.h"

#include <QTest>

using namespace dicom_echo;

namespace {

const QString longText(65536, u'x');

LogRecord line(LogLevel level, const QString &text)
{
    LogRecord record;
    record.level = level;
    record.text = text;
    return record;
}

CertificateFacts hugeCertificate()
{
    CertificateFacts certificate;
    certificate.subject = certificate.issuer = certificate.key = certificate.signature = longText;
    certificate.alternativeNames = QStringList(2000, longText);
    certificate.extendedKeyUsage = QStringList(2000, longText);
    certificate.der = QByteArray(65536, 'x');
    return certificate;
}

/// More than any peer could send, everywhere at once.
EchoReport hostileReport()
{
    EchoReport report = refusedPeer({}, {}).report;
    PeerFacts &peer = report.peer;
    peer.addresses = QStringList(1000, longText);
    peer.implementationClassUid = peer.implementationVersionName = longText;
    peer.calledAeTitle = peer.callingAeTitle = longText;
    report.connection.emplace().attempts.resize(1000);
    report.presentationContexts = QList<ContextResult>(128, {1, longText, 0, longText});
    report.echoes.otherSopClass = longText;
    for (quint32 status = 0; status < 65536; ++status)
        report.echoes.statuses[static_cast<quint16>(status)] = 1;
    TlsFacts &tls = report.tls.emplace();
    tls.chain = QList<CertificateFacts>(100, hugeCertificate());
    tls.requestedAuthorities = QStringList(1000, longText);
    tls.verificationError = longText;
    report.secondOpinion.emplace().tls = tls;
    TlsFailureFacts failure;
    failure.text = longText;
    failure.certificate = hugeCertificate();
    const ResponseFlaw flaw{PduType::AssociateAc, {FieldId::Pdu, 0, longText, longText}};
    for (const FindingFacts &facts :
         {FindingFacts(failure), FindingFacts(UncleanFacts{QList<ResponseFlaw>(32, flaw)}),
          FindingFacts(ContextFacts{report.presentationContexts}), FindingFacts(StatusFacts{0, 0, longText}),
          FindingFacts(DifferenceFacts{longText, longText})})
        report.findings.append({Severity::Remark, Stage::Associate, FindingCode::ResponseUnclean, facts, {}});
    return report;
}

} // namespace

class TestPeerRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLinesOfItsLevel();
    void keepsTheLastSixteenPdus();
    void keepsHowItBeganAndTheNewestLines();
    void leavesAnHonestReportAsItIs();
    void isNeverLargerThanItMayBe();
};

void TestPeerRecord::keepsTheLinesOfItsLevel()
{
    PeerRecord record(LogLevel::Info);
    record.consume(line(LogLevel::Info, QStringLiteral("one")));
    record.consume(line(LogLevel::Debug, QStringLiteral("two")));
    record.consume(line(LogLevel::Error, QStringLiteral("three")));
    const FleetPeerResult result = record.take({});
    QCOMPARE(result.log.size(), 2);
    QCOMPARE(result.log[0].text, QStringLiteral("one"));
    QCOMPARE(result.log[1].text, QStringLiteral("three"));
}

void TestPeerRecord::keepsTheLastSixteenPdus()
{
    PeerRecord record(LogLevel::Info);
    for (int i = 0; i < 40; ++i)
        record.consume(PduTransfer{Direction::Sent, i, QByteArray(100, 'x')});
    const FleetPeerResult result = record.take({});
    QCOMPARE(result.pdus.size(), 16);
    QCOMPARE(result.pdus.first().timeMicroseconds, 24);
    QCOMPARE(result.pdus.last().timeMicroseconds, 39);
    QVERIFY(result.pdus.last().isWhole());
}

void TestPeerRecord::keepsHowItBeganAndTheNewestLines()
{
    PeerRecord record(LogLevel::Info);
    for (int i = 0; i < 10000; ++i)
        record.consume(line(LogLevel::Info, QString::number(i)));
    const FleetPeerResult result = record.take({});
    QCOMPARE(result.log.first().text, QStringLiteral("0"));
    QCOMPARE(result.log.last().text, QStringLiteral("9999"));
    QVERIFY(result.log.size() > 100);
    QVERIFY(result.log.size() < 1000);
}

void TestPeerRecord::leavesAnHonestReportAsItIs()
{
    EchoReport report = rejectedPeer({}, QStringLiteral("192.0.2.1")).report;
    report.peer.addresses = QStringList{QStringLiteral("192.0.2.1")};
    report.peer.implementationVersionName = QStringLiteral("OFFIS_DCMTK_367");
    report.presentationContexts = {{1, QStringLiteral("1.2.840.10008.1.1"), 0, QStringLiteral("1.2.840.10008.1.2")}};
    CertificateFacts certificate;
    certificate.subject = QStringLiteral("CN=pacs.example.org");
    certificate.der = QByteArray(1500, 'x');
    report.tls.emplace().chain = QList<CertificateFacts>(3, certificate);
    report.echoes.statuses = {{0, 1}};
    QCOMPARE(PeerRecord(LogLevel::Info).take(report).report, report);
}

void TestPeerRecord::isNeverLargerThanItMayBe()
{
    PeerRecord record(LogLevel::Info);
    for (int i = 0; i < 1000; ++i) {
        record.consume(line(LogLevel::Info, longText));
        record.consume(PduTransfer{Direction::Received, i, QByteArray(131072, 'x')});
    }
    const FleetPeerResult result = record.take(hostileReport());
    QVERIFY2(bytesOf(result) <= mostBytesOfPeer, qPrintable(QString::number(bytesOf(result))));
    QCOMPARE(result.pdus.last().size(), 131078 - 6); // what is left out is counted
    QCOMPARE(result.report.failure()->code, FindingCode::ConnectionRefused);
    QVERIFY(bytesOf(result) > 10000); // it was not just emptied
}

QTEST_GUILESS_MAIN(TestPeerRecord)
#include "tst_peer_record.moc"
