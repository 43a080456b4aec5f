// A run over many peers in words, for the console: how many, what is wrong by cause, and what to do about each.
#pragma once

#include "core/echo/fleet_report.h"
#include "core/echo/peer_state.h"
#include "core/language/words.h"

namespace dicom_echo {

/// Lines of at most 76 columns where words allow it; ends in a newline. Everything in it is visible text.
[[nodiscard]] QString fleetText(const FleetReport &report, const Words &words = Words::english());

/// `1 peer`, `1000 peers`
[[nodiscard]] QString peersText(qsizetype count, const Words &words = Words::english());

/// `2 entries of the lists could not be tested`
[[nodiscard]] QString untestedEntriesText(qsizetype count, const Words &words = Words::english());

/// `1000 peers in 5.1 s: 981 succeeded, 2 with a warning, 17 failed`
[[nodiscard]] QString fleetSummaryText(const FleetReport &report, const Words &words = Words::english());

/// What several rounds came to: which peers failed in how many of them. `names`: of all peers, as `statuses`.
[[nodiscard]] QString fleetRoundsText(quint64 rounds, const QStringList &names, const QList<PeerStatus> &statuses,
                                      const Words &words = Words::english());

} // namespace dicom_echo
