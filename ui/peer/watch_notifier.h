// Tells the desktop when a watched peer goes down or comes up, if the form asks for that. Owned by the window.
#pragma once

#include "ui/run/run_book.h"
#include "ui/widgets/desktop_notifier.h"

#include <QObject>

namespace dicom_echo {

class WatchForm;

class WatchNotifier : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as `window`. The others are borrowed.
    WatchNotifier(const RunBook *runs, const WatchForm *form, QWidget *window);

private:
    void notify(RunId id, StateChange change);

    const RunBook *m_runs;
    const WatchForm *m_form;
    DesktopNotifier m_notifier;
};

} // namespace dicom_echo
