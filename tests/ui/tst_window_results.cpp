// The result of the last run, with the profile that it is of, and with no other.
#include "core/responder/responder.h"
#include "tests/support/loopback.h"
#include "tests/support/scripts.h"
#include "tests/ui/window_driver.h"
#include "ui/widgets/appearance.h"

#include <QTest>

#include <algorithm>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestWindowResults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsHowTheLastEchoEnded();
    void showsTheLastReportOfAProfileAgain();
    void keepsTheResultOfWhatIsSavedAfterItWasTested();
    void keepsTheResultOfALocalTestPeerThatIsSavedAfterwards();
    void showsNoResultOfAProfileThatWasLeftDuringItsRun();
    void forgetsTheResultOfAPeerThatIsNoLongerSaved();
    void givesNoResultToAnotherProfileOfTheSameName();
    void showsTheLogAndThePdusOfTheProfileThatIsOpen();
    void keepsTheLogOfAllRunsOfAProfile();
    void keepsTheResultOfAWatch();
    void sendsOneEchoInEachAttemptOfAWatch();

private:
    /// The icon of the chosen profile, in the list.
    [[nodiscard]] QImage chosenIcon() const
    {
        const QVariant icon = m_driver->list(text("Profiles"))->currentIndex().data(Qt::DecorationRole);
        return pictureOf(icon.value<QIcon>());
    }
    [[nodiscard]] static QImage pictureOf(const QIcon &icon) { return icon.pixmap(16).toImage(); }

    std::unique_ptr<WindowDriver> m_driver;
};

void TestWindowResults::init()
{
    m_driver = std::make_unique<WindowDriver>();
}

void TestWindowResults::cleanup()
{
    m_driver.reset();
}

void TestWindowResults::showsHowTheLastEchoEnded()
{
    Responder responder;
    QVERIFY(!responder.start());
    const ScriptedPeer closing(upToRelease() + Script{step::Close{}});
    m_driver->save({savedPeer(text("Nobody"), freePort()), savedPeer(text("Responder"), responder.port()),
                    savedPeer(text("Closing"), closing.port())});
    m_driver->open();
    const auto echoTo = [this](const char *profile, const char *state, StateIcon icon) {
        m_driver->clickProfile(text(profile));
        QVERIFY(m_driver->chosenState().contains(text("Not tested yet")));
        QCOMPARE(chosenIcon(), pictureOf(stateIcon(StateIcon::Skipped)));
        m_driver->click(text("Echo"));
        QTRY_VERIFY2(m_driver->chosenState().contains(text(state)), qPrintable(m_driver->chosenState()));
        QCOMPARE(chosenIcon(), pictureOf(stateIcon(icon)));
    };
    echoTo("Nobody", "Failed", StateIcon::Failure);
    echoTo("Responder", "Succeeded ", StateIcon::Success);
    echoTo("Closing", "Succeeded with a warning", StateIcon::Warning);
    // What answered is remembered, what did not answer is not.
    const QList<Profile> saved = m_driver->store().load().profiles;
    const auto versionOf = [&saved](const QString &name) {
        const auto found = std::find_if(saved.cbegin(), saved.cend(),
                                        [&name](const Profile &profile) { return profile.name == name; });
        return found == saved.cend() ? text("no such profile") : found->lastImplementationVersionName;
    };
    QCOMPARE(versionOf(text("Nobody")), QString());
    QCOMPARE(versionOf(text("Closing")), text("TEST_SCP"));
    QVERIFY(!versionOf(text("Responder")).isEmpty());
}

void TestWindowResults::showsTheLastReportOfAProfileAgain()
{
    m_driver->save({savedPeer(text("Nobody"), freePort()), savedPeer(text("Other"), 104)});
    m_driver->open();
    m_driver->clickProfile(text("Nobody"));
    m_driver->click(text("Echo"));
    QTRY_VERIFY(m_driver->verdict().startsWith(text("Echo failed")));
    m_driver->clickProfile(text("Other"));
    QVERIFY(m_driver->verdict().startsWith(text("Not tested yet")));
    m_driver->clickProfile(text("Nobody"));
    QVERIFY(m_driver->verdict().startsWith(text("Echo failed")));
}

