// What is kept of a run for the tabs that turn to it: its first and newest PDUs, its newest echoes and lines, and the
// lines of the runs of the same subject before it. Bounded, so that fifty watches can go on for weeks. Owned by the
// run's controller.
#pragma once

#include "core/capture/kept_pdus.h"
#include "core/log/bounded_log.h"
#include "ui/run/run_sample.h"

#include <QDateTime>

#include <deque>

namespace dicom_echo {

/// The log of a run that has made room for the next one.
struct LoggedRun
{
    EchoRequest request; ///< with the real address and port of the peer
    QDateTime startedAt;
    QString verdict; ///< in a sentence
    QList<LogRecord> lines;
};

class RunRecord
{
public:
    static constexpr qsizetype linesKept = 5000;
    static constexpr KeptPdus::Bounds pdusKept{4000, 4 * 1024 * 1024};
    static constexpr qsizetype earlierLinesKept = 20'000; ///< of all earlier runs; the newest one stays whole
    static constexpr size_t samplesKept = 60'000;         ///< three days of an echo every five seconds

    void append(const QList<PduTransfer> &pdus);
    void append(const QList<RunSample> &samples);
    void append(const QList<LogRecord> &lines) { m_lines.append(lines); }

    /// `before` ended before this one; it comes after those that `before` knows of itself.
    void takeLogOf(const RunRecord &before, LoggedRun run);

    /// The oldest first.
    [[nodiscard]] const QList<LoggedRun> &earlierRuns() const { return m_earlier; }
    [[nodiscard]] const KeptPdus &pdus() const { return m_pdus; }
    [[nodiscard]] QList<RunSample> samples() const { return {m_samples.cbegin(), m_samples.cend()}; }
    /// How many older ones have made room.
    [[nodiscard]] qint64 droppedSamples() const { return m_droppedSamples; }
    [[nodiscard]] QList<LogRecord> lines() const;
    [[nodiscard]] quint64 droppedLines() const { return m_lines.droppedCount(); }

private:
    KeptPdus m_pdus{pdusKept};
    std::deque<RunSample> m_samples;
    qint64 m_droppedSamples = 0;
    BoundedLog m_lines{linesKept};
    QList<LoggedRun> m_earlier;
};

} // namespace dicom_echo
