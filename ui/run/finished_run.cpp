#include "ui/run/finished_run.h"

#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/watch_text.h"
#include "core/echo/fleet_report.h"
#include "ui/form/profile_draft.h"
#include "ui/run/run_plan.h"
#include "ui/widgets/user_language.h"

namespace dicom_echo {
namespace {

enum class TestKind { Echo, Watch };

/// A watch sends one echo at a time, whatever number was asked for.
bool isTestOf(const EchoRequest &request, ProfileKind peer, TestKind kind, const ProfileDraft &draft)
{
    ProfileDraft tested = draftOf(request, peer);
    if (kind == TestKind::Watch) {
        for (const SettingId id : {SettingId::Repeat, SettingId::Interval})
            tested.text(id) = draft.text(id);
    }
    tested.watch = draft.watch;
    return tested == draft;
}

} // namespace

FinishedRun finishedRunOf(const FleetPeerResult &result)
{
    FinishedRun run;
    run.request = result.report.request;
    run.report = result.report;
    for (const LogRecord &record : result.log)
        run.logLines << logLine(record);
    return run;
}

QString verdictSentence(const FinishedRun &run)
{
    return run.watch ? watchVerdictText(*run.watch, userWords()) : verdictSentence(run.report, userWords());
}

bool isResultOf(const FinishedRun &run, const Profile &profile)
{
    return isResultOf(run, draftOf(profile));
}

bool isResultOf(const FinishedRun &run, const ProfileDraft &draft)
{
    return isTestOf(run.request, run.kind, run.watch ? TestKind::Watch : TestKind::Echo, draft);
}

bool isRunOf(const RunPlan &plan, const ProfileDraft &draft)
{
    return isTestOf(plan.request, plan.kind, plan.watch ? TestKind::Watch : TestKind::Echo, draft) &&
           (!plan.watch || *plan.watch == draft.watch);
}

} // namespace dicom_echo
