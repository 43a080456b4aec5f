// Captures of other programs that are opened, dropped and pasted.
#include "core/capture/capture_text.h"
#include "tests/support/pdu_bytes.h"
#include "tests/ui/window_driver.h"
#include "tests/unit/capture/capture_fixture.h"
#include "ui/pdu/capture_window.h"
#include "ui/pdu/pdu_list_model.h"

#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QProgressDialog>
#include <QPushButton>
#include <QTest>
#include <QUrl>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestCaptures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanup() { m_driver.reset(); }

    void opensACapture();
    void saysWhyAnExportFailed();
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
    [[nodiscard]] QString path(const char *name) const { return m_driver->folder() + u'/' + text(name); }
    void open(const QByteArray &bytes, const char *name = "opened.pcapng") const;
    void drop(const QByteArray &bytes) const;
    [[nodiscard]] CaptureWindow *captureWindow() const { return m_driver->window()->findChild<CaptureWindow *>(); }

    std::unique_ptr<WindowDriver> m_driver;
};

void TestCaptures::open(const QByteArray &bytes, const char *name) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    m_driver->trigger(text("Open capture..."));
    chooseFile(m_driver->window(), file.fileName());
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

void TestCaptures::saysWhyAnExportFailed()
{
    m_driver->open();
    open(pcapng(echoCapture()));
    QTRY_VERIFY(captureWindow());
    actionNamed(captureWindow(), text("Export all PDUs..."))->trigger();
    chooseFile(captureWindow(), path("pdus.doc"));
    QVERIFY(labelColor(captureWindow(), text("The name of a capture ends in .pcapng,")).isValid());
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
    m_driver->trigger(text("Paste hex dump"));
    QTRY_VERIFY(captureWindow());
    const auto *const pdus = findByName<QAbstractItemView>(captureWindow(), text("PDUs"));
    QCOMPARE(pdus->model()->rowCount(), 2);
    QGuiApplication::clipboard()->setText(text("no bytes"));
    m_driver->trigger(text("Paste hex dump"));
    QTRY_VERIFY2(m_driver->message().startsWith(text("The clipboard is not a capture")),
                 qPrintable(m_driver->message()));
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
    QTRY_VERIFY2(m_driver->message().contains(path("letter.txt") + text(" is not a capture")),
                 qPrintable(m_driver->message()));
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
    QVERIFY2(m_driver->message().isEmpty(), qPrintable(m_driver->message()));
}

void TestCaptures::closesWhileACaptureIsRead()
{
    m_driver->open();
    drop(bytesOf(echoCapture()).join().repeated(10'000));
    QVERIFY(m_driver->close());
}

QTEST_MAIN(TestCaptures)
#include "tst_captures.moc"
