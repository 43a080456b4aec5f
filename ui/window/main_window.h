// The window: puts the panels together and lets them talk. What they show comes from the profile editor and the run
// controller, which it owns; it decides nothing itself but what to ask before changes would be lost.
#pragma once

#include "ui/pdu/capture_opener.h"
#include "ui/profiles/profile_editor.h"
#include "ui/profiles/profile_list_model.h"
#include "ui/profiles/profile_results.h"
#include "ui/run/redaction.h"
#include "ui/run/report_actions.h"
#include "ui/tls/tls_actions.h"
#include "ui/window/run_commands.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_start.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>

class QMenu;
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
    /// Empty until its first frame is painted, see Built.
    MainWindow(const WindowStart &start, ProfileStore store, QWidget *parent = nullptr);
    /// Cancels a run and waits for its end, within 200 ms.
    ~MainWindow() override;

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// How much of the window there is. Each step waits for the frame of the one before it to be painted: the window is
    /// on the screen as soon as an empty one, and the system's fonts and our panels are loaded when it is.
    enum class Built { Frame, Panels, All };
    void buildOn();
    void compose();
    /// What is not seen at first: the other tabs, and what the first echo needs.
    void complete();
    void composePanels();
    [[nodiscard]] QWidget *makeWorkPanel();
    void connectEditor();
    void connectViews();
    void begin(const WindowStart &start);

    void showDraft();
    void showOrigin();
    void showState();
    void showOtherPeer();

    ProfileEditor m_editor;
    ProfileListModel m_profileList;
    ProfileResults m_results;
    WindowActions m_actions;
    Redaction m_redaction;
    ReportActions m_reports;
    CaptureOpener m_captures;
    TlsActions m_tls;

    QMenu *m_fileMenu = nullptr;
    QSplitter *m_splitter = nullptr;
    ProfilePanel *m_profiles = nullptr;
    ProfileCommands *m_commands = nullptr;
    MessageBar *m_message = nullptr;
    ToneLabel *m_heading = nullptr;
    ToneLabel *m_unsaved = nullptr;
    ConnectionForm *m_form = nullptr;
    StageStrip *m_stages = nullptr;
    VerdictPanel *m_verdict = nullptr;
    ToneLabel *m_otherPeer = nullptr; ///< whose run m_tabs shows, if not the one of the verdict
    RunTabs *m_tabs = nullptr;
    LogPane *m_log = nullptr;            ///< of m_tabs
    std::unique_ptr<RunCommands> m_runs; ///< goes before the parts that it shows runs in

    WindowStart m_start; ///< until there are panels to begin with
    Built m_built = Built::Frame;
    QTimer m_frameWait; ///< active while the next step waits for a frame
    bool m_mayClose = false;
};

} // namespace dicom_echo
