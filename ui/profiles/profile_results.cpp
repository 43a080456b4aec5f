#include "ui/profiles/profile_results.h"

#include "core/profiles/profile_remarks.h"
#include "ui/profiles/profile_editor.h"
#include "ui/profiles/profile_list_model.h"
#include "ui/run/run_controller.h"

namespace dicom_echo {

ProfileResults::ProfileResults(ProfileEditor *editor, ProfileListModel *list, const RunController *runs,
                               QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_list(list)
    , m_runs(runs)
{
    connect(editor, &ProfileEditor::draftReplaced, this, &ProfileResults::showLast);
    connect(editor, &ProfileEditor::draftBegun, this, &ProfileResults::showLast);
    connect(runs, &RunController::started, this, &ProfileResults::beginRun);
    connect(runs, &RunController::finished, this, &ProfileResults::endRun);
}

bool ProfileResults::isLastRunShown() const
{
    return m_runs->isRunning() ? isRunOfOpenDraft() : m_shown && m_shown->id == m_runs->progress().id;
}

ProfileKind ProfileResults::draftKind() const
{
    return m_editor->draft().kind;
}

/// While a run is on it stays on the screen, whatever is opened meanwhile.
void ProfileResults::showLast()
{
    m_ofDrafts.removeIf([this](const auto &run) { return !m_editor->drafts().hasNumber(run.key()); });
    std::optional<FinishedRun> last = m_list->lastRun(m_editor->openName());
    if (const auto run = m_ofDrafts.constFind(m_editor->draftNumber()); run != m_ofDrafts.cend())
        last = *run;
    show(m_runs->isRunning() ? std::nullopt : last);
}

void ProfileResults::beginRun()
{
    m_draftNumber = m_editor->draftNumber();
    m_openName = m_editor->openName();
    show(std::nullopt);
}

bool ProfileResults::isRunOfOpenDraft() const
{
    return m_editor->draftNumber() == m_draftNumber;
}

/// What the run says against the profiles goes into its warnings, then the tested one keeps it. None does if what was
/// asked for is not what is saved. Shows it unless another draft has been opened.
void ProfileResults::endRun(FinishedRun run)
{
    const QString name = isRunOfOpenDraft() ? m_editor->openName() : m_openName;
    const Profile *const profile = m_editor->find(name);
    const bool isTested = profile && isResultOf(run, *profile);
    if (!run.watch)
        run.report.findings += remarksOnProfiles(m_editor->profiles(), isTested ? profile : nullptr, run.report);
    m_ofDrafts.remove(m_draftNumber);
    if (isTested)
        keepFor(name, run);
    else if (m_editor->drafts().hasNumber(m_draftNumber))
        m_ofDrafts.insert(m_draftNumber, run);
    if (isRunOfOpenDraft())
        show(run);
    else
        showLast();
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
    m_ofDrafts.remove(m_editor->draftNumber());
    keepFor(m_editor->openName(), *tested);
    show(tested);
}

void ProfileResults::show(const std::optional<FinishedRun> &run)
{
    m_shown = run;
    Q_EMIT shownChanged();
}

} // namespace dicom_echo
