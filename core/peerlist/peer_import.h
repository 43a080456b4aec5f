// Plans how the peers of lists become saved profiles. Pure functions; the caller saves the result.
#pragma once

#include "core/peerlist/peer_list.h"
#include "core/profiles/profile.h"

#include <QHash>

namespace dicom_echo {

struct KnownPeer
{
    qsizetype place;     ///< among the peers that were given
    QString name;        ///< in the list
    QString profileName; ///< of the profile with the same called AE title, address, port and TLS
};

/// A peer whose saved profile has other settings than the list.
struct ChangedPeer
{
    qsizetype place;    ///< among the peers that were given
    QString name;       ///< in the list
    Profile profile;    ///< as the list would have it; its name and group stay
    QString difference; ///< for the user: `port 11112 instead of 104`
};

/// How to treat a peer with the name of a saved profile but another called AE title, address, port or TLS.
enum class SameName { IsNew, IsChange };

struct PeerImport
{
    QList<Profile> added;         ///< in the order of the list; their names are free
    QList<qsizetype> addedPlaces; ///< of each of them among the peers that were given
    QList<ChangedPeer> changed;
    QList<KnownPeer> known;
};

/// Plans an import. A peer that a profile or another entry already has is known and not added again; if its settings
/// differ, it counts as changed. `group`: for those that are added; if empty, each keeps the group of its list.
[[nodiscard]] PeerImport planPeerImport(const QList<ListedPeer> &peers, const QList<Profile> &saved,
                                        const QString &group, SameName sameName = SameName::IsNew);

} // namespace dicom_echo
