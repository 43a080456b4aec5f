// What is said about a run, in words.
#include "core/log/utc.h"
#include "tests/models/report_fixture.h"
#include "ui/run/run_book.h"
#include "ui/run/verdict_appearance.h"
#include "ui/tls/certificate_text.h"
#include "ui/verdict/verdict_text.h"
#include "ui/widgets/user_language.h"

#include <QLocale>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestVerdictText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakLanguage(Language::English); } // its plurals are a catalogue

    void warnsLoudlyOfASecureConnectionThatIsNone_data();
    void warnsLoudlyOfASecureConnectionThatIsNone();
    void tellsTheDetailsOfASecureConnection();
    void tellsWhatOfTheCertificateWasChecked();
    void tellsWhetherACertificateWasValid_data();
    void tellsWhetherACertificateWasValid();
    void tellsWhatThePeerAskedOfOurCertificate();
    void marksAWatchedPeerAsItIsNow();
    void marksAllWatchedPeersByTheWorst();
    void countsEchoesWhileTheRunIsOn();
    void tellsHowLongAWaitLastsAndWhenItEnds_data();
    void tellsHowLongAWaitLastsAndWhenItEnds();
    void tellsTheNewestOutagesOfAWatch();
};

void TestVerdictText::warnsLoudlyOfASecureConnectionThatIsNone_data()
{
    QTest::addColumn<bool>("verified");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("warning");
    QTest::newRow("secure") << true << QStringLiteral("TLSv1.2") << QString();
    QTest::newRow("not verified") << false << QStringLiteral("TLSv1.3") << QStringLiteral("was not verified");
    QTest::newRow("TLS 1.0") << true << QStringLiteral("TLSv1") << QStringLiteral("TLSv1 is not secure");
    QTest::newRow("TLS 1.1") << true << QStringLiteral("TLSv1.1") << QStringLiteral("TLSv1.1 is not secure");
}

void TestVerdictText::warnsLoudlyOfASecureConnectionThatIsNone()
{
    QFETCH(bool, verified);
    QFETCH(QString, version);
    QFETCH(QString, warning);
    EchoReport report = succeeded();
    report.tls.emplace().verified = verified;
    report.tls->version = version;
    const VerdictText text = verdictAfterRun(report);
    QVERIFY(text.headline.startsWith(QStringLiteral("Echo succeeded")));
    QVERIFY2(text.headline.contains(warning), qPrintable(text.headline));
    QCOMPARE(text.icon, warning.isEmpty() ? StateIcon::Success : StateIcon::Warning);
    QCOMPARE(text.tone, warning.isEmpty() ? Tone::Good : Tone::Warning);
}

void TestVerdictText::tellsTheDetailsOfASecureConnection()
{
    EchoReport report = succeeded();
    report.startedAt = QDateTime(QDate(2026, 11, 22), QTime(10, 0), utc);
    report.tls.emplace().version = QStringLiteral("TLSv1.3");
    report.tls->cipher = QStringLiteral("TLS_AES_256_GCM_SHA384");
    report.tls->handshakeMilliseconds = 2;
    CertificateFacts certificate;
    certificate.subject = QStringLiteral("CN=pacs");
    certificate.issuer = QStringLiteral("CN=Hospital CA");
    certificate.notBefore = QDateTime(QDate(2026, 1, 2), QTime(10, 0), utc);
    certificate.notAfter = QDateTime(QDate(2026, 12, 2), QTime(10, 0), utc);
    report.tls->chain = {certificate};
    const QString unverified = verdictAfterRun(report).toPlainText();
    QVERIFY2(unverified.contains(QStringLiteral("TLSv1.3, TLS_AES_256_GCM_SHA384, handshake in 2 ms; the peer's "
                                                "certificate was not verified")),
             qPrintable(unverified));
    QVERIFY2(unverified.contains(QStringLiteral("CN=pacs, issued by CN=Hospital CA")), qPrintable(unverified));
    QVERIFY2(unverified.contains(QStringLiteral("valid from 2 Jan 2026 to 2 Dec 2026 (10 days left)")),
             qPrintable(unverified));
    QVERIFY(!unverified.contains(QStringLiteral("Client certificate")));
    report.tls->verified = true;
    QVERIFY(verdictAfterRun(report).toPlainText().contains(QStringLiteral("the peer's certificate was verified")));
}

