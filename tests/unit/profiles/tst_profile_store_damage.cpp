// Files that cannot be read as profiles: nothing in them is ever lost.
#include "core/profiles/profile_store.h"
#include "tests/support/profile_files.h"

#include <QFileInfo>
#include <QSet>
#include <QTest>

using namespace dicom_echo;

namespace {

const QByteArray newerFile = R"({"schema": "dicom-echo/profiles/2", "profiles": {"CT 1": {}}})";

} // namespace

class ProfileStoreDamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsLineAndColumnOfAMalformedFileAndLeavesIt();
    void setsAMalformedFileAsideByteForByteBeforeItSaves();
    void keepsEveryMalformedFileThatItSetsAside();
    void leavesAMalformedFileInPlaceIfTheProfileCannotBeSaved();
    void leavesTheFileOfAnotherVersionInPlace();
    void reportsProfilesThatBreakTheRulesAndKeepsThem();
    void namesTheFirstOfManyProfilesThatBreakTheRules();
    void numbersThousandsOfProfilesOfOneName();
    void leavesAFileOfTooManyProfilesInPlace();
    void leavesAFileThatIsTooLargeInPlace();
    void refusesADirectoryInPlaceOfTheFile();
};

void ProfileStoreDamageTest::reportsLineAndColumnOfAMalformedFileAndLeavesIt()
{
    const ProfileDirectory here;
    QVERIFY(writeBytes(here.path(), malformedProfiles));
    const auto contents = here.store().load();
    QVERIFY(contents.error.has_value());
    QVERIFY(!contents.isNew);
    QVERIFY2(contents.error->message.contains(here.path() + QStringLiteral(" cannot be read: line 3, column 25")),
             qPrintable(contents.error->message));
    QVERIFY(contents.profiles.isEmpty());
    QCOMPARE(messageOf(here.store().setLastUsed(QStringLiteral("CT 1"))), contents.error->message);
    QCOMPARE(messageOf(here.store().remove(QStringLiteral("CT 1"))), contents.error->message);
    QCOMPARE(bytesOf(here.path()), malformedProfiles);
    QVERIFY(here.files(QStringLiteral("*.corrupt-*")).isEmpty());
}

void ProfileStoreDamageTest::setsAMalformedFileAsideByteForByteBeforeItSaves()
{
    const ProfileDirectory here;
    QVERIFY(writeBytes(here.path(), malformedProfiles));
    QCOMPARE(messageOf(here.store().save(profileNamed(QStringLiteral("CT 2")))), QString());
    const QStringList aside = here.files(QStringLiteral("profiles.json.corrupt-*"));
    QCOMPARE(aside.size(), 1);
    QCOMPARE(bytesOf(here.path(aside.first())), malformedProfiles);
    QVERIFY(!here.store().load().error);
    QCOMPARE(namesIn(here.store()), QStringList{QStringLiteral("CT 2")});
}

void ProfileStoreDamageTest::keepsEveryMalformedFileThatItSetsAside()
{
    const ProfileDirectory here;
    QSet<QByteArray> written;
    for (int number = 0; number < 4; ++number) {
        const QByteArray malformed = malformedProfiles + QByteArray::number(number);
        QVERIFY(writeBytes(here.path(), malformed));
        written.insert(malformed);
        QCOMPARE(messageOf(here.store().save(profileNamed(QStringLiteral("CT 2")))), QString());
    }
    QSet<QByteArray> kept;
    const QStringList aside = here.files(QStringLiteral("profiles.json.corrupt-*"));
    for (const QString &name : aside)
        kept.insert(bytesOf(here.path(name)));
    QCOMPARE(kept, written);
}

void ProfileStoreDamageTest::leavesAMalformedFileInPlaceIfTheProfileCannotBeSaved()
{
    const ProfileDirectory here;
    QVERIFY(writeBytes(here.path(), malformedProfiles));
    QVERIFY(here.store().save(profileNamed(QString())).has_value());
    QCOMPARE(bytesOf(here.path()), malformedProfiles);
    QVERIFY(here.files(QStringLiteral("*.corrupt-*")).isEmpty());
}

void ProfileStoreDamageTest::leavesTheFileOfAnotherVersionInPlace()
{
    const ProfileDirectory here;
    QVERIFY(writeBytes(here.path(), newerFile));
    const QString message = messageOf(here.store().load().error);
    QVERIFY2(message.contains(QStringLiteral("another version of DICOM Echo wrote it")), qPrintable(message));
    QVERIFY2(message.contains(QStringLiteral("dicom-echo/profiles/2")), qPrintable(message));
    QCOMPARE(messageOf(here.store().save(profileNamed(QStringLiteral("CT 2")))), message);
    QCOMPARE(messageOf(here.store().remove(QStringLiteral("CT 1"))), message);
    QCOMPARE(messageOf(here.store().setLastUsed(QStringLiteral("CT 1"))), message);
    QCOMPARE(bytesOf(here.path()), newerFile);
    QVERIFY(here.files(QStringLiteral("*.corrupt-*")).isEmpty());
}

