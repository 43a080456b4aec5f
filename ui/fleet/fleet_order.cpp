#include "ui/fleet/fleet_order.h"

#include <algorithm>

namespace dicom_echo {

namespace {

/// Without a language texts would be compared byte by byte.
QLocale collationLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

/// Of those that have not been tested yet, who failed last comes first.
std::pair<FleetRowState, bool> stateRank(const FleetRow &row)
{
    const PeerOutcome *const past = row.pastOutcome();
    return {row.state, !past || past->hasSucceeded()};
}

} // namespace

FleetOrder::FleetOrder(FleetModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
    , m_collator(collationLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(false);
    setSourceModel(model);
}

void FleetOrder::setWords(const QString &words)
{
    m_words = words.toLower().simplified().split(u' ', Qt::SkipEmptyParts);
    follow();
}

void FleetOrder::setGroup(const std::optional<QString> &group)
{
    m_group = group;
    follow();
}

void FleetOrder::setFacet(FleetFacet facet, const QSet<QString> &names)
{
    m_facet = facet;
    m_names = names;
    follow();
}

bool FleetOrder::isInFacet(const FleetRow &row) const
{
    switch (m_facet) {
    case FleetFacet::All:
        return true;
    case FleetFacet::Changed:
        return !row.changes.isEmpty();
    case FleetFacet::Failed:
        return row.result && row.result->report.verdict == Verdict::Failure;
    case FleetFacet::Cause:
        return m_names.contains(row.peer.name);
    }
    Q_UNREACHABLE();
}

const FleetRow &FleetOrder::rowAt(const QModelIndex &index) const
{
    return m_model->row(mapToSource(index).row());
}

QList<int> FleetOrder::shownRows() const
{
    QList<int> rows;
    for (int i = 0; i < rowCount(); ++i)
        rows << mapToSource(index(i, 0)).row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

bool FleetOrder::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const FleetRow &row = m_model->row(sourceRow);
    if (m_group && row.peer.group != *m_group)
        return false;
    if (!isInFacet(row))
        return false;
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&row](const QString &word) { return row.searched.contains(word); });
}

/// What a row has not comes after what the others have.
bool FleetOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const FleetRow &a = m_model->row(left.row());
    const FleetRow &b = m_model->row(right.row());
    constexpr double never = 1e300;
    const auto text = [this](const QString &one, const QString &other) {
        return one.isEmpty() != other.isEmpty() ? other.isEmpty() : m_collator.compare(one, other) < 0;
    };
    switch (left.column()) {
    case FleetModel::StateColumn:
        return stateRank(a) < stateRank(b);
    case FleetModel::NameColumn:
        return text(a.peer.name, b.peer.name);
    case FleetModel::GroupColumn:
        return text(a.peer.group, b.peer.group);
    case FleetModel::CalledColumn:
        return text(a.peer.request.calledAeTitle, b.peer.request.calledAeTitle);
    case FleetModel::HostColumn:
        return text(a.peer.request.address, b.peer.request.address);
    case FleetModel::PortColumn:
        return a.peer.request.port < b.peer.request.port;
    case FleetModel::TlsColumn:
        return a.peer.request.tls.has_value() < b.peer.request.tls.has_value();
    case FleetModel::CauseColumn:
        return text(a.cause, b.cause);
    case FleetModel::RoundTripColumn:
        return a.roundTrip().value_or(never) < b.roundTrip().value_or(never);
    case FleetModel::RecentColumn:
        return a.past.recent.count(Verdict::Failure) > b.past.recent.count(Verdict::Failure);
    case FleetModel::LastSuccessColumn:
        return a.past.succeeded < b.past.succeeded;
    case FleetModel::ChangeColumn:
        return changeUrgency(a.changes) > changeUrgency(b.changes);
    case FleetModel::CertificateColumn:
        return (a.certificateEnd().isValid() && !b.certificateEnd().isValid()) ||
               (a.certificateEnd().isValid() == b.certificateEnd().isValid() &&
                a.certificateEnd() < b.certificateEnd());
    default:
        Q_UNREACHABLE();
    }
}

} // namespace dicom_echo
#include "moc_fleet_order.cpp"
