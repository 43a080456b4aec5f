// The store beside other processes: windows that save at the same time, are killed in mid-save, hold the lock, or meet
// a full disk. The other process is tests/support/profile_writer.
#include "core/profiles/profile_store.h"
#include "tests/support/profile_files.h"

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace dicom_echo;

namespace {

constexpr int patience = 60000; ///< ms; only ever waited for in full when a test fails

void start(QProcess &writer, const QStringList &arguments)
{
    writer.start(QStringLiteral(PROFILE_WRITER), arguments);
}

bool waitForOutput(QProcess &writer, qint64 bytes)
{
    while (writer.bytesAvailable() < bytes) {
        if (!writer.waitForReadyRead(patience))
            return false;
    }
    return true;
}

} // namespace

class ProfileStoreProcessesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNoEditOfTwoProcessesThatSaveAtOnce();
    void keepsAGoodFileHoweverOftenASaveIsKilled();
    void saysWhoHoldsTheLock();
    void takesTheLockOfAKilledProcess();
    void sweepsALockOfATakeover();
    void takesALockFileThatWasNeverFilled();
    void changesNothingOnAFullDisk_data();
    void changesNothingOnAFullDisk();
    void keepsAMalformedFileInPlaceOnAFullDisk_data();
    void keepsAMalformedFileInPlaceOnAFullDisk();
};

void ProfileStoreProcessesTest::losesNoEditOfTwoProcessesThatSaveAtOnce()
{
    const ProfileDirectory here;
    constexpr int count = 40; // each save reads and writes all that were saved before it
    QProcess left;
    QProcess right;
    start(left, {QStringLiteral("add"), here.directory(), QStringLiteral("left"), QString::number(count)});
    start(right, {QStringLiteral("add"), here.directory(), QStringLiteral("right"), QString::number(count)});
    ProfileStore mine(here.directory());
    for (int number = 1; number <= count; ++number)
        QCOMPARE(messageOf(mine.save(profileNamed(QStringLiteral("mine %1").arg(number)))), QString());
    for (QProcess *writer : {&left, &right}) {
        QVERIFY(writer->waitForFinished(patience));
        QVERIFY2(writer->exitCode() == 0, writer->readAllStandardOutput().constData());
    }
    QSet<QString> names;
    const auto profiles = mine.load().profiles;
    for (const Profile &profile : profiles)
        names.insert(profile.name);
    for (int number = 1; number <= count; ++number) {
        for (const QString &prefix : {QStringLiteral("left"), QStringLiteral("right"), QStringLiteral("mine")})
            QVERIFY(names.contains(QStringLiteral("%1 %2").arg(prefix).arg(number)));
    }
    QCOMPARE(profiles.size(), 3 * count + 1); // and the local test peer
}

void ProfileStoreProcessesTest::keepsAGoodFileHoweverOftenASaveIsKilled()
{
    const ProfileDirectory here;
    QCOMPARE(messageOf(here.store().save(profileNamed(QStringLiteral("Kept")))), QString());
    for (int round = 0; round < 60; ++round) {
        QProcess writer;
        start(writer, {QStringLiteral("loop"), here.directory()});
        QVERIFY(waitForOutput(writer, 1 + round % 7)); // it is in the midst of its next save
        writer.kill();
        QVERIFY(writer.waitForFinished(patience));
        QVERIFY2(!writer.readAllStandardOutput().contains('!'), "a save failed after another one was killed");

        const auto contents = here.store().load();
        QCOMPARE(messageOf(contents.error), QString());
        QCOMPARE(contents.profiles.size(), 3);
    }
    ProfileStore last(here.directory());
    QCOMPARE(messageOf(last.save(profileNamed(QStringLiteral("Afterwards")))), QString());
    QCOMPARE(last.load().profiles.size(), 4);
    const QRegularExpression surelyOurs(QStringLiteral("^profiles\\.json\\.(?=[A-Za-z]{6}$).*[a-z][A-Z]"));
    QCOMPARE(here.files().filter(surelyOurs), QStringList());
}

void ProfileStoreProcessesTest::saysWhoHoldsTheLock()
{
    const ProfileDirectory here;
    QProcess holder;
    start(holder, {QStringLiteral("hold"), here.directory()});
    QVERIFY(waitForOutput(holder, 4));
    ProfileStore store(here.directory());
    const QString message = messageOf(store.save(profileNamed(QStringLiteral("CT 1"))));
    QVERIFY2(message.contains(QStringLiteral("profile_writer (process %1 on ").arg(holder.processId())),
             qPrintable(message));
    QVERIFY2(message.contains(here.path() + QStringLiteral(".lock")), qPrintable(message));
    QVERIFY(store.load().isNew);
    holder.kill();
    QVERIFY(holder.waitForFinished(patience));
}

