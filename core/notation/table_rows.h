// The rows of a list that is a table, whatever separates its cells. Pure functions.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace dicom_echo {

struct TableRow
{
    qsizetype line = 0;     ///< where it begins, from 1
    QStringList cells;      ///< trimmed, without quotes
    bool isComment = false; ///< it begins with `#`, which is not in its cells
};

/// The rows that are not blank. The separator is comma, semicolon or tab, whichever occurs in most of the first rows. A
/// quoted cell may span several lines.
[[nodiscard]] QList<TableRow> rowsOf(const QString &text);

} // namespace dicom_echo
