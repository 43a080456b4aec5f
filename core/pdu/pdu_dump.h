// The debug dump of a PDU: the text that users of echoscu know. One dumper per run, because an A-ASSOCIATE-AC is shown
// together with what the A-ASSOCIATE-RQ proposed.
#pragma once

#include "core/pdu/pdu.h"

#include <QStringList>

namespace dicom_echo {

class PduDumper
{
public:
    /// The lines of one PDU without the `D: ` prefix, control characters made visible. Broken PDUs are dumped as far as they
    /// decode, with a line for each violation.
    [[nodiscard]] QStringList dump(Direction direction, const QByteArray &pdu);

private:
    std::optional<AssociatePdu> m_proposal;
};

/// "Verification SOP Class", "Explicit VR Little Endian" ...; the UID itself if it has no name here.
[[nodiscard]] QString uidName(const QString &uid);

/// PS3.8 table 9-21, 9-26 and PS3.7 annex C as text. Unknown codes are shown by number, reserved ones as `Reserved`.
[[nodiscard]] QString rejectResultText(quint8 result);                ///< `Rejected Permanent`
[[nodiscard]] QString rejectSourceText(quint8 source);                ///< `Service User`
[[nodiscard]] QString rejectReasonText(quint8 source, quint8 reason); ///< `Called AE title not recognised`
[[nodiscard]] QString abortSourceText(quint8 source);                 ///< `DUL service-user`
[[nodiscard]] QString abortReasonText(quint8 source, quint8 reason);  ///< `No reason given`
[[nodiscard]] QString contextResultText(quint8 result);               ///< `Rejected - Abstract Syntax Not Supported`
[[nodiscard]] QString echoStatusText(quint16 status);                 ///< `Success`, `0x0122 - SOP Class Not Supported`

} // namespace dicom_echo
