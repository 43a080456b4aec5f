// The texts of --help, made from the option table, and of --version.
#include "app/command_line/option_table.h"
#include "core/association/dicom_library.h"
#include "core/report/wrapped_text.h"
#include "core/tls/tls_library.h"

namespace dicom_echo {

namespace {

constexpr qsizetype width = 80;
constexpr qsizetype helpColumn = 36;

QString groupTitle(OptionGroup group)
{
    switch (group) {
    case OptionGroup::Program:
        return QStringLiteral("Program");
    case OptionGroup::General:
        return QStringLiteral("General (at most one of them)");
    case OptionGroup::Results:
        return QStringLiteral("Results (each as --console)");
    case OptionGroup::Network:
        return QStringLiteral("Network");
    case OptionGroup::TransferSyntax:
        return QStringLiteral("Transfer syntax (at most one of them; default: all, and deflated)");
    case OptionGroup::Miscellaneous:
        return QStringLiteral("Miscellaneous");
    case OptionGroup::Watch:
        return QStringLiteral("Watch");
    case OptionGroup::Fleet:
        return QStringLiteral("Fleet (many peers at once)");
    case OptionGroup::Tls:
        return QStringLiteral("TLS");
    case OptionGroup::PeerLists:
        return QStringLiteral("Lists of peers (nothing is tested)");
    }
    Q_UNREACHABLE();
}

QString optionText(const CommandLineOption &option)
{
    QString names = QStringLiteral("  ") + shortSpelling(option).leftJustified(5) + longSpelling(option);
    if (option.takesValue())
        names += QStringLiteral(" <%1>").arg(QLatin1StringView(option.valueName));
    const QString help = QString::fromLatin1(option.help);
    if (names.size() < helpColumn)
        return wrappedText(names.leftJustified(helpColumn), help, width);
    // Names that leave no place beside them have their text below.
    return names + u'\n' + wrappedText(QString(helpColumn, u' '), help, width);
}

} // namespace

QString versionText()
{
    return QStringLiteral("dicom-echo " DICOM_ECHO_VERSION "\nQt %1\nDCMTK %2\nOpenSSL %3\n")
        .arg(QLatin1StringView(qVersion()), dcmtkVersion(), opensslVersion());
}

QString helpText()
{
    QString text = QStringLiteral("Tests the connection to a DICOM system with a C-ECHO.\n"
                                  "\n"
                                  "  dicom-echo [options] [addr [port]]           a window, its form filled\n"
                                  "  dicom-echo --console [options] addr port     no window, no display needed\n"
                                  "  dicom-echo --console --fleet [options] [file...]\n"
                                  "                                               many peers at once\n"
                                  "  dicom-echo --console --local-peer [options]  a first try, without a PACS\n"
                                  "\n"
                                  "  addr   host name, IPv4 or IPv6 address of the peer; AE@host:port names all\n"
                                  "  port   its TCP port, 1 to 65535\n");
    auto previous = OptionGroup::Miscellaneous;
    for (const CommandLineOption &option : commandLineOptions()) {
        if (option.group != previous)
            text += QStringLiteral("\n%1:\n").arg(groupTitle(option.group));
        previous = option.group;
        text += optionText(option);
    }
    return text + QStringLiteral("\n"
                                 "Write --name value or --name=value; a long name may be cut short as long as it\n"
                                 "is clear. Of an option given twice the last counts; -- ends the options.\n"
                                 "Seconds are decimals, 0.001 to 86400.\n"
                                 "\n"
                                 "Exit status: 0 the echo succeeded, 1 it failed, 2 bad usage, 130 cancelled.\n"
                                 "Of a watch: 0 every echo succeeded, 1 at least one failed; 130 none was done.\n"
                                 "Of a fleet: 0 every peer succeeded, 1 at least one failed that was not expected\n"
                                 "to; 130 interrupted: what was found until then is printed.\n"
                                 "With --format nagios: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN.\n"
                                 "Of lists: 0 something was read, 1 nothing could be read of a file.\n");
}

} // namespace dicom_echo
