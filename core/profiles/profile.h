// A saved peer: a name and everything the form holds. A plain value.
#pragma once

#include "core/echo/echo_request.h"
#include "core/log/log_record.h"

#include <QJsonObject>

namespace dicom_echo {

/// How a profile's peer is reached: over the network, or the built-in responder that the program starts on demand.
enum class ProfileKind { Peer, LocalTestPeer };

struct Profile
{
    QString name; ///< not empty, unique among profiles without regard to case
    ProfileKind kind = ProfileKind::Peer;
    EchoRequest request; ///< of a LocalTestPeer the address and port are those of the last start
    LogLevel logLevel = LogLevel::Error;
    QString lastImplementationClassUid; ///< what the peer said it was at the last successful echo
    QString lastImplementationVersionName;
    QJsonObject unknownKeys;            ///< of a newer version's file; written back as they were

    bool operator==(const Profile &) const = default;
};

} // namespace dicom_echo