void TestVerdictText::tellsWhatOfTheCertificateWasChecked()
{
    EchoReport report = succeeded();
    report.request.tls.emplace();
    report.tls.emplace().verified = true;
    const auto textFor = [&report](TlsVerification verification) {
        report.request.tls->verification = verification;
        return verificationText(report);
    };
    QCOMPARE(textFor(TlsVerification::Full),
             QStringLiteral("The peer's certificate was verified: trusted authority, right name."));
    QCOMPARE(textFor(TlsVerification::Chain),
             QStringLiteral("The peer's certificate was verified; its name was not checked."));
    QCOMPARE(textFor(TlsVerification::Pin), QStringLiteral("The peer's certificate is the pinned one."));
    report.tls->verified = false;
    QCOMPARE(textFor(TlsVerification::None), QStringLiteral("The peer's certificate was not verified."));
}

void TestVerdictText::tellsWhetherACertificateWasValid_data()
{
    QTest::addColumn<int>("from"); // days from the run
    QTest::addColumn<int>("until");
    QTest::addColumn<QString>("told");
    QTest::newRow("valid") << -10 << 20 << QStringLiteral("20 days left");
    QTest::newRow("ended") << -10 << -2 << QStringLiteral("expired 2 days ago");
    QTest::newRow("not begun") << 1 << 20 << QStringLiteral("not valid yet");
}

void TestVerdictText::tellsWhetherACertificateWasValid()
{
    QFETCH(int, from);
    QFETCH(int, until);
    QFETCH(QString, told);
    EchoReport report = succeeded();
    report.startedAt = QDateTime(QDate(2026, 11, 22), QTime(10, 0), utc);
    CertificateFacts certificate;
    certificate.notBefore = report.startedAt.addDays(from);
    certificate.notAfter = report.startedAt.addDays(until);
    report.tls.emplace().chain = {certificate};
    QStringList values;
    const QList<CertificateText> texts = certificateTexts(report, Fingerprints::Shown);
    for (const auto &row : texts.constFirst().rows)
        values << row.second;
    QVERIFY2(!values.filter(told).isEmpty(), qPrintable(values.join(u'\n')));
}

void TestVerdictText::tellsWhatThePeerAskedOfOurCertificate()
{
    EchoReport report = succeeded();
    report.tls.emplace().clientCertificateRequested = true;
    QVERIFY(verdictAfterRun(report).toPlainText().contains(
        QStringLiteral("The peer asked for one from any authority; none was sent.")));
    report.tls->clientCertificateSent = true;
    report.tls->requestedAuthorities = {QStringLiteral("CN=Hospital CA")};
    QVERIFY(verdictAfterRun(report).toPlainText().contains(
        QStringLiteral("The peer asked for one from CN=Hospital CA; ours was sent.")));
}

void TestVerdictText::marksAWatchedPeerAsItIsNow()
{
    WatchSummary summary;
    QCOMPARE(iconOfWatch(summary), StateIcon::Running);
    summary.isUp = true;
    QCOMPARE(iconOfWatch(summary), StateIcon::Success);
    summary.isUp = false;
    QCOMPARE(iconOfWatch(summary), StateIcon::Failure);
}

void TestVerdictText::marksAllWatchedPeersByTheWorst()
{
    QCOMPARE(iconOfWatches({.watched = 3, .up = 0, .down = 0}), StateIcon::Running);
    QCOMPARE(iconOfWatches({.watched = 3, .up = 1, .down = 0}), StateIcon::Success);
    QCOMPARE(iconOfWatches({.watched = 3, .up = 2, .down = 1}), StateIcon::Failure);
    QCOMPARE(iconOfWatches({.watched = 3, .up = 0, .down = 3}), StateIcon::Failure);
}

