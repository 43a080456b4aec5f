// The round trips of a run or a watch as a chart for a page: a figure of HTML with inline SVG. It loads nothing, holds
// no text of the peer, and is of bounded size however many echoes there were. Private to this room.
#pragma once

#include "core/echo/watch_statistics.h"
#include "core/language/words.h"
#include "core/latency/latency_series.h"

namespace dicom_echo {

/// Over the numbers of the echoes. Empty if there are less than two of them or if none has a round trip.
[[nodiscard]] QString roundTripChart(const LatencySeries &series, const Words &words);

/// The attempts of a watch over the clock, in UTC as all times of a report, with its outages. Empty as above.
[[nodiscard]] QString roundTripChart(const LatencySeries &series, const WatchSummary &watch, const Words &words);

} // namespace dicom_echo
