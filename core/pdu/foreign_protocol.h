// Tells from the first bytes of a peer that it does not speak DICOM, and what it speaks instead.
#pragma once

#include <QByteArrayView>

#include <optional>

namespace dicom_echo {

enum class ForeignProtocol { Tls, Http, Ssh, Unknown };

/// Nothing if the bytes may be the start of a PDU or are too few to tell: none, or one that TLS may begin with.
[[nodiscard]] std::optional<ForeignProtocol> identifyForeignProtocol(QByteArrayView firstBytes);

} // namespace dicom_echo
