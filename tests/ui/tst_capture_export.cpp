// What leaves the window: PDUs exported, with names and addresses replaced where the user wants that.
#include "tests/support/capture_result.h"
#include "tests/support/pdu_bytes.h"
#include "tests/support/scripted_peer.h"
#include "tests/ui/window_driver.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QTreeView>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

QString copied()
{
    return QGuiApplication::clipboard()->text();
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCaptureExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanup() { m_driver.reset(); }

    void exportsTheRun_data();
    void exportsTheRun();
    void exportsTheSelectedPdu();
    void savesAReportAsItsNameEndsWhateverTheCase();
    void exportsTheRealAddressesDuringARun();
    void hasNothingToExportBeforeTheFirstRun();
    void saysWhyAFileWasNotWritten();
    void savesEachRunIfTheCommandLineAsksForIt();
    void savesARunThatEndsWhileAnotherProfileIsOpen();
    void redactsARunThatEndsWhileAnotherProfileIsOpen();
    void redactsWhatIsCopiedAndSaved();
    void saysWhatIsRedacted();
    void redactsFromTheStartIfTheCommandLineAsksForIt();

private:
    void runLocally(const WindowStart &start = {});
    [[nodiscard]] QString path(const char *name) const { return m_driver->folder() + u'/' + text(name); }

    std::unique_ptr<WindowDriver> m_driver;
};

void TestCaptureExport::runLocally(const WindowStart &start)
{
    Profile local = localTestPeerProfile();
    local.request.callingAeTitle = text("WARD7_CT");
    local.request.calledAeTitle = text("MAINPACS");
    local.watch = {.interval = std::chrono::milliseconds(100), .duration = std::chrono::milliseconds(150)};
    m_driver->save({local});
    m_driver->open(start);
    m_driver->clickProfile(local.name);
    m_driver->click(text("Echo"));
    QTRY_VERIFY(m_driver->button(text("Echo")));
    QTRY_COMPARE(m_driver->list(text("PDUs"))->model()->rowCount(), 6);
}

void TestCaptureExport::exportsTheRun_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("for Wireshark") << text("run.pcapng");
    QTest::newRow("bytes") << text("run.bin");
}

void TestCaptureExport::exportsTheRun()
{
    QFETCH(QString, name);
    runLocally();
    m_driver->trigger(text("Export all PDUs..."));
    chooseFile(m_driver->window(), path(qPrintable(name)));
    const CaptureResult opened = openCapture(path(qPrintable(name)));
    QVERIFY2(opened, qPrintable(errorOf(opened)));
    const Capture &capture = opened.opened->captures.constFirst();
    QCOMPARE(capture.pdus.size(), 6);
    if (name.endsWith(text(".pcapng")))
        QCOMPARE(capture.peer.address, QHostAddress(QHostAddress::LocalHost));
}

void TestCaptureExport::exportsTheSelectedPdu()
{
    runLocally();
    QAbstractItemView *const list = m_driver->list(text("PDUs"));
    list->setCurrentIndex(list->model()->index(4, 0));
    m_driver->trigger(text("Export the selected PDU..."));
    chooseFile(m_driver->window(), path("one.bin"));
    QCOMPARE(content(path("one.bin")), releaseRq());
    m_driver->trigger(text("Export the selected PDU..."));
    chooseFile(m_driver->window(), path("one.txt"));
    QVERIFY(content(path("one.txt")).startsWith("PDU 5: A-RELEASE-RQ sent, 10 bytes, "));
}

void TestCaptureExport::savesAReportAsItsNameEndsWhateverTheCase()
{
    runLocally();
    m_driver->trigger(text("Save report..."));
    chooseFile(m_driver->window(), path("RESULT.JSON"));
    QVERIFY2(content(path("RESULT.JSON")).startsWith('{'), content(path("RESULT.JSON")).left(50).constData());
}

