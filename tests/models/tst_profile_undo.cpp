// What is done to saved profiles can be taken back, without a window.
#include "tests/models/profile_fixture.h"
#include "ui/widgets/user_language.h"

#include <QSignalSpy>

using namespace dicom_echo;
using test::edited;
using test::profileOf;

class TestProfileUndo : public test::ProfileTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakLanguage(Language::English); } // its plurals are a catalogue
    void init() { beginProfiles(); }

    void opensTheNeighbourOfARemovedProfile();
    void forgetsUnsavedChangesOfARemovedProfile();
    void undoesDeleting();
    void undoesRenamingButNotWhatWasSavedSince();
    void undoesMovingToAGroup();
    void undoesAnImport();
    void undoesAnImportWithItsChanges();
    void undoesOnlyTheDetailsThatWereChanged();
    void saysWhyItCannotUndo();
};

void TestProfileUndo::undoesDeleting()
{
    Profile first = profileOf(QStringLiteral("CT 1"), QStringLiteral("ct1"));
    first.notes = QStringLiteral("two\nlines");
    const Profile second = profileOf(QStringLiteral("CT 2"), QStringLiteral("ct2"));
    save(first);
    save(second);
    ProfileEditor editor(store());
    editor.begin();
    QSignalSpy removals(&editor, &ProfileEditor::removed);
    QVERIFY(editor.remove({QStringLiteral("CT 2"), QStringLiteral("CT 1")}));
    QCOMPARE(savedNames(), QStringList());
    QCOMPARE(removals.size(), 1);
    QCOMPARE(editor.undoStack()->undoText(), QStringLiteral("deleting 2 profiles"));
    QCOMPARE(editor.removedBy(UndoStep::Undo), QStringList());
    editor.undoStack()->undo();
    QCOMPARE(editor.removedBy(UndoStep::Redo), QStringList({QStringLiteral("CT 1"), QStringLiteral("CT 2")}));
    QCOMPARE(store().load().profiles, (QList<Profile>{first, second}));
    editor.undoStack()->redo();
    QCOMPARE(savedNames(), QStringList());
}

void TestProfileUndo::undoesRenamingButNotWhatWasSavedSince()
{
    save(profileOf(QStringLiteral("CT 1"), QStringLiteral("ct1")));
    ProfileEditor editor(store());
    editor.begin();
    editor.open(QStringLiteral("CT 1"));
    QVERIFY(editor.rename(QStringLiteral("CT 1"), QStringLiteral("Scanner")));
    editor.setDraft(edited(editor, SettingId::Port, QStringLiteral("104")));
    QVERIFY(editor.save());
    editor.undoStack()->undo();
    QCOMPARE(editor.openName(), QStringLiteral("CT 1"));
    QCOMPARE(store().load().profiles.first().name, QStringLiteral("CT 1"));
    QCOMPARE(store().load().profiles.first().request.port, quint16{104});
    editor.undoStack()->redo();
    QCOMPARE(savedNames(), QStringList{QStringLiteral("Scanner")});
}

void TestProfileUndo::undoesMovingToAGroup()
{
    Profile first = profileOf(QStringLiteral("CT 1"), QStringLiteral("ct1"));
    first.group = QStringLiteral("North");
    save(first);
    save(profileOf(QStringLiteral("CT 2"), QStringLiteral("ct2")));
    ProfileEditor editor(store());
    editor.begin();
    QVERIFY(editor.moveToGroup({QStringLiteral("CT 1"), QStringLiteral("CT 2")}, QStringLiteral(" South ")));
    QCOMPARE(editor.saved().groups(), QStringList{QStringLiteral("South")});
    QVERIFY(editor.renameGroup(QStringLiteral("South"), QStringLiteral("West")));
    QCOMPARE(store().load().profiles[1].group, QStringLiteral("West"));
    editor.undoStack()->undo();
    editor.undoStack()->undo();
    QCOMPARE(store().load().profiles[0].group, QStringLiteral("North"));
    QCOMPARE(store().load().profiles[1].group, QString());
}

void TestProfileUndo::undoesAnImport()
{
    save(profileOf(QStringLiteral("CT 1"), QStringLiteral("ct1")));
    ProfileEditor editor(store());
    editor.begin();
    const QList<Profile> listed{profileOf(QStringLiteral("ct 1"), QStringLiteral("other")),
                                profileOf(QStringLiteral("MR 1"), QStringLiteral("mr1"))};
    const auto names = editor.import([&listed](const QList<Profile> &) { return listed; });
    QCOMPARE(names, (QStringList{QStringLiteral("ct 1 (2)"), QStringLiteral("MR 1")}));
    QCOMPARE(savedNames().size(), 3);
    editor.undoStack()->undo();
    QCOMPARE(savedNames(), QStringList{QStringLiteral("CT 1")});
    editor.undoStack()->redo();
    QCOMPARE(savedNames().size(), 3);
}

