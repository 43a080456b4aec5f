#include "ui/fleet/fleet_actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace dicom_echo {
namespace {

struct FleetActionText
{
    Q_DECLARE_TR_FUNCTIONS(FleetActions)
};

QAction *makeFleetAction(QWidget *owner, const QString &text, const QKeySequence &shortcut, const QString &toolTip)
{
    auto *const action = new QAction(text, owner);
    action->setShortcut(shortcut);
    action->setAutoRepeat(false);
    action->setToolTip(toolTip);
    return action;
}

} // namespace

FleetActions makeFleetActions(QWidget *workspace)
{
    FleetActions actions;
    actions.echoAll = makeFleetAction(workspace, FleetActionText::tr("&Echo all"), Qt::Key_F5,
                                      FleetActionText::tr("Test all peers that are shown (F5)"));
    actions.echoSelected = makeFleetAction(workspace, FleetActionText::tr("Echo &selected"), Qt::CTRL | Qt::Key_F5,
                                           FleetActionText::tr("Test the selected peers (Ctrl+F5)"));
    actions.stop = makeFleetAction(workspace, FleetActionText::tr("S&top"), Qt::Key_Escape,
                                   FleetActionText::tr("End the test; what was found stays (Esc)"));
    actions.repeat = makeFleetAction(workspace, FleetActionText::tr("&Repeat"), Qt::SHIFT | Qt::Key_F5,
                                     FleetActionText::tr("Test the peers again and again until it is stopped"));
    actions.repeat->setCheckable(true);
    actions.openPeer = makeFleetAction(workspace, FleetActionText::tr("&Open the peer"), {},
                                       FleetActionText::tr("Show this run in the workspace Peer (Enter)"));
    actions.letter =
        makeFleetAction(workspace, FleetActionText::tr("&Letter about this cause..."), Qt::CTRL | Qt::SHIFT | Qt::Key_T,
                        FleetActionText::tr("A text for the team that can do something about it"));
    actions.copyRows = makeFleetAction(workspace, FleetActionText::tr("&Copy the selected rows"), QKeySequence::Copy,
                                       FleetActionText::tr("As text that a spreadsheet takes"));
    actions.copyRows->setShortcutContext(Qt::WidgetShortcut); // elsewhere the key copies text
    actions.saveReport =
        makeFleetAction(workspace, FleetActionText::tr("Save fleet re&port..."), Qt::CTRL | Qt::SHIFT | Qt::Key_R,
                        FleetActionText::tr("Save what the last test of the fleet found"));
    actions.filter = makeFleetAction(workspace, FleetActionText::tr("&Filter the fleet"), QKeySequence::Find, {});
    actions.goToCauses = makeFleetAction(workspace, FleetActionText::tr("Go to the ca&uses"), Qt::ALT | Qt::Key_1, {});
    return actions;
}

} // namespace dicom_echo
