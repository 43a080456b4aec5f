// Which peers are tested, and with which settings: saved profiles and lists of other programs become one fleet.
#pragma once

#include "core/echo/fleet_report.h"
#include "core/peerlist/peer_list.h"
#include "core/profiles/profile.h"

namespace dicom_echo {

struct Fleet
{
    QList<FleetPeer> peers; ///< each peer once, with unique names
    QStringList skipped;    ///< what is not tested, and why: sentences for the user, without a full stop
};

class FleetCollector
{
public:
    /// `defaults`: for settings that a peer does not bring itself; its address and port do not count. `groups`: only
    /// their peers; empty: all.
    FleetCollector(EchoRequest defaults, QStringList groups);

    /// A setting that a profile has at its default value is taken from the defaults. The local test peer is left out.
    /// A peer of a list of this program's is one of a profile.
    void add(const QList<Profile> &profiles);
    void add(const QList<ListedPeer> &peers);

    [[nodiscard]] Fleet take() { return std::exchange(m_fleet, {}); }

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
