// What leaves the window and what comes into it: PDUs exported, names and addresses replaced, captures opened.
#include "tests/support/capture_result.h"
#include "tests/support/pdu_bytes.h"
#include "tests/support/scripted_peer.h"
#include "tests/ui/window_driver.h"
#include "tests/unit/capture_fixture.h"
#include "ui/pdu/capture_window.h"
#include "ui/pdu/pdu_list_model.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QProgressDialog>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

/// Entry of a menu of the menu bar, without mnemonics; null if there is none.
QAction *menuAction(const QWidget *window, const QString &name)
{
    for (QAction *const action : window->findChildren<QAction *>()) {
        if (QString(action->text()).remove(u'&') == name)
            return action;
    }
    return nullptr;
}

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

class TestCaptures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void exportsTheRun_data();
    void exportsTheRun();
    void exportsTheSelectedPdu();
    void exportsTheRealAddressesDuringARun();
    void hasNothingToExportBeforeTheFirstRun();
    void saysWhyAFileWasNotWritten();
    void savesEachRunIfTheCommandLineAsksForIt();
    void savesARunThatEndsWhileAnotherProfileIsOpen();
    void redactsARunThatEndsWhileAnotherProfileIsOpen();
    void redactsWhatIsCopiedAndSaved();
    void saysWhatIsRedacted();
    void redactsFromTheStartIfTheCommandLineAsksForIt();
    void opensACapture();
    void letsTheUserChooseTheAssociation();
    void tellsWhatIsMissingInACapture();
    void showsAGapAndNoViolation();
    void showsTimesWithTheirDates();
    void opensAHexDumpThatIsPasted();
    void opensADroppedFile();
    void saysWhyAFileIsNoCapture();
    void forgetsACaptureWhoseReadingIsCancelled();
    void closesWhileACaptureIsRead();

private:
    void runLocally(const WindowStart &start = {});
    [[nodiscard]] QString path(const char *name) const { return m_driver->folder() + u'/' + text(name); }
    void trigger(const char *action) const;
    void saveIn(QWidget *owner, const QString &path) const;
    void open(const QByteArray &bytes, const char *name = "opened.pcapng") const;
    void drop(const QByteArray &bytes) const;
    [[nodiscard]] CaptureWindow *captureWindow() const { return m_driver->window()->findChild<CaptureWindow *>(); }
    [[nodiscard]] QString message() const;

    std::unique_ptr<WindowDriver> m_driver;
};

void TestCaptures::init()
{
    m_driver = std::make_unique<WindowDriver>();
}

void TestCaptures::cleanup()
{
    m_driver.reset();
}

void TestCaptures::runLocally(const WindowStart &start)
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

void TestCaptures::trigger(const char *action) const
{
    QAction *const found = menuAction(m_driver->window(), text(action));
    QVERIFY2(found, action);
    QVERIFY2(found->isEnabled(), action);
    found->trigger();
}

void TestCaptures::saveIn(QWidget *owner, const QString &path) const
{
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = owner->findChild<QFileDialog *>()));
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->selectFile(path);
    static_cast<QDialog *>(dialog)->accept();
    QTRY_VERIFY(!owner->findChild<QFileDialog *>());
}

void TestCaptures::open(const QByteArray &bytes, const char *name) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    trigger("Open capture...");
    saveIn(m_driver->window(), file.fileName());
}

