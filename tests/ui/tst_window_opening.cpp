// How the window opens: empty at once, then filled; on what the command line says, and as the user left it.
#include "tests/ui/window_driver.h"

#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

bool isDcmtkLoaded()
{
    QFile libraries(QStringLiteral("/proc/self/maps"));
    return libraries.open(QIODevice::ReadOnly) && libraries.readAll().contains("libdcmnet");
}

/// Notes of each frame of a window whether its panels were in it, and whether DCMTK was loaded.
class FrameWatch : public QObject
{
public:
    struct Frame
    {
        bool isFilled = false;
        bool isDcmtkLoaded = false;
    };

    explicit FrameWatch(MainWindow *window)
        : m_window(window)
    {
        window->installEventFilter(this);
    }
    [[nodiscard]] const QList<Frame> &frames() const { return m_frames; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_frames.append({m_window->centralWidget() != nullptr, isDcmtkLoaded()});
        return QObject::eventFilter(watched, event);
    }

private:
    MainWindow *m_window;
    QList<Frame> m_frames;
};

} // namespace

class TestWindowOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void isOnTheScreenBeforeAnythingElseIsDone(); // the first: later, DCMTK is loaded
    void isFilledThoughNothingIsPainted();
    void canBeClosedBeforeItIsFilled();
    void takesTheCommandLine();
    void echoesAtOnceIfAsked();
    void fillsTheUnseenTabsAfterTheFirstFrame();
    void remembersItsLayout();

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

void TestWindowOpening::isOnTheScreenBeforeAnythingElseIsDone()
{
    MainWindow window({}, m_driver->store());
    FrameWatch watch(&window);
    window.show();
    QTRY_VERIFY(isDcmtkLoaded());
    QTRY_VERIFY(watch.frames().constLast().isFilled);
    QVERIFY(!watch.frames().constFirst().isFilled);
    QVERIFY(!watch.frames().constFirst().isDcmtkLoaded);
}

void TestWindowOpening::isFilledThoughNothingIsPainted()
{
    MainWindow window({}, m_driver->store());
    const FrameWatch watch(&window);
    window.setUpdatesEnabled(false); // like a minimised window elsewhere: this platform paints even those
    window.show();
    QTRY_VERIFY(findByName<QAbstractItemView>(&window, text("PDUs")));
    QVERIFY(watch.frames().isEmpty());
}

void TestWindowOpening::canBeClosedBeforeItIsFilled()
{
    m_driver->open();
    m_driver->window()->resize(950, 640);
    QVERIFY(m_driver->close());
    MainWindow window({}, m_driver->store());
    window.show();
    QVERIFY(!window.centralWidget());
    QVERIFY(window.close());
    m_driver->open();
    QCOMPARE(m_driver->window()->size(), QSize(950, 640));
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

void TestWindowOpening::fillsTheUnseenTabsAfterTheFirstFrame()
{
    m_driver->open();
    for (const char *const name : {"PDUs", "PDU fields", "PDU bytes", "Latency chart", "Latency statistics"})
        QTRY_VERIFY2(findByName<QWidget>(m_driver->window(), text(name)), name);
    QStringList offered;
    for (const QMenu *const menu : m_driver->window()->menuBar()->findChildren<QMenu *>()) {
        for (const QAction *const action : menu->actions())
            offered << action->text().remove(u'&');
    }
    QVERIFY(offered.contains(text("Save latency...")));
}

void TestWindowOpening::remembersItsLayout()
{
    m_driver->open();
    QVERIFY(!m_driver->input(text("Repeat"))->isVisible());
    QTest::keyClick(m_driver->window(), Qt::Key_F8);
    QTRY_VERIFY(m_driver->input(text("Repeat"))->isVisible());
    m_driver->window()->resize(950, 640);
    QTRY_COMPARE(m_driver->window()->size(), QSize(950, 640));
    QVERIFY(m_driver->close());
    m_driver->open();
    QVERIFY(m_driver->input(text("Repeat"))->isVisible());
    QCOMPARE(m_driver->window()->size(), QSize(950, 640));
}

QTEST_MAIN(TestWindowOpening)
#include "tst_window_opening.moc"
