// The variable part of an A-ASSOCIATE-RQ or A-ASSOCIATE-AC: PS3.8 9.3.2, 9.3.3 and annex D.
#pragma once

#include "core/pdu/pdu_reader.h"

namespace dicom_echo {

/// Reads everything behind the PDU header. `type` is AssociateRq or AssociateAc.
/// An UnknownPdu if the fixed part is not whole.
[[nodiscard]] PduContent parseAssociate(PduReader &reader, PduType type);

/// The item or sub-item of this type; UnknownItem for types that the standard does not define
/// (to be ignored, PS3.8 9.3.1).
[[nodiscard]] FieldId itemField(quint8 type);

/// The header of an item or sub-item (type, reserved, length), PS3.8 9.3.1. Returns the length.
[[nodiscard]] DeclaredLength parseItemHeader(PduReader &reader, const char *clause);

/// What is shorter than the header of an item (PS3.8 9.3.1) can be none.
inline constexpr qsizetype itemHeaderLength = 4;

/// Takes bytes at the end of the window that are no item: zeros, or a few that begin none.
[[nodiscard]] bool passTrailingItemBytes(PduReader &reader);

/// Takes the body of an item that has no place where it stands. One whose type the standard does not define is to be
/// ignored (PS3.8 9.3.1), any other is unclean. `offset` is that of the item.
void passForeignItem(PduReader &reader, quint8 type, qsizetype offset);

/// The sub-items of a User Information Item, PS3.8 annex D and PS3.7 D.3.3. `offset` is that of the item.
void parseUserInformation(PduReader &reader, PduType type, qsizetype offset, UserInformation &information);

} // namespace dicom_echo
