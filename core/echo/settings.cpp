#include "core/echo/settings.h"

#include "core/echo/input_rules.h"
#include "core/echo/json_reader.h"
#include "core/echo/setting_values.h"
#include "core/language/words.h"
#include "core/net/local_address.h"

#include <QCoreApplication>

#include <algorithm>

namespace dicom_echo {
namespace {

struct Settings
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

QString asItIs(const QString &text)
{
    return text;
}

QString decimalText(quint32 number)
{
    return QString::number(number);
}

template <auto member, auto write>
QString textOf(const EchoRequest &request)
{
    return write(request.*member);
}

template <auto member, auto parse>
QString takeInto(EchoRequest &request, const QString &text)
{
    const auto parsed = parse(text);
    if (parsed)
        request.*member = *parsed.value;
    return parsed.error;
}

template <auto member, const auto &choices>
QString choiceOf(const EchoRequest &request)
{
    return QString::fromLatin1(choices[static_cast<size_t>(request.*member)].name);
}

template <auto member, const auto &choices>
QString takeChoice(EchoRequest &request, const QString &text)
{
    const auto found = std::find_if(std::begin(choices), std::end(choices), [&text](const SettingChoice &choice) {
        return text == QLatin1StringView(choice.name);
    });
    if (found == std::end(choices))
        return unknownValueError(text);
    using Choice = std::remove_cvref_t<decltype(request.*member)>;
    request.*member = static_cast<Choice>(found - std::begin(choices));
    return {};
}

QStringList addressesToStartFrom()
{
    QStringList texts;
    for (const QHostAddress &address : addressesOfThisComputer())
        texts << address.toString();
    return texts;
}

QString localAddressProblem(const EchoRequest &request)
{
    const bool isOurs = request.localAddress.isEmpty() || isAddressOfThisComputer(QHostAddress(request.localAddress));
    return isOurs ? QString() : Settings::tr("%1 is not an address of this computer").arg(request.localAddress);
}

constexpr SettingChoice transferSyntaxes[] = {
    {"all", QT_TRANSLATE_NOOP("Settings", "All four")},
    {"explicit-little-endian",
     QT_TRANSLATE_NOOP("Settings", "Explicit VR Little Endian"),
     {"xe", "request-little", "", "propose explicit VR little endian only"}},
    {"implicit-little-endian",
     QT_TRANSLATE_NOOP("Settings", "Implicit VR Little Endian"),
     {"xi", "request-implicit", "", "propose implicit VR little endian only"}},
    {"deflated-explicit-little-endian", QT_TRANSLATE_NOOP("Settings", "Deflated Explicit VR Little Endian")},
    {"explicit-big-endian",
     QT_TRANSLATE_NOOP("Settings", "Explicit VR Big Endian"),
     {"xb", "request-big", "", "propose explicit VR big endian only"}},
};

constexpr SettingChoice endings[] = {
    {"release", QT_TRANSLATE_NOOP("Settings", "Release")},
    {"abort",
     QT_TRANSLATE_NOOP("Settings", "Abort"),
     {"", "abort", "", "abort the association at the end instead of releasing it"}},
};

constexpr SettingChoice acknowledgements[] = {
    {"immediate", QT_TRANSLATE_NOOP("Settings", "At once")},
    {"system-default",
     QT_TRANSLATE_NOOP("Settings", "As other clients see it"),
     {"", "as-other-clients", "", "acknowledge when the system likes: latency with the delays that other clients see"}},
};

constexpr SettingChoice secondOpinions[] = {
    {"never",
     QT_TRANSLATE_NOOP("Settings", "No second opinion"),
     {"", "no-second-opinion", "", "never ask a peer that fails again, with TLS or without"}},
    {"allowed", QT_TRANSLATE_NOOP("Settings", "If it can explain a failure")},
};

constexpr SettingChoice pathChecks[] = {
    {"none", QT_TRANSLATE_NOOP("Settings", "No")},
    {"large-request",
     QT_TRANSLATE_NOOP("Settings", "Path check"),
     {"", "path-check", "", "after the echo, try whether the network passes large requests, too"}},
};

using enum SettingGroup;

constexpr Setting settingTable[] = {
    {.id = SettingId::Address,
     .key = "address",
     .group = Peer,
     .label = QT_TRANSLATE_NOOP("Settings", "&Address"),
     .toolTip = QT_TRANSLATE_NOOP(
         "Settings", "Host name, IPv4 or IPv6 address of the peer. Paste AE@host:port to fill in all three."),
     .emptyText = QT_TRANSLATE_NOOP("Settings", "Host name or IP address"),
     .privacy = SettingPrivacy::Host,
     .name = &EchoRequest::address,
     .text = textOf<&EchoRequest::address, asItIs>,
     .take = takeInto<&EchoRequest::address, parseAddress>},
    {.id = SettingId::Port,
     .key = "port",
     .json = SettingJson::Number,
     .group = Peer,
     .label = QT_TRANSLATE_NOOP("Settings", "P&ort"),
     .toolTip = QT_TRANSLATE_NOOP("Settings", "The peer's DICOM port, 1 to 65535; usual ones are 104 and 11112"),
     .text = textOf<&EchoRequest::port, decimalText>,
     .take = takeInto<&EchoRequest::port, parsePort>},
    {.id = SettingId::CallingAeTitle,
     .key = "callingAeTitle",
     .group = Network,
     .option = {"aet", "calling-aet", "title", "our AE title (default: ECHOSCU)"},
     .label = QT_TRANSLATE_NOOP("Settings", "Call&ing AE title"),
     .toolTip = QT_TRANSLATE_NOOP("Settings", "Our AE title, as the peer's administrator registered it"),
     .privacy = SettingPrivacy::AeTitle,
     .name = &EchoRequest::callingAeTitle,
     .text = textOf<&EchoRequest::callingAeTitle, asItIs>,
     .take = takeInto<&EchoRequest::callingAeTitle, parseAeTitle>},
    {.id = SettingId::CalledAeTitle,
     .key = "calledAeTitle",
     .group = Network,
     .option = {"aec", "called-aet", "title", "AE title of the peer (default: ANY-SCP)"},
     .label = QT_TRANSLATE_NOOP("Settings", "Ca&lled AE title"),
     .toolTip = QT_TRANSLATE_NOOP("Settings", "AE title of the peer, 1 to 16 characters; upper and lower case differ"),
     .privacy = SettingPrivacy::AeTitle,
     .name = &EchoRequest::calledAeTitle,
     .text = textOf<&EchoRequest::calledAeTitle, asItIs>,
     .take = takeInto<&EchoRequest::calledAeTitle, parseAeTitle>},
    {.id = SettingId::AcseTimeout,
     .key = "acseTimeout",
     .json = SettingJson::Number,
     .group = Network,
     .option = {"ta", "acse-timeout", "seconds",
                "limit for the answer to the association request, and for that to the release (default: 30)"},
     .label = QT_TRANSLATE_NOOP("Settings", "A&CSE timeout"),
     .toolTip = QT_TRANSLATE_NOOP("Settings", "Seconds to wait for the answer to an association or release request"),
     .unit = QT_TRANSLATE_NOOP("Settings", "s"),
     .text = textOf<&EchoRequest::acseTimeout, timeoutText>,
     .take = takeInto<&EchoRequest::acseTimeout, parseTimeout>},
    {.id = SettingId::DimseTimeout,
     .key = "dimseTimeout",
     .json = SettingJson::Number,
     .group = Network,
     .option = {"td", "dimse-timeout", "seconds", "limit for the answer to each C-ECHO request (default: 30)"},
     .label = QT_TRANSLATE_NOOP("Settings", "&DIMSE timeout"),
     .toolTip = QT_TRANSLATE_NOOP("Settings", "Seconds to wait for the answer to a C-ECHO request"),
     .unit = QT_TRANSLATE_NOOP("Settings", "s"),
     .text = textOf<&EchoRequest::dimseTimeout, timeoutText>,
     .take = takeInto<&EchoRequest::dimseTimeout, parseTimeout>},
    {.id = SettingId::NetworkTimeout,
     .key = "networkTimeout",
     .json = SettingJson::Number,
     .group = Network,
     .option = {"tn", "network-timeout", "seconds",
                "limit for finding the name and connecting, together, and for each send (default: 30)"},
     .label = QT_TRANSLATE_NOOP("Settings", "&Network timeout"),
     .toolTip = QT_TRANSLATE_NOOP("Settings", "Seconds for finding the host and connecting to it"),
     .unit = QT_TRANSLATE_NOOP("Settings", "s"),
     .text = textOf<&EchoRequest::networkTimeout, timeoutText>,
     .take = takeInto<&EchoRequest::networkTimeout, parseTimeout>},
    {.id = SettingId::MaximumPdu,
     .key = "maximumPdu",
     .json = SettingJson::Number,
     .group = Network,
     .option = {"pdu", "max-pdu", "bytes",
                "largest PDU we receive: 4096 to 131072, or 0 for no limit (default: 16382)"},
     .label = QT_TRANSLATE_NOOP("Settings", "Ma&ximum PDU"),
     .toolTip = QT_TRANSLATE_NOOP("Settings", "Largest PDU we accept, in bytes: 4096 to 131072, or 0 for no limit"),
     .unit = QT_TRANSLATE_NOOP("Settings", "bytes"),
     .text = textOf<&EchoRequest::maximumPdu, decimalText>,
     .take = takeInto<&EchoRequest::maximumPdu, parseMaximumPdu>},
    {.id = SettingId::LocalAddress,
     .key = "localAddress",
     .json = SettingJson::TextOrNull,
     .group = Network,
     .option = {"", "local-address", "address",
                "connect from this address of this computer, for one with several networks (default: any)"},
     .isOfEchoscu = false,
     .elsewhere = Text::tr("The local address cannot be chosen: the system chooses it.").source,
     .label = QT_TRANSLATE_NOOP("Settings", "Local addre&ss"),
     .toolTip =
         QT_TRANSLATE_NOOP("Settings", "The address of this computer to connect from, if it is in several networks"),
     .emptyText = QT_TRANSLATE_NOOP("Settings", "Any"),
     .suggestions = addressesToStartFrom,
     .privacy = SettingPrivacy::Address,
     .name = &EchoRequest::localAddress,
     .text = textOf<&EchoRequest::localAddress, asItIs>,
     .take = takeInto<&EchoRequest::localAddress, parseLocalAddress>,
     .problemHere = localAddressProblem},
    {.id = SettingId::TransferSyntax,
     .key = "transferSyntax",
     .group = TransferSyntax,
     .label = QT_TRANSLATE_NOOP("Settings", "Transfer s&yntax"),
     .toolTip = QT_TRANSLATE_NOOP("Settings", "Which transfer syntaxes are proposed for the Verification SOP Class"),
     .choices = transferSyntaxes,
     .text = choiceOf<&EchoRequest::transferSyntaxes, transferSyntaxes>,
     .take = takeChoice<&EchoRequest::transferSyntaxes, transferSyntaxes>},
    {.id = SettingId::Repeat,
     .key = "repeat",
     .json = SettingJson::Number,
     .option = {"", "repeat", "number", "send this many echoes in the one association (default: 1)"},
     .label = QT_TRANSLATE_NOOP("Settings", "&Repeat"),
     .toolTip = QT_TRANSLATE_NOOP("Settings", "How many C-ECHO requests are sent in the one association"),
     .text = textOf<&EchoRequest::repeat, decimalText>,
     .take = takeInto<&EchoRequest::repeat, parseRepeat>},
    {.id = SettingId::Interval,
     .key = "interval",
     .json = SettingJson::Number,
     .option = {"", "interval", "seconds", "from one echo of --repeat to the next (default: 0)"},
     .isOfEchoscu = false,
     .label = QT_TRANSLATE_NOOP("Settings", "Ti&me between"),
     .toolTip = QT_TRANSLATE_NOOP("Settings", "Seconds between two C-ECHO requests of one association, 0 to 86400"),
     .unit = QT_TRANSLATE_NOOP("Settings", "s"),
     .text = textOf<&EchoRequest::interval, timeoutText>,
     .take = takeInto<&EchoRequest::interval, parseInterval>},
    {.id = SettingId::Abort,
     .key = "abort",
     .json = SettingJson::Boolean,
     .label = QT_TRANSLATE_NOOP("Settings", "A&bort instead of release"),
     .toolTip = QT_TRANSLATE_NOOP("Settings", "End the association with A-ABORT instead of A-RELEASE"),
     .choices = endings,
     .text = choiceOf<&EchoRequest::ending, endings>,
     .take = takeChoice<&EchoRequest::ending, endings>},
    {.id = SettingId::Acknowledgement,
     .key = "acknowledgement",
     .isOfEchoscu = false,
     .label = QT_TRANSLATE_NOOP("Settings", "As other clients see it"),
     .toolTip =
         QT_TRANSLATE_NOOP("Settings", "Do not acknowledge at once what arrives: shows the delays of a peer that "
                                       "waits for acknowledgements (Nagle's algorithm)"),
     .choices = acknowledgements,
     .text = choiceOf<&EchoRequest::acknowledgement, acknowledgements>,
     .take = takeChoice<&EchoRequest::acknowledgement, acknowledgements>},
    {.id = SettingId::SecondOpinion,
     .key = "secondOpinion",
     .json = SettingJson::Boolean,
     .isOfEchoscu = false,
     .label = QT_TRANSLATE_NOOP("Settings", "&Second opinion"),
     .toolTip = QT_TRANSLATE_NOOP("Settings", "When an answer does not come or makes no sense, ask once more with TLS, "
                                              "or without it, to tell which of the two the peer speaks"),
     .choices = secondOpinions,
     .text = choiceOf<&EchoRequest::secondOpinion, secondOpinions>,
     .take = takeChoice<&EchoRequest::secondOpinion, secondOpinions>},
    {.id = SettingId::PathCheck,
     .key = "pathCheck",
     .json = SettingJson::Boolean,
     .isOfEchoscu = false,
     .elsewhere = Text::tr("The path check has no counterpart.").source,
     .label = QT_TRANSLATE_NOOP("Settings", "Path chec&k"),
     .toolTip = QT_TRANSLATE_NOOP("Settings", "After the echo, send an association request of about 12 kB: an echo is "
                                              "small and succeeds even where images get stuck on the way"),
     .choices = pathChecks,
     .text = choiceOf<&EchoRequest::pathCheck, pathChecks>,
     .take = takeChoice<&EchoRequest::pathCheck, pathChecks>},
};

constexpr bool isInOrder()
{
    for (size_t i = 0; i < std::size(settingTable); ++i) {
        if (settingTable[i].id != static_cast<SettingId>(i))
            return false;
    }
    return std::size(settingTable) == settingCount;
}
static_assert(isInOrder(), "one row for each SettingId, in its order");

} // namespace

std::span<const Setting> settings()
{
    return settingTable;
}

const Setting &setting(SettingId id)
{
    return settingTable[static_cast<size_t>(id)];
}

bool differsFromDefault(const Setting &setting, const EchoRequest &request)
{
    static const EchoRequest usual;
    return setting.text(request) != setting.text(usual);
}

const SettingChoice *findChoice(const Setting &setting, const QString &name)
{
    const auto found = std::find_if(setting.choices.begin(), setting.choices.end(),
                                    [&name](const auto &choice) { return name == QLatin1StringView(choice.name); });
    return found == setting.choices.end() ? nullptr : &*found;
}

QString settingName(const Setting &setting)
{
    return settingLabel(setting).remove(u'&');
}

QString settingLabel(const Setting &setting)
{
    return settingText(setting.label);
}

QString settingText(const char *text)
{
    return *text == '\0' ? QString() : QCoreApplication::translate("Settings", text);
}

} // namespace dicom_echo
