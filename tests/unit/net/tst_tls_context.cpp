// TLS contexts are shared for as long as they match the settings and the files.
#include "core/openssl/tls_files.h"
#include "core/tls/tls_library.h"
#include "tests/support/test_authority.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <set>
#include <thread>
#include <vector>

using namespace dicom_echo;
using namespace dicom_echo::test;
using namespace std::chrono_literals;

class TestTlsContext : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void isSharedByAllConnections();
    void isSharedByThreadsThatAskAtOnce();
    void isNoOthers_data();
    void isNoOthers();
    void followsTheFiles_data();
    void followsTheFiles();
    void takesTheCertificatesOfAFolderByTheirEndings();
    void followsTheFilesOfAnAcceptor();
    void saysWhichFileOfAnAcceptorIsWrong();
    void triesAgainWhatWasWrong();
    void forgetsARevocationListThatEnds();

private:
    [[nodiscard]] QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void copy(const QString &from, const char *name) const;
    [[nodiscard]] bool isKept() const;

    QTemporaryDir m_folder;
    TestAuthority m_authority;
    TestAuthority m_otherAuthority;
    Credentials m_own;
    Credentials m_other;
    TlsSettings m_settings;
};

TlsSetting wrongSetting(const TlsSettings &settings)
{
    const TlsContext made = sharedTlsContext(settings, {});
    return made.error ? made.error->setting : TlsSetting::None;
}

/// The way programs save: another file takes the name.
void TestTlsContext::copy(const QString &from, const char *name) const
{
    QFile in(from);
    QVERIFY(in.open(QIODevice::ReadOnly));
    QFile::remove(file(name));
    QFile out(file(name));
    QVERIFY(out.open(QIODevice::WriteOnly));
    QVERIFY(out.write(in.readAll()) > 0);
}

void TestTlsContext::initTestCase()
{
    qputenv("SSL_CERT_FILE", file("system.pem").toLocal8Bit()); // few instead of this computer's 140
    qputenv("SSL_CERT_DIR", file("none").toLocal8Bit());
    m_own = m_authority.issue();
    m_other = m_authority.issue();
}

/// Files that have stood for a while: what has just changed is not kept.
void TestTlsContext::init()
{
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("authorities")));
    copy(m_authority.certificateFile(), "authorities/ca.pem");
    copy(m_authority.certificateFile(), "ca.pem");
    copy(m_authority.certificateFile(), "system.pem");
    copy(m_own.certificateFile, "own.pem");
    copy(m_own.keyFile, "own.key");
    m_settings = {};
    m_settings.caPath = file("ca.pem");
    m_settings.certificateFile = file("own.pem");
    m_settings.keyFile = file("own.key");
    QTRY_VERIFY(isKept());
}

/// Whether asking again gives the same context.
bool TestTlsContext::isKept() const
{
    const TlsContext first = sharedTlsContext(m_settings, {});
    return first.context && sharedTlsContext(m_settings, {}).context == first.context;
}

void TestTlsContext::isSharedByAllConnections()
{
    const TlsContext first = sharedTlsContext(m_settings, {});
    m_settings.serverName = QStringLiteral("pacs.example.org");
    m_settings.verification = TlsVerification::Pin;
    m_settings.pinnedSha256 = QByteArray(64, 'a');
    QCOMPARE(sharedTlsContext(m_settings, {}).context, first.context);
}

void TestTlsContext::isSharedByThreadsThatAskAtOnce()
{
    m_settings.profile = TlsProfile::Legacy; // not asked for so far
    std::mutex mutex;
    std::vector<std::shared_ptr<SSL_CTX>> made;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 16; ++i)
            threads.emplace_back([&] {
                const TlsContext mine = sharedTlsContext(m_settings, {});
                const std::lock_guard lock(mutex);
                made.push_back(mine.context);
            });
    }
    QCOMPARE(made.size(), size_t{16});
    QCOMPARE(std::set(made.cbegin(), made.cend()).size(), size_t{1});
    QVERIFY(made.front());
}

void TestTlsContext::isNoOthers_data()
{
    QTest::addColumn<TlsProfile>("profile");
    QTest::addColumn<QString>("caPath");
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("profile") << TlsProfile::Bcp195Modified << QString() << QByteArray();
    QTest::newRow("authorities") << TlsProfile::Bcp195 << m_otherAuthority.certificateFile() << QByteArray();
    QTest::newRow("password") << TlsProfile::Bcp195 << QString() << QByteArray("secret");
}

