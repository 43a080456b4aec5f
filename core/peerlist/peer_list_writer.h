// Writes peers as lists for other programs. Pure functions.
#pragma once

#include "core/peerlist/peer_list.h"
#include "core/profiles/profile.h"

#include <optional>
#include <span>

namespace dicom_echo {

enum class PeerListFormat { OwnJson, Csv, Orthanc, Dcmqrscp, AeProperties, Acrnema, Plain };

/// `json`, `csv`, `orthanc`, `dcmqrscp`, `ae-properties`, `acrnema`, `plain`.
[[nodiscard]] QString peerListFormatName(PeerListFormat format);
[[nodiscard]] std::optional<PeerListFormat> peerListFormatFromName(const QString &name);
[[nodiscard]] std::span<const PeerListFormat> peerListFormats();

/// By the ending of the file name: `.json` is our own, `.csv`, `.cfg` dcmqrscp, `.properties`, `.map` acrnema, `.txt`
/// plain.
[[nodiscard]] std::optional<PeerListFormat> peerListFormatOfPath(const QString &path);

struct WrittenPeerList
{
    QByteArray bytes;            ///< UTF-8
    QList<SkippedEntry> skipped; ///< what the format cannot hold; `where` is the profile's name
};

/// Writes saved profiles. Our own JSON holds everything in a profile; the other formats hold as much of the peer as
/// they can: Orthanc and a HostTable take only letters, digits, `-` and `_` in names. What a format cannot hold is in
/// `skipped`, and so are the built-in test peer and profiles without an address, unless it is our own.
[[nodiscard]] WrittenPeerList writePeerList(const QList<Profile> &profiles, PeerListFormat format);

/// What was read, as JSON: one element of `files` in the schema dicom-echo/peers/1.
[[nodiscard]] QJsonObject peerListToJson(const PeerList &list);

} // namespace dicom_echo
