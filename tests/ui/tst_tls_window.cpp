// The clinic for TLS in the window: trying with and without, looking at certificates, trusting one, giving a password.
#include "core/dicom/dicom_runtime.h"
#include "core/responder/responder.h"
#include "tests/support/test_authority.h"
#include "tests/ui/window_driver.h"
#include "ui/certificate_text.h"
#include "ui/key_password_dialog.h"
#include "ui/key_passwords.h"
#include "ui/redaction.h"
#include "ui/tls_actions.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QLayout>
#include <QProcess>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

constexpr const char *password = "secret words";

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

/// A keychain that holds at most one password.
class FakeKeychain final : public Keychain
{
public:
    explicit FakeKeychain(KeychainEntry &entry)
        : m_entry(entry)
    {}
    void read(const QString &, QObject *, std::function<void(const KeychainEntry &)> done) override { done(m_entry); }
    void write(const QString &, const QByteArray &secret, QObject *, std::function<void(const QString &)> done) override
    {
        m_entry = {KeychainState::Found, secret};
        done({});
    }

private:
    KeychainEntry &m_entry;
};

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
    void trustsNothingUnlessItIsSaid();
    void leadsFromTlsToAPlainPeer();
    void showsTheChainAfterASuccess();
    void savesTheChainAsPem();
    void redactsTheChain();
    void scrollsToTheSettingsThatAreOpened();
    void showsTheFingerprintToBeTrustedAlsoIfItRedacts();
    void offersOnlyWhatCanHelp_data();
    void offersOnlyWhatCanHelp();
    void saysWhichCertificateFailed();

    void asksForThePasswordOfTheKeyOnce();
    void neverWritesThePasswordToAProfile();
    void keepsThePasswordInTheKeychainIfAsked();
    void showsAllTextWhenItOffersTheKeychain();
    void takesThePasswordFromTheKeychain();
    void offersNoKeychainWhereThereIsNone();

private:
    void startPeer(const std::optional<TlsServerSettings> &tls);
    void open(const std::optional<TlsSettings> &tls);
    void echo() const { m_driver->click(words("Echo")); }
    [[nodiscard]] TlsSettings trusting() const;
    [[nodiscard]] TlsSettings withLockedKey() const;
    [[nodiscard]] QAbstractButton *shown(const char *name) const;

    TestAuthority m_authority;
    Credentials m_credentials;
    QString m_lockedKey;
    std::unique_ptr<Responder> m_peer;
    std::unique_ptr<WindowDriver> m_driver;
};

