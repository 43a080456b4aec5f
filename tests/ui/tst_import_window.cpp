// Lists of peers into the window and out of it: dropped files, pasted lines, the preview, the export.
#include "core/peerlist/peer_list.h"
#include "tests/ui/window_driver.h"
#include "ui/imports/import_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QUrl>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

const QByteArray orthancList = R"({"DicomModalities": {
    "ct": ["CT_SCP", "192.0.2.7", 104], "known": ["KNOWN", "127.0.0.1", 104], "mr": ["MR_SCP", "192.0.2.8", 104],
    "wrong": ["X", "192.0.2.9", 99999]}})";

} // namespace

class TestImportWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void importsWhatIsChosenOfADroppedFile();
    void tellsWhichOfSeveralListsAnEntryIsOf();
    void importsNothingWhereNothingIsChosen();
    void undoesAnImport();
    void changesNothingIfThePreviewIsCancelled();
    void offersToImportPastedLines();
    void takesTheLinesOfOnePeerIntoTheForm();
    void importsTheClipboard();
    void saysWhyAFileCannotBeImported();
    void exportsWhatIsSelected();
    void exportsAllUnlessSeveralAreSelected();
    void exportsWhatTheChosenFormatIs();
    void saysWhatAFormatCannotHold();

private:
    void drop(const QString &path) const;
    /// Chooses a file of this name in the dialog that is open. What stands in it then.
    [[nodiscard]] PeerList exportedTo(const QString &name) const;
    [[nodiscard]] QString writeList(const QByteArray &bytes) const;
    [[nodiscard]] static QWidget *dialog() { return QApplication::activeModalWidget(); }

    std::unique_ptr<WindowDriver> m_driver;
};

void TestImportWindow::init()
{
    m_driver = std::make_unique<WindowDriver>();
    Profile known = savedPeer(text("Known peer"), 104);
    known.request.calledAeTitle = text("KNOWN");
    m_driver->save({known, savedPeer(text("Other"), 105)});
    m_driver->open();
}

void TestImportWindow::cleanup()
{
    m_driver.reset();
}

QString TestImportWindow::writeList(const QByteArray &bytes) const
{
    QFile file(m_driver->folder() + text("/list.json"));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void TestImportWindow::drop(const QString &path) const
{
    QWidget *const target = m_driver->list(text("Profiles"))->viewport();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &dropped);
}

void TestImportWindow::importsWhatIsChosenOfADroppedFile()
{
    drop(writeList(orthancList));
    QTRY_VERIFY(dialog());
    auto *const table = findByName<QTableView>(dialog(), text("Peers to import"));
    QVERIFY(table);
    QCOMPARE(table->model()->rowCount(), 3);
    const auto *const leftOut = findByName<QTableView>(dialog(), text("Left out"));
    QVERIFY(leftOut);
    QCOMPARE(leftOut->model()->index(0, 0).data().toString(), text("DicomModalities.wrong"));
    auto *const import = findByName<QPushButton>(dialog(), text("Import"));
    QCOMPARE(import->text().remove(u'&'), text("Import 2 peers"));
    table->setFocus();
    table->setCurrentIndex(table->model()->index(2, 0));
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(import->text().remove(u'&'), text("Import one peer"));
    QTest::keyClicks(findByName<QComboBox>(dialog(), text("Group for all"))->lineEdit(), text("Radiology"));
    QTest::mouseClick(import, Qt::LeftButton);
    QTRY_COMPARE(m_driver->profileNames(), (QStringList{text("Known peer"), text("Other"), text("ct")}));
    const Profile imported = m_driver->store().load().profiles.first();
    QCOMPARE(imported.name, text("ct"));
    QCOMPARE(imported.group, text("Radiology"));
    QCOMPARE(imported.request.calledAeTitle, text("CT_SCP"));
    QCOMPARE(m_driver->input(text("Address"))->text(), text("192.0.2.7")); // it is open
}

void TestImportWindow::tellsWhichOfSeveralListsAnEntryIsOf()
{
    const auto left = [](const QList<ReadPeerList> &lists) {
        const ImportDialog import(lists, {}, {}, nullptr);
        const QAbstractItemModel *const entries = findByName<QTableView>(&import, text("Left out"))->model();
        QStringList rows;
        for (int row = 0; row < entries->rowCount(); ++row)
            rows << entries->index(row, 0).data().toString();
        return rows;
    };
    const ReadPeerList orthanc{text("orthanc.json"), readPeerList(orthancList)};
    const ReadPeerList unreadable{text("page.html"), readPeerList("<nothing/>")};
    QCOMPARE(left({orthanc}), QStringList(text("DicomModalities.wrong")));
    QCOMPARE(left({orthanc, unreadable}),
             QStringList({text("orthanc.json: DicomModalities.wrong"), text("page.html")}));
}

void TestImportWindow::importsNothingWhereNothingIsChosen()
{
    drop(writeList(orthancList));
    QTRY_VERIFY(dialog());
    const auto *const import = findByName<QPushButton>(dialog(), text("Import"));
    for (QPushButton *const button : dialog()->findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text("Take none"))
            button->click();
    }
    QVERIFY(!import->isEnabled());
    QTest::keyClick(dialog(), Qt::Key_Escape);
}

