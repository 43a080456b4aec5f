// What is said of a profile or a draft in the list. Pure functions.
#pragma once

#include "core/echo/watch_statistics.h"
#include "core/history/history_run.h"
#include "ui/profiles/profile_drafts.h"

namespace dicom_echo {

/// Of a draft that is no saved profile's: `New profile`.
[[nodiscard]] QString draftTitle(const OpenDraft &draft);
/// In a list, where there may be several: `New: pacs.example.org`.
[[nodiscard]] QString draftRowTitle(const OpenDraft &draft);
[[nodiscard]] QString draftDescription(const OpenDraft &draft);

/// The peer, its state, and what the user has noted, in several lines.
[[nodiscard]] QString profileDescription(const Profile &profile, const QString &state);

/// What a profile may be looked up by, besides its name and state.
[[nodiscard]] QString searchedText(const Profile &profile);

/// Of a watched peer, likewise: `up 99.2 %`, `down`; `watched` before the first attempt.
[[nodiscard]] QString shortWatchText(const WatchSummary &summary);

/// `Failed 10:02`, on another day with the date.
[[nodiscard]] QString resultText(const LastResult &result, const QDateTime &now);

} // namespace dicom_echo
