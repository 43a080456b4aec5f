// The PDUs of a list that a filter lets through. Looks at a few of them at a time, so that the window stays alive
// however many there are; without a filter it is the list itself. Owned by the PDU pane.
#pragma once

#include "ui/pdu/pdu_filter.h"
#include "ui/pdu/pdu_list_model.h"

#include <QAbstractProxyModel>
#include <QTimer>

#include <deque>

namespace dicom_echo {

class PduFilterModel : public QAbstractProxyModel
{
    Q_OBJECT

public:
    /// `pdus` is borrowed.
    explicit PduFilterModel(PduListModel *pdus, QObject *parent = nullptr);

    /// Begins to look for what matches. What few PDUs there are is found before it returns.
    void setFilter(const PduFilter &filter);
    [[nodiscard]] bool isFiltered() const { return !m_filter.isEmpty(); }
    /// There are PDUs that were not looked at yet.
    [[nodiscard]] bool isLooking() const { return m_tick.isActive(); }

    // From a row here to a row of the list, and back; -1 for a PDU that is not shown, or not yet.
    [[nodiscard]] int listRow(int row) const;
    [[nodiscard]] int rowOf(int listRow) const;

    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &) const override { return {}; }
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

Q_SIGNALS:
    /// More PDUs were looked at, or all of them.
    void looked();

private:
    void follow();
    void begin();
    void look();
    void show(const std::deque<qint64> &found);
    void dropBefore(int firstRow, int lastRow);
    void lookAgain(int firstRow, int lastRow);

    PduListModel *m_pdus;
    PduFilter m_filter;
    std::deque<qint64> m_matches; ///< numbers of PDUs, ascending; only with a filter
    qint64 m_next = 0;            ///< number of the first PDU that was not looked at
    QTimer m_tick;
};

} // namespace dicom_echo
