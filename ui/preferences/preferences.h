// What the user chose for the program as a whole, and where the settings keep it. Plain values; whoever needs one reads
// it when it needs it.
#pragma once

#include "core/history/history_run.h"
#include "core/language/language.h"
#include "ui/form/profile_draft.h"

#include <optional>
#include <span>

class QSettings;

namespace dicom_echo {

enum class Appearance { System, Light, Dark };

struct Preferences
{
    EchoRequest newProfile; ///< of this only what newProfileSettings() names
    bool keepsHistory = true;
    HistoryBounds history;
    bool notifies = true; ///< when a watched peer goes down or comes up
    Appearance appearance = Appearance::System;
    std::optional<Language> language; ///< as the system says, if none; from the next start on
    bool operator==(const Preferences &) const = default;
};

/// Where a window keeps its runs.
struct HistoryPlace
{
    QString path; ///< the file; empty: nowhere
    enum class Use { Always, IfPreferred } use = Use::Always;
};

/// Whether what is found now is kept.
[[nodiscard]] bool isUsed(const HistoryPlace &place, const Preferences &preferences);

/// The settings of new profiles that may be chosen: what is the same for most peers of a site.
[[nodiscard]] std::span<const SettingId> newProfileSettings();

/// What is missing there or cannot be read is as usual.
[[nodiscard]] Preferences readPreferences(const QSettings &settings);
void writePreferences(const Preferences &preferences, QSettings &settings);

/// The texts of a profile that has not been filled in yet, as the preferences of the program want them.
[[nodiscard]] ProfileDraft newProfileDraft();

} // namespace dicom_echo
