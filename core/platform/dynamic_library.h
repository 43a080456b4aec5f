// Libraries that are loaded only where they are needed.
#pragma once

#include <QString>

#include <optional>

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

/// What a library of ours gives out by its one function with a name, in a struct of pointers to functions.
template <typename Functions>
struct LibraryFunctions
{
    std::optional<Functions> functions; ///< none: see error
    QString error;

    explicit operator bool() const { return functions.has_value(); }
    const Functions *operator->() const { return &*functions; }
};

/// Loads such a library, as loadFunction() does, and calls that function.
template <typename Functions>
[[nodiscard]] LibraryFunctions<Functions> loadFunctions(const char *library, const char *giveFunctions)
{
    const LibraryFunction loaded = loadFunction(library, giveFunctions);
    if (!loaded.address)
        return {{}, loaded.error};
    return {reinterpret_cast<Functions (*)()>(loaded.address)(), {}};
}

/// A function of a library of the system, by the name of its file (`libfontconfig.so.1`); null if either is not there.
/// The library is never unloaded. Uses nothing of Qt, so it can be called on any thread before there is an application:
/// Qt takes the first thread that has a QObject for the main one.
[[nodiscard]] void *systemFunction(const char *file, const char *function) noexcept;

} // namespace dicom_echo
