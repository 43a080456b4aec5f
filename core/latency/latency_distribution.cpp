#include "core/latency/latency_distribution.h"

#include <algorithm>
#include <cmath>

namespace dicom_echo {

namespace {

constexpr double smallest = 1e-4; // milliseconds: no round trip is shorter
constexpr double largest = 1e8;   // a day and more: longer than any deadline
constexpr double growth = 1.005;

/// Class 0 is for what is below `smallest`.
double lowerBound(size_t index)
{
    return index == 0 ? 0 : smallest * std::pow(growth, static_cast<double>(index - 1));
}

size_t classOf(double milliseconds)
{
    if (milliseconds < smallest)
        return 0;
    return 1 + static_cast<size_t>(std::log(std::min(milliseconds, largest) / smallest) / std::log(growth));
}

} // namespace

LatencyDistribution::LatencyDistribution()
    : m_counts(classOf(largest) + 1)
{}

void LatencyDistribution::add(double milliseconds)
{
    ++m_counts[classOf(milliseconds)];
    if (m_count > 0)
        m_jitterSum += std::abs(milliseconds - m_last);
    m_least = m_count == 0 ? milliseconds : std::min(m_least, milliseconds);
    m_most = m_count == 0 ? milliseconds : std::max(m_most, milliseconds);
    m_last = milliseconds;
    ++m_count;
    const double difference = milliseconds - m_mean; // Welford: stable however many there are
    m_mean += difference / static_cast<double>(m_count);
    m_squares += difference * (milliseconds - m_mean);
}

std::optional<RoundTripSummary> LatencyDistribution::summary() const
{
    if (m_count == 0)
        return {};
    const double others = static_cast<double>(m_count) - 1;
    RoundTripSummary result;
    result.min = m_least;
    result.mean = m_mean;
    result.median = percentile(0.5);
    result.p95 = percentile(0.95);
    result.p99 = percentile(0.99);
    result.max = m_most;
    result.stddev = others > 0 ? std::sqrt(m_squares / others) : 0;
    result.jitter = others > 0 ? m_jitterSum / others : 0;
    return result;
}

/// The middle of the class that the value of this rank is in.
double LatencyDistribution::percentile(double share) const
{
    const auto rank = static_cast<quint64>(std::ceil(share * static_cast<double>(m_count)));
    quint64 seen = 0;
    size_t index = 0;
    while (index + 1 < m_counts.size() && (seen += m_counts[index]) < rank)
        ++index;
    return std::clamp((lowerBound(index) + lowerBound(index + 1)) / 2, m_least, m_most);
}

std::vector<double> LatencyDistribution::bins(double from, double to, int count) const
{
    std::vector<double> edges;
    for (int i = 0; i <= count; ++i)
        edges.push_back(from + (to - from) * i / count);
    return bins(edges);
}

std::vector<double> LatencyDistribution::bins(const std::vector<double> &edges) const
{
    std::vector<double> bins(edges.size() - 1);
    const double from = edges.front();
    const double to = edges.back();
    if (m_count == 0 || to <= from)
        return bins;
    const size_t last = std::min(classOf(std::min(to, m_most)), m_counts.size() - 1);
    size_t bin = 0; // the first that may hold something of the class
    for (size_t index = classOf(std::max(from, m_least)); index <= last; ++index) {
        if (m_counts[index] == 0)
            continue;
        const double low = std::max(lowerBound(index), m_least);
        const double high = std::max(std::min(lowerBound(index + 1), m_most), low);
        while (bin < bins.size() && edges[bin + 1] < low)
            ++bin;
        for (size_t part = bin; part < bins.size() && edges[part] <= high; ++part) {
            const double inside = std::min(high, edges[part + 1]) - std::max(low, edges[part]);
            const double share = high > low ? std::max(inside, 0.0) / (high - low) : 1;
            bins[part] += share * static_cast<double>(m_counts[index]);
            if (high <= low)
                break;
        }
    }
    return bins;
}

} // namespace dicom_echo
