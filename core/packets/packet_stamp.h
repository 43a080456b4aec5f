// Which packet of a capture file something came in, and when.
#pragma once

#include <QtGlobal>

namespace dicom_echo {

struct PacketStamp
{
    qint64 number = 0; ///< counted from 1
    qint64 timeMicroseconds = 0;
};

} // namespace dicom_echo
