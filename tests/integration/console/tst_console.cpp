// The program without a window, as a script sees it: exit codes, the lines of its log to the letter, its report.
#include "core/pdu/pdu_decoder.h"
#include "core/pdu/wire_text.h"
#include "core/profiles/profile_store.h"
#include "tests/support/loopback.h"
#include "tests/support/pdu_bytes.h"
#include "tests/support/program_run.h"
#include "tests/support/scripts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsNothingAboutASuccess();
    void printsTheStepsWhenVerbose();
    void offersTlsToPractiseWith();
    void startsTheDebugLogWithProgramAndVersion();
    void reportsAClosedPort();
    void printsTheKnownErrorLines_data();
    void printsTheKnownErrorLines();
    void printsNothingWhenQuiet();
    void succeedsWithAWarningAtTheRelease();
    void sendsWhatTheOptionsSay();
    void printsOneReportOfASuccess();
    void printsOneReportOfAFailure();
    void remarksOnWhatDiffersFromASavedProfile();
    void redactsWhatItRemarks();
    void printsWhatAWatchCounted();
    void printsOneReportOfAWatch();
    void givesNoNameOfAWatchAwayIfAskedToRedact();
    void reportsBadUsage_data();
    void reportsBadUsage();
    void printsHelpAndVersion();
};

namespace {

ProgramOutput run(const QStringList &arguments, const QStringList &variables = {})
{
    return runProgram(QStringLiteral(DICOM_ECHO_PROGRAM), arguments, variables);
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

ProgramOutput runAgainst(const ScriptedPeer &peer, const char *options = "", const QStringList &variables = {})
{
    return run(words("--console") + words(options) + QStringList{peer.address(), QString::number(peer.port())},
               variables);
}

QJsonObject reportOf(const ProgramOutput &run)
{
    QJsonParseError error;
    QJsonObject report = QJsonDocument::fromJson(run.output.toUtf8(), &error).object();
    if (error.error != QJsonParseError::NoError)
        qWarning("%s\n%s", qPrintable(error.errorString()), qPrintable(run.output));
    return report;
}

Profile profileOf(const QString &name, const ScriptedPeer &peer)
{
    Profile profile;
    profile.name = name;
    profile.request.address = peer.address();
    profile.request.port = peer.port();
    return profile;
}

/// Of a program whose configuration is in this folder.
ProfileStore storeIn(const QTemporaryDir &home)
{
    return ProfileStore(home.filePath(QStringLiteral("dicom-echo/dicom-echo")));
}

} // namespace

void TestConsole::printsNothingAboutASuccess()
{
    const ProgramOutput result = run(words("--console --local-peer"));
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.output, QString());
    QCOMPARE(result.log, QString());
}

void TestConsole::printsTheStepsWhenVerbose()
{
    const ProgramOutput result = run(words("--console --local-peer -v --repeat 2"));
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.log, QStringLiteral("I: Requesting Association\n"
                                        "I: Association Accepted\n"
                                        "I: Sending Echo Request: MsgID 1\n"
                                        "I: Received Echo Response (Status: Success)\n"
                                        "I: Sending Echo Request: MsgID 2\n"
                                        "I: Received Echo Response (Status: Success)\n"
                                        "I: Releasing Association\n"));
}

void TestConsole::offersTlsToPractiseWith()
{
    const QJsonObject report = reportOf(run(words("--json --local-peer --tls")));
    QCOMPARE(report[QStringLiteral("failure")][QStringLiteral("code")].toString(),
             QStringLiteral("certificate-untrusted"));
    QCOMPARE(run(words("--console --local-peer --tls --tls-verify none")).exitCode, 0);
}

void TestConsole::startsTheDebugLogWithProgramAndVersion()
{
    const QStringList lines = run(words("--console --local-peer -d")).logLines();
    QCOMPARE(lines.mid(0, 5).join(u'\n'),
             QStringLiteral("D: dicom-echo " DICOM_ECHO_VERSION "\n"
                            "D: \n"
                            "I: Requesting Association\n"
                            "D: Request Parameters:\n"
                            "D: ======================= OUTGOING A-ASSOCIATE-RQ PDU ========================"));
    QCOMPARE(lines.last(),
             QStringLiteral("D: =========================== END A-RELEASE-RP PDU ==========================="));
    QCOMPARE(lines.filter(QStringLiteral("I: Received Echo Response (Status: Success)")).size(), 1);
}

void TestConsole::reportsAClosedPort()
{
    const ProgramOutput result =
        run({QStringLiteral("--console"), QStringLiteral("127.0.0.1"), QString::number(freePort())});
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.log, QStringLiteral("E: Association request failed: unable to connect to remote\n"
                                        "E: TCP Initialisation Error: Connection refused\n"));
}

