#include "app/command_line/tls_option_rows.h"

#include "core/echo/tls_settings_json.h"

#include <QFile>

namespace dicom_echo {

namespace {

using enum OptionGroup;

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
    commandLine.keyPasswordFile = value;
    return askForTls(commandLine, {});
}

QString takeTlsText(CommandLine &commandLine, const TlsTextSetting &setting, const QString &value)
{
    if (value.trimmed().isEmpty())
        return QStringLiteral("The value is empty");
    tlsOf(commandLine).*setting.member = value;
    return {};
}

} // namespace

void appendTlsOptions(std::vector<CommandLineOption> &options)
{
    constexpr auto none = "";
    options.push_back({"", "tls", "", Tls, none, askForTls,
                       "secure the connection with TLS; each of the options below asks for it, too"});
    for (const TlsTextSetting &setting : tlsTextSettings()) {
        const auto apply = [&setting](CommandLine &commandLine, const QString &value) {
            return takeTlsText(commandLine, setting, value);
        };
        options.push_back({"", setting.option, setting.valueName, Tls, none, apply, setting.help});
        if (setting.id == TlsSetting::KeyFile) {
            options.push_back({"", "tls-key-password-file", "file", Tls, none, readKeyPassword,
                               "file whose first line is the key's password"});
        }
    }
    options.insert(options.end(),
                   {
                       {"", "tls-verify", "mode", Tls, none, readTlsVerification,
                        "how the peer is verified: full (chain and name), chain, pin, none (default: full)"},
                       {"", "tls-pin", "sha256", Tls, none, readTlsPin,
                        "accept exactly the certificate with this SHA-256 fingerprint"},
                       {"", "tls-profile", "profile", Tls, none, readTlsProfile,
                        "bcp195 (TLS 1.2 or later), bcp195-modified (stricter), legacy (also TLS 1.0 and 1.1, not "
                        "secure) (default: "
                        "bcp195)"},
                   });
}

QString tlsOptionOf(TlsSetting setting)
{
    if (setting == TlsSetting::KeyPassword)
        return QStringLiteral("--tls-key-password-file");
    if (setting == TlsSetting::PinnedSha256)
        return QStringLiteral("--tls-pin");
    for (const TlsTextSetting &text : tlsTextSettings()) {
        if (text.id == setting)
            return QStringLiteral("--") + QLatin1StringView(text.option);
    }
    return QStringLiteral("--tls");
}

} // namespace dicom_echo
