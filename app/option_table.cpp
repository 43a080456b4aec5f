#include "app/option_table.h"

#include "core/capture/capture_file.h"
#include "core/diagnosis/capture_texts.h"
#include "core/report/tls_json.h"

#include <QFile>

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

/// Its error; empty if it has a value, which is stored then.
template <typename T>
QString store(const Parsed<T> &parsed, T &destination)
{
    if (parsed)
        destination = *parsed.value;
    return parsed.error;
}

template <auto member, auto parse>
QString readIntoRequest(CommandLine &commandLine, const QString &value)
{
    return store(parse(value), commandLine.request.*member);
}

QString readLogLevel(CommandLine &commandLine, const QString &value)
{
    commandLine.logLevel = logLevelFromName(value);
    return commandLine.logLevel ? QString()
                                : QStringLiteral("A log level is one of quiet, critical, error, warning, info, debug");
}

QString readCapturePath(CommandLine &commandLine, const QString &value)
{
    commandLine.capturePath = value;
    return captureFormat(value) ? QString()
                                : captureErrorText(CaptureError{CaptureFault::UnknownEnding, value, {}, 0, false});
}

/// Each option of TLS asks for TLS.
TlsSettings &tlsOf(CommandLine &commandLine)
{
    auto &tls = commandLine.request.tls;
    return tls ? *tls : tls.emplace();
}

QString askForTls(CommandLine &commandLine, const QString &)
{
    (void)tlsOf(commandLine);
    return {};
}

template <auto member>
QString takeTlsText(CommandLine &commandLine, const QString &value)
{
    if (value.trimmed().isEmpty())
        return QStringLiteral("The value is empty");
    tlsOf(commandLine).*member = value;
    return {};
}

QString readTlsProfile(CommandLine &commandLine, const QString &value)
{
    const auto profile = tlsProfileFromName(value);
    if (!profile)
        return QStringLiteral("A TLS profile is one of bcp195, bcp195-modified, legacy");
    tlsOf(commandLine).profile = *profile;
    return {};
}

QString readTlsVerification(CommandLine &commandLine, const QString &value)
{
    const auto verification = tlsVerificationFromName(value);
    if (!verification)
        return QStringLiteral("A verification is one of full, chain, pin, none");
    tlsOf(commandLine).verification = *verification;
    commandLine.tlsVerificationGiven = true;
    return {};
}

QString readTlsPin(CommandLine &commandLine, const QString &value)
{
    const auto fingerprint = parseFingerprint(value);
    if (!fingerprint)
        return fingerprint.error;
    if (!commandLine.tlsVerificationGiven)
        tlsOf(commandLine).verification = TlsVerification::Pin;
    tlsOf(commandLine).pinnedSha256 = *fingerprint.value;
    return {};
}

/// The first line of the file, so that the password is in no list of processes.
QString readKeyPassword(CommandLine &commandLine, const QString &value)
{
    QFile file(value);
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("\"%1\" cannot be read: %2").arg(value, file.errorString());
    QByteArray line = file.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    commandLine.keyPassword = line;
    return askForTls(commandLine, {});
}

/// Each option of the watch asks for one.
WatchSettings &watchOf(CommandLine &commandLine)
{
    auto &watch = commandLine.watch;
    return watch ? *watch : watch.emplace();
}

QString readWatchInterval(CommandLine &commandLine, const QString &value)
{
    return store(parseWatchInterval(value), watchOf(commandLine).interval);
}

QString readWatchDuration(CommandLine &commandLine, const QString &value)
{
    return store(parseWatchDuration(value), watchOf(commandLine).duration);
}

