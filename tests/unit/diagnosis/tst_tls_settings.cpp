// What the settings of TLS accept, and how they say what is wrong with a file.
#include "core/diagnosis/net_texts.h"
#include "tests/support/test_authority.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

constexpr const char *password = "secret words";

} // namespace

class TestTlsSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void acceptsWhatIsRight_data();
    void acceptsWhatIsRight();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void refusesARevocationListThatHasEnded();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &content) const;
    void openssl(const QStringList &arguments) const;

    QTemporaryDir m_folder;
    TestAuthority m_authority;
    Credentials m_own;
    Credentials m_other;
    Credentials m_rsa;
    QString m_revocations;
};

void TestTlsSettings::write(const QString &name, const QByteArray &content) const
{
    QFile out(file(name));
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(content), content.size());
}

void TestTlsSettings::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("openssl"), arguments);
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAll().constData());
}

void TestTlsSettings::initTestCase()
{
    m_own = m_authority.issue();
    m_other = m_authority.issue();
    CertificateOrder rsa;
    rsa.key = KeyKind::Rsa;
    m_rsa = m_authority.issue(rsa);
    m_revocations = m_authority.revokeLast();
    const auto words = [](const QString &line) { return line.split(u' '); };
    openssl(words(QStringLiteral("x509 -outform DER -out ca.der -in ") + m_authority.certificateFile()));
    openssl(words(QStringLiteral("x509 -outform DER -out own.der -in ") + m_own.leafFile));
    openssl(words(QStringLiteral("crl -outform DER -out crl.der -in ") + m_revocations));
    openssl(words(QStringLiteral("pkcs8 -topk8 -out locked.key -in ") + m_own.keyFile + QStringLiteral(" -passout")) +
            QStringList{QStringLiteral("pass:") + QString::fromLatin1(password)});
    openssl(words(QStringLiteral("pkcs12 -export -out own.p12 -in %1 -inkey %2 -passout")
                      .arg(m_own.certificateFile, m_own.keyFile)) +
            QStringList{QStringLiteral("pass:") + QString::fromLatin1(password)});
    write(QStringLiteral("empty.pem"), {});
    write(QStringLiteral("words.pem"), "no certificate at all\n");
    write(QStringLiteral("broken.pem"), "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("empty")));
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("authorities")));
    QVERIFY(QFile::copy(m_authority.certificateFile(), file(QStringLiteral("authorities/ca.crt"))));
}

void TestTlsSettings::acceptsWhatIsRight_data()
{
    QTest::addColumn<TlsSettings>("settings");
    QTest::addColumn<QByteArray>("keyPassword");
    const auto row = [](const char *name, const auto &change, const QByteArray &keyPassword = {}) {
        TlsSettings settings;
        change(settings);
        QTest::newRow(name) << settings << keyPassword;
    };
    row("defaults", [](TlsSettings &) {});
    row("CA, PEM", [&](TlsSettings &tls) { tls.caPath = m_authority.certificateFile(); });
    row("CA, DER", [&](TlsSettings &tls) { tls.caPath = file(QStringLiteral("ca.der")); });
    row("CA, folder", [&](TlsSettings &tls) { tls.caPath = file(QStringLiteral("authorities")); });
    row("CRL, PEM", [&](TlsSettings &tls) { tls.crlFile = m_revocations; });
    row("CRL, DER", [&](TlsSettings &tls) { tls.crlFile = file(QStringLiteral("crl.der")); });
    row("certificate and key", [&](TlsSettings &tls) {
        tls.certificateFile = m_own.certificateFile;
        tls.keyFile = m_own.keyFile;
    });
    row("certificate, DER", [&](TlsSettings &tls) {
        tls.certificateFile = file(QStringLiteral("own.der"));
        tls.keyFile = m_own.keyFile;
    });
    const auto locked = [&](TlsSettings &tls) {
        tls.certificateFile = m_own.certificateFile;
        tls.keyFile = file(QStringLiteral("locked.key"));
    };
    row("key with its password", locked, password);
    row(
        "PKCS#12", [&](TlsSettings &tls) { tls.certificateFile = file(QStringLiteral("own.p12")); }, password);
    row("server name", [](TlsSettings &tls) { tls.serverName = QStringLiteral("pacs_1.example.org"); });
    row("server address", [](TlsSettings &tls) { tls.serverName = QStringLiteral("2001:db8::1"); });
    row("pin", [](TlsSettings &tls) {
        tls.verification = TlsVerification::Pin;
        tls.pinnedSha256 = QByteArray(64, 'a');
    });
}

void TestTlsSettings::acceptsWhatIsRight()
{
    QFETCH(TlsSettings, settings);
    QFETCH(QByteArray, keyPassword);
    const auto wrong = checkTlsSettings(settings, keyPassword);
    QVERIFY2(!wrong, qPrintable(wrong ? tlsSettingErrorText(*wrong) : QString()));
}

