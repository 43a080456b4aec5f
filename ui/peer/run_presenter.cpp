#include "ui/peer/run_presenter.h"

#include "core/capture/capture_file.h"
#include "core/diagnosis/capture_texts.h"
#include "ui/peer/run_tabs.h"
#include "ui/peer/tab_list.h"
#include "ui/profiles/profile_results.h"
#include "ui/profiles/profile_texts.h"
#include "ui/run/redaction.h"
#include "ui/verdict/stage_strip.h"
#include "ui/verdict/verdict_line.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/user_language.h"
#include "ui/widgets/widget_metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace dicom_echo {

RunPresenter::RunPresenter(const ShownRun *run, const ProfileResults *results, const RunTabParts &parts,
                           QWidget *parent)
    : QWidget(parent)
    , m_run(run)
    , m_results(results)
    , m_redaction(parts.redaction)
    , m_stages(new StageStrip(this))
    , m_verdict(new VerdictLine(this))
    , m_tabs(new RunTabs(run, parts, this))
    , m_redacted(new ElidedLabel(this))
{
    layOut();
    connect(m_redaction, &Redaction::switched, this, &RunPresenter::showRedaction);
    connect(m_redaction, &Redaction::learnt, this, &RunPresenter::showRedaction);
    connect(m_tabs, &RunTabs::exported, m_verdict, &VerdictLine::showNote);
    connect(m_tabs, &RunTabs::failed, this, &RunPresenter::failed);
    connect(results, &ProfileResults::shownChanged, this, &RunPresenter::showResult);
    connect(run, &ShownRun::begun, this, &RunPresenter::beginRun);
    connect(run, &ShownRun::turned, this, &RunPresenter::learnOfRun);
    connect(run, &ShownRun::progressed, this, &RunPresenter::showProgress);
    connect(run, &ShownRun::finished, this, &RunPresenter::endRun);
}

void RunPresenter::layOut()
{
    m_redacted->setTone(Tone::Warning);
    m_redacted->setAccessibleName(tr("Redacted"));
    auto *const notes = new QHBoxLayout;
    m_redacted->setFont(smallFont(this));
    notes->addWidget(m_redacted);
    notes->addStretch(1);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(fontMetrics().height() / 4);
    layout->addWidget(m_stages);
    layout->addWidget(m_verdict);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(notes);
}

void RunPresenter::setRemark(const QString &remark)
{
    m_verdict->setRemark(remark);
    m_tabs->showRemark(remark);
}

/// While a run is on, that is what is shown.
void RunPresenter::showResult()
{
    if (m_run->isEchoOn() || m_run->isWatchOn())
        return showProgress();
    if (const std::optional<FinishedRun> &run = m_results->shown()) {
        m_stages->showReport(run->report);
        showVerdict(run->watch ? verdictAfterWatch(*run->watch) : verdictAfterRun(run->report));
    } else {
        m_stages->clear();
        const std::optional<LastResult> &last = m_results->ofOthers();
        showVerdict(last ? verdictOfOthers(last->verdict, resultText(*last, QDateTime::currentDateTime()), last->title)
                         : verdictBeforeRun(m_results->draftKind()));
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
    showVerdict(verdictDuringRun(m_run->progress()));
}

void RunPresenter::endRun(const FinishedRun &run)
{
    m_redaction->learn(run.report);
    if (!m_capturePath.isEmpty())
        saveCaptureOfRun(m_tabs->capture());
}

/// It may have been started or have ended while another one was shown.
void RunPresenter::learnOfRun()
{
    const RunController *const run = m_run->run();
    if (!run)
        return;
    m_redaction->learn(run->progress().request);
    if (run->result())
        m_redaction->learn(run->result()->report);
}

void RunPresenter::saveCaptureOf(const RunController &run)
{
    if (m_capturePath.isEmpty())
        return;
    const PeerFacts &peer = run.progress().peer;
    saveCaptureOfRun(m_redaction->capture(captureOf(localEndpoint(peer), peerEndpoint(peer), run.record().pdus())));
}

void RunPresenter::showVerdict(const VerdictText &text)
{
    m_verdict->showText(text);
    m_tabs->showVerdict(text);
}

void RunPresenter::showRedaction()
{
    m_redacted->setText(m_redaction->note());
}

void RunPresenter::saveCaptureOfRun(const Capture &capture)
{
    if (const auto error = saveCapture(m_capturePath, capture))
        Q_EMIT failed(captureErrorText(*error, userWords()));
    else
        m_verdict->showNote(tr("PDUs saved"));
}

} // namespace dicom_echo
#include "moc_run_presenter.cpp"
