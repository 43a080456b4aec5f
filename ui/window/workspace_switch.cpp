#include "ui/window/workspace_switch.h"

#include "ui/widgets/widget_metrics.h"
#include "ui/widgets/workspace.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QSettings>
#include <QToolButton>

namespace dicom_echo {
namespace {

constexpr QLatin1StringView workspaceKey("window/workspace");
constexpr QLatin1StringView longestState(" 9999!");

} // namespace

WorkspaceSwitch::WorkspaceSwitch(const QList<Workspace *> &workspaces, QWidget *parent)
    : QWidget(parent)
    , m_workspaces(workspaces)
{
    QPixmap nothing(smallIconSize(this), smallIconSize(this));
    nothing.fill(Qt::transparent);
    m_noIcon = QIcon(nothing);
    auto *const group = new QActionGroup(this);
    auto *const line = new QHBoxLayout(this);
    line->setContentsMargins({});
    for (Workspace *const workspace : workspaces) {
        auto *const action = new QAction(workspace->focusCommand(), group);
        action->setCheckable(true);
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + m_actions.size())));
        connect(action, &QAction::triggered, workspace, &Workspace::focusContent);
        connect(action, &QAction::toggled, workspace, [workspace](bool on) { // assistive technology only toggles
            if (on && workspace->isHidden())
                workspace->focusContent();
        });
        m_actions.append(action);
        auto *const button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAccessibleName(workspace->name());
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        // Room for a state from the beginning: the bar of the menus does not ask again, and nothing moves.
        action->setIconText(workspace->name() + longestState);
        button->setMinimumWidth(button->sizeHint().width());
        line->addWidget(button);
    }
    setVisible(workspaces.size() > 1);
    showStates();
}

QList<QAction *> WorkspaceSwitch::goToActions() const
{
    return m_workspaces.size() > 1 ? m_actions : QList<QAction *>();
}

Workspace *WorkspaceSwitch::lastChosen() const
{
    const qsizetype last = QSettings().value(workspaceKey).toInt();
    return m_workspaces.value(last, m_workspaces.first());
}

void WorkspaceSwitch::saveLayout(QSettings &settings) const
{
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        if (m_actions.at(i)->isChecked())
            settings.setValue(workspaceKey, static_cast<int>(i));
    }
}

void WorkspaceSwitch::mark(const Workspace *workspace)
{
    const qsizetype index = m_workspaces.indexOf(workspace);
    m_actions.at(index)->setChecked(true);
}

void WorkspaceSwitch::showStates()
{
    for (qsizetype i = 0; i < m_workspaces.size(); ++i) {
        const WorkspaceState state = m_workspaces.at(i)->state();
        QAction *const action = m_actions.at(i);
        const bool hasState = state.icon != StateIcon::Skipped;
        const QIcon usual = m_workspaces.at(i)->icon();
        action->setIcon(hasState ? stateIcon(state.icon) : usual.isNull() ? m_noIcon : usual);
        action->setIconText(state.text.isEmpty()
                                ? m_workspaces.at(i)->name()
                                : tr("%1 %2", "workspace, its state").arg(m_workspaces.at(i)->name(), state.text));
        action->setToolTip(action->iconText());
    }
}

} // namespace dicom_echo
#include "moc_workspace_switch.cpp"
