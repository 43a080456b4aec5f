#include "core/pdu/foreign_protocol.h"

#include "core/pdu/pdu.h"

#include <algorithm>

namespace dicom_echo {

namespace {

/// Also true if only the beginning of the prefix has arrived, but more than chance would make of it.
bool startsLike(QByteArrayView bytes, QByteArrayView prefix)
{
    constexpr qsizetype telling = 4;
    const qsizetype length = std::min(bytes.size(), prefix.size());
    return length >= telling && bytes.first(length) == prefix.first(length);
}

/// The content types of TLS records, change cipher spec to application data (RFC 8446 5.1).
bool isTlsContentType(quint8 type)
{
    return type >= 0x14 && type <= 0x17;
}

/// Some web servers answer what is no request of theirs with a page, and no HTTP before it.
bool isPage(QByteArrayView bytes)
{
    constexpr qsizetype length = 9;
    const QByteArray start = bytes.trimmed().toByteArray().left(length).toLower();
    return start.startsWith("<html") || start == "<!doctype";
}

} // namespace

std::optional<ForeignProtocol> identifyForeignProtocol(QByteArrayView firstBytes)
{
    if (firstBytes.isEmpty())
        return {};
    const auto type = static_cast<quint8>(firstBytes[0]);
    if (type >= quint8(PduType::AssociateRq) && type <= quint8(PduType::Abort))
        return {};
    if (isTlsContentType(type) && firstBytes.size() == 1)
        return {};
    if (isTlsContentType(type) && firstBytes[1] == 3) // the major version
        return ForeignProtocol::Tls;
    if (startsLike(firstBytes, "HTTP/") || isPage(firstBytes))
        return ForeignProtocol::Http;
    if (startsLike(firstBytes, "SSH-"))
        return ForeignProtocol::Ssh;
    return ForeignProtocol::Unknown;
}

} // namespace dicom_echo
