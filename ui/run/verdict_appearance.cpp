#include "ui/run/verdict_appearance.h"

#include "ui/run/run_book.h"

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

StateIcon iconOfWatches(const WatchTotals &totals)
{
    if (totals.down > 0)
        return StateIcon::Failure;
    return totals.up > 0 ? StateIcon::Success : StateIcon::Running;
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
