// The password of a private key: asked for when it is needed, kept for the session or in the keychain, never in a file.
#include "core/responder/responder.h"
#include "tests/support/test_authority.h"
#include "tests/ui/window_driver.h"
#include "ui/tls/key_password_dialog.h"
#include "ui/tls/key_passwords.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QProcess>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

constexpr const char *password = "secret words";

QDialog *openDialog()
{
    return qobject_cast<QDialog *>(QApplication::activeModalWidget());
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

class TestKeyPassword : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void asksForThePasswordOfTheKeyOnce();
    void asksOnceIfThePasswordOfSelectedPeersIsDeclined();
    void asksForThePasswordOfAFleetOnce();
    void testsAFleetAlsoIfThePasswordIsDeclined();
    void watchesWithThePasswordOfTheKey();
    void neverWritesThePasswordToAProfile();
    void keepsThePasswordInTheKeychainIfAsked();
    void keepsNoPasswordUnlessAsked();
    void asksForAPasswordOncePerSession();
    void showsAllTextWhenItOffersTheKeychain();
    void leavesWhatIsWrongInSightWhenItOffersTheKeychain();
    void takesThePasswordFromTheKeychain();
    void offersNoKeychainWhereThereIsNone();

private:
    void startPeer();
    [[nodiscard]] TlsSettings withLockedKey() const;
    [[nodiscard]] EchoRequest request() const;
    void openFleet();
    [[nodiscard]] QString fleetSummary() const;

    TestAuthority m_authority;
    Credentials m_credentials;
    QString m_lockedKey;
    std::unique_ptr<Responder> m_peer;
    std::unique_ptr<WindowDriver> m_driver;
};

void TestKeyPassword::initTestCase()
{
    m_credentials = m_authority.issue();
    m_lockedKey = m_credentials.keyFile + text(".locked");
    QCOMPARE(QProcess::execute(text("openssl"),
                               {text("pkcs8"), text("-topk8"), text("-in"), m_credentials.keyFile, text("-out"),
                                m_lockedKey, text("-passout"), text("pass:") + text(password)}),
             0);
}

void TestKeyPassword::init()
{
    m_driver = std::make_unique<WindowDriver>();
}

void TestKeyPassword::cleanup()
{
    m_driver.reset();
    m_peer.reset();
}

/// One that asks for a certificate.
void TestKeyPassword::startPeer()
{
    ResponderSettings settings;
    settings.tls =
        TlsServerSettings{m_credentials.certificateFile, m_credentials.keyFile, m_authority.certificateFile()};
    m_peer = std::make_unique<Responder>(settings);
    QVERIFY(!m_peer->start());
}

TlsSettings TestKeyPassword::withLockedKey() const
{
    TlsSettings tls;
    tls.caPath = m_authority.certificateFile();
    tls.certificateFile = m_credentials.certificateFile;
    tls.keyFile = m_lockedKey;
    return tls;
}

EchoRequest TestKeyPassword::request() const
{
    EchoRequest request;
    request.address = text("127.0.0.1");
    request.port = m_peer->port();
    request.tls = withLockedKey();
    return request;
}

void TestKeyPassword::asksForThePasswordOfTheKeyOnce()
{
    startPeer();
    Profile profile;
    profile.name = text("Peer");
    profile.request = request();
    m_driver->save({profile});
    m_driver->open();
    m_driver->clickProfile(profile.name);
    m_driver->click(text("Echo"));
    QTRY_VERIFY(openDialog());
    auto *const edit = findByName<QLineEdit>(openDialog(), text("Key password"));
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    QTest::keyClicks(edit, text("wrong"));
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(openDialog());
    QVERIFY(edit->accessibleDescription().contains(text("wrong")));
    QTest::keyClicks(edit, text(password));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(m_driver->verdict().startsWith(text("Echo succeeded")));
    QVERIFY(!openDialog());
    m_driver->click(text("This run only"));
    const auto runs = [this] { return m_driver->log().filter(text(" at 127.0.0.1, port ")).size(); };
    QTRY_COMPARE(runs(), 1);
    m_driver->click(text("Echo"));
    QTRY_COMPARE(runs(), 2);
    QVERIFY(!openDialog());
    QTRY_VERIFY(m_driver->verdict().startsWith(text("Echo succeeded")));
}

