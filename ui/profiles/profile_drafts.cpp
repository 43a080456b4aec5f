#include "ui/profiles/profile_drafts.h"

#include "ui/preferences/preferences.h"

#include <QCoreApplication>

#include <utility>

namespace dicom_echo {
namespace {

constexpr QChar draftMark = u'\n'; ///< no name begins with it

struct ProfileDraftsText
{
    Q_DECLARE_TR_FUNCTIONS(ProfileDrafts)
};

void followSaved(OpenDraft &draft, const Profile *saved)
{
    if (draft.origin != DraftOrigin::Saved)
        return;
    const bool wasModified = draft.isModified();
    if (!saved) {
        draft.origin = DraftOrigin::New;
        draft.saved = {};
        draft.baseline = wasModified ? newProfileDraft() : draft.draft;
        return;
    }
    draft.saved = *saved;
    draft.baseline = draftOf(*saved);
    if (!wasModified)
        draft.draft = draft.baseline;
}

} // namespace

QString OpenDraft::key() const
{
    return origin == DraftOrigin::Saved ? saved.name : draftMark + QString::number(number);
}

QString suggestedName(const OpenDraft &draft)
{
    if (draft.origin == DraftOrigin::Saved)
        return draft.saved.name;
    if (draft.draft.kind == ProfileKind::LocalTestPeer)
        return ProfileDraftsText::tr("Local test peer");
    const QString address = draft.draft.text(SettingId::Address).trimmed();
    const QString aeTitle = draft.draft.text(SettingId::CalledAeTitle).trimmed();
    const bool isUsualTitle = aeTitle == EchoRequest().calledAeTitle;
    return isUsualTitle ? address : ProfileDraftsText::tr("%1 at %2", "AE title at address").arg(aeTitle, address);
}

/// Another peer is no longer what the last one said it was.
std::optional<Profile> profileOf(const ProfileDraft &draft, const Profile &saved)
{
    const std::optional<EchoRequest> request = checkDraft(draft).request;
    if (!request)
        return std::nullopt;
    Profile profile = saved;
    if (profile.kind != draft.kind || profile.request.address != request->address ||
        profile.request.port != request->port) {
        profile.lastImplementationClassUid.clear();
        profile.lastImplementationVersionName.clear();
    }
    profile.kind = draft.kind;
    profile.request = *request;
    profile.watch = draft.watch;
    return profile;
}

bool isDraftKey(const QString &key)
{
    return key.startsWith(draftMark);
}

const OpenDraft *ProfileDrafts::find(const QString &key) const
{
    if (m_open.key() == key)
        return &m_open;
    for (const OpenDraft &draft : m_kept) {
        if (draft.key() == key)
            return &draft;
    }
    return nullptr;
}

QStringList ProfileDrafts::unsavedKeys() const
{
    QMap<quint64, QString> keys;
    const auto add = [&keys](const OpenDraft &draft) {
        if (draft.origin != DraftOrigin::Saved && draft.number != 0)
            keys.insert(draft.number, draft.key());
    };
    add(m_open);
    for (const OpenDraft &draft : m_kept)
        add(draft);
    return keys.values();
}

QStringList ProfileDrafts::modifiedKeys() const
{
    QStringList keys;
    if (m_open.isModified())
        keys << m_open.key();
    for (const OpenDraft &draft : m_kept) {
        if (draft.isModified())
            keys << draft.key();
    }
    return keys;
}

bool ProfileDrafts::hasNumber(quint64 number) const
{
    return m_open.number == number || m_kept.contains(number);
}

void ProfileDrafts::begin(DraftOrigin origin, const Profile &saved, const ProfileDraft &draft)
{
    leave();
    m_open = {origin, saved, draft, draft, false, ++m_lastNumber};
}

bool ProfileDrafts::comeBack(const QString &key)
{
    for (const OpenDraft &kept : std::as_const(m_kept)) {
        if (kept.key() != key)
            continue;
        const OpenDraft next = m_kept.take(kept.number);
        leave();
        m_open = next;
        return true;
    }
    return false;
}

void ProfileDrafts::beginFrom(const ProfileDraft &draft)
{
    m_open = {DraftOrigin::New, {}, newProfileDraft(), draft, false, ++m_lastNumber};
}

void ProfileDrafts::discard(const QString &key)
{
    if (m_open.key() == key) {
        m_open.draft = m_open.baseline;
        m_open.origin = m_open.origin == DraftOrigin::Saved ? DraftOrigin::Saved : DraftOrigin::New;
        m_open.wasRun = false;
    }
    m_kept.removeIf([&key](const auto &kept) { return kept.value().key() == key; });
}

void ProfileDrafts::setSaved(const QString &key, const Profile &saved)
{
    if (m_open.key() != key)
        return discard(key);
    m_open.origin = DraftOrigin::Saved;
    m_open.saved = saved;
    m_open.baseline = m_open.draft;
}

void ProfileDrafts::rename(const QString &from, const QString &to)
{
    if (m_open.saved.name == from)
        m_open.saved.name = to;
    for (OpenDraft &draft : m_kept) {
        if (draft.saved.name == from)
            draft.saved.name = to;
    }
}

void ProfileDrafts::follow(const std::function<const Profile *(const QString &name)> &find)
{
    followSaved(m_open, find(m_open.saved.name));
    for (OpenDraft &draft : m_kept)
        followSaved(draft, find(draft.saved.name));
    m_kept.removeIf(
        [](const auto &kept) { return kept.value().origin == DraftOrigin::Saved && !kept.value().isModified(); });
}

/// A draft of the command line was typed by somebody, too, and one that was run has a result or a watch in its row.
void ProfileDrafts::leave()
{
    const bool isWanted =
        m_open.origin == DraftOrigin::CommandLine || (m_open.origin == DraftOrigin::New && m_open.wasRun);
    if (m_open.isModified() || isWanted)
        m_kept.insert(m_open.number, m_open);
}

} // namespace dicom_echo
