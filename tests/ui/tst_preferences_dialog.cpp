// Edit > Preferences, by typing and clicking, and what comes of it.
#include "core/echo/peer_key.h"
#include "tests/support/history_files.h"
#include "tests/ui/window_driver.h"
#include "ui/preferences/preferences_dialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestPreferencesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void opensWithItsKey();
    void newProfilesBeginWithWhatWasChosen();
    void marksWhatIsWrongAtItsField();
    void keepsTheBoundsOfTheHistory();
    void showsWhatWasChosenBefore();
    void tellsOneDayFromSeveral();
    void keepsTheHistoryToItsBoundsAtOnce();
    void keepsNoHistoryWhileItIsSwitchedOff();
    void switchesNotificationsForTheOpenWindow();
    void changesTheColoursAtOnce();
    void keepsTheLanguageForTheNextStart();
    void forgetsWhatWasCancelled();
    void restoresTheDefaults();

private:
    [[nodiscard]] QPushButton *button(QDialogButtonBox::StandardButton which) const
    {
        return m_dialog->findChild<QDialogButtonBox *>()->button(which);
    }
    void type(const char *name, const char *typed) const;
    void openDialog();

    std::unique_ptr<WindowDriver> m_driver;
    QPointer<PreferencesDialog> m_dialog;
};

void TestPreferencesDialog::init()
{
    m_driver = std::make_unique<WindowDriver>();
    m_driver->open();
    openDialog();
}

void TestPreferencesDialog::cleanup()
{
    m_driver.reset();
    QApplication::setPalette(QPalette());
}

void TestPreferencesDialog::openDialog()
{
    m_driver->window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_driver->window()));
    QTest::keyClick(m_driver->window(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY((m_dialog = m_driver->window()->findChild<PreferencesDialog *>()));
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void TestPreferencesDialog::type(const char *name, const char *typed) const
{
    auto *const line = findByName<QLineEdit>(m_dialog, text(name));
    QVERIFY(line);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text(typed));
}

void TestPreferencesDialog::opensWithItsKey()
{
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(findByName<QLineEdit>(m_dialog, text("Calling AE title"))->text(), text("ECHOSCU"));
    QCOMPARE(findByName<QSpinBox>(m_dialog, text("Days of history"))->value(), 90);
}

void TestPreferencesDialog::newProfilesBeginWithWhatWasChosen()
{
    type("Calling AE title", "STATION7");
    type("ACSE timeout", "2.5");
    button(QDialogButtonBox::Ok)->click();
    QTRY_VERIFY(!m_dialog);
    m_driver->click(text("New profile"));
    QTRY_COMPARE(m_driver->input(text("Calling AE title"))->text(), text("STATION7"));
    QCOMPARE(m_driver->input(text("ACSE timeout"))->text(), text("2.5"));
    QCOMPARE(m_driver->input(text("Called AE title"))->text(), text("ANY-SCP"));
}

void TestPreferencesDialog::marksWhatIsWrongAtItsField()
{
    type("DIMSE timeout", "soon");
    QVERIFY(!button(QDialogButtonBox::Ok)->isEnabled());
    QVERIFY(!findByName<QLineEdit>(m_dialog, text("DIMSE timeout"))->accessibleDescription().isEmpty());
    type("DIMSE timeout", "12");
    QVERIFY(button(QDialogButtonBox::Ok)->isEnabled());
}

void TestPreferencesDialog::keepsTheBoundsOfTheHistory()
{
    findByName<QSpinBox>(m_dialog, text("Days of history"))->setValue(7);
    auto *const keeps = m_dialog->findChild<QCheckBox *>(QString(), Qt::FindChildrenRecursively);
    QVERIFY(keeps);
    for (QCheckBox *const box : m_dialog->findChildren<QCheckBox *>()) {
        if (box->text().contains(text("history")))
            box->click();
    }
    QVERIFY(!findByName<QSpinBox>(m_dialog, text("Days of history"))->isEnabled());
    QVERIFY(!findByName<QSpinBox>(m_dialog, text("Size of the history"))->isEnabled());
    button(QDialogButtonBox::Ok)->click();
    QTRY_VERIFY(!m_dialog);
    const QSettings settings;
    QCOMPARE(settings.value(text("history/days")).toInt(), 7);
    QCOMPARE(settings.value(text("history/keep")).toBool(), false);
}

void TestPreferencesDialog::showsWhatWasChosenBefore()
{
    Preferences chosen;
    chosen.newProfile.callingAeTitle = text("STATION7");
    chosen.history = {30, 50};
    chosen.notifies = false;
    chosen.appearance = Appearance::Dark;
    const PreferencesDialog dialog(chosen, nullptr);
    QCOMPARE(findByName<QLineEdit>(&dialog, text("Calling AE title"))->text(), text("STATION7"));
    QCOMPARE(findByName<QSpinBox>(&dialog, text("Days of history"))->value(), 30);
    QCOMPARE(findByName<QSpinBox>(&dialog, text("Size of the history"))->value(), 50);
    QCOMPARE(findByName<QComboBox>(&dialog, text("Appearance"))->currentText(), text("Dark"));
    for (const QCheckBox *const box : dialog.findChildren<QCheckBox *>())
        QVERIFY(!box->text().contains(text("otify on the desktop")) || !box->isChecked());
}

void TestPreferencesDialog::tellsOneDayFromSeveral()
{
    auto *const days = findByName<QSpinBox>(m_dialog, text("Days of history"));
    days->setValue(1);
    QCOMPARE(days->text(), text("1 day"));
    days->setValue(2);
    QCOMPARE(days->text(), text("2 days"));
}

void TestPreferencesDialog::keepsTheHistoryToItsBoundsAtOnce()
{
    const HistoryFolder here;
    HistoryStore store(here.path());
    QVERIFY(store.add(runOf(outcomeAt(daysAgo(10)))) != 0);
    QVERIFY(store.add(runOf(outcomeAt(daysAgo(1)))) != 0);
    m_dialog->reject();
    QVERIFY(m_driver->close());
    WindowStart start;
    start.history.path = here.path();
    m_driver->open(start);
    openDialog();
    findByName<QSpinBox>(m_dialog, text("Days of history"))->setValue(5);
    button(QDialogButtonBox::Ok)->click();
    QTRY_COMPARE(store.rows(pacs, 10).size(), 1);
}

void TestPreferencesDialog::keepsNoHistoryWhileItIsSwitchedOff()
{
    const HistoryFolder here;
    const Profile nobody = savedPeer(text("Nobody"), 1);
    m_dialog->reject();
    QVERIFY(m_driver->close());
    m_driver->save({nobody});
    WindowStart start;
    start.history = {here.path(), HistoryPlace::Use::IfPreferred};
    m_driver->open(start);
    m_driver->clickProfile(nobody.name);
    for (int i = 0; i < 2; ++i) { // switched off, then on again
        openDialog();
        for (QCheckBox *const box : m_dialog->findChildren<QCheckBox *>()) {
            if (box->text().contains(text("history")))
                box->click();
        }
        button(QDialogButtonBox::Ok)->click();
        QTRY_VERIFY(!m_dialog);
        m_driver->click(text("Echo"));
        QTRY_VERIFY(m_driver->button(text("Echo")));
    }
    m_driver.reset(); // waits until everything is written
    HistoryStore store(here.path());
    QCOMPARE(store.rows(peerKey(nobody.request), 10).size(), 1);
}

/// The window keeps what was chosen when it is closed: it must know of it.
void TestPreferencesDialog::switchesNotificationsForTheOpenWindow()
{
    for (QCheckBox *const box : m_dialog->findChildren<QCheckBox *>()) {
        if (box->text().remove(u'&').startsWith(text("Notify on the desktop"))) {
            QVERIFY(box->isChecked());
            box->click();
        }
    }
    button(QDialogButtonBox::Ok)->click();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(QSettings().value(text("watch/notify")).toBool(), false);
    QVERIFY(m_driver->close());
    QCOMPARE(QSettings().value(text("watch/notify")).toBool(), false);
    QVERIFY(!readPreferences(QSettings()).notifies);
}

void TestPreferencesDialog::changesTheColoursAtOnce()
{
    const int before = QApplication::palette().color(QPalette::Window).lightness();
    const auto appearanceBox = [this] { return findByName<QComboBox>(m_dialog, text("Appearance")); };
    appearanceBox()->setCurrentIndex(appearanceBox()->findText(text("Dark")));
    button(QDialogButtonBox::Ok)->click();
    QTRY_VERIFY(!m_dialog);
    const QPalette dark = QApplication::palette();
    QVERIFY(dark.color(QPalette::Window).lightness() < 80);
    QVERIFY(dark.color(QPalette::Base).lightness() < 80);
    QVERIFY(dark.color(QPalette::Text).lightness() > 180);
    QVERIFY(m_driver->window()->palette().color(QPalette::Window).lightness() < 80);
    openDialog();
    appearanceBox()->setCurrentIndex(appearanceBox()->findText(text("Light")));
    button(QDialogButtonBox::Ok)->click();
    QTRY_VERIFY(!m_dialog);
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() > 180);
    QVERIFY(QApplication::palette().color(QPalette::Text).lightness() < 80);
    openDialog();
    appearanceBox()->setCurrentIndex(0);
    button(QDialogButtonBox::Ok)->click();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(QApplication::palette().color(QPalette::Window).lightness(), before);
}