void TestProfileUndo::undoesAnImportWithItsChanges()
{
    save(profileOf(QStringLiteral("CT 1"), QStringLiteral("ct1")));
    ProfileEditor editor(store());
    editor.begin();
    Profile changed = store().load().profiles.first();
    changed.request.port = 4242;
    const auto names = editor.import(
        [](const QList<Profile> &) { return QList<Profile>{profileOf(QStringLiteral("MR 1"), QStringLiteral("mr1"))}; },
        {changed});
    QCOMPARE(names, (QStringList{QStringLiteral("MR 1"), QStringLiteral("CT 1")}));
    const auto portOfCt = [this] {
        for (const Profile &profile : store().load().profiles) {
            if (profile.name == u"CT 1")
                return int{profile.request.port};
        }
        return 0;
    };
    QCOMPARE(portOfCt(), 4242);
    editor.undoStack()->undo();
    QCOMPARE(savedNames(), QStringList{QStringLiteral("CT 1")});
    QVERIFY(portOfCt() != 4242);
    editor.undoStack()->redo();
    QCOMPARE(savedNames().size(), 2);
    QCOMPARE(portOfCt(), 4242);
}

void TestProfileUndo::undoesOnlyTheDetailsThatWereChanged()
{
    save(profileOf(QStringLiteral("CT 1"), QStringLiteral("ct1")));
    ProfileEditor editor(store());
    editor.begin();
    QVERIFY(editor.setDetails({QStringLiteral("CT 1"), {}, QStringLiteral("4711"), {}}));
    Profile elsewhere = store().load().profiles.first();
    elsewhere.notes = QStringLiteral("of another window");
    save(elsewhere);
    editor.undoStack()->undo();
    QCOMPARE(store().load().profiles.first().contact, QString());
    QCOMPARE(store().load().profiles.first().notes, QStringLiteral("of another window"));
}

void TestProfileUndo::saysWhyItCannotUndo()
{
    save(profileOf(QStringLiteral("CT 1"), QStringLiteral("ct1")));
    ProfileEditor editor(store());
    editor.begin();
    QVERIFY(editor.rename(QStringLiteral("CT 1"), QStringLiteral("CT 2")));
    QVERIFY(!store().remove(QStringLiteral("CT 2")));
    QSignalSpy failures(&editor, &ProfileEditor::failed);
    editor.undoStack()->undo();
    QCOMPARE(failures.size(), 1);
    QVERIFY(failures.first().first().toString().contains(QStringLiteral("CT 2")));
    QVERIFY(!editor.undoStack()->canUndo());
    QVERIFY(!editor.undoStack()->canRedo());
}

void TestProfileUndo::opensTheNeighbourOfARemovedProfile()
{
    save(profileOf(QStringLiteral("CT 1"), QStringLiteral("ct1")));
    save(profileOf(QStringLiteral("CT 2"), QStringLiteral("ct2")));
    ProfileEditor editor(store());
    editor.begin();
    editor.open(QStringLiteral("CT 2"));
    QVERIFY(editor.remove({QStringLiteral("CT 2")}));
    QCOMPARE(editor.openName(), QStringLiteral("CT 1"));
    QVERIFY(editor.remove({QStringLiteral("CT 1")}));
    QCOMPARE(editor.origin(), DraftOrigin::New);
    QVERIFY(!editor.isModified());
}

void TestProfileUndo::forgetsUnsavedChangesOfARemovedProfile()
{
    save(profileOf(QStringLiteral("CT 1"), QStringLiteral("ct1")));
    save(profileOf(QStringLiteral("CT 2"), QStringLiteral("ct2")));
    ProfileEditor editor(store());
    editor.begin();
    editor.open(QStringLiteral("CT 1"));
    editor.setDraft(edited(editor, SettingId::Port, QStringLiteral("104")));
    QVERIFY(editor.remove({QStringLiteral("CT 1")}));
    QCOMPARE(editor.openName(), QStringLiteral("CT 2"));
    QCOMPARE(editor.drafts().modifiedKeys(), QStringList());
}
QTEST_GUILESS_MAIN(TestProfileUndo)
#include "tst_profile_undo.moc"
