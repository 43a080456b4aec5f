#include "core/echo/round_trip_statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dicom_echo {

namespace {

/// The smallest value that at least `percent` of the sorted values do not exceed.
double percentile(const std::vector<float> &sorted, size_t percent)
{
    const size_t rank = (sorted.size() * percent + 99) / 100;
    return sorted[std::max<size_t>(rank, 1) - 1];
}

double median(const std::vector<float> &sorted)
{
    const size_t middle = sorted.size() / 2;
    if (sorted.size() % 2 == 1)
        return sorted[middle];
    return (double{sorted[middle - 1]} + double{sorted[middle]}) / 2;
}

} // namespace

std::optional<RoundTripSummary> RoundTripStatistics::summary() const
{
    if (m_values.empty())
        return {};
    std::vector<float> sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    const auto count = static_cast<double>(sorted.size());
    const double mean = std::accumulate(sorted.cbegin(), sorted.cend(), 0.0) / count;
    const double squares = std::accumulate(sorted.cbegin(), sorted.cend(), 0.0, [mean](double sum, float value) {
        return sum + (value - mean) * (value - mean);
    });
    RoundTripSummary result;
    result.min = sorted.front();
    result.mean = mean;
    result.median = median(sorted);
    result.p95 = percentile(sorted, 95);
    result.p99 = percentile(sorted, 99);
    result.max = sorted.back();
    result.stddev = sorted.size() > 1 ? std::sqrt(squares / (count - 1)) : 0;
    return result;
}

} // namespace dicom_echo
