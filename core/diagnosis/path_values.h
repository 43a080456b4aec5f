// What was seen of the way to the peer as words, for the places of an Explanation. Private to this room.
#pragma once

#include "core/diagnosis/diagnosis_values.h"

namespace dicom_echo {

/// Fills in all places of the path, also where the finding is not about it: then with words that still make a sentence.
void addPathValues(DiagnosisValues &values, const EchoReport &report, const Finding &finding, const Words &words);

} // namespace dicom_echo
