// The window: puts the panels together and lets them talk. What they show comes from the profile editor and the run
// controller, which it owns; it decides nothing itself but what to ask before changes would be lost.
#pragma once

#include "ui/capture_opener.h"
#include "ui/desktop_notifier.h"
#include "ui/key_passwords.h"
#include "ui/profile_editor.h"
#include "ui/profile_list_model.h"
#include "ui/profile_results.h"
#include "ui/redaction.h"
#include "ui/report_actions.h"
#include "ui/run_controller.h"
#include "ui/tls_actions.h"
#include "ui/window_actions.h"
#include "ui/window_start.h"

#include <QMainWindow>

class QSplitter;

namespace dicom_echo {

class ConnectionForm;
class LogPane;
class MessageBar;
class ProfileCommands;
class ProfilePanel;
class RunTabs;
class StageStrip;
class ToneLabel;
class VerdictPanel;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const WindowStart &start, ProfileStore store, QWidget *parent = nullptr);
    /// Cancels a run and waits for its end, within 200 ms.
    ~MainWindow() override;

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void composePanels();
    [[nodiscard]] QWidget *makeWorkPanel();
    void connectEditor();
    void connectRuns();
    void connectExports();
    void connectViewActions();
    void begin(const WindowStart &start);

    void showDraft();
    void showState();
    void showRun();

    void startEcho();
    void startWatch();
    void showRunning();
    void showProgress();
    void retry(bool withTls);
    void pin(const QByteArray &sha256);
    void endEcho(const FinishedRun &run);
    void saveCaptureOfRun();
    void endWatch(const WatchReport &report);
    void endRun();

    ProfileEditor m_editor;
    ProfileListModel m_profileList;
    ProfileResults m_results;
    RunController m_runs;
    WindowActions m_actions;
    Redaction m_redaction;
    ReportActions m_reports;
    CaptureOpener m_captures;
    TlsActions m_tls;
    KeyPasswords m_keyPasswords;
    DesktopNotifier m_notifier;

    QSplitter *m_splitter = nullptr;
    ProfilePanel *m_profiles = nullptr;
    ProfileCommands *m_commands = nullptr;
    MessageBar *m_message = nullptr;
    ToneLabel *m_heading = nullptr;
    ToneLabel *m_unsaved = nullptr;
    ConnectionForm *m_form = nullptr;
    StageStrip *m_stages = nullptr;
    VerdictPanel *m_verdict = nullptr;
    RunTabs *m_tabs = nullptr;
    LogPane *m_log = nullptr; ///< of m_tabs

    QString m_capturePath; ///< where the PDUs of each run are saved; empty: nowhere
    bool m_mayClose = false;
};

} // namespace dicom_echo
