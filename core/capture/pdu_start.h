// Tells by a few bytes whether a PDU begins there: where an association begins, and where to go on behind a gap.
#pragma once

#include "core/pdu/pdu.h"

#include <QByteArrayView>

#include <optional>

namespace dicom_echo {

/// Whether bytes may be the first ones of an A-ASSOCIATE-RQ (PS3.8 9.3.2).
enum class AssociateRqStart { Yes, No, TooShortToTell };
[[nodiscard]] AssociateRqStart startsLikeAssociateRq(QByteArrayView bytes);

/// Whether bytes begin with a type of PS3.8 9.3.1. No container of packets does.
[[nodiscard]] bool startsWithPduType(QByteArrayView bytes);

/// The length of the PDU that the bytes begin with, header included; nothing if they are too few to tell.
[[nodiscard]] std::optional<qint64> pduSize(QByteArrayView bytes);

/// Where any bytes may stand, a PDU begins only if all that is fixed in it is right.
enum class PduStart { Yes, No, TooShortToTell };

/// Whether a PDU begins with the first of the bytes.
[[nodiscard]] PduStart pduStart(QByteArrayView bytes);

/// The same where a packet begins: what is there behind the PDU has to begin like another one.
[[nodiscard]] PduStart pduStartOfPacket(QByteArrayView bytes);

/// The same in the middle of other bytes, the payload of an image for example: moreover, a P-DATA-TF PDU has to be
/// one presentation data value, and a shorter PDU has to be whole.
[[nodiscard]] PduStart pduStartInside(QByteArrayView bytes);

} // namespace dicom_echo
