#include "core/capture/association_finder.h"

#include "core/capture/capture_reader.h"

#include <algorithm>

namespace dicom_echo {

namespace {

constexpr size_t maximumUndecided = 16384;

QByteArray endpointKey(const Endpoint &endpoint)
{
    const Q_IPV6ADDR address = endpoint.address.toIPv6Address(); // of an IPv4 address, the mapped one
    QByteArray key;
    for (const quint8 byte : address.c)
        key += char(byte);
    return key + char(endpoint.port >> 8) + char(endpoint.port & 0xFF);
}

QByteArray connectionKey(const TcpSegment &segment)
{
    const QByteArray source = endpointKey(segment.source);
    const QByteArray destination = endpointKey(segment.destination);
    return source < destination ? source + destination : destination + source;
}

/// One direction of a connection.
struct Half
{
    explicit Half(Direction direction)
        : framer(direction)
    {}

    void frame(const QList<StreamPiece> &pieces)
    {
        for (const StreamPiece &piece : pieces) {
            if (piece.missingBefore > 0 && missing == 0)
                firstGap = piece.stamp.number;
            missing += piece.missingBefore;
            framer.add(piece);
        }
    }

    TcpReassembler stream;
    PduFramer framer;
    qint64 missing = 0;  ///< bytes that are not in the file
    qint64 firstGap = 0; ///< the packet behind the first gap
};

CaptureRemark gapRemark(const Half &half, const Endpoint &from, const Endpoint &to)
{
    return {CaptureDefect::Gap, {}, {}, half.firstGap, half.missing, from, to};
}

} // namespace

struct AssociationFinder::Connection
{
    Connection(const Endpoint &initiatingEnd, const Endpoint &acceptingEnd)
        : initiator(initiatingEnd)
        , acceptor(acceptingEnd)
    {}

    [[nodiscard]] bool isFromInitiator(const TcpSegment &segment) const { return segment.source == initiator; }
    void add(const TcpSegment &segment, PacketStamp stamp);
    qsizetype framePdus();
    qsizetype finish();
    [[nodiscard]] Capture capture();

