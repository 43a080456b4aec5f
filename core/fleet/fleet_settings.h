// How a fleet is tested. Plain values, owned by whoever fills them in.
#pragma once

#include "core/echo/echo_report.h"
#include "core/log/log_record.h"
#include "core/profiles/profile.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <chrono>

namespace dicom_echo {

inline constexpr int mostAtOnce = 512;
inline constexpr int mostPerHost = 64;
inline constexpr int mostFailuresInARow = 10;

/// The file with the private key of our certificate, which may be the certificate's own.
[[nodiscard]] inline QString privateKeyFileOf(const TlsSettings &tls)
{
    return tls.keyFile.isEmpty() ? tls.certificateFile : tls.keyFile;
}

struct FleetSettings
{
    int parallel = 64; ///< peers at once, 1-512; at most as many more while a second opinion is sought on them
    int perHost = 1;   ///< associations at once with one address and port, 1-64
    double rate = 0;   ///< new connections per second at most; 0: as they come
    LogLevel logLevel = LogLevel::Info;   ///< how much of the log of each peer is kept
    QHash<QString, QByteArray> passwords; ///< of private keys, by privateKeyFileOf()
    bool operator==(const FleetSettings &) const = default;
};

/// What was known before a run.
struct FleetKnowledge
{
    QList<Profile> saved;                   ///< remarks compare with these; may be empty
    QHash<QString, SecondOpinion> opinions; ///< by peer name: of an ongoing outage, not sought again
};

/// How rounds are repeated.
struct FleetRoundSettings
{
    /// From the start of one round to the start of the next.
    std::chrono::milliseconds interval{60000};
    /// How many in a row make a peer down, 1-10; the ones before that make it suspect.
    int failures = 2;
    /// The time after which suspects are tested again, if that is before the next round.
    std::chrono::milliseconds suspectDelay{5000};
    bool operator==(const FleetRoundSettings &) const = default;
};

} // namespace dicom_echo
