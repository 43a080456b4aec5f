// Saved peers as their users meet them: the list, the commands on a profile, what is unsaved.
#include "core/responder/responder.h"
#include "tests/ui/window_driver.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

#include <algorithm>

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
    void asksBeforeItIsClosed();
    void savesAllDraftsWhenItIsClosed();
    void opensWithTheArrowKeys();
    void goesFromTheFilterIntoTheListAndBack();
    void opensWhatTheFilterFound();
    void opensNothingBecauseAFilterHidesIt();
    void opensNothingWhenSeveralAreSelected();
    void findsARowByItsFirstLetters();
    void saysWhyTheListIsEmpty();
    void renamesInTheList();
    void deletesAndTakesItBack();
    void takesBackAllThatWasDeleted();
    void deletesSeveralAndUndoesIt();
    void undoesAndRedoesARename();
    void editsDetails();
    void movesToANewGroup();
    void remembersWhichGroupsAreCollapsed();
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
    QTRY_COMPARE(list->currentIndex().data().toString(), text("New: pacs.example.org *"));
    m_driver->clickProfile(text("CT 1"));
    QCOMPARE(m_driver->input(text("Address"))->text(), text("127.0.0.1"));
    QCOMPARE(list->model()->index(0, 0).data().toString(), text("New: pacs.example.org *"));
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

void TestProfileWindow::opensWithTheArrowKeys()
{
    m_driver->save({savedPeer(text("CT 1"), 101), savedPeer(text("CT 2"), 102), savedPeer(text("CT 3"), 103)});
    m_driver->open();
    m_driver->clickProfile(text("CT 1"));
    m_driver->press(text("Profiles"), Qt::Key_Down);
    QCOMPARE(m_driver->input(text("Port"))->text(), text("102"));
    m_driver->press(text("Profiles"), Qt::Key_End);
    QCOMPARE(m_driver->input(text("Port"))->text(), text("103"));
    QVERIFY(m_driver->window()->windowTitle().startsWith(text("CT 3")));
    m_driver->press(text("Profiles"), Qt::Key_Return);
    QVERIFY(m_driver->input(text("Address"))->hasFocus());
}

void TestProfileWindow::goesFromTheFilterIntoTheListAndBack()
{
    Profile grouped = savedPeer(text("MR 2"), 103);
    grouped.group = text("North");
    m_driver->save({savedPeer(text("CT 1"), 101), savedPeer(text("MR 1"), 102), grouped});
    m_driver->open();
    m_driver->clickProfile(text("CT 1"));
    m_driver->type(text("Filter profiles"), text("mr"));
    QCOMPARE(m_driver->profileNames(), (QStringList{text("MR 1"), text("MR 2")}));
    QTest::keyClick(m_driver->input(text("Filter profiles")), Qt::Key_Down);
    QVERIFY(m_driver->list(text("Profiles"))->hasFocus());
    QCOMPARE(m_driver->input(text("Port"))->text(), text("102"));
    QTest::keyClick(m_driver->list(text("Profiles")), Qt::Key_Up);
    QVERIFY(m_driver->input(text("Filter profiles"))->hasFocus());
    QTest::keyClick(m_driver->input(text("Filter profiles")), Qt::Key_Down);
    QTest::keyClick(m_driver->list(text("Profiles")), Qt::Key_Down); // the row of the group: opens nothing
    QCOMPARE(m_driver->input(text("Port"))->text(), text("102"));
    QTest::keyClick(m_driver->list(text("Profiles")), Qt::Key_Down);
    QCOMPARE(m_driver->input(text("Port"))->text(), text("103"));
    QTest::keyClick(m_driver->list(text("Profiles")), Qt::Key_Escape);
    QVERIFY(m_driver->input(text("Filter profiles"))->hasFocus());
    QCOMPARE(m_driver->profileNames().size(), 3);
    QCOMPARE(m_driver->list(text("Profiles"))->currentIndex().data().toString(), text("MR 2"));
}

