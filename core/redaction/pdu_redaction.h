// What is replaced in the bytes of a PDU. The places are found by the ids of the decoder's fields.
#pragma once

#include "core/pdu/pdu_decoder.h"
#include "core/redaction/placeholders.h"

namespace dicom_echo {

/// The PDU without AE titles, user identities and data sets, and with every known value in its other strings replaced;
/// all lengths stay as they are. `fields` is pduFields(pdu). Learns the AE titles.
[[nodiscard]] QByteArray redactedPdu(const QByteArray &pdu, const Field &fields, Placeholders &placeholders);

/// Bytes that are no PDU, with every known value replaced by one of the same length.
[[nodiscard]] QByteArray redactedBytes(const QByteArray &bytes, const Placeholders &placeholders);

} // namespace dicom_echo
