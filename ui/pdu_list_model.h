// The PDUs of a run as a table, bounded in number and bytes: the first ones, which negotiate the association, and the
// newest ones stay. Owned by the PDU pane. What a PDU means is found out when its row is shown.
#pragma once

#include "core/echo/run_event.h"
#include "core/pdu/pdu_summary.h"

#include <QAbstractTableModel>
#include <QCache>

#include <deque>
#include <optional>

namespace dicom_echo {

class PduListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, TimeColumn, DirectionColumn, TypeColumn, LengthColumn, MeaningColumn };
    static constexpr int columns = 6;

    /// About how much is kept.
    struct Bounds
    {
        int pdus = 200'000;
        qsizetype bytes = 64 * 1024 * 1024; ///< with what the program itself needs for each PDU
    };
    /// So many PDUs at the beginning always stay.
    static constexpr int firstKept = 16;

    explicit PduListModel(Bounds bounds, QObject *parent = nullptr);

    /// PDUs are numbered from 0 in the order in which they come.
    void append(const QList<PduTransfer> &pdus);
    void clear();

    [[nodiscard]] const Bounds &bounds() const { return m_bounds; }
    /// How many were dropped; their numbers are those from firstKept on.
    [[nodiscard]] qint64 droppedCount() const { return m_dropped; }
    /// What is kept, in bytes as counted for the bounds.
    [[nodiscard]] qsizetype keptBytes() const { return m_bytes; }

    [[nodiscard]] const PduTransfer &pdu(int row) const { return m_pdus[static_cast<size_t>(row)]; }
    [[nodiscard]] qint64 numberOf(int row) const { return row < firstKept ? row : row + m_dropped; }
    /// -1 if there is no such PDU, or no more.
    [[nodiscard]] int rowOf(qint64 number) const;
    [[nodiscard]] PduSummary summary(int row) const;

    /// What the PDU was refused for, if it is well-formed by itself.
    void setRefused(qint64 number, const Violation &violation);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void dropExcess();
    [[nodiscard]] QString text(int row, int column) const;

    Bounds m_bounds;
    std::deque<PduTransfer> m_pdus;
    qint64 m_dropped = 0;
    qsizetype m_bytes = 0;
    qint64 m_refused = -1;
    Violation m_violation; ///< of the refused PDU
    mutable QCache<qint64, PduSummary> m_summaries;
};

/// `10:02:11.402318`, local time.
[[nodiscard]] QString pduTimeText(qint64 microsecondsSinceEpoch);

/// `Sent`, `Received`.
[[nodiscard]] QString directionText(Direction direction);

} // namespace dicom_echo
