// The certificates of a peer in the window: what is shown, saved, redacted and trusted.
#include "core/log/utc.h"
#include "tests/ui/tls_window_fixture.h"
#include "ui/tls/certificate_text.h"
#include "ui/widgets/appearance.h"

#include <QClipboard>
#include <QFileDialog>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestCertificateWindow : public QObject, protected TlsWindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { issue(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void showsTheChainAfterASuccess();
    void savesTheChainAsPem();
    void redactsTheChain();
    void showsTheFingerprintToBeTrustedAlsoIfItRedacts();
    void saysWhichCertificateFailed();
};

void TestCertificateWindow::showsTheChainAfterASuccess()
{
    startPeer(TlsServerSettings{m_credentials.certificateFile, m_credentials.keyFile, {}});
    open(trusting());
    echo();
    QTRY_VERIFY(m_driver->command(words("Certificates..."))->isVisible());
    m_driver->trigger(words("Certificates..."));
    QTRY_VERIFY(openDialog());
    const QString text = shownIn(openDialog());
    for (const char *const part :
         {"1. Certificate of the peer", "2. Certificate behind it", "Subject: CN=localhost", "Issued by: CN=Test CA",
          "Alternative names: DNS:localhost, IP:127.0.0.1", "left", "Key: EC 256 bit", "Signature: ecdsa-with-SHA256"})
        QVERIFY2(text.contains(QLatin1StringView(part)), part);
    QVERIFY(!text.contains(words("Failed")));
    QCOMPARE(labelColor(openDialog(), words("was verified: trusted authority, right name")),
             toneColor(Tone::Good, QPalette()));
    clickIn(openDialog(), "Copy");
    QVERIFY(QGuiApplication::clipboard()->text().contains(text));
    QVERIFY(!buttonOf(openDialog(), "Trust this certificate"));
    QTest::keyClick(openDialog(), Qt::Key_Escape);
    QTRY_VERIFY(!openDialog());
}

void TestCertificateWindow::savesTheChainAsPem()
{
    startPeer(TlsServerSettings{m_credentials.leafFile, m_credentials.keyFile, {}});
    open(trusting());
    echo();
    QTRY_VERIFY(m_driver->command(words("Certificates..."))->isVisible());
    m_driver->trigger(words("Certificates..."));
    QTRY_VERIFY(openDialog());
    clickIn(openDialog(), "Save as PEM...");
    QTRY_VERIFY(qobject_cast<QFileDialog *>(openDialog()));
    auto *const files = qobject_cast<QFileDialog *>(openDialog());
    const QString path = m_driver->folder() + words("/chain.pem");
    Q_EMIT files->fileSelected(path);
    files->reject();
    QFile saved(path);
    QFile chain(m_credentials.certificateFile);
    QVERIFY(saved.open(QIODevice::ReadOnly) && chain.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), chain.readAll());
}

void TestCertificateWindow::redactsTheChain()
{
    startPeer(TlsServerSettings{m_credentials.certificateFile, m_credentials.keyFile, {}});
    open(trusting());
    echo();
    QTRY_VERIFY(m_driver->command(words("Certificates..."))->isVisible());
    m_driver->click(words("Redact"));
    m_driver->trigger(words("Certificates..."));
    QTRY_VERIFY(openDialog());
    clickIn(openDialog(), "Copy");
    const QString copied = QGuiApplication::clipboard()->text();
    for (const char *const secret : {"localhost", "127.0.0.1", "Test CA", "SHA-256"})
        QVERIFY2(!copied.contains(QLatin1StringView(secret)), qPrintable(copied));
    QVERIFY2(copied.contains(words("Subject: NAME-")), qPrintable(copied));
    QVERIFY(!buttonOf(openDialog(), "Save as PEM...")->isEnabled());
    QTest::keyClick(openDialog(), Qt::Key_Escape);
    QTRY_VERIFY(!openDialog());
}

void TestCertificateWindow::showsTheFingerprintToBeTrustedAlsoIfItRedacts()
{
    startPeer(TlsServerSettings{m_credentials.certificateFile, m_credentials.keyFile, {}});
    open(TlsSettings());
    echo();
    QTRY_VERIFY(shown("Trust this certificate..."));
    m_driver->click(words("Redact"));
    m_driver->click(words("Trust this certificate..."));
    QTRY_VERIFY(openDialog());
    const QString text = shownIn(openDialog());
    const qsizetype fingerprint = text.indexOf(words("SHA-256: "));
    QVERIFY2(fingerprint >= 0 && text.mid(fingerprint + 9, 95).count(u':') == 31, qPrintable(text));
    QVERIFY2(!text.contains(words("localhost")), qPrintable(text));
    clickIn(openDialog(), "Trust this certificate");
    QTRY_COMPARE(m_driver->input(words("Pinned SHA-256"))->text().remove(u':').size(), 64);
}

void TestCertificateWindow::saysWhichCertificateFailed()
{
    EchoReport report;
    report.startedAt = QDateTime(QDate(2026, 1, 10), QTime(12, 0), utc);
    report.request.tls = TlsSettings();
    CertificateFacts own;
    own.subject = words("CN=pacs\nEVIL");
    own.sha256 = QByteArray(64, 'a');
    own.notBefore = report.startedAt.addDays(-10);
    own.notAfter = report.startedAt.addDays(5);
    CertificateFacts authority;
    authority.sha256 = QByteArray(64, 'b');
    authority.notBefore = report.startedAt.addDays(-10);
    authority.notAfter = report.startedAt.addDays(-2);
    report.tls.emplace().chain = {own, authority};
    report.findings = {Finding{Severity::Failure,
                               Stage::Tls,
                               FindingCode::CertificateExpired,
                               TlsFailureFacts{-1, words("expired"), 1, authority},
                               {}}};
    const QList<CertificateText> texts = certificateTexts(report);
    QCOMPARE(texts.size(), 2);
    QVERIFY(texts.first().problem.isEmpty());
    QCOMPARE(texts.last().problem, words("expired"));
    QVERIFY(texts.first().rows.at(0).second.startsWith(words("AA:AA:")));
    QVERIFY(!texts.first().rows.at(1).second.contains(u'\n'));
    QVERIFY2(texts.first().rows.at(4).second.contains(words("5 day")), qPrintable(texts.first().rows.at(4).second));
    QVERIFY2(texts.last().rows.at(4).second.contains(words("expired 2 day")),
             qPrintable(texts.last().rows.at(4).second));
    report.tls->chain = {own}; // the authority is one of ours
    const QList<CertificateText> ours = certificateTexts(report);
    QCOMPARE(ours.size(), 2);
    QCOMPARE(ours.last().heading, words("Of this computer, behind the chain"));
    QCOMPARE(ours.last().problem, words("expired"));
}

QTEST_MAIN(TestCertificateWindow)
#include "tst_certificate_window.moc"
