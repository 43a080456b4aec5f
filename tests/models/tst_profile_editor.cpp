// What the editor opens, saves and remembers, without a window; see also tst_profile_drafts and tst_profile_undo.
#include "tests/models/profile_fixture.h"

#include <QFile>
#include <QSignalSpy>

#include <chrono>
#include <filesystem>

using namespace dicom_echo;
using test::edited;
using test::profileOf;

class TestProfileEditor : public test::ProfileTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { beginProfiles(); }

    void opensTheLocalTestPeerAtTheFirstStart();
    void opensTheProfileThatWasUsedLast();
    void writesNothingToOpenWhatWasUsedLast();
    void knowsUnsavedChangesAndTheirReturn();
    void savesUnderItsName();
    void savesTheSettingsOfTheWatch();
    void savesANewProfileUnderANameMadeOfItsPeer();
    void doesNotSaveAnInvalidDraft();
    void keepsTheDraftWhenSavingFails();
    void savesAnotherProfileUnderAFreeName();
    void duplicatesWhatIsSaved();
    void renamesTheOpenProfileWithItsChanges();
    void refusesNames_data();
    void refusesNames();
    void tellsOfAnUnreadableFileOnce();
    void remembersWhatThePeerSaidItIs();
    void forgetsWhatAnotherPeerSaidItWas();
};

void TestProfileEditor::opensTheLocalTestPeerAtTheFirstStart()
{
    ProfileEditor editor{ProfileStore(home().filePath(QStringLiteral("new")))};
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
    const std::filesystem::path folder = home().path().toStdString();
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

void TestProfileEditor::savesTheSettingsOfTheWatch()
{
    save(profileOf(QStringLiteral("CT 1"), QStringLiteral("ct1")));
    ProfileEditor editor(store());
    editor.begin();
    editor.open(QStringLiteral("CT 1"));
    ProfileDraft draft = editor.draft();
    draft.watch.interval = std::chrono::milliseconds(7500);
    editor.setDraft(draft);
    QVERIFY(editor.isModified());
    QVERIFY(editor.save());
    QCOMPARE(store().load().profiles.first().watch, draft.watch);
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
    const QString notADirectory = home().filePath(QStringLiteral("file"));
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
    QVERIFY(editor.rename(QStringLiteral("Scanner"), QStringLiteral("SCANNER"))); // no name of another one
    QCOMPARE(savedNames(), QStringList{QStringLiteral("SCANNER")});
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
QTEST_GUILESS_MAIN(TestProfileEditor)
#include "tst_profile_editor.moc"
