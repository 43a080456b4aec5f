#include "ui/window/run_presenter.h"

#include "core/capture/capture_file.h"
#include "core/diagnosis/capture_texts.h"
#include "ui/profiles/profile_results.h"
#include "ui/run/redaction.h"
#include "ui/run/redaction_note.h"
#include "ui/verdict/stage_strip.h"
#include "ui/verdict/verdict_panel.h"
#include "ui/window/run_tabs.h"

#include <QLabel>
#include <QVBoxLayout>

namespace dicom_echo {
namespace {

/// Including their bars. In a low window the explanation of a failure needs the room more than the log does.
constexpr int fewestLinesOfTabs = 9;

} // namespace

RunPresenter::RunPresenter(const ShownRun *run, const ProfileResults *results, Redaction *redaction, QWidget *parent)
    : QWidget(parent)
    , m_run(run)
    , m_results(results)
    , m_redaction(redaction)
    , m_stages(new StageStrip(this))
    , m_verdict(new VerdictPanel(this))
    , m_tabs(new RunTabs(run, redaction, this))
{
    layOut();
    connect(m_tabs, &RunTabs::exported, m_verdict, &VerdictPanel::showNote);
    connect(m_tabs, &RunTabs::failed, this, &RunPresenter::failed);
    connect(results, &ProfileResults::shownChanged, this, &RunPresenter::showResult);
    connect(run, &ShownRun::begun, this, &RunPresenter::beginRun);
    connect(run, &ShownRun::progressed, this, &RunPresenter::showProgress);
    connect(run, &ShownRun::finished, this, &RunPresenter::endRun);
}

void RunPresenter::layOut()
{
    m_tabs->setMinimumHeight(m_tabs->fontMetrics().lineSpacing() * fewestLinesOfTabs);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stages);
    layout->addWidget(m_verdict);
    layout->addWidget(makeRedactionNote(m_redaction, this));
    layout->addWidget(m_tabs, 1);
}

/// While a run is on, that is what is shown.
void RunPresenter::showResult()
{
    if (m_run->isEchoOn() || m_run->isWatchOn())
        return showProgress();
    if (const std::optional<FinishedRun> &run = m_results->shown()) {
        m_stages->showReport(run->report);
        m_verdict->showText(run->watch ? verdictAfterWatch(*run->watch) : verdictAfterRun(run->report));
    } else {
        m_stages->clear();
        m_verdict->showText(verdictBeforeRun(m_results->draftKind()));
    }
}

void RunPresenter::beginRun()
{
    m_redaction->learn(m_run->progress().request);
    showProgress();
}

void RunPresenter::showProgress()
{
    m_stages->showStages(m_run->progress().stages);
    m_verdict->showText(verdictDuringRun(m_run->progress()));
}

void RunPresenter::endRun(const FinishedRun &run)
{
    m_redaction->learn(run.report);
    saveCaptureOfRun();
}

void RunPresenter::saveCaptureOfRun()
{
    if (m_capturePath.isEmpty())
        return;
    if (const auto error = saveCapture(m_capturePath, m_tabs->capture()))
        Q_EMIT failed(captureErrorText(*error));
    else
        m_verdict->showNote(tr("PDUs saved"));
}

} // namespace dicom_echo
