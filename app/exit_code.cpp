#include "app/exit_code.h"

namespace dicom_echo {

ExitCode exitCodeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Success:
    case Verdict::Warning:
        return exitSuccess;
    case Verdict::Failure:
        return exitFailure;
    case Verdict::Cancelled:
        return exitCancelled;
    }
    Q_UNREACHABLE();
}

ExitCode exitCodeOf(const WatchSummary &summary)
{
    if (summary.attempts == 0)
        return exitCancelled;
    return summary.succeeded == summary.attempts ? exitSuccess : exitFailure;
}

} // namespace dicom_echo
