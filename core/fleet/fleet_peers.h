// Which peers are tested, and with which settings: saved profiles and lists of other programs become one fleet.
#pragma once

#include "core/echo/fleet_report.h"
#include "core/peerlist/peer_list.h"
#include "core/profiles/profile.h"

namespace dicom_echo {

struct Fleet
{
    QList<FleetPeer> peers;    ///< each peer once, under a unique name
    QStringList skipped;       ///< what is not tested, and why: sentences for the user, without a full stop
    QStringList missingGroups; ///< asked for, but of no peer
};

class FleetCollector
{
public:
    /// `defaults` fills in the settings that a peer does not bring itself; its address and port are ignored. `groups`:
    /// the groups whose peers are taken; empty: all.
    FleetCollector(EchoRequest defaults, QStringList groups);

    /// A setting that has its default value in the profile is taken from the defaults, of TLS only if the profile uses
    /// it. The local test peer is left out. A peer in one of this program's own lists is treated as a profile.
    void add(const QList<Profile> &profiles);
    void add(const QList<ListedPeer> &peers);

    [[nodiscard]] Fleet take();

private:
    [[nodiscard]] bool isWanted(const QString &group) const;
    void add(FleetPeer peer);

    EchoRequest m_defaults;
    QStringList m_groups;
    Fleet m_fleet;
    ProfileNames m_names;
    QHash<QString, QString> m_known; ///< the names of the peers, by what makes them the same
};

} // namespace dicom_echo
