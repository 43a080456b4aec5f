// How the window opens: complete, on what the command line says, and as the user left it.
#include "tests/ui/window_driver.h"

#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

/// Records for each frame of a window whether there was an input to type into.
class FrameWatch : public QObject
{
public:
    explicit FrameWatch(QWidget *window)
        : m_window(window)
    {
        window->installEventFilter(this);
    }
    [[nodiscard]] const QList<bool> &frames() const { return m_frames; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            const auto *const address = findByName<QLineEdit>(m_window, text("Address"));
            m_frames.append(address && address->isVisible());
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget *m_window;
    QList<bool> m_frames;
};

} // namespace

class TestWindowOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void hasTheFormInItsFirstFrame();
    void takesWhatIsTypedAtOnce();
    void canBeClosedBeforeItsFirstFrame();
    void endsTheRunThatItBeganWithWhenItIsClosedAtOnce();
    void takesTheCommandLine();
    void echoesAtOnceIfAsked();
    void offersWhatEachTabCanDo();
    void remembersItsLayout();
    void remembersTheLogLevelAndNotThatOfTheCommandLine();

private:
    std::unique_ptr<WindowDriver> m_driver;
};

void TestWindowOpening::init()
{
    m_driver = std::make_unique<WindowDriver>();
}

void TestWindowOpening::cleanup()
{
    m_driver.reset();
}

void TestWindowOpening::hasTheFormInItsFirstFrame()
{
    MainWindow window({}, m_driver->store());
    const FrameWatch watch(&window);
    window.show();
    QTRY_VERIFY(!watch.frames().isEmpty());
    QVERIFY(watch.frames().constFirst());
}

void TestWindowOpening::takesWhatIsTypedAtOnce()
{
    m_driver->save({}); // the form is empty
    m_driver->open();
    QVERIFY(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), text("pacs"));
    QCOMPARE(m_driver->input(text("Address"))->text(), text("pacs"));
}

void TestWindowOpening::canBeClosedBeforeItsFirstFrame()
{
    m_driver->open();
    m_driver->window()->resize(790, 640);
    QVERIFY(m_driver->close());
    {
        MainWindow window({}, m_driver->store());
        const FrameWatch watch(&window);
        window.show();
        QVERIFY(window.close());
        QVERIFY(watch.frames().isEmpty());
    }
    m_driver->open();
    QCOMPARE(m_driver->window()->size(), QSize(790, 640));
}

void TestWindowOpening::endsTheRunThatItBeganWithWhenItIsClosedAtOnce()
{
    WindowStart start;
    start.kind = ProfileKind::LocalTestPeer;
    start.echo = InitialEcho::StartAtOnce;
    {
        MainWindow window(start, m_driver->store());
        window.show();
    } // before the echo was begun
    MainWindow window(start, m_driver->store());
    window.show();
    QTRY_COMPARE(findByName<QAbstractButton>(&window, text("Echo")), nullptr); // it reads Cancel
    QVERIFY(window.close());
}

void TestWindowOpening::takesTheCommandLine()
{
    m_driver->save({savedPeer(text("CT 1"), 104)});
    WindowStart start;
    start.request = EchoRequest();
    start.request->address = text("pacs.example.org");
    start.request->port = 4242;
    start.logLevel = LogLevel::Debug;
    m_driver->open(start);
    QCOMPARE(m_driver->input(text("Address"))->text(), text("pacs.example.org"));
    QCOMPARE(m_driver->input(text("Port"))->text(), text("4242"));
    QVERIFY(m_driver->window()->windowTitle().startsWith(text("From the command line")));
    QCOMPARE(m_driver->profileNames(), QStringList{text("CT 1")});
    QVERIFY(m_driver->close());
    QCOMPARE(m_driver->store().load().profiles.size(), 1);
}

void TestWindowOpening::echoesAtOnceIfAsked()
{
    WindowStart start;
    start.kind = ProfileKind::LocalTestPeer;
    start.echo = InitialEcho::StartAtOnce;
    m_driver->open(start);
    QTRY_VERIFY(m_driver->verdict().startsWith(text("Echo succeeded")));
}

void TestWindowOpening::offersWhatEachTabCanDo()
{
    m_driver->open();
    for (const char *const name : {"Log", "PDUs", "PDU fields", "PDU bytes", "Latency chart", "Latency statistics"})
        QVERIFY2(findByName<QWidget>(m_driver->window(), text(name)), name);
    QStringList offered;
    for (const QMenu *const menu : m_driver->window()->menuBar()->findChildren<QMenu *>()) {
        for (const QAction *const action : menu->actions())
            offered << action->text().remove(u'&') + u' ' + action->shortcut().toString();
    }
    for (const char *const command :
         {"Save log... ", "Save latency... ", "Open capture... Ctrl+O", "Find in the log Ctrl+F",
          "Go to the explanation Alt+1", "Go to the log Alt+2", "Go to the PDUs Alt+3", "Go to the latency Alt+4"})
        QVERIFY2(offered.contains(text(command)), command);
}

void TestWindowOpening::remembersItsLayout()
{
    m_driver->open();
    QVERIFY(!m_driver->input(text("Repeat"))->isVisible());
    QTest::keyClick(m_driver->window(), Qt::Key_F8);
    QTRY_VERIFY(m_driver->input(text("Repeat"))->isVisible());
    m_driver->window()->resize(790, 640);
    QTRY_COMPARE(m_driver->window()->size(), QSize(790, 640));
    QVERIFY(m_driver->close());
    m_driver->open();
    QVERIFY(m_driver->input(text("Repeat"))->isVisible());
    QCOMPARE(m_driver->window()->size(), QSize(790, 640));
}

void TestWindowOpening::remembersTheLogLevelAndNotThatOfTheCommandLine()
{
    const auto level = [this] { return findByName<QComboBox>(m_driver->window(), text("Log level"))->currentText(); };
    WindowStart start;
    start.logLevel = LogLevel::Error;
    m_driver->open(start);
    QCOMPARE(level(), text("Error"));
    QVERIFY(m_driver->close());
    m_driver->open();
    QCOMPARE(level(), text("Debug"));
    m_driver->chooseIn(text("Log level"), text("Warning"));
    m_driver->click(text("This run only"));
    QVERIFY(!m_driver->window()->isWindowModified());
    QVERIFY(m_driver->close());
    m_driver->open();
    QCOMPARE(level(), text("Warning"));
    QVERIFY(!m_driver->button(text("This run only"))->isChecked());
}

QTEST_MAIN(TestWindowOpening)
#include "tst_window_opening.moc"
