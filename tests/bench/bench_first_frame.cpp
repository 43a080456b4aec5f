// Opens a window and says so on its standard output when it can be used: bench_window measures how long that takes.
// Built twice: with an empty window, which says so when its first frame is painted; and with the window of the program,
// whose argument is the folder of its profiles, which says so when after its first frame it took a key in its form.
#include <QApplication>
#include <QMainWindow>

#include <cstdio>
#include <cstdlib>

#ifdef DICOM_ECHO_WINDOW
#include "ui/window/font_reading.h"
#include "ui/window/main_window.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <optional>
#endif

namespace {

/// Tears nothing down: that is not what is measured.
[[noreturn]] void tell(const char *what)
{
    std::puts(what);
    std::fflush(stdout);
    std::_Exit(0);
}

#ifdef DICOM_ECHO_WINDOW
void use(QMainWindow *window)
{
    for (QLineEdit *const input : window->findChildren<QLineEdit *>()) {
        if (input->accessibleName() != QLatin1StringView("Address") || !input->isVisible())
            continue;
        QKeyEvent key(QEvent::KeyPress, Qt::Key_P, Qt::NoModifier, QStringLiteral("p"));
        QCoreApplication::sendEvent(input, &key);
        if (input->text().contains(u'p'))
            tell("usable");
    }
    tell("not usable");
}
#else
void use(QMainWindow *)
{
    tell("usable");
}
#endif

class FirstFrame : public QObject
{
protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) // it goes on when the frame is on the screen
            QMetaObject::invokeMethod(
                watched, [window = static_cast<QMainWindow *>(watched)] { use(window); }, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

int main(int argc, char *argv[])
{
#ifdef DICOM_ECHO_WINDOW
    std::optional<dicom_echo::FontReading> fonts(std::in_place); // as the program does it
    const QApplication application(argc, argv);
    fonts.reset();
    dicom_echo::MainWindow window({}, dicom_echo::ProfileStore(QApplication::arguments().value(1)));
#else
    const QApplication application(argc, argv);
    QMainWindow window;
#endif
    FirstFrame firstFrame;
    window.installEventFilter(&firstFrame);
    window.show();
    return QApplication::exec();
}
