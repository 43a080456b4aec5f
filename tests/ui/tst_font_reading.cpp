// The fonts are read before there is an application, on a thread that Qt must not take for the main one: the window
// would then get its keys and clicks only when a timer happens to wake it.
#include "ui/window/font_reading.h"

#include <QApplication>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <unistd.h>

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

namespace {

/// Until the other thread is in the middle of the fonts, or has ended. Without Qt, as that thread is.
void waitUntilFontsAreBeingRead()
{
    constexpr long long begun = 2'000'000; // ns of processor time
    const auto self = std::to_string(::getpid());
    for (bool isThere = true; isThere;) {
        isThere = false;
        for (const auto &task : std::filesystem::directory_iterator("/proc/self/task")) {
            if (task.path().filename() == self)
                continue;
            long long worked = 0;
            std::ifstream(task.path() / "schedstat") >> worked;
            if (worked >= begun)
                return;
            isThere = true;
        }
    }
}

} // namespace

int main(int argc, char *argv[])
{
    std::optional<dicom_echo::FontReading> fonts(std::in_place);
    waitUntilFontsAreBeingRead();
    const QApplication application(argc, argv);
    fonts.reset();
    TestFontReading test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_font_reading.moc"
