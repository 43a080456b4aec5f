// Standard output and standard error of a run without a window, unbuffered and in UTF-8.
#pragma once

#include "core/net/cancel_token.h"

#include <QString>

namespace dicom_echo {

/// Call first in main(). Makes sure that descriptors 0-2 are taken, so that no connection to a peer can become the
/// program's standard output, and that writing to a closed pipe is an error instead of the end of the process.
void prepareStandardStreams();

/// Writes all of it, as UTF-8. Returns the system's error number, 0 if there was none; a reader that has gone (`|
/// head`) has had what it wanted.
[[nodiscard]] int writeToStandardOutput(const QString &text);

/// The same for what a run tells while it lasts: ECANCELED as soon as the run is cancelled and nobody reads on. A
/// reader that has gone wants no more of it: the run is cancelled.
[[nodiscard]] int writeToStandardOutput(const QString &text, const CancelToken &cancel);

/// The same to standard error. That nobody reads it is no failure.
void writeToStandardError(const QString &text);
/// The same, but as soon as the run is cancelled nobody is waited for who does not read on.
void writeToStandardError(const QString &text, const CancelToken &cancel);

} // namespace dicom_echo