void ProfileStoreProcessesTest::takesTheLockOfAKilledProcess()
{
    const ProfileDirectory here;
    QProcess holder;
    start(holder, {QStringLiteral("hold"), here.directory()});
    QVERIFY(waitForOutput(holder, 4));
    holder.kill();
    QVERIFY(holder.waitForFinished(patience));
    QVERIFY(here.files().contains(QStringLiteral("profiles.json.lock")));
    // One that is taking it over is killed, too.
    QVERIFY(QFile::copy(here.path() + QStringLiteral(".lock"), here.path() + QStringLiteral(".lock.rmlock")));
    QCOMPARE(messageOf(here.store().save(profileNamed(QStringLiteral("CT 1")))), QString());
    QCOMPARE(here.files(), QStringList{QStringLiteral("profiles.json")});
}

/// What a process leaves that was killed while it took over a lock.
void ProfileStoreProcessesTest::sweepsALockOfATakeover()
{
    const ProfileDirectory here;
    const QString takeover = here.path() + QStringLiteral(".lock.rmlock");
    QVERIFY(writeBytes(here.path(), goodProfiles));
    QVERIFY(writeBytes(takeover, "1\nprogram\nhost\n"));
    ProfileStore store = here.store();
    QCOMPARE(here.files(), QStringList{QStringLiteral("profiles.json")});
    QVERIFY(writeBytes(takeover, "1\nprogram\nhost\n"));
    QCOMPARE(messageOf(store.save(profileNamed(QStringLiteral("CT 2")))), QString());
    QCOMPARE(here.files(), QStringList{QStringLiteral("profiles.json")});
}

void ProfileStoreProcessesTest::takesALockFileThatWasNeverFilled()
{
    const ProfileDirectory here;
    QFile lock(here.path() + QStringLiteral(".lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    QVERIFY(lock.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60), QFileDevice::FileModificationTime));
    lock.close();
    QCOMPARE(messageOf(here.store().save(profileNamed(QStringLiteral("CT 1")))), QString());
}

void ProfileStoreProcessesTest::changesNothingOnAFullDisk_data()
{
    QTest::addColumn<QString>("bytes");
    QTest::newRow("not even a lock file fits") << QStringLiteral("0");
    QTest::newRow("the profiles do not fit") << QStringLiteral("700");
}

void ProfileStoreProcessesTest::changesNothingOnAFullDisk()
{
    const ProfileDirectory here;
    QFETCH(QString, bytes);
    ProfileStore store(here.directory());
    QCOMPARE(messageOf(store.save(profileNamed(QStringLiteral("CT 1")))), QString());
    const QByteArray before = bytesOf(here.path());

    QProcess writer;
    start(writer, {QStringLiteral("limited"), here.directory(), bytes});
    QVERIFY(writer.waitForFinished(patience));
    QCOMPARE(writer.exitCode(), 0);
    QCOMPARE(QString::fromLocal8Bit(writer.readAllStandardOutput()),
             QStringLiteral("%1 cannot be saved: File too large. Nothing has changed.").arg(here.path()));
    QCOMPARE(bytesOf(here.path()), before);
    QCOMPARE(here.files(), QStringList{QStringLiteral("profiles.json")});
}

void ProfileStoreProcessesTest::keepsAMalformedFileInPlaceOnAFullDisk_data()
{
    QTest::addColumn<QByteArray>("malformed");
    QTest::newRow("only the copy of the file fits") << QByteArray("{ oops");
    QTest::newRow("not even the copy fits") << QByteArray(2000, '{');
}

void ProfileStoreProcessesTest::keepsAMalformedFileInPlaceOnAFullDisk()
{
    QFETCH(QByteArray, malformed);
    const ProfileDirectory here;
    QVERIFY(writeBytes(here.path(), malformed));
    QProcess writer;
    start(writer, {QStringLiteral("limited"), here.directory(), QStringLiteral("300")});
    QVERIFY(writer.waitForFinished(patience));
    QCOMPARE(writer.exitCode(), 0);
    QCOMPARE(QString::fromLocal8Bit(writer.readAllStandardOutput()),
             QStringLiteral("%1 cannot be saved: File too large. Nothing has changed.").arg(here.path()));
    QCOMPARE(bytesOf(here.path()), malformed);
    QCOMPARE(here.files(), QStringList{QStringLiteral("profiles.json")});
}

QTEST_GUILESS_MAIN(ProfileStoreProcessesTest)
#include "tst_profile_store_processes.moc"
