#include "ui/fleet/fleet_model.h"

#include "core/diagnosis/duration_text.h"
#include "core/echo/down_expectation.h"
#include "core/echo/peer_key.h"
#include "core/text/visible_text.h"
#include "ui/fleet/fleet_texts.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/user_language.h"

#include <QLocale>

#include <algorithm>

namespace dicom_echo {
namespace {

QString recentLetters(const PeerPast &past)
{
    QString letters;
    for (const Verdict verdict : past.recent)
        letters += verdict == Verdict::Success ? u's' : verdict == Verdict::Warning ? u'w' : u'f';
    return letters;
}

} // namespace

FleetModel::FleetModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void FleetModel::setPeers(const QList<FleetPeer> &peers)
{
    beginResetModel();
    for (const FleetRow &row : std::exchange(m_rows, {}))
        m_gone.insert(row.key, row);
    m_places.clear();
    for (const FleetPeer &peer : peers) {
        FleetRow row;
        const QString key = peerKey(peer.request);
        if (const auto known = m_gone.constFind(key); known != m_gone.cend()) {
            row = *known;
            m_gone.erase(known);
        }
        row.key = key;
        row.setPeer(peer);
        m_places.insert(peer.name, m_rows.size());
        m_rows.append(row);
    }
    endResetModel();
}

/// Results that have come meanwhile are newer.
void FleetModel::setPast(const FleetPast &past)
{
    QList<int> changed;
    for (int i = 0; i < int(m_rows.size()); ++i) {
        FleetRow &row = m_rows[i];
        const auto known = past.constFind(row.key);
        if (known == past.cend() || row.result)
            continue;
        row.past = *known;
        row.describe();
        changed << i;
    }
    tellChanged(changed);
}

FleetRowCounts FleetModel::counts() const
{
    FleetRowCounts counts;
    counts.all = m_rows.size();
    for (const FleetRow &row : m_rows) {
        if (!row.result)
            continue;
        const Verdict verdict = row.result->report.verdict;
        counts.succeeded += verdict == Verdict::Success || verdict == Verdict::Warning ? 1 : 0;
        counts.warnings += verdict == Verdict::Warning ? 1 : 0;
        counts.failed += verdict == Verdict::Failure ? 1 : 0;
        counts.expected += verdict == Verdict::Failure && row.result->isDownExpected ? 1 : 0;
        counts.suspects += row.isSuspect() ? 1 : 0;
        counts.changed += row.changes.isEmpty() ? 0 : 1;
    }
    return counts;
}

FleetPastCounts FleetModel::pastCounts() const
{
    FleetPastCounts counts;
    for (const FleetRow &row : m_rows) {
        const PeerOutcome *const past = row.pastOutcome();
        if (!past)
            continue;
        counts.succeeded += past->hasSucceeded() ? 1 : 0;
        counts.failed += past->hasSucceeded() ? 0 : 1;
        if (!counts.newest.isValid() || counts.newest < past->startedAt)
            counts.newest = past->startedAt;
    }
    return counts;
}

QStringList FleetModel::groups() const
{
    QStringList groups;
    for (const FleetRow &row : m_rows) {
        if (!row.peer.group.isEmpty())
            groups << row.peer.group;
    }
    groups.removeDuplicates();
    groups.sort(Qt::CaseInsensitive);
    return groups;
}

QList<std::shared_ptr<const FleetPeerResult>> FleetModel::results() const
{
    QList<std::shared_ptr<const FleetPeerResult>> results;
    for (const FleetRow &row : m_rows) {
        if (row.result)
            results.append(row.result);
    }
    return results;
}

void FleetModel::expect(const QList<int> &rows)
{
    for (const int row : rows) {
        m_rows[row].state = FleetRowState::Waiting;
        m_rows[row].status.reset();
        m_rows[row].describe();
    }
    tellChanged(rows);
}

void FleetModel::take(const QList<FleetStep> &steps)
{
    QList<int> changed;
    for (const FleetStep &step : steps) {
        FleetRow &row = m_rows[step.row];
        if (step.result) {
            row.take(step);
        } else {
            row.state = FleetRowState::Running;
            row.describe();
        }
        changed << int(step.row);
    }
    tellChanged(changed);
}

bool FleetModel::takeFromElsewhere(FleetPeerResult result)
{
    const int place = rowOf(result.name);
    if (place < 0 || m_rows[place].key != peerKey(result.report.request) || m_rows[place].isInRun())
        return false;
    FleetRow &row = m_rows[place];
    result.isDownExpected = isDownExpected(row.peer, QDateTime::currentDateTime());
    row.take(FleetStep(place, std::make_shared<const FleetPeerResult>(std::move(result))));
    row.tester = FleetRowTester::Elsewhere;
    tellChanged({place});
    return true;
}

void FleetModel::setStatuses(const QStringList &names, const QList<PeerStatus> &statuses)
{
    QList<int> changed;
    for (qsizetype i = 0; i < std::min(names.size(), statuses.size()); ++i) {
        const int place = rowOf(names[i]);
        if (place < 0 || m_rows[place].status == statuses[i])
            continue;
        m_rows[place].status = statuses[i];
        m_rows[place].settle();
        changed << place;
    }
    tellChanged(changed);
}

void FleetModel::settle()
{
    QList<int> changed;
    for (int i = 0; i < int(m_rows.size()); ++i) {
        if (!m_rows[i].isInRun())
            continue;
        m_rows[i].settle();
        changed << i;
    }
    tellChanged(changed);
}

/// Once for each range.
void FleetModel::tellChanged(QList<int> rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (qsizetype first = 0; first < rows.size();) {
        qsizetype last = first;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
            ++last;
        Q_EMIT dataChanged(index(rows[first], 0), index(rows[last], columns - 1));
        first = last + 1;
    }
}

int FleetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FleetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant FleetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FleetRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::DecorationRole:
        return index.column() == StateColumn ? QVariant(stateIcon(fleetStateIcon(row.state))) : QVariant();
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(row, index.column()));
    case Qt::TextAlignmentRole:
        return index.column() == PortColumn || index.column() == RoundTripColumn
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant();
    case RecentRole:
        return recentLetters(row.past);
    case ToneRole:
        return int(index.column() == StateColumn ? fleetStateTone(row.state) : Tone::Normal);
    default:
        return {};
    }
}

