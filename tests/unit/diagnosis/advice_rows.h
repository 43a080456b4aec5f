// Failures, and the words that only their texts have.
#pragma once

#include "tests/unit/diagnosis/diagnosis_fixture.h"

#include <functional>

namespace dicom_echo::test {

struct AdviceRow
{
    const char *name;
    Finding failure;
    Responsible responsible;
    QStringList cause;  ///< words of its cause
    QStringList advice; ///< words of its advice, in this order
    QStringList evidence{};
    std::function<void(EchoReport &)> change{};
};

[[nodiscard]] inline QStringList words(std::initializer_list<const char *> list)
{
    QStringList result;
    for (const char *each : list)
        result += QString::fromLatin1(each);
    return result;
}

/// Name, connection, ICMP, what the path loses, and TLS.
[[nodiscard]] QList<AdviceRow> networkAdviceRows();

/// Association, echo, release, and remarks.
[[nodiscard]] QList<AdviceRow> dicomAdviceRows();

} // namespace dicom_echo::test
