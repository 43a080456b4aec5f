// The list of profiles in the window: filter, keys, names, groups, and what is taken back.
#include "tests/ui/window_driver.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestProfileListWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void opensWithTheArrowKeys();
    void goesFromTheFilterIntoTheListAndBack();
    void opensWhatTheFilterFound();
    void opensNothingBecauseAFilterHidesIt();
    void opensNothingWhenSeveralAreSelected();
    void keepsWhatIsOpenSelected();
    void findsARowByItsFirstLetters();
    void saysWhyTheListIsEmpty();
    void renamesInTheList();
    void deletesAndTakesItBack();
    void takesBackAllThatWasDeleted();
    void offersToTakeBackOnlyWhatCameLast();
    void deletesSeveralAndUndoesIt();
    void showsANewProfileInSpiteOfTheFilter();
    void commandsAtAGroupAreForItsProfiles();
    void undoesAndRedoesARename();
    void editsDetails();
    void savesDetailsOfDowntimeAlone();
    void keepsDetailsThatCameFromElsewhere();
    void movesToANewGroup();
    void remembersWhichGroupsAreCollapsed();

private:
    [[nodiscard]] QStringList selectedNames() const;
    /// A window with this profile alone, and the dialog with its details; null if none comes.
    [[nodiscard]] const QWidget *openDetailsOf(const Profile &profile) const;

    std::unique_ptr<WindowDriver> m_driver;
};

QStringList TestProfileListWindow::selectedNames() const
{
    QStringList names;
    for (const QModelIndex &index : m_driver->list(text("Profiles"))->selectionModel()->selectedIndexes())
        names << index.data().toString();
    return names;
}

void TestProfileListWindow::init()
{
    m_driver = std::make_unique<WindowDriver>();
}

void TestProfileListWindow::cleanup()
{
    m_driver.reset();
}

void TestProfileListWindow::opensWithTheArrowKeys()
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

void TestProfileListWindow::goesFromTheFilterIntoTheListAndBack()
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

void TestProfileListWindow::opensWhatTheFilterFound()
{
    m_driver->save({savedPeer(text("CT 1"), 101), savedPeer(text("MR 1"), 102), savedPeer(text("MR 2"), 103)});
    m_driver->open();
    m_driver->type(text("Filter profiles"), text("mr"));
    m_driver->press(text("Filter profiles"), Qt::Key_Return);
    QCOMPARE(m_driver->input(text("Port"))->text(), text("102"));
    m_driver->clickProfile(text("MR 2"));
    m_driver->press(text("Filter profiles"), Qt::Key_Return);
    QCOMPARE(m_driver->input(text("Port"))->text(), text("103")); // it is among those that were found
    m_driver->type(text("Filter profiles"), text("xyz"));
    m_driver->press(text("Filter profiles"), Qt::Key_Return);
    QCOMPARE(m_driver->input(text("Port"))->text(), text("103"));
    QVERIFY(m_driver->button(text("Echo"))); // and nothing was tested
}

void TestProfileListWindow::opensNothingBecauseAFilterHidesIt()
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

void TestProfileListWindow::opensNothingWhenSeveralAreSelected()
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

/// What the form shows is always marked in the list: Ctrl and a click take the mark from it for no more than a moment.
void TestProfileListWindow::keepsWhatIsOpenSelected()
{
    m_driver->save({savedPeer(text("CT"), 104), savedPeer(text("MR"), 105)});
    m_driver->open();
    m_driver->clickProfile(text("CT"));
    QAbstractItemView *const list = m_driver->list(text("Profiles"));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      list->visualRect(list->currentIndex()).center());
    QCOMPARE(selectedNames(), QStringList{text("CT")});
}

void TestProfileListWindow::findsARowByItsFirstLetters()
{
    m_driver->save({savedPeer(text("CT 1"), 101), savedPeer(text("MR 1"), 102), savedPeer(text("MR 2"), 103)});
    m_driver->open();
    m_driver->clickProfile(text("CT 1"));
    m_driver->list(text("Profiles"))->setFocus();
    QTest::keyClicks(m_driver->list(text("Profiles")), text("mr 2"));
    QCOMPARE(m_driver->input(text("Port"))->text(), text("103"));
}

void TestProfileListWindow::saysWhyTheListIsEmpty()
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

void TestProfileListWindow::renamesInTheList()
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

void TestProfileListWindow::deletesAndTakesItBack()
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

void TestProfileListWindow::takesBackAllThatWasDeleted()
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

