#include "ui/imports/skipped_entries.h"

#include "core/text/visible_text.h"
#include "ui/widgets/plain_tool_tip.h"

#include <utility>

namespace dicom_echo {

SkippedEntries::SkippedEntries(QList<SkippedEntry> entries, QObject *parent)
    : QAbstractTableModel(parent)
    , m_entries(std::move(entries))
{}

int SkippedEntries::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int SkippedEntries::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SkippedEntries::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Where ? tr("Where") : tr("Why it is left out");
}

QVariant SkippedEntries::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const SkippedEntry &entry = m_entries.at(index.row());
    const QString text = visibleText(index.column() == Where ? entry.where : entry.reason);
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return plainToolTip(text);
    default:
        return {};
    }
}

} // namespace dicom_echo
#include "moc_skipped_entries.cpp"
