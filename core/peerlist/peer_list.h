// The peers that a list of another program names. Pure functions of bytes: nothing is opened, asked or tested here.
#pragma once

#include "core/notation/list_bounds.h"
#include "core/profiles/profile.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace dicom_echo {

/// One peer of a list. It never holds a password.
struct ListedPeer
{
    QString name;           ///< not empty, one line, unique in its list without regard to case
    QString group;          ///< may be empty
    QString calledAeTitle;  ///< valid (PS3.5 6.2 AE), or empty if the list does not give it
    QString callingAeTitle; ///< likewise: the title that this peer knows us by
    QString address;        ///< valid: host name, IPv4 or IPv6 without brackets
    quint16 port = 0;       ///< 1-65535
    bool tls = false;
    bool saysTls = false; ///< whether the list says that TLS is used or not; otherwise it is for others to say
    /// Everything that a file of this program says of the peer; null for other lists. By pointer, because it is large
    /// and a list may have two million peers.
    std::shared_ptr<const Profile> profile = {};

    bool operator==(const ListedPeer &other) const;
};

/// `base`, with everything that the list says of the peer; the rest stays.
[[nodiscard]] EchoRequest requestOf(const ListedPeer &peer, EchoRequest base);

/// An entry that is not a peer to test, or that adds nothing new.
struct SkippedEntry
{
    QString where;        ///< `line 7`, or the path in the file: `DicomModalities.pacs`
    QString reason;       ///< names the entry; for the user
    bool isWrong = false; ///< it was to be a peer, but cannot be read as one; others are left out for good reason

    bool operator==(const SkippedEntry &) const = default;
};

struct PeerList
{
    QString format; ///< `orthanc`, `csv` ...; empty if it was not recognised
    QList<ListedPeer> peers;
    QList<SkippedEntry> skipped;
    QString problem; ///< why nothing was read, one sentence for the user; empty on success

    bool operator==(const PeerList &) const = default;
};

/// Reads a list of any known format, which is recognised by its content. UTF-8, UTF-16 with a byte order mark, or
/// Latin-1. Entries of the same peer (called AE title, address, port, TLS) are merged; the later ones are listed as
/// skipped.
[[nodiscard]] PeerList readPeerList(const QByteArray &bytes);

/// Whether pasted text is a list rather than one peer. Very long text counts as a list without being read.
[[nodiscard]] bool namesSeveralPeers(const QString &text);

} // namespace dicom_echo
