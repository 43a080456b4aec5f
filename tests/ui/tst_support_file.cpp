// Help > Save support file, and what offers it: a failure of the program, now or the last time.
#include "core/platform/failure_record.h"
#include "core/responder/responder.h"
#include "tests/support/loopback.h"
#include "tests/ui/window_driver.h"
#include "ui/support/support_dialog.h"
#include "ui/window/window_application.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <stdexcept>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestSupportFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsWhatItWouldWrite();
    void tellsNothingOfTheSite();
    void leavesOutTheMiddleOfManyPdus_data();
    void leavesOutTheMiddleOfManyPdus();
    void tellsOfAWatchThatIsOn();
    void isWrittenWhereTheUserWants();
    void isNotWrittenIfTheUserDoesNotWantIt();
    void tellsOfAnExceptionAndGoesOn();
    void isOfferedAfterAFailure();

private:
    [[nodiscard]] SupportDialog *openDialog() const;
    [[nodiscard]] static QString shown(const SupportDialog *dialog);
    void fail() const;

    std::unique_ptr<WindowDriver> m_driver;
};

void TestSupportFile::init()
{
    m_driver = std::make_unique<WindowDriver>();
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_driver->folder()));
    QDir(QFileInfo(failureRecordPath()).path()).removeRecursively();
}

void TestSupportFile::cleanup()
{
    m_driver.reset();
    qunsetenv("XDG_DATA_HOME");
}

SupportDialog *TestSupportFile::openDialog() const
{
    m_driver->trigger(text("Save support file..."));
    return m_driver->window()->findChild<SupportDialog *>();
}

QString TestSupportFile::shown(const SupportDialog *dialog)
{
    return findByName<QPlainTextEdit>(dialog, text("Contents of the support file"))->toPlainText();
}

/// As a program does that was ended by a signal.
void TestSupportFile::fail() const
{
    QVERIFY(QDir().mkpath(QFileInfo(failureRecordPath()).path()));
    QFile record(failureRecordPath());
    QVERIFY(record.open(QIODevice::WriteOnly));
    record.write("DICOM Echo 0.1.0\nSignal: SIGSEGV\n");
}

void TestSupportFile::showsWhatItWouldWrite()
{
    m_driver->open();
    QSettings().setValue(text("history/days"), 33);
    const SupportDialog *const dialog = openDialog();
    QVERIFY(dialog && dialog->isVisible());
    const QString shownText = shown(dialog);
    for (const char *const part : {"DICOM Echo ", "Qt 6", "DCMTK 3", "OpenSSL 3", "Platform offscreen", "Screen ",
                                   "history/days = 33", "None of the peer that is open."})
        QVERIFY2(shownText.contains(text(part)), part);
    QVERIFY(!shownText.contains(text("The last failure")));
}

void TestSupportFile::tellsNothingOfTheSite()
{
    Responder peer;
    QVERIFY(!peer.start());
    Profile profile = savedPeer(text("Cardiology of Springfield"), peer.port());
    profile.request.calledAeTitle = text("SPRINGFIELD");
    profile.request.callingAeTitle = text("OURSTATION");
    profile.group = text("Elm Street");
    profile.notes = text("call Seymour");
    m_driver->save({profile});
    m_driver->open();
    m_driver->clickProfile(profile.name);
    QSettings().setValue(text("newProfiles/callingAeTitle"), text("OURSTATION"));
    m_driver->click(text("Echo"));
    QTRY_VERIFY(m_driver->verdictLine().startsWith(text("Echo succeeded")));
    const QString shownText = shown(openDialog());
    for (const char *const secret : {"SPRINGFIELD", "Springfield", "OURSTATION", "127.0.0.1", "Elm Street", "Seymour",
                                     "53 50 52 49 4e 47", "53 50 52 49 4E 47"}) // SPRING
        QVERIFY2(!shownText.contains(text(secret)), secret);
    QVERIFY(shownText.contains(text("A-ASSOCIATE-RQ PDU")));                // the log
    QVERIFY(shownText.contains(text("\n01 00 00 00 0")));                   // A-ASSOCIATE-RQ
    QVERIFY(shownText.contains(text("\n05 00 00 00 00 04 00 00 00 00\n"))); // A-RELEASE-RQ
    QVERIFY(shownText.contains(text("Echo succeeded")));
}

void TestSupportFile::leavesOutTheMiddleOfManyPdus_data()
{
    QTest::addColumn<int>("echoes");
    QTest::addColumn<QString>("gap");
    QTest::newRow("124 PDUs") << 60 << text("(24 PDUs are left out)\n");
    QTest::newRow("64 PDUs") << 30 << QString();
}

