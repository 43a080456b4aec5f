// A library of this program that is loaded only where it is needed.
#pragma once

#include <QString>

namespace dicom_echo {

/// What was looked up, or why it is not there.
struct LibraryFunction
{
    void *address = nullptr; ///< null: see error
    QString error;           ///< in the system's words
};

/// Loads `lib<library>.so` from the folder of the core library, where all libraries of this program are, and looks up
/// one function. The library is never unloaded.
[[nodiscard]] LibraryFunction loadFunction(const char *library, const char *function);

} // namespace dicom_echo
