#include "app/command_line/command_line.h"

#include "app/command_line/option_search.h"
#include "app/command_line/option_table.h"
#include "app/command_line/report_options.h"
#include "core/capture/capture_file.h"
#include "core/diagnosis/capture_texts.h"
#include "core/diagnosis/net_texts.h"
#include "core/echo/peer_text.h"
#include "core/echo/settings.h"
#include "core/pdu/pdu_decoder.h"
#include "core/profiles/profile_store.h"

#include <QHash>

namespace dicom_echo {

namespace {

bool isSettingOfRequest(const CommandLineOption &option)
{
    return option.group == OptionGroup::Network || option.group == OptionGroup::TransferSyntax ||
           option.group == OptionGroup::Miscellaneous || option.group == OptionGroup::Tls;
}

/// `-5` is a number, not an option.
bool looksLikeOption(const QString &argument)
{
    return argument.size() > 1 && argument.startsWith(u'-') && !argument.at(1).isDigit();
}

QString inOption(const QString &spelling, const QString &error)
{
    return QStringLiteral("option %1: %2").arg(spelling, error);
}

/// Goes through the arguments once; if they name a profile, twice: the second time from its settings. Its members
/// return what is wrong, or nothing.
class Parser
{
public:
    explicit Parser(const QStringList &arguments)
        : m_rest(arguments)
    {}

    Parser(const QStringList &arguments, const Profile &profile)
        : m_rest(arguments)
        , m_hasProfile(true)
    {
        m_commandLine.request = profile.request;
        m_commandLine.localPeer = profile.kind == ProfileKind::LocalTestPeer;
    }

    Parsed<CommandLine> parse(const ProfileLookup &lookUpProfile)
    {
        const QStringList arguments = m_rest;
        QString error;
        while (error.isEmpty() && !m_rest.isEmpty() && !hasEnded())
            error = takeArgument();
        if (error.isEmpty() && !m_hasProfile && !m_commandLine.profileName.isEmpty()) {
            const Parsed<Profile> profile = lookUpProfile(m_commandLine.profileName);
            if (profile)
                return Parser(arguments, *profile.value).parse(lookUpProfile);
            error = inOption(QStringLiteral("--profile"), profile.error);
        }
        if (error.isEmpty() && !hasEnded())
            error = finish();
        return error.isEmpty() ? Parsed<CommandLine>{m_commandLine, {}} : Parsed<CommandLine>{{}, error};
    }

private:
    /// Nothing else matters once help or the version is asked for.
    bool hasEnded() const { return m_commandLine.mode == RunMode::Help || m_commandLine.mode == RunMode::Version; }

    QString takeArgument()
    {
        const QString argument = m_rest.takeFirst();
        if (m_onlyPositionals || !looksLikeOption(argument))
            return takePositional(argument);
        if (argument == QStringLiteral("--")) {
            m_onlyPositionals = true;
            return {};
        }
        return takeOption(argument);
    }

    QString takePositional(const QString &argument)
    {
        if (m_commandLine.peerLists) {
            m_commandLine.peerLists->files << argument;
            return {};
        }
        if (m_commandLine.fleet && m_commandLine.fleet->isAsked) {
            m_commandLine.fleet->files << argument;
            return {};
        }
        if (const QString hint = m_onlyPositionals ? QString() : dcmtkHint(argument); !hint.isEmpty())
            return inOption(argument, hint); // some begin with a plus sign
        ++m_positionals;
        if (m_positionals == 1)
            return takePeer(argument);
        if (m_positionals == 2)
            return takeSetting(SettingId::Port, argument);
        return QStringLiteral("unexpected argument '%1': only an address and a port are expected")
            .arg(visibleText(argument));
    }

    /// An address, or a text that names a whole peer.
    QString takePeer(const QString &argument)
    {
        const auto peer = parsePeer(argument);
        m_peer = peer.value.value_or(PeerText());
        return takeSetting(SettingId::Address, peer ? m_peer.address : argument);
    }

