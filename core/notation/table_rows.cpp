#include "core/notation/table_rows.h"

#include "core/notation/list_text.h"

#include <algorithm>

namespace dicom_echo {
namespace {

constexpr qsizetype sampleRows = 200;

/// Quotes that are still open at the end of the line.
bool isOpen(const QString &line)
{
    return line.count(u'"') % 2 == 1;
}

/// Lines, and those together that a quoted cell goes over. A quote that never ends ends with its line.
QList<ListLine> logicalLines(const QString &text)
{
    constexpr qsizetype longestCell = 20; // lines
    QList<ListLine> result;
    const QList<ListLine> lines = linesOf(text);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        ListLine line = lines.at(i);
        qsizetype end = i;
        QString joined = line.text;
        while (isOpen(joined) && end + 1 < lines.size() && end - i < longestCell)
            joined += u'\n' + lines.at(++end).text;
        if (!isOpen(joined)) {
            line.text = joined;
            i = end;
        }
        if (!line.text.trimmed().isEmpty())
            result << line;
    }
    return result;
}

QChar separatorOf(const QList<ListLine> &lines)
{
    QChar best = u',';
    qsizetype most = 0;
    for (const QChar separator : {QChar(u'\t'), QChar(u';'), QChar(u','), QChar(u'|')}) {
        qsizetype rows = 0;
        for (qsizetype i = 0; i < std::min(lines.size(), sampleRows); ++i)
            rows += splitCells(lines.at(i).text, separator).size() >= 3 ? 1 : 0;
        if (rows > most) {
            most = rows;
            best = separator;
        }
    }
    return best;
}

} // namespace

QList<TableRow> rowsOf(const QString &text)
{
    QList<TableRow> rows;
    const QList<ListLine> lines = logicalLines(text);
    const QChar separator = separatorOf(lines);
    for (const ListLine &line : lines) {
        if (rows.isEmpty() && line.text.startsWith(QStringLiteral("sep="), Qt::CaseInsensitive))
            continue; // a spreadsheet's note for itself
        TableRow row{line.number, {}, line.text.trimmed().startsWith(u'#')};
        QString content = line.text.trimmed();
        if (separator == u'\t')
            content = line.text; // empty cells at the ends count
        row.cells = splitCells(row.isComment ? content.trimmed().mid(1) : content, separator);
        const bool isBlank =
            std::all_of(row.cells.begin(), row.cells.end(), [](const QString &cell) { return cell.isEmpty(); });
        if (!isBlank)
            rows << row;
    }
    return rows;
}

} // namespace dicom_echo
