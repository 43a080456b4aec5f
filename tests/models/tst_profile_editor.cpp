// What may happen to profiles and unsaved changes, without a window.
#include "ui/profiles/profile_editor.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <filesystem>

using namespace dicom_echo;

namespace {

Profile profileOf(const QString &name, const QString &address)
{
    Profile profile;
    profile.name = name;
    profile.request.address = address;
    return profile;
}

/// The editor's draft with another text in one input.
ProfileDraft edited(const ProfileEditor &editor, SettingId id, const QString &text)
{
    ProfileDraft draft = editor.draft();
    draft.text(id) = text;
    return draft;
}

} // namespace

class TestProfileEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void opensTheLocalTestPeerAtTheFirstStart();
    void opensTheProfileThatWasUsedLast();
    void writesNothingToOpenWhatWasUsedLast();
    void knowsUnsavedChangesAndTheirReturn();
    void savesUnderItsName();
    void savesANewProfileUnderANameMadeOfItsPeer();
    void doesNotSaveAnInvalidDraft();
    void keepsTheDraftWhenSavingFails();
    void savesAnotherProfileUnderAFreeName();
    void duplicatesWhatIsSaved();
    void renamesTheOpenProfileWithItsChanges();
    void refusesNames_data();
    void refusesNames();
    void opensTheNeighbourOfARemovedProfile();
    void forgetsUnsavedChangesOfARemovedProfile();
    void keepsUnsavedChangesOfALeftProfile();
    void keepsANewDraftThatWasLeft();
    void forgetsANewDraftWithNothingInIt();
    void savesAllDrafts();
    void undoesDeleting();
    void undoesRenamingButNotWhatWasSavedSince();
    void undoesMovingToAGroup();
    void undoesAnImport();
    void undoesAnImportWithItsChanges();
    void undoesOnlyTheDetailsThatWereChanged();
    void saysWhyItCannotUndo();
    void showsWhatAnotherWindowSaved();
    void doesNotTouchUnsavedChangesWhenAnotherWindowSaves();
    void keepsTheDraftOfAProfileThatAnotherWindowRemoved();
    void tellsOfAnUnreadableFileOnce();
    void remembersWhatThePeerSaidItIs();
    void forgetsWhatAnotherPeerSaidItWas();
    void countsDraftsThatAreOpenedNotSavedOrRenamed();
    void takesTheCommandLineAsUnmodified();

private:
    [[nodiscard]] ProfileStore store() const { return ProfileStore(m_folder->path()); }
    void save(const Profile &profile) const { QVERIFY(!store().save(profile)); }
    [[nodiscard]] QStringList savedNames() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProfileEditor::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QVERIFY(!store().remove(localTestPeerProfile().name)); // which a new store holds
}

void TestProfileEditor::cleanup()
{
    m_folder.reset();
}

QStringList TestProfileEditor::savedNames() const
{
    QStringList names;
    for (const Profile &profile : store().load().profiles)
        names << profile.name;
    return names;
}

void TestProfileEditor::opensTheLocalTestPeerAtTheFirstStart()
{
    ProfileEditor editor{ProfileStore(m_folder->filePath(QStringLiteral("new")))};
    editor.begin();
    QCOMPARE(editor.origin(), DraftOrigin::Saved);
    QCOMPARE(editor.draft().kind, ProfileKind::LocalTestPeer);
    QVERIFY(checkDraft(editor.draft()).request);
}

void TestProfileEditor::opensTheProfileThatWasUsedLast()
{
    save(profileOf(QStringLiteral("CT 1"), QStringLiteral("ct1")));
    save(profileOf(QStringLiteral("CT 2"), QStringLiteral("ct2")));
    {
        ProfileEditor editor(store());
        editor.begin();
        editor.open(QStringLiteral("CT 2"));
    }
    ProfileEditor editor(store());
    editor.begin();
    QCOMPARE(editor.openName(), QStringLiteral("CT 2"));
}

/// Not even a lock, which would show in the time of the directory.
void TestProfileEditor::writesNothingToOpenWhatWasUsedLast()
{
    save(profileOf(QStringLiteral("CT 1"), QStringLiteral("ct1")));
    QVERIFY(!store().setLastUsed(QStringLiteral("CT 1")));
    const std::filesystem::path folder = m_folder->path().toStdString();
    const auto longAgo = std::filesystem::last_write_time(folder) - std::chrono::hours(1);
    std::filesystem::last_write_time(folder, longAgo);
    ProfileEditor editor(store());
    editor.begin();
    QCOMPARE(editor.openName(), QStringLiteral("CT 1"));
    QVERIFY(std::filesystem::last_write_time(folder) == longAgo);
}

