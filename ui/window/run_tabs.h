// The tabs under the verdict: the log, the PDUs and the latency of a run. A line of the log and the PDU that it is
// about are selected together. At first only the log is there, because only the log is seen; complete() makes the rest.
#pragma once

#include "core/capture/capture.h"
#include "ui/run/run_sample.h"

#include <QTabWidget>

class QAction;
class QSettings;

namespace dicom_echo {

class LatencyPane;
class LogPane;
class PduPane;
class Redaction;
struct RunProgress;

class RunTabs : public QTabWidget
{
    Q_OBJECT

public:
    explicit RunTabs(QWidget *parent = nullptr);

    /// For all tabs, with its switch beside them. Borrowed. Before complete().
    void setRedaction(Redaction *redaction);

    /// Fills the tabs that are not seen at first. Done by startRun() at the latest.
    void complete();

    [[nodiscard]] LogPane *log() const { return m_log; }
    /// What can be saved of the tabs that are not seen at first. After complete().
    [[nodiscard]] QList<QAction *> saveActions() const;
    /// All PDUs that are kept, as they may be given away. After complete().
    [[nodiscard]] Capture capture() const;

    void startRun();
    void appendPdus(const QList<PduTransfer> &pdus);
    void appendSamples(const QList<RunSample> &samples);
    /// Tells the ends of the connection, as soon as there are any.
    void showProgress(const RunProgress &progress);
    /// The same, shows what is in the PDU that ended the run, if one did, and the statistics.
    /// All PDUs and samples have been given before.
    void endRun(const EchoReport &report);

    void focusPdus();
    void focusLatency();

    void saveLayout(QSettings &settings) const;

Q_SIGNALS:
    /// A file was saved.
    void exported(const QString &message);
    void failed(const QString &message);

private:
    void setPeer(const PeerFacts &peer);

    LogPane *m_log;
    QWidget *m_pduPage;
    QWidget *m_latencyPage;
    PduPane *m_pdus = nullptr;
    LatencyPane *m_latency = nullptr;
    Redaction *m_redaction = nullptr;
};

} // namespace dicom_echo
