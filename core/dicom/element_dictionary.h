// DCMTK's dictionary of data elements, PS3.6.
#pragma once

#include "core/data_set/data_set_parser.h"

namespace dicom_echo {

/// What the dictionary says of an element. It is read when it is first asked, which takes some hundredths of a second;
/// where its files are missing, nothing is known. Any thread may ask.
[[nodiscard]] DictionaryElement elementOfDictionary(quint16 group, quint16 element);

} // namespace dicom_echo
