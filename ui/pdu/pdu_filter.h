// Which PDUs of a list are wanted: what a filter or a search asks for. A plain value.
#pragma once

#include "core/pdu/pdu.h"

#include <QStringList>

#include <optional>

namespace dicom_echo {

class PduListModel;

/// All that is set must be true of a PDU. Texts are found in upper and lower case.
struct PduFilter
{
    std::optional<Direction> direction;
    bool problemsOnly = false; ///< see PduSummary::isProblem()
    QStringList types;         ///< each in the name of the PDU's type
    QStringList statuses;      ///< each in the status, as a name or as four hexadecimal digits
    QStringList words;         ///< each in the type or the meaning, as the list shows them

    [[nodiscard]] bool isEmpty() const { return *this == PduFilter(); }
    bool operator==(const PduFilter &) const = default;
};

/// What a user types: words, of which `sent`, `received` and `errors` choose by themselves, `type:abort` and
/// `status:0122` look in one place only, and "quoted words" are taken as they stand.
[[nodiscard]] PduFilter pduFilter(const QString &line);

/// Decodes the PDU only if what is cheaper to tell does not decide.
[[nodiscard]] bool matches(const PduListModel &pdus, int row, const PduFilter &filter);

} // namespace dicom_echo
