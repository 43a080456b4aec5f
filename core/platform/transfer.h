// What one call of the operating system moved.
#pragma once

#include <QtGlobal>

namespace dicom_echo {

/// `error` is a number of <cerrno>, 0 for none. EAGAIN: nothing so far, try again.
struct Transfer
{
    qsizetype count = 0; ///< bytes; 0 without an error where something was to be received: the other side has closed
    int error = 0;
};

} // namespace dicom_echo