void TestCaptureExport::exportsTheRealAddressesDuringARun()
{
    Profile local = localTestPeerProfile();
    local.request.repeat = 100;
    local.request.interval = std::chrono::seconds(1);
    m_driver->save({local});
    m_driver->open();
    m_driver->clickProfile(local.name);
    m_driver->click(text("Echo"));
    QTRY_VERIFY(m_driver->list(text("PDUs"))->model()->rowCount() >= 4);
    m_driver->trigger(text("Export all PDUs..."));
    chooseFile(m_driver->window(), path("during.pcapng"));
    QVERIFY(m_driver->button(text("Cancel")));
    const CaptureResult opened = openCapture(path("during.pcapng"));
    QVERIFY2(opened, qPrintable(errorOf(opened)));
    const Capture &capture = opened.opened->captures.constFirst();
    QCOMPARE(capture.local.address, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(capture.peer.address, QHostAddress(QHostAddress::LocalHost));
    m_driver->click(text("Cancel"));
    QTRY_VERIFY(m_driver->button(text("Echo")));
}

void TestCaptureExport::hasNothingToExportBeforeTheFirstRun()
{
    m_driver->open();
    QVERIFY(m_driver->command(text("Export all PDUs...")));
    QVERIFY(!m_driver->command(text("Export all PDUs..."))->isEnabled());
    QVERIFY(!m_driver->command(text("Export the selected PDU..."))->isEnabled());
}

void TestCaptureExport::saysWhyAFileWasNotWritten()
{
    runLocally();
    m_driver->trigger(text("Export all PDUs..."));
    chooseFile(m_driver->window(), path("run.doc"));
    QTRY_VERIFY2(m_driver->message().contains(text("The name of a capture ends in .pcapng, .txt or .bin")),
                 qPrintable(m_driver->message()));
}

void TestCaptureExport::savesEachRunIfTheCommandLineAsksForIt()
{
    WindowStart start;
    start.capturePath = path("each.bin");
    runLocally(start);
    QTRY_VERIFY(content(start.capturePath).contains("WARD7_CT"));
    QVERIFY(QFile::remove(start.capturePath));
    m_driver->click(text("Echo"));
    QTRY_VERIFY(content(start.capturePath).contains("WARD7_CT"));
    QVERIFY(QFile::remove(start.capturePath));
    QTest::keyClick(m_driver->window(), Qt::Key_F6); // shows the settings of a watch
    m_driver->click(text("Start watch"));
    QTRY_VERIFY(content(start.capturePath).contains("WARD7_CT"));
}

void TestCaptureExport::savesARunThatEndsWhileAnotherProfileIsOpen()
{
    ScriptedPeer peer({step::ReceivePdu{}, step::WaitForRelease{}, step::Send{associateRj()}, step::WaitForEnd{}});
    m_driver->save({savedPeer(text("Other"), 104), savedPeer(text("Slow"), peer.port())});
    WindowStart start;
    start.capturePath = path("background.bin");
    m_driver->open(start);
    m_driver->clickProfile(text("Slow"));
    m_driver->click(text("Echo"));
    QTRY_COMPARE(m_driver->list(text("PDUs"))->model()->rowCount(), 1);
    m_driver->clickProfile(text("Other"));
    peer.release();
    QTRY_VERIFY(content(start.capturePath).endsWith(associateRj()));
}

void TestCaptureExport::redactsARunThatEndsWhileAnotherProfileIsOpen()
{
    ScriptedPeer peer({step::ReceivePdu{}, step::WaitForRelease{}, step::Send{associateRj()}, step::WaitForEnd{}});
    Profile slow = savedPeer(text("Slow"), peer.port());
    slow.request.callingAeTitle = text("WARD7_CT");
    slow.request.calledAeTitle = text("MAINPACS");
    m_driver->save({savedPeer(text("Other"), 104), slow});
    WindowStart start;
    start.capturePath = path("background.bin");
    start.redact = true;
    m_driver->open(start);
    m_driver->clickProfile(text("Slow"));
    m_driver->click(text("Echo"));
    QTRY_COMPARE(m_driver->list(text("PDUs"))->model()->rowCount(), 1);
    m_driver->clickProfile(text("Other"));
    peer.release();
    QTRY_VERIFY(content(start.capturePath).endsWith(associateRj()));
    QVERIFY(content(start.capturePath).contains("AE-"));
    for (const char *const secret : {"WARD7_CT", "MAINPACS"})
        QVERIFY(!content(start.capturePath).contains(secret));
}

void TestCaptureExport::redactsWhatIsCopiedAndSaved()
{
    runLocally();
    m_driver->trigger(text("Redact copies and files"));
    QStringList given;
    m_driver->trigger(text("Copy for a ticket"));
    given << copied();
    m_driver->command(text("Copy as command"))->menu()->actions().at(1)->trigger();
    given << copied();
    m_driver->list(text("Log"))->selectAll();
    m_driver->trigger(text("Copy log lines"));
    given << copied();
    m_driver->list(text("PDUs"))->setCurrentIndex(m_driver->list(text("PDUs"))->model()->index(0, 0));
    findByName<QTreeView>(m_driver->window(), text("PDU fields"))
        ->setCurrentIndex(findByName<QTreeView>(m_driver->window(), text("PDU fields"))->model()->index(0, 0));
    m_driver->trigger(text("Copy fields as text"));
    given << copied();
    m_driver->trigger(text("Copy the PDU"));
    given << copied();
    m_driver->trigger(text("Export all PDUs..."));
    chooseFile(m_driver->window(), path("given.txt"));
    given << QString::fromUtf8(content(path("given.txt")));
    for (const char *const name : {"given.json", "given.html"}) {
        m_driver->trigger(text("Save report..."));
        chooseFile(m_driver->window(), path(name));
        given << QString::fromUtf8(content(path(name)));
    }
    m_driver->trigger(text("Save log..."));
    chooseFile(m_driver->window(), path("given.log"));
    given << QString::fromUtf8(content(path("given.log")));
    for (const QString &part : given) {
        for (const char *const secret : {"WARD7_CT", "MAINPACS", "127.0.0.1"})
            QVERIFY2(!part.contains(text(secret)), qPrintable(part));
        QVERIFY2(part.contains(text("AE-1")), qPrintable(part));
    }
    m_driver->trigger(text("Redact copies and files"));
    m_driver->trigger(text("Copy for a ticket"));
    QVERIFY(copied().contains(text("WARD7_CT")));
}

void TestCaptureExport::saysWhatIsRedacted()
{
    runLocally();
    const auto *const note = findByName<QLabel>(m_driver->window(), text("Redacted"));
    QVERIFY(note->text().isEmpty());
    m_driver->click(text("Redact"));
    QVERIFY(note->isVisible());
    QVERIFY2(note->text().contains(text("AE-1 = WARD7_CT, AE-2 = MAINPACS")), qPrintable(note->text()));
    m_driver->click(text("Redact"));
    QVERIFY(note->text().isEmpty());
}

void TestCaptureExport::redactsFromTheStartIfTheCommandLineAsksForIt()
{
    WindowStart start;
    start.capturePath = path("redacted.pcapng");
    start.redact = true;
    runLocally(start);
    QTRY_VERIFY(content(start.capturePath).contains("AE-2            AE-1            "));
    QVERIFY(!content(start.capturePath).contains("MAINPACS"));
}

QTEST_MAIN(TestCaptureExport)
#include "tst_capture_export.moc"
