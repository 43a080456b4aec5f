// Texts that name a whole peer, as people paste them from mails, documents and tables.
#pragma once

#include "core/echo/input_rules.h"

namespace dicom_echo {

/// What a text says of a peer. Parts that it does not name are empty.
struct PeerText
{
    QString calledAeTitle;
    QString callingAeTitle; ///< only `dicom://called:calling@host` names it
    QString address;
    std::optional<quint16> port;
    bool tls = false; ///< it says that TLS is used: `dicoms://`
    bool operator==(const PeerText &) const = default;
};

/// Takes apart `AE@host:port`, `AE@host`, `host:port` and `[v6]:port`, each also after `dicom://` or `dicoms://`, and a
/// row of a table: cells between tabs, semicolons, commas or, if that makes sense, blanks; also in brackets, as the
/// entry of a configuration has them: `"pacs": ["AE", "host", 104],`. In a row the AE title stands before the host or
/// behind it, beside other cells. An error names the part that is wrong. Neither value nor error: the text is just an
/// address (`::1`, `pacs.example.org`) or nothing like a peer.
[[nodiscard]] Parsed<PeerText> parsePeer(const QString &text);

} // namespace dicom_echo