void TestProfileEditor::knowsUnsavedChangesAndTheirReturn()
{
    save(profileOf(QStringLiteral("CT 1"), QStringLiteral("ct1")));
    ProfileEditor editor(store());
    editor.begin();
    editor.open(QStringLiteral("CT 1"));
    QVERIFY(!editor.isModified());
    editor.setDraft(edited(editor, SettingId::Port, QStringLiteral("104")));
    QVERIFY(editor.isModified());
    editor.setDraft(edited(editor, SettingId::Port, QStringLiteral("11112")));
    QVERIFY(!editor.isModified());
}

void TestProfileEditor::savesUnderItsName()
{
    save(profileOf(QStringLiteral("CT 1"), QStringLiteral("ct1")));
    ProfileEditor editor(store());
    editor.begin();
    editor.open(QStringLiteral("CT 1"));
    editor.setDraft(edited(editor, SettingId::Port, QStringLiteral(" 104 ")));
    QVERIFY(editor.save());
    QVERIFY(!editor.isModified());
    QCOMPARE(editor.draft().text(SettingId::Port), QStringLiteral("104"));
    QCOMPARE(store().load().profiles.first().request.port, quint16(104));
}

void TestProfileEditor::savesANewProfileUnderANameMadeOfItsPeer()
{
    ProfileEditor editor(store());
    editor.begin();
    editor.startNew();
    ProfileDraft draft = editor.draft();
    draft.text(SettingId::Address) = QStringLiteral("pacs.example.org");
    draft.text(SettingId::CalledAeTitle) = QStringLiteral("ORTHANC");
    editor.setDraft(draft);
    QVERIFY(editor.save());
    QCOMPARE(editor.openName(), QStringLiteral("ORTHANC at pacs.example.org"));
    QVERIFY(savedNames().contains(editor.openName()));
    QVERIFY(!editor.isModified());
    editor.startNew();
    editor.open(QStringLiteral("ORTHANC at pacs.example.org"));
}

void TestProfileEditor::doesNotSaveAnInvalidDraft()
{
    save(profileOf(QStringLiteral("CT 1"), QStringLiteral("ct1")));
    ProfileEditor editor(store());
    editor.begin();
    editor.open(QStringLiteral("CT 1"));
    editor.setDraft(edited(editor, SettingId::Port, QStringLiteral("0")));
    QVERIFY(!editor.save());
    QCOMPARE(editor.draft().text(SettingId::Port), QStringLiteral("0"));
    QCOMPARE(store().load().profiles.first().request.port, quint16(11112));
}

void TestProfileEditor::keepsTheDraftWhenSavingFails()
{
    const QString notADirectory = m_folder->filePath(QStringLiteral("file"));
    QVERIFY(QFile(notADirectory).open(QIODevice::WriteOnly));
    ProfileEditor editor{ProfileStore(notADirectory + QStringLiteral("/profiles"))};
    editor.begin();
    editor.startNew();
    editor.setDraft(edited(editor, SettingId::Address, QStringLiteral("pacs")));
    QSignalSpy failures(&editor, &ProfileEditor::failed);
    QVERIFY(!editor.save());
    QCOMPARE(failures.size(), 1);
    QVERIFY(failures.first().first().toString().contains(notADirectory));
    QVERIFY(editor.isModified());
    QCOMPARE(editor.draft().text(SettingId::Address), QStringLiteral("pacs"));
}

void TestProfileEditor::savesAnotherProfileUnderAFreeName()
{
    save(profileOf(QStringLiteral("CT 1"), QStringLiteral("ct1")));
    ProfileEditor editor(store());
    editor.begin();
    editor.open(QStringLiteral("CT 1"));
    editor.setDraft(edited(editor, SettingId::Port, QStringLiteral("104")));
    QVERIFY(editor.saveAsNew());
    QCOMPARE(editor.openName(), QStringLiteral("CT 1 (2)"));
    QVERIFY(!editor.isModified());
    QCOMPARE(editor.find(QStringLiteral("CT 1"))->request.port, quint16(11112));
    QCOMPARE(editor.find(QStringLiteral("CT 1 (2)"))->request.port, quint16(104));
}

