#include "core/peerlist/peer_import.h"

#include <QSet>

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
    Profile profile;
    profile.name = peer.name;
    profile.group = peer.group;
    EchoRequest &request = profile.request;
    request.address = peer.address;
    request.port = peer.port;
    if (!peer.calledAeTitle.isEmpty())
        request.calledAeTitle = peer.calledAeTitle;
    if (!peer.callingAeTitle.isEmpty())
        request.callingAeTitle = peer.callingAeTitle;
    if (peer.tls)
        request.tls.emplace();
    return profile;
}

} // namespace

PeerImport planPeerImport(const QList<ListedPeer> &peers, const QList<Profile> &saved, const QString &group)
{
    PeerImport plan;
    QHash<QString, QString> known;
    QSet<QString> names;
    QHash<QString, int> numbers;
    for (const Profile &profile : saved) {
        names.insert(profile.name.toCaseFolded());
        if (profile.kind == ProfileKind::Peer)
            known.insert(keyOf(profile.request), profile.name);
    }
    for (const ListedPeer &peer : peers) {
        Profile profile = profileOf(peer);
        const QString key = keyOf(profile.request);
        if (const auto twin = known.constFind(key); twin != known.constEnd()) {
            plan.known.append({peer.name, *twin});
            continue;
        }
        int &number = numbers[peer.name.toCaseFolded()];
        for (number = std::max(number, 2); names.contains(profile.name.toCaseFolded()); ++number)
            profile.name = QStringLiteral("%1 (%2)").arg(peer.name, QString::number(number));
        profile.group = group.isEmpty() ? profile.group : group;
        names.insert(profile.name.toCaseFolded());
        known.insert(key, profile.name);
        plan.added.append(profile);
    }
    return plan;
}

} // namespace dicom_echo