/// 50 at each end are written.
void TestSupportFile::leavesOutTheMiddleOfManyPdus()
{
    QFETCH(int, echoes);
    QFETCH(QString, gap);
    Responder peer;
    QVERIFY(!peer.start());
    Profile profile = savedPeer(text("Peer"), peer.port());
    profile.request.repeat = quint32(echoes);
    m_driver->save({profile});
    m_driver->open();
    m_driver->clickProfile(profile.name);
    m_driver->click(text("Echo"));
    const QString end = text("%1 of %1 echoes succeeded").arg(echoes);
    QTRY_VERIFY2(m_driver->verdictLine().startsWith(end), qPrintable(m_driver->verdictLine()));
    const QString shownText = shown(openDialog());
    QCOMPARE(shownText.contains(text("left out")), !gap.isEmpty());
    QVERIFY(shownText.contains(gap));
    QCOMPARE(shownText.count(text(" sent, ")) + shownText.count(text(" received, ")), std::min(2 * echoes + 4, 100));
    QVERIFY(shownText.contains(text("\n05 00 00 00 00 04 00 00 00 00\n"))); // A-RELEASE-RQ, near the end
}

void TestSupportFile::tellsOfAWatchThatIsOn()
{
    Responder peer;
    QVERIFY(!peer.start());
    const Profile profile = savedPeer(text("Peer"), peer.port());
    m_driver->save({profile});
    m_driver->open();
    m_driver->clickProfile(profile.name);
    m_driver->click(text("Start watch"));
    QTRY_VERIFY2(m_driver->verdictLine().startsWith(text("Watching. Up, ")), qPrintable(m_driver->verdictLine()));
    const QString shownText = shown(openDialog());
    QVERIFY2(shownText.contains(text("Up 100 % of ")), qPrintable(shownText));
}

void TestSupportFile::isWrittenWhereTheUserWants()
{
    m_driver->open();
    QPointer<SupportDialog> dialog = openDialog();
    const QString expected = shown(dialog);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
    QFileDialog *files = nullptr;
    QTRY_VERIFY((files = dialog->findChild<QFileDialog *>()));
    QVERIFY2(files->selectedFiles().value(0).contains(text("dicom-echo-support-")),
             qPrintable(files->selectedFiles().value(0)));
    const QString path = m_driver->folder() + text("/support.txt");
    files->selectFile(path);
    QTest::keyClick(files, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), expected);
}

void TestSupportFile::isNotWrittenIfTheUserDoesNotWantIt()
{
    m_driver->open();
    QPointer<SupportDialog> dialog = openDialog();
    const auto *const buttons = dialog->findChild<QDialogButtonBox *>();
    const QString expected = shown(dialog);
    for (QAbstractButton *const button : buttons->buttons()) {
        if (button->text().remove(u'&') == text("Copy"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), expected);
    const QStringList before = QDir(m_driver->folder()).entryList();
    QTest::mouseClick(buttons->button(QDialogButtonBox::Cancel), Qt::LeftButton);
    QTRY_VERIFY(!dialog);
    QCOMPARE(QDir(m_driver->folder()).entryList(), before);
}

void TestSupportFile::tellsOfAnExceptionAndGoesOn()
{
    m_driver->open();
    const auto *const application = static_cast<WindowApplication *>(QCoreApplication::instance());
    connect(application, &WindowApplication::failed, m_driver->window(), &MainWindow::tellFailure);
    QTimer::singleShot(0, m_driver->window(), [] { throw std::runtime_error("<b>a slot</b>\n failed"); });
    QTRY_VERIFY(m_driver->asksSomething());
    const auto *const box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QVERIFY2(box->text().contains(text("<b>a slot</b>")), qPrintable(box->text()));
    m_driver->answer(text("Close"));
    QTRY_VERIFY(!m_driver->asksSomething());
    m_driver->type(text("Address"), text("still.alive"));
    QCOMPARE(m_driver->input(text("Address"))->text(), text("still.alive"));
}

void TestSupportFile::isOfferedAfterAFailure()
{
    fail();
    m_driver->open();
    m_driver->window()->tellLastFailure();
    m_driver->answer(text("Save support file..."));
    const SupportDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_driver->window()->findChild<SupportDialog *>()));
    QVERIFY(shown(dialog).contains(text("Signal: SIGSEGV")));
    m_driver->window()->tellLastFailure(); // once is enough
    QVERIFY(!m_driver->asksSomething());
}

int main(int argc, char *argv[])
{
    WindowApplication application(argc, argv);
    TestSupportFile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_support_file.moc"
