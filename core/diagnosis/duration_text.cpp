#include "core/diagnosis/duration_text.h"

namespace dicom_echo {

namespace {

/// As many decimals as say something, without trailing zeros.
QString number(double value, const Words &words)
{
    const int decimals = value < 0.05 ? 3 : value < 10 ? 2 : value < 100 ? 1 : 0;
    QString text = words.number(value, decimals);
    if (decimals > 0) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (!text.back().isDigit())
            text.chop(1);
    }
    return text;
}

} // namespace

QString durationText(double milliseconds, const Words &words)
{
    constexpr double roundsToOneSecond = 999.5;
    if (milliseconds < roundsToOneSecond)
        return words(Text::tr("%1 ms")).arg(number(milliseconds, words));
    return words(Text::tr("%1 s")).arg(number(milliseconds / 1000, words));
}

} // namespace dicom_echo
