#include "app/command_line/command_line.h"

#include "app/command_line/command_line_check.h"
#include "app/command_line/option_search.h"
#include "app/command_line/option_table.h"
#include "core/echo/peer_text.h"
#include "core/echo/settings.h"
#include "core/profiles/profile_store.h"
#include "core/text/visible_text.h"

#include <QHash>

namespace dicom_echo {

namespace {

/// `-5` is a number, not an option.
bool looksLikeOption(const QString &argument)
{
    return argument.size() > 1 && argument.startsWith(u'-') && !argument.at(1).isDigit();
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
    {
        m_given.hasProfile = true;
        m_commandLine.request = profile.request;
        m_commandLine.localPeer = profile.kind == ProfileKind::LocalTestPeer;
    }

    Parsed<CommandLine> parse(const ProfileLookup &lookUpProfile)
    {
        const QStringList arguments = m_rest;
        QString error;
        while (error.isEmpty() && !m_rest.isEmpty() && !hasEnded())
            error = takeArgument();
        if (error.isEmpty() && !m_given.hasProfile && !m_commandLine.profileName.isEmpty()) {
            const Parsed<Profile> profile = lookUpProfile(m_commandLine.profileName);
            if (profile)
                return Parser(arguments, *profile.value).parse(lookUpProfile);
            error = inOption(QStringLiteral("--profile"), profile.error);
        }
        if (error.isEmpty() && !hasEnded())
            error = completeCommandLine(m_commandLine, m_given);
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
        ++m_given.positionals;
        if (m_given.positionals == 1)
            return takePeer(argument);
        if (m_given.positionals == 2)
            return takeSetting(SettingId::Port, argument);
        return QStringLiteral("unexpected argument '%1': only an address and a port are expected")
            .arg(visibleText(argument));
    }

    /// An address, or a text that names a whole peer.
    QString takePeer(const QString &argument)
    {
        const auto peer = parsePeer(argument);
        m_given.peer = peer.value.value_or(PeerText());
        return takeSetting(SettingId::Address, peer ? m_given.peer.address : argument);
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
        m_given.options.append({option, spelling});
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

    struct Chosen
    {
        const CommandLineOption *option = nullptr;
        QString spelling;
    };

    QStringList m_rest;
    CommandLine m_commandLine;
    QHash<QByteArray, Chosen> m_chosen; ///< of each exclusive set
    GivenArguments m_given;
    bool m_onlyPositionals = false;
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
