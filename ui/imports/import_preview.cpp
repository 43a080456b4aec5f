#include "ui/imports/import_preview.h"

#include "core/text/visible_text.h"
#include "ui/widgets/plain_tool_tip.h"

#include <algorithm>

namespace dicom_echo {

ImportPreview::ImportPreview(const QList<ListedPeer> &peers, const QList<Profile> &saved, QObject *parent)
    : QAbstractTableModel(parent)
    , m_saved(saved)
{
    for (const Profile &profile : saved)
        m_savedNames.insert(profile.name);
    for (const ListedPeer &peer : peers)
        m_rows.append({peer, false, false, false, {}});
    plan();
    for (Row &row : m_rows)
        row.isTaken = row.isNew;
}

QList<ListedPeer> ImportPreview::taken() const
{
    QList<ListedPeer> peers;
    for (const Row &row : m_rows) {
        if (!row.isTaken)
            continue;
        peers << row.peer;
        if (!m_groupForAll.isEmpty())
            peers.last().group = m_groupForAll;
    }
    return peers;
}

qsizetype ImportPreview::takenCount() const
{
    return std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.isTaken; });
}

void ImportPreview::takeAll(bool taken)
{
    for (Row &row : m_rows)
        row.isTaken = taken && row.canBeTaken();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name));
    Q_EMIT takenChanged();
}

void ImportPreview::setGroupForAll(const QString &group)
{
    m_groupForAll = group.trimmed();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Group), index(rowCount() - 1, Group));
}

int ImportPreview::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportPreview::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportPreview::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Group:
        return tr("Group");
    case CalledAeTitle:
        return tr("Called AE title");
    case Address:
        return tr("Address");
    case Port:
        return tr("Port");
    case Tls:
        return tr("TLS");
    case State:
        return tr("What becomes of it");
    default:
        return {};
    }
}

QVariant ImportPreview::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::EditRole:
        return index.column() == Name ? row.peer.name : row.peer.group;
    case Qt::ToolTipRole:
        return plainToolTip(text(row, index.column()));
    case Qt::CheckStateRole:
        if (index.column() == Name)
            return row.isTaken ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::AccessibleTextRole:
        if (index.column() == Name)
            return tr("%1, %2", "name, what becomes of it").arg(text(row, Name), text(row, State));
        return text(row, index.column());
    default:
        return {};
    }
}

QString ImportPreview::text(const Row &row, int column) const
{
    switch (column) {
    case Name:
        return visibleText(row.peer.name);
    case Group:
        return visibleText(m_groupForAll.isEmpty() ? row.peer.group : m_groupForAll);
    case CalledAeTitle:
        return visibleText(row.peer.calledAeTitle.isEmpty() ? EchoRequest().calledAeTitle : row.peer.calledAeTitle);
    case Address:
        return visibleText(row.peer.address);
    case Port:
        return QString::number(row.peer.port);
    case Tls:
        return row.peer.tls ? tr("yes") : tr("no");
    case State:
        return row.isTaken || !row.isNew ? row.state : tr("Left out"); // of a change it is told what it would be
    default:
        return {};
    }
}

/// A name that breaks the rules is not taken.
bool ImportPreview::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return false;
    Row &row = m_rows[index.row()];
    if (role == Qt::CheckStateRole && index.column() == Name && row.canBeTaken()) {
        row.isTaken = value.toInt() == Qt::Checked;
        Q_EMIT dataChanged(index, this->index(index.row(), State));
        Q_EMIT takenChanged();
        return true;
    }
    if (role != Qt::EditRole)
        return false;
    const bool isName = index.column() == Name;
    const Parsed<QString> parsed = isName ? parseProfileName(value.toString()) : parseGroupName(value.toString());
    if (!parsed)
        return false;
    (isName ? row.peer.name : row.peer.group) = *parsed.value;
    plan();
    Q_EMIT dataChanged(this->index(0, Name), this->index(rowCount() - 1, State));
    return true;
}

Qt::ItemFlags ImportPreview::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!m_rows.at(index.row()).canBeTaken())
        return flags;
    if (index.column() == Name)
        flags |= Qt::ItemIsUserCheckable | Qt::ItemIsEditable;
    if (index.column() == Group && m_groupForAll.isEmpty())
        flags |= Qt::ItemIsEditable;
    return flags;
}

/// What would become of all of them.
void ImportPreview::plan()
{
    QList<ListedPeer> peers;
    for (const Row &row : std::as_const(m_rows))
        peers << row.peer;
    m_plan = planPeerImport(peers, m_saved, {}, SameName::IsChange);
    for (Row &row : m_rows)
        row.isNew = row.isChange = false;
    for (const KnownPeer &known : std::as_const(m_plan.known)) {
        const QString twin = visibleText(known.profileName);
        setState(known.place, m_savedNames.contains(known.profileName) ? tr("Already there as %1").arg(twin)
                                                                       : tr("The same peer as %1").arg(twin));
    }
    for (const ChangedPeer &changed : std::as_const(m_plan.changed)) {
        m_rows[changed.place].isChange = true;
        setState(
            changed.place,
            tr("Changes %1: %2", "profile, what of it").arg(visibleText(changed.profile.name), changed.difference));
    }
    for (qsizetype i = 0; i < m_plan.added.size(); ++i) {
        const qsizetype place = m_plan.addedPlaces.at(i);
        const QString &name = m_plan.added.at(i).name;
        m_rows[place].isNew = true;
        setState(place, name == m_rows[place].peer.name ? tr("New") : tr("New, named %1").arg(visibleText(name)));
    }
}

/// What can no longer be taken is not.
void ImportPreview::setState(qsizetype place, const QString &state)
{
    Row &row = m_rows[place];
    row.state = state;
    row.isTaken = row.isTaken && row.canBeTaken();
}

} // namespace dicom_echo
#include "moc_import_preview.cpp"
