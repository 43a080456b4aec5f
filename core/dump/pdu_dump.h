// The debug dump of a PDU: the text that users of echoscu know. One dumper per run, because an A-ASSOCIATE-AC is shown
// together with what the A-ASSOCIATE-RQ proposed.
#pragma once

#include "core/pdu/pdu_decoder.h"

#include <QStringList>

namespace dicom_echo {

class PduDumper
{
public:
    /// The lines of one PDU without the `D: ` prefix, control characters made visible. Broken PDUs are dumped as far as
    /// they decode, with a line for each violation.
    [[nodiscard]] QStringList dump(Direction direction, const QByteArray &pdu);

private:
    void dumpContent(QStringList &lines, Direction direction, QByteArrayView pdu, const DecodedPdu &decoded);
    void dumpData(QStringList &lines, Direction direction, QByteArrayView pdu, const PDataTfPdu &data);

    std::optional<AssociatePdu> m_proposal;
    bool m_sendingFragments = false;   ///< the last PDV we sent was not the last of its message part
    bool m_receivingFragments = false; ///< the same for the peer
};

} // namespace dicom_echo
