// How the store treats the disk: permissions, links, directories it cannot use, strays of a killed save.
#include "core/profiles/profile_store.h"
#include "tests/support/profile_files.h"

#include <QFileInfo>
#include <QLockFile>
#include <QRegularExpression>
#include <QTest>

#include <atomic>
#include <sys/stat.h>
#include <thread>

using namespace dicom_echo;

namespace {

constexpr QFileDevice::Permissions ownerOnly =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;

} // namespace

class ProfileStoreDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTheFileReadableByItsOwnerOnly();
    void neverShowsANewFileThatOthersMayRead();
    void keepsALinkAndWritesWhereItLeads_data();
    void keepsALinkAndWritesWhereItLeads();
    void saysWhyItsDirectoryCannotBeMade();
    void saysWhyItsDirectoryCannotBeWritten();
    void sweepsTheStraysOfAKilledSaveAndNothingElse();
    void sweepsWhereALinkLeads();
    void doesNotSweepWhileAnotherWindowSaves();
};

void ProfileStoreDiskTest::makesTheFileReadableByItsOwnerOnly()
{
    const ProfileDirectory here;
    const mode_t oldMask = umask(0);
    const QString firstError = messageOf(here.store().save(profileNamed(QStringLiteral("CT 1"))));
    umask(oldMask);
    QCOMPARE(firstError, QString());
    QCOMPARE(QFileInfo(here.path()).permissions(), ownerOnly);

    QVERIFY(QFile::setPermissions(here.path(), ownerOnly | QFileDevice::ReadGroup | QFileDevice::ReadOther));
    QCOMPARE(messageOf(here.store().save(profileNamed(QStringLiteral("CT 2")))), QString());
    QCOMPARE(QFileInfo(here.path()).permissions(), ownerOnly);
}

void ProfileStoreDiskTest::neverShowsANewFileThatOthersMayRead()
{
    const ProfileDirectory here;
    std::atomic<bool> done = false;
    std::atomic<int> seen = 0;
    std::atomic<int> openToOthers = 0;
    std::thread watcher([&] {
        while (!done) {
            QFile file(here.path());
            if (!file.open(QIODevice::ReadOnly) || !file.readAll().contains("\"CT 2\""))
                continue;
            struct stat status = {};
            const bool known = fstat(file.handle(), &status) == 0;
            ++seen;
            if (!known || (status.st_mode & 0777) != 0600)
                ++openToOthers;
        }
    });
    QStringList errors;
    for (int round = 0; round < 50; ++round) {
        // Each round begins with a file that all may read, whose permissions a careless save would take over.
        if (!QFile::remove(here.path()) && round > 0)
            errors.append(QStringLiteral("cannot be removed"));
        if (!writeBytes(here.path(), goodProfiles) || chmod(qPrintable(here.path()), 0644) != 0)
            errors.append(QStringLiteral("cannot be written"));
        errors.append(messageOf(here.store().save(profileNamed(QStringLiteral("CT 2")))));
        const int before = seen;
        while (seen == before)
            std::this_thread::yield();
    }
    done = true;
    watcher.join();
    errors.removeAll(QString());
    QCOMPARE(errors, QStringList());
    QCOMPARE(openToOthers.load(), 0);
}

void ProfileStoreDiskTest::keepsALinkAndWritesWhereItLeads_data()
{
    QTest::addColumn<QByteArray>("old");
    QTest::newRow("to a file") << goodProfiles;
    QTest::newRow("to a malformed file") << malformedProfiles;
    QTest::newRow("to nothing yet") << QByteArray();
}

void ProfileStoreDiskTest::keepsALinkAndWritesWhereItLeads()
{
    const ProfileDirectory here;
    QFETCH(QByteArray, old);
    QVERIFY(QDir().mkpath(here.path(QStringLiteral("dotfiles"))));
    const QString target = here.path(QStringLiteral("dotfiles/echo.json"));
    if (!old.isEmpty())
        QVERIFY(writeBytes(target, old));
    QVERIFY(QFile::link(QStringLiteral("dotfiles/echo.json"), here.path(QStringLiteral("middle"))));
    QVERIFY(QFile::link(QStringLiteral("middle"), here.path()));

    QCOMPARE(messageOf(here.store().save(profileNamed(QStringLiteral("CT 2")))), QString());
    QVERIFY(QFileInfo(here.path()).isSymLink());
    QVERIFY(QFileInfo(here.path(QStringLiteral("middle"))).isSymLink());
    QVERIFY(!QFileInfo(target).isSymLink());
    QVERIFY(bytesOf(target).contains("\"CT 2\""));
    QVERIFY(namesIn(here.store()).contains(QStringLiteral("CT 2")));
    const QStringList aside =
        QDir(here.path(QStringLiteral("dotfiles"))).entryList({QStringLiteral("echo.json.corrupt-*")});
    QCOMPARE(aside.size(), old == malformedProfiles ? 1 : 0);
}