void TestProfileEditor::duplicatesWhatIsSaved()
{
    save(profileOf(QStringLiteral("CT 1"), QStringLiteral("ct1")));
    ProfileEditor editor(store());
    editor.begin();
    editor.open(QStringLiteral("CT 1"));
    editor.setDraft(edited(editor, SettingId::Port, QStringLiteral("104")));
    const QString copy = editor.duplicate(QStringLiteral("CT 1"));
    QCOMPARE(editor.find(copy)->request.port, quint16(11112));
    QCOMPARE(editor.openName(), QStringLiteral("CT 1"));
    QVERIFY(editor.isModified());
}

void TestProfileEditor::renamesTheOpenProfileWithItsChanges()
{
    save(profileOf(QStringLiteral("CT 1"), QStringLiteral("ct1")));
    ProfileEditor editor(store());
    editor.begin();
    editor.open(QStringLiteral("CT 1"));
    editor.setDraft(edited(editor, SettingId::Port, QStringLiteral("104")));
    QVERIFY(editor.rename(QStringLiteral("CT 1"), QStringLiteral("  Scanner ")));
    QCOMPARE(editor.openName(), QStringLiteral("Scanner"));
    QVERIFY(editor.isModified());
    QCOMPARE(editor.draft().text(SettingId::Port), QStringLiteral("104"));
    QCOMPARE(savedNames(), QStringList{QStringLiteral("Scanner")});
}

void TestProfileEditor::refusesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << QStringLiteral("   ");
    QTest::newRow("taken") << QStringLiteral("CT 2");
    QTest::newRow("taken but for case") << QStringLiteral("ct 2");
}

void TestProfileEditor::refusesNames()
{
    QFETCH(const QString, name);
    save(profileOf(QStringLiteral("CT 1"), QStringLiteral("ct1")));
    save(profileOf(QStringLiteral("CT 2"), QStringLiteral("ct2")));
    ProfileEditor editor(store());
    editor.begin();
    QSignalSpy failures(&editor, &ProfileEditor::failed);
    QVERIFY(!editor.rename(QStringLiteral("CT 1"), name));
    QCOMPARE(failures.size(), 1);
    QCOMPARE(savedNames(), (QStringList{QStringLiteral("CT 1"), QStringLiteral("CT 2")}));
}

void TestProfileEditor::opensTheNeighbourOfARemovedProfile()
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

void TestProfileEditor::forgetsUnsavedChangesOfARemovedProfile()
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

void TestProfileEditor::keepsUnsavedChangesOfALeftProfile()
{
    save(profileOf(QStringLiteral("CT 1"), QStringLiteral("ct1")));
    save(profileOf(QStringLiteral("CT 2"), QStringLiteral("ct2")));
    ProfileEditor editor(store());
    editor.begin();
    editor.open(QStringLiteral("CT 1"));
    const quint64 number = editor.draftNumber();
    editor.setDraft(edited(editor, SettingId::Port, QStringLiteral("104")));
    editor.open(QStringLiteral("CT 2"));
    QVERIFY(!editor.isModified());
    QCOMPARE(editor.drafts().modifiedKeys(), QStringList{QStringLiteral("CT 1")});
    QVERIFY(editor.rename(QStringLiteral("CT 1"), QStringLiteral("Scanner")));
    editor.open(QStringLiteral("Scanner"));
    QVERIFY(editor.isModified());
    QCOMPARE(editor.draft().text(SettingId::Port), QStringLiteral("104"));
    QCOMPARE(editor.draftNumber(), number);
    QCOMPARE(editor.find(QStringLiteral("Scanner"))->request.port, quint16(11112));
}

void TestProfileEditor::keepsANewDraftThatWasLeft()
{
    save(profileOf(QStringLiteral("CT 1"), QStringLiteral("ct1")));
    ProfileEditor editor(store());
    editor.begin();
    editor.startNew();
    editor.setDraft(edited(editor, SettingId::Address, QStringLiteral("pacs")));
    const QString key = editor.openKey();
    QVERIFY(isDraftKey(key));
    editor.open(QStringLiteral("CT 1"));
    QCOMPARE(editor.drafts().unsavedKeys(), QStringList{key});
    editor.open(key);
    QCOMPARE(editor.origin(), DraftOrigin::New);
    QCOMPARE(editor.draft().text(SettingId::Address), QStringLiteral("pacs"));
    QVERIFY(editor.save());
    QCOMPARE(editor.drafts().unsavedKeys(), QStringList());
    QCOMPARE(editor.openKey(), QStringLiteral("pacs"));
}