void TestConsole::printsTheKnownErrorLines_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QString>("log");
    const auto answer = [](const QByteArray &pdu) {
        return Script{step::ReceivePdu{}, step::Send{pdu}, step::WaitForEnd{}};
    };
    AssociateAc noContext;
    noContext.contexts.first().result = 3;

    QTest::newRow("called AE title") << answer(associateRj(1, 1, 7))
                                     << "E: Association Rejected\n"
                                        "E: Result: Rejected Permanent, Source: Service User\n"
                                        "E: Reason: Called AE title not recognised\n";
    QTest::newRow("calling AE title") << answer(associateRj(1, 1, 3))
                                      << "E: Association Rejected\n"
                                         "E: Result: Rejected Permanent, Source: Service User\n"
                                         "E: Reason: Calling AE title not recognised\n";
    QTest::newRow("busy") << answer(associateRj(2, 3, 1))
                          << "E: Association Rejected\n"
                             "E: Result: Rejected Transient, Source: Service Provider (Presentation)\n"
                             "E: Reason: Temporary congestion\n";
    QTest::newRow("abort") << answer(abort(2, 6))
                           << "E: Association Aborted\n"
                              "E: Source: DUL service-provider, Reason: Invalid PDU parameter value\n";
    QTest::newRow("no context") << answer(associateAc(noContext)) << "E: No accepted presentation contexts\n";
    QTest::newRow("silence") << Script{step::ReceivePdu{}, step::WaitForEnd{}}
                             << "E: ACSE timeout reached while waiting for response to association request\n";
    QTest::newRow("silence at the echo") << accepting() + Script{step::ReceivePdu{}, step::WaitForEnd{}}
                                         << "E: DIMSE timeout reached while waiting for message response\n";
    QTest::newRow("closed at the echo") << accepting() + Script{step::ReceivePdu{}, step::Close{}}
                                        << "E: Connection closed while waiting for DIMSE message\n";
    QTest::newRow("status") << accepting() + answeringEcho(0x0122) + releasing()
                            << "E: Echo request failed\n"
                               "E: Status: 0x0122 - SOP Class Not Supported\n";
    QTest::newRow("web server") << answer("HTTP/1.1 400 Bad Request\r\n\r\n")
                                << "E: Association request failed: remote is not a DICOM application\n"
                                   "E: Remote speaks HTTP\n";
}

void TestConsole::printsTheKnownErrorLines()
{
    QFETCH(Script, script);
    const ScriptedPeer peer(script);
    const ProgramOutput result = runAgainst(peer, "-ta 0.3 -td 0.3");
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.output, QString());
    QTEST(result.log, "log");
}

void TestConsole::printsNothingWhenQuiet()
{
    const ScriptedPeer peer(Script{step::ReceivePdu{}, step::Send{associateRj()}, step::WaitForEnd{}});
    const ProgramOutput result = runAgainst(peer, "-q", {QStringLiteral("LC_ALL=C")}); // as cron starts it
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.log, QString());
}

void TestConsole::succeedsWithAWarningAtTheRelease()
{
    const ScriptedPeer peer(QList<Script>(2, upToRelease() + Script{step::Close{}}));
    const ProgramOutput result = runAgainst(peer, "-ll warning");
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.log, QStringLiteral("W: Connection closed while waiting for response to release request\n"));
    const ProgramOutput usual = runAgainst(peer); // at level error
    QCOMPARE(usual.exitCode, 0);
    QCOMPARE(usual.log, QString());
}

void TestConsole::sendsWhatTheOptionsSay()
{
    AssociateAc implicit;
    implicit.contexts.first().transferSyntaxes = {implicitLittleEndianUid};
    ScriptedPeer peer(Script{step::ReceivePdu{}, step::Send{associateAc(implicit)}} + answeringEcho() +
                      answeringEcho() + Script{step::ReceivePdu{}, step::WaitForEnd{}});
    QCOMPARE(runAgainst(peer, "-aet ME -aec YOU -pdu 4096 -xi --repeat 2 --abort").exitCode, 0);
    const Conversation seen = peer.finishOne();
    QCOMPARE(seen.pdus.size(), 4);
    const auto request = std::get<AssociatePdu>(decodePdu(seen.pdus[0]).content);
    QCOMPARE(trimmedText(request.callingAeTitle), QStringLiteral("ME"));
    QCOMPARE(trimmedText(request.calledAeTitle), QStringLiteral("YOU"));
    QCOMPARE(request.userInformation.maximumLength, 4096U);
    QCOMPARE(request.presentationContexts.size(), 1);
    QCOMPARE(request.presentationContexts.first().transferSyntaxes, QList<QByteArray>{implicitLittleEndianUid});
    QCOMPARE(seen.pdus[3], abort(0, 0));
}

