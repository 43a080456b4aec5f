#include "ui/window/tab_list.h"

#include "ui/latency/latency_pane.h"
#include "ui/log/log_pane.h"
#include "ui/pdu/pdu_tab.h"

namespace dicom_echo {

QList<RunTab *> makeRunTabs(Redaction *redaction, QWidget *parent)
{
    return {
        new LogPane(redaction, parent),
        new PduTab(redaction, parent),
        new LatencyPane(parent),
    };
}

} // namespace dicom_echo
