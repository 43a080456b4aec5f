#include "core/report/command_text.h"

#include "core/echo/setting_values.h"
#include "core/echo/settings.h"
#include "core/echo/tls_settings_json.h"

#include <algorithm>

namespace dicom_echo {

namespace {

const EchoRequest &defaults()
{
    static const EchoRequest request;
    return request;
}

/// DCMTK knows whole seconds only, and 0 would mean no limit.
QString wholeSeconds(std::chrono::milliseconds timeout)
{
    return QString::number(std::chrono::ceil<std::chrono::seconds>(timeout).count());
}

bool isWholeSeconds(std::chrono::milliseconds timeout)
{
    return timeout % std::chrono::seconds(1) == std::chrono::milliseconds(0);
}

/// Words of a command line. Options whose value is the tool's own default are left out.
class ShellWords
{
public:
    explicit ShellWords(QStringList words)
        : m_words(std::move(words))
    {}

    void addFlag(const QString &option, bool isOn)
    {
        if (isOn)
            m_words << option;
    }

    template <typename T>
    void add(const QString &option, const T &value, const T &defaultValue, const QString &text)
    {
        if (value != defaultValue)
            m_words << option << text;
    }

    void add(const QString &option, const QString &value, const QString &defaultValue)
    {
        add(option, value, defaultValue, value);
    }

    void addWords(const QStringList &words) { m_words << words; }

    void addPeer(const EchoRequest &request) { m_words << request.address << QString::number(request.port); }

