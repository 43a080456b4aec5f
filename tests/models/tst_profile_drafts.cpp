// Unsaved changes that are left, and those that another window makes meanwhile, without a window.
#include "tests/models/profile_fixture.h"

#include <QSignalSpy>

using namespace dicom_echo;
using test::edited;
using test::profileOf;

class TestProfileDrafts : public test::ProfileTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { beginProfiles(); }

    void keepsUnsavedChangesOfALeftProfile();
    void keepsANewDraftThatWasLeft();
    void forgetsANewDraftWithNothingInIt();
    void leavesNothingOfADraftThatWasRunAndIsDeleted();
    void savesAllDrafts();
    void showsWhatAnotherWindowSaved();
    void doesNotTouchUnsavedChangesWhenAnotherWindowSaves();
    void keepsTheDraftOfAProfileThatAnotherWindowRemoved();
    void countsDraftsThatAreOpenedNotSavedOrRenamed();
    void takesTheCommandLineAsUnmodified();
};

void TestProfileDrafts::keepsUnsavedChangesOfALeftProfile()
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

void TestProfileDrafts::keepsANewDraftThatWasLeft()
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
    QCOMPARE(editor.drafts().modifiedKeys(), QStringList{key}); // closing the window asks
    editor.open(key);
    QCOMPARE(editor.origin(), DraftOrigin::New);
    QCOMPARE(editor.draft().text(SettingId::Address), QStringLiteral("pacs"));
    QVERIFY(editor.save());
    QCOMPARE(editor.drafts().unsavedKeys(), QStringList());
    QCOMPARE(editor.openKey(), QStringLiteral("pacs"));
}

void TestProfileDrafts::forgetsANewDraftWithNothingInIt()
{
    save(profileOf(QStringLiteral("CT 1"), QStringLiteral("ct1")));
    ProfileEditor editor(store());
    editor.begin();
    editor.startNew();
    editor.open(QStringLiteral("CT 1"));
    QCOMPARE(editor.drafts().unsavedKeys(), QStringList());
}

void TestProfileDrafts::leavesNothingOfADraftThatWasRunAndIsDeleted()
{
    save(profileOf(QStringLiteral("CT 1"), QStringLiteral("ct1")));
    ProfileEditor editor(store());
    editor.begin();
    editor.startNew();
    editor.setDraft(edited(editor, SettingId::Address, QStringLiteral("pacs")));
    editor.keepDraft();
    editor.discard(editor.openKey());
    QCOMPARE(editor.openName(), QStringLiteral("CT 1"));
    QCOMPARE(editor.drafts().unsavedKeys(), QStringList());
}

void TestProfileDrafts::savesAllDrafts()
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
    QVERIFY(editor.saveAll(editor.drafts().modifiedKeys()));
    QCOMPARE(savedNames(), (QStringList{QStringLiteral("CT 1"), QStringLiteral("CT 2"), QStringLiteral("pacs")}));
    for (const char *name : {"CT 1", "CT 2"})
        QCOMPARE(editor.find(QString::fromLatin1(name))->request.port, quint16{104});
    QCOMPARE(editor.drafts().modifiedKeys(), QStringList());
}

void TestProfileDrafts::showsWhatAnotherWindowSaved()
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

void TestProfileDrafts::doesNotTouchUnsavedChangesWhenAnotherWindowSaves()
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

void TestProfileDrafts::keepsTheDraftOfAProfileThatAnotherWindowRemoved()
{
    save(profileOf(QStringLiteral("CT 1"), QStringLiteral("ct1")));
    ProfileEditor editor(store());
    editor.begin();
    editor.open(QStringLiteral("CT 1"));
    QVERIFY(!store().remove(QStringLiteral("CT 1")));
    QTRY_COMPARE(editor.origin(), DraftOrigin::New);
    QCOMPARE(editor.draft().text(SettingId::Address), QStringLiteral("ct1"));
}

void TestProfileDrafts::countsDraftsThatAreOpenedNotSavedOrRenamed()
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

void TestProfileDrafts::takesTheCommandLineAsUnmodified()
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
QTEST_GUILESS_MAIN(TestProfileDrafts)
#include "tst_profile_drafts.moc"
