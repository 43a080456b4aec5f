// The whole window, every tab, section and dialog of it, in another language: all that is shown is translated, and
// there is room for it. See CMakeLists.txt for the languages.
#include "tests/support/pdu_bytes.h"
#include "tests/ui/translated_window.h"
#include "tests/unit/capture/capture_fixture.h"
#include "ui/tls/key_password_dialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestTranslatedWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_window = std::make_unique<TranslatedWindow>(); }
    void init() { m_window->begin(); }
    void cleanup() { m_window->end(); }
    void cleanupTestCase();

    void hasRoomInEachTab();
    void hasRoomInEachSection();
    void hasRoomForWhatIsWrong();
    void hasRoomForTheFleet();
    void hasRoomInDialogs_data();
    void hasRoomInDialogs();
    void hasRoomForQuestions();
    void hasRoomForCertificates();
    void hasRoomForAPassword();
    void hasRoomForAnImport();
    void hasRoomForACapture();
    void hasRoomForAReport();

private:
    std::unique_ptr<TranslatedWindow> m_window;
};

void TestTranslatedWindow::cleanupTestCase()
{
    QCOMPARE(m_window->missing(), QStringList());
    m_window.reset();
}

void TestTranslatedWindow::hasRoomInEachTab()
{
    m_window->open();
    m_window->inspect(m_window->window(), "idle");
    for (const QString &peer : {TranslatedWindow::answering, TranslatedWindow::refusing}) {
        m_window->choose(peer);
        m_window->echo();
        for (int tab = 0; tab < m_window->tabs()->count(); ++tab) {
            QTest::mouseClick(m_window->tabs(), Qt::LeftButton, {}, m_window->tabs()->tabRect(tab).center());
            QCOMPARE(m_window->tabs()->currentIndex(), tab);
            const QByteArray place =
                (peer == TranslatedWindow::answering ? "answered-" : "refused-") + QByteArray::number(tab);
            m_window->inspect(m_window->window(), place.constData());
        }
    }
}

void TestTranslatedWindow::hasRoomInEachSection()
{
    m_window->open();
    m_window->choose(TranslatedWindow::local); // with TLS
    for (const char *const section : TranslatedWindow::sections) {
        m_window->click(section);
        m_window->inspect(m_window->window(), section);
        m_window->click(section);
    }
}

void TestTranslatedWindow::hasRoomForWhatIsWrong()
{
    m_window->open();
    auto *const port = m_window->find<QLineEdit>("Port");
    QVERIFY(port);
    port->setText(text("99999"));
    m_window->inspect(m_window->window(), "wrong-port");
    m_window->trigger("Redact copies and files");
    m_window->inspect(m_window->window(), "redacting");
}

void TestTranslatedWindow::hasRoomForTheFleet()
{
    m_window->open();
    m_window->trigger("Fleet");
    m_window->inspect(m_window->window(), "fleet-before");
    m_window->trigger("Echo all");
    auto *const causes = m_window->find<QAbstractItemView>("Causes");
    QVERIFY(causes);
    QTRY_VERIFY(causes->model()->rowCount() > 3);
    QTRY_VERIFY(m_window->find<QAbstractButton>("Echo all")->isEnabled());
    causes->setCurrentIndex(causes->model()->index(3, 0));
    m_window->inspect(m_window->window(), "fleet");
    m_window->trigger("Letter about this cause...");
    QTRY_VERIFY(m_window->other());
    m_window->inspect(m_window->other(), "letter");
    m_window->closeOther();
}

void TestTranslatedWindow::hasRoomInDialogs_data()
{
    QTest::addColumn<QByteArray>("command");
    for (const char *const command :
         {"Preferences...", "About DICOM Echo", "Keyboard shortcuts", "User guide", "Details...", "Threshold: none..."})
        QTest::newRow(command) << QByteArray(command);
}

void TestTranslatedWindow::hasRoomInDialogs()
{
    QFETCH(const QByteArray, command);
    m_window->open();
    m_window->echo();
    m_window->trigger(command.constData());
    QTRY_VERIFY(m_window->other());
    m_window->inspect(m_window->other(), QByteArray(command).replace(' ', '-').constData());
    m_window->closeOther();
}

void TestTranslatedWindow::hasRoomForQuestions()
{
    m_window->open();
    m_window->trigger("Start watch");
    QVERIFY(!m_window->driver()->close());
    QTRY_VERIFY(m_window->other());
    m_window->inspect(m_window->other(), "watch-question");
    m_window->closeOther();
    m_window->inspect(m_window->window(), "watching");
    m_window->trigger("Stop watch");
    QTRY_VERIFY(m_window->find<QAbstractButton>("Start watch"));
    m_window->find<QLineEdit>("Address")->setText(text("127.0.0.2"));
    QVERIFY(!m_window->driver()->close());
    QTRY_VERIFY(m_window->other());
    m_window->inspect(m_window->other(), "unsaved-question");
    m_window->closeOther();
    m_window->trigger("Delete");
    QTRY_VERIFY(m_window->other());
    m_window->inspect(m_window->other(), "delete-question");
    m_window->closeOther();
}

void TestTranslatedWindow::hasRoomForCertificates()
{
    m_window->open();
    m_window->choose(TranslatedWindow::local);
    m_window->echo();
    m_window->inspect(m_window->window(), "not-trusted");
    for (const char *const command : {"Trust this certificate...", "Certificates..."}) {
        m_window->trigger(command);
        QTRY_VERIFY(m_window->other());
        m_window->inspect(m_window->other(), command);
        m_window->closeOther();
    }
}

void TestTranslatedWindow::hasRoomForAPassword()
{
    m_window->open();
    auto *const dialog = new KeyPasswordDialog(
        text("1.pem"), [](const QByteArray &) { return false; }, m_window->window());
    dialog->offerToKeep();
    dialog->open();
    dialog->tryPassword(QByteArrayLiteral("1"));
    m_window->inspect(dialog, "password");
    m_window->closeOther();
}

void TestTranslatedWindow::hasRoomForAnImport()
{
    m_window->open();
    QGuiApplication::clipboard()->setText(text("7@127.0.0.7:104\n8@127.0.0.8:99999\n"));
    m_window->trigger("Import peers from the clipboard...");
    QTRY_VERIFY(m_window->other());
    m_window->inspect(m_window->other(), "import");
    m_window->closeOther();
}

void TestTranslatedWindow::hasRoomForACapture()
{
    m_window->open();
    QGuiApplication::clipboard()->setText(hexDumpText(associateRq() + associateAc()));
    m_window->find<QAbstractItemView>("PDUs")->setFocus();
    m_window->trigger("Paste hex dump");
    QTRY_VERIFY(m_window->other());
    m_window->inspect(m_window->other(), "capture");
    m_window->closeOther();
}

void TestTranslatedWindow::hasRoomForAReport()
{
    m_window->open();
    m_window->echo();
    auto *const history = m_window->find<QAbstractItemView>("History");
    QVERIFY(history);
    m_window->tabs()->setCurrentIndex(m_window->tabs()->count() - 1);
    QTRY_COMPARE(history->model()->rowCount(), 1);
    history->setCurrentIndex(history->model()->index(0, 0));
    m_window->click("Open report");
    QTRY_VERIFY(m_window->other());
    m_window->inspect(m_window->other(), "report");
    m_window->closeOther();
}

QTEST_MAIN(TestTranslatedWindow)
#include "tst_translated_window.moc"
