#include "ui/profile_results.h"

#include "core/profiles/profile_remarks.h"
#include "ui/profile_editor.h"
#include "ui/profile_list_model.h"

namespace dicom_echo {

ProfileResults::ProfileResults(ProfileEditor *editor, ProfileListModel *list, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_list(list)
{}

void ProfileResults::showLast()
{
    show(m_list->lastRun(m_editor->openName()));
}

void ProfileResults::beginRun()
{
    m_tested = m_editor->testedName();
}

void ProfileResults::endRun(FinishedRun run)
{
    if (const Profile *const tested = m_editor->find(m_tested))
        run.report.warnings += remarksOnProfile(*tested, run.report);
    run.report.warnings += remarksOnSimilarTitles(m_editor->profiles(), run.report);
    show(run);
    if (m_tested.isEmpty())
        return;
    m_list->setLastRun(m_tested, run);
    if (run.report.verdict == Verdict::Success || run.report.verdict == Verdict::Warning)
        m_editor->rememberPeer(m_tested, run.report.peer);
}

void ProfileResults::keep(const std::optional<FinishedRun> &tested)
{
    if (!tested || checkDraft(m_editor->draft()).request != tested->report.request)
        return;
    m_list->setLastRun(m_editor->openName(), *tested);
    show(tested);
}

void ProfileResults::show(const std::optional<FinishedRun> &run)
{
    m_shown = run;
    Q_EMIT shownChanged();
}

} // namespace dicom_echo
