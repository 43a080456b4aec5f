// Captures as text: our own export, and hex dumps of PDUs or packets.
#pragma once

#include "core/capture/capture_error.h"

#include <QStringView>

namespace dicom_echo {

struct TextCapture
{
    QList<Capture> captures; ///< empty: the text holds none
    QList<CaptureRemark> remarks;
    qint64 packetCount = 0; ///< dumps of packets, be there associations among them or not
};

/// Of a text that is none of our exports the endpoints and times are not known, unless it holds whole packets.
[[nodiscard]] TextCapture readTextCapture(QStringView text);

} // namespace dicom_echo
