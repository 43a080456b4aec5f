#include "ui/peer/watch_notifier.h"

#include "ui/form/watch_form.h"
#include "ui/verdict/verdict_text.h"

namespace dicom_echo {

WatchNotifier::WatchNotifier(const RunController *runs, const WatchForm *form, QWidget *window)
    : QObject(window)
    , m_runs(runs)
    , m_form(form)
    , m_notifier(window)
{
    connect(runs, &RunController::stateChanged, this, &WatchNotifier::notify);
    connect(runs, &RunController::finished, this, [this] { m_notifier.clear(); });
}

void WatchNotifier::notify(StateChange change, const QString &text)
{
    if (m_form->notifies())
        m_notifier.notify(peerText(m_runs->progress().request), text,
                          change == StateChange::CameUp ? Urgency::Good : Urgency::Bad);
}

} // namespace dicom_echo
