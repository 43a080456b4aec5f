// The tabs under the verdict: the log, the PDUs and the latency of a run. A line of the log and the PDU that it is
// about are selected together.
#pragma once

#include "core/echo/echo_report.h"

#include <QTabWidget>

namespace dicom_echo {

class LatencyPane;
class LogPane;
class PduPane;
class Redaction;

class RunTabs : public QTabWidget
{
    Q_OBJECT

public:
    explicit RunTabs(QWidget *parent = nullptr);

    /// For both tabs, with its switch beside them. Borrowed.
    void setRedaction(Redaction *redaction);

    [[nodiscard]] LogPane *log() const { return m_log; }
    [[nodiscard]] PduPane *pdus() const { return m_pdus; }
    [[nodiscard]] LatencyPane *latency() const { return m_latency; }

    void startRun();
    /// Tells the ends of the connection, as soon as there are any.
    void setPeer(const PeerFacts &peer);
    /// The same, shows what is in the PDU that ended the run, if one did, and the statistics.
    /// All PDUs and samples have been given before.
    void endRun(const EchoReport &report);

    void restoreLayout();
    void saveLayout() const;

private:
    LogPane *m_log;
    PduPane *m_pdus;
    LatencyPane *m_latency;
};

} // namespace dicom_echo