void TestProfileEditor::forgetsANewDraftWithNothingInIt()
{
    save(profileOf(QStringLiteral("CT 1"), QStringLiteral("ct1")));
    ProfileEditor editor(store());
    editor.begin();
    editor.startNew();
    editor.open(QStringLiteral("CT 1"));
    QCOMPARE(editor.drafts().unsavedKeys(), QStringList());
}

void TestProfileEditor::savesAllDrafts()
{
    save(profileOf(QStringLiteral("CT 1"), QStringLiteral("ct1")));
    save(profileOf(QStringLiteral("CT 2"), QStringLiteral("ct2")));
    ProfileEditor editor(store());
    editor.begin();
    for (const char *name : {"CT 1", "CT 2"}) {
        editor.open(QString::fromLatin1(name));
        editor.setDraft(edited(editor, SettingId::Port, QStringLiteral("104")));
    }
    editor.startNew();
    editor.setDraft(edited(editor, SettingId::Address, QStringLiteral("pacs")));
    QVERIFY(editor.saveAll());
    QCOMPARE(savedNames(), (QStringList{QStringLiteral("CT 1"), QStringLiteral("CT 2"), QStringLiteral("pacs")}));
    for (const char *name : {"CT 1", "CT 2"})
        QCOMPARE(editor.find(QString::fromLatin1(name))->request.port, quint16{104});
    QCOMPARE(editor.drafts().modifiedKeys(), QStringList());
}

void TestProfileEditor::undoesDeleting()
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
    editor.undoStack()->undo();
    QCOMPARE(store().load().profiles, (QList<Profile>{first, second}));
    editor.undoStack()->redo();
    QCOMPARE(savedNames(), QStringList());
}

void TestProfileEditor::undoesRenamingButNotWhatWasSavedSince()
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

void TestProfileEditor::undoesMovingToAGroup()
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

void TestProfileEditor::undoesAnImport()
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

void TestProfileEditor::undoesAnImportWithItsChanges()
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

void TestProfileEditor::undoesOnlyTheDetailsThatWereChanged()
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

void TestProfileEditor::saysWhyItCannotUndo()
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

void TestProfileEditor::showsWhatAnotherWindowSaved()
{
    save(profileOf(QStringLiteral("CT 1"), QStringLiteral("ct1")));
    ProfileEditor editor(store());
    editor.begin();
    editor.open(QStringLiteral("CT 1"));
    save(profileOf(QStringLiteral("CT 2"), QStringLiteral("ct2")));
    QTRY_VERIFY(editor.find(QStringLiteral("CT 2")));
    save(profileOf(QStringLiteral("CT 1"), QStringLiteral("elsewhere")));
    QTRY_COMPARE(editor.draft().text(SettingId::Address), QStringLiteral("elsewhere"));
    QVERIFY(!editor.isModified());
}

void TestProfileEditor::doesNotTouchUnsavedChangesWhenAnotherWindowSaves()
{
    save(profileOf(QStringLiteral("CT 1"), QStringLiteral("ct1")));
    ProfileEditor editor(store());
    editor.begin();
    editor.open(QStringLiteral("CT 1"));
    editor.setDraft(edited(editor, SettingId::Port, QStringLiteral("104")));
    QSignalSpy messages(&editor, &ProfileEditor::failed);
    save(profileOf(QStringLiteral("CT 1"), QStringLiteral("elsewhere")));
    QTRY_COMPARE(editor.find(QStringLiteral("CT 1"))->request.address, QStringLiteral("elsewhere"));
    QCOMPARE(editor.draft().text(SettingId::Address), QStringLiteral("ct1"));
    QCOMPARE(editor.draft().text(SettingId::Port), QStringLiteral("104"));
    QVERIFY(editor.isModified());
    QCOMPARE(messages.size(), 1);
    QVERIFY(messages.first().first().toString().contains(QStringLiteral("changed in another window")));
}

