// Shows the rows of a LogModel: follows the newest line until the user scrolls up, and again once the user is back at
// the bottom; stays on the same lines when old ones go; highlights what was searched for.
#pragma once

#include "ui/lists/row_list_view.h"

namespace dicom_echo {

class LogModel;

class LogView : public RowListView
{
    Q_OBJECT

public:
    /// `model` must outlive the view.
    explicit LogView(LogModel *model, QWidget *parent = nullptr);

    /// As shown, in order.
    [[nodiscard]] QStringList selectedLines() const;

    void goToRow(int row);

    /// A few lines: it gets whatever the other parts of the window leave.
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;

private:
    [[nodiscard]] QString emptyText() const;

    LogModel *m_log;
    bool m_following = true;
};

} // namespace dicom_echo
