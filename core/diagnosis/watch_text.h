// A watch in words. Pure functions of values.
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/echo/watch_settings.h"
#include "core/echo/watch_statistics.h"

namespace dicom_echo {

/// Why it began, and why it went on.
[[nodiscard]] Diagnosis diagnoseFirst(const Outage &outage, const Words &words = Words::english());
[[nodiscard]] Diagnosis diagnoseLast(const Outage &outage, const Words &words = Words::english());

/// `192.0.2.1:104 refused the connection`; if it went on for another reason, `..., then: ...`.
[[nodiscard]] QString outageTitle(const Outage &outage, const Words &words = Words::english());

/// What the log and a notification say: `Down: 192.0.2.1:104 refused the connection`, `Still down, but
/// now: ...`, `Up again after 12 s, failed attempts: 3`. Empty if nothing has changed.
[[nodiscard]] QString stateChangeText(StateChange change, const WatchSummary &summary,
                                      const Words &words = Words::english());

/// `Up 99.2 % of 500 attempts, outages: 2, the longest 12 s`, `..., still down`, `No attempt was completed`
[[nodiscard]] QString watchSummaryText(const WatchSummary &summary, const Words &words = Words::english());

/// In a list of peers: `Up, 99.2 %, watched`, `Down since 10:02, watched`, `Watched` before the first attempt. Times
/// are local; one that is not of today, which `now` tells, has its date.
[[nodiscard]] QString watchStateText(const WatchSummary &summary, const QDateTime &now,
                                     const Words &words = Words::english());

/// While the watch is on: `Up, 99.2 % of 500 attempts, outages: 2, the longest 12 s`, `Down for 12 s, up 98 % of 500
/// attempts, outages: 3`. Empty before the first attempt.
[[nodiscard]] QString watchProgressText(const WatchSummary &summary, const Words &words = Words::english());

/// `Watched for 8 min. Up 99.2 % of 500 attempts, outages: 2, the longest 12 s`
[[nodiscard]] QString watchVerdictText(const WatchReport &report, const Words &words = Words::english());

/// `99.2 %`, empty before the first attempt; never 100 % if anything failed, never 0 % if anything succeeded.
[[nodiscard]] QString availabilityText(const WatchSummary &summary, const Words &words = Words::english());

/// `12 s`, `at least 12 s` of one that goes on.
[[nodiscard]] QString outageDurationText(const WatchSummary &summary, const Outage &outage,
                                         const Words &words = Words::english());

} // namespace dicom_echo
