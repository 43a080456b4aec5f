#include "ui/profiles/profile_edits.h"

#include <QHash>

#include <utility>

namespace dicom_echo {
namespace {

const Profile *findProfile(const QList<Profile> &profiles, const QString &name)
{
    for (const Profile &profile : profiles) {
        if (isSameProfileName(profile.name, name))
            return &profile;
    }
    return nullptr;
}

} // namespace

bool ProfilesPresent::add(const ApplyEdits &apply)
{
    QList<Profile> added;
    QList<Profile> before;
    const auto plan = [this, &added, &before](const QList<Profile> &saved) {
        ProfileNames names;
        for (const Profile &profile : saved)
            names.insert(profile.name);
        QList<ProfileEdit> edits;
        before.clear();
        for (const Profile &changed : m_changed) {
            if (const Profile *const found = findProfile(saved, changed.name)) {
                before.append(*found);
                edits.append({found->name, changed});
            }
        }
        added = m_profiles;
        for (Profile &profile : added) {
            profile.name = names.freeName(profile.name);
            names.insert(profile.name);
            edits.append({{}, profile});
        }
        return edits;
    };
    if (!apply(plan, std::nullopt))
        return false;
    m_profiles = added;
    m_before = before;
    return true;
}

bool ProfilesPresent::remove(const ApplyEdits &apply)
{
    QList<Profile> removed;
    const auto plan = [this, &removed](const QList<Profile> &saved) {
        QHash<QString, Profile> byKey;
        for (const Profile &profile : saved)
            byKey.insert(profileNameKey(profile.name), profile);
        QList<ProfileEdit> edits;
        removed.clear();
        for (const Profile &profile : m_profiles) {
            removed.append(byKey.value(profileNameKey(profile.name), profile));
            edits.append({profile.name, std::nullopt});
        }
        for (const Profile &profile : m_before) {
            if (byKey.contains(profileNameKey(profile.name)))
                edits.append({profile.name, profile});
        }
        return edits;
    };
    if (!apply(plan, std::nullopt))
        return false;
    m_profiles = removed;
    return true;
}

QStringList ProfilesPresent::names() const
{
    QStringList names;
    for (const Profile &profile : m_profiles)
        names << profile.name;
    return names;
}

bool applyRename(const ApplyEdits &apply, const ProfileRename &rename)
{
    const auto plan = [&rename](const QList<Profile> &saved) {
        const Profile *const found = findProfile(saved, rename.from);
        if (!found)
            return QList<ProfileEdit>{{rename.from, std::nullopt}}; // which says that it is not there
        Profile renamed = *found;
        renamed.name = rename.to;
        return QList<ProfileEdit>{{rename.from, renamed}};
    };
    return apply(plan, rename);
}

bool applyDetails(const ApplyEdits &apply, const QList<DetailsChange> &changes)
{
    const auto plan = [&changes](const QList<Profile> &saved) {
        QHash<QString, DetailsChange> byKey;
        for (const DetailsChange &change : changes)
            byKey.insert(profileNameKey(change.name), change);
        QList<ProfileEdit> edits;
        for (const Profile &profile : saved) {
            const auto change = byKey.constFind(profileNameKey(profile.name));
            if (change == byKey.cend())
                continue;
            Profile changed = profile;
            changed.group = change->group.value_or(profile.group);
            changed.contact = change->contact.value_or(profile.contact);
            changed.notes = change->notes.value_or(profile.notes);
            changed.expectedDown = change->expectedDown.value_or(profile.expectedDown);
            changed.maintenance = change->maintenance.value_or(profile.maintenance);
            edits.append({profile.name, changed});
        }
        return edits;
    };
    return apply(plan, std::nullopt);
}

ProfileCommand::ProfileCommand(QString text, Step redo, Step undo)
    : QUndoCommand(text.replace(u'&', QStringLiteral("&&"))) // in a menu it would be a mnemonic
    , m_redo(std::move(redo))
    , m_undo(std::move(undo))
{}

void ProfileCommand::setPresent(std::shared_ptr<const ProfilesPresent> present, UndoStep removing)
{
    m_present = std::move(present);
    m_removing = removing;
}

QStringList ProfileCommand::removedBy(UndoStep step) const
{
    return m_present && step == m_removing ? m_present->names() : QStringList();
}

void ProfileCommand::redo()
{
    if (!std::exchange(m_isDone, true) && !m_redo())
        setObsolete(true);
}

void ProfileCommand::undo()
{
    m_isDone = false;
    if (!m_undo())
        setObsolete(true);
}

} // namespace dicom_echo
