#include "ui/peer/watch_notifier.h"

#include "core/diagnosis/watch_text.h"
#include "ui/form/watch_form.h"
#include "ui/verdict/verdict_text.h"

namespace dicom_echo {

WatchNotifier::WatchNotifier(const RunBook *runs, const WatchForm *form, QWidget *window)
    : QObject(window)
    , m_runs(runs)
    , m_form(form)
    , m_notifier(window)
{
    connect(runs, &RunBook::attempted, this,
            [this](RunId id, const WatchSampled &, StateChange change) { notify(id, change); });
    connect(runs, &RunBook::finished, this, [this] {
        if (m_runs->watches().isEmpty())
            m_notifier.clear();
    });
}

void WatchNotifier::notify(RunId id, StateChange change)
{
    if (!m_form->notifies() || (change != StateChange::WentDown && change != StateChange::CameUp))
        return;
    const RunController &run = *m_runs->find(id);
    m_notifier.notify(peerText(run.progress().request), stateChangeText(change, *run.progress().watch),
                      change == StateChange::CameUp ? Urgency::Good : Urgency::Bad);
}

} // namespace dicom_echo
