#include "ui/peer/peer_actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace dicom_echo {
namespace {

struct PeerActionText
{
    Q_DECLARE_TR_FUNCTIONS(PeerActions)
};

QAction *makePeerAction(QWidget *owner, const QString &text, const QKeySequence &shortcut, const QString &toolTip = {})
{
    auto *const action = new QAction(text, owner);
    action->setShortcut(shortcut);
    if (!toolTip.isEmpty())
        action->setToolTip(toolTip);
    return action;
}

QAction *makeSwitch(QWidget *owner, const QString &text, const QKeySequence &shortcut)
{
    QAction *const action = makePeerAction(owner, text, shortcut);
    action->setCheckable(true);
    return action;
}

void makeRunActions(PeerActions &actions, QWidget *owner)
{
    actions.echo = makePeerAction(owner, PeerActionText::tr("&Echo"), Qt::Key_F5);
    actions.echoSelected = makePeerAction(
        owner, PeerActionText::tr("Echo the se&lected profiles"), Qt::CTRL | Qt::Key_F5,
        PeerActionText::tr("Echo to each profile that is selected in the list, each as a run of its own (Ctrl+F5)"));
    actions.echoSelected->setAutoRepeat(false);
    actions.cancel = makePeerAction(owner, PeerActionText::tr("&Cancel the echo"), Qt::Key_Escape);
    actions.cancel->setEnabled(false);
    actions.startWatch = makePeerAction(owner, PeerActionText::tr("Start &watch"), Qt::SHIFT | Qt::Key_F5);
    actions.stopWatch = makePeerAction(owner, PeerActionText::tr("&Stop watch"), Qt::CTRL | Qt::SHIFT | Qt::Key_F5);
    actions.stopWatch->setEnabled(false);
    actions.stopAllWatches = makePeerAction(owner, PeerActionText::tr("Stop &all watches..."), {});
    actions.stopAllWatches->setEnabled(false);
    for (QAction *const action : {actions.startWatch, actions.stopWatch})
        action->setAutoRepeat(false);
}

void makeProfileActions(PeerActions &actions, QWidget *owner)
{
    actions.newProfile = makePeerAction(owner, PeerActionText::tr("&New"), QKeySequence::New,
                                        PeerActionText::tr("Create a new profile (Ctrl+N)"));
    actions.newLocalTestPeer = makePeerAction(owner, PeerActionText::tr("New &local test peer"), {});
    actions.save = makePeerAction(owner, PeerActionText::tr("&Save"), QKeySequence::Save);
    actions.saveAs = makePeerAction(owner, PeerActionText::tr("Save &as..."), Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    actions.rename = makePeerAction(owner, PeerActionText::tr("&Rename"), Qt::Key_F2);
    actions.duplicate = makePeerAction(owner, PeerActionText::tr("D&uplicate"), Qt::CTRL | Qt::Key_D);
    actions.remove = makePeerAction(owner, PeerActionText::tr("&Delete"), QKeySequence::Delete,
                                    PeerActionText::tr("Delete the selected profile (Delete key in the list)"));
    actions.remove->setShortcutContext(Qt::WidgetShortcut); // elsewhere the key deletes characters
    actions.remove->setAutoRepeat(false);                   // one profile each time the key is pressed
}

void makeViewActions(PeerActions &actions, QWidget *owner)
{
    actions.showProfiles = makeSwitch(owner, PeerActionText::tr("P&rofile list"), Qt::Key_F9);
    actions.showProfiles->setChecked(true);
    actions.showMoreSettings = makeSwitch(owner, PeerActionText::tr("&Timeouts, transfer syntax and more"), Qt::Key_F8);
    actions.showTls = makeSwitch(owner, PeerActionText::tr("&Secure connection (TLS)"), Qt::Key_F7);
    actions.showWatch = makeSwitch(owner, PeerActionText::tr("&Watch"), Qt::Key_F6);
    actions.goToAddress = makePeerAction(owner, PeerActionText::tr("Go to &address"), Qt::CTRL | Qt::Key_L);
    actions.goToProfiles =
        makePeerAction(owner, PeerActionText::tr("Go to the &list of profiles"), Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    actions.goToVerdict = makePeerAction(owner, PeerActionText::tr("Go to the &verdict"), Qt::ALT | Qt::Key_0);
    actions.filterProfiles =
        makePeerAction(owner, PeerActionText::tr("Filter profil&es"), Qt::CTRL | Qt::SHIFT | Qt::Key_F);
}

} // namespace

PeerActions makePeerActions(QWidget *workspace)
{
    PeerActions actions;
    makeRunActions(actions, workspace);
    makeProfileActions(actions, workspace);
    makeViewActions(actions, workspace);
    return actions;
}

void showWhatCanBeDone(const PeerActions &actions, const PeerCommandState &state)
{
    const bool isValid = state.obstacle.isEmpty();
    actions.save->setEnabled(isValid);
    actions.saveAs->setEnabled(isValid);
    actions.save->setToolTip(isValid ? PeerActionText::tr("Save this profile (Ctrl+S)")
                                     : PeerActionText::tr("Cannot be saved yet. %1").arg(state.obstacle));
    actions.echo->setEnabled(isValid && !state.isRunOn);
    actions.echoSelected->setEnabled(state.hasSelection);
    actions.cancel->setEnabled((state.isRunOn && !state.isWatchOn) || state.isEchoingSelected);
    actions.startWatch->setEnabled(isValid && !state.isRunOn);
    actions.stopWatch->setEnabled(state.isWatchOn);
    actions.stopAllWatches->setEnabled(state.isAnyWatchOn);
    actions.duplicate->setEnabled(state.isSaved);
    actions.remove->setEnabled(state.hasSelection);
}

} // namespace dicom_echo
