// The name service of the system: names to addresses, and what its name servers say when there are none.
#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>

#include <chrono>

namespace dicom_echo {

enum class NameError {
    None,
    NoSuchName,    ///< the name service answered: there is no such name
    NoAddress,     ///< it answered: the name has no address
    ServiceFailed, ///< it could not find out
    NoAnswer,      ///< none of its name servers answered
};

/// What one name server said when it was asked by itself.
struct NameServerAnswer
{
    enum class Kind {
        Answered,      ///< it knows now: the name, or that there is none
        Silent,        ///< nothing came within the time
        Unreachable,   ///< nothing listens there, or there is no way to it: see systemError
        ServerFailure, ///< SERVFAIL, RFC 1035 4.1.1
        Refused,       ///< REFUSED
        OtherCode,     ///< any other response code
    };

    QHostAddress server;
    Kind kind = Kind::Silent;
    int responseCode = 0; ///< RFC 1035 4.1.1
    int systemError = 0;  ///< errno
    bool operator==(const NameServerAnswer &) const = default;
};

struct NameAnswer
{
    QList<QHostAddress> addresses; ///< A and AAAA answers, in the system's order (RFC 6724)
    NameError error = NameError::None;
    QString reason = {};                  ///< the system's own words
    QList<NameServerAnswer> servers = {}; ///< if the service failed: what each of them said
    bool operator==(const NameAnswer &) const = default;
};

/// Blocks for as long as the system's resolver does (getaddrinfo), and up to 2 s more to find out why it failed. Any
/// thread.
[[nodiscard]] NameAnswer systemNameLookup(const QString &name);

/// Asks each name server that this computer is configured to use for an address of the name, all at once. Any thread.
[[nodiscard]] QList<NameServerAnswer> askNameServers(const QString &name, std::chrono::milliseconds limit);

} // namespace dicom_echo
