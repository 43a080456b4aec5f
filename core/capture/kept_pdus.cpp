#include "core/capture/kept_pdus.h"

namespace dicom_echo {

namespace {

/// What a PDU costs besides its bytes.
constexpr qsizetype pduOverhead = sizeof(PduTransfer) + 32;

qsizetype cost(const PduTransfer &pdu)
{
    return pdu.bytes.size() + pduOverhead;
}

} // namespace

void KeptPdus::append(const PduTransfer &pdu)
{
    m_pdus.push_back(pdu);
    m_bytes += cost(pdu);
}

void KeptPdus::clear()
{
    m_pdus.clear();
    m_dropped = 0;
    m_bytes = 0;
}

qsizetype KeptPdus::excess() const
{
    if (size() <= m_bounds.pdus && m_bytes <= m_bounds.bytes)
        return 0;
    const qsizetype pdus = m_bounds.pdus - m_bounds.pdus / 20;
    qsizetype bytes = m_bytes - (m_bounds.bytes - m_bounds.bytes / 20);
    qsizetype count = 0;
    while (firstKept + count < size() && (size() - count > pdus || bytes > 0)) {
        bytes -= cost(at(firstKept + count));
        ++count;
    }
    return count;
}

void KeptPdus::drop(qsizetype count)
{
    const auto first = m_pdus.cbegin() + firstKept;
    for (auto pdu = first; pdu != first + count; ++pdu)
        m_bytes -= cost(*pdu);
    m_pdus.erase(first, first + count);
    m_dropped += count;
}

qsizetype KeptPdus::indexOf(qint64 number) const
{
    const qint64 index = number < firstKept ? number : number - m_dropped;
    const bool isKept = number >= 0 && index < size() && (number < firstKept || index >= firstKept);
    return isKept ? index : -1;
}

} // namespace dicom_echo
