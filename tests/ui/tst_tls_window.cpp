// TLS in the window: trying with and without it, looking at certificates, trusting one.
#include "core/log/utc.h"
#include "core/responder/responder.h"
#include "tests/support/test_authority.h"
#include "tests/ui/window_driver.h"
#include "ui/run/redaction.h"
#include "ui/tls/certificate_text.h"
#include "ui/tls/tls_actions.h"
#include "ui/widgets/appearance.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

QString words(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

Profile savedPeer(quint16 port, const std::optional<TlsSettings> &tls)
{
    Profile profile;
    profile.name = words("Peer");
    profile.request.address = words("127.0.0.1");
    profile.request.port = port;
    profile.request.tls = tls;
    return profile;
}

QDialog *openDialog()
{
    return qobject_cast<QDialog *>(QApplication::activeModalWidget());
}

QAbstractButton *buttonOf(const QWidget *dialog, const char *text)
{
    for (QAbstractButton *const button : dialog->findChildren<QAbstractButton *>()) {
        if (button->text().remove(u'&') == QLatin1StringView(text))
            return button;
    }
    return nullptr;
}

void clickIn(const QWidget *dialog, const char *text)
{
    QAbstractButton *const button = buttonOf(dialog, text);
    QVERIFY2(button && button->isVisible(), text);
    QTest::mouseClick(button, Qt::LeftButton);
}

QString shownIn(const QWidget *dialog)
{
    return findByName<QTextEdit>(dialog, words("Certificates"))->toPlainText();
}

} // namespace

class TestTlsWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void leadsFromAPlainFailureToATrustedCertificate();
    void practisesTrustOnTheLocalTestPeer();
    void tellsOfTheTrustUntilItIsTriedOrLeft_data();
    void tellsOfTheTrustUntilItIsTriedOrLeft();
    void trustsNothingUnlessItIsSaid();
    void leadsFromTlsToAPlainPeer();
    void triesAgainWhatTheVerdictIsAbout();
    void trustsForThePeerOfTheVerdict();
    void showsTheChainAfterASuccess();
    void savesTheChainAsPem();
    void redactsTheChain();
    void scrollsToTheSettingsThatAreOpened();
    void showsTheFingerprintToBeTrustedAlsoIfItRedacts();
    void offersOnlyWhatCanHelp_data();
    void offersOnlyWhatCanHelp();
    void saysWhichCertificateFailed();
    void startsNothingWithFilesThatAreNotThere();

private:
    void startPeer(const std::optional<TlsServerSettings> &tls);
    void open(const std::optional<TlsSettings> &tls);
    void echo() const { m_driver->click(words("Echo")); }
    [[nodiscard]] TlsSettings trusting() const;
    [[nodiscard]] QAbstractButton *shown(const char *name) const;

    TestAuthority m_authority;
    Credentials m_credentials;
    std::unique_ptr<Responder> m_peer;
    std::unique_ptr<WindowDriver> m_driver;
};

void TestTlsWindow::initTestCase()
{
    m_credentials = m_authority.issue();
}

void TestTlsWindow::init()
{
    m_driver = std::make_unique<WindowDriver>();
}

void TestTlsWindow::cleanup()
{
    m_driver.reset();
    m_peer.reset();
}

void TestTlsWindow::startPeer(const std::optional<TlsServerSettings> &tls)
{
    ResponderSettings settings;
    settings.tls = tls;
    m_peer = std::make_unique<Responder>(settings);
    QVERIFY(!m_peer->start());
}

void TestTlsWindow::open(const std::optional<TlsSettings> &tls)
{
    m_driver->save({savedPeer(m_peer->port(), tls)});
    m_driver->open();
    m_driver->clickProfile(words("Peer"));
}

TlsSettings TestTlsWindow::trusting() const
{
    TlsSettings tls;
    tls.caPath = m_authority.certificateFile();
    return tls;
}

/// The button if it is shown.
QAbstractButton *TestTlsWindow::shown(const char *name) const
{
    QAbstractButton *const button = m_driver->button(words(name));
    return button && button->isVisible() ? button : nullptr;
}

void TestTlsWindow::leadsFromAPlainFailureToATrustedCertificate()
{
    startPeer(TlsServerSettings{m_credentials.certificateFile, m_credentials.keyFile, {}});
    open(std::nullopt);
    echo();
    QTRY_VERIFY(shown("Try with TLS"));
    const QString port = m_driver->input(words("Port"))->text();
    m_driver->click(words("Try with TLS"));
    QTRY_VERIFY(shown("Trust this certificate..."));
    QVERIFY(m_driver->verdict().contains(words("is not trusted")));
    QVERIFY(m_driver->window()->isWindowModified());
    QCOMPARE(m_driver->input(words("Port"))->text(), port);

    m_driver->click(words("Trust this certificate..."));
    QTRY_VERIFY(openDialog());
    QVERIFY(shownIn(openDialog()).contains(words("Subject: CN=localhost")));
    clickIn(openDialog(), "Trust this certificate");
    QTRY_VERIFY(!openDialog());
    QCOMPARE(m_driver->input(words("Pinned SHA-256"))->text().size(), 64);
    m_driver->click(words("Echo"));
    QTRY_VERIFY(m_driver->verdict().startsWith(words("Echo succeeded")));
    QVERIFY(!shown("Trust this certificate..."));
    m_driver->click(words("Save profile"));
    QCOMPARE(m_driver->store().load().profiles.first().request.tls->verification, TlsVerification::Pin);
}

