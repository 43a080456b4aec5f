#include "core/capture/text_capture.h"

#include "core/capture/association_finder.h"
#include "core/capture/hex_text.h"
#include "core/capture/pdu_directions.h"
#include "core/echo/peer_text.h"
#include "core/packets/packet_decoder.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace dicom_echo {

namespace {

/// Reads what writeCaptureText() writes.
class ExportReader
{
public:
    void add(const QString &line);
    [[nodiscard]] QList<Capture> captures() const { return m_captures; }

private:
    void beginConnection(const QString &local, const QString &peer);
    void beginPdu(const QRegularExpressionMatch &heading);

    QList<Capture> m_captures;
};

Endpoint endpointOf(const QString &text)
{
    const auto peer = parsePeer(text).value;
    return peer ? Endpoint{QHostAddress(peer->address), peer->port.value_or(0)} : Endpoint{QHostAddress(text), 0};
}

qint64 microsecondsOf(const QString &text)
{
    const qsizetype dot = text.indexOf(u'.');
    if (dot < 0)
        return 0;
    const QDateTime second = QDateTime::fromString(text.first(dot) + u'Z', Qt::ISODate);
    const qint64 fraction = text.mid(dot + 1).chopped(1).toLongLong();
    return second.isValid() ? second.toSecsSinceEpoch() * 1'000'000 + fraction : 0;
}

void ExportReader::beginConnection(const QString &local, const QString &peer)
{
    Capture capture;
    capture.local = endpointOf(local);
    capture.peer = endpointOf(peer);
    m_captures.append(capture);
}

void ExportReader::beginPdu(const QRegularExpressionMatch &heading)
{
    if (m_captures.isEmpty())
        m_captures.append(Capture());
    PduTransfer pdu;
    pdu.direction = heading.captured(1) == QStringLiteral("sent") ? Direction::Sent : Direction::Received;
    pdu.missingBytes = heading.captured(2).toLongLong();
    pdu.leftOutBytes = heading.captured(3).toLongLong();
    pdu.timeMicroseconds = microsecondsOf(heading.captured(4));
    m_captures.last().pdus.append(pdu);
}

void ExportReader::add(const QString &line)
{
    static const QRegularExpression ends(QStringLiteral("^From (\\S+) to (\\S+)$"));
    static const QRegularExpression heading(
        QStringLiteral("^PDU \\d+: .+ (sent|received), \\d+ bytes?(?:, (\\d+) missing)?(?:, (\\d+) left out)?"
                       "(?:, (\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z))?$"));
    static const QRegularExpression bytes(QStringLiteral("^[0-9A-F]{6}  ((?:[0-9A-F]{2} {1,2}){1,16})"));
    if (const auto match = ends.match(line); match.hasMatch())
        beginConnection(match.captured(1), match.captured(2));
    else if (const auto begins = heading.match(line); begins.hasMatch())
        beginPdu(begins);
    else if (const auto row = bytes.match(line);
             row.hasMatch() && !m_captures.isEmpty() && !m_captures.constLast().pdus.isEmpty())
        m_captures.last().pdus.last().bytes += QByteArray::fromHex(row.capturedView(1).toLatin1());
}

TextCapture readExport(QStringView text)
{
    ExportReader reader;
    const auto lines = text.split(u'\n');
    for (QStringView line : lines)
        reader.add((line.endsWith(u'\r') ? line.chopped(1) : line).toString());
    TextCapture result;
    const QList<Capture> captures = reader.captures();
    for (Capture capture : captures) {
        capture.pdus.removeIf([](const PduTransfer &pdu) { return pdu.bytes.isEmpty(); });
        if (!capture.pdus.isEmpty())
            result.captures.append(capture);
    }
    return result;
}

/// The segment of a dump that is a whole packet; `bytes` are borrowed by it.
std::optional<TcpSegment> segmentOf(QByteArrayView bytes)
{
    for (const quint32 linkType : {link_type::ethernet, link_type::rawIp, link_type::linuxCooked,
                                   link_type::linuxCooked2, link_type::bsdLoopback}) {
        if (const auto segment = decodePacket(linkType, bytes, bytes.size()))
            return segment;
    }
    return std::nullopt;
}

bool beginsWithPdu(QByteArrayView bytes)
{
    return pduStart(bytes) == PduStart::Yes;
}

/// The bytes in the order in which they were on the wire.
QByteArray bytesOf(const HexDump &dump)
{
    const bool isSwapped = !dump.swapped.isEmpty() && !beginsWithPdu(dump.bytes) && !segmentOf(dump.bytes);
    return isSwapped ? dump.swapped : dump.bytes;
}

TextCapture readPackets(const QList<HexDump> &dumps)
{
    AssociationFinder finder;
    qint64 number = 0;
    for (const HexDump &dump : dumps) {
        const QByteArray bytes = bytesOf(dump);
        ++number;
        if (const auto segment = segmentOf(bytes))
            finder.add(*segment, {number, 0});
    }
    AssociationFinder::Result found = finder.finish();
    return {std::move(found.captures), std::move(found.remarks), number};
}

/// Puts the dumps together to PDUs.
class DumpedPdus
{
public:
    void add(const HexDump &dump, QByteArrayView next);
    [[nodiscard]] QList<PduTransfer> finish();

private:
    void close();
    void take();

