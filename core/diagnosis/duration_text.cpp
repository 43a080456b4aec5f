#include "core/diagnosis/duration_text.h"

namespace dicom_echo {

namespace {

/// As many decimals as say something, without trailing zeros.
QString number(double value)
{
    const int decimals = value < 0.05 ? 3 : value < 10 ? 2 : value < 100 ? 1 : 0;
    QString text = QString::number(value, 'f', decimals);
    if (decimals > 0) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text;
}

} // namespace

QString durationText(double milliseconds)
{
    constexpr double roundsToOneSecond = 999.5;
    if (milliseconds < roundsToOneSecond)
        return number(milliseconds) + QStringLiteral(" ms");
    return number(milliseconds / 1000) + QStringLiteral(" s");
}

} // namespace dicom_echo
