#include "ui/peer/tab_list.h"

#include "ui/history/history_pane.h"
#include "ui/latency/latency_pane.h"
#include "ui/log/log_pane.h"
#include "ui/pdu/pdu_tab.h"
#include "ui/verdict/explanation_tab.h"

namespace dicom_echo {

QList<RunTabOffer> runTabOffers(const RunTabParts &parts)
{
    return {
        ExplanationTab::offer(parts.remedies),
        LogPane::offer(parts.redaction),
        PduTab::offer(parts.redaction),
        LatencyPane::offer(parts.redaction),
        HistoryPane::offer(parts.history, parts.redaction),
    };
}

} // namespace dicom_echo