void TestConsole::printsOneReportOfASuccess()
{
    const ProgramOutput result = run(words("--json --local-peer --repeat 3"));
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.log, QString());
    const QJsonObject report = reportOf(result);
    QCOMPARE(report[QStringLiteral("schema")].toString(), QStringLiteral("dicom-echo/report/1"));
    QCOMPARE(report[QStringLiteral("verdict")].toString(), QStringLiteral("success"));
    QVERIFY(report[QStringLiteral("failure")].isNull());
    QCOMPARE(report[QStringLiteral("echoes")][QStringLiteral("statuses")].toObject(),
             (QJsonObject{{QStringLiteral("0x0000"), 3}}));
    QCOMPARE(report[QStringLiteral("stages")].toArray().size(), 6);
    QCOMPARE(report[QStringLiteral("request")][QStringLiteral("address")].toString(), QStringLiteral("127.0.0.1"));
    QVERIFY(
        report[QStringLiteral("echoes")][QStringLiteral("roundTripMilliseconds")][QStringLiteral("max")].toDouble() >
        0);
}

void TestConsole::printsOneReportOfAFailure()
{
    const ScriptedPeer peer(Script{step::ReceivePdu{}, step::Send{associateRj(1, 1, 7)}, step::WaitForEnd{}});
    const ProgramOutput result = runAgainst(peer, "--json -q");
    QCOMPARE(result.exitCode, 1);
    const QJsonObject report = reportOf(result);
    QCOMPARE(report[QStringLiteral("verdict")].toString(), QStringLiteral("failure"));
    const QJsonValue failure = report[QStringLiteral("failure")];
    QCOMPARE(failure[QStringLiteral("stage")].toString(), QStringLiteral("associate"));
    QCOMPARE(failure[QStringLiteral("code")].toString(), QStringLiteral("rejected"));
    QCOMPARE(failure[QStringLiteral("facts")][QStringLiteral("reason")].toInt(), 7);
    QCOMPARE(failure[QStringLiteral("facts")][QStringLiteral("firstBytes")].toString(),
             QString::fromLatin1(associateRj(1, 1, 7).toHex()));
    QVERIFY(failure[QStringLiteral("advice")].toArray().size() > 1);
}

void TestConsole::remarksOnWhatDiffersFromASavedProfile()
{
    const ScriptedPeer peer(serving());
    Profile profile = profileOf(QStringLiteral("PACS"), peer);
    profile.request.callingAeTitle = QStringLiteral("EchoSCU");
    profile.lastImplementationClassUid = QStringLiteral("1.2.3");
    const QTemporaryDir home;
    QVERIFY(!storeIn(home).save(profile));

    const ProgramOutput result =
        runProgram(QStringLiteral(DICOM_ECHO_PROGRAM),
                   words("--console --json -ll warning") + QStringList{peer.address(), QString::number(peer.port())},
                   {QStringLiteral("XDG_CONFIG_HOME=") + home.path()});
    QCOMPARE(result.exitCode, 0);
    const QJsonArray warnings = reportOf(result)[QStringLiteral("warnings")].toArray();
    QVERIFY2(warnings.size() == 2, QJsonDocument(warnings).toJson().constData());
    QCOMPARE(warnings[0][QStringLiteral("code")].toString(), QStringLiteral("implementation-changed"));
    QCOMPARE(warnings[1][QStringLiteral("code")].toString(), QStringLiteral("ae-title-similar"));
    const QString line = QStringLiteral("W: Remote is another implementation than last time");
    QVERIFY2(result.logLines().contains(line), qPrintable(result.log));
}

void TestConsole::redactsWhatItRemarks()
{
    const ScriptedPeer peer(serving());
    Profile profile = profileOf(QStringLiteral("Main archive"), peer);
    profile.request.calledAeTitle = QStringLiteral("MainPacs");
    const QTemporaryDir home;
    QVERIFY(!storeIn(home).save(profile));

    const ProgramOutput result = runAgainst(peer, "--redact --json -ll warning -aec MAINPACS",
                                            {QStringLiteral("XDG_CONFIG_HOME=") + home.path()});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.log.startsWith(QStringLiteral("W: ")), qPrintable(result.log));
    for (const QString &secret : {profile.name, profile.request.calledAeTitle, QStringLiteral("MAINPACS")})
        QVERIFY2(!(result.output + result.log).contains(secret), qPrintable(result.output + result.log));
}

