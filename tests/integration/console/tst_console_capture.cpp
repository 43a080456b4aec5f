// What the program saves of a run without a window, and what is left of names and addresses in what is given away.
#include "core/capture/capture_file.h"
#include "core/capture/capture_reader.h"
#include "tests/support/capture_result.h"
#include "tests/support/loopback.h"
#include "tests/support/pdu_bytes.h"
#include "tests/support/program_run.h"
#include "tests/support/scripts.h"
#include "tests/unit/capture/capture_fixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestConsoleCapture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesTheRunInTheFormThatTheNameAsksFor_data();
    void savesTheRunInTheFormThatTheNameAsksFor();
    void savesAFailedRun();
    void savesEachAssociationOfAWatch();
    void savesARunThatNeverConnected();
    void replacesTheFileOfTheRunBefore();
    void refusesAFileThatItCannotWrite_data();
    void refusesAFileThatItCannotWrite();
    void failsIfTheFileCannotBeWrittenInTheEnd();
    void givesNoNameAwayIfAskedToRedact();
    void printsACapture();
    void printsACaptureAsJson();
    void givesNoNameOfACaptureAway();
    void saysWhyAFileIsNoCapture();
    void refusesToOpenAndToEcho_data();
    void refusesToOpenAndToEcho();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

namespace {

ProgramOutput run(const ScriptedPeer &peer, const QStringList &options)
{
    return runProgram(QStringLiteral(DICOM_ECHO_PROGRAM),
                      QStringList{QStringLiteral("--console")} + options +
                          QStringList{peer.address(), QString::number(peer.port())});
}

/// With the file and more options.
ProgramOutput open(const QStringList &arguments)
{
    return runProgram(QStringLiteral(DICOM_ECHO_PROGRAM), QStringList{QStringLiteral("--open")} + arguments);
}

QList<int> typesOf(const Capture &capture)
{
    QList<int> types;
    for (const PduTransfer &pdu : capture.pdus)
        types << pdu.bytes.front();
    return types;
}

} // namespace

void TestConsoleCapture::savesTheRunInTheFormThatTheNameAsksFor_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("for Wireshark") << QStringLiteral("run.pcapng");
    QTest::newRow("bytes") << QStringLiteral("run.BIN");
    QTest::newRow("text") << QStringLiteral("run.txt");
}

void TestConsoleCapture::savesTheRunInTheFormThatTheNameAsksFor()
{
    QFETCH(QString, name);
    ScriptedPeer peer(serving());
    const ProgramOutput result = run(peer, {QStringLiteral("--capture"), path(name)});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.log, QString());
    if (name.endsWith(QStringLiteral(".txt"))) {
        QVERIFY(content(name).contains("\nPDU 6: A-RELEASE-RP received, 10 bytes, "));
        return;
    }
    if (name.endsWith(QStringLiteral(".BIN")))
        QVERIFY(content(name).startsWith(QByteArray("\1\0\0\0", 4))); // the A-ASSOCIATE-RQ and nothing before it
    const CaptureResult opened = openCapture(path(name));
    QVERIFY2(opened, qPrintable(errorOf(opened)));
    QCOMPARE(typesOf(opened.opened->captures.constFirst()), (QList<int>{1, 2, 4, 4, 5, 6}));
}

void TestConsoleCapture::savesAFailedRun()
{
    ScriptedPeer peer(Script{step::ReceivePdu{}, step::Send{associateRj()}, step::WaitForEnd{}});
    QCOMPARE(run(peer, {QStringLiteral("--capture"), path(QStringLiteral("failed.pcapng"))}).exitCode, 1);
    const CaptureResult opened = openCapture(path(QStringLiteral("failed.pcapng")));
    QVERIFY2(opened, qPrintable(errorOf(opened)));
    QCOMPARE(typesOf(opened.opened->captures.constFirst()), (QList<int>{1, 3}));
    QCOMPARE(opened.opened->captures.constFirst().peer.port, peer.port());
}

void TestConsoleCapture::savesEachAssociationOfAWatch()
{
    const ProgramOutput result =
        runProgram(QStringLiteral(DICOM_ECHO_PROGRAM),
                   {QStringLiteral("--console"), QStringLiteral("--local-peer"), QStringLiteral("--watch"),
                    QStringLiteral("0.1"), QStringLiteral("--watch-for"), QStringLiteral("1"),
                    QStringLiteral("--capture"), path(QStringLiteral("watch.pcapng"))});
    QCOMPARE(result.exitCode, 0);
    const CaptureResult opened = openCapture(path(QStringLiteral("watch.pcapng")));
    QVERIFY2(opened, qPrintable(errorOf(opened)));
    QVERIFY(opened.opened->captures.size() > 1);
    QSet<quint16> ports;
    for (const Capture &capture : opened.opened->captures) {
        QCOMPARE(typesOf(capture), (QList<int>{1, 2, 4, 4, 5, 6}));
        ports << capture.local.port;
    }
    QCOMPARE(ports.size(), opened.opened->captures.size());
}

