// Opens a window and says so on its standard output when it has painted its first frame: bench_window measures how long
// that takes. Built three times: with the window of the program, the first argument being the folder of its profiles, a
// second one asking for the first frame with its panels; and with an empty one, the argument being a word that stands
// in it after all, that links nothing but Qt's widgets or the same libraries as the program.
#include <QApplication>
#include <QLabel>
#include <QMainWindow>

#include <cstdio>
#include <cstdlib>

#ifdef DICOM_ECHO_WINDOW
#include "ui/window/main_window.h"
#endif

namespace {

enum class Frame { Any, Filled };

class FirstFrame : public QObject
{
public:
    explicit FirstFrame(Frame wanted)
        : m_wanted(wanted)
    {}

    /// Takes nothing down: that is not what is measured.
    static void tell()
    {
        std::puts("first frame");
        std::fflush(stdout);
        std::_Exit(0);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isFilled = static_cast<QMainWindow *>(watched)->centralWidget() != nullptr;
        if (event->type() == QEvent::Paint && (isFilled || m_wanted == Frame::Any))
            QMetaObject::invokeMethod(qApp, &FirstFrame::tell, Qt::QueuedConnection); // when it is on the screen
        return QObject::eventFilter(watched, event);
    }

private:
    Frame m_wanted;
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
    FirstFrame firstFrame(QApplication::arguments().size() > 2 ? Frame::Filled : Frame::Any);
    window.installEventFilter(&firstFrame);
    window.show();
    return QApplication::exec();
}
