#include "core/capture/association_finder.h"

#include "core/capture/capture_reader.h"

#include <algorithm>

namespace dicom_echo {

namespace {

constexpr size_t maximumUndecided = 16384;
constexpr qsizetype maximumRefused = 65'536;

QByteArray endpointKey(const Endpoint &endpoint)
{
    const Q_IPV6ADDR address = endpoint.address.toIPv6Address(); // of an IPv4 address, the mapped one
    QByteArray key(reinterpret_cast<const char *>(address.c), sizeof address.c);
    return key + char(endpoint.port >> 8) + char(endpoint.port & 0xFF);
}

QByteArray connectionKey(const TcpSegment &segment)
{
    const QByteArray source = endpointKey(segment.source);
    const QByteArray destination = endpointKey(segment.destination);
    return source < destination ? source + destination : destination + source;
}

/// Whether a PDU begins somewhere in the payload.
bool holdsPduStart(QByteArrayView payload)
{
    if (pduStartOfPacket(payload) == PduStart::Yes)
        return true;
    for (qsizetype i = 1; i + pduHeaderLength < payload.size(); ++i) {
        if (startsWithPduType(payload.sliced(i)) && pduStartInside(payload.sliced(i)) == PduStart::Yes)
            return true;
    }
    return false;
}

} // namespace

void AssociationFinder::add(const TcpSegment &segment, PacketStamp stamp)
{
    if (m_pduCount >= maximumPdus)
        return;
    const Key key = connectionKey(segment);
    TcpConnection *connection = connectionOf(segment, key);
    if (!connection)
        return;
    connection->add(segment, stamp);
    if (connection->isAssociation())
        m_pduCount += connection->framePdus();
    else
        decide(*connection, key);
}

/// The connection of the segment, which may begin with it; none if it is not, or no longer, of interest.
TcpConnection *AssociationFinder::connectionOf(const TcpSegment &segment, const Key &key)
{
    using Begin = TcpConnection::Begin;
    const auto known = m_connections.find(key);
    TcpConnection *connection = known == m_connections.end() ? nullptr : known->second.get();
    if (connection && !connection->isReopenedBy(segment))
        return connection;
    const bool isSyn = segment.flags & tcp_flag::syn;
    if (isSyn && segment.flags & tcp_flag::ack)
        return open(segment.destination, segment.source, Begin::InFile, key);
    if (isSyn || startsLikeAssociateRq(segment.payload) == AssociateRqStart::Yes)
        return open(segment.source, segment.destination, Begin::InFile, key);
    if (m_refused.contains(key) || m_associationCount >= maximumAssociations || !holdsPduStart(segment.payload))
        return nullptr;
    TcpConnection *const begun = open(segment.source, segment.destination, Begin::BeforeFile, key);
    begun->setAssociation();
    ++m_associationCount;
    return begun;
}

TcpConnection *AssociationFinder::open(const Endpoint &initiator, const Endpoint &acceptor, TcpConnection::Begin begin,
                                       const Key &key)
{
    close(key);
    m_refused.remove(key);
    if (m_undecided.size() >= maximumUndecided)
        evictOldestUndecided();
    const qint64 number = m_connectionCount++;
    m_undecided.push_back({key, number});
    return (m_connections[key] = std::make_unique<TcpConnection>(initiator, acceptor, begin, number, m_kept)).get();
}

void AssociationFinder::evictOldestUndecided()
{
    const Undecided &oldest = m_undecided.front();
    const auto known = m_connections.find(oldest.key);
    const bool isSame = known != m_connections.end() && known->second->number() == oldest.number;
    if (isSame && !known->second->isAssociation())
        m_connections.erase(known);
    m_undecided.pop_front();
}

/// An association stays, and so does what may turn out to be one: where the first packets are missing.
void AssociationFinder::close(const Key &key)
{
    const auto known = m_connections.find(key);
    if (known == m_connections.end())
        return;
    TcpConnection &connection = *known->second;
    if (!connection.isAssociation() && m_associationCount < maximumAssociations && m_pduCount < maximumPdus) {
        connection.searchForPdus();
        m_pduCount += connection.finish();
        if (connection.pduCount() > 0) {
            connection.setAssociation();
            ++m_associationCount;
        }
    }
    if (connection.isAssociation())
        m_closed.push_back(std::move(known->second));
    m_connections.erase(known);
}

/// Keeps an association and drops what is none. Nothing is cut into PDUs before.
void AssociationFinder::decide(TcpConnection &connection, const Key &key)
{
    switch (connection.kind()) {
    case TcpConnection::Kind::Association:
        if (m_associationCount++ >= maximumAssociations)
            return refuse(key);
        connection.setAssociation();
        m_pduCount += connection.framePdus();
        return;
    case TcpConnection::Kind::Tls:
        m_hasTls = true;
        return refuse(key);
    case TcpConnection::Kind::Other:
        return refuse(key);
    case TcpConnection::Kind::NotKnownYet:
        if (connection.isOverfull())
            settle(connection, key);
        return;
    }
}

/// The first bytes do not come any more: what came behind them decides.
void AssociationFinder::settle(TcpConnection &connection, const Key &key)
{
    connection.searchForPdus();
    m_pduCount += connection.framePdus();
    if (connection.pduCount() == 0 || m_associationCount >= maximumAssociations)
        return refuse(key);
    connection.setAssociation();
    ++m_associationCount;
}

void AssociationFinder::refuse(const Key &key)
{
    m_connections.erase(key);
    if (m_refused.size() >= maximumRefused)
        m_refused.clear();
    m_refused.insert(key);
}

void AssociationFinder::closeAll()
{
    while (!m_connections.empty())
        close(m_connections.begin()->first);
    std::sort(m_closed.begin(), m_closed.end(),
              [](const ConnectionPtr &left, const ConnectionPtr &right) { return left->number() < right->number(); });
}

AssociationFinder::Result AssociationFinder::finish()
{
    closeAll();
    Result result;
    result.hasTls = m_hasTls;
    for (const ConnectionPtr &connection : m_closed) {
        if (m_pduCount < maximumPdus)
            m_pduCount += connection->finish();
        if (connection->pduCount() == 0)
            continue;
        result.captures.append(connection->capture());
        result.remarks << connection->remarks();
    }
    if (m_associationCount > maximumAssociations || m_pduCount >= maximumPdus)
        result.remarks << CaptureRemark{CaptureDefect::TooMany, {}, {}, 0, 0, {}, {}};
    if (m_kept.leftOut > 0)
        result.remarks << CaptureRemark{CaptureDefect::LeftOut, {}, {}, 0, m_kept.leftOut, {}, {}};
    return result;
}

} // namespace dicom_echo
