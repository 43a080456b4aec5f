#include "ui/latency/latency_pane.h"

#include "core/diagnosis/duration_text.h"
#include "core/latency/run_samples.h"
#include "ui/files/save_dialog.h"
#include "ui/latency/latency_chart.h"
#include "ui/latency/latency_export.h"
#include "ui/latency/latency_menu.h"
#include "ui/latency/latency_tables.h"
#include "ui/run/redaction.h"
#include "ui/run/run_file_name.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/tone_label.h"
#include "ui/widgets/user_language.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>

using namespace std::chrono_literals;

namespace dicom_echo {
namespace {

constexpr auto refreshInterval = 100ms;

} // namespace

LatencyPane::LatencyPane(Redaction *redaction, QWidget *parent)
    : RunTab(parent)
    , m_redaction(redaction)
    , m_chart(new LatencyChart(m_series, m_distribution, this))
    , m_statistics(makeStatisticsTable(this))
    , m_choice(new QComboBox(this))
    , m_shown(new QStackedWidget(this))
    , m_remarks(new ToneLabel(this))
    , m_bounds(new ToneLabel(this))
    , m_fit(new QAction(tr("Show all"), this))
    , m_save(new QAction(tr("Save l&atency..."), this))
    , m_copy(new QAction(tr("Copy the c&hart"), this))
    , m_menu(new LatencyMenu(m_chart->options(), this))
{
    m_chart->setAccessibleName(tr("Latency chart"));
    m_chart->setToolTip(
        tr("Arrow keys move, plus and minus zoom the time, up and down the round trips, Home shows all"));
    m_shown->addWidget(m_chart);
    m_remarks->setTone(Tone::Warning);
    m_remarks->setWordWrap(true);
    m_remarks->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_remarks->setAccessibleName(tr("Remarks on the latency"));
    m_remarks->hide();

    auto *const right = new QVBoxLayout;
    right->addWidget(makeBar());
    right->addWidget(m_remarks);
    right->addWidget(m_shown, 1);
    auto *const layout = new QHBoxLayout(this);
    layout->addWidget(m_statistics);
    layout->addLayout(right, 1);
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &LatencyPane::refresh);
    refresh();
}

/// When there is something for them, or one is chosen: the window opens 3 % sooner without them.
void LatencyPane::makeTables()
{
    if (m_shown->count() > 1)
        return;
    m_shown->addWidget(makeSamplesTable(&m_newest, tr("Newest echoes"), this));
    m_shown->addWidget(makeSamplesTable(&m_failures, tr("Failed echoes"), this));
}

void LatencyPane::showView(int index)
{
    makeTables();
    m_shown->setCurrentIndex(index);
}

QWidget *LatencyPane::makeBar()
{
    auto *const bar = new QWidget(this);
    m_choice->addItems({tr("Chart"), tr("Newest echoes"), tr("Failed echoes")});
    m_choice->setAccessibleName(tr("Latency view"));
    connect(m_choice, &QComboBox::activated, this, &LatencyPane::showView);
    m_fit->setToolTip(tr("Show all round trips (Home in the chart)"));
    connect(m_fit, &QAction::triggered, m_chart, &LatencyChart::fit);
    connect(m_chart, &LatencyChart::viewChanged, this, [this] { m_fit->setEnabled(!m_chart->isFitted()); });
    m_save->setToolTip(tr("Save the chart as a picture, or the round trips as a table"));
    connect(m_save, &QAction::triggered, this, &LatencyPane::chooseFile);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    connect(m_copy, &QAction::triggered, this, &LatencyPane::copyChart);
    m_chart->addAction(m_copy);
    connect(m_menu, &LatencyMenu::chosen, m_chart, &LatencyChart::setOptions);
    m_menu->restore(QSettings());
    m_bounds->setTone(Tone::Muted);
    m_bounds->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *const layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    layout->addWidget(m_choice);
    layout->addWidget(m_bounds, 1);
    layout->addWidget(m_menu->makeButton(bar));
    layout->addWidget(makeActionButton(m_fit, tr("Show all"), tr("Show all round trips"), bar));
    layout->addWidget(makeActionButton(m_save, tr("Save..."), tr("Save latency"), bar));
    return bar;
}

RunTabOffer LatencyPane::offer(Redaction *redaction)
{
    return {tr("Latency"), tr("Go to the latenc&y"),
            [=](QWidget *parent) { return new LatencyPane(redaction, parent); }};
}

void LatencyPane::startRun()
{
    m_isPartial = false;
    m_series.clear();
    m_distribution = {};
    m_counts = {};
    m_stages = {};
    m_watch.reset();
    m_newest.clear();
    m_failures.clear();
    m_peer.clear();
    m_remarks->hide();
    m_chart->fit();
    refresh();
}

void LatencyPane::turnTo(const RunRecord &record, const RunProgress &)
{
    startRun();
    m_series.setDropped(record.droppedSamples());
    m_isPartial = record.droppedSamples() > 0;
    if (const QList<RunSample> samples = record.samples(); !samples.isEmpty())
        appendSamples(samples);
}

void LatencyPane::appendSamples(const QList<RunSample> &samples)
{
    makeTables();
    std::deque<LatencySamples::Row> newest;
    std::deque<LatencySamples::Row> failures;
    for (const RunSample &sample : samples) {
        count(sample);
        const LatencySamples::Row row{m_series.droppedCount() + m_series.size(), sample};
        newest.push_back(row);
        if (sample.sample.outcome != SampleOutcome::Succeeded)
            failures.push_back(row);
    }
    m_newest.append(std::move(newest));
    m_failures.append(std::move(failures));
    refreshSoon();
}

