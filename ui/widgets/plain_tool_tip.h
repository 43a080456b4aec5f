// Tool tips with text of the peer in them: markup in it is text.
#pragma once

#include <QString>

namespace dicom_echo {

/// Long lines are wrapped, line breaks stay.
[[nodiscard]] inline QString plainToolTip(const QString &text)
{
    return QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.toHtmlEscaped());
}

} // namespace dicom_echo
