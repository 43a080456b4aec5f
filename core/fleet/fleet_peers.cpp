#include "core/fleet/fleet_peers.h"

#include "core/echo/peer_key.h"
#include "core/echo/settings.h"

#include <QCoreApplication>

#include <algorithm>

namespace dicom_echo {

namespace {

struct FleetPeersText
{
    Q_DECLARE_TR_FUNCTIONS(FleetPeersText)
};

/// What belongs together comes together: a certificate and its key, a way to verify and its pin.
void fillIn(TlsSettings &tls, const TlsSettings &defaults)
{
    const TlsSettings unsaid;
    if (tls.profile == unsaid.profile)
        tls.profile = defaults.profile;
    if (tls.verification == unsaid.verification) {
        tls.verification = defaults.verification;
        tls.pinnedSha256 = defaults.pinnedSha256;
    }
    for (const auto member : {&TlsSettings::caPath, &TlsSettings::crlFile, &TlsSettings::serverName}) {
        if ((tls.*member).isEmpty())
            tls.*member = defaults.*member;
    }
    if (tls.certificateFile.isEmpty()) {
        tls.certificateFile = defaults.certificateFile;
        tls.keyFile = defaults.keyFile;
        tls.keyPasswordFile = defaults.keyPasswordFile;
    }
}

EchoRequest withDefaults(EchoRequest request, const EchoRequest &defaults)
{
    for (const Setting &setting : settings()) {
        const bool isOfPeer = setting.id == SettingId::Address || setting.id == SettingId::Port;
        if (!isOfPeer && !differsFromDefault(setting, request) && differsFromDefault(setting, defaults))
            static_cast<void>(setting.take(request, setting.text(defaults))); // valid there, so valid here
    }
    if (request.tls && defaults.tls)
        fillIn(*request.tls, *defaults.tls);
    return request;
}

} // namespace

FleetCollector::FleetCollector(EchoRequest defaults, QStringList groups)
    : m_defaults(std::move(defaults))
    , m_groups(std::move(groups))
{}

void FleetCollector::add(const QList<Profile> &profiles)
{
    for (const Profile &profile : profiles) {
        if (profile.kind == ProfileKind::LocalTestPeer || !isWanted(profile.group))
            continue;
        if (profile.request.address.isEmpty())
            m_fleet.skipped << FleetPeersText::tr("%1: it has no address").arg(profile.name);
        else
            add({profile.name, profile.group, withDefaults(profile.request, m_defaults), profile.expectedDown,
                 profile.maintenance});
    }
}

void FleetCollector::add(const QList<ListedPeer> &peers)
{
    for (const ListedPeer &peer : peers) {
        if (!isWanted(peer.group))
            continue;
        FleetPeer added{peer.name, peer.group, {}, false, {}};
        added.request = requestOf(peer, peer.profile ? withDefaults(peer.profile->request, m_defaults) : m_defaults);
        if (peer.profile) {
            added.expectedDown = peer.profile->expectedDown;
            added.maintenance = peer.profile->maintenance;
        }
        add(std::move(added));
    }
}

Fleet FleetCollector::take()
{
    for (const QString &group : std::as_const(m_groups)) {
        const bool hasPeers =
            std::any_of(m_fleet.peers.cbegin(), m_fleet.peers.cend(),
                        [&group](const FleetPeer &peer) { return isSameProfileName(group, peer.group); });
        if (!hasPeers)
            m_fleet.missingGroups << group;
    }
    return std::exchange(m_fleet, {});
}

bool FleetCollector::isWanted(const QString &group) const
{
    return m_groups.isEmpty() || std::any_of(m_groups.cbegin(), m_groups.cend(), [&group](const QString &wanted) {
               return isSameProfileName(wanted, group);
           });
}

void FleetCollector::add(FleetPeer peer)
{
    QString &twin = m_known[peerKey(peer.request)];
    if (!twin.isEmpty()) {
        m_fleet.skipped << FleetPeersText::tr("%1: it is the same peer as %2").arg(peer.name, twin);
        return;
    }
    peer.name = m_names.freeName(peer.name);
    m_names.insert(peer.name);
    twin = peer.name;
    m_fleet.peers.append(std::move(peer));
}

} // namespace dicom_echo
