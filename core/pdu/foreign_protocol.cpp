#include "core/pdu/foreign_protocol.h"

#include "core/pdu/pdu.h"

#include <algorithm>
#include <iterator>

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

quint8 at(QByteArrayView bytes, qsizetype index)
{
    return index < bytes.size() ? static_cast<quint8>(bytes[index]) : quint8(0);
}

quint32 bigEndian16(QByteArrayView bytes, qsizetype index)
{
    return quint32(at(bytes, index)) << 8 | at(bytes, index + 1);
}

/// MLLP: a start block (0BH), then a message or an acknowledgement (06H, 15H); some leave the block out.
bool isHl7(QByteArrayView bytes)
{
    const quint8 next = at(bytes, 1);
    return startsLike(bytes, "MSH|") || (at(bytes, 0) == 0x0B && (next == 'M' || next == 0x06 || next == 0x15));
}

/// A TPKT (RFC 1006: version 3, reserved, length) around an X.224 TPDU: connection confirm, disconnect request, error.
/// In an A-ASSOCIATE-RJ the length would be 0.
bool isTpkt(QByteArrayView bytes)
{
    const quint8 code = at(bytes, 5) & 0xF0;
    const quint32 length = bigEndian16(bytes, 2);
    return bytes.size() >= 6 && bytes.startsWith(QByteArrayView("\3\0", 2)) && length >= 7 &&
           at(bytes, 4) + 5U <= length && (code == 0xD0 || code == 0x80 || code == 0x70);
}

/// MS-TDS 2.2.3.1: a tabular result (type 4), last of its message; the status, at the place of PS3.8's reserved byte,
/// is then not 0.
bool isTds(QByteArrayView bytes)
{
    const quint32 length = bigEndian16(bytes, 2);
    return bytes.size() >= 4 && at(bytes, 0) == 4 && at(bytes, 1) == 1 && length >= 8 && length <= 0x7FFF;
}

/// The packet's length (3 bytes, little endian) and number 0, then protocol version 10 and the server's, or an error.
bool isMySql(QByteArrayView bytes)
{
    const bool isFirstPacket = at(bytes, 1) == 0 && at(bytes, 2) == 0 && at(bytes, 3) == 0 && at(bytes, 0) > 7;
    const quint8 kind = at(bytes, 4);
    const quint8 next = at(bytes, 5);
    return bytes.size() >= 7 && isFirstPacket && ((kind == 0x0A && next >= '0' && next <= '9') || kind == 0xFF);
}

/// An ErrorResponse: `E`, its length, fields that begin with the severity; of old servers `E` and a text.
bool isPostgreSql(QByteArrayView bytes)
{
    const bool isResponse = at(bytes, 0) == 'E' && at(bytes, 1) == 0 && at(bytes, 2) == 0 && at(bytes, 5) == 'S';
    return isResponse || startsLike(bytes, "EFATAL");
}

/// TNS: length, no checksum, the type (refuse, resend, redirect), and mostly a description.
bool isTns(QByteArrayView bytes)
{
    const quint8 type = at(bytes, 4);
    return bytes.size() >= 8 && bigEndian16(bytes, 0) >= 8 && at(bytes, 0) == 0 && bigEndian16(bytes, 2) == 0 &&
           (type == 4 || type == 5 || type == 11) && at(bytes, 5) == 0;
}

/// RFC 1928: version and method, and no more.
bool isSocks5(QByteArrayView bytes)
{
    const quint8 method = at(bytes, 1);
    return bytes.size() == 2 && at(bytes, 0) == 5 && (method <= 2 || method == 0xFF);
}

/// Reply version 0 (some say 4), then granted or the reason why not.
bool isSocks4(QByteArrayView bytes)
{
    const quint8 code = at(bytes, 1);
    return (at(bytes, 0) == 0 || at(bytes, 0) == 4) && code >= 0x5A && code <= 0x5D;
}

