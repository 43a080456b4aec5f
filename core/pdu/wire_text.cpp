#include "core/pdu/wire_text.h"

#include "core/text/visible_text.h"

namespace dicom_echo {

QString quotedText(QByteArrayView bytes)
{
    return u'"' + visibleText(QString::fromLatin1(bytes)) + u'"';
}

QString trimmedText(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && (bytes.back() == '\0' || bytes.back() == ' '))
        bytes.chop(1);
    while (!bytes.isEmpty() && bytes.front() == ' ')
        bytes = bytes.sliced(1);
    return QString::fromLatin1(bytes);
}

} // namespace dicom_echo
