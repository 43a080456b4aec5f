// Karnak: `description,aetitle,hostname,port,nodeType,nodeGroup`. Older files have four columns, or the group in the
// fifth.
#include "core/echo/input_rules.h"
#include "core/notation/table_rows.h"
#include "core/peerlist/formats.h"
#include "core/peerlist/skip_reasons.h"

namespace dicom_echo {
namespace {

constexpr qsizetype karnakColumns = 4; ///< that must be there

bool isKarnakHeader(const QStringList &cells)
{
    const QString first = cells.join(u',').remove(u' ').toLower();
    return first.startsWith(u"description,aetitle,hostname,port");
}

/// A row that has all that it needs in Karnak's order.
bool isKarnakRow(const QStringList &cells)
{
    return cells.size() >= karnakColumns && parseAeTitle(cells[1]) && parseAddress(cells[2]) && parsePort(cells[3]);
}

bool isKarnakType(const QString &cell)
{
    return cell.compare(u"WORKLIST", Qt::CaseInsensitive) == 0 ||
           cell.compare(u"WORKSTATION", Qt::CaseInsensitive) == 0;
}

QString groupOf(const QStringList &cells)
{
    if (cells.size() > 5)
        return cells[5];
    return cells.size() > 4 && !isKarnakType(cells[4]) ? cells[4] : QString();
}

} // namespace

bool readKarnakCsv(const QString &text, PeerCollector &peers)
{
    const QList<TableRow> rows = rowsOf(text);
    bool hasHeader = false;
    qsizetype fitting = 0;
    qsizetype data = 0;
    for (const TableRow &row : rows) {
        hasHeader = hasHeader || isKarnakHeader(row.cells);
        fitting += !row.isComment && isKarnakRow(row.cells) ? 1 : 0;
        data += row.isComment ? 0 : 1;
    }
    if (!hasHeader && (fitting == 0 || fitting * 2 < data || !isKarnakRow(rows.first().cells)))
        return false;
    for (const TableRow &row : rows) {
        const QStringList &cells = row.cells;
        const QString where = lineText(row.line);
        if (row.isComment || isKarnakHeader(cells))
            continue;
        if (cells.size() < karnakColumns)
            peers.refuse(where, cells.first(), reason::fieldCount(cells.size(), karnakColumns));
        else
            peers.add(where, {cells[0], groupOf(cells), cells[1], {}, cells[2], cells[3], {}});
    }
    return true;
}

} // namespace dicom_echo