void TestWindowResults::keepsTheResultOfWhatIsSavedAfterItWasTested()
{
    m_driver->open();
    m_driver->click(text("New profile"));
    m_driver->type(text("Address"), text("127.0.0.1 "));
    m_driver->type(text("Port"), QString::number(freePort()));
    m_driver->click(text("Echo"));
    QTRY_VERIFY(m_driver->verdict().startsWith(text("Echo failed")));
    m_driver->click(text("Save profile"));
    QVERIFY(m_driver->verdict().startsWith(text("Echo failed")));
    QAbstractItemView *const profiles = m_driver->list(text("Profiles"));
    QTest::keyClick(profiles->findChild<QLineEdit *>(), Qt::Key_Return);
    QVERIFY(profiles->currentIndex().data(Qt::AccessibleTextRole).toString().contains(text("Failed")));
}

void TestWindowResults::keepsTheResultOfALocalTestPeerThatIsSavedAfterwards()
{
    m_driver->open();
    m_driver->clickProfile(text("Local test peer"));
    m_driver->type(text("Called AE title"), text("OTHER"));
    m_driver->click(text("Echo"));
    QTRY_VERIFY(m_driver->verdict().startsWith(text("Echo succeeded")));
    QVERIFY2(m_driver->chosenState().contains(text("Unsaved changes, Succeeded")), qPrintable(m_driver->chosenState()));
    m_driver->click(text("Save profile"));
    QVERIFY2(m_driver->chosenState().contains(text("Succeeded")), qPrintable(m_driver->chosenState()));
    QVERIFY(m_driver->verdict().startsWith(text("Echo succeeded")));
    QVERIFY(!m_driver->store().load().profiles.first().lastImplementationVersionName.isEmpty());
}

void TestWindowResults::showsNoResultOfAProfileThatWasLeftDuringItsRun()
{
    const SilentListener silent;
    m_driver->save({savedPeer(text("Other"), 104), savedPeer(text("Silent"), silent.port())});
    m_driver->open();
    m_driver->clickProfile(text("Silent"));
    m_driver->click(text("Echo"));
    QTRY_VERIFY(m_driver->button(text("Cancel")));
    m_driver->clickProfile(text("Other"));
    QVERIFY(m_driver->button(text("Echo")));
    QVERIFY2(m_driver->verdict().startsWith(text("Not tested yet")), qPrintable(m_driver->verdict()));
    m_driver->clickProfile(text("Silent"));
    m_driver->click(text("Cancel"));
    QTRY_VERIFY(m_driver->button(text("Echo")));
    QVERIFY2(m_driver->verdict().contains(text("ancelled")), qPrintable(m_driver->verdict()));
    QVERIFY2(m_driver->chosenState().contains(text("Cancelled")), qPrintable(m_driver->chosenState()));
}

void TestWindowResults::forgetsTheResultOfAPeerThatIsNoLongerSaved()
{
    m_driver->save({savedPeer(text("Nobody"), freePort())});
    m_driver->open();
    m_driver->clickProfile(text("Nobody"));
    m_driver->click(text("Echo"));
    QTRY_VERIFY(m_driver->chosenState().contains(text("Failed")));
    m_driver->type(text("Address"), text("pacs.example.org"));
    m_driver->click(text("Save profile"));
    QVERIFY2(m_driver->chosenState().contains(text("Not tested yet")), qPrintable(m_driver->chosenState()));
}

