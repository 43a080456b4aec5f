#include "ui/run/run_record.h"

namespace dicom_echo {

void RunRecord::append(const QList<PduTransfer> &pdus)
{
    for (const PduTransfer &pdu : pdus)
        m_pdus.append(pdu);
    if (const qsizetype excess = m_pdus.excess(); excess > 0)
        m_pdus.drop(excess);
}

void RunRecord::append(const QList<RunSample> &samples)
{
    m_samples.insert(m_samples.end(), samples.cbegin(), samples.cend());
    while (m_samples.size() > samplesKept) {
        m_samples.pop_front();
        ++m_droppedSamples;
    }
}

void RunRecord::takeLogOf(const RunRecord &before, LoggedRun run)
{
    run.lines = before.lines();
    m_earlier += before.m_earlier;
    m_earlier.append(run);
    qsizetype kept = 0;
    qsizetype first = m_earlier.size();
    while (first > 0 && (kept == 0 || kept + m_earlier.at(first - 1).lines.size() <= earlierLinesKept))
        kept += m_earlier.at(--first).lines.size();
    m_earlier.remove(0, first);
}

QList<LogRecord> RunRecord::lines() const
{
    QList<LogRecord> lines;
    lines.reserve(m_lines.size());
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        lines.append(m_lines.at(i));
    return lines;
}

} // namespace dicom_echo
