// Draws a line of the log, with its level as a colour besides the letter, and highlights what was searched for. Where a
// run begins, the line is bold on a band, and cut if it is too long.
#pragma once

#include <QFont>
#include <QStyledItemDelegate>

namespace dicom_echo {

class LogModel;

class LogItemDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `log` must outlive the delegate.
    explicit LogItemDelegate(const LogModel *log, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The same for every row: as wide as the longest line.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const LogModel *m_log;
    QFont m_font;
    QFont m_beginningFont;
};

} // namespace dicom_echo
