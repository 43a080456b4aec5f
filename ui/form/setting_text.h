// Words about the settings: tool tips, names of choices, and what of a draft is not as usual.
#pragma once

#include "ui/form/profile_draft.h"

namespace dicom_echo {

inline constexpr std::array allTransferSyntaxChoices = {
    TransferSyntaxChoice::All,
    TransferSyntaxChoice::ExplicitLittleEndian,
    TransferSyntaxChoice::ImplicitLittleEndian,
    TransferSyntaxChoice::DeflatedExplicitLittleEndian,
    TransferSyntaxChoice::ExplicitBigEndian,
};

[[nodiscard]] QString transferSyntaxChoiceText(TransferSyntaxChoice choice);

/// What a setting is and what may stand there.
[[nodiscard]] QString settingToolTip(InputId id);

/// The settings that are not always visible and differ from the defaults, in a few words; empty if none does.
[[nodiscard]] QString differencesFromDefaults(const ProfileDraft &draft);

} // namespace dicom_echo