/// Returns while the file is being read.
void TestCaptures::drop(const QByteArray &bytes) const
{
    QFile file(path("dropped.bin"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter({}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QGuiApplication::sendEvent(m_driver->window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QGuiApplication::sendEvent(m_driver->window(), &drop);
}

QString TestCaptures::message() const
{
    const auto *const bar = findByName<QFrame>(m_driver->window(), text("Message"));
    QStringList texts;
    for (const QLabel *const label : bar->findChildren<QLabel *>())
        texts << label->text();
    return bar->isVisible() ? texts.join(u' ').trimmed() : QString();
}

void TestCaptures::exportsTheRun_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("for Wireshark") << text("run.pcapng");
    QTest::newRow("bytes") << text("run.bin");
}

void TestCaptures::exportsTheRun()
{
    QFETCH(QString, name);
    runLocally();
    trigger("Export all PDUs...");
    saveIn(m_driver->window(), path(qPrintable(name)));
    const CaptureResult opened = openCapture(path(qPrintable(name)));
    QVERIFY2(opened, qPrintable(errorOf(opened)));
    const Capture &capture = opened.opened->captures.constFirst();
    QCOMPARE(capture.pdus.size(), 6);
    if (name.endsWith(text(".pcapng")))
        QCOMPARE(capture.peer.address, QHostAddress(QHostAddress::LocalHost));
}

void TestCaptures::exportsTheSelectedPdu()
{
    runLocally();
    QAbstractItemView *const list = m_driver->list(text("PDUs"));
    list->setCurrentIndex(list->model()->index(4, 0));
    trigger("Export the selected PDU...");
    saveIn(m_driver->window(), path("one.bin"));
    QCOMPARE(content(path("one.bin")), releaseRq());
    trigger("Export the selected PDU...");
    saveIn(m_driver->window(), path("one.txt"));
    QVERIFY(content(path("one.txt")).startsWith("PDU 5: A-RELEASE-RQ sent, 10 bytes, "));
}

void TestCaptures::exportsTheRealAddressesDuringARun()
{
    Profile local = localTestPeerProfile();
    local.request.repeat = 100;
    local.request.interval = std::chrono::seconds(1);
    m_driver->save({local});
    m_driver->open();
    m_driver->clickProfile(local.name);
    m_driver->click(text("Echo"));
    QTRY_VERIFY(m_driver->list(text("PDUs"))->model()->rowCount() >= 4);
    trigger("Export all PDUs...");
    saveIn(m_driver->window(), path("during.pcapng"));
    QVERIFY(m_driver->button(text("Cancel")));
    const CaptureResult opened = openCapture(path("during.pcapng"));
    QVERIFY2(opened, qPrintable(errorOf(opened)));
    const Capture &capture = opened.opened->captures.constFirst();
    QCOMPARE(capture.local.address, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(capture.peer.address, QHostAddress(QHostAddress::LocalHost));
    m_driver->click(text("Cancel"));
    QTRY_VERIFY(m_driver->button(text("Echo")));
}

void TestCaptures::hasNothingToExportBeforeTheFirstRun()
{
    m_driver->open();
    QVERIFY(menuAction(m_driver->window(), text("Export all PDUs...")));
    QVERIFY(!menuAction(m_driver->window(), text("Export all PDUs..."))->isEnabled());
    QVERIFY(!menuAction(m_driver->window(), text("Export the selected PDU..."))->isEnabled());
}

void TestCaptures::saysWhyAFileWasNotWritten()
{
    runLocally();
    trigger("Export all PDUs...");
    saveIn(m_driver->window(), path("run.doc"));
    QTRY_VERIFY2(message().contains(text("The name of a capture ends in .pcapng, .txt or .bin")),
                 qPrintable(message()));
}

void TestCaptures::savesEachRunIfTheCommandLineAsksForIt()
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

void TestCaptures::savesARunThatEndsWhileAnotherProfileIsOpen()
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

void TestCaptures::redactsARunThatEndsWhileAnotherProfileIsOpen()
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

void TestCaptures::redactsWhatIsCopiedAndSaved()
{
    runLocally();
    trigger("Redact copies and files");
    QStringList given;
    trigger("Copy for a ticket");
    given << copied();
    menuAction(m_driver->window(), text("Copy as command"))->menu()->actions().at(1)->trigger();
    given << copied();
    m_driver->list(text("Log"))->selectAll();
    trigger("Copy log lines");
    given << copied();
    m_driver->list(text("PDUs"))->setCurrentIndex(m_driver->list(text("PDUs"))->model()->index(0, 0));
    findByName<QTreeView>(m_driver->window(), text("PDU fields"))
        ->setCurrentIndex(findByName<QTreeView>(m_driver->window(), text("PDU fields"))->model()->index(0, 0));
    trigger("Copy fields as text");
    given << copied();
    trigger("Copy the PDU");
    given << copied();
    trigger("Export all PDUs...");
    saveIn(m_driver->window(), path("given.txt"));
    given << QString::fromUtf8(content(path("given.txt")));
    for (const char *const name : {"given.json", "given.html"}) {
        trigger("Save report...");
        saveIn(m_driver->window(), path(name));
        given << QString::fromUtf8(content(path(name)));
    }
    trigger("Save log...");
    saveIn(m_driver->window(), path("given.log"));
    given << QString::fromUtf8(content(path("given.log")));
    for (const QString &part : given) {
        for (const char *const secret : {"WARD7_CT", "MAINPACS", "127.0.0.1"})
            QVERIFY2(!part.contains(text(secret)), qPrintable(part));
        QVERIFY2(part.contains(text("AE-1")), qPrintable(part));
    }
    trigger("Redact copies and files");
    trigger("Copy for a ticket");
    QVERIFY(copied().contains(text("WARD7_CT")));
}

void TestCaptures::saysWhatIsRedacted()
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

void TestCaptures::redactsFromTheStartIfTheCommandLineAsksForIt()
{
    WindowStart start;
    start.capturePath = path("redacted.pcapng");
    start.redact = true;
    runLocally(start);
    QTRY_VERIFY(content(start.capturePath).contains("AE-2            AE-1            "));
    QVERIFY(!content(start.capturePath).contains("MAINPACS"));
}

void TestCaptures::opensACapture()
{
    m_driver->open();
    open(pcapng(echoCapture()));
    QTRY_VERIFY(captureWindow());
    const auto *const list = findByName<QAbstractItemView>(captureWindow(), text("PDUs"));
    QCOMPARE(list->model()->rowCount(), 6);
    QCOMPARE(list->model()->index(3, PduListModel::MeaningColumn).data().toString(),
             text("C-ECHO-RSP, message 1: Success"));
    QVERIFY(findByName<QLabel>(captureWindow(), text("Opened file"))->text().contains(path("opened.pcapng")));
    QTest::keyClick(captureWindow(), Qt::Key_Escape);
    QTRY_VERIFY(!captureWindow());
}

void TestCaptures::letsTheUserChooseTheAssociation()
{
    m_driver->open();
    Capture second = echoCapture(text("10.1.9.78"));
    second.pdus = second.pdus.mid(0, 2);
    // The sections of two pcapng files stand in one file.
    open(pcapng(echoCapture()) + pcapng(second));
    QTRY_VERIFY(captureWindow());
    auto *const choice = findByName<QComboBox>(captureWindow(), text("Association"));
    QCOMPARE(choice->count(), 2);
    QVERIFY2(choice->itemText(1).startsWith(text("2: ")) && choice->itemText(1).contains(text("10.1.9.78:50123")),
             qPrintable(choice->itemText(1)));
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(findByName<QAbstractItemView>(captureWindow(), text("PDUs"))->model()->rowCount(), 2);
}

void TestCaptures::tellsWhatIsMissingInACapture()
{
    m_driver->open();
    open(bytesOf(echoCapture()).join().chopped(3), "cut.bin");
    QTRY_VERIFY(captureWindow());
    QVERIFY(findByName<QLabel>(captureWindow(), text("Opened file"))
                ->text()
                .contains(text("ends within a PDU: 3 bytes of it are missing.")));
    QCOMPARE(findByName<QAbstractItemView>(captureWindow(), text("PDUs"))->model()->rowCount(), 6);
}

void TestCaptures::showsAGapAndNoViolation()
{
    m_driver->open();
    Capture capture = echoCapture();
    capture.pdus[1].missingBytes = 60;
    capture.pdus[1].bytes.chop(60);
    open(pcapng(capture));
    QTRY_VERIFY(captureWindow());
    auto *const list = findByName<QAbstractItemView>(captureWindow(), text("PDUs"));
    const QString meaning = list->model()->index(1, PduListModel::MeaningColumn).data().toString();
    QVERIFY2(meaning.endsWith(text(" - 60 of %1 bytes are missing from the file").arg(associateAc().size())),
             qPrintable(meaning));
    QCOMPARE(list->model()->index(1, PduListModel::LengthColumn).data().toString(),
             QString::number(associateAc().size()));
    const auto *const gap = findByName<QLabel>(captureWindow(), text("Missing bytes"));
    list->setCurrentIndex(list->model()->index(1, 0));
    QVERIFY(gap->isVisible());
    QVERIFY2(gap->text().startsWith(text("Gap behind byte %1: 60 of ").arg(associateAc().size() - 60)),
             qPrintable(gap->text()));
    list->setCurrentIndex(list->model()->index(2, 0));
    QVERIFY(!gap->isVisible());
}

void TestCaptures::showsTimesWithTheirDates()
{
    m_driver->open();
    open(pcapng(echoCapture()));
    QTRY_VERIFY(captureWindow());
    const auto *const list = findByName<QAbstractItemView>(captureWindow(), text("PDUs"));
    const QString time = list->model()->index(0, PduListModel::TimeColumn).data().toString();
    QVERIFY2(time.startsWith(text("2026-11-2")) && time.endsWith(text(".402123")), qPrintable(time));
}

void TestCaptures::opensAHexDumpThatIsPasted()
{
    m_driver->open();
    QGuiApplication::clipboard()->setText(hexDumpText(associateRq() + associateAc()));
    auto *const list = m_driver->list(text("PDUs"));
    list->setFocus();
    trigger("Paste hex dump");
    QTRY_VERIFY(captureWindow());
    const auto *const pdus = findByName<QAbstractItemView>(captureWindow(), text("PDUs"));
    QCOMPARE(pdus->model()->rowCount(), 2);
    QGuiApplication::clipboard()->setText(text("no bytes"));
    trigger("Paste hex dump");
    QTRY_VERIFY2(message().startsWith(text("The clipboard is no capture")), qPrintable(message()));
}

void TestCaptures::opensADroppedFile()
{
    m_driver->open();
    drop(bytesOf(echoCapture()).join());
    QTRY_VERIFY(captureWindow());
}

void TestCaptures::saysWhyAFileIsNoCapture()
{
    m_driver->open();
    open(QByteArrayLiteral("a letter"), "letter.txt");
    QTRY_VERIFY2(message().contains(path("letter.txt") + text(" is no capture")), qPrintable(message()));
    QVERIFY(!captureWindow());
}

void TestCaptures::forgetsACaptureWhoseReadingIsCancelled()
{
    m_driver->open();
    drop(bytesOf(echoCapture()).join().repeated(1000));
    auto *const dialog = m_driver->window()->findChild<QProgressDialog *>();
    QVERIFY(dialog);
    QVERIFY2(dialog->findChild<QLabel *>()->text().contains(text("dropped.bin")), "the file is named");
    dialog->findChild<QPushButton *>()->click();
    QTRY_VERIFY(!m_driver->window()->findChild<QProgressDialog *>());
    QVERIFY(!captureWindow());
    QVERIFY2(message().isEmpty(), qPrintable(message()));
}

void TestCaptures::closesWhileACaptureIsRead()
{
    m_driver->open();
    drop(bytesOf(echoCapture()).join().repeated(10'000));
    QVERIFY(m_driver->close());
}

QTEST_MAIN(TestCaptures)
#include "tst_captures.moc"
