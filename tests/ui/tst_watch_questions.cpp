// What takes a watch away asks first, and nothing ends one by the way.
#include "core/responder/responder.h"
#include "tests/ui/watch_driving.h"

#include <QApplication>
#include <QMessageBox>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestWatchQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanup() { m_driver.reset(); }

    void isNotLostByAStrayKey();
    void asksBeforeTheWindowIsClosed();
    void asksBeforeAWatchedProfileIsDeleted();
    void asksBeforeAWatchedProfileIsTakenBack();
    void stopsAllWatchesWhenTold();

private:
    std::unique_ptr<WindowDriver> m_driver;
};

void TestWatchQuestions::isNotLostByAStrayKey()
{
    Responder responder;
    QVERIFY(!responder.start());
    m_driver->open(watching(responder.port()));
    startWatch(*m_driver);
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Return, Qt::Key_F5})
        QTest::keyClick(m_driver->input(text("Address")), key);
    QTest::keyClick(m_driver->window(), Qt::Key_F5, Qt::ShiftModifier);
    QTRY_VERIFY(m_driver->verdict().contains(text("Watching. Up, ")));
    QVERIFY(m_driver->button(text("Stop watch")));
}

void TestWatchQuestions::asksBeforeTheWindowIsClosed()
{
    Responder responder;
    QVERIFY(!responder.start());
    m_driver->save({watchedPeer("Main <b>PACS</b>", responder.port())});
    m_driver->open();
    m_driver->clickProfile(text("Main <b>PACS</b>"));
    startWatch(*m_driver);
    QVERIFY(!m_driver->close());
    QTRY_VERIFY(m_driver->asksSomething());
    const auto *const box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    QVERIFY2(box->informativeText().startsWith(text("Main <b>PACS</b>, for ")), qPrintable(box->informativeText()));
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Return); // keeps watching
    QTRY_VERIFY(!m_driver->asksSomething());
    QVERIFY(m_driver->button(text("Stop watch")));
    QVERIFY(!m_driver->close());
    m_driver->answer(text("Close"));
    QTRY_VERIFY(!m_driver->window()->isVisible());
}

void TestWatchQuestions::asksBeforeAWatchedProfileIsDeleted()
{
    m_driver->save({watchedPeer("One", freePort()), watchedPeer("Two", freePort())});
    m_driver->open();
    m_driver->clickProfile(text("One"));
    startWatch(*m_driver);
    m_driver->press(text("Profiles"), Qt::Key_Delete);
    QTRY_VERIFY(m_driver->asksSomething());
    const auto *const box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    QCOMPARE(box->text(), text("Delete the profile and end its watch?"));
    QVERIFY2(box->informativeText().startsWith(text("One, for ")), qPrintable(box->informativeText()));
    m_driver->answer(text("Keep watching"));
    QTRY_VERIFY(!m_driver->asksSomething());
    QCOMPARE(m_driver->profileNames().size(), 2);
    QVERIFY(m_driver->button(text("Stop watch")));
    m_driver->press(text("Profiles"), Qt::Key_Delete);
    m_driver->answer(text("Delete"));
    QTRY_COMPARE(m_driver->profileNames(), QStringList{text("Two")});
    QTRY_VERIFY(!m_driver->window()->windowTitle().contains(text("Watch:")));
    m_driver->trigger(text("Undo deleting One"));
    QTRY_COMPARE(m_driver->profileNames().size(), 2);
    m_driver->clickProfile(text("One"));
    QVERIFY(m_driver->button(text("Start watch"))); // the profile has come back, not its watch
    QCOMPARE(stateOf(*m_driver, "One"), text("Not tested yet"));
}

void TestWatchQuestions::asksBeforeAWatchedProfileIsTakenBack()
{
    m_driver->save({watchedPeer("One", freePort())});
    m_driver->open();
    m_driver->clickProfile(text("One"));
    m_driver->trigger(text("Duplicate"));
    m_driver->clickProfile(text("One (2)"));
    startWatch(*m_driver);
    m_driver->trigger(text("Undo adding One (2)"));
    QTRY_VERIFY(m_driver->asksSomething());
    m_driver->answer(text("Keep watching"));
    QTRY_VERIFY(!m_driver->asksSomething());
    QCOMPARE(m_driver->profileNames().size(), 2);
    m_driver->trigger(text("Undo adding One (2)"));
    m_driver->answer(text("Delete"));
    QTRY_COMPARE(m_driver->profileNames(), QStringList{text("One")});
    QTRY_VERIFY(!m_driver->window()->windowTitle().contains(text("Watch:")));
}

void TestWatchQuestions::stopsAllWatchesWhenTold()
{
    m_driver->save({watchedPeer("One", freePort()), watchedPeer("Two", freePort())});
    m_driver->open();
    const QAction *const stopAll = m_driver->command(text("Stop all watches..."));
    QVERIFY(!stopAll->isEnabled());
    for (const char *const name : {"One", "Two"}) {
        m_driver->clickProfile(text(name));
        QTest::keyClick(m_driver->window(), Qt::Key_F5, Qt::ShiftModifier);
    }
    QTRY_VERIFY(stopAll->isEnabled());
    m_driver->trigger(text("Stop all watches..."));
    m_driver->answer(text("Stop"));
    QTRY_VERIFY(!stopAll->isEnabled());
    QTRY_VERIFY(m_driver->button(text("Start watch")));
    QVERIFY(!m_driver->window()->windowTitle().contains(text("Watch:")));
}

QTEST_MAIN(TestWatchQuestions)
#include "tst_watch_questions.moc"
