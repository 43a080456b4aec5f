// What was seen of TLS as words, for the places of an Explanation. Private to this room.
#pragma once

#include "core/diagnosis/diagnosis_values.h"

namespace dicom_echo {

/// Fills in all places of TLS, also where the finding is not about it: then with words that still make a sentence.
void addTlsValues(DiagnosisValues &values, const EchoReport &report, const Finding &finding, const Words &words);

} // namespace dicom_echo
