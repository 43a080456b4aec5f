#include "core/peerlist/peer_import.h"

#include "core/echo/peer_key.h"
#include "core/text/visible_text.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace dicom_echo {
namespace {

struct PeerImportText
{
    Q_DECLARE_TR_FUNCTIONS(PeerImportText)
};

Profile profileOf(const ListedPeer &peer)
{
    Profile profile = peer.profile ? *peer.profile : Profile();
    profile.name = peer.name;
    profile.group = peer.group;
    profile.request = requestOf(peer, profile.request);
    return profile;
}

/// The saved profile with what the list says of the peer.
Profile updated(Profile saved, const ListedPeer &peer)
{
    const QString address = saved.request.address;
    saved.request = requestOf(peer, peer.profile ? peer.profile->request : saved.request);
    if (address.compare(saved.request.address, Qt::CaseInsensitive) == 0)
        saved.request.address = address; // written otherwise, it is the same one
    if (!peer.tls)
        saved.request.tls.reset();
    return saved;
}

QString differenceOf(const EchoRequest &before, const EchoRequest &now)
{
    QStringList parts;
    if (before.calledAeTitle != now.calledAeTitle)
        parts << PeerImportText::tr("called AE title %1 instead of %2")
                     .arg(visibleText(now.calledAeTitle), visibleText(before.calledAeTitle));
    if (before.callingAeTitle != now.callingAeTitle)
        parts << PeerImportText::tr("calling AE title %1 instead of %2")
                     .arg(visibleText(now.callingAeTitle), visibleText(before.callingAeTitle));
    if (before.address != now.address)
        parts << PeerImportText::tr("address %1 instead of %2")
                     .arg(visibleText(now.address), visibleText(before.address));
    if (before.port != now.port)
        parts << PeerImportText::tr("port %1 instead of %2").arg(now.port).arg(before.port);
    if (before.tls.has_value() != now.tls.has_value())
        parts << (now.tls ? PeerImportText::tr("with TLS") : PeerImportText::tr("without TLS"));
    return parts.isEmpty() ? PeerImportText::tr("other settings") : parts.join(QStringLiteral(", "));
}

/// What is saved, and what of it the list speaks of.
class SavedPeersOfImport
{
public:
    SavedPeersOfImport(const QList<Profile> &saved, const QList<ListedPeer> &peers)
    {
        for (const Profile &profile : saved) {
            if (profile.kind != ProfileKind::Peer)
                continue;
            m_byKey.insert(peerKey(profile.request), &profile);
            m_byName.insert(profileNameKey(profile.name), &profile);
        }
        for (const ListedPeer &peer : peers) {
            if (const Profile *const same = withKey(peerKey(profileOf(peer).request)))
                m_spokenOf.insert(same);
        }
    }

    [[nodiscard]] const Profile *withKey(const QString &key) const { return m_byKey.value(key); }

    /// The profile of this name, which then is spoken of; null if there is none, or the list has spoken of it.
    const Profile *takeNamed(const QString &name)
    {
        const Profile *const named = m_byName.value(profileNameKey(name));
        if (!named || m_spokenOf.contains(named))
            return nullptr;
        m_spokenOf.insert(named);
        return named;
    }

private:
    QHash<QString, const Profile *> m_byKey;
    QHash<QString, const Profile *> m_byName;
    QSet<const Profile *> m_spokenOf;
};

} // namespace

PeerImport planPeerImport(const QList<ListedPeer> &peers, const QList<Profile> &saved, const QString &group,
                          SameName sameName)
{
    PeerImport plan;
    SavedPeersOfImport there(saved, peers);
    QHash<QString, QString> given; // names of those of the list, by key
    ProfileNames names;
    for (const Profile &profile : saved)
        names.insert(profile.name);
    for (qsizetype place = 0; place < peers.size(); ++place) {
        const ListedPeer &peer = peers[place];
        Profile profile = profileOf(peer);
        const QString key = peerKey(profile.request);
        const Profile *same = there.withKey(key);
        if (const auto twin = given.constFind(key); twin != given.constEnd()) {
            plan.known.append({place, peer.name, *twin});
            continue;
        }
        if (!same && sameName == SameName::IsChange)
            same = there.takeNamed(peer.name);
        if (same) {
            const Profile now = updated(*same, peer);
            given.insert(key, same->name);
            if (now == *same)
                plan.known.append({place, peer.name, same->name});
            else
                plan.changed.append({place, peer.name, now, differenceOf(same->request, now.request)});
            continue;
        }
        profile.name = names.freeName(peer.name);
        profile.group = group.isEmpty() ? profile.group : group;
        names.insert(profile.name);
        given.insert(key, profile.name);
        plan.added.append(profile);
        plan.addedPlaces.append(place);
    }
    return plan;
}

} // namespace dicom_echo
