// The words of the Latency tab: statistics as rows of name and value, a sample as text. Pure functions of values.
#pragma once

#include "core/echo/watch_statistics.h"
#include "core/latency/chart_axis.h"
#include "core/latency/latency_series.h"

#include <QList>

namespace dicom_echo {

struct StatisticsRow
{
    QString name;
    QString value; ///< a dash if it is not known yet
    bool operator==(const StatisticsRow &) const = default;
};

/// How many C-ECHO-RQs there were, and what became of them.
[[nodiscard]] QList<StatisticsRow> countRows(const EchoCounts &echoes);

/// State, availability, outages, attempts and what became of them: not every attempt gets as far as a C-ECHO-RQ.
[[nodiscard]] QList<StatisticsRow> watchRows(const WatchSummary &watch);

/// Round trips, rate. Always the same rows.
[[nodiscard]] QList<StatisticsRow> timeRows(const EchoCounts &echoes);

/// The time of each stage.
[[nodiscard]] QList<StatisticsRow> stageRows(const std::array<StageRecord, stageCount> &stages);

/// The same in one sentence, for those who cannot see the chart.
[[nodiscard]] QString statisticsSentence(const EchoCounts &echoes);

/// `Succeeded`, `Refused`, `Failed`.
[[nodiscard]] QString outcomeText(SampleOutcome outcome);

/// A stretch of the chart: `12 echoes, 0.05 ms to 0.31 ms`, with the failed ones in a line of their own.
[[nodiscard]] QString columnText(const LatencyColumn &column);

/// What made echoes slower than network and peer need, a line each; empty if nothing did.
[[nodiscard]] QString remarksOnEchoes(const EchoReport &report);

/// `1,234`, in the user's locale.
[[nodiscard]] QString countText(qint64 count);

} // namespace dicom_echo
