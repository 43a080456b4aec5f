// How the round trips of a run are distributed, kept in constant memory however many there are: what a live display
// needs without sorting a million values thirty times a second.
#pragma once

#include "core/echo/echo_report.h"

#include <optional>
#include <vector>

namespace dicom_echo {

class LatencyDistribution
{
public:
    LatencyDistribution();

    void add(double milliseconds);

    [[nodiscard]] quint64 count() const { return m_count; }

    /// Nothing before the first value. Percentiles are right to 0.25 %, the rest is exact.
    [[nodiscard]] std::optional<RoundTripSummary> summary() const;

    /// How many values lie in each of `count` equal parts of `from` to `to` (milliseconds). What does not fit the parts
    /// exactly is shared out, so these are no whole numbers.
    [[nodiscard]] std::vector<double> bins(double from, double to, int count) const;
    /// The same between neighbours of `edges`, which ascend.
    [[nodiscard]] std::vector<double> bins(const std::vector<double> &edges) const;

private:
    [[nodiscard]] double percentile(double share) const;

    std::vector<quint64> m_counts; ///< of classes that each are 0.5 % wider than the one before
    quint64 m_count = 0;
    double m_least = 0;
    double m_most = 0;
    double m_mean = 0;
    double m_squares = 0; ///< sum of squared differences from the mean
    double m_last = 0;
    double m_jitterSum = 0;
};

} // namespace dicom_echo
