// The saved profile on the command line: what it brings, and what replaces it.
#include "app/command_line/command_line.h"

#include <QTest>

using namespace dicom_echo;
using namespace std::chrono_literals;

class TestCommandLineProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesThePeerAndItsSettings();
    void replacesSettingsWhereverTheyStand_data();
    void replacesSettingsWhereverTheyStand();
    void startsTheLocalTestPeerOfAProfile();
    void leavesTheFormOfTheWindowAlone();
    void reportsBadUsage_data();
    void reportsBadUsage();
};

namespace {

Profile mainPacs()
{
    Profile profile;
    profile.name = QStringLiteral("Main PACS");
    profile.request.address = QStringLiteral("pacs.example.org");
    profile.request.port = 11112;
    profile.request.calledAeTitle = QStringLiteral("ORTHANC");
    profile.request.acseTimeout = 7s;
    return profile;
}

Parsed<Profile> lookUp(const QString &name)
{
    if (name == mainPacs().name)
        return {mainPacs(), {}};
    if (name == localTestPeerProfile().name)
        return {localTestPeerProfile(), {}};
    return {{}, QStringLiteral("There is no profile of this name")};
}

Parsed<CommandLine> parsed(const QStringList &arguments)
{
    return parseCommandLine(arguments, lookUp);
}

const QString option = QStringLiteral("--profile");
const QString console = QStringLiteral("--console");

} // namespace

void TestCommandLineProfile::takesThePeerAndItsSettings()
{
    const auto line = parsed({console, option, mainPacs().name});
    QVERIFY2(line, qPrintable(line.error));
    QCOMPARE(line.value->mode, RunMode::Console);
    QCOMPARE(line.value->request, mainPacs().request);
    QCOMPARE(line.value->profileName, mainPacs().name);
}

void TestCommandLineProfile::replacesSettingsWhereverTheyStand_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("before") << QStringList{console, QStringLiteral("-aet"), QStringLiteral("CT1"), option,
                                           mainPacs().name};
    QTest::newRow("after") << QStringList{console, option, mainPacs().name, QStringLiteral("-aet"),
                                          QStringLiteral("CT1")};
}

void TestCommandLineProfile::replacesSettingsWhereverTheyStand()
{
    QFETCH(QStringList, arguments);
    const auto line = parsed(arguments);
    QVERIFY2(line, qPrintable(line.error));
    EchoRequest expected = mainPacs().request;
    expected.callingAeTitle = QStringLiteral("CT1");
    QCOMPARE(line.value->request, expected);
}

void TestCommandLineProfile::startsTheLocalTestPeerOfAProfile()
{
    const auto line = parsed({console, option, localTestPeerProfile().name});
    QVERIFY2(line, qPrintable(line.error));
    QVERIFY(line.value->localPeer);
}

/// The window opens the profile itself: its settings are no changes to it.
void TestCommandLineProfile::leavesTheFormOfTheWindowAlone()
{
    const auto line = parsed({option, mainPacs().name});
    QVERIFY2(line, qPrintable(line.error));
    QCOMPARE(line.value->mode, RunMode::Window);
    QVERIFY(!line.value->requestGiven);
    QVERIFY(parsed({option, mainPacs().name, QStringLiteral("-ta"), QStringLiteral("3")}).value->requestGiven);
}

void TestCommandLineProfile::reportsBadUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("error");
    QTest::newRow("unknown") << QStringList{option, QStringLiteral("CT 1")}
                             << QStringLiteral("option --profile: There is no profile of this name");
    QTest::newRow("empty") << QStringList{option, QStringLiteral(" ")}
                           << QStringLiteral("option --profile: Enter a name");
    QTest::newRow("with an address") << QStringList{option, mainPacs().name, QStringLiteral("host"),
                                                    QStringLiteral("104")}
                                     << QStringLiteral("option --profile: contradicts an address and a port");
    QTest::newRow("with lists of peers") << QStringList{QStringLiteral("--list-peers"), QStringLiteral("x.csv"), option,
                                                        mainPacs().name}
                                         << QString();
}

void TestCommandLineProfile::reportsBadUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, error);
    const auto line = parsed(arguments);
    QVERIFY(!line);
    QVERIFY2(line.error.startsWith(error), qPrintable(line.error));
}

QTEST_GUILESS_MAIN(TestCommandLineProfile)
#include "tst_command_line_profile.moc"