void TestVerdictText::countsEchoesWhileTheRunIsOn()
{
    RunProgress progress;
    progress.request.repeat = 1000;
    progress.current = Stage::Echo;
    progress.answered = 12;
    QVERIFY(verdictDuringRun(progress).headline.startsWith(QLatin1StringView("12 of 1")));
    progress.answered = 0;
    progress.current = Stage::Connect;
    QVERIFY(verdictDuringRun(progress).headline.startsWith(QLatin1StringView("Connecting")));
}

void TestVerdictText::tellsHowLongAWaitLastsAndWhenItEnds_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<int>("lasted");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("told");
    QTest::newRow("not yet") << Stage::Associate << 1999 << 30000 << QStringLiteral("Requesting the association...");
    QTest::newRow("name") << Stage::Resolve << 2000 << 30000 << QStringLiteral("Looking up the host name, 2 of 30 s");
    QTest::newRow("connection") << Stage::Connect << 5700 << 30000
                                << QStringLiteral("Waiting for the connection, 5 of 30 s");
    QTest::newRow("TLS") << Stage::Tls << 3000 << 4500 << QStringLiteral("Waiting for the TLS handshake, 3 of 4.5 s");
    QTest::newRow("association") << Stage::Associate << 12000 << 30000
                                 << QStringLiteral("Waiting for the answer to the association request, 12 of 30 s");
    QTest::newRow("echo") << Stage::Echo << 31000 << 30000
                          << QStringLiteral("Waiting for the answer to the echo request, 30 of 30 s");
    QTest::newRow("release") << Stage::Release << 2500 << 3000
                             << QStringLiteral("Waiting for the answer to the release request, 2 of 3 s");
}

void TestVerdictText::tellsHowLongAWaitLastsAndWhenItEnds()
{
    QFETCH(const Stage, stage);
    QFETCH(const int, lasted);
    QFETCH(const int, limit);
    RunProgress progress;
    progress.current = stage;
    progress.wait = RunWait{std::chrono::milliseconds(lasted), std::chrono::milliseconds(limit)};
    QTEST(verdictDuringRun(progress).headline, "told");
}

void TestVerdictText::tellsTheNewestOutagesOfAWatch()
{
    WatchReport report;
    report.summary.attempts = 100;
    report.summary.succeeded = 88;
    report.summary.outageCount = 12;
    for (int minute = 0; minute < 12; ++minute) {
        const QDateTime time(QDate(2026, 1, 10), QTime(9, minute));
        const auto failed = std::make_shared<const EchoReport>(rejected());
        report.summary.outages.append({time, time, 1, failed, failed});
    }
    const QString text = verdictAfterWatch(report).toPlainText();
    const auto place = [&text](int minute) {
        const QDateTime time(QDate(2026, 1, 10), QTime(9, minute));
        return text.indexOf(QStringLiteral("Down at %1 for").arg(QLocale().toString(time, QLocale::ShortFormat)));
    };
    QVERIFY2(place(11) > 0 && place(10) > place(11) && place(2) > place(10), qPrintable(text));
    QCOMPARE(place(1), -1);
    QVERIFY2(text.contains(QStringLiteral("Earlier outages: 2")), qPrintable(text));
    QCOMPARE(text.count(QStringLiteral("What to do:")), 1);
    QVERIFY(verdictAfterWatch(report).concernsTheUser);
    report.summary = {};
    QVERIFY(!verdictAfterWatch(report).concernsTheUser);
    QCOMPARE(verdictAfterWatch(report).icon, StateIcon::Cancelled);
}

QTEST_MAIN(TestVerdictText)

#include "tst_verdict_text.moc"
