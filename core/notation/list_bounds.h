// How much of a list is read.
#pragma once

#include <QtGlobal>

namespace dicom_echo {

constexpr qsizetype maximumPeerListSize = 64 * 1024 * 1024; ///< bytes
constexpr int maximumPeerListDepth = 64;                    ///< of what is nested in a list

} // namespace dicom_echo
