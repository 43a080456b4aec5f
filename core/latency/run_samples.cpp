#include "core/latency/run_samples.h"

namespace dicom_echo {

LatencySample sampleOf(const EchoAnswered &answer)
{
    return {answer.timeMicroseconds, static_cast<float>(answer.milliseconds),
            answer.status == 0 ? SampleOutcome::Succeeded : SampleOutcome::Refused};
}

LatencySample sampleOf(const WatchSampled &attempt)
{
    LatencySample sample{attempt.timeMicroseconds, static_cast<float>(attempt.milliseconds), SampleOutcome::Succeeded};
    if (attempt.failed)
        sample.outcome =
            attempt.failed->failure()->code == FindingCode::EchoStatus ? SampleOutcome::Refused : SampleOutcome::Lost;
    return sample;
}

QList<TimeWindow> outagesIn(const WatchSummary &watch, const LatencySeries &series)
{
    QList<TimeWindow> outages;
    for (const Outage &outage : watch.outages) {
        const auto seconds = [&series](const QDateTime &time) {
            return static_cast<double>(time.toMSecsSinceEpoch()) / 1e3 - static_cast<double>(series.begin()) / 1e6;
        };
        outages.append({seconds(outage.from), seconds(outage.until)});
    }
    return outages;
}

} // namespace dicom_echo
