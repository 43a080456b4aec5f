// What runs leave with the saved profiles, without a window.
#include "tests/support/loopback.h"
#include "ui/profiles/profile_editor.h"
#include "ui/profiles/profile_list_model.h"
#include "ui/profiles/profile_results.h"
#include "ui/run/run_controller.h"

#include <QTemporaryDir>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestProfileResults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void keepsTheRunOfTheProfileThatWasTested();
    void keepsNoRunOfWhatIsNotSaved();
    void keepsTheRunOfWhatIsSavedAfterwards();
    void showsNoRunOfAProfileThatWasLeftMeanwhile();

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
        void echo() { runs.start(*checkDraft(editor.draft()).request, editor.draft().kind); }
        [[nodiscard]] QString stateOf(const char *name) const
        {
            return list.indexOf(QString::fromLatin1(name)).data(ProfileListModel::StateRole).toString();
        }

        ProfileEditor editor;
        ProfileListModel list{&editor};
        RunController runs;
        ProfileResults results{&editor, &list, &runs};
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
    QVERIFY(models.results.isLastRunShown());
    QTRY_VERIFY(models.results.shown());
    QCOMPARE(models.results.shown()->verdict(), Verdict::Failure);
    QVERIFY2(models.stateOf("First").startsWith(QStringLiteral("Failed")), qPrintable(models.stateOf("First")));
    QCOMPARE(models.stateOf("Second"), QStringLiteral("Not tested yet"));
    models.editor.open(QStringLiteral("Second"));
    QVERIFY(!models.results.shown());
    models.editor.open(QStringLiteral("First"));
    QVERIFY(models.results.shown());
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
    QCOMPARE(models.stateOf("First"), QStringLiteral("Unsaved changes"));
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
    models.echo();
    models.editor.open(QStringLiteral("Second"));
    QVERIFY(!models.results.isLastRunShown());
    QTRY_VERIFY(models.stateOf("First").startsWith(QStringLiteral("Failed")));
    QVERIFY(!models.results.shown());
    QCOMPARE(models.stateOf("Second"), QStringLiteral("Not tested yet"));
}

QTEST_MAIN(TestProfileResults)
#include "tst_profile_results.moc"