    /// What the address says besides the host. It contradicts an option or a port that says something else.
    QString takeRestOfPeer()
    {
        EchoRequest &request = m_commandLine.request;
        const QString &title = m_peer.calledAeTitle;
        const bool hasOtherTitle = differsFromDefault(setting(SettingId::CalledAeTitle), request);
        if (!title.isEmpty() && hasOtherTitle && request.calledAeTitle != title)
            return inOption(QStringLiteral("-aec"),
                            QStringLiteral("contradicts the address, which names %1").arg(title));
        if (m_peer.port && m_positionals > 1 && request.port != *m_peer.port)
            return QStringLiteral("port: contradicts the address, which names %1").arg(*m_peer.port);
        if (!title.isEmpty())
            request.calledAeTitle = title;
        request.port = m_peer.port.value_or(request.port);
        return {};
    }

    QString takeSetting(SettingId id, const QString &argument)
    {
        const Setting &taken = setting(id);
        m_commandLine.requestGiven = true;
        const QString error = taken.take(m_commandLine.request, argument);
        return error.isEmpty() ? QString() : QStringLiteral("%1: %2").arg(QLatin1StringView(taken.key), error);
    }

    QString takeOption(const QString &argument)
    {
        const qsizetype equals = argument.indexOf(u'=');
        const QString spelling = equals < 0 ? argument : argument.left(equals);
        const auto [option, searchError] = findOption(spelling);
        if (!option)
            return inOption(visibleText(spelling), searchError);
        if (const QString error = checkContradiction(*option, spelling); !error.isEmpty())
            return inOption(spelling, error);
        QString value;
        if (!option->takesValue() && equals >= 0)
            return inOption(spelling, QStringLiteral("takes no value"));
        if (option->takesValue() && equals >= 0)
            value = argument.mid(equals + 1);
        else if (option->takesValue() && !takeNextAsValue(value))
            return inOption(
                spelling,
                QStringLiteral("its value is missing: %1 <%2>").arg(spelling, QLatin1StringView(option->valueName)));
        m_commandLine.requestGiven = m_commandLine.requestGiven || isSettingOfRequest(*option);
        const QString error = option->apply(m_commandLine, value);
        return error.isEmpty() ? QString() : inOption(spelling, error);
    }

    /// A known option is no value: more likely the value was forgotten. `-aet=-d` says that it is meant.
    bool takeNextAsValue(QString &value)
    {
        if (m_rest.isEmpty())
            return false;
        const QString &next = m_rest.constFirst();
        if (next == QStringLiteral("--") || (looksLikeOption(next) && findOption(next.section(u'=', 0, 0)).option))
            return false;
        value = m_rest.takeFirst();
        return true;
    }

    QString checkContradiction(const CommandLineOption &option, const QString &spelling)
    {
        if (*option.exclusiveSet == '\0')
            return {};
        auto &[earlier, earlierSpelling] = m_chosen[option.exclusiveSet];
        if (earlier && earlier != &option)
            return QStringLiteral("contradicts %1").arg(earlierSpelling);
        earlier = &option;
        earlierSpelling = spelling;
        return {};
    }

    QString finish()
    {
        if (m_commandLine.exporter)
            return finishExporter();
        if (m_commandLine.fleet)
            return finishFleet();
        if (m_commandLine.peerLists)
            return finishPeerLists();
        if (QString error = takeReportFormat(m_commandLine); !error.isEmpty())
            return error;
        if (!m_commandLine.openPath.isNull())
            return finishOpening();
        if (!m_commandLine.groups.isEmpty())
            return inOption(QStringLiteral("--group"), QStringLiteral("is for --fleet and --import"));
        if (QString error = takeRestOfPeer(); !error.isEmpty())
            return error;
        if (m_commandLine.format || !m_commandLine.reportPaths.isEmpty())
            m_commandLine.mode = RunMode::Console;
        const bool hasPeer = m_commandLine.localPeer || m_hasProfile;
        const bool hasPort = m_positionals > 1 || m_peer.port;
        const bool console = m_commandLine.mode == RunMode::Console;
        if (console && m_commandLine.echoAtStart)
            return inOption(QStringLiteral("--echo"), QStringLiteral("is for the window; --console echoes anyway"));
        if (m_hasProfile && m_positionals > 0)
            return inOption(QStringLiteral("--profile"), QStringLiteral("contradicts an address and a port"));
        if (m_commandLine.localPeer && m_positionals > 0)
            return inOption(QStringLiteral("--local-peer"), QStringLiteral("contradicts an address and a port"));
        if (console && !hasPeer && m_positionals == 0)
            return QStringLiteral("address and port of the peer are missing");
        if (console && !hasPeer && !hasPort)
            return QStringLiteral("the port of the peer is missing");
        if (m_commandLine.watch && m_commandLine.request.repeat != 1)
            return inOption(QStringLiteral("--repeat"), QStringLiteral("contradicts --watch"));
        if (m_commandLine.watch && m_commandLine.request.interval.count() != 0)
            return inOption(QStringLiteral("--interval"), QStringLiteral("contradicts --watch"));
        if (m_commandLine.changesOnly && (!console || m_commandLine.historyPath.isEmpty()))
            return inOption(QStringLiteral("--changes"), QStringLiteral("needs --console and --history"));
        for (const auto check : {&Parser::checkHere, &Parser::checkTls, &Parser::checkCapture, &Parser::checkReports}) {
            if (const QString error = (this->*check)(); !error.isEmpty())
                return error;
        }
        return {};
    }

