// Saved peers as their users meet them: what is unsaved, and what is asked about it; see also tst_profile_list_window.
#include "core/responder/responder.h"
#include "tests/ui/window_driver.h"

#include <QApplication>
#include <QMessageBox>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestProfileWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void offersANameForAProfileThatIsSavedFirst();
    void showsUnsavedChanges();
    void keepsUnsavedChangesOfAProfileThatIsLeft();
    void keepsANewProfileThatIsLeft();
    void asksBeforeUnsavedChangesAreDeleted();
    void doesNotOfferToSaveWhatIsNotValid();
    void savesWhatIsValid();
    void asksBeforeItIsClosed();
    void savesAllDraftsWhenItIsClosed();
    void opensTheDuplicate();
    void leavesTheLocalTestPeerAloneWhenAnAddressIsTyped();
    void tellsWhenTheStoreCannotBeRead();

private:
    std::unique_ptr<WindowDriver> m_driver;
};

void TestProfileWindow::init()
{
    m_driver = std::make_unique<WindowDriver>();
}

void TestProfileWindow::cleanup()
{
    m_driver.reset();
}

void TestProfileWindow::offersANameForAProfileThatIsSavedFirst()
{
    m_driver->open();
    m_driver->click(text("New profile"));
    m_driver->type(text("Address"), text("pacs.example.org"));
    m_driver->click(text("Save profile"));
    QVERIFY(m_driver->profileNames().contains(text("pacs.example.org")));
    auto *const name = m_driver->list(text("Profiles"))->findChild<QLineEdit *>();
    QVERIFY(name);
    QTest::keyClicks(name, text("Main PACS"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(m_driver->profileNames().contains(text("Main PACS")));
    QVERIFY(!m_driver->profileNames().contains(text("pacs.example.org")));
    QVERIFY(!m_driver->window()->isWindowModified());
    QCOMPARE(m_driver->store().load().profiles.last().request.address, text("pacs.example.org"));
}

void TestProfileWindow::showsUnsavedChanges()
{
    m_driver->save({savedPeer(text("CT 1"), 104)});
    m_driver->open();
    m_driver->clickProfile(text("CT 1"));
    QVERIFY(!m_driver->window()->isWindowModified());
    m_driver->type(text("Port"), text("105"));
    QVERIFY(m_driver->window()->isWindowModified());
    const QModelIndex row = m_driver->list(text("Profiles"))->currentIndex();
    QCOMPARE(row.data().toString(), text("CT 1 *"));
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(text("Unsaved changes")));
    m_driver->click(text("Save profile"));
    QVERIFY(!m_driver->window()->isWindowModified());
    QCOMPARE(m_driver->store().load().profiles.first().request.port, quint16(105));
}

void TestProfileWindow::keepsUnsavedChangesOfAProfileThatIsLeft()
{
    m_driver->save({savedPeer(text("CT 1"), 104), savedPeer(text("CT 2"), 200)});
    m_driver->open();
    m_driver->clickProfile(text("CT 1"));
    m_driver->type(text("Port"), text("105"));
    m_driver->clickProfile(text("CT 2"));
    QVERIFY(!m_driver->asksSomething());
    QCOMPARE(m_driver->input(text("Port"))->text(), text("200"));
    QVERIFY(!m_driver->window()->isWindowModified());
    m_driver->clickProfile(text("CT 1"));
    QCOMPARE(m_driver->input(text("Port"))->text(), text("105"));
    QVERIFY(m_driver->window()->isWindowModified());
    QCOMPARE(m_driver->list(text("Profiles"))->currentIndex().data().toString(), text("CT 1 *"));
    QCOMPARE(m_driver->store().load().profiles.first().request.port, quint16(104));
}

void TestProfileWindow::keepsANewProfileThatIsLeft()
{
    m_driver->save({savedPeer(text("CT 1"), 104)});
    m_driver->open();
    m_driver->click(text("New profile"));
    m_driver->type(text("Address"), text("pacs.example.org"));
    QAbstractItemView *const list = m_driver->list(text("Profiles"));
    QTRY_COMPARE(list->currentIndex().data().toString(), text("New: pacs.example.org:11112 *"));
    m_driver->clickProfile(text("CT 1"));
    QCOMPARE(m_driver->input(text("Address"))->text(), text("127.0.0.1"));
    QCOMPARE(list->model()->index(0, 0).data().toString(), text("New: pacs.example.org:11112 *"));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    QCOMPARE(m_driver->input(text("Address"))->text(), text("pacs.example.org"));
}

void TestProfileWindow::asksBeforeUnsavedChangesAreDeleted()
{
    m_driver->save({savedPeer(text("CT 1"), 104), savedPeer(text("CT 2"), 200)});
    m_driver->open();
    m_driver->clickProfile(text("CT 1"));
    m_driver->type(text("Port"), text("105"));
    m_driver->press(text("Profiles"), Qt::Key_Delete);
    m_driver->answer(text("Cancel"));
    QTRY_VERIFY(!m_driver->asksSomething());
    QCOMPARE(m_driver->input(text("Port"))->text(), text("105"));
    m_driver->press(text("Profiles"), Qt::Key_Delete);
    m_driver->answer(text("Delete"));
    QTRY_COMPARE(m_driver->profileNames(), QStringList{text("CT 2")});
    QVERIFY(!m_driver->window()->isWindowModified());
}

void TestProfileWindow::doesNotOfferToSaveWhatIsNotValid()
{
    m_driver->save({savedPeer(text("CT 1"), 104), savedPeer(text("CT 2"), 200)});
    m_driver->open();
    m_driver->clickProfile(text("CT 1"));
    m_driver->type(text("Port"), text("0"));
    QVERIFY(!m_driver->button(text("Save profile"))->isEnabled());
    QVERIFY(m_driver->button(text("Save profile"))->toolTip().contains(text("Port")));
    m_driver->clickProfile(text("CT 2"));
    QVERIFY(!m_driver->close());
    QTRY_VERIFY(m_driver->asksSomething());
    const auto *const box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    QVERIFY(!box->button(QMessageBox::Save));
    QVERIFY(box->text().contains(text("CT 1")));
    m_driver->answer(text("Cancel"));
    m_driver->clickProfile(text("CT 1"));
    QCOMPARE(m_driver->input(text("Port"))->text(), text("0"));
}

void TestProfileWindow::savesWhatIsValid()
{
    m_driver->save({savedPeer(text("CT 1"), 104), savedPeer(text("CT 2"), 200)});
    m_driver->open();
    m_driver->clickProfile(text("CT 1"));
    m_driver->type(text("Port"), text("0"));
    m_driver->clickProfile(text("CT 2"));
    m_driver->type(text("Port"), text("201"));
    QVERIFY(!m_driver->close());
    QTRY_VERIFY(m_driver->asksSomething());
    const auto *const box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    QVERIFY2(box->informativeText().contains(text("lost if you go on: CT 1. ")), qPrintable(box->informativeText()));
    QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
    m_driver->answer(text("Save"));
    QTRY_VERIFY(!m_driver->window()->isVisible());
    const QList<Profile> saved = m_driver->store().load().profiles;
    QCOMPARE(saved[0].request.port, quint16(104));
    QCOMPARE(saved[1].request.port, quint16(201));
}

void TestProfileWindow::asksBeforeItIsClosed()
{
    m_driver->save({savedPeer(text("CT 1"), 104)});
    m_driver->open();
    m_driver->clickProfile(text("CT 1"));
    m_driver->type(text("Port"), text("105"));
    QVERIFY(!m_driver->close());
    m_driver->answer(text("Cancel"));
    QVERIFY(m_driver->window()->isVisible());
    QVERIFY(!m_driver->close());
    m_driver->answer(text("Save"));
    QTRY_VERIFY(!m_driver->window()->isVisible());
    QCOMPARE(m_driver->store().load().profiles.first().request.port, quint16(105));
}

void TestProfileWindow::savesAllDraftsWhenItIsClosed()
{
    m_driver->save({savedPeer(text("CT 1"), 104), savedPeer(text("CT 2"), 200)});
    m_driver->open();
    m_driver->clickProfile(text("CT 1"));
    m_driver->type(text("Port"), text("105"));
    m_driver->clickProfile(text("CT 2"));
    m_driver->type(text("Port"), text("201"));
    QVERIFY(!m_driver->close());
    m_driver->answer(text("Save"));
    QTRY_VERIFY(!m_driver->window()->isVisible());
    QCOMPARE(m_driver->store().load().profiles[0].request.port, quint16(105));
    QCOMPARE(m_driver->store().load().profiles[1].request.port, quint16(201));
}

void TestProfileWindow::opensTheDuplicate()
{
    m_driver->save({savedPeer(text("CT 1"), 104)});
    m_driver->open();
    m_driver->clickProfile(text("CT 1"));
    QTest::keyClick(m_driver->window(), Qt::Key_D, Qt::ControlModifier);
    QTest::keyClick(m_driver->list(text("Profiles"))->findChild<QLineEdit *>(), Qt::Key_Return);
    m_driver->type(text("Port"), text("4242"));
    QTest::keyClick(m_driver->window(), Qt::Key_S, Qt::ControlModifier);
    const QList<Profile> saved = m_driver->store().load().profiles;
    QCOMPARE(saved.size(), 2);
    QCOMPARE(saved[0].request.port, quint16{104});
    QCOMPARE(saved[1].request.port, quint16{4242});
}

void TestProfileWindow::leavesTheLocalTestPeerAloneWhenAnAddressIsTyped()
{
    Responder responder;
    QCOMPARE(responder.start(), std::nullopt);
    m_driver->open(); // for the first time: on the local test peer
    QCOMPARE(m_driver->window()->windowTitle(), text("Local test peer[*] - DICOM Echo"));
    m_driver->type(text("Address"), text("localhost"));
    QCOMPARE(m_driver->input(text("Address"))->text(), text("localhost"));
    QCOMPARE(m_driver->input(text("Port"))->text(), text("11112"));
    QCOMPARE(m_driver->window()->windowTitle(), text("New profile[*] - DICOM Echo"));
    m_driver->type(text("Port"), QString::number(responder.port()));
    m_driver->click(text("Echo"));
    QTRY_VERIFY2(m_driver->verdict().startsWith(text("Echo succeeded")), qPrintable(m_driver->verdict()));
    m_driver->click(text("Save profile"));
    QCOMPARE(m_driver->store().load().profiles.size(), 2);
}

void TestProfileWindow::tellsWhenTheStoreCannotBeRead()
{
    m_driver->save({savedPeer(text("CT 1"), 104)});
    QFile file(m_driver->store().filePath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    m_driver->open();
    const auto *const message = findByName<QWidget>(m_driver->window(), text("Message"));
    QVERIFY(message && message->isVisible());
    QVERIFY(message->accessibleDescription().contains(file.fileName()));
    QVERIFY(!m_driver->asksSomething());
}
QTEST_MAIN(TestProfileWindow)
#include "tst_profile_window.moc"
