// What is read of a certificate, also of one that nobody should have issued.
#include "core/openssl/certificate_facts.h"
#include "core/openssl/openssl_ptr.h"

#include <QTest>

using namespace dicom_echo;

namespace {

/// Into the extension of the certificate; as many bytes as an address has, or not.
void addAddress(GENERAL_NAMES *names, const QByteArray &bytes)
{
    ASN1_OCTET_STRING *const address = ASN1_OCTET_STRING_new();
    ASN1_STRING_set(address, bytes.constData(), static_cast<int>(bytes.size()));
    GENERAL_NAME *const name = GENERAL_NAME_new();
    GENERAL_NAME_set0_value(name, GEN_IPADD, address);
    sk_GENERAL_NAME_push(names, name);
}

} // namespace

class TestCertificateFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAddresses_data();
    void readsAddresses();
    void readsPurposes();
};

void TestCertificateFacts::readsAddresses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::newRow("IPv4") << QByteArray::fromHex("C0000201") << QStringLiteral("IP:192.0.2.1");
    QTest::newRow("IPv6") << QByteArray::fromHex("20010DB8000000000000000000000001")
                          << QStringLiteral("IP:2001:db8::1");
    QTest::newRow("an address and a mask") << QByteArray::fromHex("C0000201FFFFFF00") << QStringLiteral("IP:?");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("IP:?");
}

void TestCertificateFacts::readsAddresses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    const OpensslPtr<GENERAL_NAMES> names(GENERAL_NAMES_new());
    addAddress(names.get(), bytes);
    const OpensslPtr<X509> certificate(X509_new());
    QCOMPARE(X509_add1_ext_i2d(certificate.get(), NID_subject_alt_name, names.get(), 0, X509V3_ADD_DEFAULT), 1);
    QCOMPARE(certificateFacts(certificate.get()).alternativeNames, QStringList(name));
}

/// By their short names; one that has none by its number.
void TestCertificateFacts::readsPurposes()
{
    const OpensslPtr<EXTENDED_KEY_USAGE> purposes(sk_ASN1_OBJECT_new_null());
    sk_ASN1_OBJECT_push(purposes.get(), OBJ_txt2obj("serverAuth", 0));
    sk_ASN1_OBJECT_push(purposes.get(), OBJ_txt2obj("1.2.3.4.5", 1));
    const OpensslPtr<X509> certificate(X509_new());
    QCOMPARE(X509_add1_ext_i2d(certificate.get(), NID_ext_key_usage, purposes.get(), 0, X509V3_ADD_DEFAULT), 1);
    QCOMPARE(certificateFacts(certificate.get()).extendedKeyUsage,
             (QStringList{QStringLiteral("serverAuth"), QStringLiteral("1.2.3.4.5")}));
}

QTEST_GUILESS_MAIN(TestCertificateFacts)
#include "tst_certificate_facts.moc"
