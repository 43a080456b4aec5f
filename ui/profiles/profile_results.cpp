#include "ui/profiles/profile_results.h"

#include "core/profiles/profile_remarks.h"
#include "ui/profiles/profile_editor.h"
#include "ui/profiles/profile_list_model.h"

namespace dicom_echo {
namespace {

/// Of the row in the list.
QString rowKey(const RunSubject &subject)
{
    if (!subject.profile.isEmpty())
        return subject.profile;
    OpenDraft draft;
    draft.number = subject.draftNumber;
    return draft.key();
}

} // namespace

ProfileResults::ProfileResults(ProfileEditor *editor, ProfileListModel *list, RunBook *runs, ShownRun *shownRun,
                               QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_list(list)
    , m_runs(runs)
    , m_shownRun(shownRun)
{
    connect(editor, &ProfileEditor::draftReplaced, this, &ProfileResults::showLast);
    connect(editor, &ProfileEditor::draftBegun, this, &ProfileResults::showLast);
    connect(editor, &ProfileEditor::stateChanged, this, &ProfileResults::adoptRuns);
    connect(editor, &ProfileEditor::renamed, this, &ProfileResults::followRename);
    connect(editor, &ProfileEditor::removed, this, &ProfileResults::forgetRuns);
    // Later: a profile that is deleted elsewhere while it is open becomes a draft first.
    connect(editor, &ProfileEditor::profilesChanged, this, &ProfileResults::endOrphans, Qt::QueuedConnection);
    connect(editor, &ProfileEditor::draftsChanged, this, &ProfileResults::endOrphans, Qt::QueuedConnection);
    connect(runs, &RunBook::started, this, &ProfileResults::beginRun);
    connect(runs, &RunBook::added, this, &ProfileResults::addRun);
    connect(runs, &RunBook::attempted, this, [this](RunId id) { showOn(m_runs->find(id)); });
    connect(runs, &RunBook::finished, this, &ProfileResults::endRun);
}

RunSubject ProfileResults::openSubject() const
{
    return {m_editor->draftNumber(), m_editor->openName()};
}

const RunController *ProfileResults::runOn() const
{
    const RunController *const run = m_runs->find(openSubject());
    return run && run->isRunning() ? run : nullptr;
}

QList<const RunController *> ProfileResults::runsOn(const QStringList &keys) const
{
    QList<const RunController *> on;
    for (const RunController *const run : m_runs->running()) {
        if (keys.contains(rowKey(run->plan().subject)))
            on.append(run);
    }
    return on;
}

ProfileKind ProfileResults::draftKind() const
{
    return m_editor->draft().kind;
}

/// A draft that has been saved takes its runs along.
void ProfileResults::adoptRuns()
{
    const RunSubject subject = openSubject();
    if (subject.profile.isEmpty() || !m_runs->adopt(subject.draftNumber, subject.profile))
        return;
    showOff(rowKey({subject.draftNumber, {}}));
    showOn(m_runs->find(subject));
}

void ProfileResults::followRename(const QString &from, const QString &to)
{
    m_runs->rename(from, to);
    showOff(from);
    showOn(m_runs->find(RunSubject{0, to}));
}

void ProfileResults::forgetRuns(const QStringList &keys)
{
    for (const QString &key : keys) {
        const OpenDraft *const draft = isDraftKey(key) ? m_editor->drafts().find(key) : nullptr;
        m_runs->forget(draft ? RunSubject{draft->number, {}} : RunSubject{0, key});
    }
}

/// A run without a row could be neither seen nor ended. That of a profile which was deleted in another window while it
/// is open here goes on as that of the draft that it has become.
void ProfileResults::endOrphans()
{
    for (RunController *const run : m_runs->running()) {
        const RunSubject subject = run->plan().subject;
        if (m_editor->find(subject.profile))
            continue;
        const bool isDraft = m_editor->drafts().hasNumber(subject.draftNumber);
        if (isDraft && !subject.profile.isEmpty()) {
            showOff(subject.profile);
            run->setSubject({subject.draftNumber, {}});
            showOn(run);
        } else if (!isDraft && !m_runs->isUnwanted(run->id())) {
            m_runs->forget(subject);
            if (run->isWatch())
                Q_EMIT watchOrphaned(subject.profile);
        }
    }
}

/// In the row of its profile or draft.
void ProfileResults::showOn(const RunController *run)
{
    if (!run || !run->isRunning())
        return;
    const QString key = rowKey(run->plan().subject);
    if (run->isWatch())
        m_list->setWatch(key, run->progress().watch);
    else
        m_list->setEchoing(key, true);
}

void ProfileResults::showOff(const QString &key)
{
    m_list->setWatch(key, std::nullopt);
    m_list->setEchoing(key, false);
}

void ProfileResults::showLast()
{
    const RunController *const run = m_runs->find(openSubject());
    m_shownRun->show(run ? run->id() : RunId::None);
    if (run && run->isRunning())
        return show(std::nullopt);
    const bool isOfDraft = run && run->result() && isResultOf(*run->result(), m_editor->draft());
    const std::optional<FinishedRun> last = isOfDraft ? run->result() : m_list->lastRun(m_editor->openName());
    const std::optional<LastResult> ofOthers = m_list->resultOfOthers(m_editor->openName());
    // A run with all that it found is worth more than the word that it was so once more.
    const bool isNews =
        ofOthers && (!last || (ofOthers->startedAt > last->startedAt() && ofOthers->verdict != last->verdict()));
    show(isNews ? std::nullopt : last, isNews ? ofOthers : std::nullopt);
}

void ProfileResults::showNewest()
{
    if (m_list->resultOfOthers(m_editor->openName()) != m_ofOthers)
        showLast();
}

void ProfileResults::beginRun(RunId id)
{
    const RunController *const run = m_runs->find(id);
    showOn(run);
    if (!run->plan().subject.isSameAs(openSubject()))
        return;
    m_editor->keepDraft();
    m_shownRun->begin(id);
    show(std::nullopt);
}

/// Its remarks have been made already. It is shown even if another run of the peer is on: it was asked for.
void ProfileResults::addRun(RunId id)
{
    const RunController *const run = m_runs->find(id);
    const QString name = run->plan().subject.profile;
    if (const Profile *const profile = m_editor->find(name); profile && isResultOf(*run->result(), *profile))
        keepFor(name, *run->result());
    if (!run->plan().subject.isSameAs(openSubject()))
        return;
    m_shownRun->show(id);
    show(run->result());
}

/// What the run says against the profiles goes into its warnings, then the tested one keeps it. None does if what was
/// asked for is not what is saved.
void ProfileResults::endRun(FinishedRun run)
{
    RunController *const ended = m_runs->find(run.id);
    const QString name = ended->plan().subject.profile;
    const Profile *const profile = m_editor->find(name);
    const bool isTested = profile && isResultOf(run, *profile);
    if (!run.watch)
        run.report.findings += remarksOnProfiles(m_editor->profiles(), isTested ? profile : nullptr, run.report);
    ended->setResult(run);
    const QString key = rowKey(ended->plan().subject);
    showOff(key);
    if (isTested)
        keepFor(name, run);
    else if (!m_runs->isUnwanted(run.id))
        m_list->setDraftRun(key, run);
    if (run.id == m_shownRun->id())
        show(run);
}

void ProfileResults::keepFor(const QString &name, const FinishedRun &run)
{
    m_list->setLastRun(name, run);
    if (run.watch)
        return;
    if (run.report.verdict == Verdict::Success || run.report.verdict == Verdict::Warning)
        m_editor->rememberPeer(name, run.report.peer);
}

void ProfileResults::keep(const std::optional<FinishedRun> &tested)
{
    const Profile *const saved = m_editor->find(m_editor->openName());
    if (!tested || !saved || !isResultOf(*tested, *saved))
        return;
    keepFor(saved->name, *tested);
    show(tested);
}

void ProfileResults::show(const std::optional<FinishedRun> &run, const std::optional<LastResult> &ofOthers)
{
    m_shown = run;
    m_ofOthers = ofOthers;
    Q_EMIT shownChanged();
}

} // namespace dicom_echo
#include "moc_profile_results.cpp"