    Endpoint initiator;
    Endpoint acceptor;
    Half sent{Direction::Sent};
    Half received{Direction::Received};
    QList<FramedPdu> pdus;
    qint64 number = 0; ///< which connection of the file
    bool isAssociation = false;
};

void AssociationFinder::Connection::add(const TcpSegment &segment, PacketStamp stamp)
{
    Half &half = isFromInitiator(segment) ? sent : received;
    Half &other = isFromInitiator(segment) ? received : sent;
    const quint32 dataSequence = segment.sequence + (segment.flags & tcp_flag::syn ? 1 : 0);
    if (!half.stream.startSequence())
        half.stream.start(dataSequence);
    if (!other.stream.startSequence() && segment.flags & tcp_flag::ack)
        other.stream.start(segment.acknowledgement);
    half.stream.add(dataSequence, segment.payload, stamp);
}

/// How many PDUs this gave.
qsizetype AssociationFinder::Connection::framePdus()
{
    const qsizetype before = pdus.size();
    for (Half *half : {&sent, &received}) {
        half->frame(half->stream.take());
        pdus += half->framer.takePdus();
    }
    return pdus.size() - before;
}

/// How many PDUs this gave.
qsizetype AssociationFinder::Connection::finish()
{
    const qsizetype before = pdus.size();
    for (Half *half : {&sent, &received}) {
        half->frame(half->stream.takeAll());
        half->framer.finish();
        pdus += half->framer.takePdus();
    }
    return pdus.size() - before;
}

Capture AssociationFinder::Connection::capture()
{
    std::stable_sort(pdus.begin(), pdus.end(),
                     [](const FramedPdu &left, const FramedPdu &right) { return left.packet < right.packet; });
    Capture capture{initiator, acceptor, {}, 0};
    capture.pdus.reserve(pdus.size());
    for (FramedPdu &pdu : pdus)
        capture.pdus.append(std::move(pdu.transfer));
    return capture;
}

AssociationFinder::AssociationFinder() = default;
AssociationFinder::~AssociationFinder() = default;

void AssociationFinder::add(const TcpSegment &segment, PacketStamp stamp)
{
    if (m_pduCount >= maximumPdus)
        return;
    const Key key = connectionKey(segment);
    Connection *connection = connectionOf(segment, key);
    if (!connection)
        return;
    connection->add(segment, stamp);
    if (connection->isAssociation)
        m_pduCount += connection->framePdus();
    else
        decide(*connection, key);
}

/// The connection of the segment, which may begin with it; none if it is not, or no longer, of interest.
AssociationFinder::Connection *AssociationFinder::connectionOf(const TcpSegment &segment, const Key &key)
{
    const auto known = m_connections.find(key);
    Connection *connection = known == m_connections.end() ? nullptr : known->second.get();
    const bool isSyn = segment.flags & tcp_flag::syn;
    const bool isAcknowledged = segment.flags & tcp_flag::ack;
    const bool isReopening =
        connection && isSyn && !isAcknowledged &&
        !(connection->isFromInitiator(segment) && connection->sent.stream.startSequence() == segment.sequence + 1);
    if (connection && !isReopening)
        return connection;
    if (isSyn && isAcknowledged)
        return open(std::make_unique<Connection>(segment.destination, segment.source), key);
    if (isSyn || startsLikeAssociateRq(segment.payload) == AssociateRqStart::Yes)
        return open(std::make_unique<Connection>(segment.source, segment.destination), key);
    return nullptr;
}

AssociationFinder::Connection *AssociationFinder::open(ConnectionPtr connection, const Key &key)
{
    close(key);
    if (m_undecided.size() >= maximumUndecided)
        evictOldestUndecided();
    connection->number = m_connectionCount++;
    m_undecided.push_back({key, connection->number});
    return (m_connections[key] = std::move(connection)).get();
}

void AssociationFinder::evictOldestUndecided()
{
    const Undecided &oldest = m_undecided.front();
    const auto known = m_connections.find(oldest.key);
    const bool isSame = known != m_connections.end() && known->second->number == oldest.number;
    if (isSame && !known->second->isAssociation)
        m_connections.erase(known);
    m_undecided.pop_front();
}

void AssociationFinder::close(const Key &key)
{
    const auto known = m_connections.find(key);
    if (known == m_connections.end())
        return;
    if (known->second->isAssociation)
        m_closed.push_back(std::move(known->second));
    m_connections.erase(known);
}

/// Keeps an association and drops what is none. Nothing is cut into PDUs before.
void AssociationFinder::decide(Connection &connection, const Key &key)
{
    constexpr qsizetype decisiveLength = 8;
    const QByteArray first = connection.sent.stream.peek(decisiveLength);
    const bool isOverfull = connection.sent.stream.isOverfull() || connection.received.stream.isOverfull();
    switch (startsLikeAssociateRq(first)) {
    case AssociateRqStart::Yes:
        if (m_associationCount++ >= maximumAssociations)
            break;
        connection.isAssociation = true;
        m_pduCount += connection.framePdus();
        return;
    case AssociateRqStart::No:
        m_hasTls = m_hasTls || first.startsWith("\x16\x03"); // handshake, RFC 8446 5.1
        break;
    case AssociateRqStart::TooShortToTell:
        if (!isOverfull)
            return;
        break;
    }
    m_connections.erase(key);
}

AssociationFinder::Result AssociationFinder::finish()
{
    for (auto &[key, connection] : m_connections) {
        if (connection->isAssociation)
            m_closed.push_back(std::move(connection));
    }
    m_connections.clear();
    std::sort(m_closed.begin(), m_closed.end(),
              [](const ConnectionPtr &left, const ConnectionPtr &right) { return left->number < right->number; });
    Result result;
    result.hasTls = m_hasTls;
    for (const ConnectionPtr &connection : m_closed) {
        if (m_pduCount < maximumPdus)
            m_pduCount += connection->finish();
        result.captures.append(connection->capture());
        if (connection->sent.missing > 0)
            result.remarks << gapRemark(connection->sent, connection->initiator, connection->acceptor);
        if (connection->received.missing > 0)
            result.remarks << gapRemark(connection->received, connection->acceptor, connection->initiator);
        connection->pdus.clear();
    }
    if (m_associationCount > maximumAssociations || m_pduCount >= maximumPdus)
        result.remarks << CaptureRemark{CaptureDefect::TooMany, {}, {}, 0, 0, {}, {}};
    return result;
}

} // namespace dicom_echo
