// Echo to the profiles that are selected in the list: each gets a run of its own, and its row the result.
#include "core/responder/responder.h"
#include "tests/support/loopback.h"
#include "tests/ui/window_driver.h"
#include "ui/profiles/profile_list_model.h"

#include <QApplication>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestSelectedEchoes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_driver.reset(); }

    void echoesToEachWithARunOfItsOwn();
    void echoesToMoreThanRunAtOnce();
    void testsWhatIsInTheDrafts();
    void leavesOutAPeerThatIsWatched();
    void cancelsAllOfThem();
    void isInTheMenuOfTheList();

private:
    void selectAll() const;
    [[nodiscard]] QString stateOf(const QString &profile) const;

    std::unique_ptr<WindowDriver> m_driver;
    Responder m_peer;
};

void TestSelectedEchoes::init()
{
    m_driver = std::make_unique<WindowDriver>();
    if (m_peer.port() == 0)
        QVERIFY(!m_peer.start());
}

void TestSelectedEchoes::selectAll() const
{
    QAbstractItemView *const list = m_driver->list(text("Profiles"));
    list->setFocus();
    QTest::keySequence(list, QKeySequence::SelectAll);
}

QString TestSelectedEchoes::stateOf(const QString &profile) const
{
    const QAbstractItemModel *const model = m_driver->list(text("Profiles"))->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data(Qt::EditRole).toString() == profile)
            return model->index(row, 0).data(ProfileListModel::StateRole).toString();
    }
    return {};
}

void TestSelectedEchoes::echoesToEachWithARunOfItsOwn()
{
    m_driver->save({savedPeer(text("Alive 1"), m_peer.port()), savedPeer(text("Alive 2"), m_peer.port()),
                    savedPeer(text("Dead"), freePort()), savedPeer(text("Other"), m_peer.port())});
    m_driver->open();
    m_driver->clickProfile(text("Alive 1"));
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(m_driver->list(text("Profiles")), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_driver->list(text("Profiles")), Qt::Key_F5, Qt::ControlModifier);
    QTRY_VERIFY(stateOf(text("Alive 1")).startsWith(text("Succeeded")));
    QTRY_VERIFY(stateOf(text("Alive 2")).startsWith(text("Succeeded")));
    QTRY_VERIFY(stateOf(text("Dead")).startsWith(text("Failed")));
    QCOMPARE(stateOf(text("Other")), text("Not tested yet"));
    QTRY_VERIFY(labelColor(m_driver->window(), text("2 of 3 succeeded")).isValid());
    m_driver->clickProfile(text("Dead"));
    QVERIFY(m_driver->verdictLine().startsWith(text("Echo failed")));
    QVERIFY(!m_driver->log().isEmpty());
    m_driver->clickProfile(text("Alive 2"));
    QVERIFY(m_driver->verdictLine().startsWith(text("Echo succeeded")));
    QCOMPARE(m_driver->list(text("PDUs"))->model()->rowCount(), 6);
}

void TestSelectedEchoes::echoesToMoreThanRunAtOnce()
{
    QList<Profile> profiles;
    for (int i = 0; i < 40; ++i)
        profiles << savedPeer(text("Peer %1").arg(i), m_peer.port());
    m_driver->save(profiles);
    m_driver->open();
    selectAll();
    m_driver->trigger(text("Echo the selected profiles"));
    QTRY_VERIFY_WITH_TIMEOUT(labelColor(m_driver->window(), text("40 of 40 succeeded")).isValid(), 30000);
    for (const Profile &profile : profiles)
        QVERIFY2(stateOf(profile.name).startsWith(text("Succeeded")), qPrintable(profile.name));
}

void TestSelectedEchoes::testsWhatIsInTheDrafts()
{
    m_driver->save({savedPeer(text("Changed"), freePort()), savedPeer(text("Open"), freePort())});
    m_driver->open();
    for (const char *const name : {"Changed", "Open"}) {
        m_driver->clickProfile(text(name));
        m_driver->type(text("Port"), QString::number(m_peer.port()));
    }
    selectAll();
    m_driver->trigger(text("Echo the selected profiles"));
    QTRY_VERIFY(labelColor(m_driver->window(), text("2 of 2 succeeded")).isValid());
    for (const char *const name : {"Changed", "Open"})
        QVERIFY2(stateOf(text(name)).startsWith(text("Unsaved changes, Succeeded")), qPrintable(stateOf(text(name))));
}

void TestSelectedEchoes::leavesOutAPeerThatIsWatched()
{
    m_driver->save({savedPeer(text("Echoed"), m_peer.port()), savedPeer(text("Watched"), m_peer.port())});
    m_driver->open();
    m_driver->clickProfile(text("Watched"));
    QTest::keyClick(m_driver->window(), Qt::Key_F5, Qt::ShiftModifier);
    QTRY_VERIFY(m_driver->verdictLine().startsWith(text("Watching.")));
    selectAll();
    m_driver->trigger(text("Echo the selected profiles"));
    QTRY_VERIFY(labelColor(m_driver->window(), text("1 of 1 succeeded")).isValid());
    QVERIFY2(stateOf(text("Watched")).startsWith(text("Up")), qPrintable(stateOf(text("Watched"))));
}

void TestSelectedEchoes::cancelsAllOfThem()
{
    const Socket silent = listenOn(QHostAddress(QHostAddress::LocalHost));
    QList<Profile> profiles;
    for (int i = 0; i < 20; ++i)
        profiles << savedPeer(text("Silent %1").arg(i), localPort(silent));
    m_driver->save(profiles);
    m_driver->open();
    selectAll();
    m_driver->trigger(text("Echo the selected profiles"));
    QTRY_COMPARE(stateOf(text("Silent 3")), text("Echo in progress"));
    QCOMPARE(stateOf(text("Silent 19")), text("Not tested yet")); // it waits for its turn
    m_driver->trigger(text("Cancel the echo"));
    QTRY_VERIFY(labelColor(m_driver->window(), text("0 of 16 succeeded")).isValid());
    QCOMPARE(stateOf(text("Silent 19")), text("Not tested yet"));
    QVERIFY(!m_driver->command(text("Cancel the echo"))->isEnabled());
}

void TestSelectedEchoes::isInTheMenuOfTheList()
{
    m_driver->save({savedPeer(text("Peer"), m_peer.port())});
    m_driver->open();
    const QAction *const action = m_driver->command(text("Echo the selected profiles"));
    QVERIFY(m_driver->list(text("Profiles"))->actions().contains(action));
    QVERIFY(action->isEnabled());
    QCOMPARE(action->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_F5));
}

QTEST_MAIN(TestSelectedEchoes)
#include "tst_selected_echoes.moc"