    [[nodiscard]] QString command() const
    {
        QStringList quoted;
        for (const QString &word : m_words)
            quoted << shellQuoted(word);
        return quoted.join(u' ');
    }

private:
    QStringList m_words;
};

/// As the option is written: by its short name if it has one.
QString spelling(const SettingOption &option)
{
    return *option.shortName == '\0' ? QStringLiteral("--") + QLatin1StringView(option.longName)
                                     : u'-' + QLatin1StringView(option.shortName);
}

QStringList optionWords(const Setting &setting, const EchoRequest &request)
{
    const QString text = setting.text(request);
    if (setting.choices.empty())
        return {spelling(setting.option), text};
    const SettingChoice *const choice = findChoice(setting, text);
    const bool hasOption = choice && *choice->option.longName != '\0';
    return hasOption ? QStringList(spelling(choice->option)) : QStringList();
}

bool isOption(const Setting &setting)
{
    return setting.group != SettingGroup::Peer;
}

/// Without the peer.
void addOptions(ShellWords &words, const EchoRequest &request)
{
    for (const Setting &setting : settings()) {
        if (isOption(setting) && differsFromDefault(setting, request))
            words.addWords(optionWords(setting, request));
    }
}

/// Those of them that the reference's echoscu has, too.
void addEchoscuOptions(ShellWords &words, const EchoRequest &request)
{
    for (const Setting &setting : settings()) {
        if (isOption(setting) && setting.isOfEchoscu && differsFromDefault(setting, request))
            words.addWords(optionWords(setting, request));
    }
}

/// What neither of the other tools can do.
QList<Text> notesElsewhere(const EchoRequest &request)
{
    QList<Text> notes;
    for (const Setting &setting : settings()) {
        if (*setting.elsewhere != '\0' && differsFromDefault(setting, request))
            notes << Text(setting.elsewhere);
    }
    return notes;
}

/// Our own options; each of them asks for TLS.
void addTlsOptions(ShellWords &words, const TlsSettings &tls)
{
    const TlsSettings usual;
    words.addFlag(QStringLiteral("--tls"), tls == usual);
    words.add(QStringLiteral("--tls-profile"), tls.profile, usual.profile, tlsProfileName(tls.profile));
    if (tls.verification == TlsVerification::Pin)
        words.add(QStringLiteral("--tls-pin"), QString::fromLatin1(tls.pinnedSha256), QString());
    else
        words.add(QStringLiteral("--tls-verify"), tls.verification, usual.verification,
                  tlsVerificationName(tls.verification));
    for (const TlsTextSetting &text : tlsTextSettings())
        words.add(QStringLiteral("--") + QLatin1StringView(text.option), tls.*text.member, QString());
}

QList<Text> deflatedNote(const EchoRequest &request)
{
    if (request.transferSyntaxes != TransferSyntaxChoice::DeflatedExplicitLittleEndian)
        return {};
    return {Text::tr("Deflated explicit VR little endian alone cannot be proposed: all four are.")};
}

void addWatchOptions(ShellWords &words, const WatchSettings &watch)
{
    words.addWords({QStringLiteral("--watch"), timeoutText(watch.interval)});
    words.add(QStringLiteral("--watch-for"), watch.duration, WatchSettings().duration, timeoutText(watch.duration));
    words.addFlag(QStringLiteral("--watch-one-association"), watch.associations == WatchAssociations::One);
}

CommandText dicomEchoCommand(const EchoRequest &request, const OwnSettings &own)
{
    ShellWords words({QStringLiteral("dicom-echo"), QStringLiteral("--console"), QStringLiteral("-v")});
    addOptions(words, request);
    if (own.watch)
        addWatchOptions(words, *own.watch);
    if (request.tls)
        addTlsOptions(words, *request.tls);
    if (own.isLocalTestPeer)
        words.addWords({QStringLiteral("--local-peer")});
    else
        words.addPeer(request);
    return {words.command(), deflatedNote(request)};
}

CommandText pynetdicomCommand(const EchoRequest &request)
{
    ShellWords words({QStringLiteral("python"), QStringLiteral("-m"), QStringLiteral("pynetdicom"),
                      QStringLiteral("echoscu"), QStringLiteral("-v")});
    addEchoscuOptions(words, request);
    words.addPeer(request);
    QList<Text> notes = deflatedNote(request);
    if (request.tls)
        notes << Text::tr("TLS cannot be asked for: the connection is plain.");
    return {words.command(), notes};
}

QList<Text> dcmtkNotes(const EchoRequest &request)
{
    QList<Text> notes;
    if (request.transferSyntaxes != TransferSyntaxChoice::ImplicitLittleEndian)
        notes << Text::tr("Implicit VR little endian is the only transfer syntax proposed.");
    if (request.maximumPdu == 0)
        notes << Text::tr("No limit of the PDU cannot be asked for: 131072 bytes is the most.");
    if (!isWholeSeconds(request.networkTimeout) || !isWholeSeconds(request.acseTimeout) ||
        !isWholeSeconds(request.dimseTimeout))
        notes << Text::tr("The timeouts are rounded up to whole seconds.");
    if (request.address.contains(u':'))
        notes << Text::tr("DCMTK 3.6.7 connects over IPv4 only.");
    if (request.tls)
        notes << Text::tr("The TLS profile is the tool's own, the name in the certificate is not checked, and "
                          "files have to be in PEM.");
    return notes;
}

void addDcmtkTlsOptions(ShellWords &words, const TlsSettings &tls)
{
    if (tls.certificateFile.isEmpty())
        words.addFlag(QStringLiteral("+tla"), true);
    else
        words.addWords(
            {QStringLiteral("+tls"), tls.keyFile.isEmpty() ? tls.certificateFile : tls.keyFile, tls.certificateFile});
    words.add(QStringLiteral("+cf"), tls.caPath, QString());
    words.addFlag(QStringLiteral("-ic"), tls.verification == TlsVerification::None);
}

CommandText dcmtkCommand(const EchoRequest &request)
{
    constexpr quint32 dcmtkMaximumPdu = 16384;
    constexpr quint32 dcmtkLargestPdu = 131072;
    constexpr auto dcmtkAcseTimeout = std::chrono::seconds(30);
    const quint32 maximumPdu = request.maximumPdu == 0 ? dcmtkLargestPdu : request.maximumPdu;
    ShellWords words({QStringLiteral("echoscu"), QStringLiteral("-v"), QStringLiteral("-to"),
                      wholeSeconds(request.networkTimeout), QStringLiteral("-td"), wholeSeconds(request.dimseTimeout)});
    words.add(QStringLiteral("-ta"), std::chrono::ceil<std::chrono::seconds>(request.acseTimeout), dcmtkAcseTimeout,
              wholeSeconds(request.acseTimeout));
    words.add(QStringLiteral("-aet"), request.callingAeTitle, defaults().callingAeTitle);
    words.add(QStringLiteral("-aec"), request.calledAeTitle, defaults().calledAeTitle);
    words.add(QStringLiteral("-pdu"), maximumPdu, dcmtkMaximumPdu, QString::number(maximumPdu));
    words.add(QStringLiteral("--repeat"), request.repeat, defaults().repeat, QString::number(request.repeat));
    words.addFlag(QStringLiteral("--abort"), request.ending == AssociationEnding::Abort);
    if (request.tls)
        addDcmtkTlsOptions(words, *request.tls);
    words.addPeer(request);
    return {words.command(), dcmtkNotes(request)};
}

} // namespace

QString shellQuoted(const QString &word)
{
    const bool isHarmless = !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || QStringLiteral("_-+./:@%,").contains(c);
    });
    if (isHarmless)
        return word;
    QString inside = word;
    inside.replace(u'\'', QStringLiteral("'\\''"));
    return u'\'' + inside + u'\'';
}

CommandText commandText(const EchoRequest &request, CommandTool tool, const OwnSettings &own)
{
    if (tool == CommandTool::DicomEcho)
        return dicomEchoCommand(request, own);
    CommandText text = tool == CommandTool::DcmtkEchoscu ? dcmtkCommand(request) : pynetdicomCommand(request);
    text.notes << notesElsewhere(request);
    if (own.watch)
        text.notes << Text::tr("It echoes once: a watch cannot be asked for.");
    if (own.isLocalTestPeer)
        text.notes << Text::tr("The local test peer answers there only while this window is open.");
    return text;
}

} // namespace dicom_echo
