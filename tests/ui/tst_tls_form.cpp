// The settings of TLS in the form: clicked, typed, warned about, and refused at the field.
#include "tests/ui/window_driver.h"
#include "ui/form/connection_form.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/collapsible_section.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace dicom_echo;
using dicom_echo::test::findByName;
using dicom_echo::test::labelColor;

namespace {

QString words(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

} // namespace

class TestTlsForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void suggestsThePortOfTlsAndBack();
    void leavesAPortThatTheUserChose_data();
    void leavesAPortThatTheUserChose();
    void isOffAtFirst();
    void collectsWhatIsTyped();
    void takesAFingerprintAsOtherProgramsShowIt();
    void marksWhatIsWrongAtTheField_data();
    void marksWhatIsWrongAtTheField();
    void keepsItsMessageUntilTheFilesWereLookedAtAgain();
    void takesAnEchoWithoutTlsWhateverIsWrongWithItsFiles();
    void takesAnEchoBeforeTheFilesWereLookedAt();
    void warnsLoudlyWhileNobodyIsVerified();
    void warnsLoudlyOfLegacyVersions();
    void keepsItsSettingsWhileItIsOff();

private:
    [[nodiscard]] QLineEdit *input(const char *name) const { return findByName<QLineEdit>(m_form.get(), words(name)); }
    [[nodiscard]] QAbstractButton *echo() const { return findByName<QAbstractButton>(m_form.get(), words("Echo")); }
    [[nodiscard]] QComboBox *tls() const { return findByName<QComboBox>(m_form.get(), words("Use TLS")); }
    [[nodiscard]] bool isOn() const { return tls()->currentText().startsWith(words("On")); }
    /// On if it is off, else off.
    void switchTls() const { QTest::keyClick(tls(), isOn() ? Qt::Key_Up : Qt::Key_Down); }
    void type(const char *name, const QString &text) const;
    void choose(const char *combo, int index) const;
    [[nodiscard]] bool says(const char *part) const;

    std::unique_ptr<ConnectionForm> m_form;
};

void TestTlsForm::init()
{
    m_form = std::make_unique<ConnectionForm>();
    m_form->tlsSection()->setExpanded(true);
    m_form->show();
    m_form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    type("Address", words("pacs"));
}

void TestTlsForm::cleanup()
{
    m_form.reset();
}

void TestTlsForm::type(const char *name, const QString &text) const
{
    QLineEdit *const edit = input(name);
    QVERIFY2(edit && edit->isEnabled(), name);
    edit->setFocus();
    QTest::keySequence(edit, QKeySequence::SelectAll);
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

void TestTlsForm::choose(const char *name, int index) const
{
    auto *const combo = findByName<QComboBox>(m_form.get(), words(name));
    QVERIFY2(combo && combo->isEnabled(), name);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Home);
    for (int i = 0; i < index; ++i)
        QTest::keyClick(combo, Qt::Key_Down);
}

/// In a label that is shown.
bool TestTlsForm::says(const char *part) const
{
    const auto labels = m_form->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [part](const QLabel *label) {
        return label->isVisible() && label->text().contains(QLatin1StringView(part));
    });
}

void TestTlsForm::suggestsThePortOfTlsAndBack()
{
    QCOMPARE(input("Port")->text(), words("11112"));
    switchTls();
    QCOMPARE(input("Port")->text(), words("2762"));
    switchTls();
    QCOMPARE(input("Port")->text(), words("11112"));
}

void TestTlsForm::leavesAPortThatTheUserChose_data()
{
    QTest::addColumn<QString>("port");
    QTest::newRow("another one") << words("104");
    QTest::newRow("nothing") << QString();
}

void TestTlsForm::leavesAPortThatTheUserChose()
{
    QFETCH(QString, port);
    type("Port", port);
    switchTls();
    QCOMPARE(input("Port")->text(), port);
    switchTls();
    QCOMPARE(input("Port")->text(), port);
}

void TestTlsForm::isOffAtFirst()
{
    QVERIFY(!isOn());
    QVERIFY(!input("CA file or folder")->isEnabled());
    QVERIFY(!m_form->request()->tls);
    switchTls();
    QCOMPARE(m_form->request()->tls, std::optional(TlsSettings()));
}

void TestTlsForm::collectsWhatIsTyped()
{
    switchTls();
    choose("TLS profile", 1);
    choose("Verification", 1);
    type("Server name", words(" pacs.example.org "));
    const TlsSettings settings = *m_form->draft().tls;
    QCOMPARE(settings.profile, TlsProfile::Bcp195Modified);
    QCOMPARE(settings.verification, TlsVerification::Chain);
    QCOMPARE(settings.serverName, words("pacs.example.org"));
    QVERIFY(echo()->isEnabled());
    QVERIFY(!input("Pinned SHA-256")->isEnabled());
}

