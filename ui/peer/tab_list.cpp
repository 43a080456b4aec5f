#include "ui/peer/tab_list.h"

#include "ui/history/history_pane.h"
#include "ui/latency/latency_pane.h"
#include "ui/log/log_pane.h"
#include "ui/pdu/pdu_tab.h"
#include "ui/verdict/explanation_tab.h"

namespace dicom_echo {

QList<RunTab *> makeRunTabs(const RunTabParts &parts, QWidget *parent)
{
    return {
        new ExplanationTab(parts.remedies, parent),
        new LogPane(parts.redaction, parent),
        new PduTab(parts.redaction, parent),
        new LatencyPane(parts.redaction, parent),
        new HistoryPane(parts.history, parts.redaction, parent),
    };
}

} // namespace dicom_echo
