// The fonts are read before there is an application, on a thread that Qt must not take for the main one: the window would
// then get its keys and clicks only when a timer happens to wake it.
#include "ui/window/font_reading.h"

#include <QApplication>
#include <QTest>

#include <optional>

class TestFontReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesTheMainThreadToTheApplication();
};

void TestFontReading::leavesTheMainThreadToTheApplication()
{
    QCOMPARE(qApp->thread(), QThread::currentThread());
    QVERIFY(QCoreApplication::eventDispatcher());
}

int main(int argc, char *argv[])
{
    std::optional<dicom_echo::FontReading> fonts(std::in_place);
    fonts.reset(); // at its end, before anything of Qt has begun on this thread: the worst order
    const QApplication application(argc, argv);
    TestFontReading test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_font_reading.moc"