QString watchInOneAssociation(CommandLine &commandLine, const QString &)
{
    watchOf(commandLine).associations = WatchAssociations::One;
    return {};
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
     "echo to the built-in responder, started on 127.0.0.1; addr and port are not needed; with --tls it has a "
     "self-signed certificate"},
    {"h", "help", "", Program, none, set<&CommandLine::mode, RunMode::Help>, "print this text and exit"},
    {"", "version", "", Program, none, set<&CommandLine::mode, RunMode::Version>, "print the version and exit"},

    {"q", "quiet", "", General, verbosity, set<&CommandLine::logLevel, LogLevel::Quiet>, "print no log at all"},
    {"v", "verbose", "", General, verbosity, set<&CommandLine::logLevel, LogLevel::Info>, "print processing details"},
    {"d", "debug", "", General, verbosity, set<&CommandLine::logLevel, LogLevel::Debug>,
     "print every field of every PDU"},
    {"ll", "log-level", "level", General, verbosity, readLogLevel,
     "print messages of this level and more severe ones: critical, error, warning, info, debug (default: error)"},
    {"", "capture", "file", General, none, readCapturePath,
     "save the PDUs of the run, also if it failed: as pcapng for Wireshark, as text or as bytes, by the name's ending "
     "(.pcapng, .txt, .bin)"},
    {"", "redact", "", General, none, set<&CommandLine::redact, true>,
     "replace host names, addresses and AE titles by placeholders in log, report and capture"},

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
    {"", "interval", "seconds", Miscellaneous, none, readIntoRequest<&EchoRequest::interval, parseInterval>,
     "from one echo of --repeat to the next (default: 0)"},
    {"", "as-other-clients", "", Miscellaneous, none,
     setInRequest<&EchoRequest::acknowledgement, Acknowledgement::SystemDefault>,
     "acknowledge when the system likes: latency with the delays that other clients see"},

    {"", "watch", "seconds", OptionGroup::Watch, none, readWatchInterval,
     "echo every so many seconds, 0.1 to 86400, until interrupted; each of the options below asks for it, too"},
    {"", "watch-for", "seconds", OptionGroup::Watch, none, readWatchDuration, "begin no attempt after this time"},
    {"", "watch-one-association", "", OptionGroup::Watch, none, watchInOneAssociation,
     "send all echoes in one association (default: a new one for each)"},

    {"", "tls", "", Tls, none, askForTls, "secure the connection with TLS; each of the options below asks for it, too"},
    {"", "tls-ca", "path", Tls, none, takeTlsText<&TlsSettings::caPath>,
     "file of certificates, or folder of such files: CAs to trust besides the system's"},
    {"", "tls-cert", "file", Tls, none, takeTlsText<&TlsSettings::certificateFile>,
     "our client certificate: PEM with its chain, or PKCS#12"},
    {"", "tls-key", "file", Tls, none, takeTlsText<&TlsSettings::keyFile>,
     "its private key in PEM, if it is not in the certificate's file"},
    {"", "tls-key-password-file", "file", Tls, none, readKeyPassword, "file whose first line is the key's password"},
    {"", "tls-verify", "mode", Tls, none, readTlsVerification,
     "how the peer is verified: full (chain and name), chain, pin, none (default: full)"},
    {"", "tls-pin", "sha256", Tls, none, readTlsPin, "accept exactly the certificate with this SHA-256 fingerprint"},
    {"", "tls-server-name", "name", Tls, none, takeTlsText<&TlsSettings::serverName>,
     "name to verify and to announce (default: the address)"},
    {"", "tls-profile", "profile", Tls, none, readTlsProfile,
     "bcp195 (TLS 1.2 or later), bcp195-modified (stricter), legacy (also TLS 1.0 and 1.1, not secure) (default: "
     "bcp195)"},
    {"", "tls-crl", "file", Tls, none, takeTlsText<&TlsSettings::crlFile>, "file of revocation lists to check"},
};

} // namespace

std::span<const CommandLineOption> commandLineOptions()
{
    return options;
}

QString tlsOptionOf(TlsSetting setting)
{
    switch (setting) {
    case TlsSetting::None:
        return QStringLiteral("--tls");
    case TlsSetting::CaPath:
        return QStringLiteral("--tls-ca");
    case TlsSetting::CrlFile:
        return QStringLiteral("--tls-crl");
    case TlsSetting::ServerName:
        return QStringLiteral("--tls-server-name");
    case TlsSetting::CertificateFile:
        return QStringLiteral("--tls-cert");
    case TlsSetting::KeyFile:
        return QStringLiteral("--tls-key");
    case TlsSetting::KeyPassword:
        return QStringLiteral("--tls-key-password-file");
    case TlsSetting::PinnedSha256:
        return QStringLiteral("--tls-pin");
    }
    Q_UNREACHABLE();
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
