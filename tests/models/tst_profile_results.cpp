// What runs leave with the saved profiles, without a window.
#include "core/echo/peer_key.h"
#include "core/responder/responder.h"
#include "tests/support/loopback.h"
#include "ui/profiles/profile_editor.h"
#include "ui/profiles/profile_list_model.h"
#include "ui/profiles/profile_results.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;
using namespace std::chrono_literals;

class TestProfileResults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void keepsTheRunOfTheProfileThatWasTested();
    void tellsWhatOthersFoundSinceIfItIsNews();
    void keepsNoRunOfWhatIsNotSaved();
    void forgetsTheRunWhenTheProfileAsksForSomethingElse();
    void learnsNothingOfThePeerFromUnsavedSettings();
    void keepsTheRunOfWhatIsSavedAfterwards();
    void showsNoRunOfAProfileThatWasLeftMeanwhile();
    void showsTheRunOfTheProfileThatIsOpened();
    void showsHowAWatchedPeerIsInItsRow();
    void takesAWatchAlongWhenItsDraftIsSaved();
    void showsInItsRowHowTheRunOfADraftEnded();
    void endsTheWatchOfAProfileThatIsGone();
    void keepsTheWatchOfAProfileThatHasBecomeADraft();
    void keepsADraftThatWasRun();
    void showsARunThatCameFromElsewhereBesideAWatch();

private:
    /// The models of a window.
    struct Models
    {
        explicit Models(const QString &folder)
            : editor(ProfileStore(folder))
        {
            editor.begin();
        }
        /// Echoes to what is in the draft.
        RunId echo() { return runs.start({results.openSubject(), *checkDraft(editor.draft()).request, {}, {}, {}}); }
        RunId watch()
        {
            const WatchSettings settings{100ms, 0ms, WatchAssociations::NewEach};
            return runs.start({results.openSubject(), *checkDraft(editor.draft()).request, {}, settings, {}});
        }
        [[nodiscard]] QString stateOf(const char *name) const
        {
            return list.indexOf(QString::fromLatin1(name)).data(ProfileListModel::StateRole).toString();
        }

        ProfileEditor editor;
        ProfileListModel list{&editor};
        RunBook runs;
        ShownRun shown{&runs};
        ProfileResults results{&editor, &list, &runs, &shown};
    };

    std::unique_ptr<QTemporaryDir> m_folder;
};

/// Nobody listens at either of the two saved peers.
void TestProfileResults::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const char *const name : {"First", "Second"}) {
        Profile profile;
        profile.name = QString::fromLatin1(name);
        profile.request.address = QStringLiteral("127.0.0.1");
        profile.request.port = freePort();
        QVERIFY(!ProfileStore(m_folder->path()).save(profile));
    }
}

void TestProfileResults::keepsTheRunOfTheProfileThatWasTested()
{
    Models models(m_folder->path());
    models.editor.open(QStringLiteral("First"));
    models.echo();
    QVERIFY(!models.results.shown());
    QVERIFY(models.shown.isEchoOn());
    QTRY_VERIFY(models.results.shown());
    QCOMPARE(models.results.shown()->verdict(), Verdict::Failure);
    QVERIFY2(models.stateOf("First").startsWith(QStringLiteral("Failed")), qPrintable(models.stateOf("First")));
    QCOMPARE(models.stateOf("Second"), QStringLiteral("Not tested yet"));
    models.editor.open(QStringLiteral("Second"));
    QVERIFY(!models.results.shown());
    models.editor.open(QStringLiteral("First"));
    QVERIFY(models.results.shown());
}

