// Opens a window and ends when it has painted its first frame; bench_window measures how long that takes. Built twice:
// with the window of the program, and with an empty one that links nothing but Qt.
#include <QApplication>
#include <QMainWindow>

#include <memory>

#ifdef DICOM_ECHO_WINDOW
#include "ui/main_window.h"

#include <QTemporaryDir>
#endif

namespace {

class FirstFrame : public QObject
{
protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection); // when it is on the screen
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
#ifdef DICOM_ECHO_WINDOW
    const QTemporaryDir folder;
    dicom_echo::MainWindow window({}, dicom_echo::ProfileStore(folder.path()));
#else
    QMainWindow window;
#endif
    FirstFrame firstFrame;
    window.installEventFilter(&firstFrame);
    window.show();
    return QApplication::exec();
}
