// The Latency tab: statistics of the run beside the chart of its round trips, or beside the echoes themselves as a
// table. Owns the samples. Repaints a few times a second, however fast the run is.
#pragma once

#include "core/latency/latency_distribution.h"
#include "core/latency/latency_series.h"
#include "ui/latency/latency_samples.h"
#include "ui/latency/latency_text.h"
#include "ui/run/run_tab.h"

#include <QTimer>

class QAction;
class QComboBox;
class QStackedWidget;
class QTableWidget;

namespace dicom_echo {

class LatencyChart;
class LatencyMenu;
class Redaction;
class ToneLabel;
struct LatencyDocument;

class LatencyPane : public RunTab
{
    Q_OBJECT

public:
    [[nodiscard]] static RunTabOffer offer(Redaction *redaction);

    /// What is saved and copied passes through `redaction`, which is borrowed; without it nothing is replaced.
    explicit LatencyPane(Redaction *redaction = nullptr, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> saveActions() const override { return {m_save}; }
    [[nodiscard]] QList<QAction *> editActions() const override { return {m_copy}; }
    void saveLayout(QSettings &settings) const override;
    [[nodiscard]] std::optional<RunPicture> picture(RunId run) override;
    /// Shows the chart.
    void focusContent() override;

    /// Forgets the run before except for its median, which the next run of the same peer is compared with.
    void startRun() override;
    void turnTo(const RunRecord &record, const RunProgress &progress) override;
    /// Takes the stages, and how a watched peer has done so far.
    void showProgress(const RunProgress &progress) override;
    void appendSamples(const QList<RunSample> &samples) override;
    /// Replaces the live figures by the exact ones, and says what made echoes slow.
    void endRun(const FinishedRun &run) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// The result of the last run with one setting of `acknowledgement`.
    struct LastMedian
    {
        QString peer;
        double milliseconds = 0;
    };

    [[nodiscard]] QWidget *makeBar();
    void makeTables();
    void showView(int index);
    void count(const RunSample &sample);
    void refresh();
    void refreshSoon();
    [[nodiscard]] EchoCounts shownCounts() const;
    [[nodiscard]] QList<StatisticsRow> rows(const EchoCounts &counts) const;
    void tellBounds();
    void chooseFile();
    void copyChart();
    /// As it may be given away.
    [[nodiscard]] LatencyDocument document();
    [[nodiscard]] QString given(const QString &text) const;

    LatencySeries m_series;
    LatencyDistribution m_distribution;
    EchoCounts m_counts;
    std::array<StageRecord, stageCount> m_stages;
    std::optional<WatchSummary> m_watch;
    LatencySamples m_newest;
    LatencySamples m_failures;
    bool m_isPartial = false; ///< older echoes were forgotten before the tab turned to the run
    QString m_peer;           ///< once the run has ended
    EchoRequest m_request;    ///< of the run
    RunId m_run = RunId::None;
    Redaction *m_redaction;
    std::optional<LastMedian> m_immediate;
    std::optional<LastMedian> m_asOthers;
    LatencyChart *m_chart;
    QTableWidget *m_statistics;
    QComboBox *m_choice;
    QStackedWidget *m_shown;
    ToneLabel *m_remarks;
    ToneLabel *m_bounds;
    QAction *m_fit;
    QAction *m_save;
    QAction *m_copy;
    LatencyMenu *m_menu;
    QTimer m_refresh;
};

} // namespace dicom_echo