void TestConsole::printsWhatAWatchCounted()
{
    for (const char *const more : {"", " --watch-one-association"}) {
        const ProgramOutput good = run(words("--console --local-peer --watch 0.1 --watch-for 0.25") + words(more));
        QCOMPARE(good.exitCode, 0);
        QVERIFY2(good.output.startsWith(QStringLiteral("Up 100 % of ")), qPrintable(good.output));
        QCOMPARE(good.log, QString());
    }
}

void TestConsole::printsOneReportOfAWatch()
{
    const ScriptedPeer peer(Script{step::ReceivePdu{}, step::Send{associateRj(1, 1, 7)}, step::WaitForEnd{}});
    const ProgramOutput result = runAgainst(peer, "--json --watch 0.1 --watch-for 0.05");
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.log.contains(QStringLiteral("E: Down: ")), qPrintable(result.log));
    const QJsonObject report = reportOf(result);
    QCOMPARE(report[QStringLiteral("schema")].toString(), QStringLiteral("dicom-echo/watch/1"));
    QCOMPARE(report[QStringLiteral("attempts")].toInt(), 1);
    QCOMPARE(report[QStringLiteral("availabilityPercent")].toDouble(-1), 0.0);
    QCOMPARE(report[QStringLiteral("longestOutage")][QStringLiteral("failure")][QStringLiteral("code")].toString(),
             QStringLiteral("rejected"));
}

void TestConsole::givesNoNameOfAWatchAwayIfAskedToRedact()
{
    const ScriptedPeer peer(Script{step::ReceivePdu{}, step::Send{associateRj(1, 1, 7)}, step::WaitForEnd{}});
    const ProgramOutput result =
        runAgainst(peer, "--redact --json -d -aet WARD7_CT -aec MAINPACS --watch 0.1 --watch-for 0.05");
    QCOMPARE(result.exitCode, 1);
    for (const char *const secret : {"WARD7_CT", "MAINPACS", "127.0.0.1"})
        QVERIFY2(!(result.output + result.log).contains(QLatin1StringView(secret)), secret);
    QVERIFY2(result.log.contains(QStringLiteral("E: Down: ")), qPrintable(result.log));
    QVERIFY2(result.log.contains(QStringLiteral("AE-2")), qPrintable(result.log));
    const QJsonObject report = reportOf(result);
    QCOMPARE(report[QStringLiteral("request")][QStringLiteral("calledAeTitle")].toString(), QStringLiteral("AE-2"));
    QVERIFY(
        report[QStringLiteral("outages")][0][QStringLiteral("failure")][QStringLiteral("title")].toString().contains(
            QStringLiteral("AE-2")));
}

void TestConsole::reportsBadUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("begin");
    QTest::newRow("bad value") << words("--console -ta soon host 104") << "dicom-echo: option -ta: ";
    QTest::newRow("contradiction") << words("--console -q -v host 104") << "dicom-echo: option -v: contradicts -q\n";
    QTest::newRow("unknown option") << words("--console --caled-aet X") << "dicom-echo: option --caled-aet: unknown";
    QTest::newRow("no peer") << words("--console") << "dicom-echo: address and port of the peer are missing\n";
    QTest::newRow("bad value for a window") << words("-pdu 5") << "dicom-echo: option -pdu: ";
    const char *const noAuthority =
        "dicom-echo: option --tls-ca: The CA file \"/nowhere/ca.pem\" cannot be used: there "
        "is no such file\n";
    QTest::newRow("CA file that is not there") << words("--console --tls-ca /nowhere/ca.pem host 104") << noAuthority;
    QTest::newRow("CA file that is not there, for a window")
        << words("--tls-ca /nowhere/ca.pem host 104") << noAuthority;
}

void TestConsole::reportsBadUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, begin);
    const ProgramOutput result = run(arguments);
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.output, QString());
    QVERIFY2(result.log.startsWith(begin), qPrintable(result.log));
    QCOMPARE(result.logLines().size(), 2);
    QCOMPARE(result.logLines().last(), QStringLiteral("Try 'dicom-echo --help'."));
}

void TestConsole::printsHelpAndVersion()
{
    const ProgramOutput version = run(words("--version"));
    QCOMPARE(version.exitCode, 0);
    const QStringList lines = version.output.split(u'\n');
    QCOMPARE(lines.first(), QStringLiteral("dicom-echo " DICOM_ECHO_VERSION));
    QCOMPARE(lines.size(), 5); // Qt, DCMTK, OpenSSL, and the end of the last line
    const ProgramOutput help = run(words("--help"));
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.output.contains(QStringLiteral("--acse-timeout <seconds>")));
    QCOMPARE(help.log, QString());
    QCOMPARE(run(words("-h")).output, help.output);
}

QTEST_GUILESS_MAIN(TestConsole)
#include "tst_console.moc"
