// Writes a result in any of the formats: the one place that knows how each is made.
#pragma once

#include "core/formats/machine_report.h"
#include "core/formats/report_format.h"
#include "core/language/words.h"
#include "core/latency/latency_series.h"

#include <QJsonValue>

#include <memory>

namespace dicom_echo {

/// What a format may include besides the result.
struct ReportExtras
{
    QStringList logLines; ///< with their prefixes, as `I: Requesting Association`
    Thresholds thresholds;
    /// Against the run before, for JSON; undefined: there is no history. A fleet has its own.
    QJsonValue changes = QJsonValue(QJsonValue::Undefined);
    Words words = Words::english(); ///< of the formats for people
    /// For the chart of the HTML page; never null.
    std::shared_ptr<const LatencySeries> roundTrips = std::make_shared<const LatencySeries>();
};

[[nodiscard]] QByteArray reportBytes(ReportFormat format, const EchoReport &report, const ReportExtras &extras);
[[nodiscard]] QByteArray reportBytes(ReportFormat format, const WatchReport &report, const ReportExtras &extras);
/// Each peer has a log of its own: that in the extras is ignored.
[[nodiscard]] QByteArray reportBytes(ReportFormat format, const FleetReport &report, const ReportExtras &extras);

/// What this format says when there is no result; empty if it has no way to say so.
[[nodiscard]] QByteArray withoutResult(ReportFormat format, const QString &reason);

} // namespace dicom_echo
