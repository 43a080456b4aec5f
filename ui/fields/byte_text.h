// Bytes as text to paste elsewhere.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace dicom_echo {

/// `01 00 00 CD`, sixteen in a line.
[[nodiscard]] QString hexLines(QByteArrayView bytes);

/// An array definition of C and C++ with a comment in front; `comment` must not end it.
[[nodiscard]] QString cArrayText(QByteArrayView bytes, const QString &comment);

} // namespace dicom_echo
