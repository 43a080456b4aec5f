#include "ui/peer/run_commands.h"

#include "ui/form/connection_form.h"
#include "ui/peer/peer_actions.h"
#include "ui/peer/watch_question.h"
#include "ui/profiles/profile_results.h"
#include "ui/verdict/verdict_text.h"
#include "ui/widgets/message_bar.h"

#include <QAction>

namespace dicom_echo {

RunCommands::RunCommands(QWidget *window, const PeerActions &actions, const Parts &parts)
    : QObject(window)
    , m_window(window)
    , m_parts(parts)
    , m_keyPasswords(window)
{
    connect(actions.echo, &QAction::triggered, this, &RunCommands::startEcho);
    connect(actions.cancel, &QAction::triggered, this, &RunCommands::cancelEcho);
    connect(actions.startWatch, &QAction::triggered, this, &RunCommands::startWatch);
    connect(actions.stopWatch, &QAction::triggered, this, &RunCommands::stopWatch);
    connect(actions.stopAllWatches, &QAction::triggered, this, &RunCommands::stopAllWatches);
    connect(parts.form, &ConnectionForm::echoRequested, this, &RunCommands::startEcho);
    connect(parts.form, &ConnectionForm::cancelRequested, this, &RunCommands::cancelEcho);
    connect(parts.form->watch(), &WatchForm::watchRequested, this, &RunCommands::startWatch);
    connect(parts.form->watch(), &WatchForm::stopRequested, this, &RunCommands::stopWatch);
    connect(parts.shownRun, &ShownRun::begun, this, &RunCommands::withdrawPinned);
    connect(parts.shownRun, &ShownRun::begun, this, &RunCommands::showState);
    connect(parts.shownRun, &ShownRun::turned, this, &RunCommands::showState);
    connect(parts.shownRun, &ShownRun::finished, this, &RunCommands::showState);
    connect(parts.shownRun, &ShownRun::progressed, this, &RunCommands::showProgress);
    connect(parts.runs, &RunBook::failed, parts.message, &MessageBar::showError);
    connect(&m_keyPasswords, &KeyPasswords::failed, parts.message, &MessageBar::showError);
}

void RunCommands::begin(const WindowStart &start)
{
    if (start.request && start.request->tls)
        m_keyPasswords.remember(*start.request->tls, start.keyPassword);
    if (start.echo == InitialEcho::StartAtOnce)
        QMetaObject::invokeMethod(this, start.watch ? &RunCommands::startWatch : &RunCommands::startEcho,
                                  Qt::QueuedConnection);
}

void RunCommands::startEcho()
{
    if (const std::optional<EchoRequest> &request = m_parts.form->request())
        start(*request, m_parts.form->draft().kind, {});
}

void RunCommands::startWatch()
{
    if (const std::optional<EchoRequest> &request = m_parts.form->request()) {
        EchoRequest each = *request;
        each.repeat = 1;
        each.interval = {};
        start(each, m_parts.form->draft().kind, m_parts.form->watch()->settings());
    }
}

/// While a password is asked for, another profile may be opened: the run is that of the draft that it was asked for.
void RunCommands::start(const EchoRequest &request, ProfileKind kind, const std::optional<WatchSettings> &watch)
{
    RunPlan plan{m_parts.results->openSubject(), request, kind, watch, {}};
    m_keyPasswords.obtain(request.tls, [this, plan](const QByteArray &keyPassword) {
        if (const RunController *const before = m_parts.runs->find(plan.subject); before && before->isRunning())
            return;
        RunPlan complete = plan;
        complete.keyPassword = keyPassword;
        m_parts.runs->start(complete);
    });
}

void RunCommands::cancelEcho() const
{
    if (!m_parts.shownRun->isEchoOn())
        return;
    m_parts.form->setRunState(RunState::Cancelling);
    m_parts.runs->cancel(m_parts.shownRun->id());
}

void RunCommands::stopWatch() const
{
    if (!m_parts.shownRun->isWatchOn())
        return;
    m_parts.form->setWatchState(WatchState::Stopping);
    m_parts.runs->cancel(m_parts.shownRun->id());
}

void RunCommands::stopAllWatches()
{
    askToEndWatches(m_window, WatchEnd::Stop, runningWatches(*m_parts.runs), [this] { m_parts.runs->cancelWatches(); });
}

void RunCommands::leaveWatches(const std::function<void()> &next)
{
    if (const QList<RunningWatch> watches = runningWatches(*m_parts.runs); !watches.isEmpty())
        askToEndWatches(m_window, WatchEnd::CloseWindow, watches, next);
    else
        next();
}

void RunCommands::retry(const FinishedRun &run, bool withTls)
{
    if (isResultOf(run, m_parts.form->draft())) {
        m_parts.form->setTlsOn(withTls);
        return startEcho();
    }
    EchoRequest request = run.request;
    request.tls = withTls ? std::optional(TlsSettings()) : std::nullopt;
    start(request, run.kind, {});
}

void RunCommands::pin(const FinishedRun &run, const QByteArray &sha256)
{
    if (!isResultOf(run, m_parts.form->draft())) {
        EchoRequest request = run.request;
        request.tls = request.tls.value_or(TlsSettings());
        request.tls->verification = TlsVerification::Pin;
        request.tls->pinnedSha256 = sha256;
        m_pinnedMessage = m_parts.message->showWithAction(
            tr("The settings have changed since: the certificate is trusted for one echo to %1, not in the form.")
                .arg(peerText(run.request)),
            tr("Echo"), [this, request, kind = run.kind] { start(request, kind, {}); });
        return;
    }
    m_parts.form->pinCertificate(sha256);
    m_pinnedMessage =
        m_parts.message->showWithAction(tr("The certificate is trusted in this form. Save the profile to keep it."),
                                        tr("Echo"), [this] { startEcho(); });
}

void RunCommands::withdrawPinned() const
{
    m_parts.message->withdraw(m_pinnedMessage);
}

/// Of the run of the open draft.
void RunCommands::showState()
{
    const ShownRun &shown = *m_parts.shownRun;
    if (shown.run() && shown.run()->plan().kind == ProfileKind::LocalTestPeer)
        m_parts.form->setLocalTestPort(shown.progress().request.port);
    m_parts.form->setRunState(shown.isEchoOn() ? RunState::Running : RunState::Idle);
    m_parts.form->setWatchState(shown.isWatchOn() ? WatchState::Watching : WatchState::Idle);
    showProgress();
}

void RunCommands::showProgress() const
{
    const RunProgress &progress = m_parts.shownRun->progress();
    if (m_parts.shownRun->isEchoOn())
        m_parts.form->setProgress(progress.answered, progress.request.repeat);
}

} // namespace dicom_echo
