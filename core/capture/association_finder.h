// Finds the DICOM associations among the TCP segments of a capture file: connections whose first bytes are an
// A-ASSOCIATE-RQ, and those that carry PDUs but began before the file.
#pragma once

#include "core/capture/tcp_connection.h"

#include <QSet>

#include <deque>
#include <map>
#include <memory>
#include <vector>

namespace dicom_echo {

/// More associations of one file are not read.
inline constexpr qsizetype maximumAssociations = 10'000;

/// Keeps at most maximumAssociations with maximumPdus in all, and of their bytes what KeptBytes says.
/// Watches at most 16,384 connections that have sent nothing yet.
class AssociationFinder
{
public:
    AssociationFinder() = default;
    AssociationFinder(const AssociationFinder &) = delete;
    AssociationFinder &operator=(const AssociationFinder &) = delete;

    void add(const TcpSegment &segment, PacketStamp stamp);

    struct Result
    {
        QList<Capture> captures;      ///< in the order in which they began
        QList<CaptureRemark> remarks; ///< what is missing
        bool hasTls = false;          ///< there were TLS connections, which cannot be looked into
    };
    /// What was found, once there are no more segments. Call once.
    [[nodiscard]] Result finish();

private:
    using ConnectionPtr = std::unique_ptr<TcpConnection>;
    using Key = QByteArray; ///< both endpoints, the same in both directions

    /// A connection that had said nothing when it was opened.
    struct Undecided
    {
        Key key;
        qint64 number; ///< a later connection may have the same endpoints
    };

    [[nodiscard]] TcpConnection *connectionOf(const TcpSegment &segment, const Key &key);
    TcpConnection *open(const Endpoint &initiator, const Endpoint &acceptor, TcpConnection::Begin begin,
                        const Key &key);
    void evictOldestUndecided();
    void close(const Key &key);
    void decide(TcpConnection &connection, const Key &key);
    void settle(TcpConnection &connection, const Key &key);
    void refuse(const Key &key);
    void closeAll();

    std::map<Key, ConnectionPtr> m_connections;
    std::deque<Undecided> m_undecided;   ///< oldest first; some have been decided since
    std::vector<ConnectionPtr> m_closed; ///< associations, and what may be one
    QSet<Key> m_refused;                 ///< connections that are no associations
    KeptBytes m_kept;
    qint64 m_connectionCount = 0;
    qsizetype m_associationCount = 0;
    qsizetype m_pduCount = 0;
    bool m_hasTls = false;
};

} // namespace dicom_echo
