// Opens a window and ends when it has painted its first frame, without taking anything down: bench_window measures how
// long that takes. Built twice: with the window of the program, the argument being the folder of its profiles; and with
// an empty one that links nothing but Qt, the argument being a word that stands in it after all.
#include <QApplication>
#include <QLabel>
#include <QMainWindow>

#include <cstdlib>

#ifdef DICOM_ECHO_WINDOW
#include "ui/main_window.h"
#endif

namespace {

class FirstFrame : public QObject
{
protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(
                qApp, [] { std::_Exit(0); }, Qt::QueuedConnection); // when it is on the screen
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
#ifdef DICOM_ECHO_WINDOW
    dicom_echo::MainWindow window({}, dicom_echo::ProfileStore(QApplication::arguments().value(1)));
#else
    QMainWindow window;
    if (const QString word = QApplication::arguments().value(1); !word.isEmpty())
        window.setCentralWidget(new QLabel(word, &window));
#endif
    FirstFrame firstFrame;
    window.installEventFilter(&firstFrame);
    window.show();
    return QApplication::exec();
}
