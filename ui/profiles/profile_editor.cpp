#include "ui/profiles/profile_editor.h"

#include "core/pdu/pdu_decoder.h"
#include "ui/preferences/preferences.h"

#include <QFileInfo>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace dicom_echo {

ProfileEditor::ProfileEditor(ProfileStore store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_baseline(newProfileDraft())
    , m_draft(m_baseline)
{
    m_reloadSoon.setSingleShot(true);
    m_reloadSoon.setInterval(100ms);
    connect(&m_reloadSoon, &QTimer::timeout, this, [this] {
        watchFile(); // the watch ends when the file is replaced
        if (fileTime() != m_fileTime)
            reload();
    });
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_reloadSoon, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_reloadSoon, qOverload<>(&QTimer::start));
}

void ProfileEditor::begin()
{
    const ProfileStore::Contents contents = m_store.load();
    readProfiles(contents);
    if (const Profile *const last = find(contents.lastUsed))
        openSaved(*last); // it is remembered as that: nothing is written, and no lock waited for, just to open a window
    else if (contents.isNew && !m_profiles.isEmpty())
        open(m_profiles.first().name);
    else
        startNew();
}

const Profile *ProfileEditor::find(const QString &name) const
{
    const auto row = m_rows.constFind(profileNameKey(name));
    return row == m_rows.cend() ? nullptr : &m_profiles.at(*row);
}

void ProfileEditor::setDraft(const ProfileDraft &draft)
{
    if (draft == m_draft)
        return;
    const bool isAnotherPeer = draft.kind != m_draft.kind;
    m_draft = draft;
    if (isAnotherPeer) {
        ++m_draftNumber;
        m_origin = DraftOrigin::New;
        m_open = {};
        m_baseline = newProfileDraft();
        Q_EMIT draftBegun();
    }
    Q_EMIT stateChanged();
}

void ProfileEditor::open(const QString &name)
{
    const Profile *const found = find(name);
    if (!found)
        return;
    openSaved(*found);
    rememberLastUsed();
}

void ProfileEditor::openSaved(const Profile &profile)
{
    ++m_draftNumber;
    replaceDraft(DraftOrigin::Saved, profile, draftOf(profile));
}

void ProfileEditor::startNew(ProfileKind kind)
{
    const bool isLocal = kind == ProfileKind::LocalTestPeer;
    ++m_draftNumber;
    replaceDraft(DraftOrigin::New, {}, isLocal ? draftOf(localTestPeerProfile()) : newProfileDraft());
}

void ProfileEditor::startFromCommandLine(const ProfileDraft &draft)
{
    ++m_draftNumber;
    replaceDraft(DraftOrigin::CommandLine, {}, draft);
}

bool ProfileEditor::save()
{
    return m_origin == DraftOrigin::Saved ? saveAs(m_open.name, m_open.name) : saveAsNew();
}

bool ProfileEditor::saveAsNew()
{
    return saveAs(freeName(suggestedName()), {});
}

bool ProfileEditor::saveAs(const QString &name, const QString &replacedName)
{
    const std::optional<EchoRequest> request = checkDraft(m_draft).request;
    if (!request)
        return false;
    Profile profile = m_open;
    const bool isOtherPeer = profile.kind != m_draft.kind || profile.request.address != request->address ||
                             profile.request.port != request->port;
    if (isOtherPeer) {
        profile.lastImplementationClassUid.clear();
        profile.lastImplementationVersionName.clear();
    }
    profile.name = name;
    profile.kind = m_draft.kind;
    profile.request = *request;
    profile.watch = m_draft.watch;
    if (!succeeded(m_store.save(profile, replacedName)))
        return false;
    m_origin = DraftOrigin::Saved;
    m_open = profile;
    m_baseline = m_draft;
    reload(); // also shows the texts as they were saved
    rememberLastUsed();
    Q_EMIT stateChanged();
    return true;
}

QString ProfileEditor::duplicate(const QString &name)
{
    const Profile *const original = find(name);
    if (!original)
        return {};
    Profile copy = *original;
    copy.name = freeName(original->name);
    if (!succeeded(m_store.save(copy)))
        return {};
    reload();
    return copy.name;
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
    Profile renamed = *original;
    renamed.name = *name.value;
    const bool isOpen = m_open.name == original->name;
    if (!succeeded(m_store.save(renamed, original->name)))
        return false;
    if (isOpen)
        m_open.name = renamed.name;
    Q_EMIT this->renamed(from, renamed.name);
    reload();
    Q_EMIT stateChanged();
    return true;
}

bool ProfileEditor::remove(const QString &name)
{
    const Profile *const found = find(name);
    if (!found)
        return false;
    const Profile profile = *found;
    const qsizetype row = found - m_profiles.constData();
    const bool closes = m_open.name == profile.name && !isModified();
    if (!succeeded(m_store.remove(profile.name)))
        return false;
    reload();
    if (closes && !m_profiles.isEmpty())
        open(m_profiles.at(std::min(row, m_profiles.size() - 1)).name);
    else if (closes)
        startNew();
    Q_EMIT removed(profile);
    return true;
}

