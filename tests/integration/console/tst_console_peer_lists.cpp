// Lists of peers on the command line, as a script sees it: what is printed, imported and exported, and the exit codes.
#include "core/profiles/profile_store.h"
#include "tests/support/program_run.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestConsolePeerLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void printsWhatItRead();
    void printsJson();
    void failsIfAFileCannotBeRead();
    void importsTheRestIfAFileCannotBeRead();
    void tellsHowAPeerIsToBeCalled();
    void importsIntoAGroupOnce();
    void countsAPeerAsKnownThatIsSavedInAnotherWay();
    void importsNothingInADryRun();
    void exportsWhatOthersRead();
    void exportsNothingWhereTheProfilesCannotBeRead();
    void reportsBadUsage_data();
    void reportsBadUsage();

private:
    [[nodiscard]] QString path(const char *name) const { return m_directory->filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QString write(const char *name, const QByteArray &bytes) const;
    [[nodiscard]] ProgramOutput run(const QStringList &arguments) const;
    [[nodiscard]] QList<Profile> saved() const;

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestConsolePeerLists::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
}

QString TestConsolePeerLists::write(const char *name, const QByteArray &bytes) const
{
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

ProgramOutput TestConsolePeerLists::run(const QStringList &arguments) const
{
    return runProgram(QStringLiteral(DICOM_ECHO_PROGRAM), arguments,
                      {QStringLiteral("XDG_CONFIG_HOME=") + m_directory->path()});
}

QList<Profile> TestConsolePeerLists::saved() const
{
    return ProfileStore(path("dicom-echo/dicom-echo")).load().profiles;
}

void TestConsolePeerLists::printsWhatItRead()
{
    const QString file = write("peers.txt", "ONE@10.0.0.1:104\njust words\n");
    const ProgramOutput result = run({QStringLiteral("--list-peers"), file});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.output, QStringLiteral("%1: plain-list, 1 peer, 1 skipped\n  ONE  ONE@10.0.0.1:104\n"
                                           "  skipped, line 2: just words: it cannot be understood\n")
                                .arg(file));
}

void TestConsolePeerLists::printsJson()
{
    const QString file = write("orthanc.json", R"({"DicomModalities": {"a": {"AET": "A", "Host": "h", "Port": 104,
                                                  "LocalAet": "US"}, "b": ["B", "b"]}})");
    const ProgramOutput result = run({QStringLiteral("--list-peers"), file, QStringLiteral("--json")});
    QCOMPARE(result.exitCode, 0);
    const QByteArray expected(R"({"schema": "dicom-echo/peers/1", "files": [{"format": "orthanc", "peers": [
        {"name": "a", "group": null, "calledAeTitle": "A", "callingAeTitle": "US", "address": "h", "port": 104,
         "tls": false}],
        "skipped": [{"where": "DicomModalities.b", "reason": "b: it has 2 fields instead of 3"}]}]})");
    QCOMPARE(QJsonDocument::fromJson(result.output.toUtf8()), QJsonDocument::fromJson(expected));
}

void TestConsolePeerLists::failsIfAFileCannotBeRead()
{
    const QString good = write("good.txt", "ONE@10.0.0.1:104\n");
    const QString bad = write("bad.txt", "Dear colleague\n");
    const ProgramOutput result = run({QStringLiteral("--list-peers"), bad, path("missing"), good});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.log.contains(bad + QStringLiteral(": This is not a list of peers in a known format")),
             qPrintable(result.log));
    QVERIFY(result.log.contains(path("missing") + QStringLiteral(": It cannot be read: ")));
    QVERIFY(result.output.contains(QStringLiteral("ONE@10.0.0.1:104")));
}

void TestConsolePeerLists::importsTheRestIfAFileCannotBeRead()
{
    const QString good = write("good.txt", "ONE@10.0.0.1:104\n");
    const ProgramOutput result = run({QStringLiteral("--import"), path("missing"), good});
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.log.contains(path("missing") + QStringLiteral(": It cannot be read: ")));
    QVERIFY2(result.output.endsWith(QStringLiteral("1 profile added, 0 known\n")), qPrintable(result.output));
}

void TestConsolePeerLists::tellsHowAPeerIsToBeCalled()
{
    const QString file = write("peers.csv", "name,AE,host,port,calling AE,group\nCT,ONE,10.0.0.1,104,WARD,North\n");
    const ProgramOutput result = run({QStringLiteral("--list-peers"), file});
    QVERIFY2(result.output.endsWith(QStringLiteral("\n  CT  ONE@10.0.0.1:104 called by WARD in North\n")),
             qPrintable(result.output));
}