void TestProfileEditor::keepsTheDraftOfAProfileThatAnotherWindowRemoved()
{
    save(profileOf(QStringLiteral("CT 1"), QStringLiteral("ct1")));
    ProfileEditor editor(store());
    editor.begin();
    editor.open(QStringLiteral("CT 1"));
    QVERIFY(!store().remove(QStringLiteral("CT 1")));
    QTRY_COMPARE(editor.origin(), DraftOrigin::New);
    QCOMPARE(editor.draft().text(SettingId::Address), QStringLiteral("ct1"));
}

void TestProfileEditor::tellsOfAnUnreadableFileOnce()
{
    QFile file(store().filePath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ not json");
    file.close();
    ProfileEditor editor(store());
    QSignalSpy failures(&editor, &ProfileEditor::unreadable);
    editor.begin();
    editor.reload();
    QCOMPARE(failures.size(), 1);
    QVERIFY(failures.first().first().toString().contains(file.fileName()));
    QCOMPARE(editor.origin(), DraftOrigin::New);
    QSignalSpy readable(&editor, &ProfileEditor::readable);
    editor.setDraft(edited(editor, SettingId::Address, QStringLiteral("ct1")));
    QVERIFY(editor.save()); // which sets the file aside
    QCOMPARE(readable.size(), 1);
}

void TestProfileEditor::remembersWhatThePeerSaidItIs()
{
    save(profileOf(QStringLiteral("CT 1"), QStringLiteral("ct1")));
    ProfileEditor editor(store());
    editor.begin();
    PeerFacts peer;
    peer.implementationClassUid = QStringLiteral("1.2.3");
    peer.implementationVersionName = QStringLiteral("VENDOR_1");
    editor.rememberPeer(QStringLiteral("CT 1"), peer);
    QCOMPARE(store().load().profiles.first().lastImplementationVersionName, QStringLiteral("VENDOR_1"));
    QCOMPARE(store().load().profiles.first().lastImplementationClassUid, QStringLiteral("1.2.3"));
}

void TestProfileEditor::forgetsWhatAnotherPeerSaidItWas()
{
    Profile profile = profileOf(QStringLiteral("CT 1"), QStringLiteral("ct1"));
    profile.lastImplementationClassUid = QStringLiteral("1.2.3");
    profile.lastImplementationVersionName = QStringLiteral("VENDOR_1");
    save(profile);
    ProfileEditor editor(store());
    editor.begin();
    editor.open(QStringLiteral("CT 1"));
    editor.setDraft(edited(editor, SettingId::CalledAeTitle, QStringLiteral("CT")));
    QVERIFY(editor.save());
    QCOMPARE(store().load().profiles.first().lastImplementationClassUid, QStringLiteral("1.2.3"));
    editor.setDraft(edited(editor, SettingId::Port, QStringLiteral("104")));
    QVERIFY(editor.save());
    QCOMPARE(store().load().profiles.first().lastImplementationClassUid, QString());
    QCOMPARE(store().load().profiles.first().lastImplementationVersionName, QString());
}

void TestProfileEditor::countsDraftsThatAreOpenedNotSavedOrRenamed()
{
    save(profileOf(QStringLiteral("CT 1"), QStringLiteral("ct1")));
    ProfileEditor editor(store());
    editor.begin();
    editor.open(QStringLiteral("CT 1"));
    const quint64 number = editor.draftNumber();
    editor.setDraft(edited(editor, SettingId::Address, QStringLiteral("ct1 ")));
    QVERIFY(editor.save());
    QVERIFY(editor.rename(QStringLiteral("CT 1"), QStringLiteral("CT 2")));
    QCOMPARE(editor.draftNumber(), number);
    editor.startNew();
    QVERIFY(editor.draftNumber() != number);
}

void TestProfileEditor::takesTheCommandLineAsUnmodified()
{
    ProfileEditor editor(store());
    editor.begin();
    EchoRequest request;
    request.address = QStringLiteral("pacs");
    editor.startFromCommandLine(draftOf(request, ProfileKind::Peer));
    QCOMPARE(editor.origin(), DraftOrigin::CommandLine);
    QCOMPARE(editor.draft().text(SettingId::Address), QStringLiteral("pacs"));
    QVERIFY(!editor.isModified());
    QVERIFY(editor.openName().isEmpty());
}

QTEST_GUILESS_MAIN(TestProfileEditor)
#include "tst_profile_editor.moc"
