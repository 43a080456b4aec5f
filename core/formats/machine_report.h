// A result as monitoring systems see it: each peer has a state, a sentence and a round trip. An echo and a watch are
// runs over a single peer. Plain values; every text is one line without control characters.
#pragma once

#include "core/echo/fleet_report.h"
#include "core/echo/watch_statistics.h"
#include "core/formats/threshold.h"

namespace dicom_echo {

/// The numbers are those of Nagios and its successors.
enum class ServiceState { Ok = 0, Warning = 1, Critical = 2, Unknown = 3 };

/// `OK`, `WARNING`, `CRITICAL`, `UNKNOWN`
[[nodiscard]] QString serviceStateName(ServiceState state);

struct MachinePeer
{
    QString name; ///< the name of a peer of a fleet; `AE@host:port` for one without
    QString group;
    EchoReport report;           ///< of a watch: the last failed one, else the last one, with the verdict of the watch
    bool isDownExpected = false; ///< and it failed, as expected
    QStringList log;             ///< lines with their prefixes
    ServiceState state = ServiceState::Unknown;
    QString summary;                        ///< the result: for a failure its stage, its code and who can act
    QStringList details;                    ///< evidence, cause and advice of each finding
    std::optional<double> roundTripSeconds; ///< the median
};

struct MachineReport
{
    bool isFleet = false;
    QDateTime startedAt; ///< UTC
    double milliseconds = 0;
    bool partial = false;
    bool ownNetworkSuspected = false;
    QList<MachinePeer> peers;
    QList<UntestedEntry> untested;
    Thresholds thresholds;
    std::optional<WatchSummary> watch;

    /// The state of the worst peer; unknown if the run was cancelled, or if all is well but a list could not be read.
    [[nodiscard]] ServiceState state() const;
    [[nodiscard]] qsizetype count(ServiceState state) const;
    /// Those whose test was not cancelled.
    [[nodiscard]] qsizetype testedCount() const;
    /// `nodes.csv: It cannot be read: No such file or directory`, `2 entries of the lists could not be tested`; empty:
    /// all were.
    [[nodiscard]] QString untestedSentence() const;
    /// The longest round trip.
    [[nodiscard]] std::optional<double> slowestSeconds() const;
};

/// `logLines`: with their prefixes.
[[nodiscard]] MachineReport machineReport(const EchoReport &report, const QStringList &logLines,
                                          const Thresholds &thresholds);
[[nodiscard]] MachineReport machineReport(const WatchReport &report, const QStringList &logLines,
                                          const Thresholds &thresholds);
[[nodiscard]] MachineReport machineReport(const FleetReport &report, const Thresholds &thresholds);

} // namespace dicom_echo