void TestWindowResults::givesNoResultToAnotherProfileOfTheSameName()
{
    m_driver->save({savedPeer(text("Other"), 104), savedPeer(text("PACS"), freePort())});
    m_driver->open();
    m_driver->clickProfile(text("PACS"));
    m_driver->click(text("Echo"));
    QTRY_VERIFY(m_driver->chosenState().contains(text("Failed")));
    m_driver->click(text("Delete profile"));
    m_driver->press(text("Profiles"), Qt::Key_F2);
    auto *const name = m_driver->list(text("Profiles"))->findChild<QLineEdit *>();
    QVERIFY(name);
    QTest::keyClicks(name, text("PACS"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(m_driver->profileNames(), QStringList{text("PACS")});
    QTRY_VERIFY2(m_driver->chosenState().contains(text("Not tested yet")), qPrintable(m_driver->chosenState()));
}

void TestWindowResults::showsTheLogAndThePdusOfTheProfileThatIsOpen()
{
    Responder responder;
    QVERIFY(!responder.start());
    m_driver->save({savedPeer(text("Other"), 104), savedPeer(text("Responder"), responder.port())});
    m_driver->open();
    m_driver->clickProfile(text("Responder"));
    m_driver->click(text("Echo"));
    QTRY_VERIFY(m_driver->verdict().startsWith(text("Echo succeeded")));
    const auto pdus = [this] { return m_driver->list(text("PDUs"))->model()->rowCount(); };
    const QStringList log = m_driver->log();
    QVERIFY(!log.isEmpty());
    QCOMPARE(pdus(), 6);
    m_driver->clickProfile(text("Other"));
    QCOMPARE(m_driver->log(), QStringList());
    QCOMPARE(pdus(), 0);
    m_driver->clickProfile(text("Responder"));
    QCOMPARE(m_driver->log(), log);
    QCOMPARE(pdus(), 6);
}

void TestWindowResults::keepsTheLogOfAllRunsOfAProfile()
{
    m_driver->save({savedPeer(text("Nobody"), freePort()), savedPeer(text("Other"), freePort())});
    m_driver->open();
    m_driver->click(text("This run only"));
    for (const auto &[profile, runs] : {std::pair("Nobody", 2), std::pair("Other", 1), std::pair("Nobody", 3)}) {
        m_driver->clickProfile(text(profile));
        m_driver->click(text("Echo"));
        const auto beginnings = [this] {
            return m_driver->log().filter(text(" at 127.0.0.1, port ")).filter(text("  =  "));
        };
        if (runs == 2) {
            QTRY_VERIFY(m_driver->button(text("Echo")));
            m_driver->click(text("Echo"));
        }
        QTRY_VERIFY(m_driver->button(text("Echo")));
        QCOMPARE(beginnings().size(), runs);
        QCOMPARE(beginnings().filter(text("Echo failed")).size(), runs);
    }
    const QStringList log = m_driver->log();
    m_driver->clickProfile(text("Other"));
    QVERIFY(m_driver->log().size() < log.size());
    m_driver->clickProfile(text("Nobody"));
    QCOMPARE(m_driver->log(), log);
    QTest::keyClick(m_driver->window(), Qt::Key_2, Qt::AltModifier);
    m_driver->click(text("This run only"));
    QVERIFY(m_driver->log().size() < log.size() / 2);
}

void TestWindowResults::keepsTheResultOfAWatch()
{
    m_driver->save({savedPeer(text("Nobody"), freePort()), savedPeer(text("Other"), 104)});
    m_driver->open();
    m_driver->clickProfile(text("Nobody"));
    QTest::keyClick(m_driver->window(), Qt::Key_F6);
    m_driver->click(text("Start watch"));
    QTRY_VERIFY2(m_driver->verdict().startsWith(text("Watching. Down for ")), qPrintable(m_driver->verdict()));
    m_driver->click(text("Stop watch"));
    QTRY_VERIFY(m_driver->verdict().startsWith(text("Watched for")));
    QVERIFY2(m_driver->chosenState().contains(text("Failed")), qPrintable(m_driver->chosenState()));
    m_driver->clickProfile(text("Other"));
    m_driver->clickProfile(text("Nobody"));
    QVERIFY(m_driver->verdict().startsWith(text("Watched for")));
}

/// However often a test of the profile repeats it.
void TestWindowResults::sendsOneEchoInEachAttemptOfAWatch()
{
    Responder responder;
    QVERIFY(!responder.start());
    Profile profile = savedPeer(text("Peer"), responder.port());
    profile.request.repeat = 3;
    m_driver->save({profile});
    m_driver->open();
    m_driver->clickProfile(text("Peer"));
    QTest::keyClick(m_driver->window(), Qt::Key_F5, Qt::ShiftModifier);
    QTRY_VERIFY(m_driver->verdictLine().startsWith(text("Watching. Up")));
    m_driver->click(text("Stop watch"));
    QTRY_VERIFY(m_driver->verdict().contains(text("Up 100 %")));
    QCOMPARE(m_driver->list(text("PDUs"))->model()->rowCount(), 6);
}

QTEST_MAIN(TestWindowResults)
#include "tst_window_results.moc"
