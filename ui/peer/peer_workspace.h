// The workspace Peer: one peer in depth. Puts the list of profiles, the form and what a run shows together and connects
// them; what they show comes from the profile editor and the run controller.
#pragma once

#include "core/echo/fleet_report.h"
#include "ui/peer/peer_actions.h"
#include "ui/peer/window_start.h"
#include "ui/profiles/profile_list_model.h"
#include "ui/profiles/profile_results.h"
#include "ui/run/report_actions.h"
#include "ui/run/shown_run.h"
#include "ui/tls/tls_actions.h"
#include "ui/widgets/workspace.h"

class QSplitter;

namespace dicom_echo {

class ConnectionForm;
class MessageBar;
class PeerListActions;
class ProfileCommands;
class ProfileEditor;
class ProfileOrganizer;
class ProfilePanel;
class Redaction;
class RunHistory;
class RunCommands;
class RunPresenter;
class HistoryRecorder;
class SectionSwitches;
class SettingsSplitter;

class PeerWorkspace : public Workspace
{
    Q_OBJECT

public:
    /// The parts are the window's.
    PeerWorkspace(ProfileEditor *editor, Redaction *redaction, RunHistory *history, QWidget *parent);
    /// Cancels all runs and waits for their end, within 200 ms.
    ~PeerWorkspace() override;

    /// Opens what is to be seen first. Call it once, when the window is complete.
    void begin(const WindowStart &start);

    /// Import and export of lists of peers, for other workspaces, too.
    [[nodiscard]] QList<QAction *> listActions() const;

    /// Comes to the front with this saved profile, and with a run of it that was made elsewhere, if there is one.
    void showPeer(const QString &profile, const FleetPeerResult *run);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString focusCommand() const override;
    void focusContent() override;
    [[nodiscard]] QList<QList<QAction *>> menuActions(WindowMenu menu) const override;
    [[nodiscard]] WorkspaceState state() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool hasUnsavedChanges() const override;
    void takePreferences() override;
    [[nodiscard]] QString supportDetails() const override;
    void prepareToClose(const std::function<void()> &next) override;
    void endWork() override;
    void saveLayout(QSettings &settings) const override;

Q_SIGNALS:
    /// As it is saved. Of a watch: its last association.
    void peerTested(const std::shared_ptr<const dicom_echo::FleetPeerResult> &result);

private:
    void compose();
    void fillVerdictMenu();
    void makeCommands();
    void connectEditor();
    void connectRuns();
    void connectHistory();
    void connectViews();
    void restoreLayout();

    void showDraft();
    void showState();
    void takeResult();
    void tellTested(const FinishedRun &run);
    void showWhetherSettingsChanged();

    ProfileEditor *m_editor;
    Redaction *m_redaction;
    RunHistory *m_history;
    ProfileListModel m_profileList;
    RunBook m_runs;
    ShownRun m_shownRun{&m_runs};
    ProfileResults m_results;
    PeerActions m_actions;
    ReportActions m_reports;
    TlsActions m_tls;

    QSplitter *m_splitter = nullptr;
    SettingsSplitter *m_settings = nullptr;
    SectionSwitches *m_sections = nullptr;
    ProfilePanel *m_profiles = nullptr;
    ProfileOrganizer *m_organizer = nullptr;
    PeerListActions *m_peerLists = nullptr;
    MessageBar *m_message = nullptr;
    int m_unreadableMessage = 0; ///< the last one about a file of profiles that cannot be read
    ConnectionForm *m_form = nullptr;
    RunPresenter *m_presenter = nullptr;
    HistoryRecorder *m_recorder = nullptr;
    RunCommands *m_runCommands = nullptr;
    ProfileCommands *m_profileCommands = nullptr;
};

} // namespace dicom_echo
