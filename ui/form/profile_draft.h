// What the form holds, as typed: the text of each setting, right or wrong. Values without a widget, so that checking
// and comparing them can be tested without a window.
#pragma once

#include "core/echo/settings.h"
#include "core/profiles/profile.h"

#include <array>
#include <optional>

namespace dicom_echo {

/// The address and the port of a LocalTestPeer are not typed and stay empty.
struct ProfileDraft
{
    ProfileKind kind = ProfileKind::Peer;
    std::array<QString, settingCount> texts; ///< as the table of settings has them
    std::optional<TlsSettings> tls;
    WatchSettings watch;

    [[nodiscard]] QString &text(SettingId id) { return texts[static_cast<size_t>(id)]; }
    [[nodiscard]] const QString &text(SettingId id) const { return texts[static_cast<size_t>(id)]; }
    bool operator==(const ProfileDraft &) const = default;
};

/// What the rules of the settings say of a draft: the request it stands for, or what is wrong with each input.
struct DraftCheck
{
    std::optional<EchoRequest> request;       ///< set exactly if there is no error
    std::array<QString, settingCount> errors; ///< empty where the input is right

    [[nodiscard]] const QString &error(SettingId id) const { return errors[static_cast<size_t>(id)]; }
    /// The first input that is wrong, in the order of the table of settings.
    [[nodiscard]] std::optional<SettingId> firstWrong() const;
};

/// The texts that show a request, with the usual watch.
[[nodiscard]] ProfileDraft draftOf(const EchoRequest &request, ProfileKind kind);
[[nodiscard]] ProfileDraft draftOf(const Profile &profile);

/// The texts of a profile that has not been filled in yet: the defaults, and no address.
[[nodiscard]] ProfileDraft blankDraft();

[[nodiscard]] DraftCheck checkDraft(const ProfileDraft &draft);

/// Address, port and AE titles: the form always shows them.
[[nodiscard]] bool isAlwaysVisible(SettingId id);

/// The settings that are not always visible and differ from the defaults, in a few words; empty if none does.
[[nodiscard]] QString differencesFromDefaults(const ProfileDraft &draft);

} // namespace dicom_echo
