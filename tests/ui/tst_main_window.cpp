// The window as its users meet it: clicking, typing, reading, against the built-in responder and scripted peers.
#include "core/association/dicom_library.h"
#include "core/responder/responder.h"
#include "tests/support/loopback.h"
#include "tests/ui/window_driver.h"
#include "ui/widgets/user_language.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theFirstClickOfANewcomerSucceeds();
    void echoesToATypedPeerWithEnter();
    void explainsARefusedConnection();
    void cancelsByButton();
    void cancelsByEscape();
    void endsWithinASecondWhenClosedDuringARun();
    void letsTheFormBeEditedDuringARun();
    void runsAgainAndAgain();
    void staysFluidThroughThousandsOfEchoes();

    void copiesAResultForATicket();
    void copiesATicketInEnglishInAnyLanguage();
    void copiesATestAsACommand();
    void copiesTheLocalTestPeerAsACommandThoughItRedacts();
    void savesAReport_data();
    void savesAReport();

    void namesAllPartsForAScreenReader();
    void goesThroughTheFormByTab();
    void aboutBoxTellsVersions();

private:
    std::unique_ptr<WindowDriver> m_driver;
};

void TestMainWindow::init()
{
    m_driver = std::make_unique<WindowDriver>();
}

void TestMainWindow::cleanup()
{
    m_driver.reset();
}

void TestMainWindow::theFirstClickOfANewcomerSucceeds()
{
    m_driver->open();
    m_driver->click(text("Echo"));
    QTRY_VERIFY(m_driver->verdict().startsWith(text("Echo succeeded")));
    QCOMPARE(m_driver->input(text("Address"))->text(), text("127.0.0.1"));
    QVERIFY(m_driver->input(text("Port"))->text().toUInt() > 0);
    const QString log = m_driver->log().join(u'\n');
    QVERIFY(log.contains(text("D  Accept Parameters:")));
    QVERIFY(log.contains(text("I  Association Accepted")));
}

void TestMainWindow::echoesToATypedPeerWithEnter()
{
    Responder peer;
    QVERIFY(!peer.start());
    m_driver->open();
    m_driver->click(text("New profile"));
    m_driver->type(text("Address"), text("127.0.0.1"));
    m_driver->type(text("Port"), QString::number(peer.port()));
    m_driver->press(text("Port"), Qt::Key_Return);
    QTRY_VERIFY(m_driver->verdict().startsWith(text("Echo succeeded")));
}

void TestMainWindow::explainsARefusedConnection()
{
    const quint16 port = freePort();
    m_driver->save({savedPeer(text("Nobody"), port)});
    m_driver->open();
    m_driver->clickProfile(text("Nobody"));
    m_driver->click(text("Echo"));
    QTRY_VERIFY(m_driver->verdict().startsWith(text("Echo failed")));
    QVERIFY(m_driver->verdict().startsWith(m_driver->verdictLine()));
    QVERIFY(m_driver->verdict().contains(text("What to do")));
    QVERIFY(m_driver->log().join(u'\n').contains(text("E  TCP Initialisation Error: Connection refused")));
    QVERIFY(m_driver->button(text("Echo"))->isEnabled());
}

void TestMainWindow::cancelsByButton()
{
    const SilentListener silent;
    m_driver->save({savedPeer(text("Silent"), silent.port())});
    m_driver->open();
    m_driver->clickProfile(text("Silent"));
    m_driver->click(text("Echo"));
    QTRY_VERIFY(m_driver->button(text("Cancel")));
    m_driver->click(text("Cancel"));
    QTRY_VERIFY(m_driver->verdict().contains(text("ancelled")));
    QVERIFY(m_driver->button(text("Echo"))->isEnabled());
}

void TestMainWindow::cancelsByEscape()
{
    const SilentListener silent;
    m_driver->save({savedPeer(text("Silent"), silent.port())});
    m_driver->open();
    m_driver->clickProfile(text("Silent"));
    m_driver->press(text("Address"), Qt::Key_Return);
    QTRY_VERIFY(m_driver->button(text("Cancel")));
    m_driver->press(text("Address"), Qt::Key_Escape);
    QTRY_VERIFY(m_driver->verdict().contains(text("ancelled")));
}