void TestProfileWindow::opensWhatTheFilterFound()
{
    m_driver->save({savedPeer(text("CT 1"), 101), savedPeer(text("MR 1"), 102), savedPeer(text("MR 2"), 103)});
    m_driver->open();
    m_driver->type(text("Filter profiles"), text("mr"));
    m_driver->press(text("Filter profiles"), Qt::Key_Return);
    QCOMPARE(m_driver->input(text("Port"))->text(), text("102"));
    m_driver->type(text("Filter profiles"), text("xyz"));
    m_driver->press(text("Filter profiles"), Qt::Key_Return);
    QCOMPARE(m_driver->input(text("Port"))->text(), text("102"));
    QVERIFY(m_driver->button(text("Echo"))); // and nothing was tested
}

void TestProfileWindow::opensNothingBecauseAFilterHidesIt()
{
    m_driver->save({savedPeer(text("CT 1"), 101), savedPeer(text("MR 1"), 102)});
    m_driver->open();
    m_driver->clickProfile(text("CT 1"));
    m_driver->type(text("Filter profiles"), text("mr"));
    QCOMPARE(m_driver->input(text("Port"))->text(), text("101"));
    QVERIFY(!m_driver->list(text("Profiles"))->selectionModel()->hasSelection());
    QTest::keyClick(m_driver->input(text("Filter profiles")), Qt::Key_Escape);
    QCOMPARE(m_driver->list(text("Profiles"))->selectionModel()->selectedIndexes().value(0).data().toString(),
             text("CT 1"));
    QCOMPARE(m_driver->input(text("Port"))->text(), text("101"));
}

void TestProfileWindow::opensNothingWhenSeveralAreSelected()
{
    m_driver->save({savedPeer(text("CT 1"), 101), savedPeer(text("CT 2"), 102), savedPeer(text("CT 3"), 103)});
    m_driver->open();
    m_driver->clickProfile(text("CT 1"));
    m_driver->press(text("Profiles"), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_driver->list(text("Profiles"))->selectionModel()->selectedIndexes().size(), 3);
    QCOMPARE(m_driver->input(text("Port"))->text(), text("101"));
    m_driver->press(text("Profiles"), Qt::Key_Down);
    QCOMPARE(m_driver->input(text("Port"))->text(), text("102"));
}

void TestProfileWindow::findsARowByItsFirstLetters()
{
    m_driver->save({savedPeer(text("CT 1"), 101), savedPeer(text("MR 1"), 102), savedPeer(text("MR 2"), 103)});
    m_driver->open();
    m_driver->clickProfile(text("CT 1"));
    m_driver->list(text("Profiles"))->setFocus();
    QTest::keyClicks(m_driver->list(text("Profiles")), text("mr 2"));
    QCOMPARE(m_driver->input(text("Port"))->text(), text("103"));
}

