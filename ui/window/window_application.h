// The application object of the window. An exception that leaves a slot or the handler of an event is recorded and
// told, and the program goes on: what the user has typed is still there to be saved.
#pragma once

#include <QApplication>

namespace dicom_echo {

class WindowApplication : public QApplication
{
    Q_OBJECT

public:
    WindowApplication(int &argc, char **argv)
        : QApplication(argc, argv)
    {}

    bool notify(QObject *receiver, QEvent *event) override;

Q_SIGNALS:
    /// An exception was caught and recorded. Comes later, when its event has been dealt with.
    void failed(const QString &what);
};

} // namespace dicom_echo
