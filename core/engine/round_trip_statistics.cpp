#include "core/engine/round_trip_statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dicom_echo {

namespace {

constexpr size_t valuesKept = 2'000'000;

// When the first round trip of a run counts as slow: there are enough others, it is the longest, and longer
// than is usual by both measures.
constexpr size_t fewestForSlowFirst = 5;
constexpr double slowFirstFactor = 5;
constexpr double slowFirstMargin = 5; // milliseconds

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

void RoundTripStatistics::add(double milliseconds, double gap)
{
    if (m_values.empty())
        m_first = static_cast<float>(milliseconds);
    else
        m_jitterSum += std::abs(milliseconds - double{m_values.back()});
    if (m_values.size() == valuesKept) {
        m_values.erase(m_values.begin(), m_values.begin() + ptrdiff_t{valuesKept / 2});
        m_gaps.erase(m_gaps.begin(), m_gaps.begin() + static_cast<ptrdiff_t>(m_gaps.size() / 2));
        m_jitterSum /= 2; // a fair estimate for the half that is left
    }
    m_values.push_back(static_cast<float>(milliseconds));
    if (gap > 0) {
        m_gaps.push_back(static_cast<float>(gap));
        ++m_splitAnswers;
    }
}

StallFacts RoundTripStatistics::stalls() const
{
    StallFacts facts;
    facts.splitAnswers = m_splitAnswers;
    if (!m_gaps.empty()) {
        std::vector<float> sorted = m_gaps;
        std::sort(sorted.begin(), sorted.end());
        facts.medianGap = median(sorted);
    }
    if (m_values.size() > fewestForSlowFirst) {
        std::vector<float> sorted = m_values;
        std::sort(sorted.begin(), sorted.end());
        const double typical = median(sorted);
        if (m_first >= sorted.back() && m_first > slowFirstFactor * typical && m_first > typical + slowFirstMargin)
            facts.slowFirst = m_first;
    }
    return facts;
}

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
    result.jitter = sorted.size() > 1 ? m_jitterSum / (count - 1) : 0;
    return result;
}

} // namespace dicom_echo
