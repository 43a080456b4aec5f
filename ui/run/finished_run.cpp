#include "ui/run/finished_run.h"

#include "ui/form/profile_draft.h"

namespace dicom_echo {

bool isResultOf(const FinishedRun &run, const Profile &profile)
{
    return isResultOf(run, draftOf(profile));
}

bool isResultOf(const FinishedRun &run, const ProfileDraft &draft)
{
    const ProfileDraft tested = draftOf(run.request, run.kind, draft.logLevel);
    return tested.kind == draft.kind && tested.texts == draft.texts && tested.tls == draft.tls;
}

} // namespace dicom_echo