void TestKeyPassword::asksOnceIfThePasswordOfSelectedPeersIsDeclined()
{
    startPeer();
    Responder plain;
    QVERIFY(!plain.start());
    QList<Profile> profiles;
    for (const char *name : {"A", "B", "Plain"}) {
        Profile profile;
        profile.name = text(name);
        profile.request = request();
        profiles << profile;
    }
    profiles.last().request.tls.reset();
    profiles.last().request.port = plain.port();
    m_driver->save(profiles);
    m_driver->open();
    QAbstractItemView *const list = m_driver->list(text("Profiles"));
    list->setFocus();
    QTest::keySequence(list, QKeySequence::SelectAll);
    m_driver->trigger(text("Echo the selected profiles"));
    QTRY_VERIFY(openDialog());
    openDialog()->reject();
    QTRY_VERIFY(labelColor(m_driver->window(), text("1 of 1 succeeded")).isValid()); // the one without a key
    QVERIFY(!openDialog());
}

/// Three peers that ask for our certificate, by different AE titles, and all are to be tested.
void TestKeyPassword::openFleet()
{
    startPeer();
    QList<Profile> profiles;
    for (const char *title : {"ONE", "TWO", "THREE"}) {
        Profile profile;
        profile.name = text(title);
        profile.request = request();
        profile.request.calledAeTitle = text(title);
        profiles << profile;
    }
    m_driver->save(profiles);
    m_driver->open();
    m_driver->click(text("Fleet"));
    QTRY_VERIFY(m_driver->button(text("Echo all")) && m_driver->button(text("Echo all"))->height() > 10); // laid out
    QVERIFY(m_driver->button(text("Echo all"))->isEnabled());
    m_driver->click(text("Echo all"));
    QTRY_VERIFY(openDialog());
}

QString TestKeyPassword::fleetSummary() const
{
    return findByName<QLabel>(m_driver->window(), text("Fleet summary"))->text();
}

void TestKeyPassword::asksForThePasswordOfAFleetOnce()
{
    openFleet();
    QVERIFY(openDialog());
    auto *const edit = findByName<QLineEdit>(openDialog(), text("Key password"));
    QTest::keyClicks(edit, text(password));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY2(fleetSummary().contains(text("3 succeeded")), qPrintable(fleetSummary()));
    QVERIFY(!openDialog());
}

void TestKeyPassword::testsAFleetAlsoIfThePasswordIsDeclined()
{
    openFleet();
    QVERIFY(openDialog());
    openDialog()->reject();
    QTRY_VERIFY2(fleetSummary().contains(text("3 failed")), qPrintable(fleetSummary()));
    QVERIFY(!openDialog());
}

void TestKeyPassword::watchesWithThePasswordOfTheKey()
{
    startPeer();
    WindowStart start;
    start.request = request();
    start.keyPassword = password;
    m_driver->open(start);
    m_driver->click(text("Start watch"));
    QTRY_VERIFY2(m_driver->verdict().contains(text("Watching. Up, ")), qPrintable(m_driver->verdict()));
    m_driver->click(text("Stop watch"));
    QTRY_VERIFY2(m_driver->verdict().contains(text("Up 100 %")), qPrintable(m_driver->verdict()));
}

void TestKeyPassword::neverWritesThePasswordToAProfile()
{
    startPeer();
    WindowStart start;
    start.request = request();
    start.keyPassword = password;
    m_driver->save({});
    m_driver->open(start);
    m_driver->click(text("Echo"));
    QTRY_VERIFY(m_driver->verdict().startsWith(text("Echo succeeded")));
    m_driver->click(text("Save profile"));
    QVERIFY(m_driver->close());
    QFile profiles(m_driver->folder() + text("/profiles/profiles.json"));
    QVERIFY(profiles.open(QIODevice::ReadOnly));
    const QByteArray content = profiles.readAll();
    QVERIFY(content.contains(m_lockedKey.toUtf8()));
    QVERIFY(!content.contains(password));
    QVERIFY(!content.contains(QByteArray(password).toBase64()));
}

