#include "app/command_line/fleet_option_rows.h"

#include "core/profiles/profile.h"

#include <QLocale>

namespace dicom_echo {

namespace {

/// A whole number from 1 to `most`.
QString readCount(const QString &value, int most, const char *what, int &count)
{
    bool isNumber = false;
    const int number = QLocale::c().toInt(value, &isNumber);
    if (!isNumber || number < 1 || number > most)
        return QStringLiteral("%1 is a whole number from 1 to %2").arg(QLatin1StringView(what), QString::number(most));
    count = number;
    return {};
}

QString readParallel(FleetCommand &command, const QString &value)
{
    return readCount(value, mostAtOnce, "The number of peers at once", command.settings.parallel);
}

QString readPerHost(FleetCommand &command, const QString &value)
{
    return readCount(value, mostPerHost, "The number of associations with one host and port", command.settings.perHost);
}

QString readRate(FleetCommand &command, const QString &value)
{
    constexpr double least = 0.001;
    constexpr double most = 100'000;
    bool isNumber = false;
    const double rate = QLocale::c().toDouble(value, &isNumber);
    const bool isInRange = rate >= least && rate <= most;
    if (!isNumber || !isInRange)
        return QStringLiteral("A rate is a number of connections per second from 0.001 to 100000");
    command.settings.rate = rate;
    return {};
}

QString readEvery(FleetCommand &command, const QString &value)
{
    const auto interval = parseWatchInterval(value);
    command.isRepeated = true;
    command.rounds.interval = interval.value.value_or(command.rounds.interval);
    return interval ? QString() : QStringLiteral("The time between rounds is a number of seconds from 0.1 to 86400");
}

QString readFailures(FleetCommand &command, const QString &value)
{
    return readCount(value, mostFailuresInARow, "The number of failures in a row", command.rounds.failures);
}

QString readGroup(CommandLine &commandLine, const QString &value)
{
    const auto name = parseProfileName(value);
    if (!name)
        return QStringLiteral("A group's name is one visible line");
    commandLine.groups << *name.value;
    return {};
}

FleetCommand &fleetOf(CommandLine &commandLine, const QString &option)
{
    auto &fleet = commandLine.fleet;
    if (!fleet)
        fleet.emplace().firstOption = option;
    return *fleet;
}

QString askForFleet(CommandLine &commandLine, const QString &)
{
    fleetOf(commandLine, QStringLiteral("--fleet")).isAsked = true;
    return {};
}

/// An option that is for --fleet.
CommandLineOption fleetOption(const char *name, const char *valueName, QString (*read)(FleetCommand &, const QString &),
                              const char *help)
{
    const auto apply = [name, read](CommandLine &commandLine, const QString &value) {
        return read(fleetOf(commandLine, QStringLiteral("--") + QLatin1StringView(name)), value);
    };
    return {"", name, valueName, OptionGroup::Fleet, "", apply, help};
}

} // namespace

void appendFleetOptions(std::vector<CommandLineOption> &options)
{
    options.insert(
        options.end(),
        {
            {"", "fleet", "", OptionGroup::Fleet, "", askForFleet,
             "as --console, and test the peers in the files that follow, lists in any known format (- is standard "
             "input), or without files the saved profiles; the settings of an echo are for peers that do not bring "
             "their own"},
            {"", "group", "name", OptionGroup::Fleet, "", readGroup,
             "only the peers of this group; for several once for each; with --import the group to put them in"},
            fleetOption("parallel", "number", readParallel, "so many peers at once, 1 to 512 (default: 64)"),
            fleetOption("per-host", "number", readPerHost,
                        "so many associations at once with one host and port (default: 1)"),
            fleetOption("rate", "number", readRate, "at most so many new connections per second"),
            fleetOption("every", "seconds", readEvery,
                        "again and again, until interrupted; the first failure makes a peer suspect, and it is soon "
                        "asked again"),
            fleetOption("failures", "number", readFailures,
                        "with --every: so many in a row make a peer down, 1 to 10 (default: 2)"),
        });
}

} // namespace dicom_echo
