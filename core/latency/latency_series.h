// The echoes of a run over time, as the latency chart draws them: one value each, bounded, and summarised per pixel
// column without losing a peak. A value; used from one thread.
#pragma once

#include <QtGlobal>

#include <vector>

namespace dicom_echo {

enum class SampleOutcome : quint8 {
    Succeeded,
    Refused, ///< a C-ECHO-RSP, but its status was not 0000H
    Lost,    ///< no C-ECHO-RSP, or no association at all: there is no round trip
};

struct LatencySample
{
    qint64 timeMicroseconds = 0; ///< since the epoch, UTC
    float milliseconds = 0;      ///< round trip; 0 if lost
    SampleOutcome outcome = SampleOutcome::Succeeded;
    bool operator==(const LatencySample &) const = default;
};

/// Some samples next to each other.
struct LatencyColumn
{
    quint32 answers = 0; ///< samples with a round trip
    quint32 failures = 0;
    float least = 0; ///< round trips in milliseconds, if there are answers
    float most = 0;
    bool operator==(const LatencyColumn &) const = default;
};

class LatencySeries
{
public:
    static constexpr qsizetype usualCapacity = 1'000'000;

    LatencySeries()
        : LatencySeries(usualCapacity)
    {}
    explicit LatencySeries(qsizetype capacity);

    /// Of more than the capacity the oldest ones are dropped. A clock that was set back does not lead back in time.
    void add(LatencySample sample);
    void clear();
    /// So many samples were dropped before the first one.
    void setDropped(qint64 count) { m_dropped = count; }

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_samples.size()); }
    [[nodiscard]] const LatencySample &at(qsizetype index) const { return m_samples[static_cast<size_t>(index)]; }
    [[nodiscard]] qint64 droppedCount() const { return m_dropped; }

    /// Time of the first and of the last sample in microseconds; 0 without samples.
    [[nodiscard]] qint64 begin() const { return m_samples.empty() ? 0 : m_samples.front().timeMicroseconds; }
    [[nodiscard]] qint64 end() const { return m_samples.empty() ? 0 : m_samples.back().timeMicroseconds; }

    /// The first sample that is not before this time; size() if there is none.
    [[nodiscard]] qsizetype indexAt(qint64 timeMicroseconds) const;

    /// The samples from `first` up to, not including, `last`. Costs little more than their number / 256.
    [[nodiscard]] LatencyColumn summary(qsizetype first, qsizetype last) const;

    /// The time from `from` to `to` in `count` equal parts; the last one includes its end.
    [[nodiscard]] std::vector<LatencyColumn> columns(qint64 from, qint64 to, int count) const;

private:
    void dropOldest();

    size_t m_capacity;
    std::vector<LatencySample> m_samples;
    std::vector<LatencyColumn> m_blocks; ///< each of `blockSize` samples; the last one may have fewer
    qint64 m_dropped = 0;
};

} // namespace dicom_echo