void ProfileStoreDiskTest::saysWhyItsDirectoryCannotBeMade()
{
    const ProfileDirectory here;
    QVERIFY(writeBytes(here.path(QStringLiteral("file")), "in the way"));
    ProfileStore blocked(here.path(QStringLiteral("file/below")));
    const QString message = messageOf(blocked.save(profileNamed(QStringLiteral("CT 1"))));
    QCOMPARE(message,
             QStringLiteral("%1 cannot be saved: Not a directory. Nothing has changed.").arg(blocked.filePath()));
    QCOMPARE(bytesOf(here.path(QStringLiteral("file"))), QByteArray("in the way"));
}

void ProfileStoreDiskTest::saysWhyItsDirectoryCannotBeWritten()
{
    const ProfileDirectory here;
    ProfileStore kernel(QStringLiteral("/proc/self/fdinfo")); // where nobody can make a file, root neither
    const QString message = messageOf(kernel.save(profileNamed(QStringLiteral("CT 1"))));
    QVERIFY2(
        QRegularExpression(QStringLiteral("^/proc/self/fdinfo/profiles\\.json cannot be saved: "
                                          "(No such file or directory|Permission denied)\\. Nothing has changed\\.$"))
            .match(message)
            .hasMatch(),
        qPrintable(message));
}

void ProfileStoreDiskTest::sweepsTheStraysOfAKilledSaveAndNothingElse()
{
    const ProfileDirectory here;
    const QStringList strays{QStringLiteral("profiles.json.HpDxeT"), QStringLiteral("profiles.json.nRVtnG")};
    const QStringList others{
        QStringLiteral("profiles.json.backup"),  QStringLiteral("profiles.json.Broken"),
        QStringLiteral("profiles.json.BACKUP"),  QStringLiteral("profiles.json.aBcDeFg"),
        QStringLiteral("profiles.json.aBcD5F"),  QStringLiteral("profiles.json.corrupt-20261122T100000Z"),
        QStringLiteral("profiles.json"),         QStringLiteral("other.json.HpDxeT"),
        QStringLiteral("xprofiles.json.HpDxeT"), QStringLiteral("profiles_json.HpDxeT")};
    for (const QString &name : strays + others)
        QVERIFY(writeBytes(here.path(name), goodProfiles));
    QVERIFY(writeBytes(here.path(QStringLiteral("profiles.json.abcdef")),
                       QByteArray())); // empty, so that nothing can be lost
    QVERIFY(QDir().mkpath(here.path(QStringLiteral("profiles.json.aDirEc"))));

    const ProfileStore sweeping = here.store();
    QStringList expected = others;
    expected.sort();
    QStringList left = here.files(QStringLiteral("*"));
    left.sort();
    QCOMPARE(left, expected);
    QVERIFY(QFileInfo::exists(here.path(QStringLiteral("profiles.json.aDirEc"))));
}

void ProfileStoreDiskTest::sweepsWhereALinkLeads()
{
    const ProfileDirectory here;
    QVERIFY(QDir().mkpath(here.path(QStringLiteral("dotfiles"))));
    const QString stray = here.path(QStringLiteral("dotfiles/echo.json.HpDxeT"));
    QVERIFY(writeBytes(stray, goodProfiles));
    QVERIFY(QFile::link(QStringLiteral("dotfiles/echo.json"), here.path()));
    const ProfileStore sweeping = here.store();
    QVERIFY(!QFileInfo::exists(stray));
}

void ProfileStoreDiskTest::doesNotSweepWhileAnotherWindowSaves()
{
    const ProfileDirectory here;
    const QString temporary = here.path(QStringLiteral("profiles.json.HpDxeT"));
    QVERIFY(writeBytes(temporary, goodProfiles));
    QLockFile otherWindow(here.path(QStringLiteral("profiles.json.lock")));
    QVERIFY(otherWindow.tryLock());
    const ProfileStore early = here.store();
    QVERIFY(QFileInfo::exists(temporary));
    otherWindow.unlock();
    const ProfileStore late = here.store();
    QVERIFY(!QFileInfo::exists(temporary));
}

QTEST_GUILESS_MAIN(ProfileStoreDiskTest)
#include "tst_profile_store_disk.moc"
