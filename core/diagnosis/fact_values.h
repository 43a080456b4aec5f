// The facts of a finding as words, for the places of an Explanation. Private to this room.
#pragma once

#include "core/diagnosis/diagnosis_values.h"

namespace dicom_echo {

/// Fills in the places that this kind of facts has, and no other ones.
void addFacts(DiagnosisValues &values, const FindingFacts &facts, const Words &words);

} // namespace dicom_echo
