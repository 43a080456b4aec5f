#include "ui/window/run_presenter.h"

#include "core/capture/capture_file.h"
#include "core/diagnosis/capture_texts.h"
#include "ui/profiles/profile_results.h"
#include "ui/run/redaction.h"
#include "ui/run/redaction_note.h"
#include "ui/verdict/stage_strip.h"
#include "ui/verdict/verdict_panel.h"
#include "ui/widgets/tone_label.h"
#include "ui/window/run_tabs.h"

#include <QLabel>
#include <QVBoxLayout>

namespace dicom_echo {
namespace {

/// Including their bars. In a low window the explanation of a failure needs the room more than the log does.
constexpr int fewestLinesOfTabs = 9;

} // namespace

RunPresenter::RunPresenter(const RunController *runs, const ProfileResults *results, Redaction *redaction,
                           QWidget *parent)
    : QWidget(parent)
    , m_runs(runs)
    , m_results(results)
    , m_redaction(redaction)
    , m_stages(new StageStrip(this))
    , m_verdict(new VerdictPanel(this))
    , m_otherPeer(new ToneLabel(this))
    , m_tabs(new RunTabs(runs, redaction, this))
{
    layOut();
    connect(m_tabs, &RunTabs::exported, m_verdict, &VerdictPanel::showNote);
    connect(m_tabs, &RunTabs::failed, this, &RunPresenter::failed);
    connect(results, &ProfileResults::shownChanged, this, &RunPresenter::showResult);
    connect(runs, &RunController::started, this, &RunPresenter::beginRun);
    connect(runs, &RunController::progressed, this, &RunPresenter::showProgress);
    connect(runs, &RunController::finished, this, &RunPresenter::endRun);
}

void RunPresenter::layOut()
{
    m_otherPeer->setTone(Tone::Warning);
    m_otherPeer->setAccessibleName(tr("Whose run is shown"));
    m_otherPeer->setWordWrap(true);
    m_otherPeer->hide();
    m_tabs->setMinimumHeight(m_tabs->fontMetrics().lineSpacing() * fewestLinesOfTabs);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stages);
    layout->addWidget(m_verdict);
    layout->addWidget(makeRedactionNote(m_redaction, this));
    layout->addWidget(m_otherPeer);
    layout->addWidget(m_tabs, 1);
}

/// While a run is on, that is what is shown.
void RunPresenter::showResult()
{
    showOtherPeer();
    if (m_runs->isRunning())
        return;
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
    m_redaction->learn(m_runs->progress().request);
    showProgress();
}

void RunPresenter::showProgress()
{
    m_stages->showStages(m_runs->progress().stages);
    m_verdict->showText(verdictDuringRun(m_runs->progress()));
}

void RunPresenter::endRun(const FinishedRun &run)
{
    m_redaction->learn(run.report);
    saveCaptureOfRun();
}

void RunPresenter::showOtherPeer()
{
    const RunProgress &last = m_runs->progress();
    const bool isOther = last.id != RunId::None && !m_results->isLastRunShown();
    m_otherPeer->setHidden(!isOther);
    m_otherPeer->setText(isOther ? tr("PDUs and latency are from another run: %1.").arg(peerText(last.request))
                                 : QString());
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
