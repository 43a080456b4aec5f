// What the user chose for the program: how it is kept, and what new profiles make of it.
#include "ui/preferences/preferences.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace dicom_echo;

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAsUsualAtFirst();
    void keepsWhatWasChosen();
    void passesOverWhatCannotBe();
    void keepsAHistoryThatWasAskedFor();
    void givesNewProfilesWhatWasChosen();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("settings.ini")); }

    QTemporaryDir m_folder;
};

void TestPreferences::isAsUsualAtFirst()
{
    const QSettings settings(m_folder.filePath(QStringLiteral("none.ini")), QSettings::IniFormat);
    QCOMPARE(readPreferences(settings), Preferences());
    QCOMPARE(Preferences().newProfile.callingAeTitle, QStringLiteral("ECHOSCU"));
}

void TestPreferences::keepsWhatWasChosen()
{
    Preferences chosen;
    chosen.newProfile.callingAeTitle = QStringLiteral("MY STATION");
    chosen.newProfile.acseTimeout = std::chrono::milliseconds(2500);
    chosen.newProfile.secondOpinion = SecondOpinionChoice::Never;
    chosen.keepsHistory = false;
    chosen.history = {30, 50};
    chosen.appearance = Appearance::Dark;
    chosen.language = Language::German;
    {
        QSettings settings(path(), QSettings::IniFormat);
        writePreferences(chosen, settings);
    }
    const QSettings settings(path(), QSettings::IniFormat);
    QCOMPARE(readPreferences(settings), chosen);
    QCOMPARE(settings.value(QStringLiteral("history/days")).toInt(), 30);
    QCOMPARE(settings.value(QStringLiteral("history/megabytes")).toInt(), 50);
}

void TestPreferences::passesOverWhatCannotBe()
{
    QSettings settings(m_folder.filePath(QStringLiteral("broken.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("newProfiles/callingAeTitle"), QStringLiteral("LONGER THAN SIXTEEN"));
    settings.setValue(QStringLiteral("newProfiles/acseTimeout"), QStringLiteral("soon"));
    settings.setValue(QStringLiteral("history/days"), mostHistoryDays + 1);
    settings.setValue(QStringLiteral("history/megabytes"), -5);
    settings.setValue(QStringLiteral("appearance"), QStringLiteral("plaid"));
    settings.setValue(QStringLiteral("language"), QStringLiteral("tlh"));
    QCOMPARE(readPreferences(settings), Preferences());
    settings.setValue(QStringLiteral("history/days"), 0);
    settings.setValue(QStringLiteral("history/megabytes"), QStringLiteral("many"));
    QCOMPARE(readPreferences(settings), Preferences());
}

void TestPreferences::keepsAHistoryThatWasAskedFor()
{
    Preferences none;
    none.keepsHistory = false;
    const QString file = QStringLiteral("/tmp/history.sqlite");
    QVERIFY(!isUsed({file, HistoryPlace::Use::IfPreferred}, none));
    QVERIFY(isUsed({file, HistoryPlace::Use::IfPreferred}, Preferences()));
    QVERIFY(isUsed({file, HistoryPlace::Use::Always}, none)); // by --history
    QVERIFY(!isUsed({{}, HistoryPlace::Use::Always}, Preferences()));
}

void TestPreferences::givesNewProfilesWhatWasChosen()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QCOMPARE(newProfileDraft(), blankDraft());
    Preferences chosen;
    chosen.newProfile.callingAeTitle = QStringLiteral("STATION");
    {
        QSettings settings;
        writePreferences(chosen, settings);
    }
    QCOMPARE(newProfileDraft().text(SettingId::CallingAeTitle), QStringLiteral("STATION"));
    QCOMPARE(newProfileDraft().text(SettingId::Address), QString());
}

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
