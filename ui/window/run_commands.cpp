#include "ui/window/run_commands.h"

#include "core/capture/capture_file.h"
#include "ui/form/connection_form.h"
#include "ui/form/watch_form.h"
#include "ui/log/log_pane.h"
#include "ui/profiles/profile_editor.h"
#include "ui/profiles/profile_results.h"
#include "ui/run/redaction.h"
#include "ui/run/report_actions.h"
#include "ui/tls/tls_actions.h"
#include "ui/verdict/stage_strip.h"
#include "ui/verdict/verdict_panel.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/run_tabs.h"

#include <QAction>

namespace dicom_echo {
namespace {

QString pinnedText()
{
    return RunCommands::tr("The certificate is trusted in this form. Save the profile to keep it.");
}

} // namespace

RunCommands::RunCommands(QWidget *window, const WindowActions &actions, const Parts &parts)
    : m_actions(actions)
    , m_parts(parts)
    , m_keyPasswords(window)
    , m_notifier(window)
{
    connectCommands();
    connectRuns();
    connectNotes();
}

RunCommands::~RunCommands() = default;

void RunCommands::connectCommands()
{
    connect(m_actions.echo, &QAction::triggered, this, &RunCommands::startEcho);
    connect(m_actions.cancel, &QAction::triggered, this, [this] {
        m_parts.form->setRunState(RunState::Cancelling);
        m_runs.cancel();
    });
    connect(m_parts.form, &ConnectionForm::echoRequested, this, &RunCommands::startEcho);
    connect(m_parts.form, &ConnectionForm::cancelRequested, m_actions.cancel, &QAction::trigger);
    connect(m_parts.form->watch(), &WatchForm::watchRequested, this, &RunCommands::startWatch);
    connect(m_parts.tls, &TlsActions::retryRequested, this, &RunCommands::retry);
    connect(m_parts.tls, &TlsActions::certificateTrusted, this, &RunCommands::pin);
    connect(m_parts.editor, &ProfileEditor::draftReplaced, this, &RunCommands::withdrawPinned);
    connect(m_parts.results, &ProfileResults::shownChanged, this, &RunCommands::showLast);
}

void RunCommands::connectRuns()
{
    connect(&m_runs, &RunController::started, this, &RunCommands::showRunning);
    connect(&m_runs, &RunController::started, this, &RunCommands::withdrawPinned);
    connect(&m_runs, &RunController::progressed, this, &RunCommands::showProgress);
    connect(&m_runs, &RunController::exchanged, m_parts.tabs, &RunTabs::appendPdus);
    connect(&m_runs, &RunController::sampled, m_parts.tabs, &RunTabs::appendSamples);
    connect(&m_runs, &RunController::logged, m_parts.tabs->log(), &LogPane::append);
    connect(&m_runs, &RunController::finished, this, &RunCommands::endRun);
    connect(&m_runs, &RunController::stateChanged, this, &RunCommands::notify);
    connect(&m_runs, &RunController::failed, m_parts.message, &MessageBar::showError);
    connect(&m_keyPasswords, &KeyPasswords::failed, m_parts.message, &MessageBar::showError);
}

/// What is done with a finished run says so beside the verdict, and its failure on top.
void RunCommands::connectNotes()
{
    connect(m_parts.tabs, &RunTabs::failed, m_parts.message, &MessageBar::showError);
    connect(m_parts.tabs, &RunTabs::exported, m_parts.verdict, &VerdictPanel::showNote);
    connect(m_parts.reports, &ReportActions::failed, m_parts.message, &MessageBar::showError);
    connect(m_parts.reports, &ReportActions::done, this, [this](const QString &message, const QString &remark) {
        m_parts.verdict->showNote(message);
        if (!remark.isEmpty())
            m_parts.message->showRemark(remark);
    });
}

void RunCommands::begin(const WindowStart &start)
{
    if (start.request && start.request->tls)
        m_keyPasswords.remember(*start.request->tls, start.keyPassword);
    m_capturePath = start.capturePath;
    if (start.echo == InitialEcho::StartAtOnce)
        QMetaObject::invokeMethod(this, start.watch ? &RunCommands::startWatch : &RunCommands::startEcho,
                                  Qt::QueuedConnection);
}

void RunCommands::startEcho()
{
    const std::optional<EchoRequest> &request = m_parts.form->request();
    if (!request || m_runs.isRunning())
        return;
    m_keyPasswords.obtain(request->tls, [this, request = *request](const QByteArray &keyPassword) {
        m_runs.start(request, m_parts.editor->draft().kind, keyPassword);
    });
}

void RunCommands::startWatch()
{
    const std::optional<EchoRequest> &request = m_parts.form->request();
    if (!request || m_runs.isRunning())
        return;
    EchoRequest each = *request;
    each.repeat = 1;
    each.interval = {};
    m_keyPasswords.obtain(each.tls, [this, each](const QByteArray &keyPassword) {
        m_runs.startWatch(each, m_parts.editor->draft().kind, m_parts.form->watch()->settings(), keyPassword);
    });
}

void RunCommands::retry(bool withTls)
{
    m_parts.form->setTlsOn(withTls);
    startEcho();
}

void RunCommands::pin(const QByteArray &sha256)
{
    m_parts.form->pinCertificate(sha256);
    m_parts.message->showWithAction(pinnedText(), tr("Echo"), [this] { startEcho(); });
}

/// What it says of the form, and what it offers, is over.
void RunCommands::withdrawPinned() const
{
    m_parts.message->withdraw(pinnedText());
}

void RunCommands::notify(StateChange change, const QString &text)
{
    if (m_parts.form->watch()->notifies())
        m_notifier.notify(peerText(m_runs.progress().request), text,
                          change == StateChange::CameUp ? Urgency::Good : Urgency::Bad);
}

void RunCommands::showLast() const
{
    const std::optional<FinishedRun> &run = m_parts.results->shown();
    m_parts.reports->setRun(run);
    m_parts.tls->setRun(run);
    if (run) {
        m_parts.stages->showReport(run->report);
        m_parts.verdict->showText(run->watch ? verdictAfterWatch(*run->watch) : verdictAfterRun(run->report));
    } else {
        m_parts.stages->clear();
        m_parts.verdict->showText(verdictBeforeRun(m_parts.editor->draft().kind));
    }
}

void RunCommands::showRunning()
{
    m_parts.results->beginRun();
    m_parts.redaction->learn(m_runs.progress().request);
    m_parts.tabs->startRun();
    m_parts.form->setLocalTestPort(m_runs.localTestPort());
    m_parts.form->setRunState(RunState::Running);
    m_actions.cancel->setEnabled(true);
    m_actions.echo->setEnabled(false);
    m_parts.reports->setRun(std::nullopt);
    m_parts.tls->setRun(std::nullopt);
    showProgress();
    Q_EMIT begun();
}

void RunCommands::showProgress()
{
    const RunProgress &progress = m_runs.progress();
    m_parts.form->setProgress(progress.answered, progress.request.repeat);
    m_parts.stages->showStages(progress.stages);
    m_parts.tabs->showProgress(progress);
    m_parts.verdict->showText(verdictDuringRun(progress));
}

void RunCommands::endRun(const FinishedRun &run)
{
    m_startOfRun = run.startedAt();
    m_parts.form->setRunState(RunState::Idle);
    m_actions.cancel->setEnabled(false);
    m_notifier.clear();
    m_parts.redaction->learn(run.report);
    if (run.watch)
        m_parts.tabs->showProgress(m_runs.progress());
    else
        m_parts.tabs->endRun(run.report);
    m_parts.results->endRun(run);
    saveCaptureOfRun();
    Q_EMIT ended();
}

QString RunCommands::otherPeer() const
{
    const std::optional<FinishedRun> &shown = m_parts.results->shown();
    const bool hasRun = isRunning() || m_startOfRun.isValid();
    const bool isShown =
        isRunning() ? m_parts.results->isRunOfOpenDraft() : shown && shown->startedAt() == m_startOfRun;
    return hasRun && !isShown ? peerText(m_runs.progress().request) : QString();
}

void RunCommands::saveCaptureOfRun()
{
    if (m_capturePath.isEmpty())
        return;
    const QString error = saveCapture(m_capturePath, m_parts.tabs->capture());
    if (error.isEmpty())
        m_parts.verdict->showNote(tr("PDUs saved"));
    else
        m_parts.message->showError(error);
}

} // namespace dicom_echo
