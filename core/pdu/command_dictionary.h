// The elements of group 0000 by name: PS3.7 annex E, retired ones included.
#pragma once

#include <QByteArrayView>
#include <QString>

#include <span>

namespace dicom_echo {

/// How the value of a command element is to be read, PS3.5 6.2.
enum class CommandVr { AE, AT, CS, IS, LO, LT, SH, UI, UL, US, Unknown };

struct CommandElementEntry
{
    quint16 element;
    CommandVr vr;
    const char *name;    ///< "Message ID Being Responded To"
    const char *keyword; ///< "MessageIDBeingRespondedTo"
};

/// All that are known, by element.
[[nodiscard]] std::span<const CommandElementEntry> commandElementEntries();

/// The entry of (0000,element), or one that says it is unknown.
[[nodiscard]] const CommandElementEntry &commandElementEntry(quint16 element);

/// "C-ECHO-RQ" ..., PS3.7 E.1; `Unknown (n)` for others.
[[nodiscard]] QString commandFieldText(quint16 commandField);

/// The value as text, control characters made visible: `0x8030`, `1.2.840.10008.1.1`.
[[nodiscard]] QString commandValueText(quint16 element, QByteArrayView value);

/// What the value stands for: `C-ECHO-RSP`, `Verification SOP Class`; often empty.
[[nodiscard]] QString commandValueMeaning(quint16 element, QByteArrayView value);

} // namespace dicom_echo
