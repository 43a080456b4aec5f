// Peers as lists that other programs read. Pure functions.
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

/// By the ending of a file: `.json` is our own, `.csv`, `.cfg` dcmqrscp, `.properties`, `.map` acrnema, `.txt` plain.
[[nodiscard]] std::optional<PeerListFormat> peerListFormatOfPath(const QString &path);

struct WrittenPeerList
{
    QByteArray bytes;            ///< UTF-8
    QList<SkippedEntry> skipped; ///< what the format cannot hold; `where` is the profile's name
};

/// Of saved profiles. Our own JSON has all that a profile holds; the others have the peer, as far as they can. The
/// built-in test peer and profiles without an address are in none of them but our own.
[[nodiscard]] WrittenPeerList writePeerList(const QList<Profile> &profiles, PeerListFormat format);

/// The reading as JSON, schema dicom-echo/peers/1: one element of its `files`.
[[nodiscard]] QJsonObject peerListToJson(const PeerList &list);

} // namespace dicom_echo
