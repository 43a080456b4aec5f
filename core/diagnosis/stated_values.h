// What other rooms state in English as a part of a fact: what a field of a PDU should hold and does, what is wrong with
// a file. The log and JSON keep it as it is; people read it in their language. Private to this room.
#pragma once

#include "core/language/words.h"

namespace dicom_echo {

/// What is not such a statement, as a number or the bytes of a peer in quotes, stays as it is.
[[nodiscard]] QString statedIn(const Words &words, const QString &english);

} // namespace dicom_echo
