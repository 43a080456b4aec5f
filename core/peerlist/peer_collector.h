// Collects what a format's reader finds: checks each entry against the rules of the settings, merges duplicates, and
// makes names unique. Owned by readPeerList() while it reads one list.
#pragma once

#include "core/peerlist/peer_list.h"

#include <QHash>

namespace dicom_echo {

/// An entry as it stands in the list.
struct RawPeer
{
    QString name; ///< if empty, the AE title or the address is used
    QString group;
    QString calledAeTitle;
    QString callingAeTitle;
    QString address;
    QString port;
    std::optional<bool> tls;                     ///< none if the list does not say it, or has no words for it
    std::shared_ptr<const Profile> profile = {}; ///< see ListedPeer
};

class PeerCollector
{
public:
    /// Whether an entry without a called AE title is a peer.
    enum class AeTitle { Required, Optional };

    void add(const QString &where, const RawPeer &entry, AeTitle aeTitle = AeTitle::Required);

    /// `entry`: its name in the list; may be empty. `reason`: `a wildcard`, without a full stop.
    void skip(const QString &where, const QString &entry, const QString &reason);
    /// The same of an entry that was to be a peer, and is wrong.
    void refuse(const QString &where, const QString &entry, const QString &reason);

    [[nodiscard]] qsizetype entryCount() const { return m_peers.size() + m_skipped.size(); }
    [[nodiscard]] bool hasPeers() const { return !m_peers.isEmpty(); }
    /// Peers, and entries that repeat one of them.
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
    qsizetype m_merged = 0;        ///< entries that repeat a peer
    QHash<QString, Known> m_known; ///< by what makes a peer the same
    ProfileNames m_names;
};

/// `${host}`, `{{ host }}`, `$HOST`, `@HOST@`, `%HOST%`, `<host>`: what other programs put something else in place of.
[[nodiscard]] bool looksLikeVariable(const QString &text);

/// `line 7`
[[nodiscard]] QString lineText(qsizetype line);

} // namespace dicom_echo
