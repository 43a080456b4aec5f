#include "core/peerlist/peer_import.h"

#include "core/echo/peer_key.h"

#include <QHash>

namespace dicom_echo {
namespace {

Profile profileOf(const ListedPeer &peer)
{
    Profile profile = peer.profile.value_or(Profile());
    profile.name = peer.name;
    profile.group = peer.group;
    profile.request = requestOf(peer, profile.request);
    return profile;
}

} // namespace

PeerImport planPeerImport(const QList<ListedPeer> &peers, const QList<Profile> &saved, const QString &group)
{
    PeerImport plan;
    QHash<QString, QString> known;
    ProfileNames names;
    for (const Profile &profile : saved) {
        names.insert(profile.name);
        if (profile.kind == ProfileKind::Peer)
            known.insert(peerKey(profile.request), profile.name);
    }
    for (qsizetype place = 0; place < peers.size(); ++place) {
        const ListedPeer &peer = peers[place];
        Profile profile = profileOf(peer);
        const QString key = peerKey(profile.request);
        if (const auto twin = known.constFind(key); twin != known.constEnd()) {
            plan.known.append({place, peer.name, *twin});
            continue;
        }
        profile.name = names.freeName(peer.name);
        profile.group = group.isEmpty() ? profile.group : group;
        names.insert(profile.name);
        known.insert(key, profile.name);
        plan.added.append(profile);
        plan.addedPlaces.append(place);
    }
    return plan;
}

} // namespace dicom_echo
