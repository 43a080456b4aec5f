// What the user does with runs: echo, watch, cancel, try again in another way. Takes the request from the form, which
// shows whether a run is on. Owned by the window.
#pragma once

#include "ui/peer/window_start.h"
#include "ui/run/run_controller.h"
#include "ui/tls/key_passwords.h"

#include <QObject>

namespace dicom_echo {

class ConnectionForm;
class MessageBar;

class RunCommands : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as `window`, the parent of its questions for passwords. The others are borrowed.
    RunCommands(RunController *runs, ConnectionForm *form, MessageBar *message, QWidget *window);

    /// Takes what the command line says about runs; starts the first one, if it asks for that, once the event loop
    /// is running.
    void begin(const WindowStart &start);

    // These do nothing while a run is on or the form is not valid.
    void startEcho();
    void startWatch();
    void cancel();

    // These are about the settings that `run` tested. If they are those in the form, the form changes with them;
    // otherwise it stays as it is.

    /// Echoes again, with TLS or without.
    void retry(const FinishedRun &run, bool withTls);
    /// Trusts the certificate and offers the next echo.
    void pin(const FinishedRun &run, const QByteArray &sha256);
    /// Withdraws the message and the offer of pin().
    void withdrawPinned() const;

private:
    void start(const EchoRequest &request, ProfileKind kind);
    void beginRun();
    void showProgress();

    RunController *m_runs;
    ConnectionForm *m_form;
    MessageBar *m_message;
    KeyPasswords m_keyPasswords;
    int m_pinnedMessage = 0; ///< the last one of pin()
};

} // namespace dicom_echo