    /// It serves the saved profiles or the lists of --fleet, until it is ended.
    QString finishExporter()
    {
        m_commandLine.mode = RunMode::Exporter;
        if (!m_commandLine.exporter->isAsked)
            return inOption(QStringLiteral("--exporter-any-target"), QStringLiteral("is for --exporter"));
        const bool isRepeated = m_commandLine.fleet && m_commandLine.fleet->isRepeated;
        const bool hasRun = m_positionals > 0 || m_hasProfile || m_commandLine.localPeer || m_commandLine.watch ||
                            m_commandLine.echoAtStart || m_commandLine.peerLists || isRepeated;
        const bool hasResult = m_commandLine.json || !m_commandLine.formatName.isEmpty() ||
                               !m_commandLine.reportPaths.isEmpty() || !m_commandLine.capturePath.isEmpty() ||
                               !m_commandLine.openPath.isNull() || !m_commandLine.historyPath.isEmpty();
        if (hasRun || hasResult)
            return inOption(
                QStringLiteral("--exporter"),
                QStringLiteral("serves until it is ended; it goes with --fleet and settings of an echo only"));
        for (const auto check : {&Parser::checkHere, &Parser::checkTls})
            if (const QString error = (this->*check)(); !error.isEmpty())
                return error;
        return {};
    }

    /// Lists have formats of their own.
    QString finishPeerLists()
    {
        PeerListCommand &command = *m_commandLine.peerLists;
        m_commandLine.mode = RunMode::PeerLists;
        command.group = m_commandLine.groups.value(m_commandLine.groups.size() - 1);
        const bool isJson = m_commandLine.json ||
                            (command.action == PeerListCommand::Action::List && m_commandLine.formatName == u"json");
        if (!m_commandLine.formatName.isEmpty() && !isJson) {
            const auto format = parsePeerListFormat(m_commandLine.formatName);
            if (!format)
                return inOption(QStringLiteral("--format"), format.error);
            command.format = format.value;
        }
        return peerListUsageError(command, isJson, m_commandLine.requestGiven || m_hasProfile);
    }

