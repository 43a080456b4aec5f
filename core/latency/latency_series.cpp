#include "core/latency/latency_series.h"

#include <algorithm>

namespace dicom_echo {

namespace {

constexpr size_t blockSize = 256;
constexpr size_t shareDropped = 8; // of a full series one part in so many: dropping one by one would move all each time

void include(LatencyColumn &column, const LatencySample &sample)
{
    if (sample.outcome != SampleOutcome::Succeeded)
        ++column.failures;
    if (sample.outcome == SampleOutcome::Lost)
        return;
    column.least = column.answers == 0 ? sample.milliseconds : std::min(column.least, sample.milliseconds);
    column.most = column.answers == 0 ? sample.milliseconds : std::max(column.most, sample.milliseconds);
    ++column.answers;
}

void include(LatencyColumn &column, const LatencyColumn &other)
{
    column.failures += other.failures;
    if (other.answers == 0)
        return;
    column.least = column.answers == 0 ? other.least : std::min(column.least, other.least);
    column.most = column.answers == 0 ? other.most : std::max(column.most, other.most);
    column.answers += other.answers;
}

} // namespace

LatencySeries::LatencySeries(qsizetype capacity)
    : m_capacity(std::max(static_cast<size_t>(capacity), shareDropped * blockSize))
{}

void LatencySeries::add(LatencySample sample)
{
    if (m_samples.size() == m_capacity)
        dropOldest();
    sample.timeMicroseconds = std::max(sample.timeMicroseconds, end());
    if (m_samples.size() % blockSize == 0)
        m_blocks.emplace_back();
    include(m_blocks.back(), sample);
    m_samples.push_back(sample);
}

/// Whole blocks, so that the summaries of the others stay right.
void LatencySeries::dropOldest()
{
    const size_t blocks = m_capacity / shareDropped / blockSize;
    m_samples.erase(m_samples.begin(), m_samples.begin() + static_cast<qptrdiff>(blocks * blockSize));
    m_blocks.erase(m_blocks.begin(), m_blocks.begin() + static_cast<qptrdiff>(blocks));
    m_dropped += static_cast<qint64>(blocks * blockSize);
}

void LatencySeries::clear()
{
    m_samples.clear();
    m_samples.shrink_to_fit();
    m_blocks.clear();
    m_dropped = 0;
}

qsizetype LatencySeries::indexAt(qint64 timeMicroseconds) const
{
    const auto found =
        std::lower_bound(m_samples.begin(), m_samples.end(), timeMicroseconds,
                         [](const LatencySample &sample, qint64 time) { return sample.timeMicroseconds < time; });
    return found - m_samples.begin();
}

LatencyColumn LatencySeries::summary(qsizetype first, qsizetype last) const
{
    LatencyColumn column;
    auto index = static_cast<size_t>(first);
    const auto end = static_cast<size_t>(last);
    while (index < end) {
        if (index % blockSize == 0 && index + blockSize <= end) {
            include(column, m_blocks[index / blockSize]);
            index += blockSize;
        } else {
            include(column, m_samples[index]);
            ++index;
        }
    }
    return column;
}

std::vector<LatencyColumn> LatencySeries::columns(qint64 from, qint64 to, int count) const
{
    std::vector<LatencyColumn> columns;
    columns.reserve(static_cast<size_t>(count));
    qsizetype first = indexAt(from);
    for (int i = 1; i <= count; ++i) {
        const auto part = static_cast<qint64>(static_cast<double>(to - from) * i / count);
        const qsizetype last = indexAt(i == count ? to + 1 : from + part);
        columns.push_back(summary(first, last));
        first = std::max(first, last);
    }
    return columns;
}

} // namespace dicom_echo