void ProfileStoreDamageTest::reportsProfilesThatBreakTheRulesAndKeepsThem()
{
    const ProfileDirectory here;
    QVERIFY(writeBytes(here.path(), R"({"schema": "dicom-echo/profiles/1", "profiles": [
        {"name": "CT 1", "port": 99999}, {"name": "CT 2"}]})"));
    const auto contents = here.store().load();
    QCOMPARE(contents.profiles.size(), 1);
    QCOMPARE(messageOf(contents.error), QStringLiteral("Some profiles in %1 cannot be used and are left as they are: "
                                                       "\"CT 1\", port: A port is a whole number from 1 to 65535.")
                                            .arg(here.path()));
    QCOMPARE(messageOf(here.store().save(profileNamed(QStringLiteral("CT 3")))), QString());
    QVERIFY(bytesOf(here.path()).contains("99999"));
    QCOMPARE(messageOf(here.store().load().error), messageOf(contents.error));
}

namespace {

QByteArray profilesFile(const QByteArray &profile, qsizetype count)
{
    const QByteArray profiles = (profile + ',').repeated(count).chopped(1);
    return R"({"schema": "dicom-echo/profiles/1", "profiles": [)" + profiles + "]}";
}

} // namespace

void ProfileStoreDamageTest::namesTheFirstOfManyProfilesThatBreakTheRules()
{
    const ProfileDirectory here;
    QVERIFY(writeBytes(here.path(), profilesFile("7", 1000)));
    const QString message = messageOf(here.store().load().error);
    QVERIFY2(message.contains(QStringLiteral("profile 3 of the file is not a JSON object; and 997 more.")),
             qPrintable(message));
    QVERIFY(!message.contains(QStringLiteral("profile 4 ")));
}

/// With work that grows as the square of their number this test does not end within the limit of a test.
void ProfileStoreDamageTest::numbersThousandsOfProfilesOfOneName()
{
    const ProfileDirectory here;
    constexpr qsizetype count = 20000;
    QVERIFY(writeBytes(here.path(), profilesFile(R"({"name": "CT"})", count)));
    const auto contents = here.store().load();
    QCOMPARE(messageOf(contents.error), QString());
    QCOMPARE(contents.profiles.size(), count);
    QSet<QString> names;
    for (const Profile &profile : contents.profiles)
        names.insert(profile.name);
    QCOMPARE(names.size(), count);
    QVERIFY(names.contains(QStringLiteral("CT")));
    QVERIFY(names.contains(QStringLiteral("CT (20000)")));
}

void ProfileStoreDamageTest::leavesAFileOfTooManyProfilesInPlace()
{
    const ProfileDirectory here;
    const QByteArray many = profilesFile("{}", 20001);
    QVERIFY(writeBytes(here.path(), many));
    const auto contents = here.store().load();
    QVERIFY(contents.profiles.isEmpty());
    const QString message = messageOf(contents.error);
    QVERIFY2(message.contains(QStringLiteral("it has 20001 profiles; at most 20000 are read")), qPrintable(message));
    QCOMPARE(messageOf(here.store().save(profileNamed(QStringLiteral("CT 1")))), message);
    QCOMPARE(bytesOf(here.path()), many);
}

void ProfileStoreDamageTest::leavesAFileThatIsTooLargeInPlace()
{
    const ProfileDirectory here;
    const QByteArray large = goodProfiles + QByteArray(16 * 1024 * 1024, ' ');
    QVERIFY(writeBytes(here.path(), large));
    const auto contents = here.store().load();
    QVERIFY(contents.profiles.isEmpty());
    const QString message = messageOf(contents.error);
    QVERIFY2(message.contains(QStringLiteral("it has more than 16777216 bytes. It is left as it is")),
             qPrintable(message));
    QCOMPARE(messageOf(here.store().save(profileNamed(QStringLiteral("CT 1")))), message);
    QCOMPARE(bytesOf(here.path()).size(), large.size());
}

void ProfileStoreDamageTest::refusesADirectoryInPlaceOfTheFile()
{
    const ProfileDirectory here;
    QVERIFY(QDir().mkpath(here.path() + QStringLiteral("/kept")));
    const QString message = messageOf(here.store().load().error);
    QVERIFY2(message.contains(here.path() + QStringLiteral(" cannot be read: it is not a file")), qPrintable(message));
    QCOMPARE(messageOf(here.store().save(profileNamed(QStringLiteral("CT 1")))), message);
    QVERIFY(QFileInfo::exists(here.path() + QStringLiteral("/kept")));
}

QTEST_GUILESS_MAIN(ProfileStoreDamageTest)
#include "tst_profile_store_damage.moc"
