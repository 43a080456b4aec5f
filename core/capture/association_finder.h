// Finds the DICOM associations among the TCP segments of a capture file: connections whose first bytes are an
// A-ASSOCIATE-RQ, whether or not the file has the opening of the connection.
#pragma once

#include "core/capture/capture_error.h"
#include "core/capture/pdu_framer.h"
#include "core/capture/tcp_segment.h"

#include <deque>
#include <map>
#include <memory>
#include <vector>

namespace dicom_echo {

/// More associations of one file are not read.
inline constexpr qsizetype maximumAssociations = 10'000;

/// Keeps at most maximumAssociations with maximumPdus in all.
/// Watches at most 16,384 connections that have sent nothing yet.
class AssociationFinder
{
public:
    AssociationFinder();
    ~AssociationFinder();
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
    struct Connection;
    using ConnectionPtr = std::unique_ptr<Connection>;
    using Key = QByteArray; ///< both endpoints, the same in both directions

    /// A connection that had said nothing when it was opened.
    struct Undecided
    {
        Key key;
        qint64 number; ///< a later connection may have the same endpoints
    };

    [[nodiscard]] Connection *connectionOf(const TcpSegment &segment, const Key &key);
    Connection *open(ConnectionPtr connection, const Key &key);
    void evictOldestUndecided();
    void close(const Key &key);
    void decide(Connection &connection, const Key &key);

    std::map<Key, ConnectionPtr> m_connections;
    std::deque<Undecided> m_undecided;   ///< oldest first; some have been decided since
    std::vector<ConnectionPtr> m_closed; ///< associations only
    qint64 m_connectionCount = 0;
    qsizetype m_associationCount = 0;
    qsizetype m_pduCount = 0;
    bool m_hasTls = false;
};

} // namespace dicom_echo
