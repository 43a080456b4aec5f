// The program with its window: it opens on what the command line says, and says so when there is no display for it.
#include "core/echo/peer_key.h"
#include "core/history/history_store.h"
#include "core/pdu/pdu_decoder.h"
#include "core/pdu/wire_text.h"
#include "tests/support/program_run.h"
#include "tests/support/scripts.h"

#include <QFile>
#include <QSemaphore>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestWindowStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void echoesAtOnceIfAsked();
    void redactsIfAsked();
    void keepsNoHistoryIfThePreferencesSaySo();
    void refusesWithoutADisplay_data();
    void refusesWithoutADisplay();
};

namespace {

/// A window that echoes at once. Its preferences and profiles are in the folder `config`, what it keeps is in `data`.
void startWindow(QProcess &window, const QString &config, const QString &data, const ScriptedPeer &peer,
                 const QStringList &options)
{
    window.setProcessEnvironment(environmentWithoutDisplay({QStringLiteral("QT_QPA_PLATFORM=offscreen"),
                                                            QStringLiteral("XDG_CONFIG_HOME=") + config,
                                                            QStringLiteral("XDG_DATA_HOME=") + data}));
    window.start(QStringLiteral(DICOM_ECHO_PROGRAM), QStringList{QStringLiteral("--echo")} + options +
                                                         QStringList{peer.address(), QString::number(peer.port())});
}

} // namespace

void TestWindowStart::echoesAtOnceIfAsked()
{
    const QTemporaryDir home;
    ScriptedPeer peer(serving());
    QProcess process;
    startWindow(process, home.path(), home.path(), peer,
                {QStringLiteral("-aet"), QStringLiteral("ME"), QStringLiteral("-aec"), QStringLiteral("YOU")});
    const Conversation seen = peer.finishOne();
    process.terminate();
    QVERIFY(process.waitForFinished());
    QVERIFY2(seen.isComplete, process.readAllStandardError().constData());
    const auto request = std::get<AssociatePdu>(decodePdu(seen.pdus[0]).content);
    QCOMPARE(trimmedText(request.callingAeTitle), QStringLiteral("ME"));
    QCOMPARE(trimmedText(request.calledAeTitle), QStringLiteral("YOU"));
}

void TestWindowStart::redactsIfAsked()
{
    const QTemporaryDir home;
    const ScriptedPeer peer(serving());
    QFile capture(home.filePath(QStringLiteral("run.bin")));
    QProcess process;
    startWindow(process, home.path(), home.path(), peer,
                {QStringLiteral("--redact"), QStringLiteral("--capture"), capture.fileName(), QStringLiteral("-aec"),
                 QStringLiteral("MAINPACS")});
    QTRY_VERIFY_WITH_TIMEOUT(capture.exists(), 20000);
    QVERIFY(capture.open(QIODevice::ReadOnly));
    const QByteArray saved = capture.readAll();
    process.terminate();
    QVERIFY(process.waitForFinished());
    QVERIFY(saved.contains("AE-2"));
    QVERIFY(!saved.contains("MAINPACS"));
}

/// One window that keeps none, and behind it one that does, into the same place.
void TestWindowStart::keepsNoHistoryIfThePreferencesSaySo()
{
    const QTemporaryDir home;
    const QString preferences = home.filePath(QStringLiteral("OFF/dicom-echo/dicom-echo.conf"));
    QSettings(preferences, QSettings::IniFormat).setValue(QStringLiteral("history/keep"), false);
    const QString history = home.filePath(QStringLiteral("dicom-echo/dicom-echo/history.sqlite"));
    QSemaphore served;
    const Script script = serving() + Script{step::Do{[&served] { served.release(); }}};
    ScriptedPeer peer(QList<Script>{script, script});
    const auto rowsOf = [&](const QString &title) {
        EchoRequest request;
        request.address = peer.address();
        request.port = peer.port();
        request.calledAeTitle = title;
        return HistoryStore(history).rows(peerKey(request), 9).size();
    };
    std::array<QProcess, 2> windows;
    const std::array titles{QStringLiteral("OFF"), QStringLiteral("ON")};
    for (size_t i = 0; i < windows.size(); ++i) {
        startWindow(windows[i], home.filePath(titles[i]), home.path(), peer, {QStringLiteral("-aec"), titles[i]});
        QVERIFY(served.tryAcquire(1, 20000));
    }
    QTRY_COMPARE(rowsOf(titles[1]), 1);
    QCOMPARE(rowsOf(titles[0]), 0);
    for (QProcess &window : windows) {
        window.terminate();
        QVERIFY(window.waitForFinished());
    }
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
