#include "core/openssl/certificate_facts.h"

#include "core/log/utc.h"
#include "core/openssl/openssl_ptr.h"

#include <QHostAddress>

#include <array>
#include <ctime>
#include <openssl/err.h>
#include <openssl/objects.h>
#include <openssl/x509v3.h>

namespace dicom_echo {

namespace {

QString ipText(const ASN1_OCTET_STRING *bytes)
{
    const unsigned char *data = ASN1_STRING_get0_data(bytes);
    switch (ASN1_STRING_length(bytes)) {
    case 4:
        return QHostAddress(quint32(data[0]) << 24 | quint32(data[1]) << 16 | quint32(data[2]) << 8 | data[3])
            .toString();
    case 16:
        return QHostAddress(data).toString();
    default:
        return QStringLiteral("?");
    }
}

QStringList alternativeNames(X509 *certificate)
{
    QStringList names;
    const OpensslPtr<GENERAL_NAMES> all(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; all && i < sk_GENERAL_NAME_num(all.get()); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(all.get(), i);
        if (name->type == GEN_DNS) {
            const auto *text =
                static_cast<const char *>(static_cast<const void *>(ASN1_STRING_get0_data(name->d.dNSName)));
            names.append(QStringLiteral("DNS:") + QString::fromLatin1(text, ASN1_STRING_length(name->d.dNSName)));
        } else if (name->type == GEN_IPADD) {
            names.append(QStringLiteral("IP:") + ipText(name->d.iPAddress));
        }
    }
    return names;
}

QStringList extendedKeyUsage(X509 *certificate)
{
    QStringList usages;
    const OpensslPtr<EXTENDED_KEY_USAGE> all(
        static_cast<EXTENDED_KEY_USAGE *>(X509_get_ext_d2i(certificate, NID_ext_key_usage, nullptr, nullptr)));
    for (int i = 0; all && i < sk_ASN1_OBJECT_num(all.get()); ++i) {
        const ASN1_OBJECT *usage = sk_ASN1_OBJECT_value(all.get(), i);
        std::array<char, 80> text{};
        OBJ_obj2txt(text.data(), static_cast<int>(text.size()), usage, /*no_name*/ 0);
        const int nid = OBJ_obj2nid(usage);
        usages.append(QString::fromLatin1(nid == NID_undef ? text.data() : OBJ_nid2sn(nid)));
    }
    return usages;
}

QByteArray fingerprint(X509 *certificate)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    if (X509_digest(certificate, EVP_sha256(), digest.data(), &length) != 1)
        return {};
    return QByteArrayView(digest.data(), static_cast<qsizetype>(length)).toByteArray().toHex();
}

QByteArray derOf(X509 *certificate)
{
    unsigned char *encoded = nullptr;
    const int length = i2d_X509(certificate, &encoded);
    const QByteArray der = length > 0 ? QByteArrayView(encoded, length).toByteArray() : QByteArray();
    OPENSSL_free(encoded);
    return der;
}

} // namespace

QDateTime utcTime(const ASN1_TIME *time)
{
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), utc};
}

QString takeOpensslError()
{
    const unsigned long error = ERR_peek_last_error();
    ERR_clear_error();
    const char *reason = ERR_reason_error_string(error);
    return reason ? QString::fromLatin1(reason) : QStringLiteral("error %1").arg(error, 0, 16);
}

QString distinguishedName(const X509_NAME *name)
{
    const OpensslPtr<BIO> text(BIO_new(BIO_s_mem()));
    constexpr unsigned long utf8 = XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB);
    X509_NAME_print_ex(text.get(), name, 0, utf8);
    char *data = nullptr;
    const long length = BIO_get_mem_data(text.get(), &data);
    return QString::fromUtf8(data, length);
}

CertificateFacts certificateFacts(X509 *certificate)
{
    CertificateFacts facts;
    facts.subject = distinguishedName(X509_get_subject_name(certificate));
    facts.issuer = distinguishedName(X509_get_issuer_name(certificate));
    facts.alternativeNames = alternativeNames(certificate);
    facts.extendedKeyUsage = extendedKeyUsage(certificate);
    facts.notBefore = utcTime(X509_get0_notBefore(certificate));
    facts.notAfter = utcTime(X509_get0_notAfter(certificate));
    if (EVP_PKEY *key = X509_get0_pubkey(certificate)) {
        facts.key = QStringLiteral("%1 %2 bit")
                        .arg(QString::fromLatin1(EVP_PKEY_get0_type_name(key)))
                        .arg(EVP_PKEY_get_bits(key));
        facts.securityBits = EVP_PKEY_get_security_bits(key);
    }
    facts.signature = QString::fromLatin1(OBJ_nid2ln(X509_get_signature_nid(certificate)));
    facts.sha256 = fingerprint(certificate);
    facts.der = derOf(certificate);
    return facts;
}

} // namespace dicom_echo
