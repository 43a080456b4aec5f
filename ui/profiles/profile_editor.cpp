#include "ui/profiles/profile_editor.h"

#include "core/text/visible_text.h"
#include "ui/preferences/preferences.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace dicom_echo {
namespace {

/// What undo and redo say: `one` has a place for the name.
QString commandText(const QStringList &names, const QString &one, const QString &several)
{
    return names.size() == 1 ? one.arg(visibleText(names.first())) : several;
}

} // namespace

ProfileEditor::ProfileEditor(ProfileStore store, QObject *parent)
    : QObject(parent)
    , m_saved(std::move(store))
{
    connect(&m_saved, &SavedProfiles::changed, this, &ProfileEditor::profilesChanged);
    connect(&m_saved, &SavedProfiles::outdated, this, &ProfileEditor::reload);
    connect(&m_saved, &SavedProfiles::failed, this, &ProfileEditor::failed);
    connect(&m_saved, &SavedProfiles::unreadable, this, &ProfileEditor::unreadable);
    connect(&m_saved, &SavedProfiles::readable, this, &ProfileEditor::readable);
}

ProfileEditor::~ProfileEditor()
{
    rememberOpen();
}

/// Not whenever another one is opened: who goes through the list with the arrow keys is not to wait for the disk.
void ProfileEditor::rememberOpen()
{
    if (origin() == DraftOrigin::Saved && openName() != m_lastUsed)
        m_saved.setLastUsed(m_lastUsed = openName());
}

void ProfileEditor::begin()
{
    const ProfileStore::Contents contents = m_saved.read();
    m_lastUsed = contents.lastUsed;
    if (find(m_lastUsed))
        open(m_lastUsed);
    else if (contents.isNew && !profiles().isEmpty())
        open(profiles().first().name);
    else
        startNew();
}

void ProfileEditor::setDraft(const ProfileDraft &draft)
{
    if (draft == m_drafts.open().draft)
        return;
    if (draft.kind != m_drafts.open().draft.kind) {
        m_drafts.beginFrom(draft);
        Q_EMIT draftsChanged();
        Q_EMIT draftBegun();
    } else {
        m_drafts.open().draft = draft;
    }
    Q_EMIT stateChanged();
}

void ProfileEditor::open(const QString &key)
{
    if (key == openKey())
        return;
    if (!m_drafts.comeBack(key)) {
        const Profile *const found = find(key);
        if (!found)
            return;
        m_drafts.begin(DraftOrigin::Saved, *found, draftOf(*found));
    }
    showOpened();
}

void ProfileEditor::startNew(ProfileKind kind)
{
    const bool isLocal = kind == ProfileKind::LocalTestPeer;
    m_drafts.begin(DraftOrigin::New, {}, isLocal ? draftOf(localTestPeerProfile()) : newProfileDraft());
    showOpened();
}

void ProfileEditor::startFromCommandLine(const ProfileDraft &draft)
{
    m_drafts.begin(DraftOrigin::CommandLine, {}, draft);
    showOpened();
}

void ProfileEditor::discard(const QString &key)
{
    const bool isOpen = key == openKey();
    m_drafts.discard(key);
    if (isOpen && origin() == DraftOrigin::Saved)
        return showOpened();
    if (isOpen)
        return openBeside(0);
    Q_EMIT draftsChanged();
    Q_EMIT stateChanged();
}

bool ProfileEditor::save()
{
    return origin() == DraftOrigin::Saved ? saveDraft(m_drafts.open(), openName(), openName()) : saveAsNew();
}

bool ProfileEditor::saveAsNew()
{
    const OpenDraft open = m_drafts.open();
    return saveDraft(open, m_saved.freeName(suggestedName(open)), {});
}

bool ProfileEditor::saveAll(const QStringList &keys)
{
    return std::all_of(keys.begin(), keys.end(), [this](const QString &key) {
        const OpenDraft draft = *m_drafts.find(key);
        const bool isSaved = draft.origin == DraftOrigin::Saved;
        return saveDraft(draft, isSaved ? draft.saved.name : m_saved.freeName(suggestedName(draft)),
                         isSaved ? draft.saved.name : QString());
    });
}