/// `220 ` and its like: SMTP and FTP greet with a code and a text.
bool isReplyCode(QByteArrayView bytes)
{
    const auto isDigit = [](quint8 byte) { return byte >= '0' && byte <= '9'; };
    return at(bytes, 0) >= '2' && at(bytes, 0) <= '5' && isDigit(at(bytes, 1)) && isDigit(at(bytes, 2)) &&
           (at(bytes, 3) == ' ' || at(bytes, 3) == '-');
}

/// RFC 854: IAC, then WILL, WON'T, DO or DON'T.
bool isTelnet(QByteArrayView bytes)
{
    return at(bytes, 0) == 0xFF && at(bytes, 1) >= 0xFB && at(bytes, 1) <= 0xFE;
}

struct Recogniser
{
    bool (*recognises)(QByteArrayView bytes);
    ForeignPeer peer;
};

bool isHttp(QByteArrayView bytes)
{
    return startsLike(bytes, "HTTP/") || isPage(bytes);
}

bool isSsh(QByteArrayView bytes)
{
    return startsLike(bytes, "SSH-");
}

bool isTls(QByteArrayView bytes)
{
    return isTlsContentType(at(bytes, 0)) && at(bytes, 1) == 3; // the major version
}

bool isVnc(QByteArrayView bytes)
{
    return startsLike(bytes, "RFB 0");
}

bool isMailbox(QByteArrayView bytes)
{
    return startsLike(bytes, "+OK ") || startsLike(bytes, "* OK");
}

constexpr Recogniser recognisers[] = {
    {isTls, {ForeignProtocol::Tls, "TLS", "a TLS server"}},
    {isHttp, {ForeignProtocol::Http, "HTTP", "a web server"}},
    {isSsh, {ForeignProtocol::Ssh, "SSH", "an SSH server"}},
    {isHl7, {ForeignProtocol::Hl7, "HL7", "an HL7 listener"}},
    {isTpkt, {ForeignProtocol::Rdp, "RDP", "a remote desktop server"}},
    {isTds, {ForeignProtocol::Sql, "SQL Server", "SQL Server"}},
    {isMySql, {ForeignProtocol::Sql, "MySQL", "MySQL or MariaDB"}},
    {isPostgreSql, {ForeignProtocol::Sql, "PostgreSQL", "PostgreSQL"}},
    {isTns, {ForeignProtocol::Sql, "Oracle", "an Oracle database"}},
    {isSocks5, {ForeignProtocol::Other, "SOCKS 5", "a SOCKS 5 proxy"}},
    {isSocks4, {ForeignProtocol::Other, "SOCKS 4", "a SOCKS 4 proxy"}},
    {isReplyCode, {ForeignProtocol::Other, "SMTP or FTP", "an SMTP or FTP server"}},
    {isMailbox, {ForeignProtocol::Other, "POP3 or IMAP", "a POP3 or IMAP server"}},
    {isTelnet, {ForeignProtocol::Other, "telnet", "a telnet server"}},
    {isVnc, {ForeignProtocol::Other, "VNC", "a VNC server"}},
};

} // namespace

std::optional<ForeignPeer> identifyForeignPeer(QByteArrayView firstBytes)
{
    const auto *found =
        std::find_if(std::begin(recognisers), std::end(recognisers),
                     [firstBytes](const Recogniser &recogniser) { return recogniser.recognises(firstBytes); });
    if (found != std::end(recognisers))
        return found->peer;
    const quint8 type = at(firstBytes, 0);
    const bool mayBePdu = type >= quint8(PduType::AssociateRq) && type <= quint8(PduType::Abort);
    const bool mayBeTls = isTlsContentType(type) && firstBytes.size() == 1;
    if (firstBytes.isEmpty() || mayBePdu || mayBeTls)
        return {};
    return ForeignPeer();
}

std::optional<ForeignProtocol> identifyForeignProtocol(QByteArrayView firstBytes)
{
    const std::optional<ForeignPeer> peer = identifyForeignPeer(firstBytes);
    return peer ? std::optional(peer->protocol) : std::nullopt;
}

} // namespace dicom_echo
