#include "core/formats/threshold.h"

#include <QRegularExpression>

namespace dicom_echo {

Parsed<Threshold> parseThreshold(const QString &text)
{
    static const QString number = QStringLiteral(R"(-?(?:[0-9]{1,9}(?:\.[0-9]{1,9})?|\.[0-9]{1,9}))");
    static const QRegularExpression form(QStringLiteral(R"(\A(@?)(?:(~|%1):)?(%1)?\z)").arg(number));
    const QRegularExpressionMatch match = form.match(text);
    const bool hasStart = match.hasCaptured(2);
    const bool hasEnd = match.hasCaptured(3);
    if (!match.hasMatch() || (!hasStart && !hasEnd))
        return {{},
                QStringLiteral("A threshold is a range of seconds, [@][start:]end, such as 0.5 or 0.1:0.5 or ~:0.5")};
    Threshold threshold;
    threshold.text = text;
    threshold.alertsInside = !match.capturedView(1).isEmpty();
    if (match.capturedView(2) == u'~')
        threshold.start = -std::numeric_limits<double>::infinity();
    else if (hasStart)
        threshold.start = match.capturedView(2).toDouble();
    if (hasEnd)
        threshold.end = match.capturedView(3).toDouble();
    if (threshold.start > threshold.end)
        return {{}, QStringLiteral("The range ends before it starts: %1").arg(text)};
    return {threshold, {}};
}

} // namespace dicom_echo
