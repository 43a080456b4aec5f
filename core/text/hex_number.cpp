#include "core/text/hex_number.h"

namespace dicom_echo {

QString hexDigits(quint32 value, int digits)
{
    return QString::number(value, 16).toUpper().rightJustified(digits, QLatin1Char('0'));
}

QString hexText(quint32 value, int digits)
{
    return QStringLiteral("0x") + hexDigits(value, digits);
}

} // namespace dicom_echo