    KeptBytes m_kept;
    PduFramer m_framer{Direction::Sent, m_kept};
    QList<PduTransfer> m_pdus;
    QList<bool> m_wereRead;
    bool m_isWithinPdu = false;
    bool m_wasHeaderRead = false; ///< of the dump that follows, by itself
};

/// `next`: the dump that follows. A header alone that it begins with, too, is left out.
void DumpedPdus::add(const HexDump &dump, QByteArrayView next)
{
    const QByteArray bytes = bytesOf(dump);
    const bool begins = beginsWithPdu(bytes) || (bytes.size() == pduHeaderLength && startsWithPduType(bytes));
    const bool wasRead = dump.wasRead || std::exchange(m_wasHeaderRead, false);
    if (begins && bytes.size() == pduHeaderLength && next.startsWith(bytes)) {
        m_wasHeaderRead = wasRead;
        return;
    }
    if (begins && m_isWithinPdu)
        close();
    if (!begins && !m_isWithinPdu)
        return;
    m_framer.add({0, bytes, {}});
    take();
    m_isWithinPdu = m_framer.sizeInWork() > 0;
    if (m_isWithinPdu && dump.wasRead) // the log shows no more of it
        close();
    m_wereRead.resize(m_pdus.size(), wasRead);
}

/// What is not in the text of the PDU is missing.
void DumpedPdus::close()
{
    m_framer.finish(StreamEnd::FileEnded);
    take();
    m_isWithinPdu = false;
}

void DumpedPdus::take()
{
    const QList<FramedPdu> pdus = m_framer.takePdus();
    for (const FramedPdu &pdu : pdus)
        m_pdus.append(pdu.transfer);
}

/// Whose log it is, if one says what it read: the requestor's reads the A-ASSOCIATE-AC.
std::optional<Direction> directionRead(const QList<PduTransfer> &pdus, const QList<bool> &wereRead)
{
    for (qsizetype i = 0; i < pdus.size(); ++i) {
        const auto sure = surePduDirection(pdus[i].bytes);
        if (wereRead[i] && sure)
            return sure;
    }
    return std::nullopt;
}

QList<PduTransfer> DumpedPdus::finish()
{
    close();
    m_wereRead.resize(m_pdus.size(), false);
    const std::optional<Direction> read = directionRead(m_pdus, m_wereRead);
    Direction previous = Direction::Received;
    for (qsizetype i = 0; i < m_pdus.size(); ++i) {
        PduTransfer &pdu = m_pdus[i];
        pdu.direction = read && m_wereRead[i] ? *read : likelyPduDirection(pdu.bytes, previous);
        previous = pdu.direction;
    }
    return std::move(m_pdus);
}

TextCapture readPdus(const QList<HexDump> &dumps)
{
    DumpedPdus pdus;
    for (qsizetype i = 0; i < dumps.size(); ++i)
        pdus.add(dumps[i], i + 1 < dumps.size() ? QByteArrayView(dumps[i + 1].bytes) : QByteArrayView());
    Capture capture;
    capture.pdus = pdus.finish();
    TextCapture result;
    if (!capture.pdus.isEmpty())
        result.captures.append(capture);
    return result;
}

bool isOurExport(QStringView text)
{
    static const QRegularExpression heading(QStringLiteral("^PDU \\d+: .+ (sent|received), \\d+ bytes?"));
    const qsizetype end = text.indexOf(u'\n');
    return text.startsWith(QStringLiteral("DICOM Echo ")) ||
           heading.match((end < 0 ? text : text.first(end)).toString()).hasMatch();
}

} // namespace

TextCapture readTextCapture(QStringView text)
{
    if (isOurExport(text))
        return readExport(text);
    const QList<HexDump> dumps = hexDumps(text);
    const auto isPacket = [](const HexDump &dump) {
        const QByteArray bytes = bytesOf(dump);
        return !beginsWithPdu(bytes) && segmentOf(bytes);
    };
    return std::any_of(dumps.begin(), dumps.end(), isPacket) ? readPackets(dumps) : readPdus(dumps);
}

} // namespace dicom_echo
