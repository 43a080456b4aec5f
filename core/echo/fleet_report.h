// What a run over many peers found. Plain values: core/fleet makes them, core/report, core/history and the window read
// them.
#pragma once

#include "core/echo/echo_report.h"
#include "core/echo/maintenance_window.h"
#include "core/echo/run_event.h"
#include "core/log/log_record.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <algorithm>
#include <optional>

namespace dicom_echo {

/// A peer to test. Its identity is called AE title, address, port and TLS: one port can serve eight AE titles.
struct FleetPeer
{
    QString name;  ///< one line, unique in its fleet without regard to case
    QString group; ///< one line, may be empty
    EchoRequest request;
    bool expectedDown = false; ///< switched off for good reason: that it fails is no news
    QList<MaintenanceWindow> maintenance;
    bool operator==(const FleetPeer &) const = default;
};

/// What is kept of one peer.
struct FleetPeerResult
{
    QString name;
    QString group;
    EchoReport report;
    QList<LogRecord> log;        ///< at info and above
    QList<PduTransfer> pdus;     ///< the last ones, at most 16
    bool isDownExpected = false; ///< it was expected to be down, or in maintenance, when it was tested
};

inline constexpr int noticeDaysOfCertificate = 30; ///< so many days before its end, a certificate is worth a word

/// Against the run before. Each list has names of peers in the order of the fleet.
struct FleetChanges
{
    QDateTime since;         ///< start of the run before, UTC
    QStringList newFailures; ///< they did not fail before
    QStringList recovered;
    QStringList software;    ///< another implementation class UID or version name
    QStringList certificate; ///< another certificate, or one that ends soon
    QStringList slower;      ///< the round trip more than doubled, and by more than 5 ms
    QStringList other;       ///< another failure, address, maximum PDU, transfer syntax or TLS version
    QStringList firstTested; ///< no run before had them, so nothing of them has changed
    bool operator==(const FleetChanges &) const = default;
};

/// What was to be tested and could not be: an entry of a list, or a whole one.
struct UntestedEntry
{
    QString where;            ///< `modalities.csv, line 3`; of a whole list its name
    QString reason;           ///< for the user, without a full stop
    bool isWholeList = false; ///< nobody knows which peers are missing
    bool operator==(const UntestedEntry &) const = default;
};

[[nodiscard]] inline bool isEveryListRead(const QList<UntestedEntry> &untested)
{
    return std::none_of(untested.cbegin(), untested.cend(),
                        [](const UntestedEntry &entry) { return entry.isWholeList; });
}

struct FleetReport
{
    QDateTime startedAt; ///< UTC
    double milliseconds = 0;
    qsizetype peerCount = 0;             ///< of the fleet
    bool partial = false;                ///< cancelled: only some peers were tested, and only those are in `peers`
    bool ownNetworkSuspected = false;    ///< so many peers failed to be reached that it is most likely our network
    QList<FleetPeerResult> peers;        ///< in the order of the fleet
    QList<UntestedEntry> untested;       ///< of the lists that name the peers
    std::optional<FleetChanges> changes; ///< none if there is no run before to compare with
};

} // namespace dicom_echo
