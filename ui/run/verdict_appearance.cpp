#include "ui/run/verdict_appearance.h"

namespace dicom_echo {

StateIcon iconOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Success:
        return StateIcon::Success;
    case Verdict::Warning:
        return StateIcon::Warning;
    case Verdict::Failure:
        return StateIcon::Failure;
    case Verdict::Cancelled:
        return StateIcon::Cancelled;
    }
    Q_UNREACHABLE();
}

StateIcon iconOfWatch(const WatchSummary &summary)
{
    if (!summary.isUp)
        return StateIcon::Running;
    return *summary.isUp ? StateIcon::Success : StateIcon::Failure;
}

Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Success:
        return Tone::Good;
    case Verdict::Warning:
        return Tone::Warning;
    case Verdict::Failure:
        return Tone::Bad;
    case Verdict::Cancelled:
        return Tone::Normal;
    }
    Q_UNREACHABLE();
}

} // namespace dicom_echo
