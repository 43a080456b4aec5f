#include "app/option_table.h"

namespace dicom_echo {

namespace {

using enum OptionGroup;

template <auto member, auto value>
QString set(CommandLine &commandLine, const QString &)
{
    commandLine.*member = value;
    return {};
}

template <auto member, auto value>
QString setInRequest(CommandLine &commandLine, const QString &)
{
    commandLine.request.*member = value;
    return {};
}

template <auto member, auto parse>
QString readIntoRequest(CommandLine &commandLine, const QString &value)
{
    const auto parsed = parse(value);
    if (parsed)
        commandLine.request.*member = *parsed.value;
    return parsed.error;
}

QString readLogLevel(CommandLine &commandLine, const QString &value)
{
    commandLine.logLevel = logLevelFromName(value);
    return commandLine.logLevel ? QString()
                                : QStringLiteral("A log level is one of quiet, critical, error, warning, info, debug");
}

constexpr auto none = ExclusiveSet::None;
constexpr auto verbosity = ExclusiveSet::Verbosity;
constexpr auto syntax = ExclusiveSet::TransferSyntax;

const CommandLineOption options[] = {
    {"", "console", "", Program, none, set<&CommandLine::mode, RunMode::Console>,
     "open no window: echo, log to standard error, exit"},
    {"", "json", "", Program, none, set<&CommandLine::json, true>, "as --console, and print a report in JSON"},
    {"", "echo", "", Program, none, set<&CommandLine::echoAtStart, true>, "open the window and start the echo at once"},
    {"", "local-peer", "", Program, none, set<&CommandLine::localPeer, true>,
     "echo to the built-in responder, started on 127.0.0.1; addr and port are not needed"},
    {"h", "help", "", Program, none, set<&CommandLine::mode, RunMode::Help>, "print this text and exit"},
    {"", "version", "", Program, none, set<&CommandLine::mode, RunMode::Version>, "print the version and exit"},

    {"q", "quiet", "", General, verbosity, set<&CommandLine::logLevel, LogLevel::Quiet>, "print no log at all"},
    {"v", "verbose", "", General, verbosity, set<&CommandLine::logLevel, LogLevel::Info>, "print processing details"},
    {"d", "debug", "", General, verbosity, set<&CommandLine::logLevel, LogLevel::Debug>,
     "print every field of every PDU"},
    {"ll", "log-level", "level", General, verbosity, readLogLevel,
     "print messages of this level and more severe ones: critical, error, warning, info, debug (default: error)"},

    {"aet", "calling-aet", "title", Network, none, readIntoRequest<&EchoRequest::callingAeTitle, parseAeTitle>,
     "our AE title (default: ECHOSCU)"},
    {"aec", "called-aet", "title", Network, none, readIntoRequest<&EchoRequest::calledAeTitle, parseAeTitle>,
     "AE title of the peer (default: ANY-SCP)"},
    {"ta", "acse-timeout", "seconds", Network, none, readIntoRequest<&EchoRequest::acseTimeout, parseTimeout>,
     "limit for the answer to the association request, and for that to the release (default: 30)"},
    {"td", "dimse-timeout", "seconds", Network, none, readIntoRequest<&EchoRequest::dimseTimeout, parseTimeout>,
     "limit for the answer to each C-ECHO request (default: 30)"},
    {"tn", "network-timeout", "seconds", Network, none, readIntoRequest<&EchoRequest::networkTimeout, parseTimeout>,
     "limit for finding the name and connecting, together, and for each send (default: 30)"},
    {"pdu", "max-pdu", "bytes", Network, none, readIntoRequest<&EchoRequest::maximumPdu, parseMaximumPdu>,
     "largest PDU we receive: 4096 to 131072, or 0 for no limit (default: 16382)"},

    {"xe", "request-little", "", TransferSyntax, syntax,
     setInRequest<&EchoRequest::transferSyntaxes, TransferSyntaxChoice::ExplicitLittleEndian>,
     "propose explicit VR little endian only"},
    {"xb", "request-big", "", TransferSyntax, syntax,
     setInRequest<&EchoRequest::transferSyntaxes, TransferSyntaxChoice::ExplicitBigEndian>,
     "propose explicit VR big endian only"},
    {"xi", "request-implicit", "", TransferSyntax, syntax,
     setInRequest<&EchoRequest::transferSyntaxes, TransferSyntaxChoice::ImplicitLittleEndian>,
     "propose implicit VR little endian only"},

    {"", "repeat", "number", Miscellaneous, none, readIntoRequest<&EchoRequest::repeat, parseRepeat>,
     "send this many echoes in the one association (default: 1)"},
    {"", "abort", "", Miscellaneous, none, setInRequest<&EchoRequest::ending, AssociationEnding::Abort>,
     "abort the association at the end instead of releasing it"},
};

} // namespace

std::span<const CommandLineOption> commandLineOptions()
{
    return options;
}

QString shortSpelling(const CommandLineOption &option)
{
    return *option.shortName == '\0' ? QString() : u'-' + QString::fromLatin1(option.shortName);
}

QString longSpelling(const CommandLineOption &option)
{
    return QStringLiteral("--") + QString::fromLatin1(option.longName);
}

} // namespace dicom_echo
