// What the user does with runs: echo, watch, cancel, try again in another way; and what the window shows of the run
// that is on and of the one that is over. Owned by the window, whose parts it borrows.
#pragma once

#include "ui/run/run_controller.h"
#include "ui/tls/key_passwords.h"
#include "ui/widgets/desktop_notifier.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_start.h"

#include <QDateTime>
#include <QObject>

namespace dicom_echo {

class ConnectionForm;
class MessageBar;
class ProfileEditor;
class ProfileResults;
class StageStrip;
class VerdictPanel;

class RunCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        ProfileEditor *editor;
        ProfileResults *results;
        ConnectionForm *form;
        StageStrip *stages;
        VerdictPanel *verdict;
        RunTabs *tabs;
        MessageBar *message;
        Redaction *redaction;
        ReportActions *reports;
        TlsActions *tls;
    };

    RunCommands(QWidget *window, const WindowActions &actions, const Parts &parts);
    /// Cancels a run and waits for its end, within 200 ms.
    ~RunCommands() override;

    /// What the command line said of runs; starts the first one if it asked for that.
    void begin(const WindowStart &start);
    void cancel() { m_runs.cancel(); }
    [[nodiscard]] bool isRunning() const { return m_runs.isRunning(); }
    /// Whose run log, PDUs and latency are of, if it is not the one that the verdict is of; else empty.
    [[nodiscard]] QString otherPeer() const;

Q_SIGNALS:
    void begun();
    void ended();

private:
    void connectCommands();
    void connectRuns();
    void connectNotes();
    void startEcho();
    void startWatch();
    void retry(bool withTls);
    void pin(const QByteArray &sha256);
    void withdrawPinned() const;
    void notify(StateChange change, const QString &text);

    void showLast() const;
    void showRunning();
    void showProgress();
    void endRun(const FinishedRun &run);
    void saveCaptureOfRun();

    WindowActions m_actions;
    Parts m_parts;
    KeyPasswords m_keyPasswords;
    DesktopNotifier m_notifier;
    QDateTime m_startOfRun; ///< of the one whose log, PDUs and latency are shown, when it is over
    QString m_capturePath;  ///< where the PDUs of each run are saved; empty: nowhere
    RunController m_runs;   ///< the last member: its run must not outlive the others
};

} // namespace dicom_echo
