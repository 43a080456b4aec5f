// The PDUs of a run, bounded in number and bytes: the first ones, which negotiate the association, and the newest ones
// stay. Owned by whoever shows or saves them.
#pragma once

#include "core/echo/run_event.h"

#include <deque>

namespace dicom_echo {

/// PDUs are numbered from 0 in the order in which they come, and indexed from 0 among those that are kept.
class KeptPdus
{
public:
    struct Bounds
    {
        qsizetype pdus = 200'000;
        qsizetype bytes = 64 * 1024 * 1024; ///< with what the program itself needs for each PDU
    };
    /// So many PDUs at the beginning always stay.
    static constexpr qsizetype firstKept = 16;

    explicit KeptPdus(Bounds bounds)
        : m_bounds(bounds)
    {}

    /// What `other` keeps, within other bounds.
    KeptPdus(const KeptPdus &other, Bounds bounds)
        : KeptPdus(other)
    {
        m_bounds = bounds;
    }

    void append(const PduTransfer &pdu);
    void clear();

    /// How many are to be dropped, from index firstKept on. Some more than needed, so that it is seldom done.
    [[nodiscard]] qsizetype excess() const;
    /// `count` of them, from index firstKept on.
    void drop(qsizetype count);

    [[nodiscard]] const Bounds &bounds() const { return m_bounds; }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_pdus.size()); }
    [[nodiscard]] const PduTransfer &at(qsizetype index) const { return m_pdus[static_cast<size_t>(index)]; }
    [[nodiscard]] qint64 droppedCount() const { return m_dropped; }
    /// What is kept, in bytes as counted for the bounds.
    [[nodiscard]] qsizetype bytes() const { return m_bytes; }

    [[nodiscard]] qint64 numberOf(qsizetype index) const { return index < firstKept ? index : index + m_dropped; }
    /// -1 if there is no such PDU, or no more.
    [[nodiscard]] qsizetype indexOf(qint64 number) const;

private:
    Bounds m_bounds;
    std::deque<PduTransfer> m_pdus;
    qint64 m_dropped = 0;
    qsizetype m_bytes = 0;
};

} // namespace dicom_echo
