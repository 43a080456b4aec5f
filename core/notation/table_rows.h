// A list that is a table: its rows, whatever separates the cells. Pure functions.
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

/// The rows that are not blank. Comma, semicolon and tab separate, whichever is in most of the first rows. A cell in
/// quotes may go over several lines.
[[nodiscard]] QList<TableRow> rowsOf(const QString &text);

} // namespace dicom_echo
