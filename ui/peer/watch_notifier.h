// Tells the desktop how the watched peers are: notifications when one goes down or comes up, if the form asks for that,
// and the worst of them in the tray. Owned by the workspace.
#pragma once

#include "ui/notifications/change_collector.h"
#include "ui/notifications/desktop_notifier.h"
#include "ui/run/run_book.h"

#include <QObject>

namespace dicom_echo {

class WatchForm;

class WatchNotifier : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as `workspace`. The others are borrowed.
    WatchNotifier(const RunBook *runs, WatchForm *form, QWidget *workspace);

private:
    void collect(RunId id, StateChange change);
    void showTotals();

    const RunBook *m_runs;
    WatchForm *m_form;
    ChangeCollector m_changes;
    DesktopNotifier m_notifier;
    WatchTotals m_shown; ///< in the tray
};

} // namespace dicom_echo
