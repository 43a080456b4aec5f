// The window: puts the panels together and connects them. What they show comes from the profile editor and the run
// controller, which it owns; the only thing it decides itself is what to ask before changes would be lost.
#pragma once

#include "ui/profiles/profile_editor.h"
#include "ui/profiles/profile_list_model.h"
#include "ui/profiles/profile_results.h"
#include "ui/run/redaction.h"
#include "ui/run/report_actions.h"
#include "ui/run/shown_run.h"
#include "ui/tls/tls_actions.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_start.h"

#include <QMainWindow>

class QSplitter;

namespace dicom_echo {

class ConnectionForm;
class MessageBar;
class ProfileCommands;
class ProfilePanel;
class RunCommands;
class RunPresenter;
class ToneLabel;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const WindowStart &start, ProfileStore store, QWidget *parent = nullptr);
    /// Cancels all runs and waits for their end, within 200 ms.
    ~MainWindow() override;

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void compose();
    [[nodiscard]] QWidget *makeWorkPanel();
    void makeCommands();
    void connectEditor();
    void connectRuns();
    void connectViews();
    void begin(const WindowStart &start);

    void showDraft();
    void showState();
    void showTitle();
    void takeResult();

    ProfileEditor m_editor;
    ProfileListModel m_profileList;
    RunBook m_runs;
    ShownRun m_shownRun{&m_runs};
    ProfileResults m_results;
    WindowActions m_actions;
    Redaction m_redaction;
    ReportActions m_reports;
    TlsActions m_tls;

    QSplitter *m_splitter = nullptr;
    ProfilePanel *m_profiles = nullptr;
    MessageBar *m_message = nullptr;
    int m_unreadableMessage = 0; ///< the last one about a file of profiles that cannot be read
    ToneLabel *m_heading = nullptr;
    ToneLabel *m_unsaved = nullptr;
    ConnectionForm *m_form = nullptr;
    RunPresenter *m_presenter = nullptr;
    RunCommands *m_runCommands = nullptr;
    ProfileCommands *m_profileCommands = nullptr;

    bool m_mayClose = false; ///< without another question
};

} // namespace dicom_echo