void TestProfileResults::tellsWhatOthersFoundSinceIfItIsNews()
{
    Models models(m_folder->path());
    models.editor.open(QStringLiteral("First"));
    models.echo();
    QTRY_VERIFY(models.results.shown());
    LastResult later;
    later.verdict = Verdict::Failure;
    later.startedAt = later.heardAt = models.results.shown()->startedAt().addSecs(60);
    const auto tell = [&] {
        models.list.setKeptResults({{peerKey(models.editor.find(QStringLiteral("First"))->request), later}});
        models.results.showNewest();
    };
    tell();
    QVERIFY(models.results.shown()); // it says the same, and more
    QVERIFY(!models.results.ofOthers());
    later.verdict = Verdict::Success;
    tell();
    QVERIFY(!models.results.shown());
    QVERIFY(models.results.ofOthers() == later);
    models.echo();
    QTRY_VERIFY(models.results.shown());
    QVERIFY(!models.results.ofOthers());
}

void TestProfileResults::keepsNoRunOfWhatIsNotSaved()
{
    Models models(m_folder->path());
    models.editor.open(QStringLiteral("First"));
    ProfileDraft draft = models.editor.draft();
    draft.text(SettingId::CalledAeTitle) = QStringLiteral("OTHER");
    models.editor.setDraft(draft);
    models.echo();
    QTRY_VERIFY(models.results.shown());
    const QString state = models.stateOf("First");
    QVERIFY2(state.startsWith(QStringLiteral("Unsaved changes, Failed")), qPrintable(state));
    models.editor.discard(QStringLiteral("First"));
    QCOMPARE(models.stateOf("First"), QStringLiteral("Not tested yet"));
}

void TestProfileResults::forgetsTheRunWhenTheProfileAsksForSomethingElse()
{
    Models models(m_folder->path());
    models.editor.open(QStringLiteral("First"));
    models.echo();
    QTRY_VERIFY(models.results.shown());
    ProfileDraft draft = models.editor.draft();
    draft.text(SettingId::CalledAeTitle) = QStringLiteral("OTHER");
    models.editor.setDraft(draft);
    QVERIFY(models.editor.save());
    QCOMPARE(models.stateOf("First"), QStringLiteral("Not tested yet"));
    QVERIFY(!models.list.lastRun(QStringLiteral("First")));
}

/// What answered may be another peer than the one that is saved.
void TestProfileResults::learnsNothingOfThePeerFromUnsavedSettings()
{
    Responder peer((ResponderSettings()));
    QVERIFY(!peer.start());
    Models models(m_folder->path());
    models.editor.open(QStringLiteral("First"));
    ProfileDraft draft = models.editor.draft();
    draft.text(SettingId::Port) = QString::number(peer.port());
    models.editor.setDraft(draft);
    models.echo();
    QTRY_VERIFY(models.results.shown());
    QCOMPARE(models.results.shown()->verdict(), Verdict::Success);
    QCOMPARE(models.editor.find(QStringLiteral("First"))->lastImplementationClassUid, QString());
}

void TestProfileResults::keepsTheRunOfWhatIsSavedAfterwards()
{
    Models models(m_folder->path());
    models.editor.open(QStringLiteral("First"));
    ProfileDraft draft = models.editor.draft();
    draft.text(SettingId::CalledAeTitle) = QStringLiteral("OTHER");
    models.editor.setDraft(draft);
    models.echo();
    QTRY_VERIFY(models.results.shown());
    const std::optional<FinishedRun> tested = models.results.shown();
    QVERIFY(models.editor.save());
    models.results.keep(tested);
    QVERIFY2(models.stateOf("First").startsWith(QStringLiteral("Failed")), qPrintable(models.stateOf("First")));
}

void TestProfileResults::showsNoRunOfAProfileThatWasLeftMeanwhile()
{
    Models models(m_folder->path());
    models.editor.open(QStringLiteral("First"));
    const RunId id = models.echo();
    models.editor.open(QStringLiteral("Second"));
    QCOMPARE(models.shown.id(), RunId::None);
    QTRY_VERIFY(models.stateOf("First").startsWith(QStringLiteral("Failed")));
    QVERIFY(!models.results.shown());
    QCOMPARE(models.stateOf("Second"), QStringLiteral("Not tested yet"));
    models.editor.open(QStringLiteral("First"));
    QCOMPARE(models.shown.id(), id);
    QVERIFY(models.results.shown());
}

