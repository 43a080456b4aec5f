#include "ui/causes/cause_model.h"

#include "ui/widgets/appearance.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QPixmap>

#include <algorithm>

namespace dicom_echo {

bool CauseModel::Facet::isSameAs(const Facet &other) const
{
    if (kind != other.kind || kind != FleetFacet::Cause)
        return kind == other.kind;
    // A title has the values that all of its peers share: it may become more general as more of them come.
    const bool isShared = std::any_of(cause.names.cbegin(), cause.names.cend(),
                                      [&other](const QString &name) { return other.cause.names.contains(name); });
    return cause.isWarning == other.cause.isWarning && cause.cause.stage == other.cause.cause.stage &&
           cause.cause.code == other.cause.cause.code && (cause.cause.title == other.cause.cause.title || isShared);
}

void CauseModel::show(const FleetRowCounts &counts, const QList<ShownCause> &causes)
{
    QList<Facet> facets{{FleetFacet::All, {}, counts.all},
                        {FleetFacet::Changed, {}, counts.changed},
                        {FleetFacet::Failed, {}, counts.failed}};
    for (const ShownCause &cause : causes)
        facets.append({FleetFacet::Cause, cause, cause.names.size()});

    Q_EMIT layoutAboutToBeChanged();
    const QList<Facet> before = std::exchange(m_facets, facets);
    const QModelIndexList kept = persistentIndexList();
    for (const QModelIndex &old : kept) {
        const Facet &was = before.at(old.row());
        const auto now = std::find_if(m_facets.cbegin(), m_facets.cend(),
                                      [&was](const Facet &facet) { return facet.isSameAs(was); });
        changePersistentIndex(old, now == m_facets.cend() ? QModelIndex() : index(int(now - m_facets.cbegin()), 0));
    }
    Q_EMIT layoutChanged();
}

const CauseModel::Facet *CauseModel::find(int row) const
{
    return row >= 0 && row < m_facets.size() ? &m_facets.at(row) : nullptr;
}

int CauseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_facets.size());
}

namespace {

/// Keeps the place of an icon, so that the titles stand below each other.
QIcon blankIcon()
{
    constexpr int atLeastShownSize = 64;
    QPixmap blank(atLeastShownSize, atLeastShownSize);
    blank.fill(Qt::transparent);
    return blank;
}

/// Only what is wrong has one.
QIcon iconOf(const CauseModel::Facet &facet)
{
    const bool isWrong = facet.kind == FleetFacet::Failed || facet.kind == FleetFacet::Cause;
    if (!isWrong || facet.count == 0)
        return blankIcon();
    return stateIcon(facet.kind == FleetFacet::Cause && facet.cause.isWarning ? StateIcon::Warning
                                                                              : StateIcon::Failure);
}

} // namespace

QVariant CauseModel::data(const QModelIndex &index, int role) const
{
    const Facet *const facet = index.isValid() ? find(index.row()) : nullptr;
    if (!facet)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 %2", "what is wrong, how many peers").arg(title(*facet), QString::number(facet->count));
    case Qt::ToolTipRole:
        return plainToolTip(title(*facet));
    case Qt::DecorationRole:
        return iconOf(*facet);
    case CountRole:
        return facet->count;
    default:
        return {};
    }
}

QString CauseModel::title(const Facet &facet) const
{
    switch (facet.kind) {
    case FleetFacet::All:
        return tr("All peers");
    case FleetFacet::Changed:
        return tr("Changed since last time");
    case FleetFacet::Failed:
        return tr("Failed");
    case FleetFacet::Cause:
        return facet.cause.cause.title;
    }
    Q_UNREACHABLE();
}

} // namespace dicom_echo
#include "moc_cause_model.cpp"