    /// Files are lists of peers, and the settings are for those that do not bring their own.
    QString finishFleet()
    {
        const FleetCommand &fleet = *m_commandLine.fleet;
        m_commandLine.mode = RunMode::Fleet;
        if (!fleet.isAsked)
            return inOption(fleet.firstOption, QStringLiteral("is for --fleet"));
        if (m_positionals > 0)
            return inOption(QStringLiteral("--fleet"), QStringLiteral("the files with peers follow it"));
        const auto contradiction = [](const char *option) {
            return inOption(QLatin1StringView(option), QStringLiteral("contradicts --fleet"));
        };
        if (m_hasProfile)
            return inOption(QStringLiteral("--profile"),
                            QStringLiteral("is one peer; --fleet tests them all, or a --group"));
        if (m_commandLine.changesOnly && m_commandLine.historyPath.isEmpty())
            return inOption(QStringLiteral("--changes"), QStringLiteral("needs --history"));
        if (m_commandLine.peerLists)
            return inOption(QStringLiteral("--fleet"), QStringLiteral("tests peers; lists are read and written alone"));
        if (m_commandLine.watch)
            return inOption(QStringLiteral("--watch"), QStringLiteral("is for one peer; --fleet has --every"));
        if (m_commandLine.localPeer)
            return contradiction("--local-peer");
        if (!m_commandLine.openPath.isNull())
            return contradiction("--open");
        if (m_commandLine.echoAtStart)
            return contradiction("--echo");
        if (!m_commandLine.capturePath.isEmpty())
            return contradiction("--capture");
        if (!fleet.isRepeated && fleet.rounds.failures != FleetRoundSettings().failures)
            return inOption(QStringLiteral("--failures"), QStringLiteral("is for --every"));
        if (QString error = takeReportFormat(m_commandLine); !error.isEmpty())
            return error;
        for (const auto check : {&Parser::checkHere, &Parser::checkTls, &Parser::checkReports})
            if (const QString error = (this->*check)(); !error.isEmpty())
                return error;
        return {};
    }

    /// A file is read, and nobody is asked.
    QString finishOpening()
    {
        const bool hasRun = m_positionals > 0 || m_hasProfile || m_commandLine.localPeer || m_commandLine.watch ||
                            m_commandLine.echoAtStart || !m_commandLine.capturePath.isEmpty();
        m_commandLine.mode = RunMode::Open;
        if (hasRun)
            return inOption(QStringLiteral("--open"), QStringLiteral("contradicts an echo"));
        return captureFormatError(m_commandLine);
    }

    QString checkHere() const
    {
        for (const Setting &setting : settings()) {
            const QString problem = setting.problemHere ? setting.problemHere(m_commandLine.request) : QString();
            if (!problem.isEmpty())
                return inOption(QStringLiteral("--") + QLatin1StringView(setting.option.longName), problem);
        }
        return {};
    }

    /// The files are looked at now, because what is wrong with them is a matter of the command line.
    QString checkTls() const
    {
        const auto &tls = m_commandLine.request.tls;
        if (tls && tls->verification != TlsVerification::Pin && !tls->pinnedSha256.isEmpty())
            return inOption(QStringLiteral("--tls-pin"), QStringLiteral("contradicts --tls-verify"));
        const auto wrong = tls ? checkTlsSettings(*tls, m_commandLine.keyPassword) : std::nullopt;
        const bool window = m_commandLine.mode == RunMode::Window;
        if (wrong && wrong->setting == TlsSetting::KeyPassword && window)
            return {}; // the window asks for it
        return wrong ? inOption(tlsOptionOf(wrong->setting), tlsSettingErrorText(*wrong).chopped(1)) : QString();
    }

    /// So that no run is made in vain.
    QString checkCapture() const
    {
        if (m_commandLine.capturePath.isEmpty())
            return {};
        const auto error = captureFileError(m_commandLine.capturePath);
        return error ? inOption(QStringLiteral("--capture"), captureErrorText(*error)) : QString();
    }

    QString checkReports() const { return reportOptionsError(m_commandLine); }

    struct Chosen
    {
        const CommandLineOption *option = nullptr;
        QString spelling;
    };

    QStringList m_rest;
    CommandLine m_commandLine;
    QHash<QByteArray, Chosen> m_chosen; ///< of each exclusive set
    PeerText m_peer;                    ///< as the address names it
    int m_positionals = 0;
    bool m_onlyPositionals = false;
    bool m_hasProfile = false; ///< m_commandLine began with the settings of one
};

} // namespace

Parsed<Profile> savedProfile(const QString &name)
{
    const ProfileStore::Contents saved = ProfileStore().load();
    for (const Profile &profile : saved.profiles) {
        if (isSameProfileName(profile.name, name))
            return {profile, {}};
    }
    return {{}, saved.error ? saved.error->message : QStringLiteral("There is no profile of this name")};
}

Parsed<CommandLine> parseCommandLine(const QStringList &arguments, const ProfileLookup &lookUpProfile)
{
    return Parser(arguments).parse(lookUpProfile);
}

} // namespace dicom_echo