void TestProfileResults::showsTheRunOfTheProfileThatIsOpened()
{
    Models models(m_folder->path());
    models.editor.open(QStringLiteral("First"));
    const RunId first = models.watch();
    models.editor.open(QStringLiteral("Second"));
    const RunId second = models.watch();
    QCOMPARE(models.shown.id(), second);
    models.editor.open(QStringLiteral("First"));
    QCOMPARE(models.shown.id(), first);
    QVERIFY(models.shown.isWatchOn());
    QVERIFY(models.editor.rename(QStringLiteral("First"), QStringLiteral("Renamed")));
    QCOMPARE(models.shown.id(), first);
    QVERIFY(models.runs.find(RunSubject{0, QStringLiteral("Renamed")}));
    QVERIFY(!models.runs.find(RunSubject{0, QStringLiteral("First")}));
    models.editor.startNew();
    QCOMPARE(models.shown.id(), RunId::None);
}

void TestProfileResults::showsHowAWatchedPeerIsInItsRow()
{
    Models models(m_folder->path());
    models.editor.open(QStringLiteral("First"));
    const RunId id = models.watch();
    models.editor.open(QStringLiteral("Second"));
    QTRY_VERIFY2(models.stateOf("First").startsWith(QStringLiteral("Down since ")),
                 qPrintable(models.stateOf("First")));
    QCOMPARE(models.stateOf("Second"), QStringLiteral("Not tested yet"));
    QVERIFY(models.editor.rename(QStringLiteral("First"), QStringLiteral("Renamed")));
    QVERIFY2(models.stateOf("Renamed").startsWith(QStringLiteral("Down since ")),
             qPrintable(models.stateOf("Renamed")));
    models.runs.cancel(id);
    QTRY_VERIFY2(models.stateOf("Renamed").startsWith(QStringLiteral("Failed")), qPrintable(models.stateOf("Renamed")));
}

void TestProfileResults::takesAWatchAlongWhenItsDraftIsSaved()
{
    Models models(m_folder->path());
    models.editor.startNew();
    ProfileDraft draft = models.editor.draft();
    draft.text(SettingId::Address) = QStringLiteral("127.0.0.1");
    draft.text(SettingId::Port) = QString::number(freePort());
    models.editor.setDraft(draft);
    const RunId id = models.watch();
    const QString key = models.editor.openKey(); // of the row that the draft has meanwhile
    QTRY_VERIFY(
        models.list.indexOf(key).data(ProfileListModel::StateRole).toString().contains(QStringLiteral("Down since ")));
    QVERIFY(models.editor.save());
    const QString name = models.editor.openName();
    QTRY_VERIFY2(models.stateOf(qPrintable(name)).startsWith(QStringLiteral("Down since ")),
                 qPrintable(models.stateOf(qPrintable(name))));
    models.editor.open(QStringLiteral("Second"));
    models.editor.open(name);
    QCOMPARE(models.shown.id(), id);
}

void TestProfileResults::showsInItsRowHowTheRunOfADraftEnded()
{
    Models models(m_folder->path());
    models.editor.startNew();
    ProfileDraft draft = models.editor.draft();
    draft.text(SettingId::Address) = QStringLiteral("127.0.0.1");
    draft.text(SettingId::Port) = QString::number(freePort());
    models.editor.setDraft(draft);
    const QString key = models.editor.openKey();
    const auto state = [&] { return models.list.indexOf(key).data(ProfileListModel::StateRole).toString(); };
    QTRY_COMPARE(state(), QStringLiteral("Unsaved changes"));
    models.echo();
    QCOMPARE(state(), QStringLiteral("Unsaved changes, Echo in progress"));
    QTRY_VERIFY2(state().startsWith(QStringLiteral("Unsaved changes, Failed")), qPrintable(state()));
    models.editor.open(QStringLiteral("First"));
    QVERIFY2(state().contains(QStringLiteral("Failed")), qPrintable(state()));
    models.editor.open(key);
    draft.text(SettingId::CalledAeTitle) = QStringLiteral("OTHER");
    models.editor.setDraft(draft); // which has not been tested
    QCOMPARE(state(), QStringLiteral("Unsaved changes"));
}

