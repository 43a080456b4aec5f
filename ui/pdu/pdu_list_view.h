// Shows the PDUs of a PduListModel: stays on the same PDUs even when others are dropped; follows the newest one from
// when the user goes to the bottom until the user goes elsewhere.
#pragma once

#include "ui/pdu/pdu_list_model.h"

#include <QTableView>

namespace dicom_echo {

class PduListView : public QTableView
{
    Q_OBJECT

public:
    explicit PduListView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    /// What is shown while there is no PDU.
    void setEmptyText(const QString &text);
    [[nodiscard]] const QString &emptyText() const { return m_emptyText; }

    /// Makes room for the times as they are shown.
    void setTimeStyle(PduListModel::TimeStyle style);

    /// What the user hid or showed again by the menu of the header. By day and date the clock takes much room: it is
    /// hidden at first, and its time is the tool tip of the other times.
    [[nodiscard]] QStringList hiddenColumns() const;
    void setHiddenColumns(const QStringList &names);

    /// Makes a row the current one and visible.
    void goToRow(int row);

    /// Does nothing: looking for what is typed would read all rows.
    void keyboardSearch(const QString &) override {}

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    /// Home and End go to the first and the last PDU: to a cell of a row they would be of no use.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void paintEvent(QPaintEvent *event) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void changeEvent(QEvent *event) override;

private:
    void fitToFont();
    void chooseColumns(const QPoint &place);

    QString m_emptyText;
    PduListModel::TimeStyle m_timeStyle = PduListModel::TimeStyle::TimeOfDay;
    bool m_following = false;
};

} // namespace dicom_echo