void TestTlsWindow::practisesTrustOnTheLocalTestPeer()
{
    m_driver->open();
    echo();
    QTRY_VERIFY(m_driver->verdict().startsWith(words("Echo succeeded")));
    m_driver->click(words("Secure connection (TLS)"));
    m_driver->press(words("Use TLS"), Qt::Key_Down);
    echo();
    QTRY_VERIFY(m_driver->verdict().contains(words("is not trusted")));
    m_driver->click(words("Trust this certificate..."));
    QTRY_VERIFY(openDialog());
    clickIn(openDialog(), "Trust this certificate");
    QTRY_VERIFY(!openDialog());
    echo();
    QTRY_VERIFY(m_driver->verdict().startsWith(words("Echo succeeded")));
    m_driver->press(words("Use TLS"), Qt::Key_Up);
    echo();
    QTRY_VERIFY(m_driver->verdict().startsWith(words("Echo succeeded")));
}

void TestTlsWindow::tellsOfTheTrustUntilItIsTriedOrLeft_data()
{
    QTest::addColumn<QString>("button");
    QTest::newRow("tried") << words("Echo");
    QTest::newRow("left") << words("New profile");
}

void TestTlsWindow::tellsOfTheTrustUntilItIsTriedOrLeft()
{
    QFETCH(const QString, button);
    startPeer(TlsServerSettings{m_credentials.certificateFile, m_credentials.keyFile, {}});
    open(TlsSettings());
    echo();
    QTRY_VERIFY(shown("Trust this certificate..."));
    m_driver->click(words("Trust this certificate..."));
    QTRY_VERIFY(openDialog());
    clickIn(openDialog(), "Trust this certificate");
    QTRY_VERIFY(!openDialog());
    const auto *const message = findByName<QWidget>(m_driver->window(), words("Message"));
    QVERIFY(message->isVisible());
    m_driver->click(button);
    if (m_driver->asksSomething())
        m_driver->answer(words("Discard"));
    QTRY_VERIFY(!message->isVisible());
}

void TestTlsWindow::trustsNothingUnlessItIsSaid()
{
    startPeer(TlsServerSettings{m_credentials.certificateFile, m_credentials.keyFile, {}});
    open(TlsSettings());
    echo();
    QTRY_VERIFY(shown("Trust this certificate..."));
    m_driver->click(words("Trust this certificate..."));
    QTRY_VERIFY(openDialog());
    QVERIFY(qobject_cast<QPushButton *>(buttonOf(openDialog(), "Cancel"))->isDefault());
    QCOMPARE(labelColor(openDialog(), words("was not verified")), toneColor(Tone::Bad, QPalette()));
    QTest::keyClick(openDialog(), Qt::Key_Return);
    QTRY_VERIFY(!openDialog());
    QVERIFY(!m_driver->window()->isWindowModified());
    QVERIFY(m_driver->input(words("Pinned SHA-256"))->text().isEmpty());
}

void TestTlsWindow::leadsFromTlsToAPlainPeer()
{
    startPeer(std::nullopt);
    open(TlsSettings());
    echo();
    QTRY_VERIFY(shown("Try without TLS"));
    QVERIFY(m_driver->verdict().contains(words("does not speak TLS")));
    m_driver->click(words("Try without TLS"));
    QTRY_VERIFY(m_driver->verdict().startsWith(words("Echo succeeded")));
    QVERIFY(m_driver->window()->isWindowModified());
    QVERIFY(!shown("Try without TLS"));
    QVERIFY(!m_driver->command(words("Certificates..."))->isVisible());
}

void TestTlsWindow::triesAgainWhatTheVerdictIsAbout()
{
    startPeer(TlsServerSettings{m_credentials.certificateFile, m_credentials.keyFile, {}});
    open(std::nullopt);
    const auto saysSo = [this] {
        return labelColor(m_driver->window(), words("The settings have changed since")).isValid();
    };
    echo();
    QTRY_VERIFY(shown("Try with TLS"));
    QVERIFY(!saysSo());
    m_driver->type(words("Address"), words("192.0.2.1"));
    QVERIFY(saysSo());
    m_driver->type(words("Address"), words("127.0.0.1"));
    QVERIFY(!saysSo());
    m_driver->type(words("Port"), words("1"));
    QVERIFY(saysSo());
    m_driver->type(words("Address"), words("192.0.2.1"));
    m_driver->click(words("Try with TLS"));
    QTRY_VERIFY(shown("Trust this certificate..."));
    QVERIFY2(m_driver->verdict().contains(words("127.0.0.1, port %1").arg(m_peer->port())),
             qPrintable(m_driver->verdict()));
    QVERIFY(saysSo());
    QCOMPARE(m_driver->input(words("Address"))->text(), words("192.0.2.1"));
    QCOMPARE(m_driver->input(words("Port"))->text(), words("1"));
    QCOMPARE(findByName<QComboBox>(m_driver->window(), words("Use TLS"))->currentText(), words("Off"));
}

