// What the form holds, as typed: the text of each setting, right or wrong. Values without a widget, so that checking
// and comparing them can be tested without a window.
#pragma once

#include "core/profiles/profile.h"

#include <array>
#include <optional>

namespace dicom_echo {

/// The settings that are typed.
enum class InputId {
    Address,
    Port,
    CalledAeTitle,
    CallingAeTitle,
    AcseTimeout,
    DimseTimeout,
    NetworkTimeout,
    MaximumPdu,
    Repeat,
    Interval,
};
inline constexpr size_t inputCount = 10;

/// Of a LocalTestPeer the address and the port are not typed and stay empty.
struct ProfileDraft
{
    ProfileKind kind = ProfileKind::Peer;
    std::array<QString, inputCount> texts;
    TransferSyntaxChoice transferSyntaxes = TransferSyntaxChoice::All;
    AssociationEnding ending = AssociationEnding::Release;
    Acknowledgement acknowledgement = Acknowledgement::Immediate;
    LogLevel logLevel = LogLevel::Error;
    std::optional<TlsSettings> tls;

    [[nodiscard]] QString &text(InputId id) { return texts[static_cast<size_t>(id)]; }
    [[nodiscard]] const QString &text(InputId id) const { return texts[static_cast<size_t>(id)]; }
    bool operator==(const ProfileDraft &) const = default;
};

/// What core/echo/input_rules.h says of a draft: the request it stands for, or what is wrong with each input.
struct DraftCheck
{
    std::optional<EchoRequest> request;     ///< set exactly if there is no error
    std::array<QString, inputCount> errors; ///< empty where the input is right

    [[nodiscard]] const QString &error(InputId id) const { return errors[static_cast<size_t>(id)]; }
    /// The first input that is wrong, in the order of the form.
    [[nodiscard]] std::optional<InputId> firstWrong() const;
};

/// The texts that show a request.
[[nodiscard]] ProfileDraft draftOf(const EchoRequest &request, ProfileKind kind, LogLevel logLevel);
[[nodiscard]] ProfileDraft draftOf(const Profile &profile);

/// The texts of a profile that was not filled in yet: the defaults and no address.
[[nodiscard]] ProfileDraft blankDraft();

[[nodiscard]] DraftCheck checkDraft(const ProfileDraft &draft);

/// The name of a setting: `Address`, `Called AE title`.
[[nodiscard]] QString inputName(InputId id);

} // namespace dicom_echo
