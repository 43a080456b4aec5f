#include "core/formats/machine_text.h"

namespace dicom_echo {

QString plainDecimal(double value)
{
    constexpr int mostDecimals = 9; // of a second: nanoseconds
    QString text = QString::number(value, 'f', mostDecimals);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString withoutBars(const QString &text)
{
    return QString(text).replace(u'|', QChar(0xA6)); // the broken bar, which a person reads as one
}

QByteArray atMost(const QString &text, qsizetype bytes)
{
    QByteArray utf8 = text.toUtf8();
    if (utf8.size() <= bytes)
        return utf8;
    constexpr auto isContinuation = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; };
    while (bytes > 0 && isContinuation(utf8.at(bytes)))
        --bytes;
    utf8.truncate(bytes);
    return utf8;
}

} // namespace dicom_echo
