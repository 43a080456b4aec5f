// A report of a fleet is small, whatever the peer sent: each text and each list of it has a bound.
#include "core/fleet/bounded_report.h"

#include <QTest>

#include <utility>

using namespace dicom_echo;

namespace {

constexpr qsizetype roomForAll = 1 << 30; // so that only the bound of each part counts
const QString endless(100'000, u'x');
const QByteArray endlessBytes(100'000, 'x');

CertificateFacts endlessCertificate()
{
    CertificateFacts certificate;
    certificate.subject = certificate.issuer = certificate.key = certificate.signature = endless;
    certificate.alternativeNames = certificate.extendedKeyUsage = QStringList(1000, endless);
    certificate.der = endlessBytes;
    return certificate;
}

EchoReport reportWith(const FindingFacts &facts)
{
    EchoReport report;
    report.findings.resize(1);
    report.findings.first().facts = facts;
    return report;
}

template <typename Facts>
Facts bounded(const Facts &facts)
{
    EchoReport report = reportWith(facts);
    boundReport(report, roomForAll);
    return std::get<Facts>(report.findings.constFirst().facts);
}

qsizetype sizeOf(const QStringList &texts)
{
    return texts.join(QString()).size();
}

} // namespace

class TestBoundedReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsWhatIsSaidOfTls();
    void cutsTheFactsOfAFinding();
    void fitsIntoTheRoomThatThereIs();
};

void TestBoundedReport::cutsWhatIsSaidOfTls()
{
    EchoReport report;
    TlsFacts &tls = report.tls.emplace();
    tls.version = tls.cipher = tls.verificationError = tls.serverName = endless;
    tls.requestedAuthorities = QStringList(1000, endless);
    tls.chain = QList<CertificateFacts>(100, endlessCertificate());
    boundReport(report, roomForAll);
    QCOMPARE(tls.version.size(), 64);
    QCOMPARE(tls.cipher.size(), 64);
    QCOMPARE(tls.verificationError.size(), 1024);
    QCOMPARE(tls.serverName.size(), 256);
    QCOMPARE(sizeOf(tls.requestedAuthorities), 64 * 256);
    QCOMPARE(tls.chain.size(), 8);
    for (const CertificateFacts &certificate : std::as_const(tls.chain)) {
        QCOMPARE(certificate.subject.size(), 256);
        QCOMPARE(certificate.issuer.size(), 256);
        QCOMPARE(certificate.key.size(), 64);
        QCOMPARE(certificate.signature.size(), 64);
        QCOMPARE(sizeOf(certificate.alternativeNames), 64 * 256);
        QCOMPARE(sizeOf(certificate.extendedKeyUsage), 64 * 64);
        QVERIFY(certificate.der.isEmpty()); // half a certificate is none
    }
}

void TestBoundedReport::cutsTheFactsOfAFinding()
{
    TlsFailureFacts refused;
    refused.text = refused.checkedName = endless;
    refused.certificate = endlessCertificate();
    refused = bounded(refused);
    QCOMPARE(refused.text.size(), 1024);
    QCOMPARE(refused.checkedName.size(), 256);
    QCOMPARE(refused.certificate.subject.size(), 256);
    const auto violation = bounded(Violation{FieldId::Pdu, 0, endless, endless});
    QCOMPARE(violation.expected.size(), 256);
    QCOMPARE(violation.found.size(), 256);
    const ResponseFlaw flaw{PduType::AssociateAc, uncleanViolation(FieldId::Pdu, 0, endless, endless)};
    const auto unclean = bounded(UncleanFacts{QList<ResponseFlaw>(1000, flaw)});
    QCOMPARE(unclean.flaws.size(), 64);
    QCOMPARE(unclean.flaws.last().violation.expected.size(), 80);
    QCOMPARE(unclean.flaws.last().violation.found.size(), 80);
    QCOMPARE(bounded(StatusFacts{0x0110, 1, endless}).errorComment.size(), 64);
    QCOMPARE(bounded(SystemErrorFacts{1, endless}).text.size(), 1024);
    const auto name = bounded(NameFacts{endless, QList<NameServerAnswer>(1000), false});
    QCOMPARE(name.reason.size(), 1024);
    QCOMPARE(name.servers.size(), 64);
}

void TestBoundedReport::fitsIntoTheRoomThatThereIs()
{
    EchoReport report = reportWith(SystemErrorFacts{1, endless});
    report.tls.emplace().chain = QList<CertificateFacts>(100, endlessCertificate());
    QVERIFY(bytesOf(report) > 1'000'000);
    for (const qsizetype room : {100'000, 20'000}) {
        EchoReport small = report;
        boundReport(small, room);
        QVERIFY2(bytesOf(small) <= room, qPrintable(QString::number(bytesOf(small))));
        QVERIFY(!small.tls->chain.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestBoundedReport)
#include "tst_bounded_report.moc"