void TestConsolePeerLists::importsIntoAGroupOnce()
{
    const QString file = write("peers.csv", "name,AE,host,port,TLS\nA,ONE,10.0.0.1,104,no\nB,TWO,10.0.0.2,2762,yes\n");
    const QStringList import{QStringLiteral("--import"), file, QStringLiteral("--group"), QStringLiteral("North")};
    const ProgramOutput first = run(import);
    QCOMPARE(first.exitCode, 0);
    QVERIFY2(first.output.contains(QStringLiteral("2 profiles added, 0 known")), qPrintable(first.output));
    const QList<Profile> profiles = saved();
    QCOMPARE(profiles.size(), 3); // with the local test peer
    QCOMPARE(profiles[0].group, QStringLiteral("North"));
    QVERIFY(profiles[1].request.tls.has_value());

    const ProgramOutput second = run(import);
    QCOMPARE(second.exitCode, 0);
    QVERIFY2(second.output.contains(QStringLiteral("0 profiles added, 2 known")), qPrintable(second.output));
    QCOMPARE(saved(), profiles);
}

void TestConsolePeerLists::countsAPeerAsKnownThatIsSavedInAnotherWay()
{
    QCOMPARE(run({QStringLiteral("--import"), write("first.txt", "ONE@10.0.0.1:104\n")}).exitCode, 0);
    const QString changed = write("second.csv", "name,AE,host,port,calling AE\nONE,ONE,10.0.0.1,104,WARD\n");
    const ProgramOutput result = run({QStringLiteral("--import"), changed});
    QVERIFY2(result.output.contains(QStringLiteral("saved as ONE; the list says: calling AE title WARD instead of ")),
             qPrintable(result.output));
    QVERIFY2(result.output.endsWith(QStringLiteral("0 profiles added, 1 known\n")), qPrintable(result.output));
}

void TestConsolePeerLists::importsNothingInADryRun()
{
    const QString file = write("peers.txt", "ONE@10.0.0.1:104\n");
    const ProgramOutput result = run({QStringLiteral("--dry-run"), QStringLiteral("--import"), file});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.output.contains(QStringLiteral("would be added: ONE  ONE@10.0.0.1:104")),
             qPrintable(result.output));
    QVERIFY(!QFile::exists(path("dicom-echo/dicom-echo/profiles.json")));
}

void TestConsolePeerLists::exportsWhatOthersRead()
{
    const QString file = write("peers.txt", "ONE@10.0.0.1:104\n");
    QCOMPARE(run({QStringLiteral("--import"), file}).exitCode, 0);
    const ProgramOutput toFile = run({QStringLiteral("--export"), path("acrnema.map")});
    QCOMPARE(toFile.exitCode, 0);
    QVERIFY2(toFile.log.contains(QStringLiteral("not exported: Local test peer")), qPrintable(toFile.log));
    const ProgramOutput listed = run({QStringLiteral("--list-peers"), path("acrnema.map")});
    QVERIFY2(listed.output.contains(QStringLiteral("conquest, 1 peer, 0 skipped")), qPrintable(listed.output));
    const ProgramOutput toOutput =
        run({QStringLiteral("--export"), QStringLiteral("-"), QStringLiteral("--format"), QStringLiteral("dcmqrscp")});
    QCOMPARE(toOutput.output, QStringLiteral("HostTable BEGIN\nONE = (ONE, 10.0.0.1, 104)\nHostTable END\n"));
    QCOMPARE(run({QStringLiteral("--export"), path("no/such/folder.csv")}).exitCode, 1);
}

/// An empty list would be taken for what there is.
void TestConsolePeerLists::exportsNothingWhereTheProfilesCannotBeRead()
{
    QVERIFY(QDir(m_directory->path()).mkpath(QStringLiteral("dicom-echo/dicom-echo")));
    QVERIFY(!write("dicom-echo/dicom-echo/profiles.json", "{\"schema\": ").isEmpty());
    const ProgramOutput result = run({QStringLiteral("--export"), path("peers.csv")});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.log.contains(QStringLiteral("profiles.json cannot be read: ")), qPrintable(result.log));
    QVERIFY(!QFile::exists(path("peers.csv")));
}

void TestConsolePeerLists::reportsBadUsage_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("no file") << QStringLiteral("--list-peers");
    QTest::newRow("nothing to import") << QStringLiteral("--import");
    QTest::newRow("two of them") << QStringLiteral("--list-peers --import x");
    QTest::newRow("an address before") << QStringLiteral("10.0.0.1 --list-peers x");
    QTest::newRow("settings of an echo") << QStringLiteral("-aec X --import x");
    QTest::newRow("a group for a list") << QStringLiteral("--list-peers x --group g");
    QTest::newRow("a dry run of a list") << QStringLiteral("--list-peers x --dry-run");
    QTest::newRow("a format for an import") << QStringLiteral("--import x --format csv");
    QTest::newRow("no such format") << QStringLiteral("--export x --format xls");
    QTest::newRow("no format") << QStringLiteral("--export x");
    QTest::newRow("JSON of an import") << QStringLiteral("--import x --json");
}

void TestConsolePeerLists::reportsBadUsage()
{
    QFETCH(QString, arguments);
    const ProgramOutput result = run(arguments.split(u' '));
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.output.isEmpty());
    QVERIFY(result.log.startsWith(QStringLiteral("dicom-echo: ")));
}

QTEST_GUILESS_MAIN(TestConsolePeerLists)
#include "tst_console_peer_lists.moc"
