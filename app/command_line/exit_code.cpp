#include "app/command_line/exit_code.h"

namespace dicom_echo {

ExitCode exitCodeOf(ServiceState state)
{
    return ExitCode(static_cast<int>(state));
}

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

} // namespace dicom_echo