void TestPreferencesDialog::keepsTheLanguageForTheNextStart()
{
    auto *const language = findByName<QComboBox>(m_dialog, text("Language"));
    QCOMPARE(language->currentText(), text("As the system"));
    language->setCurrentIndex(language->findText(text("Deutsch")));
    button(QDialogButtonBox::Ok)->click();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(readPreferences(QSettings()).language, Language::German);
    openDialog();
    auto *const again = findByName<QComboBox>(m_dialog, text("Language"));
    QCOMPARE(again->currentText(), text("Deutsch"));
    again->setCurrentIndex(0);
    button(QDialogButtonBox::Ok)->click();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(readPreferences(QSettings()).language, std::nullopt);
}

void TestPreferencesDialog::forgetsWhatWasCancelled()
{
    type("Calling AE title", "STATION7");
    button(QDialogButtonBox::Cancel)->click();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(readPreferences(QSettings()), Preferences());
}

void TestPreferencesDialog::restoresTheDefaults()
{
    type("Calling AE title", "BACK\\SLASH");
    QVERIFY(!button(QDialogButtonBox::Ok)->isEnabled());
    auto *const language = findByName<QComboBox>(m_dialog, text("Language"));
    language->setCurrentIndex(language->findText(text("Deutsch")));
    button(QDialogButtonBox::RestoreDefaults)->click();
    QCOMPARE(language->currentText(), text("As the system"));
    QCOMPARE(findByName<QLineEdit>(m_dialog, text("Calling AE title"))->text(), text("ECHOSCU"));
    QVERIFY(button(QDialogButtonBox::Ok)->isEnabled());
}

QTEST_MAIN(TestPreferencesDialog)
#include "tst_preferences_dialog.moc"
