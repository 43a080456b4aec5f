// The one table of settings: what each is called, how it is given, what may stand in it and where it is in a request.
// The JSON of reports and profiles, the command line, "Copy as command", redaction and the form read it; core/README.md
// says how to add a row. Those of TLS: core/echo/tls_settings_json.h.
#pragma once

#include "core/echo/echo_request.h"

#include <QStringList>

#include <span>

namespace dicom_echo {

/// In the order of the table, which is that of the options in --help and of the fields in the form.
enum class SettingId {
    Address,
    Port,
    CallingAeTitle,
    CalledAeTitle,
    AcseTimeout,
    DimseTimeout,
    NetworkTimeout,
    MaximumPdu,
    LocalAddress,
    TransferSyntax,
    Repeat,
    Interval,
    Abort,
    Acknowledgement,
    SecondOpinion,
    PathCheck,
};
inline constexpr size_t settingCount = static_cast<size_t>(SettingId::PathCheck) + 1;

/// As they are grouped in --help. Those of the peer are no options: they stand at the end of the command line.
enum class SettingGroup { Peer, Network, TransferSyntax, Miscellaneous };

/// TextOrNull: null for an empty text. Boolean: whether it is the second of two choices.
enum class SettingJson { Text, TextOrNull, Number, Boolean };

/// Whom a value could lead to, if a report is given away.
enum class SettingPrivacy { Public, Host, Address, AeTitle };

/// An option of the command line; names are without dashes and empty where there is none.
struct SettingOption
{
    const char *shortName = "";
    const char *longName = "";
    const char *valueName = ""; ///< empty if the option takes no value
    const char *help = "";
};

/// One value of a setting that is chosen rather than typed.
struct SettingChoice
{
    const char *name; ///< in JSON, and as the text of the setting
    const char *text; ///< for people; translatable
    SettingOption option{};
};

struct Setting
{
    SettingId id;
    const char *key; ///< in JSON
    SettingJson json = SettingJson::Text;
    SettingGroup group = SettingGroup::Miscellaneous;
    SettingOption option{};     ///< of a setting that is typed
    bool isOfEchoscu = true;    ///< the echoscu of the reference has the same option
    const char *elsewhere = ""; ///< what "Copy as command" notes for tools that cannot do it
    const char *label;          ///< the name with its mnemonic; translatable, as are the following three
    const char *toolTip;
    const char *unit = "";
    const char *emptyText = ""; ///< what stands in an empty field: what is expected there or what it means
    std::span<const SettingChoice> choices{}; ///< empty: typed. In the order of the enumeration in the request
    QStringList (*suggestions)() = nullptr;   ///< values that are offered where it is typed
    SettingPrivacy privacy = SettingPrivacy::Public;
    QString EchoRequest::*name = nullptr; ///< where the value is; set unless it is public

    /// The value as a user would type it, or the name of the choice.
    QString (*text)(const EchoRequest &request);
    /// Puts the value into the request. Returns the sentence that says why it is none, and leaves the request alone.
    QString (*take)(EchoRequest &request, const QString &text);
    /// What is wrong with a valid value here and now, a sentence without its stop; null if that cannot be.
    QString (*problemHere)(const EchoRequest &request) = nullptr;
};

[[nodiscard]] std::span<const Setting> settings();
[[nodiscard]] const Setting &setting(SettingId id);

/// Whether the request has another value than one that was not filled in.
[[nodiscard]] bool differsFromDefault(const Setting &setting, const EchoRequest &request);

/// The choice with this name; null if there is none.
[[nodiscard]] const SettingChoice *findChoice(const Setting &setting, const QString &name);

/// For people, translated: `ACSE timeout`, the same with its mnemonic, and any other text of the table.
[[nodiscard]] QString settingName(const Setting &setting);
[[nodiscard]] QString settingLabel(const Setting &setting);
[[nodiscard]] QString settingText(const char *text);

} // namespace dicom_echo
