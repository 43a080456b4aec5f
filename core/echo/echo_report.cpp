#include "core/echo/echo_report.h"

namespace dicom_echo {

const Failure *EchoReport::breakingFailure() const
{
    if (verdict != Verdict::Failure)
        return nullptr;
    if (failure->code != FailureCode::EchoStatus) // which leaves the association standing
        return &*failure;
    const bool isBroken = echoes.lost > 0 && stage(Stage::Echo).state != StageState::Cancelled;
    return isBroken && !warnings.isEmpty() ? &warnings.constFirst() : nullptr;
}

} // namespace dicom_echo
