// The facets of a fleet as a list: all peers, those that changed, those that failed, and each cause with how many it
// has. Choosing one filters the table. Owned by the panel.
#pragma once

#include "ui/causes/fleet_causes_work.h"
#include "ui/causes/fleet_facets.h"

#include <QAbstractListModel>

namespace dicom_echo {

class CauseModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Facet
    {
        FleetFacet kind = FleetFacet::All;
        ShownCause cause; ///< of a cause
        qsizetype count = 0;

        /// The same one, even if it has other peers now.
        [[nodiscard]] bool isSameAs(const Facet &other) const;
    };

    enum Role { CountRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    /// Facets keep their places as far as they can: each that stays is the same item as before.
    void show(const FleetRowCounts &counts, const QList<ShownCause> &causes);

    [[nodiscard]] const Facet &facet(int row) const { return m_facets.at(row); }
    /// Null for the row of no facet.
    [[nodiscard]] const Facet *find(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString title(const Facet &facet) const;

    QList<Facet> m_facets{{FleetFacet::All, {}, 0}, {FleetFacet::Changed, {}, 0}, {FleetFacet::Failed, {}, 0}};
};

} // namespace dicom_echo