void TestTlsWindow::initTestCase()
{
    prepareDicom();
    m_credentials = m_authority.issue();
    m_lockedKey = m_credentials.keyFile + words(".locked");
    QCOMPARE(QProcess::execute(words("openssl"),
                               {words("pkcs8"), words("-topk8"), words("-in"), m_credentials.keyFile, words("-out"),
                                m_lockedKey, words("-passout"), words("pass:") + words(password)}),
             0);
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

TlsSettings TestTlsWindow::withLockedKey() const
{
    TlsSettings tls = trusting();
    tls.certificateFile = m_credentials.certificateFile;
    tls.keyFile = m_lockedKey;
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
    m_driver->press(words("TLS"), Qt::Key_Space);
    echo();
    QTRY_VERIFY(m_driver->verdict().contains(words("is not trusted")));
    m_driver->click(words("Trust this certificate..."));
    QTRY_VERIFY(openDialog());
    clickIn(openDialog(), "Trust this certificate");
    QTRY_VERIFY(!openDialog());
    echo();
    QTRY_VERIFY(m_driver->verdict().startsWith(words("Echo succeeded")));
    m_driver->press(words("TLS"), Qt::Key_Space);
    echo();
    QTRY_VERIFY(m_driver->verdict().startsWith(words("Echo succeeded")));
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
    QVERIFY(!shown("Certificates..."));
}

void TestTlsWindow::showsTheChainAfterASuccess()
{
    startPeer(TlsServerSettings{m_credentials.certificateFile, m_credentials.keyFile, {}});
    open(trusting());
    echo();
    QTRY_VERIFY(shown("Certificates..."));
    m_driver->click(words("Certificates..."));
    QTRY_VERIFY(openDialog());
    const QString text = shownIn(openDialog());
    for (const char *const part :
         {"1. Certificate of the peer", "2. Certificate behind it", "Subject: CN=localhost", "Issued by: CN=Test CA",
          "Alternative names: DNS:localhost, IP:127.0.0.1", "left", "Key: EC 256 bit", "Signature: ecdsa-with-SHA256"})
        QVERIFY2(text.contains(QLatin1StringView(part)), part);
    QVERIFY(!text.contains(words("Failed")));
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
    QTRY_VERIFY(shown("Certificates..."));
    m_driver->click(words("Certificates..."));
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
    QTRY_VERIFY(shown("Certificates..."));
    m_driver->click(words("Redact"));
    m_driver->click(words("Certificates..."));
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
    QTest::addColumn<FailureCode>("code");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QString>("offers");
    QTest::newRow("closed, plain") << FailureCode::ClosedBeforeAnswer << false << words("Try with TLS");
    QTest::newRow("silent, plain") << FailureCode::AcseTimeout << false << words("Try with TLS");
    QTest::newRow("closed, TLS") << FailureCode::ClosedBeforeAnswer << true << words("Certificates...");
    QTest::newRow("no TLS") << FailureCode::PeerNotTls << true << words("Try without TLS Certificates...");
    QTest::newRow("expired") << FailureCode::CertificateExpired << true
                             << words("Trust this certificate... Certificates...");
    QTest::newRow("revoked") << FailureCode::CertificateRevoked << true << words("Certificates...");
    QTest::newRow("rejected") << FailureCode::Rejected << false << QString();
}

void TestTlsWindow::offersOnlyWhatCanHelp()
{
    QFETCH(FailureCode, code);
    QFETCH(bool, tls);
    FinishedRun run;
    run.report.verdict = Verdict::Failure;
    run.report.failure = Failure{Stage::Tls, code, {}, {}};
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
    report.startedAt = QDateTime(QDate(2026, 1, 10), QTime(12, 0), Qt::UTC);
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
    report.failure =
        Failure{Stage::Tls, FailureCode::CertificateExpired, TlsFailureFacts{-1, words("expired"), 1, authority}, {}};
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

void TestTlsWindow::asksForThePasswordOfTheKeyOnce()
{
    startPeer(TlsServerSettings{m_credentials.certificateFile, m_credentials.keyFile, m_authority.certificateFile()});
    open(withLockedKey());
    echo();
    QTRY_VERIFY(openDialog());
    auto *const edit = findByName<QLineEdit>(openDialog(), words("Key password"));
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    QTest::keyClicks(edit, words("wrong"));
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(openDialog());
    QVERIFY(edit->accessibleDescription().contains(words("wrong")));
    QTest::keyClicks(edit, words(password));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(m_driver->verdict().startsWith(words("Echo succeeded")));
    QVERIFY(!openDialog());
    echo();
    QVERIFY(!openDialog());
    QTRY_VERIFY(m_driver->verdict().startsWith(words("Echo succeeded")));
}

void TestTlsWindow::neverWritesThePasswordToAProfile()
{
    startPeer(TlsServerSettings{m_credentials.certificateFile, m_credentials.keyFile, m_authority.certificateFile()});
    WindowStart start;
    start.request = savedPeer(m_peer->port(), withLockedKey()).request;
    start.keyPassword = password;
    m_driver->save({});
    m_driver->open(start);
    echo();
    QTRY_VERIFY(m_driver->verdict().startsWith(words("Echo succeeded")));
    m_driver->click(words("Save profile"));
    QVERIFY(m_driver->close());
    QFile profiles(m_driver->folder() + words("/profiles/profiles.json"));
    QVERIFY(profiles.open(QIODevice::ReadOnly));
    const QByteArray content = profiles.readAll();
    QVERIFY(content.contains(m_lockedKey.toUtf8()));
    QVERIFY(!content.contains(password));
    QVERIFY(!content.contains(QByteArray(password).toBase64()));
}

void TestTlsWindow::keepsThePasswordInTheKeychainIfAsked()
{
    QWidget window;
    KeychainEntry entry{KeychainState::Empty, {}};
    KeyPasswords passwords(&window, std::make_unique<FakeKeychain>(entry));
    QByteArray obtained;
    passwords.obtain(withLockedKey(), [&](const QByteArray &given) { obtained = given; });
    QDialog *const dialog = window.findChild<QDialog *>();
    QVERIFY(dialog);
    QTest::keyClicks(findByName<QLineEdit>(dialog, words("Key password")), words(password));
    QTest::keyClick(dialog->findChild<QCheckBox *>(), Qt::Key_Space);
    clickIn(dialog, "Echo");
    QCOMPARE(obtained, QByteArray(password));
    QCOMPARE(entry.secret, QByteArray(password));
}

void TestTlsWindow::showsAllTextWhenItOffersTheKeychain()
{
    QWidget window;
    auto *const dialog = new KeyPasswordDialog(
        words("/a/folder/of/keys/key.pem"), [](const auto &) { return true; }, &window);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    dialog->offerToKeep(); // the keychain answers when it likes
    QTRY_VERIFY(dialog->height() >= dialog->layout()->totalHeightForWidth(dialog->width()));
}

void TestTlsWindow::takesThePasswordFromTheKeychain()
{
    QWidget window;
    KeychainEntry entry{KeychainState::Found, password};
    KeyPasswords passwords(&window, std::make_unique<FakeKeychain>(entry));
    QByteArray obtained;
    passwords.obtain(withLockedKey(), [&](const QByteArray &given) { obtained = given; });
    QCOMPARE(obtained, QByteArray(password));
}

void TestTlsWindow::offersNoKeychainWhereThereIsNone()
{
    QWidget window;
    KeychainEntry entry;
    KeyPasswords passwords(&window, std::make_unique<FakeKeychain>(entry));
    passwords.obtain(withLockedKey(), [](const QByteArray &) {});
    QDialog *const dialog = window.findChild<QDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(!dialog->findChild<QCheckBox *>()->isVisible());
    dialog->reject();
}

QTEST_MAIN(TestTlsWindow)
#include "tst_tls_window.moc"