void TestProfileWindow::saysWhyTheListIsEmpty()
{
    m_driver->save({savedPeer(text("CT 1"), 101)});
    m_driver->open();
    const auto shown = [this] {
        QStringList texts;
        for (const QLabel *label : m_driver->window()->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts;
    };
    QVERIFY(!shown().contains(text("No profile matches.")));
    m_driver->type(text("Filter profiles"), text("xyz"));
    QVERIFY(shown().contains(text("No profile matches.")));
    m_driver->input(text("Filter profiles"))->clear();
    QVERIFY(!shown().contains(text("No profile matches.")));
}

void TestProfileWindow::renamesInTheList()
{
    m_driver->save({savedPeer(text("CT 1"), 104)});
    m_driver->open();
    m_driver->clickProfile(text("CT 1"));
    m_driver->press(text("Profiles"), Qt::Key_F2);
    auto *const name = m_driver->list(text("Profiles"))->findChild<QLineEdit *>();
    QVERIFY(name);
    QTest::keyClicks(name, text("Scanner"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(m_driver->profileNames(), QStringList{text("Scanner")});
    QVERIFY(m_driver->window()->windowTitle().startsWith(text("Scanner")));
}

void TestProfileWindow::deletesAndTakesItBack()
{
    m_driver->save({savedPeer(text("CT 1"), 104), savedPeer(text("CT 2"), 200)});
    m_driver->open();
    m_driver->clickProfile(text("CT 1"));
    m_driver->click(text("Delete profile"));
    QTRY_COMPARE(m_driver->profileNames(), QStringList{text("CT 2")});
    QCOMPARE(m_driver->input(text("Port"))->text(), text("200"));
    const auto buttons = m_driver->window()->findChildren<QPushButton *>();
    const auto undo = std::find_if(buttons.begin(), buttons.end(),
                                   [](const QPushButton *button) { return button->text() == text("Undo"); });
    QVERIFY(undo != buttons.end() && (*undo)->isVisible());
    QTest::mouseClick(*undo, Qt::LeftButton);
    QTRY_COMPARE(m_driver->profileNames(), (QStringList{text("CT 1"), text("CT 2")}));
    QVERIFY(!(*undo)->isVisible());
}

void TestProfileWindow::takesBackAllThatWasDeleted()
{
    const QStringList names{text("CT 1"), text("CT 2"), text("CT 3")};
    m_driver->save({savedPeer(names[0], 104), savedPeer(names[1], 104), savedPeer(names[2], 104)});
    m_driver->open();
    m_driver->clickProfile(names[0]);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(m_driver->list(text("Profiles")), Qt::Key_Delete);
    QCOMPARE(m_driver->profileNames(), QStringList());
    for (QPushButton *const button : m_driver->window()->findChildren<QPushButton *>()) {
        if (button->text() == text("Undo"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(m_driver->profileNames(), names);
}

void TestProfileWindow::deletesSeveralAndUndoesIt()
{
    const QStringList names{text("CT 1"), text("CT 2"), text("CT 3")};
    m_driver->save({savedPeer(names[0], 101), savedPeer(names[1], 102), savedPeer(names[2], 103)});
    m_driver->open();
    m_driver->clickProfile(names[0]);
    m_driver->press(text("Profiles"), Qt::Key_Down, Qt::ShiftModifier);
    m_driver->press(text("Profiles"), Qt::Key_Delete);
    QTRY_COMPARE(m_driver->profileNames(), QStringList{names[2]});
    QCOMPARE(m_driver->input(text("Port"))->text(), text("103"));
    QTest::keyClick(m_driver->list(text("Profiles")), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_driver->profileNames(), names);
    QTest::keyClick(m_driver->list(text("Profiles")), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_driver->profileNames(), QStringList{names[2]});
}

void TestProfileWindow::undoesAndRedoesARename()
{
    m_driver->save({savedPeer(text("CT 1"), 104)});
    m_driver->open();
    m_driver->clickProfile(text("CT 1"));
    m_driver->press(text("Profiles"), Qt::Key_F2);
    auto *const name = m_driver->list(text("Profiles"))->findChild<QLineEdit *>();
    QVERIFY(name);
    QTest::keyClicks(name, text("Scanner"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(m_driver->profileNames(), QStringList{text("Scanner")});
    QTest::keyClick(m_driver->list(text("Profiles")), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_driver->profileNames(), QStringList{text("CT 1")});
    QVERIFY(m_driver->window()->windowTitle().startsWith(text("CT 1")));
    QTest::keyClick(m_driver->list(text("Profiles")), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_driver->profileNames(), QStringList{text("Scanner")});
}

void TestProfileWindow::editsDetails()
{
    m_driver->save({savedPeer(text("CT 1"), 104)});
    m_driver->open();
    m_driver->clickProfile(text("CT 1"));
    m_driver->press(text("Profiles"), Qt::Key_Return, Qt::AltModifier);
    QTRY_VERIFY(QApplication::activeModalWidget());
    const QWidget *const dialog = QApplication::activeModalWidget();
    auto *const contact = findByName<QLineEdit>(dialog, text("Contact"));
    auto *const notes = findByName<QPlainTextEdit>(dialog, text("Notes"));
    QVERIFY(contact && notes);
    QTest::keyClicks(contact, text("4711"));
    QTest::keyClicks(notes, text("Room 3"));
    QTest::keyClick(notes, Qt::Key_Return);
    QTest::keyClicks(notes, text("Third door"));
    auto *const maintenance = findByName<QLineEdit>(dialog, text("Maintenance"));
    auto *const save = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    QTest::keyClicks(maintenance, text("Sat 22:00"));
    QVERIFY(!save->isEnabled());
    QVERIFY(!maintenance->accessibleDescription().isEmpty());
    QTest::keyClicks(maintenance, text("-06:00"));
    QVERIFY(save->isEnabled());
    findByName<QCheckBox>(dialog, text("Expected down"))->click();
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    const Profile saved = m_driver->store().load().profiles.first();
    QVERIFY(saved.expectedDown);
    QVERIFY(saved.maintenance == (QList<MaintenanceWindow>{{{Qt::Saturday}, QTime(22, 0), QTime(6, 0)}}));
    QCOMPARE(saved.contact, text("4711"));
    QCOMPARE(saved.notes, text("Room 3\nThird door"));
    m_driver->type(text("Filter profiles"), text("third 4711"));
    QCOMPARE(m_driver->profileNames(), QStringList{text("CT 1")});
}

void TestProfileWindow::movesToANewGroup()
{
    m_driver->save({savedPeer(text("CT 1"), 104), savedPeer(text("CT 2"), 105)});
    m_driver->open();
    m_driver->clickProfile(text("CT 1"));
    m_driver->press(text("Profiles"), Qt::Key_A, Qt::ControlModifier);
    QMenu *groups = nullptr;
    for (const QAction *const action : m_driver->list(text("Profiles"))->actions())
        groups = action->menu() ? action->menu() : groups;
    QVERIFY(groups);
    groups->popup({});
    QTest::keyClick(groups, Qt::Key_W);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QTest::keyClicks(QApplication::activeModalWidget()->findChild<QLineEdit *>(), text("North"));
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Return);
    const QAbstractItemModel *const model = m_driver->list(text("Profiles"))->model();
    QTRY_COMPARE(model->index(0, 0).data().toString(), text("North"));
    QCOMPARE(model->rowCount(model->index(0, 0)), 2);
    QCOMPARE(m_driver->list(text("Profiles"))->currentIndex().data().toString(), text("CT 1"));
}

void TestProfileWindow::remembersWhichGroupsAreCollapsed()
{
    Profile north = savedPeer(text("CT 1"), 104);
    north.group = text("North");
    Profile south = savedPeer(text("CT 2"), 105);
    south.group = text("South");
    m_driver->save({north, south});
    m_driver->open();
    m_driver->clickProfile(text("CT 2"));
    const auto isExpanded = [this](int row) {
        auto *const tree = qobject_cast<QTreeView *>(m_driver->list(text("Profiles")));
        return tree->isExpanded(tree->model()->index(row, 0));
    };
    QVERIFY(isExpanded(0) && isExpanded(1));
    m_driver->press(text("Profiles"), Qt::Key_Home);
    m_driver->press(text("Profiles"), Qt::Key_Return);
    QVERIFY(!isExpanded(0));
    m_driver->type(text("Filter profiles"), text("ct"));
    QVERIFY(isExpanded(0)); // what a filter finds is seen
    m_driver->input(text("Filter profiles"))->clear();
    QVERIFY(!isExpanded(0));
    QVERIFY(m_driver->close());
    m_driver->open();
    QVERIFY(!isExpanded(0) && isExpanded(1));
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