QString FleetModel::text(const FleetRow &row, int column) const
{
    switch (column) {
    case StateColumn:
        return row.stateText();
    case NameColumn:
        return visibleText(row.peer.name);
    case GroupColumn:
        return visibleText(row.peer.group);
    case CalledColumn:
        return visibleText(row.peer.request.calledAeTitle);
    case HostColumn:
        return visibleText(row.peer.request.address);
    case PortColumn:
        return QString::number(row.peer.request.port);
    case TlsColumn:
        return row.peer.request.tls ? tr("TLS") : tr("No", "TLS is not used");
    case CauseColumn:
        return row.cause;
    case RoundTripColumn:
        return row.roundTrip() ? durationText(*row.roundTrip(), userWords()) : QString();
    case RecentColumn:
        return recentResultsText(row.past);
    case LastSuccessColumn:
        return fleetTimeText(row.past.succeeded);
    case ChangeColumn:
        return row.changeText;
    case CertificateColumn:
        return fleetDateText(row.certificateEnd());
    default:
        Q_UNREACHABLE();
    }
}

/// What the cell has no room for.
QString FleetModel::toolTip(const FleetRow &row, int column) const
{
    if (column == StateColumn && row.status) {
        const std::optional<double> availability = row.status->availability();
        if (availability)
            return tr("%1. Up in %2 % of the tests (%3 of %4); failures in a row: %5")
                .arg(fleetStateText(row.state), QLocale().toString(*availability, 'f', 1))
                .arg(row.status->succeeded)
                .arg(row.status->attempts)
                .arg(row.status->failuresInARow);
    }
    if (const PeerOutcome *const past = row.pastOutcome(); past && column == StateColumn)
        return pastOutcomeText(*past);
    return text(row, column);
}

QVariant FleetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case NameColumn:
        return tr("Name");
    case GroupColumn:
        return tr("Group");
    case CalledColumn:
        return tr("Called AE");
    case HostColumn:
        return tr("Host");
    case PortColumn:
        return tr("Port");
    case TlsColumn:
        return tr("TLS");
    case CauseColumn:
        return tr("Cause");
    case RoundTripColumn:
        return tr("Round trip");
    case RecentColumn:
        return tr("Last results");
    case LastSuccessColumn:
        return tr("Last success");
    case ChangeColumn:
        return tr("Changed");
    case CertificateColumn:
        return tr("Certificate until");
    default:
        return {};
    }
}

} // namespace dicom_echo
#include "moc_fleet_model.cpp"
