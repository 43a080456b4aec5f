// The rows of the fleet that are shown, and their order. Both follow what happens only when follow() is called, so that
// a busy run moves rows a few times a second and not with each result. Owned by the workspace.
#pragma once

#include "ui/fleet/fleet_model.h"

#include <QCollator>
#include <QSet>
#include <QSortFilterProxyModel>

namespace dicom_echo {

class FleetOrder final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// `model` is borrowed and outlives it.
    explicit FleetOrder(FleetModel *model, QObject *parent = nullptr);

    // All of these have to be true of a row.

    /// Each of the words stands somewhere in it.
    void setWords(const QString &words);
    /// No group: all of them.
    void setGroup(const std::optional<QString> &group);
    /// It belongs to the facet. `names`: of the peers of a cause.
    void setFacet(FleetFacet facet, const QSet<QString> &names);

    /// Catches up with the model. Rows that are alike stay in the order of the model.
    void follow() { invalidate(); }

    [[nodiscard]] const FleetRow &rowAt(const QModelIndex &index) const;
    /// The rows of the model that are shown, in its order.
    [[nodiscard]] QList<int> shownRows() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] bool isInFacet(const FleetRow &row) const;

    FleetModel *m_model;
    QCollator m_collator; ///< `CT 9` before `CT 10`, `192.0.2.9` before `192.0.2.10`
    QStringList m_words;
    std::optional<QString> m_group;
    FleetFacet m_facet = FleetFacet::All;
    QSet<QString> m_names;
};

} // namespace dicom_echo
