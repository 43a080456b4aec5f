#include "ui/run/finished_run.h"

#include "ui/form/profile_draft.h"

namespace dicom_echo {

bool isResultOf(const FinishedRun &run, const Profile &profile)
{
    return draftOf(run.request, run.kind) == draftOf(profile);
}

} // namespace dicom_echo
