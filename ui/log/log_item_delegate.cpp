#include "ui/log/log_item_delegate.h"

#include "ui/log/log_model.h"
#include "ui/widgets/appearance.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace dicom_echo {
namespace {

constexpr int lineMargin = 4;

Tone toneOf(LogLevel level)
{
    switch (level) {
    case LogLevel::Critical:
    case LogLevel::Error:
        return Tone::Bad;
    case LogLevel::Warning:
        return Tone::Warning;
    case LogLevel::Debug:
        return Tone::Muted;
    case LogLevel::Quiet:
    case LogLevel::Info:
        return Tone::Normal;
    }
    Q_UNREACHABLE();
}

QList<QTextLayout::FormatRange> marks(const QString &line, const QString &searched, const QPalette &palette)
{
    QList<QTextLayout::FormatRange> ranges;
    if (searched.isEmpty())
        return ranges;
    for (qsizetype at = line.indexOf(searched, LogModel::textColumn, Qt::CaseInsensitive); at >= 0;
         at = line.indexOf(searched, at + searched.size(), Qt::CaseInsensitive)) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(at);
        range.length = static_cast<int>(searched.size());
        range.format.setBackground(foundColor(palette));
        range.format.setForeground(palette.color(QPalette::Text)); // in a selected row, too
        ranges.append(range);
    }
    return ranges;
}

} // namespace

LogItemDelegate::LogItemDelegate(const LogModel *log, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_log(log)
    , m_font(monospaceFont())
    , m_beginningFont(m_font)
{
    m_beginningFont.setBold(true);
}

void LogItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    item.index = index;
    item.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);

    const bool begins = m_log->isBeginning(index.row());
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group =
        item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor color = selected ? item.palette.color(group, QPalette::HighlightedText)
                                  : toneColor(toneOf(m_log->record(index.row()).level), item.palette);
    QString line = m_log->line(index.row());
    if (begins)
        line = QFontMetrics(m_beginningFont).elidedText(line, Qt::ElideRight, item.rect.width() - 2 * lineMargin);
    if (begins && !selected)
        painter->fillRect(item.rect, item.palette.color(QPalette::Button));
    QTextLayout layout(line, begins ? m_beginningFont : m_font);
    layout.setFormats(marks(line, m_log->searchText(), item.palette));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    painter->save();
    painter->setPen(color);
    layout.draw(painter, QPointF(item.rect.left() + lineMargin, item.rect.top()));
    painter->restore();
}

QSize LogItemDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const QFontMetrics metrics(m_font);
    const auto characters = static_cast<int>(m_log->longestLine());
    return {metrics.horizontalAdvance(u'0') * characters + 2 * lineMargin, metrics.height()};
}

} // namespace dicom_echo
#include "moc_log_item_delegate.cpp"
