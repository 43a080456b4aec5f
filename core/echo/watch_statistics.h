// Counts the attempts of a watch: availability, outages, changes of state. Pure; whoever watches feeds it.
#pragma once

#include "core/echo/run_event.h"
#include "core/echo/watch_settings.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace dicom_echo {

/// A time without a successful echo: from the begin of the first failed attempt to the end of the next successful one.
struct Outage
{
    QDateTime from;
    QDateTime until;                         ///< end of the last failed attempt while the outage goes on
    quint64 attempts = 0;                    ///< failed ones
    std::shared_ptr<const EchoReport> first; ///< what the first of them found: never null, its failure is set
    std::shared_ptr<const EchoReport> last;  ///< the same of the last one

    [[nodiscard]] double milliseconds() const { return static_cast<double>(from.msecsTo(until)); }
    bool operator==(const Outage &) const = default;
};

struct WatchSummary
{
    quint64 attempts = 0;
    quint64 succeeded = 0;
    std::optional<bool> isUp; ///< by the last attempt; none before the first
    QList<Outage> outages;    ///< the newest 1,000, oldest first
    quint64 outageCount = 0;  ///< also those that are no longer kept
    std::optional<Outage> longestOutage;

    /// Successful attempts in per cent; none before the first.
    [[nodiscard]] std::optional<double> availability() const;
    /// Whether this one of the outages goes on.
    [[nodiscard]] bool goesOn(const Outage &outage) const;
    /// Success if no attempt failed. A watch ends by being interrupted: Cancelled is only one without an attempt.
    [[nodiscard]] Verdict verdict() const;
    bool operator==(const WatchSummary &) const = default;
};

/// Everything that is known about a finished watch.
struct WatchReport
{
    EchoRequest request;
    WatchSettings settings;
    WatchSummary summary;
    EchoReport lastRun; ///< the last that came to an end, or the last association if it was cancelled
    std::optional<RoundTripSummary> roundTrip; ///< of the successful attempts; none before the first
    QDateTime startedAt;                       ///< UTC
    double milliseconds = 0;
    bool operator==(const WatchReport &) const = default;
};

/// FailedOtherwise: still down, but for another reason.
enum class StateChange { None, WentDown, FailedOtherwise, CameUp };

class WatchStatistics
{
public:
    /// What this attempt changes. The first attempt changes nothing, unless it fails.
    StateChange add(const WatchSampled &sample);

    [[nodiscard]] const WatchSummary &summary() const { return m_summary; }

private:
    void startOutage(const std::shared_ptr<const EchoReport> &failed, const QDateTime &time);

    WatchSummary m_summary;
};

} // namespace dicom_echo
