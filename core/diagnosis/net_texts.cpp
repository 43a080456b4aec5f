#include "core/diagnosis/net_texts.h"

namespace dicom_echo {

namespace {

/// The file of this setting, and that it cannot be used: `%1` is the file, `%2` the reason.
QString sentenceOn(const TlsSettingError &error, const Words &words)
{
    switch (error.setting) {
    case TlsSetting::CaPath:
        return error.fault == TlsSettingFault::NoFileInFolder
                   ? words(Text::tr("The CA folder \"%1\" cannot be used: %2."))
                   : words(Text::tr("The CA file \"%1\" cannot be used: %2."));
    case TlsSetting::CrlFile:
        return words(Text::tr("The revocation list \"%1\" cannot be used: %2."));
    case TlsSetting::CertificateFile:
        return words(Text::tr("The client certificate \"%1\" cannot be used: %2."));
    case TlsSetting::KeyPassword:
        if (error.fault == TlsSettingFault::BundlePassword)
            return words(Text::tr("The client certificate \"%1\" cannot be used: %2."));
        break;
    case TlsSetting::KeyFile:
    case TlsSetting::None:
    case TlsSetting::ServerName:
    case TlsSetting::PinnedSha256:
        break; // the last three are not in files
    }
    return words(Text::tr("The private key \"%1\" cannot be used: %2."));
}

QString nothingFoundText(TlsSetting setting, const Words &words)
{
    if (setting == TlsSetting::CrlFile)
        return words(Text::tr("it holds no revocation list"));
    if (setting == TlsSetting::KeyFile)
        return words(Text::tr("it holds no private key in PEM form"));
    return words(Text::tr("it holds no certificate"));
}

/// Why a file cannot be used.
QString reasonText(const TlsSettingError &error, const Words &words)
{
    switch (error.fault) {
    case TlsSettingFault::NoSuchFile:
        return words(Text::tr("there is no such file"));
    case TlsSettingFault::IsFolder:
        return words(Text::tr("it is a folder"));
    case TlsSettingFault::NotRegularFile:
        return words(Text::tr("it is not a regular file"));
    case TlsSettingFault::NotReadable:
        return words(Text::tr("you may not read it"));
    case TlsSettingFault::Empty:
        return words(Text::tr("it is empty"));
    case TlsSettingFault::TooLarge:
        return words(Text::tr("it is too large"));
    case TlsSettingFault::NoFileInFolder:
        return words(Text::tr("it has no .pem, .crt, .cer or .der file"));
    case TlsSettingFault::NothingFound:
        return nothingFoundText(error.setting, words);
    case TlsSettingFault::NoKeyInBundle:
        return words(Text::tr("it holds no certificate with its key"));
    case TlsSettingFault::BundleUnreadable:
        return words(Text::tr("it cannot be read (%1); perhaps its encryption is too old: export it again with AES"))
            .arg(error.reason);
    case TlsSettingFault::BundlePassword:
    case TlsSettingFault::KeyPassword:
        return words(Text::tr("the password is wrong or missing"));
    case TlsSettingFault::KeyOfAnother:
        return words(Text::tr("it does not belong to the client certificate"));
    case TlsSettingFault::TooWeak:
        return words(Text::tr("it is too weak for the security profile"));
    case TlsSettingFault::ListHasEnded:
        return words(Text::tr("it was valid until %1; get the current one from the authority"))
            .arg(error.ended.toString(Qt::ISODate));
    case TlsSettingFault::Library:
    case TlsSettingFault::KeyWithoutCertificate:
    case TlsSettingFault::MalformedPin:
    case TlsSettingFault::MalformedServerName:
        break;
    }
    return error.reason;
}

} // namespace

QString tlsSettingErrorText(const TlsSettingError &error, const Words &words)
{
    if (error.fault == TlsSettingFault::KeyWithoutCertificate)
        return words(Text::tr("A private key needs a client certificate."));
    if (error.fault == TlsSettingFault::MalformedPin)
        return words(Text::tr("The pinned fingerprint must be 64 hexadecimal digits (SHA-256)."));
    if (error.fault == TlsSettingFault::MalformedServerName)
        return words(Text::tr("The server name must be a host name or an IP address, without blanks."));
    if (error.path.isEmpty())
        return error.reason;
    return sentenceOn(error, words).arg(error.path, reasonText(error, words));
}

QString tlsFailureText(const TlsFailureFacts &facts, const Words &words)
{
    return facts.fault == CertificateFault::PinMismatch ? words(Text::tr("fingerprint differs from the pinned one"))
                                                        : facts.text;
}

QString tlsAlertName(int alert)
{
    switch (alert) {
    case 0:
        return QStringLiteral("close_notify");
    case 10:
        return QStringLiteral("unexpected_message");
    case 20:
        return QStringLiteral("bad_record_mac");
    case 21:
        return QStringLiteral("decryption_failed");
    case 22:
        return QStringLiteral("record_overflow");
    case 30:
        return QStringLiteral("decompression_failure");
    case 40:
        return QStringLiteral("handshake_failure");
    case 41:
        return QStringLiteral("no_certificate");
    case 42:
        return QStringLiteral("bad_certificate");
    case 43:
        return QStringLiteral("unsupported_certificate");
    case 44:
        return QStringLiteral("certificate_revoked");
    case 45:
        return QStringLiteral("certificate_expired");
    case 46:
        return QStringLiteral("certificate_unknown");
    case 47:
        return QStringLiteral("illegal_parameter");
    case 48:
        return QStringLiteral("unknown_ca");
    case 49:
        return QStringLiteral("access_denied");
    case 50:
        return QStringLiteral("decode_error");
    case 51:
        return QStringLiteral("decrypt_error");
    case 60:
        return QStringLiteral("export_restriction");
    case 70:
        return QStringLiteral("protocol_version");
    case 71:
        return QStringLiteral("insufficient_security");
    case 80:
        return QStringLiteral("internal_error");
    case 86:
        return QStringLiteral("inappropriate_fallback");
    case 90:
        return QStringLiteral("user_canceled");
    case 100:
        return QStringLiteral("no_renegotiation");
    case 109:
        return QStringLiteral("missing_extension");
    case 110:
        return QStringLiteral("unsupported_extension");
    case 111:
        return QStringLiteral("certificate_unobtainable");
    case 112:
        return QStringLiteral("unrecognized_name");
    case 113:
        return QStringLiteral("bad_certificate_status_response");
    case 114:
        return QStringLiteral("bad_certificate_hash_value");
    case 115:
        return QStringLiteral("unknown_psk_identity");
    case 116:
        return QStringLiteral("certificate_required");
    case 120:
        return QStringLiteral("no_application_protocol");
    default:
        return QStringLiteral("unknown");
    }
}

} // namespace dicom_echo