bool ProfileEditor::restore(const Profile &profile)
{
    Profile restored = profile;
    restored.name = freeName(profile.name);
    if (!succeeded(m_store.save(restored)))
        return false;
    reload();
    return true;
}

void ProfileEditor::rememberPeer(const QString &name, const PeerFacts &peer)
{
    const Profile *const profile = find(name);
    if (!profile)
        return;
    Profile seen = *profile;
    seen.lastImplementationClassUid = peer.implementationClassUid;
    seen.lastImplementationVersionName = peer.implementationVersionName;
    if (seen != *profile && succeeded(m_store.save(seen, seen.name)))
        reload();
}

void ProfileEditor::reload()
{
    readProfiles(m_store.load());
    followOpenProfile();
}

bool ProfileEditor::succeeded(const std::optional<StoreError> &error)
{
    if (error)
        Q_EMIT failed(error->message);
    return !error;
}

/// Not worth a message if it fails: saving a profile would report the same.
void ProfileEditor::rememberLastUsed()
{
    (void)m_store.setLastUsed(m_open.name);
    m_fileTime = fileTime();
}

/// An unreadable file leaves the list as it was; it is reported once, not each time it is read.
void ProfileEditor::readProfiles(const ProfileStore::Contents &contents)
{
    m_fileTime = fileTime();
    watchFile();
    const QString error = contents.error ? contents.error->message : QString();
    const QString before = std::exchange(m_readError, error);
    if (before != error && !before.isEmpty())
        Q_EMIT readable();
    if (before != error && !error.isEmpty())
        Q_EMIT unreadable(error);
    const bool isUnreadable = contents.error && contents.profiles.isEmpty();
    if (isUnreadable || m_profiles == contents.profiles)
        return;
    m_profiles = contents.profiles;
    m_rows.clear();
    for (qsizetype row = 0; row < m_profiles.size(); ++row)
        m_rows.insert(profileNameKey(m_profiles.at(row).name), row);
    Q_EMIT profilesChanged();
}

void ProfileEditor::replaceDraft(DraftOrigin origin, const Profile &profile, const ProfileDraft &draft)
{
    m_origin = origin;
    m_open = profile;
    m_baseline = draft;
    m_draft = draft;
    Q_EMIT draftReplaced();
    Q_EMIT stateChanged();
}

/// Another window may have changed or removed the profile that is open here. What is in the form is never lost by that.
void ProfileEditor::followOpenProfile()
{
    if (m_origin != DraftOrigin::Saved)
        return;
    const Profile *const saved = find(m_open.name);
    if (!saved) {
        m_origin = DraftOrigin::New;
        m_open = {};
        m_baseline = isModified() ? newProfileDraft() : m_draft;
        Q_EMIT stateChanged();
        return;
    }
    const Profile profile = *saved;
    if (isModified()) {
        const bool isChanged = m_baseline != draftOf(profile);
        m_open = profile;
        m_baseline = draftOf(profile);
        if (isChanged && isModified())
            Q_EMIT failed(tr("%1 was changed in another window meanwhile. Saving it here replaces those changes.")
                              .arg(visibleText(profile.name)));
        Q_EMIT stateChanged();
    } else if (m_baseline != draftOf(profile)) {
        replaceDraft(DraftOrigin::Saved, profile, draftOf(profile));
    } else {
        m_open = profile;
    }
}

/// The file for writes in place, its directory for a file that is replaced.
void ProfileEditor::watchFile()
{
    const QFileInfo file(m_store.filePath());
    for (const QString &path : {file.absoluteFilePath(), file.absolutePath()}) {
        if (QFileInfo::exists(path))
            m_watcher.addPath(path);
    }
}

QDateTime ProfileEditor::fileTime() const
{
    return QFileInfo(m_store.filePath()).lastModified();
}

QString ProfileEditor::suggestedName() const
{
    if (m_origin == DraftOrigin::Saved)
        return m_open.name;
    if (m_draft.kind == ProfileKind::LocalTestPeer)
        return tr("Local test peer");
    const QString address = m_draft.text(SettingId::Address).trimmed();
    const QString aeTitle = m_draft.text(SettingId::CalledAeTitle).trimmed();
    const bool isUsualTitle = aeTitle == EchoRequest().calledAeTitle;
    return isUsualTitle ? address : tr("%1 at %2", "AE title at address").arg(aeTitle, address);
}

QString ProfileEditor::freeName(const QString &wanted) const
{
    ProfileNames taken;
    for (const Profile &profile : m_profiles)
        taken.insert(profile.name);
    return taken.freeName(wanted);
}

} // namespace dicom_echo
