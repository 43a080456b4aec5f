// The PDUs of a run as a table. Owned by the PDU pane. The meaning of a PDU is worked out when its row is shown.
#pragma once

#include "core/capture/kept_pdus.h"
#include "core/diagnosis/pdu_summary.h"

#include <QAbstractTableModel>
#include <QCache>

namespace dicom_echo {

class Redaction;

class PduListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        TimeColumn,          ///< by the clock
        SinceStartColumn,    ///< since the first PDU
        SincePreviousColumn, ///< since the PDU before it
        DirectionColumn,
        TypeColumn,
        LengthColumn,
        MeaningColumn
    };
    static constexpr int columns = 8;

    explicit PduListModel(KeptPdus::Bounds bounds = {}, QObject *parent = nullptr);

    /// PDUs are numbered from 0 in the order in which they come.
    void append(const QList<PduTransfer> &pdus);
    void clear();
    /// The PDUs of another run instead, with its numbers.
    void show(const KeptPdus &pdus);

    /// Shows the PDUs as they would be given away. Without it they are shown as they are.
    void setRedaction(Redaction *redaction);
    /// As shown.
    [[nodiscard]] QByteArray shownBytes(int row) const;

    /// The rows. Those after the first KeptPdus::firstKept may be dropped by append().
    [[nodiscard]] const KeptPdus &kept() const { return m_pdus; }

    [[nodiscard]] const PduTransfer &pdu(int row) const { return m_pdus.at(row); }
    [[nodiscard]] qint64 numberOf(int row) const { return m_pdus.numberOf(row); }
    /// -1 if there is no such PDU, or if it has been dropped.
    [[nodiscard]] int rowOf(qint64 number) const { return static_cast<int>(m_pdus.indexOf(number)); }
    [[nodiscard]] PduSummary summary(int row) const;
    // As shown. `summary` is that of the row.
    [[nodiscard]] QString typeText(int row) const;
    [[nodiscard]] QString meaningText(int row, const PduSummary &summary) const;

    /// What the PDU was refused for, if it is well-formed by itself.
    void setRefused(qint64 number, const Violation &violation);
    /// What is wrong with PDUs only among the others, by number.
    void setViolations(const QMap<qsizetype, Violation> &violations);

    /// Whether times are shown with their dates: those of a file are not of today.
    enum class TimeStyle { TimeOfDay, WithDate };
    void setTimeStyle(TimeStyle style) { m_timeStyle = style; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void dropExcess();
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString clockText(int row) const;
    [[nodiscard]] QString sinceStartText(int row) const;
    [[nodiscard]] QString sincePreviousText(int row) const;
    [[nodiscard]] QVariant icon(int row) const;
    [[nodiscard]] QString toolTip(int row, int column) const;

    KeptPdus m_pdus;
    Redaction *m_redaction = nullptr;
    QMap<qint64, Violation> m_violations; ///< that the PDUs do not show by themselves
    TimeStyle m_timeStyle = TimeStyle::TimeOfDay;
    mutable QCache<qint64, PduSummary> m_summaries;
};

/// `Sent`, `Received`.
[[nodiscard]] QString directionText(Direction direction);

} // namespace dicom_echo
