// All that is said about each failure code, one row for each. Private to this room.
#pragma once

#include "core/explanations/explanation.h"

namespace dicom_echo {

/// How the first lines of the log about a failure are made of its text.
enum class LogForm {
    NoConnection,  ///< the text is the reason why there is no connection
    NoTls,         ///< the same, of TLS
    OtherProtocol, ///< it says what is spoken instead of DICOM
    AbortReason,   ///< it is the reason why there is no association
    Line,          ///< it is the line
};

struct FindingEntry
{
    FindingCode code = FindingCode::HostNotFound;
    const char *name = ""; ///< in JSON and in scripts; never changes
    LogForm form = LogForm::Line;
    const char *logText = ""; ///< empty: the system's or the library's own words
    const Explanation &(*explain)(const EchoRequest &request, const Finding &failure) = nullptr;
};

[[nodiscard]] const FindingEntry &findingEntry(FindingCode code);

} // namespace dicom_echo
