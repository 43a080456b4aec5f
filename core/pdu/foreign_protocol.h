// Tells from the first bytes of a peer that it does not speak DICOM, and what it speaks instead.
#pragma once

#include <QByteArrayView>

#include <optional>

namespace dicom_echo {

enum class ForeignProtocol { Tls, Http, Ssh, Hl7, Rdp, Sql, Other };

struct ForeignPeer
{
    ForeignProtocol protocol = ForeignProtocol::Other;
    const char *kind = nullptr; ///< `SOCKS 5`; null if it is not known
    const char *name = nullptr; ///< who answers so: `a SOCKS 5 proxy`; null if it is not known
};

/// Nothing if the bytes may be the start of a PDU or are too few to tell: none, or one that TLS may begin with.
[[nodiscard]] std::optional<ForeignPeer> identifyForeignPeer(QByteArrayView firstBytes);

/// The protocol alone.
[[nodiscard]] std::optional<ForeignProtocol> identifyForeignProtocol(QByteArrayView firstBytes);

} // namespace dicom_echo
