#include "core/peerlist/peer_import.h"

#include <QHash>

namespace dicom_echo {
namespace {

QString keyOf(const EchoRequest &request)
{
    return QStringLiteral("%1\n%2\n%3\n%4")
        .arg(request.calledAeTitle, request.address.toLower(), QString::number(request.port),
             QString::number(request.tls ? 1 : 0));
}

Profile profileOf(const ListedPeer &peer)
{
    Profile profile = peer.profile.value_or(Profile());
    profile.name = peer.name;
    profile.group = peer.group;
    EchoRequest &request = profile.request;
    request.address = peer.address;
    request.port = peer.port;
    if (!peer.calledAeTitle.isEmpty())
        request.calledAeTitle = peer.calledAeTitle;
    if (!peer.callingAeTitle.isEmpty())
        request.callingAeTitle = peer.callingAeTitle;
    if (peer.tls && !request.tls)
        request.tls.emplace();
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
            known.insert(keyOf(profile.request), profile.name);
    }
    for (qsizetype place = 0; place < peers.size(); ++place) {
        const ListedPeer &peer = peers[place];
        Profile profile = profileOf(peer);
        const QString key = keyOf(profile.request);
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
