// A list of rows of equal size, of which only the visible ones cost time. QListView itself visits all its rows whenever
// one comes or goes, which is too slow for a full log that grows thirty times a second.
#pragma once

#include <QListView>

namespace dicom_echo {

/// All rows have the size that the delegate gives the first one. Rows cannot be hidden, dragged or edited.
class RowListView : public QListView
{
    Q_OBJECT

public:
    explicit RowListView(QWidget *parent = nullptr);

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint) override;
    void doItemsLayout() override;
    /// Does nothing: looking for what is typed would read all rows.
    void keyboardSearch(const QString &) override {}

protected:
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    [[nodiscard]] int horizontalOffset() const override;
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] int rowsInSight() const; ///< completely
    [[nodiscard]] int rowAt(int y) const;  ///< `y` may be outside the viewport; always a row that exists, if any does
    void paintRow(QPainter &painter, QStyleOptionViewItem option, int row) const;

    QSize m_rowSize{1, 1};
};

} // namespace dicom_echo