void LatencyPane::count(const RunSample &sample)
{
    m_series.add(sample.sample);
    ++m_counts.sent;
    switch (sample.sample.outcome) {
    case SampleOutcome::Succeeded:
        ++m_counts.succeeded;
        break;
    case SampleOutcome::Refused:
        break;
    case SampleOutcome::Lost:
        ++m_counts.lost;
        return;
    }
    m_distribution.add(double{sample.sample.milliseconds});
}

void LatencyPane::showProgress(const RunProgress &progress)
{
    m_stages = progress.stages;
    m_watch = progress.watch;
    m_request = progress.request;
    m_run = progress.id;
    refreshSoon();
}

void LatencyPane::endRun(const FinishedRun &run)
{
    if (run.watch)
        return;
    const EchoReport &report = run.report;
    m_counts = report.echoes;
    m_stages = report.stages;
    m_peer = report.peer.connectedTo;
    if (report.echoes.roundTrip) {
        const LastMedian median{m_peer, report.echoes.roundTrip->median};
        (report.request.acknowledgement == Acknowledgement::Immediate ? m_immediate : m_asOthers) = median;
    }
    const QString remarks = remarksOnEchoes(report);
    m_remarks->setText(remarks);
    m_remarks->setVisible(!remarks.isEmpty());
    refresh();
}

void LatencyPane::focusContent()
{
    Q_EMIT wanted();
    m_choice->setCurrentIndex(0);
    m_shown->setCurrentIndex(0);
    m_chart->setFocus(Qt::ShortcutFocusReason);
}

void LatencyPane::showEvent(QShowEvent *event)
{
    RunTab::showEvent(event);
    refresh();
}

void LatencyPane::refreshSoon()
{
    if (isVisible() && !m_refresh.isActive())
        m_refresh.start(refreshInterval);
}

void LatencyPane::refresh()
{
    const EchoCounts counts = shownCounts();
    showStatistics(m_statistics, rows(counts));
    m_fit->setEnabled(!m_chart->isFitted());
    m_save->setEnabled(m_series.size() > 0);
    m_copy->setEnabled(m_series.size() > 0);
    m_chart->setOutages(m_watch ? outagesIn(*m_watch, m_series) : QList<TimeWindow>());
    tellBounds();
    if (const QString sentence = statisticsSentence(counts); sentence != m_chart->accessibleDescription())
        m_chart->setAccessibleDescription(sentence);
    m_chart->follow(counts.roundTrip);
}

EchoCounts LatencyPane::shownCounts() const
{
    EchoCounts counts = m_counts;
    if (!counts.roundTrip) { // while the run is on
        counts.roundTrip = m_distribution.summary();
        const double seconds = static_cast<double>(m_series.end() - m_series.begin()) / 1e6;
        counts.perSecond = seconds > 0 ? static_cast<double>(m_series.size() - 1) / seconds : 0;
    }
    return counts;
}

QList<StatisticsRow> LatencyPane::rows(const EchoCounts &counts) const
{
    QList<StatisticsRow> rows =
        (m_watch ? watchRows(*m_watch) : countRows(counts)) + timeRows(counts) + stageRows(m_stages);
    if (m_asOthers && m_asOthers->peer == m_peer) {
        rows << StatisticsRow{tr("Median as others see it"), durationText(m_asOthers->milliseconds, userWords())};
        if (m_immediate && m_immediate->peer == m_peer)
            rows << StatisticsRow{tr("Median, quick acks"), durationText(m_immediate->milliseconds, userWords())};
    }
    return rows;
}

void LatencyPane::tellBounds()
{
    if (m_series.droppedCount() == 0)
        return m_bounds->clear();
    const QString text = m_isPartial ? tr("The newest %1 of %2 echoes, and their statistics.")
                                     : tr("The newest %1 of %2 echoes. The statistics cover all of them.");
    m_bounds->setText(text.arg(countText(m_series.size()), countText(m_series.size() + m_series.droppedCount())));
    m_bounds->setToolTip(m_bounds->text());
}

QString LatencyPane::given(const QString &text) const
{
    return m_redaction ? m_redaction->line(text) : text;
}

/// A hidden pane is not up to date.
LatencyDocument LatencyPane::document()
{
    refresh();
    return latencyDocument(*m_chart, m_series,
                           {given(m_request.calledAeTitle), given(m_request.address), m_request.port});
}

std::optional<RunPicture> LatencyPane::picture(RunId run)
{
    if (run != m_run || m_series.size() == 0)
        return {};
    const LatencyDocument shown = document();
    return RunPicture{tr("Latency"), latencySvg(shown, SvgColors::OfPaper),
                      shown.title + QStringLiteral(". ") + m_chart->accessibleDescription()};
}

void LatencyPane::saveLayout(QSettings &settings) const
{
    m_menu->save(settings);
}

void LatencyPane::copyChart()
{
    QGuiApplication::clipboard()->setImage(latencyImage(document()));
}

void LatencyPane::chooseFile()
{
    const QString name =
        runFileName(QStringLiteral("latency"), {given(m_request.calledAeTitle), given(m_request.address),
                                                QDateTime::fromMSecsSinceEpoch(m_series.begin() / 1000)});
    askWhereToSave(this, tr("Save latency"),
                   {tr("Picture (*.png)"), tr("Scalable picture (*.svg)"), tr("Table (*.csv)")}, name,
                   [this](const QString &path) {
                       if (const std::optional<QString> error = saveLatency(path, document()))
                           Q_EMIT failed(*error);
                       else
                           Q_EMIT exported(tr("Latency saved"));
                   });
}

} // namespace dicom_echo
#include "moc_latency_pane.cpp"
