// What malformedPdus() is put together from.
#pragma once

#include "tests/support/malformed_pdus.h"

namespace dicom_echo::test {

/// A length field of a PDU.
struct LengthField
{
    const char *name;
    qsizetype offset;
    int width; ///< bytes: 2 or 4
    bool isLittleEndian = false;
};

/// Whether a PDU that was made by changing fields one by one is only unclean.
[[nodiscard]] bool isUncleanName(const QByteArray &name);

/// The PDUs made so far, and the phase that the next ones are for.
class Collector
{
public:
    void in(Phase phase) { m_phase = phase; }

    void add(const QByteArray &name, const QByteArray &bytes)
    {
        m_pdus.append({name, m_phase, bytes, !isUncleanName(name)});
    }
    void addUnclean(const QByteArray &name, const QByteArray &bytes) { m_pdus.append({name, m_phase, bytes, false}); }

    [[nodiscard]] QList<MalformedPdu> take() { return std::move(m_pdus); }

private:
    Phase m_phase = Phase::AwaitingAssociateAnswer;
    QList<MalformedPdu> m_pdus;
};

/// Each length field with values that are wrong for it.
void addWrongLengths(Collector &collector, const QByteArray &pduName, const QByteArray &pdu,
                     const QList<LengthField> &fields);

/// The body cut at each place except those in `wellFormedCuts`, with a PDU-length that fits the cut.
void addCuts(Collector &collector, const QByteArray &pduName, const QByteArray &whole,
             const QList<qsizetype> &wellFormedCuts);

/// A-ASSOCIATE-ACs with wrong lengths, cuts, counts and values.
void addMalformedAcceptances(Collector &collector);

/// P-DATA-TFs with wrong lengths, cuts, elements and PDVs.
void addMalformedData(Collector &collector);

/// A-ASSOCIATE-ACs and C-ECHO-RSPs as sloppy peers make them.
void addSloppyAcceptances(Collector &collector);
void addSloppyResponses(Collector &collector);

} // namespace dicom_echo::test
