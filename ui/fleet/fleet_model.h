// The peers of the fleet as a table: what is known of each of them, now and from the history. Takes what happens in
// batches, and tells the views once for each range of rows. Owned by the workspace.
#pragma once

#include "ui/causes/fleet_facets.h"
#include "ui/fleet/fleet_row.h"

#include <QAbstractTableModel>

namespace dicom_echo {

class FleetModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        StateColumn,
        NameColumn,
        GroupColumn,
        CalledColumn,
        HostColumn,
        PortColumn,
        TlsColumn,
        CauseColumn,
        RoundTripColumn,
        RecentColumn,
        LastSuccessColumn,
        ChangeColumn,
        CertificateColumn
    };
    static constexpr int columns = 13;

    enum Role {
        RecentRole = Qt::UserRole, ///< the last results, a letter each, the oldest first: s, w and f
        ToneRole,                  ///< of the text, as int
    };

    explicit FleetModel(QObject *parent = nullptr);

    /// What is known of a peer stays with it as long as its name and its address do, and is known again when a peer
    /// that was deleted is restored.
    void setPeers(const QList<FleetPeer> &peers);
    void setPast(const FleetPast &past);

    [[nodiscard]] const FleetRow &row(int row) const { return m_rows.at(row); }
    /// -1 if there is none.
    [[nodiscard]] int rowOf(const QString &name) const { return int(m_places.value(name, -1)); }
    [[nodiscard]] FleetRowCounts counts() const;
    [[nodiscard]] FleetPastCounts pastCounts() const;
    [[nodiscard]] QStringList groups() const;
    /// The last results of all rows that have one, in their order.
    [[nodiscard]] QList<std::shared_ptr<const FleetPeerResult>> results() const;

    /// These wait for their turn from now on.
    void expect(const QList<int> &rows);
    /// What somebody else in this window has found of a peer; false if that is not its last result here.
    bool takeFromElsewhere(FleetPeerResult result);
    void take(const QList<FleetStep> &steps);
    /// Of peers by name, while the fleet is tested again and again.
    void setStatuses(const QStringList &names, const QList<PeerStatus> &statuses);
    /// The run is over: nobody waits any longer.
    void settle();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const FleetRow &row, int column) const;
    [[nodiscard]] QString toolTip(const FleetRow &row, int column) const;
    void tellChanged(QList<int> rows);

    QList<FleetRow> m_rows;
    QHash<QString, qsizetype> m_places; ///< by name
    QHash<QString, FleetRow> m_gone;    ///< by key: peers that were deleted, as they were last
};

} // namespace dicom_echo
