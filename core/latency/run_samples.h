// What happens during a run as samples of its chart. Pure functions of values.
#pragma once

#include "core/echo/run_event.h"
#include "core/echo/watch_statistics.h"
#include "core/latency/chart_axis.h"
#include "core/latency/latency_series.h"

#include <QList>

namespace dicom_echo {

[[nodiscard]] LatencySample sampleOf(const EchoAnswered &answer);
[[nodiscard]] LatencySample sampleOf(const WatchSampled &attempt);

/// The outages of a watch in the time of its chart. They begin before the sample that shows them: when the attempt did.
[[nodiscard]] QList<TimeWindow> outagesIn(const WatchSummary &watch, const LatencySeries &series);

} // namespace dicom_echo
