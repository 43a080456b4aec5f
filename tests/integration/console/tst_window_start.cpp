// The program with its window: it opens on what the command line says, and says so when there is no display for it.
#include "core/pdu/pdu_decoder.h"
#include "core/pdu/wire_text.h"
#include "tests/support/program_run.h"
#include "tests/support/scripts.h"

#include <QTemporaryDir>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestWindowStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void echoesAtOnceIfAsked();
    void refusesWithoutADisplay_data();
    void refusesWithoutADisplay();
};

void TestWindowStart::echoesAtOnceIfAsked()
{
    const QTemporaryDir home;
    ScriptedPeer peer(serving());
    QProcess process;
    process.setProcessEnvironment(environmentWithoutDisplay(
        {QStringLiteral("QT_QPA_PLATFORM=offscreen"), QStringLiteral("XDG_CONFIG_HOME=") + home.path()}));
    process.start(QStringLiteral(DICOM_ECHO_PROGRAM),
                  {QStringLiteral("--echo"), QStringLiteral("-aet"), QStringLiteral("ME"), QStringLiteral("-aec"),
                   QStringLiteral("YOU"), peer.address(), QString::number(peer.port())});
    const Conversation seen = peer.finishOne();
    process.terminate();
    QVERIFY(process.waitForFinished());
    QVERIFY2(seen.isComplete, process.readAllStandardError().constData());
    const auto request = std::get<AssociatePdu>(decodePdu(seen.pdus[0]).content);
    QCOMPARE(trimmedText(request.callingAeTitle), QStringLiteral("ME"));
    QCOMPARE(trimmedText(request.calledAeTitle), QStringLiteral("YOU"));
}

void TestWindowStart::refusesWithoutADisplay_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::newRow("none named") << QStringList();
    QTest::newRow("one that is not there") << QStringList{QStringLiteral("DISPLAY=127.0.0.1:9999")};
    QTest::newRow("unknown platform") << QStringList{QStringLiteral("QT_QPA_PLATFORM=paper")};
}

void TestWindowStart::refusesWithoutADisplay()
{
    QFETCH(QStringList, variables);
    const ProgramOutput result = runProgram(QStringLiteral(DICOM_ECHO_PROGRAM), {}, variables);
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.log.startsWith(QStringLiteral("dicom-echo: no window can be opened: ")), qPrintable(result.log));
    QVERIFY(result.log.endsWith(QStringLiteral("Without a display, use 'dicom-echo --console addr port'.\n")));
}

QTEST_GUILESS_MAIN(TestWindowStart)
#include "tst_window_start.moc"
