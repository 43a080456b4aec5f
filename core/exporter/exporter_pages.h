// The pages that the exporter serves besides the results of probes. Pure functions of values.
#pragma once

#include <QByteArray>

namespace dicom_echo {

struct ExporterCounts
{
    quint64 probes = 0;        ///< begun
    quint64 failedProbes = 0;  ///< of those that have ended
    quint64 refusedProbes = 0; ///< because too many were running
    quint64 running = 0;
    qint64 startedAt = 0; ///< seconds since the epoch, UTC
};

/// Metrics of the exporter itself, in the text format of Prometheus.
[[nodiscard]] QByteArray exporterMetrics(const ExporterCounts &counts);

/// What the exporter is, and how to make Prometheus scrape it.
[[nodiscard]] QByteArray exporterStartPage(const QByteArray &address, bool isAnyTargetAllowed);

} // namespace dicom_echo
