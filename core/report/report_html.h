// A run or a watch as one HTML page that stands alone: to be saved, mailed and printed.
#pragma once

#include "core/latency/latency_series.h"
#include "core/report/report_document.h"

#include <QStringList>

namespace dicom_echo {

/// The same content as reportText(), and a chart of the round trips: of a run those of its C-ECHO-RQs, of a watch those
/// of its attempts. No script, nothing loaded from elsewhere; what came from the peer is escaped.
[[nodiscard]] QString reportHtml(const EchoReport &report, const QStringList &logLines,
                                 const Words &words = Words::english(), const LatencySeries &roundTrips = {});
[[nodiscard]] QString reportHtml(const WatchReport &report, const QStringList &logLines,
                                 const Words &words = Words::english(), const LatencySeries &roundTrips = {});
[[nodiscard]] QString reportHtml(const ReportDocument &document);

} // namespace dicom_echo