void TestTlsContext::isNoOthers()
{
    QFETCH(TlsProfile, profile);
    QFETCH(QString, caPath);
    QFETCH(QByteArray, password);
    const TlsContext first = sharedTlsContext(m_settings, {});
    m_settings.profile = profile;
    if (!caPath.isEmpty())
        m_settings.caPath = caPath;
    const TlsContext second = sharedTlsContext(m_settings, password);
    QVERIFY(second.context);
    QVERIFY(second.context != first.context);
}

void TestTlsContext::followsTheFiles_data()
{
    QTest::addColumn<QByteArray>("changed");
    QTest::addColumn<QString>("by");
    QTest::newRow("CA file") << QByteArray("ca.pem") << m_otherAuthority.certificateFile();
    QTest::newRow("authorities of the system") << QByteArray("system.pem") << m_otherAuthority.certificateFile();
    QTest::newRow("client certificate and key") << QByteArray("own.pem") << m_other.certificateFile;
    QTest::newRow("file in the CA folder") << QByteArray("authorities/ca.pem") << m_otherAuthority.certificateFile();
    QTest::newRow("another file in the CA folder")
        << QByteArray("authorities/more.pem") << m_otherAuthority.certificateFile();
}

void TestTlsContext::followsTheFiles()
{
    QFETCH(QByteArray, changed);
    QFETCH(QString, by);
    if (changed.startsWith("authorities"))
        m_settings.caPath = file("authorities");
    QTRY_VERIFY(isKept());
    const TlsContext before = sharedTlsContext(m_settings, {});
    copy(by, changed.constData());
    if (changed == "own.pem")
        copy(m_other.keyFile, "own.key");
    const TlsContext after = sharedTlsContext(m_settings, {});
    QVERIFY(after.context);
    QVERIFY(after.context != before.context);
}

void TestTlsContext::takesTheCertificatesOfAFolderByTheirEndings()
{
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("endings")));
    for (const char *const name : {"a.pem", "b.crt", "c.cer", "d.der", "README.txt"})
        copy(m_authority.certificateFile(), (QByteArray("endings/") + name).constData());
    QStringList names;
    for (const QString &path : authorityFiles(file("endings")))
        names << QFileInfo(path).fileName();
    QCOMPARE(names, (QStringList{QStringLiteral("a.pem"), QStringLiteral("b.crt"), QStringLiteral("c.cer"),
                                 QStringLiteral("d.der")}));
}

void TestTlsContext::followsTheFilesOfAnAcceptor()
{
    const TlsServerSettings settings{file("own.pem"), file("own.key"), file("ca.pem")};
    const TlsContext before = sharedTlsServerContext(settings);
    QVERIFY(before.context);
    QCOMPARE(sharedTlsServerContext(settings).context, before.context);
    copy(m_other.certificateFile, "own.pem");
    copy(m_other.keyFile, "own.key");
    const TlsContext after = sharedTlsServerContext(settings);
    QVERIFY(after.context);
    QVERIFY(after.context != before.context);
}

/// Or it would run and let in nobody.
void TestTlsContext::saysWhichFileOfAnAcceptorIsWrong()
{
    const auto wrong = [this](const char *certificate, const char *key, const char *authority) {
        const TlsContext made = sharedTlsServerContext({file(certificate), file(key), file(authority)});
        return made.error && !made.context ? made.error->setting : TlsSetting::None;
    };
    QCOMPARE(wrong("none.pem", "own.key", "ca.pem"), TlsSetting::CertificateFile);
    QCOMPARE(wrong("own.pem", "none.key", "ca.pem"), TlsSetting::KeyFile);
    QCOMPARE(wrong("own.pem", "own.key", "none.pem"), TlsSetting::CaPath);
    QCOMPARE(wrong("own.pem", "own.key", "own.key"), TlsSetting::CaPath);
}

void TestTlsContext::triesAgainWhatWasWrong()
{
    m_settings.caPath = file("later.pem");
    QFile::remove(m_settings.caPath);
    QCOMPARE(wrongSetting(m_settings), TlsSetting::CaPath);
    copy(m_authority.certificateFile(), "later.pem");
    QVERIFY(sharedTlsContext(m_settings, {}).context);
}

void TestTlsContext::forgetsARevocationListThatEnds()
{
    m_settings.crlFile = m_authority.revokeLast(5s);
    QVERIFY(sharedTlsContext(m_settings, {}).context);
    QTRY_COMPARE_WITH_TIMEOUT(wrongSetting(m_settings), TlsSetting::CrlFile, 15000);
}

QTEST_GUILESS_MAIN(TestTlsContext)
#include "tst_tls_context.moc"
