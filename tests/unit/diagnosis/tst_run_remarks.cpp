// What is remarked on although an echo succeeded, at the borders of each rule.
#include "core/diagnosis/remarks.h"
#include "core/log/utc.h"

#include <QTest>

#include <cerrno>
#include <functional>

using namespace dicom_echo;

using Change = std::function<void(EchoReport &)>;
Q_DECLARE_METATYPE(Change)

class TestRunRemarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remarksOn_data();
    void remarksOn();
    void knowsSwappedAeTitles_data();
    void knowsSwappedAeTitles();
};

namespace {

CertificateFacts good(int daysLeft)
{
    CertificateFacts certificate;
    certificate.notAfter = QDateTime(QDate(2026, 11, 22), QTime(12, 0), utc).addDays(daysLeft);
    certificate.securityBits = 128;
    certificate.signature = QStringLiteral("ecdsa-with-SHA256");
    return certificate;
}

/// A secure echo about which there is nothing to say.
EchoReport flawless()
{
    EchoReport report;
    report.verdict = Verdict::Success;
    report.startedAt = QDateTime(QDate(2026, 11, 22), QTime(10, 0), utc);
    report.request.calledAeTitle = report.peer.calledAeTitle = QStringLiteral("PACS");
    report.echoes.sent = report.echoes.succeeded = 10;
    report.tls.emplace().verified = true;
    report.tls->chain = {good(365), good(365)};
    return report;
}

} // namespace

void TestRunRemarks::remarksOn_data()
{
    using enum FindingCode;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QList<FindingCode>>("codes");
    const auto row = [](const char *name, const Change &change, const QList<FindingCode> &codes) {
        QTest::newRow(name) << change << codes;
    };
    const auto peer = [](const std::function<void(CertificateFacts &)> &change) {
        return [change](EchoReport &report) { change(report.tls->chain[0]); };
    };
    const auto stalls = [](quint32 split, double gap) {
        return [split, gap](EchoReport &report) { report.echoes.stalls = {split, gap, {}}; };
    };
    row("nothing", [](EchoReport &) {}, {});
    row("no certificate was verified", [](EchoReport &report) { report.tls->verified = false; }, {PeerNotVerified});
    row("30 days left", [](EchoReport &report) { report.tls->chain[0] = good(30); }, {});
    row("29 days left", [](EchoReport &report) { report.tls->chain[0] = good(29); }, {CertificateExpiresSoon});
    row("authority, 90 days left", [](EchoReport &report) { report.tls->chain[1] = good(90); }, {});
    row("authority, 89 days left", [](EchoReport &report) { report.tls->chain[1] = good(89); }, {AuthorityExpiresSoon});
    row("key of 112 bits", peer([](CertificateFacts &certificate) { certificate.securityBits = 112; }), {});
    row("key of 111 bits", peer([](CertificateFacts &certificate) { certificate.securityBits = 111; }),
        {CertificateWeak});
    row("strength unknown", peer([](CertificateFacts &certificate) { certificate.securityBits = 0; }), {});
    for (const char *signature : {"sha1WithRSAEncryption", "md5WithRSAEncryption", "ecdsa-with-SHA1"})
        row(signature, peer([signature](CertificateFacts &certificate) {
                certificate.signature = QString::fromLatin1(signature);
            }),
            {CertificateWeak});
    row("authority with SHA-1",
        [](EchoReport &report) { report.tls->chain[1].signature = QStringLiteral("sha1WithRSAEncryption"); }, {});
    row("intermediate with SHA-1",
        [](EchoReport &report) {
            report.tls->chain[1].issuer = QStringLiteral("CN=Root");
            report.tls->chain[1].signature = QStringLiteral("sha1WithRSAEncryption");
        },
        {CertificateWeak});
    row("a key that others can read", [](EchoReport &report) { report.tls->exposedFiles = {ExposedFile()}; },
        {KeyFileReadable});
    row("another called AE title", [](EchoReport &report) { report.peer.calledAeTitle = QStringLiteral("ARCHIVE"); },
        {CalledAeTitleDiffers});
    row("no called AE title", [](EchoReport &report) { report.peer.calledAeTitle.clear(); }, {});
    row("another SOP class", [](EchoReport &report) { report.echoes.otherSopClass = QStringLiteral("1.2.3"); },
        {SopClassDiffers});
    row("most answers split", stalls(6, 40), {AnswersDelayed});
    row("half of the answers split", stalls(5, 40), {});
    row("split without a delay", stalls(10, 20), {});
    row("a slow first echo", [](EchoReport &report) { report.echoes.stalls.slowFirst = 900; }, {FirstEchoSlow});
    const auto attempt = [](int error, const char *localAddress) {
        return [error, localAddress](EchoReport &report) {
            ConnectAttempt made;
            made.systemError = error;
            made.localAddress = QString::fromLatin1(localAddress);
            report.connection = ConnectionFacts{{made, ConnectAttempt()}, {}};
        };
    };
    row("an address that stayed silent", attempt(ETIMEDOUT, "192.0.2.9"), {AddressSilent});
    row("an address that refused, which is an answer", attempt(ECONNREFUSED, "192.0.2.9"), {});
    row("an address that could not be tried from here", attempt(ENETUNREACH, ""), {});
    const auto sentAgain = [](int retransmissions, int duplicates) {
        return [retransmissions, duplicates](EchoReport &report) {
            TcpFacts tcp;
            tcp.retransmissions = retransmissions;
            tcp.duplicates = duplicates;
            report.connection = ConnectionFacts{{}, tcp};
            report.echoes.stalls.slowFirst = 900;
        };
    };
    row("a lost segment, which explains a slow first echo", sentAgain(2, 1), {Retransmissions});
    row("segments that were sent again for nothing", sentAgain(2, 2), {FirstEchoSlow});
    row("a failure",
        [](EchoReport &report) {
            report.verdict = Verdict::Failure;
            report.tls->verified = false;
        },
        {});
    row("no echo",
        [](EchoReport &report) {
            report.echoes.succeeded = 0;
            report.tls->verified = false;
        },
        {});
}

void TestRunRemarks::remarksOn()
{
    QFETCH(Change, change);
    EchoReport report = flawless();
    change(report);
    QList<FindingCode> codes;
    for (const auto &remark : remarksOnRun(report))
        codes << remark.code;
    QTEST(codes, "codes");
}

void TestRunRemarks::knowsSwappedAeTitles_data()
{
    QTest::addColumn<QString>("answeredCalling");
    QTest::addColumn<bool>("isSwapped");
    QTest::newRow("both") << QStringLiteral("PACS") << true;
    QTest::newRow("one only") << QStringLiteral("ME") << false;
}

void TestRunRemarks::knowsSwappedAeTitles()
{
    QFETCH(QString, answeredCalling);
    QFETCH(bool, isSwapped);
    EchoReport report = flawless();
    report.request.callingAeTitle = QStringLiteral("ME");
    report.peer.calledAeTitle = QStringLiteral("ME");
    report.peer.callingAeTitle = answeredCalling;
    const QList<Finding> remarks = remarksOnRun(report);
    QCOMPARE(remarks.size(), 1);
    QCOMPARE(std::get<DifferenceFacts>(remarks.first().facts),
             (DifferenceFacts{QStringLiteral("PACS"), QStringLiteral("ME"), isSwapped}));
}

QTEST_GUILESS_MAIN(TestRunRemarks)
#include "tst_run_remarks.moc"