/// A whole file without packets, not none: a script need not ask whether there is one.
void TestConsoleCapture::savesARunThatNeverConnected()
{
    const ProgramOutput result =
        runProgram(QStringLiteral(DICOM_ECHO_PROGRAM),
                   {QStringLiteral("--console"), QStringLiteral("--capture"), path(QStringLiteral("none.pcapng")),
                    QStringLiteral("127.0.0.1"), QString::number(freePort())});
    QCOMPARE(result.exitCode, 1);
    QVERIFY(errorOf(openCapture(path(QStringLiteral("none.pcapng")))).contains(QStringLiteral(" 0 packets ")));
}

void TestConsoleCapture::replacesTheFileOfTheRunBefore()
{
    const QString name = QStringLiteral("again.bin");
    for (const char *const title : {"FIRST", "SECOND"}) {
        ScriptedPeer peer(serving());
        QCOMPARE(
            run(peer, {QStringLiteral("--capture"), path(name), QStringLiteral("-aet"), QString::fromLatin1(title)})
                .exitCode,
            0);
        QVERIFY(content(name).contains(title));
    }
    QVERIFY(!content(name).contains("FIRST"));
}

void TestConsoleCapture::refusesAFileThatItCannotWrite_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("error");
    QTest::newRow("no such folder") << QStringLiteral("missing/run.pcapng")
                                    << QStringLiteral(" could not be written: ");
    QTest::newRow("another ending") << QStringLiteral("run.pcap")
                                    << QStringLiteral("The name of a capture ends in .pcapng, .txt or .bin");
}

void TestConsoleCapture::refusesAFileThatItCannotWrite()
{
    QFETCH(QString, name);
    QFETCH(QString, error);
    ScriptedPeer peer(serving());
    const ProgramOutput result = run(peer, {QStringLiteral("--capture"), path(name)});
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.log.startsWith(QStringLiteral("dicom-echo: option --capture: ")), qPrintable(result.log));
    QVERIFY2(result.log.contains(error), qPrintable(result.log));
    QVERIFY2(result.log.contains(path(name)), qPrintable(result.log));
    QVERIFY(!QFileInfo::exists(path(name)));
}

void TestConsoleCapture::failsIfTheFileCannotBeWrittenInTheEnd()
{
    const QString folder = path(QStringLiteral("vanishing"));
    QVERIFY(QDir().mkdir(folder));
    const step::Do vanish{[folder] { QDir(folder).removeRecursively(); }};
    ScriptedPeer peer(accepting() + Script{vanish} + answeringEcho() + releasing());
    const ProgramOutput result = run(peer, {QStringLiteral("--capture"), folder + QStringLiteral("/run.pcapng")});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.log.startsWith(QStringLiteral("dicom-echo: ") + folder +
                                   QStringLiteral("/run.pcapng could not be written: ")),
             qPrintable(result.log));
}

void TestConsoleCapture::givesNoNameAwayIfAskedToRedact()
{
    for (const char *const name : {"r.pcapng", "r.txt", "r.bin"}) {
        ScriptedPeer peer(serving());
        const ProgramOutput result =
            run(peer, {QStringLiteral("--redact"), QStringLiteral("--json"), QStringLiteral("-d"),
                       QStringLiteral("-aet"), QStringLiteral("WARD7_CT"), QStringLiteral("-aec"),
                       QStringLiteral("MAINPACS"), QStringLiteral("--capture"), path(QString::fromLatin1(name))});
        QCOMPARE(result.exitCode, 0);
        const QByteArray given = result.output.toUtf8() + result.log.toUtf8() + content(QString::fromLatin1(name));
        for (const QByteArray secret : {"WARD7_CT", "MAINPACS", "127.0.0.1"})
            QVERIFY2(!given.contains(secret), secret.constData());
        const CaptureResult opened = openCapture(path(QString::fromLatin1(name)));
        QVERIFY(opened);
        for (const Capture &capture : opened.opened->captures) // its four bytes may also be half a port and a number
            QVERIFY(!capture.local.address.isLoopback() && !capture.peer.address.isLoopback());
        QVERIFY2(result.log.contains(QStringLiteral("D: Called Application Name:     AE-2\n")), qPrintable(result.log));
        QVERIFY2(result.output.contains(QStringLiteral("\"callingAeTitle\": \"AE-1\"")), qPrintable(result.output));
        QVERIFY(content(QString::fromLatin1(name)).contains("AE-2"));
    }
}