void TestProfileResults::endsTheWatchOfAProfileThatIsGone()
{
    Models models(m_folder->path());
    models.editor.open(QStringLiteral("First"));
    models.watch();
    models.editor.open(QStringLiteral("Second"));
    QSignalSpy orphaned(&models.results, &ProfileResults::watchOrphaned);
    QSignalSpy finished(&models.runs, &RunBook::finished);
    QVERIFY(models.editor.remove({QStringLiteral("First")}));
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(orphaned.count(), 0); // the user has deleted it, and was asked
    models.editor.undoStack()->undo();
    QVERIFY(models.editor.find(QStringLiteral("First")));
    QVERIFY(!models.runs.isAnyOn());
    QCOMPARE(models.stateOf("First"), QStringLiteral("Not tested yet"));

    models.editor.open(QStringLiteral("First"));
    models.watch();
    models.editor.open(QStringLiteral("Second"));
    models.editor.undoStack()->redo(); // deletes it again
    QTRY_COMPARE(finished.count(), 2);
    QVERIFY(!models.runs.isAnyOn());
}

/// Deleted in another window while it was open in this one.
void TestProfileResults::keepsTheWatchOfAProfileThatHasBecomeADraft()
{
    Models models(m_folder->path());
    models.editor.open(QStringLiteral("First"));
    const RunId id = models.watch();
    QVERIFY(!ProfileStore(m_folder->path()).remove(QStringLiteral("First")));
    models.editor.reload();
    QCOMPARE(models.editor.origin(), DraftOrigin::New);
    const QString key = models.editor.openKey();
    QTRY_VERIFY(models.list.indexOf(key).data(ProfileListModel::StateRole).toString().contains(QStringLiteral("Down")));
    QCOMPARE(models.results.runOn()->id(), id);
    models.editor.open(QStringLiteral("Second"));
    models.editor.open(key);
    QCOMPARE(models.shown.id(), id);
    QVERIFY(models.runs.find(id)->isRunning());
}

/// The local test peer's is complete without a change of the user's.
void TestProfileResults::keepsADraftThatWasRun()
{
    Models models(m_folder->path());
    models.editor.startNew(ProfileKind::LocalTestPeer);
    const QString left = models.editor.openKey();
    models.editor.startNew(ProfileKind::LocalTestPeer);
    QVERIFY(!models.editor.drafts().find(left));
    const QString key = models.editor.openKey();
    models.watch();
    models.editor.open(QStringLiteral("First"));
    QVERIFY(models.editor.drafts().find(key));
    QCOMPARE(models.results.runsOn({key}).size(), 1);
}

void TestProfileResults::showsARunThatCameFromElsewhereBesideAWatch()
{
    Models models(m_folder->path());
    models.editor.open(QStringLiteral("First"));
    const RunId watch = models.watch();
    FinishedRun found;
    found.request = models.runs.find(watch)->plan().request;
    found.report.verdict = Verdict::Success;
    const RunId added = models.runs.add(QStringLiteral("First"), found, {}, {});
    QCOMPARE(models.shown.id(), added);
    QCOMPARE(models.results.shown()->verdict(), Verdict::Success);
    QCOMPARE(models.results.runOn()->id(), watch);
    models.results.showLast();
    QCOMPARE(models.shown.id(), watch);
    QVERIFY(!models.results.shown());
}

QTEST_MAIN(TestProfileResults)
#include "tst_profile_results.moc"
