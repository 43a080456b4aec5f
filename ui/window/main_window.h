// The window: a frame around the workspaces, of which it knows only that they are some. Owns what they share, their
// menus and the switch between them.
#pragma once

#include "ui/history/run_history.h"
#include "ui/peer/window_start.h"
#include "ui/profiles/profile_editor.h"
#include "ui/run/redaction.h"
#include "ui/window/window_menus.h"

#include <QMainWindow>

class QStackedWidget;

namespace dicom_echo {

struct Preferences;
class Workspace;
class WorkspaceSwitch;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const WindowStart &start, ProfileStore store, QWidget *parent = nullptr);
    /// Ends what is still on in the workspaces.
    ~MainWindow() override;

    /// The program has caught an exception that it did not expect, and recorded it.
    void tellFailure(const QString &what);
    /// Offers a support file if the program has ended by a failure of its own before.
    void tellLastFailure();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void compose();
    void connectActions();
    void goTo(Workspace *workspace);
    void showCommandsOf(const Workspace &workspace);
    void showState();
    void askToClose(qsizetype next);
    void takePreferences(const Preferences &preferences);
    void showSupportFile();
    void offerSupportFile(const QString &title, const QString &text);

    ProfileEditor m_editor;
    Redaction m_redaction;
    HistoryPlace m_historyPlace;
    RunHistory m_history;
    WindowActions m_actions;
    QList<Workspace *> m_workspaces;
    QStackedWidget *m_stack = nullptr;
    WorkspaceSwitch *m_switch = nullptr;
    bool m_isClosing = false; ///< inside of closeEvent()
    bool m_mayClose = false;
};

} // namespace dicom_echo
