// Whether a violation can be told in German.
#pragma once

#include "core/diagnosis/pdu_summary.h"

#include <QRegularExpression>
#include <QTest>

namespace dicom_echo::test {

/// All but the name of the field, which is the standard's, and what the peer is quoted with.
inline void checkGerman(const Violation &violation)
{
    static const QRegularExpression quotation(QStringLiteral("\".*?\""));
    static const QRegularExpression english(
        QStringLiteral("\\b(a|the|of|at|most|least|one|none|no|nothing|again|to)\\b"));
    QString text = violationText(violation, Words::of(Language::German)).section(QStringLiteral(": "), 1);
    QVERIFY2(text.startsWith(QStringLiteral("erwartet ")), qPrintable(text));
    QVERIFY2(!text.remove(quotation).contains(english), qPrintable(text));
}

} // namespace dicom_echo::test