void TestImportWindow::undoesAnImport()
{
    drop(writeList(orthancList));
    QTRY_VERIFY(dialog());
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_COMPARE(m_driver->profileNames().size(), 4);
    m_driver->window()->activateWindow();
    QTRY_VERIFY(m_driver->window()->isActiveWindow());
    m_driver->press(text("Profiles"), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_driver->profileNames(), (QStringList{text("Known peer"), text("Other")}));
}

void TestImportWindow::changesNothingIfThePreviewIsCancelled()
{
    drop(writeList(orthancList));
    QTRY_VERIFY(dialog());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_driver->store().load().profiles.size(), 2);
}

void TestImportWindow::offersToImportPastedLines()
{
    m_driver->clickProfile(text("Other"));
    QGuiApplication::clipboard()->setText(text("CT_SCP\t192.0.2.7\t104\nMR_SCP\t192.0.2.8\t104\n"));
    QLineEdit *const address = m_driver->input(text("Address"));
    address->setFocus();
    address->selectAll();
    QTest::keySequence(address, QKeySequence::Paste);
    QTRY_VERIFY(dialog());
    QCOMPARE(findByName<QTableView>(dialog(), text("Peers to import"))->model()->rowCount(), 2);
    QCOMPARE(address->text(), text("127.0.0.1"));
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_COMPARE(m_driver->profileNames().size(), 4);
}

void TestImportWindow::takesTheLinesOfOnePeerIntoTheForm()
{
    m_driver->clickProfile(text("Other"));
    QGuiApplication::clipboard()->setText(text("AE title: CT_SCP\nHost: ct.example.org\nPort: 4242\n"));
    QLineEdit *const address = m_driver->input(text("Address"));
    address->setFocus();
    address->selectAll();
    QTest::keySequence(address, QKeySequence::Paste);
    QCOMPARE(address->text(), text("ct.example.org"));
    QCOMPARE(m_driver->input(text("Port"))->text(), text("4242"));
    QCOMPARE(m_driver->input(text("Called AE title"))->text(), text("CT_SCP"));
    QVERIFY(!dialog());
}

void TestImportWindow::importsTheClipboard()
{
    QGuiApplication::clipboard()->setText(text("CT_SCP@192.0.2.7:104"));
    QAction *const import = m_driver->command(text("Import peers from the clipboard..."));
    QVERIFY(import);
    import->trigger();
    QTRY_VERIFY(dialog());
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY(m_driver->profileNames().contains(text("CT_SCP")));
}

void TestImportWindow::saysWhyAFileCannotBeImported()
{
    drop(writeList("<nothing/>"));
    const auto *const message = findByName<QWidget>(m_driver->window(), text("Message"));
    QTRY_VERIFY(message->isVisible());
    QVERIFY2(message->accessibleDescription().contains(text("list.json")),
             qPrintable(message->accessibleDescription()));
    QVERIFY(!dialog());
}

PeerList TestImportWindow::exportedTo(const QString &name) const
{
    QFile file(m_driver->folder() + u'/' + name);
    chooseFile(m_driver->window(), file.fileName());
    return QTest::qWaitFor([&file] { return file.open(QIODevice::ReadOnly); }) ? readPeerList(file.readAll())
                                                                               : PeerList();
}

void TestImportWindow::exportsWhatIsSelected()
{
    m_driver->clickProfile(text("Known peer"));
    m_driver->press(text("Profiles"), Qt::Key_A, Qt::ControlModifier);
    QAction *const exporting = m_driver->command(text("Export peers..."));
    QVERIFY(exporting);
    exporting->trigger();
    const PeerList list = exportedTo(text("peers.csv"));
    QCOMPARE(list.format, text("csv"));
    QCOMPARE(list.peers.size(), 2);
}

void TestImportWindow::exportsAllUnlessSeveralAreSelected()
{
    m_driver->clickProfile(text("Known peer"));
    m_driver->command(text("Export peers..."))->trigger();
    QCOMPARE(exportedTo(text("peers.csv")).peers.size(), 2);
}

/// Two formats have the same ending.
void TestImportWindow::exportsWhatTheChosenFormatIs()
{
    for (const auto &[filter, format] :
         {std::pair{"Orthanc", "orthanc"}, std::pair{"DICOM Echo, with all settings", "dicom-echo"}}) {
        m_driver->command(text("Export peers..."))->trigger();
        QTRY_VERIFY(qobject_cast<QFileDialog *>(dialog()));
        auto *const files = qobject_cast<QFileDialog *>(dialog());
        files->selectNameFilter(files->nameFilters().filter(text(filter)).constFirst());
        QCOMPARE(exportedTo(text("%1.json").arg(text(format))).format, text(format));
        QTRY_VERIFY(!dialog());
    }
}

/// A format that cannot say that a peer wants TLS is not given that peer.
void TestImportWindow::saysWhatAFormatCannotHold()
{
    Profile secure = savedPeer(text("Secure peer"), 2762);
    secure.request.tls.emplace();
    m_driver = std::make_unique<WindowDriver>();
    m_driver->save({secure, savedPeer(text("Known peer"), 104)});
    m_driver->open();
    m_driver->command(text("Export peers..."))->trigger();
    QCOMPARE(exportedTo(text("peers.cfg")).peers.size(), 1);
    QTRY_VERIFY2(m_driver->message().contains(text("1 left out: ")), qPrintable(m_driver->message()));
}

QTEST_MAIN(TestImportWindow)
#include "tst_import_window.moc"
