#include "ui/peer/run_commands.h"

#include "ui/form/connection_form.h"
#include "ui/peer/peer_actions.h"
#include "ui/profiles/profile_editor.h"
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
    , m_selected(parts.runs, [this](const RunPlan &plan, const auto &go, const auto &skip) {
        if (!plan.request.tls || plan.request.tls->certificateFile.isEmpty())
            return go(plan);
        m_keyPasswords.obtain(
            plan.request.tls,
            [plan, go](const QByteArray &keyPassword) {
                RunPlan complete = plan;
                complete.keyPassword = keyPassword;
                go(complete);
            },
            skip);
    })
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
    connect(parts.shownRun, &ShownRun::begun, this, &RunCommands::withdrawOffers);
    connect(parts.shownRun, &ShownRun::begun, this, &RunCommands::showState);
    connect(parts.shownRun, &ShownRun::turned, this, &RunCommands::showState);
    connect(parts.runs, &RunBook::finished, this, &RunCommands::showState);
    connect(parts.shownRun, &ShownRun::progressed, this, &RunCommands::showProgress);
    connect(&m_selected, &SelectedEchoes::finished, this, [this](int echoes, int succeeded) {
        const QString text = tr("Echo to the selected profiles: %1 of %2 succeeded.").arg(succeeded).arg(echoes);
        if (succeeded == echoes)
            m_parts.message->showDone(text);
        else
            m_parts.message->showRemark(text);
    });
    connect(parts.runs, &RunBook::finished, this, [this] {
        if (!m_parts.results->runOn())
            m_parts.message->withdraw(m_offeredMessage);
    });
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

/// As it stands in the form or the draft: what is in the row is what is tested.
std::optional<RunPlan> RunCommands::planFor(const QString &key) const
{
    const ProfileEditor &editor = *m_parts.editor;
    RunPlan plan;
    std::optional<EchoRequest> request;
    if (key == editor.openKey()) {
        plan.subject = m_parts.results->openSubject();
        plan.kind = m_parts.form->draft().kind;
        request = m_parts.form->request();
    } else if (const OpenDraft *const draft = editor.drafts().find(key)) {
        plan.subject = {draft->number, draft->saved.name};
        plan.kind = draft->draft.kind;
        request = checkDraft(draft->draft).request;
    } else if (const Profile *const profile = editor.find(key)) {
        plan.subject.profile = profile->name;
        plan.kind = profile->kind;
        request = profile->request;
    }
    if (!request)
        return std::nullopt;
    plan.request = *request;
    return plan;
}

void RunCommands::startEchoes(const QStringList &keys)
{
    QList<RunPlan> plans;
    for (const QString &key : keys) {
        if (const std::optional<RunPlan> plan = planFor(key))
            plans << *plan;
    }
    m_selected.start(plans);
}

void RunCommands::cancelEcho()
{
    m_selected.cancel();
    const RunController *const on = m_parts.results->runOn();
    if (!on || on->isWatch())
        return;
    m_parts.form->setRunState(RunState::Cancelling);
    m_parts.runs->cancel(on->id());
}

void RunCommands::stopWatch() const
{
    const RunController *const on = m_parts.results->runOn();
    if (!on || !on->isWatch())
        return;
    m_parts.form->setWatchState(WatchState::Stopping);
    m_parts.runs->cancel(on->id());
}

void RunCommands::stopAllWatches()
{
    askToEndWatches(m_window, WatchEnd::Stop, runningWatches(m_parts.runs->watches()),
                    [this] { m_parts.runs->cancelWatches(); });
}

void RunCommands::leaveWatches(const std::function<void()> &next)
{
    leave(WatchEnd::CloseWindow, m_parts.runs->watches(), next);
}

void RunCommands::leaveWatchesOf(const QStringList &keys, const std::function<void()> &next)
{
    QList<const RunController *> watches = m_parts.results->runsOn(keys);
    watches.removeIf([](const RunController *run) { return !run->isWatch(); });
    leave(keys.size() == 1 ? WatchEnd::DeleteProfile : WatchEnd::DeleteProfiles, watches, next);
}

void RunCommands::leave(WatchEnd why, const QList<const RunController *> &watches, const std::function<void()> &next)
{
    if (watches.isEmpty())
        next();
    else
        askToEndWatches(m_window, why, runningWatches(watches), next);
}

void RunCommands::offerWatch()
{
    const RunController *const on = m_parts.results->runOn();
    if (!on || on->id() == m_parts.shownRun->id())
        return;
    const QString text = on->isWatch() ? tr("This is a run of the fleet. The watch of this peer goes on.")
                                       : tr("This is a run of the fleet. The echo to this peer goes on.");
    m_offeredMessage = m_parts.message->showWithAction(text, on->isWatch() ? tr("Show the watch") : tr("Show the echo"),
                                                       [this] { m_parts.results->showLast(); });
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

void RunCommands::withdrawOffers() const
{
    m_parts.message->withdraw(m_pinnedMessage);
    m_parts.message->withdraw(m_offeredMessage);
}

/// Of the run of the open draft.
void RunCommands::showState()
{
    const ShownRun &shown = *m_parts.shownRun;
    if (shown.run() && shown.run()->plan().kind == ProfileKind::LocalTestPeer)
        m_parts.form->setLocalTestPort(shown.progress().request.port);
    const RunController *const on = m_parts.results->runOn();
    m_parts.form->setRunState(on && !on->isWatch() ? RunState::Running : RunState::Idle);
    m_parts.form->setWatchState(on && on->isWatch() ? WatchState::Watching : WatchState::Idle);
    showProgress();
}

void RunCommands::showProgress() const
{
    const RunProgress &progress = m_parts.shownRun->progress();
    if (m_parts.shownRun->isEchoOn())
        m_parts.form->setProgress(progress.answered, progress.request.repeat);
}

} // namespace dicom_echo
#include "moc_run_commands.cpp"