void TestTlsSettings::saysWhatIsWrong_data()
{
    QTest::addColumn<TlsSettings>("settings");
    QTest::addColumn<QByteArray>("keyPassword");
    QTest::addColumn<TlsSetting>("setting");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, TlsSetting setting, const char *words, const auto &change,
                        const QByteArray &keyPassword = {}) {
        TlsSettings settings;
        change(settings);
        QTest::newRow(name) << settings << keyPassword << setting << QString::fromLatin1(words);
    };
    const auto ca = [&](const char *name, const char *path, const char *words) {
        row(name, TlsSetting::CaPath, words,
            [&](TlsSettings &tls) { tls.caPath = QDir(m_folder.path()).absoluteFilePath(QString::fromLatin1(path)); });
    };
    ca("CA: missing", "nowhere.pem", "no such file");
    ca("CA: empty", "empty.pem", "it is empty");
    ca("CA: no certificate", "words.pem", "it holds no certificate");
    ca("CA: damaged", "broken.pem", "cannot be used");
    ca("CA: empty folder", "empty", "no .pem, .crt, .cer or .der file");
    ca("CA: endless", "/dev/zero", "not a regular file");

    const auto crl = [&](const char *name, const QString &path, const char *words) {
        row(name, TlsSetting::CrlFile, words, [&](TlsSettings &tls) { tls.crlFile = path; });
    };
    crl("CRL: a certificate", m_authority.certificateFile(), "it holds no revocation list");
    crl("CRL: a folder", m_folder.path(), "it is a folder");

    const auto own = [&](const char *name, TlsSetting setting, const char *words, const QString &certificate,
                         const QString &key, const QByteArray &keyPassword = {}) {
        row(
            name, setting, words,
            [&](TlsSettings &tls) {
                tls.certificateFile = certificate;
                tls.keyFile = key;
            },
            keyPassword);
    };
    const QString locked = file(QStringLiteral("locked.key"));
    const QString bundle = file(QStringLiteral("own.p12"));
    own("certificate: missing", TlsSetting::CertificateFile, "no such file", file(QStringLiteral("none")), {});
    own("certificate: a key", TlsSetting::CertificateFile, "it holds no certificate", m_own.keyFile, m_own.keyFile);
    own("key: a certificate, DER", TlsSetting::KeyFile, "no private key in PEM form", m_own.certificateFile,
        file(QStringLiteral("own.der")));
    own("key: none anywhere", TlsSetting::KeyFile, "no private key in PEM form", m_own.certificateFile, {});
    own("key: missing", TlsSetting::KeyFile, "no such file", m_own.certificateFile, file(QStringLiteral("none")));
    own("key: without certificate", TlsSetting::KeyFile, "needs a client certificate", {}, m_own.keyFile);
    own("key: another's", TlsSetting::KeyFile, "does not belong to the client certificate", m_own.certificateFile,
        m_other.keyFile);
    own("key: of another kind", TlsSetting::KeyFile, "does not belong to the client certificate", m_own.certificateFile,
        m_rsa.keyFile);
    own("password: missing", TlsSetting::KeyPassword, "wrong or missing", m_own.certificateFile, locked);
    own("password: wrong", TlsSetting::KeyPassword, "wrong or missing", m_own.certificateFile, locked, "secret word");
    own("password of PKCS#12: missing", TlsSetting::KeyPassword, "wrong or missing", bundle, {});
    own("password of PKCS#12: wrong", TlsSetting::KeyPassword, "wrong or missing", bundle, {}, "secret word");

    const auto name = [&](const char *rowName, const char *serverName) {
        row(rowName, TlsSetting::ServerName, "host name or an IP address",
            [&](TlsSettings &tls) { tls.serverName = QString::fromLatin1(serverName); });
    };
    name("name: blank inside", "pacs example");
    name("name: with port", "pacs:104");
    name("name: a URL", "https://pacs");
    const auto pin = [&](const char *rowName, const QByteArray &fingerprint) {
        row(rowName, TlsSetting::PinnedSha256, "64 hexadecimal digits", [&](TlsSettings &tls) {
            tls.verification = TlsVerification::Pin;
            tls.pinnedSha256 = fingerprint;
        });
    };
    pin("pin: missing", {});
    pin("pin: SHA-1", QByteArray(40, 'a'));
    pin("pin: no digits", QByteArray(64, 'x'));
}

void TestTlsSettings::saysWhatIsWrong()
{
    QFETCH(TlsSettings, settings);
    QFETCH(QByteArray, keyPassword);
    QFETCH(TlsSetting, setting);
    QFETCH(QString, words);
    const auto wrong = checkTlsSettings(settings, keyPassword);
    QVERIFY(wrong);
    const QString text = tlsSettingErrorText(*wrong);
    QVERIFY2(text.contains(words), qPrintable(text));
    QCOMPARE(wrong->setting, setting);
}

void TestTlsSettings::refusesARevocationListThatHasEnded()
{
    TlsSettings settings;
    settings.crlFile = m_authority.revokeLast(std::chrono::hours(-1));
    const auto wrong = checkTlsSettings(settings, {});
    QVERIFY(wrong);
    QCOMPARE(wrong->setting, TlsSetting::CrlFile);
    const QString text = tlsSettingErrorText(*wrong);
    QVERIFY2(text.contains(QStringLiteral("get the current one")), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestTlsSettings)
#include "tst_tls_settings.moc"
