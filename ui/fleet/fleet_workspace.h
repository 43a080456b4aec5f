// The workspace Fleet: all profiles that have an address, tested at once, with what is wrong by cause and what changed.
// Puts the session, the models and the view together.
#pragma once

#include "ui/causes/cause_model.h"
#include "ui/causes/fleet_causes_work.h"
#include "ui/fleet/fleet_actions.h"
#include "ui/fleet/fleet_order.h"
#include "ui/fleet/fleet_passwords.h"
#include "ui/fleet/fleet_session.h"
#include "ui/fleet/fleet_sharing.h"
#include "ui/fleet/fleet_summary.h"
#include "ui/preferences/preferences.h"
#include "ui/widgets/workspace.h"

namespace dicom_echo {

class FleetView;
class ProfileEditor;
class Redaction;

class FleetWorkspace : public Workspace
{
    Q_OBJECT

public:
    /// `editor` and `redaction` are the window's. `listActions`: to import and export lists of peers, import first;
    /// borrowed.
    FleetWorkspace(ProfileEditor *editor, Redaction *redaction, const QList<QAction *> &listActions, QWidget *parent);
    /// Cancels a run and waits for its end, and until what it found is kept.
    ~FleetWorkspace() override;

    /// Call it once, when the window is complete.
    void begin(const HistoryPlace &history) { m_history = history; }
    /// Of a private key; kept for the session.
    void rememberPassword(const TlsSettings &tls, const QByteArray &password) { m_passwords.remember(tls, password); }

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString focusCommand() const override;
    void focusContent() override;
    [[nodiscard]] QList<QList<QAction *>> menuActions(WindowMenu menu) const override;
    [[nodiscard]] WorkspaceState state() const override;
    [[nodiscard]] QString title() const override;
    void endWork() override { m_session.cancel(); }
    /// The peer of a profile was tested by somebody else in this window.
    void takeResult(const std::shared_ptr<const FleetPeerResult> &result);
    void saveLayout(QSettings &settings) const override;

Q_SIGNALS:
    /// The user wants to see this peer, and what the fleet has found of it: null if it has not tested it last.
    void peerChosen(const QString &profile, const std::shared_ptr<const dicom_echo::FleetPeerResult> &result);
    /// The history has more of many peers.
    void historyGrew();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void compose();
    void connectActions();
    void connectSession();
    void connectView();

    void takePeers();
    void readPast();
    void start(const QList<int> &rows);
    void begin(const QList<int> &rows, const QHash<QString, QByteArray> &passwords);
    void advance(QList<FleetStep> steps);
    void endRound(const FleetRoundTold &round);
    void endRun();
    void followSoon();
    void follow();
    void filterByCause();
    void showState();
    void openPeer(const QModelIndex &index);

    ProfileEditor *m_editor;
    Redaction *m_redaction;
    HistoryPlace m_history;
    FleetModel m_model;
    FleetOrder m_order{&m_model};
    FleetCausesWork m_causes;
    FleetSession m_session;
    FleetSummary m_summary{&m_model};
    FleetPasswords m_passwords{this};
    FleetSharing m_sharing;
    FleetActions m_actions;
    QList<QAction *> m_listActions;
    FleetView *m_view = nullptr; ///< once it is seen

    QList<FleetPeer> m_peers;
    int m_generation = 0;       ///< of m_peers: what rows are, is meant for one
    QList<int> m_tested;        ///< rows of the model, in the order of the plan
    bool m_arePeersOld = false; ///< the profiles have changed during the run
    CauseModel::Facet m_facet;  ///< that is shown
    QTimer m_followSoon;
    BackgroundWork m_pastReading;
};

} // namespace dicom_echo