void TestKeyPassword::keepsThePasswordInTheKeychainIfAsked()
{
    QWidget window;
    KeychainEntry entry{KeychainState::Empty, {}};
    KeyPasswords passwords(&window, std::make_unique<FakeKeychain>(entry));
    QByteArray obtained;
    passwords.obtain(withLockedKey(), [&](const QByteArray &given) { obtained = given; });
    QTRY_VERIFY(window.findChild<QDialog *>());
    QDialog *const dialog = window.findChild<QDialog *>();
    QTest::keyClicks(findByName<QLineEdit>(dialog, text("Key password")), text(password));
    QTest::keyClick(dialog->findChild<QCheckBox *>(), Qt::Key_Space);
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(obtained, QByteArray(password));
    QCOMPARE(entry.secret, QByteArray(password));
}

void TestKeyPassword::keepsNoPasswordUnlessAsked()
{
    QWidget window;
    KeychainEntry entry{KeychainState::Empty, {}};
    KeyPasswords passwords(&window, std::make_unique<FakeKeychain>(entry));
    QByteArray obtained;
    passwords.obtain(withLockedKey(), [&](const QByteArray &given) { obtained = given; });
    QTRY_VERIFY(window.findChild<QDialog *>());
    QDialog *const dialog = window.findChild<QDialog *>();
    QVERIFY(!dialog->findChild<QCheckBox *>()->isChecked());
    QTest::keyClicks(findByName<QLineEdit>(dialog, text("Key password")), text(password));
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(obtained, QByteArray(password));
    QCOMPARE(entry.state, KeychainState::Empty);
    QCOMPARE(entry.secret, QByteArray());
}

void TestKeyPassword::asksForAPasswordOncePerSession()
{
    QWidget window;
    KeychainEntry entry;
    KeyPasswords passwords(&window, std::make_unique<FakeKeychain>(entry));
    passwords.remember(withLockedKey(), password);
    QByteArray obtained;
    passwords.obtain(withLockedKey(), [&](const QByteArray &given) { obtained = given; });
    QTRY_COMPARE(obtained, QByteArray(password));
    QVERIFY(!window.findChild<QDialog *>());
}

void TestKeyPassword::showsAllTextWhenItOffersTheKeychain()
{
    QWidget window;
    auto *const dialog = new KeyPasswordDialog(
        text("/a/folder/of/keys/key.pem"), [](const auto &) { return true; }, &window);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    dialog->offerToKeep(); // the keychain answers when it likes
    QTRY_VERIFY(dialog->height() >= dialog->layout()->totalHeightForWidth(dialog->width()));
}

void TestKeyPassword::leavesWhatIsWrongInSightWhenItOffersTheKeychain()
{
    QWidget window;
    auto *const dialog = new KeyPasswordDialog(
        text("key.pem"), [](const auto &) { return false; }, &window);
    dialog->show();
    QTest::keyClick(findByName<QLineEdit>(dialog, text("Key password")), Qt::Key_Return);
    const auto isWrong = [](const QLabel *label) { return label->text() == text("The password is wrong."); };
    const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
    const auto wrong = std::find_if(labels.begin(), labels.end(), isWrong);
    QVERIFY(wrong != labels.end());
    dialog->offerToKeep();
    QVERIFY((*wrong)->isVisible() && isWrong(*wrong));
    QTRY_VERIFY(dialog->height() >= dialog->layout()->totalHeightForWidth(dialog->width()));
}

void TestKeyPassword::takesThePasswordFromTheKeychain()
{
    QWidget window;
    KeychainEntry entry{KeychainState::Found, password};
    KeyPasswords passwords(&window, std::make_unique<FakeKeychain>(entry));
    QByteArray obtained;
    passwords.obtain(withLockedKey(), [&](const QByteArray &given) { obtained = given; });
    QTRY_COMPARE(obtained, QByteArray(password));
}

void TestKeyPassword::offersNoKeychainWhereThereIsNone()
{
    QWidget window;
    KeychainEntry entry;
    KeyPasswords passwords(&window, std::make_unique<FakeKeychain>(entry));
    passwords.obtain(withLockedKey(), [](const QByteArray &) {});
    QTRY_VERIFY(window.findChild<QDialog *>());
    QDialog *const dialog = window.findChild<QDialog *>();
    QVERIFY(dialog->isVisible());
    QVERIFY(!dialog->findChild<QCheckBox *>()->isVisible());
    dialog->reject();
}

QTEST_MAIN(TestKeyPassword)
#include "tst_key_password.moc"
