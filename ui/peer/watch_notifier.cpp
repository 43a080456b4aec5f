#include "ui/peer/watch_notifier.h"

#include "core/diagnosis/watch_text.h"
#include "ui/form/watch_form.h"
#include "ui/peer/watch_question.h"
#include "ui/run/verdict_appearance.h"
#include "ui/widgets/user_language.h"

namespace dicom_echo {

WatchNotifier::WatchNotifier(const RunBook *runs, WatchForm *form, QWidget *workspace)
    : QObject(workspace)
    , m_runs(runs)
    , m_form(form)
    , m_notifier(workspace)
{
    connect(runs, &RunBook::started, this, &WatchNotifier::showTotals);
    connect(runs, &RunBook::attempted, this, [this](RunId id, const WatchSampled &, StateChange change) {
        collect(id, change);
        showTotals();
    });
    connect(runs, &RunBook::finished, this, &WatchNotifier::showTotals);
    connect(&m_changes, &ChangeCollector::due, &m_notifier, &DesktopNotifier::notify);
    connect(&m_notifier, &DesktopNotifier::obstacleChanged, this,
            [this] { m_form->setNotifyObstacle(m_notifier.obstacle()); });
    connect(form, &WatchForm::shown, &m_notifier, &DesktopNotifier::prepare);
}

void WatchNotifier::collect(RunId id, StateChange change)
{
    if (!m_form->notifies() || (change != StateChange::WentDown && change != StateChange::CameUp))
        return;
    const RunController &run = *m_runs->find(id);
    m_changes.add({shownName(run.plan()), stateChangeText(change, *run.progress().watch, userWords()),
                   change == StateChange::CameUp ? Urgency::Good : Urgency::Bad});
}

/// Of the desktop's tray nothing is asked before there is a watch.
void WatchNotifier::showTotals()
{
    const WatchTotals totals = m_runs->watchTotals();
    if (totals == m_shown)
        return;
    m_shown = totals;
    if (totals.watched == 0)
        return m_notifier.hideState();
    m_notifier.showState(iconOfWatches(totals), tr("DICOM Echo. %1").arg(watchTotalsText(totals)));
}

} // namespace dicom_echo
#include "moc_watch_notifier.cpp"