void TestTlsWindow::trustsForThePeerOfTheVerdict()
{
    startPeer(TlsServerSettings{m_credentials.certificateFile, m_credentials.keyFile, {}});
    open(TlsSettings());
    echo();
    QTRY_VERIFY(shown("Trust this certificate..."));
    m_driver->type(words("Address"), words("192.0.2.1"));
    m_driver->click(words("Trust this certificate..."));
    QTRY_VERIFY(openDialog());
    clickIn(openDialog(), "Trust this certificate");
    QTRY_VERIFY(!openDialog());
    QVERIFY(m_driver->input(words("Pinned SHA-256"))->text().isEmpty());
    auto *const message = findByName<QWidget>(m_driver->window(), words("Message"));
    QVERIFY(message->isVisible());
    clickIn(message, "Echo");
    QTRY_VERIFY(m_driver->verdict().startsWith(words("Echo succeeded")));
    QVERIFY2(m_driver->verdict().contains(words("127.0.0.1")), qPrintable(m_driver->verdict()));
    QVERIFY(m_driver->input(words("Pinned SHA-256"))->text().isEmpty());
}

void TestTlsWindow::showsTheChainAfterASuccess()
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

void TestTlsWindow::savesTheChainAsPem()
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

void TestTlsWindow::redactsTheChain()
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

void TestTlsWindow::showsTheFingerprintToBeTrustedAlsoIfItRedacts()
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

void TestTlsWindow::scrollsToTheSettingsThatAreOpened()
{
    m_driver->open();
    m_driver->window()->resize(900, 600);
    const auto *const choice = findByName<QComboBox>(m_driver->window(), words("Verification"));
    QVERIFY(choice && !choice->isVisible());
    m_driver->click(words("Secure connection (TLS)"));
    QTRY_COMPARE(choice->visibleRegion().boundingRect(), choice->rect());
}

void TestTlsWindow::offersOnlyWhatCanHelp_data()
{
    QTest::addColumn<FindingCode>("code");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QString>("offers");
    QTest::newRow("closed, plain") << FindingCode::ClosedBeforeAnswer << false << words("Try with TLS");
    QTest::newRow("silent, plain") << FindingCode::AcseTimeout << false << words("Try with TLS");
    QTest::newRow("closed, TLS") << FindingCode::ClosedBeforeAnswer << true << words("Certificates...");
    QTest::newRow("no TLS") << FindingCode::PeerNotTls << true << words("Try without TLS Certificates...");
    QTest::newRow("expired") << FindingCode::CertificateExpired << true
                             << words("Trust this certificate... Certificates...");
    QTest::newRow("revoked") << FindingCode::CertificateRevoked << true << words("Certificates...");
    QTest::newRow("rejected") << FindingCode::Rejected << false << QString();
}

void TestTlsWindow::offersOnlyWhatCanHelp()
{
    QFETCH(FindingCode, code);
    QFETCH(bool, tls);
    FinishedRun run;
    run.report.verdict = Verdict::Failure;
    run.report.findings = {Finding{Severity::Failure, Stage::Tls, code, {}, {}}};
    if (tls) {
        run.report.request.tls = TlsSettings();
        run.report.tls.emplace().chain = {CertificateFacts()};
    }
    QWidget window;
    Redaction redaction;
    TlsActions actions(&window, &redaction);
    actions.setRun(run);
    QStringList offers;
    for (const QAction *const action :
         {actions.tryWithTls(), actions.tryWithoutTls(), actions.trust(), actions.showCertificates()}) {
        if (action->isVisible())
            offers << action->text();
    }
    QTEST(offers.join(u' '), "offers");
}

void TestTlsWindow::saysWhichCertificateFailed()
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
}

void TestTlsWindow::startsNothingWithFilesThatAreNotThere()
{
    startPeer(TlsServerSettings{m_credentials.certificateFile, m_credentials.keyFile, {}});
    TlsSettings tls;
    tls.caPath = m_driver->folder() + words("/nowhere.pem");
    open(tls);
    m_driver->click(words("Secure connection (TLS)"));
    const QLineEdit *const field = m_driver->input(words("CA file or folder"));
    QTRY_VERIFY(field->accessibleDescription().contains(words("there is no such file")));
    QTRY_VERIFY(!m_driver->button(words("Echo"))->isEnabled());
    const QString before = m_driver->verdict();
    m_driver->press(words("Address"), Qt::Key_Return); // would start it before it returns
    QCOMPARE(m_driver->verdict(), before);
    QVERIFY(m_driver->log().isEmpty());
}

QTEST_MAIN(TestTlsWindow)
#include "tst_tls_window.moc"