void TestConsoleCapture::printsACapture()
{
    QVERIFY(!saveCapture(path(QStringLiteral("echo.pcapng")), watchCapture()));
    const ProgramOutput result = open({path(QStringLiteral("echo.pcapng"))});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.log, QString());
    const QStringList lines = result.output.split(u'\n');
    QCOMPARE(lines.size(), 15); // two associations of six PDUs, and the end of the last line
    QCOMPARE(lines[7], QStringLiteral("Association 2: 10.1.9.77:50124 to 10.1.2.3:11112, ECHOSCU to ANY-SCP, 6 PDUs"));
    QVERIFY2(lines[4].endsWith(QStringLiteral("C-ECHO-RSP, message 1: Success")), qPrintable(lines[4]));
    // The window is not needed, and --console says no more.
    QCOMPARE(open({path(QStringLiteral("echo.pcapng")), QStringLiteral("--console")}).output, result.output);
}

void TestConsoleCapture::printsACaptureAsJson()
{
    QVERIFY(!saveCapture(path(QStringLiteral("echo.txt")), watchCapture()));
    const ProgramOutput result = open({path(QStringLiteral("echo.txt")), QStringLiteral("--json")});
    QCOMPARE(result.exitCode, 0);
    const QJsonObject document = QJsonDocument::fromJson(result.output.toUtf8()).object();
    QCOMPARE(document.value(u"schema"), QJsonValue(QStringLiteral("dicom-echo/capture/1")));
    QCOMPARE(document[u"associations"].toArray().size(), 2);
    const QJsonObject second = document[u"associations"][1].toObject();
    QCOMPARE(second.value(u"client"), QJsonValue(QStringLiteral("10.1.9.77:50124")));
    QCOMPARE(second[u"pdus"][1][u"type"], QJsonValue(QStringLiteral("A-ASSOCIATE-AC")));
    QCOMPARE(second[u"pdus"][1][u"fromClient"], QJsonValue(false));
    QCOMPARE(document.value(u"notes"), QJsonValue(QJsonArray()));
}

void TestConsoleCapture::givesNoNameOfACaptureAway()
{
    Capture capture = echoCapture();
    capture.pdus[1].bytes.chop(10); // what is told of the gap names both ends
    capture.pdus[1].missingBytes = 10;
    QVERIFY(!saveCapture(path(QStringLiteral("echo.pcapng")), capture));
    for (const QString &form : {QStringLiteral("--console"), QStringLiteral("--json")}) {
        const ProgramOutput result = open({path(QStringLiteral("echo.pcapng")), QStringLiteral("--redact"), form});
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(result.output.contains(QStringLiteral("the file lacks 10 bytes")), qPrintable(result.output));
        for (const QString &secret :
             {QStringLiteral("10.1.9.77"), QStringLiteral("10.1.2.3"), QStringLiteral("ANY-SCP")})
            QVERIFY2(!result.output.contains(secret), qPrintable(result.output));
    }
}

void TestConsoleCapture::saysWhyAFileIsNoCapture()
{
    const ProgramOutput missing = open({path(QStringLiteral("none.pcap"))});
    QCOMPARE(missing.exitCode, 1);
    QVERIFY2(missing.log.startsWith(
                 QStringLiteral("dicom-echo: %1 could not be opened: ").arg(path(QStringLiteral("none.pcap")))),
             qPrintable(missing.log));
    QFile letter(path(QStringLiteral("letter.txt")));
    QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("Dear all") > 0);
    letter.close();
    const ProgramOutput result = open({letter.fileName(), QStringLiteral("--json")});
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.output, QString());
    QVERIFY2(result.log.contains(letter.fileName() + QStringLiteral(" is not a capture: ")), qPrintable(result.log));
}

void TestConsoleCapture::refusesToOpenAndToEcho_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("error");
    QTest::newRow("to a peer") << QStringList{QStringLiteral("127.0.0.1"), QStringLiteral("104")}
                               << QStringLiteral("option --open: contradicts an echo");
    QTest::newRow("to the local peer") << QStringList{QStringLiteral("--local-peer")}
                                       << QStringLiteral("option --local-peer: is not for --open");
    QTest::newRow("again and again") << QStringList{QStringLiteral("--watch"), QStringLiteral("1")}
                                     << QStringLiteral("option --watch: is not for --open");
}

void TestConsoleCapture::refusesToOpenAndToEcho()
{
    QFETCH(QStringList, options);
    QFETCH(QString, error);
    const ProgramOutput result = open(QStringList{path(QStringLiteral("none.pcap"))} + options);
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.log.contains(error), qPrintable(result.log));
}

QTEST_GUILESS_MAIN(TestConsoleCapture)
#include "tst_console_capture.moc"
