#include "core/fleet/fleet_peers.h"

#include "core/echo/settings.h"

#include <algorithm>

namespace dicom_echo {

namespace {

/// One port can serve several AE titles, and TLS beside plain DICOM.
QString identityOf(const EchoRequest &request)
{
    return QStringLiteral("%1\n%2\n%3\n%4")
        .arg(request.calledAeTitle, request.address.toLower(), QString::number(request.port),
             QString::number(request.tls ? 1 : 0));
}

EchoRequest withDefaults(EchoRequest request, const EchoRequest &defaults)
{
    for (const Setting &setting : settings()) {
        const bool isOfPeer = setting.id == SettingId::Address || setting.id == SettingId::Port;
        if (!isOfPeer && !differsFromDefault(setting, request) && differsFromDefault(setting, defaults))
            static_cast<void>(setting.take(request, setting.text(defaults))); // valid there, so valid here
    }
    return request;
}

EchoRequest requestOf(const ListedPeer &peer, const EchoRequest &defaults)
{
    EchoRequest request = peer.profile ? withDefaults(peer.profile->request, defaults) : defaults;
    request.address = peer.address;
    request.port = peer.port;
    if (!peer.calledAeTitle.isEmpty())
        request.calledAeTitle = peer.calledAeTitle;
    if (!peer.callingAeTitle.isEmpty())
        request.callingAeTitle = peer.callingAeTitle;
    if (peer.tls && !request.tls)
        request.tls.emplace();
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
            m_fleet.skipped << QStringLiteral("%1: it has no address").arg(profile.name);
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
        FleetPeer added{peer.name, peer.group, requestOf(peer, m_defaults), false, {}};
        if (peer.profile) {
            added.expectedDown = peer.profile->expectedDown;
            added.maintenance = peer.profile->maintenance;
        }
        add(std::move(added));
    }
}

bool FleetCollector::isWanted(const QString &group) const
{
    return m_groups.isEmpty() || std::any_of(m_groups.cbegin(), m_groups.cend(), [&group](const QString &wanted) {
               return isSameProfileName(wanted, group);
           });
}

void FleetCollector::add(FleetPeer peer)
{
    QString &twin = m_known[identityOf(peer.request)];
    if (!twin.isEmpty()) {
        m_fleet.skipped << QStringLiteral("%1: it is the same peer as %2").arg(peer.name, twin);
        return;
    }
    peer.name = m_names.freeName(peer.name);
    m_names.insert(peer.name);
    twin = peer.name;
    m_fleet.peers.append(std::move(peer));
}

} // namespace dicom_echo