bool ProfileEditor::saveDraft(const OpenDraft &draft, const QString &name, const QString &replacedName)
{
    const Profile *const newest = find(draft.saved.name); // its details may be others by now
    std::optional<Profile> profile = profileOf(draft.draft, newest ? *newest : draft.saved);
    if (!profile)
        return false;
    profile->name = name;
    const QString key = draft.key();
    if (!m_saved.save(*profile, replacedName))
        return false;
    m_drafts.setSaved(key, *profile);
    reload(); // also shows the texts as they were saved
    Q_EMIT draftsChanged();
    Q_EMIT stateChanged();
    return true;
}

QString ProfileEditor::duplicate(const QString &name)
{
    const Profile *const original = find(name);
    if (!original)
        return {};
    const std::optional<QStringList> added = import([&](const QList<Profile> &) { return QList<Profile>{*original}; });
    return added.value_or(QStringList()).value(0);
}

std::optional<QStringList> ProfileEditor::import(const ProfileStore::Plan &plan, const QList<Profile> &changed)
{
    auto present = std::make_shared<ProfilesPresent>(plan(profiles()), changed);
    const auto add = [this, present] { return present->add(applier()); };
    const auto remove = [this, present] { return present->remove(applier()); };
    if (present->profiles().isEmpty() && changed.isEmpty())
        return QStringList();
    if (!add())
        return std::nullopt;
    QStringList names = present->names();
    for (const Profile &profile : changed)
        names << profile.name;
    const int count = int(names.size());
    auto *const command = new ProfileCommand(
        changed.isEmpty() ? commandText(names, tr("adding %1"), tr("adding %n profile(s)", nullptr, count))
                          : commandText(names, tr("importing %1"), tr("importing %n profile(s)", nullptr, count)),
        add, remove);
    command->setPresent(present, UndoStep::Undo);
    m_undo.push(command);
    return names;
}

bool ProfileEditor::rename(const QString &from, const QString &to)
{
    const Parsed<QString> name = parseProfileName(to);
    const Profile *const original = find(from);
    if (!original || to == original->name)
        return false;
    if (!name) {
        Q_EMIT failed(name.error);
        return false;
    }
    if (const Profile *const taken = find(*name.value); taken && taken != original) {
        Q_EMIT failed(tr("There is already a profile named %1.").arg(visibleText(taken->name)));
        return false;
    }
    const ProfileRename there{original->name, *name.value};
    const ProfileRename back{there.to, there.from};
    const auto redo = [this, there] { return applyRename(applier(), there); };
    if (!redo())
        return false;
    m_undo.push(new ProfileCommand(tr("renaming %1").arg(visibleText(there.from)), redo,
                                   [this, back] { return applyRename(applier(), back); }));
    return true;
}

bool ProfileEditor::setDetails(const DetailsChange &details)
{
    return changeDetails(tr("the details of %1").arg(visibleText(details.name)), {details});
}

bool ProfileEditor::moveToGroup(const QStringList &names, const QString &group)
{
    const Parsed<QString> parsed = parseGroupName(group);
    if (!parsed) {
        Q_EMIT failed(parsed.error);
        return false;
    }
    QList<DetailsChange> changes;
    QStringList moved;
    for (const Profile &profile : m_saved.named(names)) {
        if (profile.group == *parsed.value)
            continue;
        moved << profile.name;
        changes.append({profile.name, parsed.value, {}, {}});
    }
    return changeDetails(commandText(moved, tr("moving %1"), tr("moving %n profile(s)", nullptr, int(moved.size()))),
                         changes);
}

bool ProfileEditor::renameGroup(const QString &from, const QString &to)
{
    QStringList names;
    for (const Profile &profile : profiles()) {
        if (profile.group == from)
            names << profile.name;
    }
    return moveToGroup(names, to);
}

