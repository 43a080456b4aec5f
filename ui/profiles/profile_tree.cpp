#include "ui/profiles/profile_tree.h"

#include <QSet>

namespace dicom_echo {

ProfileTree::ProfileTree(ProfileEditor *editor, QObject *parent)
    : QAbstractItemModel(parent)
    , m_editor(editor)
{}

ProfileTree::~ProfileTree() = default;

QModelIndex ProfileTree::indexOf(const QString &key) const
{
    const Profile *const profile = m_editor->find(key);
    if (!profile || profile->group.isEmpty()) {
        const qsizetype row = m_top.indexOf(key);
        return row < 0 ? QModelIndex() : createIndex(static_cast<int>(row), 0, nullptr);
    }
    for (const auto &group : m_groups) {
        if (group->name != profile->group)
            continue;
        const qsizetype row = group->keys.indexOf(key);
        return row < 0 ? QModelIndex() : createIndex(static_cast<int>(row), 0, group.get());
    }
    return {};
}

QModelIndex ProfileTree::indexOf(const Group &group) const
{
    return createIndex(firstGroupRow() + group.place, 0, nullptr);
}

const ProfileTree::Group *ProfileTree::groupAt(const QModelIndex &index) const
{
    const int place = index.row() - firstGroupRow();
    if (!index.isValid() || index.internalPointer() || place < 0 || static_cast<size_t>(place) >= m_groups.size())
        return nullptr;
    return m_groups[static_cast<size_t>(place)].get();
}

QString ProfileTree::keyAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const auto *const group = static_cast<const Group *>(index.internalPointer());
    return group ? group->keys.value(index.row()) : m_top.value(index.row());
}

QModelIndex ProfileTree::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, groupAt(parent));
}

QModelIndex ProfileTree::parent(const QModelIndex &child) const
{
    const auto *const group = static_cast<const Group *>(child.internalPointer());
    return group ? indexOf(*group) : QModelIndex();
}

int ProfileTree::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return firstGroupRow() + static_cast<int>(m_groups.size());
    const Group *const group = groupAt(parent);
    return group ? static_cast<int>(group->keys.size()) : 0;
}

int ProfileTree::columnCount(const QModelIndex &) const
{
    return 1;
}

/// Not by a reset: a name that is just being typed in another row is not disturbed. Rows that come or go side by side
/// do so at once, as views take their time for each change.
void ProfileTree::takeProfiles()
{
    QStringList top = m_editor->drafts().unsavedKeys();
    QMap<QString, QStringList> groups;
    for (const Profile &profile : m_editor->profiles())
        (profile.group.isEmpty() ? top : groups[profile.group]).append(profile.name);
    Q_EMIT unsettled();
    takeGroups(groups);
    takeKeys(m_top, top, {});
    tellAllChanged();
    Q_EMIT settled();
}

void ProfileTree::takeDrafts()
{
    QStringList top = m_editor->drafts().unsavedKeys();
    for (const QString &key : std::as_const(m_top)) {
        if (!isDraftKey(key))
            top << key;
    }
    if (top == m_top)
        return;
    Q_EMIT unsettled();
    takeKeys(m_top, top, {});
    Q_EMIT settled();
}

void ProfileTree::takeGroups(const QMap<QString, QStringList> &wanted)
{
    for (int place = static_cast<int>(m_groups.size()) - 1; place >= 0; --place) {
        Group &group = *m_groups[static_cast<size_t>(place)];
        if (wanted.contains(group.name)) {
            takeKeys(group.keys, wanted.value(group.name), indexOf(group));
            continue;
        }
        beginRemoveRows({}, firstGroupRow() + place, firstGroupRow() + place);
        m_groups.erase(m_groups.begin() + place);
        numberGroups();
        endRemoveRows();
    }
    const QStringList names = m_editor->saved().groups();
    for (int place = 0; place < names.size(); ++place) {
        const bool isThere =
            static_cast<size_t>(place) < m_groups.size() && m_groups[static_cast<size_t>(place)]->name == names[place];
        if (isThere)
            continue;
        beginInsertRows({}, firstGroupRow() + place, firstGroupRow() + place);
        m_groups.insert(m_groups.begin() + place,
                        std::make_unique<Group>(Group{names[place], wanted.value(names[place]), place}));
        numberGroups();
        endInsertRows();
    }
}

void ProfileTree::numberGroups()
{
    int place = 0;
    for (const auto &group : m_groups)
        group->place = place++;
}

/// Those that stay are in the same order in both.
void ProfileTree::takeKeys(QStringList &keys, const QStringList &wanted, const QModelIndex &parent)
{
    const QSet<QString> kept(wanted.cbegin(), wanted.cend());
    for (qsizetype last = keys.size() - 1; last >= 0; --last) {
        qsizetype first = last + 1;
        while (first > 0 && !kept.contains(keys.at(first - 1)))
            --first;
        if (first > last)
            continue;
        beginRemoveRows(parent, static_cast<int>(first), static_cast<int>(last));
        keys.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
    for (qsizetype row = 0; row < wanted.size(); ++row) {
        const qsizetype found = row < keys.size() ? wanted.indexOf(keys.at(row), row) : -1;
        const qsizetype next = found < 0 ? wanted.size() : found;
        if (next == row)
            continue;
        beginInsertRows(parent, static_cast<int>(row), static_cast<int>(next - 1));
        keys = keys.first(row) + wanted.sliced(row, next - row) + keys.sliced(row);
        endInsertRows();
        row = next - 1;
    }
}

void ProfileTree::tellAllChanged()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
    for (const auto &group : m_groups) {
        const QModelIndex parent = indexOf(*group);
        Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, 0, parent));
    }
}

} // namespace dicom_echo
#include "moc_profile_tree.cpp"