void TestMainWindow::endsWithinASecondWhenClosedDuringARun()
{
    const SilentListener silent;
    m_driver->save({savedPeer(text("Silent"), silent.port())});
    m_driver->open();
    m_driver->clickProfile(text("Silent"));
    m_driver->click(text("Echo"));
    QTRY_VERIFY(m_driver->button(text("Cancel")));
    QVERIFY(m_driver->close());
    m_driver.reset(); // joins the run: the network timeout is 30 s, the test's own limit is less
}

void TestMainWindow::letsTheFormBeEditedDuringARun()
{
    const SilentListener silent;
    m_driver->save({savedPeer(text("Silent"), silent.port())});
    m_driver->open();
    m_driver->clickProfile(text("Silent"));
    m_driver->click(text("Echo"));
    QTRY_VERIFY(m_driver->button(text("Cancel")));
    m_driver->type(text("Called AE title"), text("OTHER"));
    QCOMPARE(m_driver->input(text("Called AE title"))->text(), text("OTHER"));
    QVERIFY(m_driver->window()->isWindowModified());
    QVERIFY(m_driver->button(text("Cancel")));
    QVERIFY(m_driver->verdict().contains(text("ANY-SCP at 127.0.0.1")));
    m_driver->click(text("Cancel"));
    QTRY_VERIFY(m_driver->button(text("Echo")));
}

void TestMainWindow::runsAgainAndAgain()
{
    m_driver->open();
    m_driver->chooseIn(text("Log level"), text("Info"));
    for (int i = 1; i <= 5; ++i) {
        m_driver->click(text("Echo"));
        QTRY_VERIFY(m_driver->button(text("Echo")));
        QCOMPARE(m_driver->log().filter(text("I  Releasing Association")).size(), 1);
    }
    m_driver->click(text("This run only"));
    QCOMPARE(m_driver->log().filter(text("I  Releasing Association")).size(), 5);
    const QStringList beginnings = m_driver->log().filter(text("  =  ANY-SCP at 127.0.0.1, port "));
    QCOMPARE(beginnings.size(), 5);
    QCOMPARE(beginnings.filter(text(": Echo succeeded.")).size(), 5);
}

void TestMainWindow::staysFluidThroughThousandsOfEchoes()
{
    Profile local = localTestPeerProfile();
    local.request.repeat = 3000;
    m_driver->save({local});
    m_driver->open();
    m_driver->clickProfile(local.name);
    m_driver->click(text("Echo"));
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->verdict().startsWith(text("3000 of 3000 echoes succeeded")), 60000);
    const QAbstractItemModel *const log = m_driver->list(text("Log"))->model();
    // On a busy machine a remark about a slow first echo follows it.
    QTRY_VERIFY(
        log->match(log->index(log->rowCount() - 2, 0), Qt::DisplayRole, text("END A-RELEASE-RP"), 1, Qt::MatchContains)
            .size() == 1);
    QVERIFY(log->rowCount() <= 100000);
}

void TestMainWindow::copiesAResultForATicket()
{
    m_driver->save({savedPeer(text("Nobody"), freePort())});
    m_driver->open();
    QVERIFY(!m_driver->command(text("Copy for a ticket"))->isEnabled());
    m_driver->clickProfile(text("Nobody"));
    m_driver->click(text("Echo"));
    QTRY_VERIFY(m_driver->command(text("Copy for a ticket"))->isEnabled());
    const auto *const ticket = qobject_cast<QPushButton *>(m_driver->button(text("Ticket")));
    QVERIFY(ticket && ticket->isVisible() && ticket->menu());
    QVERIFY(ticket->menu()->actions().contains(m_driver->command(text("Copy for a ticket"))));
    m_driver->trigger(text("Copy for a ticket"));
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(text("127.0.0.1")));
    QVERIFY(copied.contains(text("E: TCP Initialisation Error: Connection refused")));
    const QList<QLabel *> labels = m_driver->window()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->text().startsWith(text("Copied")); }));
}

/// Whoever reads it need not speak the user's.
void TestMainWindow::copiesATicketInEnglishInAnyLanguage()
{
    m_driver->save({savedPeer(text("Nobody"), freePort())});
    m_driver->open();
    m_driver->clickProfile(text("Nobody"));
    m_driver->click(text("Echo"));
    QTRY_VERIFY(m_driver->command(text("Copy for a ticket"))->isEnabled());
    m_driver->trigger(text("Copy for a ticket"));
    const QString inEnglish = QGuiApplication::clipboard()->text();
    QGuiApplication::clipboard()->clear();
    speakIn(Words(Language::German));
    m_driver->trigger(text("Copy for a ticket"));
    speakIn(Words::english());
    QCOMPARE(QGuiApplication::clipboard()->text(), inEnglish);
}