bool ProfileEditor::changeDetails(const QString &text, const QList<DetailsChange> &changes)
{
    QList<DetailsChange> before;
    for (const DetailsChange &change : changes) {
        const Profile *const profile = find(change.name);
        if (!profile)
            return false;
        const auto was = [](const auto &changed, const auto &value) {
            return changed ? std::optional(value) : std::nullopt;
        };
        before.append({profile->name, was(change.group, profile->group), was(change.contact, profile->contact),
                       was(change.notes, profile->notes), was(change.expectedDown, profile->expectedDown),
                       was(change.maintenance, profile->maintenance)});
    }
    const auto redo = [this, changes] { return applyDetails(applier(), changes); };
    if (changes.isEmpty() || !redo())
        return false;
    m_undo.push(new ProfileCommand(text, redo, [this, before] { return applyDetails(applier(), before); }));
    return true;
}

bool ProfileEditor::remove(const QStringList &names)
{
    auto present = std::make_shared<ProfilesPresent>(m_saved.named(names));
    if (present->profiles().isEmpty())
        return false;
    const auto add = [this, present] { return present->add(applier()); };
    const auto remove = [this, present] { return present->remove(applier()); };
    const QStringList removedNames = present->names();
    const ProfileDrafts before = m_drafts;
    for (const QString &name : removedNames)
        m_drafts.discard(name);
    if (!remove()) {
        m_drafts = before;
        return false;
    }
    const QString text =
        commandText(removedNames, tr("deleting %1"), tr("deleting %n profile(s)", nullptr, int(removedNames.size())));
    auto *const command = new ProfileCommand(text, remove, add);
    command->setPresent(present, UndoStep::Redo);
    m_undo.push(command);
    Q_EMIT removed(removedNames);
    return true;
}

QStringList ProfileEditor::removedBy(UndoStep step) const
{
    const int next = step == UndoStep::Undo ? m_undo.index() - 1 : m_undo.index();
    const auto *const command = dynamic_cast<const ProfileCommand *>(m_undo.command(next));
    return command ? command->removedBy(step) : QStringList();
}

void ProfileEditor::rememberPeer(const QString &name, const PeerFacts &peer)
{
    const Profile *const profile = find(name);
    if (!profile)
        return;
    Profile seen = *profile;
    seen.lastImplementationClassUid = peer.implementationClassUid;
    seen.lastImplementationVersionName = peer.implementationVersionName;
    if (seen != *profile && m_saved.save(seen, seen.name))
        reload();
}

void ProfileEditor::reload()
{
    (void)m_saved.read();
    followProfiles();
}

/// Does a step and shows what came of it.
ApplyEdits ProfileEditor::applier()
{
    return [this](const ProfileStore::EditPlan &plan, const std::optional<ProfileRename> &rename) {
        const qsizetype row = find(openName()) ? find(openName()) - profiles().constData() : -1;
        if (!m_saved.apply(plan))
            return false;
        if (rename) {
            m_drafts.rename(rename->from, rename->to);
            Q_EMIT renamed(rename->from, rename->to);
        }
        (void)m_saved.read();
        if (row >= 0 && !find(openName()) && !isModified())
            openBeside(row);
        followProfiles();
        Q_EMIT stateChanged();
        return true;
    };
}

void ProfileEditor::openBeside(qsizetype row)
{
    if (profiles().isEmpty())
        startNew();
    else
        open(profiles().at(std::min(row, profiles().size() - 1)).name);
}

void ProfileEditor::showOpened()
{
    Q_EMIT draftsChanged();
    Q_EMIT draftReplaced();
    Q_EMIT stateChanged();
}

/// Another window may have changed or removed the profiles whose drafts are here. What was typed is never lost by that.
void ProfileEditor::followProfiles()
{
    const OpenDraft before = m_drafts.open();
    m_drafts.follow([this](const QString &name) { return find(name); });
    const OpenDraft &now = m_drafts.open();
    if (now.key() != before.key())
        Q_EMIT draftsChanged();
    const bool isReplaced = now.origin == DraftOrigin::Saved && now.baseline != before.baseline;
    if (now.draft != before.draft) {
        Q_EMIT draftReplaced();
    } else if (isReplaced && now.isModified()) {
        Q_EMIT failed(tr("%1 was changed in another window meanwhile. Saving it here replaces those changes.")
                          .arg(visibleText(now.saved.name)));
    }
    if (now.key() != before.key() || now.draft != before.draft || isReplaced)
        Q_EMIT stateChanged();
}

} // namespace dicom_echo
#include "moc_profile_editor.cpp"
