// Collects what a format's reader finds: checks each entry by the rules of the settings, merges the same peers, and
// makes the names unique. Owned by readPeerList() while it reads one list.
#pragma once

#include "core/peerlist/peer_list.h"

#include <QHash>

namespace dicom_echo {

/// An entry as it stands in the list.
struct RawPeer
{
    QString name; ///< if empty, the AE title or the address serves
    QString group;
    QString calledAeTitle;
    QString callingAeTitle;
    QString address;
    QString port;
    bool tls = false;
    std::shared_ptr<const Profile> profile = {}; ///< see ListedPeer
};

class PeerCollector
{
public:
    /// Whether an entry without a called AE title is a peer.
    enum class AeTitle { Required, Optional };

    void add(const QString &where, const RawPeer &entry, AeTitle aeTitle = AeTitle::Required);

    /// `entry`: what it is called in the list; may be empty. `reason`: `a wildcard`, without a full stop.
    void skip(const QString &where, const QString &entry, const QString &reason);

    [[nodiscard]] qsizetype entryCount() const { return m_peers.size() + m_skipped.size(); }
    [[nodiscard]] bool hasPeers() const { return !m_peers.isEmpty(); }
    /// Peers, and entries that say the same peer again.
    [[nodiscard]] qsizetype understoodCount() const { return m_peers.size() + m_merged; }

    [[nodiscard]] PeerList take(const QString &format);

private:
    struct Known
    {
        QString name;
        QString where;
    };

    QList<ListedPeer> m_peers;
    QList<SkippedEntry> m_skipped;
    qsizetype m_merged = 0;        ///< entries of peers that were there already
    QHash<QString, Known> m_known; ///< by what makes a peer the same
    ProfileNames m_names;
};

/// `line 7`
[[nodiscard]] QString lineText(qsizetype line);

} // namespace dicom_echo