void TestMainWindow::copiesATestAsACommand()
{
    const quint16 port = freePort();
    m_driver->save({savedPeer(text("Nobody"), port)});
    m_driver->open();
    m_driver->clickProfile(text("Nobody"));
    m_driver->click(text("Echo"));
    QTRY_VERIFY(m_driver->command(text("Copy as command"))->isEnabled());
    const QList<QAction *> tools = m_driver->command(text("Copy as command"))->menu()->actions();
    QCOMPARE(tools.size(), 3);
    for (QAction *const tool : tools) {
        QGuiApplication::clipboard()->clear();
        tool->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(text("127.0.0.1 %1").arg(port)));
    }
}

void TestMainWindow::copiesTheLocalTestPeerAsACommandThoughItRedacts()
{
    m_driver->open();
    m_driver->click(text("Echo"));
    QTRY_VERIFY(m_driver->verdict().startsWith(text("Echo succeeded")));
    m_driver->click(text("Redact"));
    m_driver->command(text("Copy as command"))->menu()->actions().constFirst()->trigger();
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY2(command.contains(text("--local-peer")), qPrintable(command));
}

void TestMainWindow::savesAReport_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("begin");
    QTest::newRow("HTML") << text("report.html") << text("<!DOCTYPE html>");
    QTest::newRow("JSON") << text("report.json") << text("{");
    QTest::newRow("HTML if nothing else is asked for") << text("report") << text("<!DOCTYPE html>");
}

void TestMainWindow::savesAReport()
{
    QFETCH(const QString, name);
    m_driver->save({savedPeer(text("Nobody"), freePort())});
    m_driver->open();
    m_driver->clickProfile(text("Nobody"));
    m_driver->click(text("Echo"));
    QTRY_VERIFY(m_driver->command(text("Save report..."))->isEnabled());
    m_driver->trigger(text("Save report..."));
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_driver->window()->findChild<QFileDialog *>()));
    const QDir folder(m_driver->folder());
    dialog->selectFile(folder.filePath(name));
    static_cast<QDialog *>(dialog)->accept();
    QTRY_COMPARE(folder.entryList({text("report.*")}).size(), 1);
    QFile file(folder.filePath(folder.entryList({text("report.*")}).first()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray saved = file.readAll();
    QFETCH(const QString, begin);
    QVERIFY2(QString::fromUtf8(saved).startsWith(begin, Qt::CaseInsensitive), saved.left(40).constData());
}

void TestMainWindow::namesAllPartsForAScreenReader()
{
    m_driver->open();
    for (const char *const name :
         {"Log level", "Echo", "Verdict", "Log", "Profiles", "Save profile", "New profile", "Delete profile",
          "Filter profiles", "Find in the log", "Use TLS", "Ticket", "Log"}) {
        const auto *const widget = findByName<QWidget>(m_driver->window(), text(name));
        QVERIFY2(widget && widget->isVisible(), name);
        QVERIFY2(widget->focusPolicy() & Qt::TabFocus, name);
    }
}

void TestMainWindow::goesThroughTheFormByTab()
{
    m_driver->open();
    m_driver->click(text("New profile"));
    QStringList order;
    for (int i = 0; i < 7; ++i) {
        order << QApplication::focusWidget()->accessibleName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(order, (QStringList{text("Address"), text("Port"), text("Use TLS"), text("Called AE title"),
                                 text("Calling AE title"), text("Timeouts, transfer syntax and more"),
                                 text("Secure connection (TLS)")}));
}

void TestMainWindow::aboutBoxTellsVersions()
{
    m_driver->open();
    const QList<QAction *> menus = m_driver->window()->menuBar()->actions();
    for (QAction *const action : menus.last()->menu()->actions()) {
        if (action->text().contains(text("About DICOM Echo")))
            action->trigger();
    }
    QTRY_VERIFY(m_driver->asksSomething());
    const auto *const box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    QVERIFY(box->text().contains(QStringLiteral(DICOM_ECHO_VERSION)));
    QVERIFY(box->informativeText().contains(dcmtkVersion()));
    m_driver->answer(text("Close"));
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