/// The button of the message would undo the rename.
void TestProfileListWindow::offersToTakeBackOnlyWhatCameLast()
{
    m_driver->save({savedPeer(text("CT 1"), 104), savedPeer(text("CT 2"), 104)});
    m_driver->open();
    m_driver->clickProfile(text("CT 1"));
    QTest::keyClick(m_driver->list(text("Profiles")), Qt::Key_Delete);
    QTRY_VERIFY(m_driver->message().contains(text("CT 1")));
    m_driver->press(text("Profiles"), Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), text("MR"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(m_driver->profileNames(), QStringList{text("MR")});
    QTRY_VERIFY2(m_driver->message().isEmpty(), qPrintable(m_driver->message()));
}

void TestProfileListWindow::deletesSeveralAndUndoesIt()
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

/// What is open is seen, whatever the filter would hide.
void TestProfileListWindow::showsANewProfileInSpiteOfTheFilter()
{
    m_driver->save({savedPeer(text("CT 1"), 101), savedPeer(text("MR 1"), 102)});
    m_driver->open();
    m_driver->clickProfile(text("CT 1"));
    m_driver->type(text("Filter profiles"), text("mr"));
    m_driver->trigger(text("New"));
    m_driver->type(text("Address"), text("pacs"));
    QTRY_COMPARE(selectedNames().size(), 1);
    QVERIFY2(selectedNames().first().contains(text("pacs")), qPrintable(selectedNames().first()));
}

void TestProfileListWindow::commandsAtAGroupAreForItsProfiles()
{
    QList<Profile> profiles{savedPeer(text("CT"), 101), savedPeer(text("MR 1"), 102), savedPeer(text("MR 2"), 103)};
    profiles[1].group = profiles[2].group = text("North");
    m_driver->save(profiles);
    m_driver->open();
    m_driver->clickProfile(text("CT"));
    auto *const list = static_cast<QTreeView *>(m_driver->list(text("Profiles")));
    const QModelIndex header = list->model()->index(1, 0);
    QVERIFY(list->model()->hasChildren(header));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(header).center());
    QCOMPARE(list->selectionModel()->selectedIndexes().size(), 2);
    QCOMPARE(m_driver->input(text("Port"))->text(), text("101")); // what is open stays open
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_COMPARE(m_driver->profileNames(), QStringList{text("CT")});
    QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_driver->profileNames().size(), 3);
}

void TestProfileListWindow::undoesAndRedoesARename()
{
    m_driver->save({savedPeer(text("CT 1"), 104), savedPeer(text("MR"), 105)});
    m_driver->open();
    m_driver->clickProfile(text("CT 1"));
    m_driver->press(text("Profiles"), Qt::Key_F2);
    auto *const name = m_driver->list(text("Profiles"))->findChild<QLineEdit *>();
    QVERIFY(name);
    QTest::keyClicks(name, text("Scanner"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(m_driver->profileNames(), (QStringList{text("MR"), text("Scanner")}));
    QTest::keyClick(m_driver->list(text("Profiles")), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_driver->profileNames(), (QStringList{text("CT 1"), text("MR")}));
    QVERIFY(m_driver->window()->windowTitle().startsWith(text("CT 1")));
    QTRY_COMPARE(selectedNames(), QStringList{text("CT 1")});
    QTest::keyClick(m_driver->list(text("Profiles")), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_driver->profileNames(), (QStringList{text("MR"), text("Scanner")}));
    QTRY_COMPARE(selectedNames(), QStringList{text("Scanner")});
}

const QWidget *TestProfileListWindow::openDetailsOf(const Profile &profile) const
{
    m_driver->save({profile});
    m_driver->open();
    m_driver->clickProfile(profile.name);
    m_driver->press(text("Profiles"), Qt::Key_Return, Qt::AltModifier);
    return QTest::qWaitFor([] { return QApplication::activeModalWidget() != nullptr; })
               ? QApplication::activeModalWidget()
               : nullptr;
}

void TestProfileListWindow::editsDetails()
{
    const QWidget *const dialog = openDetailsOf(savedPeer(text("CT 1"), 104));
    QVERIFY(dialog);
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

void TestProfileListWindow::savesDetailsOfDowntimeAlone()
{
    const QWidget *const dialog = openDetailsOf(savedPeer(text("CT 1"), 104));
    QVERIFY(dialog);
    findByName<QCheckBox>(dialog, text("Expected down"))->click();
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(m_driver->store().load().profiles.first().expectedDown);
}

/// What the user did not change in the dialog is not theirs to save.
void TestProfileListWindow::keepsDetailsThatCameFromElsewhere()
{
    Profile profile = savedPeer(text("CT 1"), 104);
    profile.contact = text("4711");
    const QWidget *const dialog = openDetailsOf(profile);
    QVERIFY(dialog);
    profile.contact = text("0815");
    QVERIFY(!m_driver->store().save(profile)); // another window does
    QTest::keyClicks(findByName<QPlainTextEdit>(dialog, text("Notes")), text("Room 3"));
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    const Profile saved = m_driver->store().load().profiles.first();
    QCOMPARE(saved.contact, text("0815"));
    QCOMPARE(saved.notes, text("Room 3"));
}

void TestProfileListWindow::movesToANewGroup()
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
    groups->popup({});
    QTest::keyClick(groups, Qt::Key_N); // into none
    QTRY_COMPARE(model->index(0, 0).data().toString(), text("CT 1"));
}

void TestProfileListWindow::remembersWhichGroupsAreCollapsed()
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
QTEST_MAIN(TestProfileListWindow)
#include "tst_profile_list_window.moc"