void TestTlsForm::takesAFingerprintAsOtherProgramsShowIt()
{
    switchTls();
    choose("Verification", 2);
    QTRY_VERIFY(!echo()->isEnabled());
    type("Pinned SHA-256", words("AB").repeated(32));
    QTRY_VERIFY(echo()->isEnabled() && !says("64 hexadecimal digits"));
    type("Pinned SHA-256", words("Ab:").repeated(31) + words("aB"));
    QTRY_VERIFY(echo()->isEnabled() && !says("64 hexadecimal digits"));
    QCOMPARE(m_form->draft().tls->pinnedSha256, QByteArray("ab").repeated(32));
    m_form->setDraft(m_form->draft());
    QCOMPARE(input("Pinned SHA-256")->text(), words("AB:").repeated(31) + words("AB"));
}

void TestTlsForm::marksWhatIsWrongAtTheField_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *field, const char *text, const char *error) {
        QTest::addRow("%s: %s", field, text) << QByteArray(field) << words(text) << words(error);
    };
    row("CA file or folder", "/nowhere/ca.pem", "there is no such file");
    row("Client certificate", "/nowhere/own.pem", "there is no such file");
    row("Private key", "/nowhere/own.key", "A private key needs a client certificate");
    row("Revocation list", "/", "it is a folder");
    row("Server name", "my pacs", "without blanks");
}

void TestTlsForm::marksWhatIsWrongAtTheField()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, text);
    QFETCH(QString, error);
    switchTls();
    type(field.constData(), text);
    QTRY_VERIFY(!echo()->isEnabled());
    QVERIFY(input(field.constData())->accessibleDescription().contains(error));
    QVERIFY(says(qPrintable(error)));
    QCOMPARE(labelColor(m_form.get(), error), toneColor(Tone::Bad, QPalette()));
    type(field.constData(), {});
    QTRY_VERIFY(!says(qPrintable(error)));
    QVERIFY(echo()->isEnabled());
}

void TestTlsForm::keepsItsMessageUntilTheFilesWereLookedAtAgain()
{
    switchTls();
    type("CA file or folder", words("/nowhere/a"));
    QTRY_VERIFY(says("there is no such file"));
    QTest::keyClicks(input("CA file or folder"), words("b"));
    QVERIFY(says("/nowhere/a")); // nothing moves while a key is pressed
    QTRY_VERIFY(says("/nowhere/ab"));
}

void TestTlsForm::takesAnEchoWithoutTlsWhateverIsWrongWithItsFiles()
{
    switchTls();
    type("CA file or folder", words("/nowhere/a"));
    QTRY_VERIFY(!echo()->isEnabled());
    switchTls();
    QVERIFY(echo()->isEnabled());
    QVERIFY(!says("/nowhere/a"));
}

void TestTlsForm::takesAnEchoBeforeTheFilesWereLookedAt()
{
    switchTls();
    type("CA file or folder", words("/nowhere"));
    QTRY_VERIFY(!echo()->isEnabled());
    type("CA file or folder", {});
    const QSignalSpy echoes(m_form.get(), &ConnectionForm::echoRequested);
    QTest::keyClick(input("CA file or folder"), Qt::Key_Return);
    QCOMPARE(echoes.size(), 1);
}

void TestTlsForm::warnsLoudlyWhileNobodyIsVerified()
{
    switchTls();
    QVERIFY(!says("any computer on the way"));
    choose("Verification", 3);
    QVERIFY(says("any computer on the way"));
    QCOMPARE(labelColor(m_form.get(), words("any computer on the way")), toneColor(Tone::Warning, QPalette()));
    m_form->tlsSection()->setExpanded(false);
    QVERIFY(says("None: anybody may answer, not secure"));
}

void TestTlsForm::warnsLoudlyOfLegacyVersions()
{
    switchTls();
    choose("TLS profile", 2);
    QVERIFY(says("TLS 1.0 and 1.1 can be broken"));
    QCOMPARE(labelColor(m_form.get(), words("TLS 1.0 and 1.1 can be broken")), toneColor(Tone::Warning, QPalette()));
    m_form->tlsSection()->setExpanded(false);
    QVERIFY(says("Legacy: also TLS 1.0 and 1.1, not secure"));
    m_form->tlsSection()->setExpanded(true);
    choose("TLS profile", 0);
    QVERIFY(!says("TLS 1.0 and 1.1 can be broken"));
}

void TestTlsForm::keepsItsSettingsWhileItIsOff()
{
    switchTls();
    choose("Verification", 1);
    type("Server name", words("pacs.example.org"));
    const auto before = m_form->draft().tls;
    switchTls();
    QVERIFY(!m_form->draft().tls);
    switchTls();
    QCOMPARE(m_form->draft().tls, before);
}

QTEST_MAIN(TestTlsForm)
#include "tst_tls_form.moc"
