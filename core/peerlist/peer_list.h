// The peers that a list of another program names. Pure functions of bytes: nothing is opened, asked or tested here.
#pragma once

#include "core/notation/list_bounds.h"
#include "core/profiles/profile.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace dicom_echo {

/// One peer of a list. No password is ever among it.
struct ListedPeer
{
    QString name;           ///< not empty, one line, unique in its list without regard to case
    QString group;          ///< may be empty
    QString calledAeTitle;  ///< valid (PS3.5 6.2 AE), or empty: the list does not say it
    QString callingAeTitle; ///< likewise: the title that this peer knows us by
    QString address;        ///< valid: host name, IPv4 or IPv6 without brackets
    quint16 port = 0;       ///< 1-65535
    bool tls = false;
    /// Of a file of this program: everything that it says of the peer; else null. Elsewhere, for it is large, and a
    /// list may have two million peers.
    std::shared_ptr<const Profile> profile = {};

    bool operator==(const ListedPeer &other) const;
};

/// `base` with what the list says of the peer; what it does not say stays.
[[nodiscard]] EchoRequest requestOf(const ListedPeer &peer, EchoRequest base);

/// An entry that is no peer to test, or that says nothing new.
struct SkippedEntry
{
    QString where;  ///< `line 7`, or the path in the file: `DicomModalities.pacs`
    QString reason; ///< names the entry; for the user

    bool operator==(const SkippedEntry &) const = default;
};

struct PeerList
{
    QString format; ///< `orthanc`, `csv` ...; empty if it was not recognised
    QList<ListedPeer> peers;
    QList<SkippedEntry> skipped;
    QString problem; ///< why nothing was read, one sentence for the user; empty if something was

    bool operator==(const PeerList &) const = default;
};

/// Reads a list of any known format, which its content tells. UTF-8, UTF-16 with a byte order mark and Latin-1.
/// Entries of the same peer (called AE title, address, port, TLS) are merged, and the later ones are among the skipped.
[[nodiscard]] PeerList readPeerList(const QByteArray &bytes);

/// Whether a text that was pasted is a list rather than one peer. A very long one is not read to find out.
[[nodiscard]] bool namesSeveralPeers(const QString &text);

} // namespace dicom_echo
