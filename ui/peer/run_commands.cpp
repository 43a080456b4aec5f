#include "ui/peer/run_commands.h"

#include "ui/form/connection_form.h"
#include "ui/form/watch_form.h"
#include "ui/verdict/verdict_text.h"
#include "ui/widgets/message_bar.h"

namespace dicom_echo {

RunCommands::RunCommands(RunController *runs, ConnectionForm *form, MessageBar *message, QWidget *window)
    : QObject(window)
    , m_runs(runs)
    , m_form(form)
    , m_message(message)
    , m_keyPasswords(window)
{
    connect(form, &ConnectionForm::echoRequested, this, &RunCommands::startEcho);
    connect(form, &ConnectionForm::cancelRequested, this, &RunCommands::cancel);
    connect(form->watch(), &WatchForm::watchRequested, this, &RunCommands::startWatch);
    connect(runs, &RunController::started, this, &RunCommands::beginRun);
    connect(runs, &RunController::progressed, this, &RunCommands::showProgress);
    connect(runs, &RunController::finished, form, [form] { form->setRunState(RunState::Idle); });
    connect(runs, &RunController::failed, message, &MessageBar::showError);
    connect(&m_keyPasswords, &KeyPasswords::failed, message, &MessageBar::showError);
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
    const std::optional<EchoRequest> &request = m_form->request();
    if (!request || m_runs->isRunning())
        return;
    start(*request, m_form->draft().kind);
}

void RunCommands::start(const EchoRequest &request, ProfileKind kind)
{
    m_keyPasswords.obtain(request.tls, [this, request, kind](const QByteArray &keyPassword) {
        if (!m_runs->isRunning())
            m_runs->start(request, kind, keyPassword);
    });
}

void RunCommands::startWatch()
{
    const std::optional<EchoRequest> &request = m_form->request();
    if (!request || m_runs->isRunning())
        return;
    EchoRequest each = *request;
    each.repeat = 1;
    each.interval = {};
    m_keyPasswords.obtain(each.tls, [this, each](const QByteArray &keyPassword) {
        m_runs->startWatch(each, m_form->draft().kind, m_form->watch()->settings(), keyPassword);
    });
}

void RunCommands::cancel()
{
    m_form->setRunState(RunState::Cancelling);
    m_runs->cancel();
}

void RunCommands::retry(const FinishedRun &run, bool withTls)
{
    if (isResultOf(run, m_form->draft())) {
        m_form->setTlsOn(withTls);
        return startEcho();
    }
    EchoRequest request = run.request;
    request.tls = withTls ? std::optional(TlsSettings()) : std::nullopt;
    start(request, run.kind);
}

void RunCommands::pin(const FinishedRun &run, const QByteArray &sha256)
{
    if (!isResultOf(run, m_form->draft())) {
        EchoRequest request = run.request;
        request.tls = request.tls.value_or(TlsSettings());
        request.tls->verification = TlsVerification::Pin;
        request.tls->pinnedSha256 = sha256;
        m_pinnedMessage = m_message->showWithAction(
            tr("The settings have changed since: the certificate is trusted for one echo to %1, not in the form.")
                .arg(peerText(run.request)),
            tr("Echo"), [this, request, kind = run.kind] { start(request, kind); });
        return;
    }
    m_form->pinCertificate(sha256);
    m_pinnedMessage =
        m_message->showWithAction(tr("The certificate is trusted in this form. Save the profile to keep it."),
                                  tr("Echo"), [this] { startEcho(); });
}

void RunCommands::withdrawPinned() const
{
    m_message->withdraw(m_pinnedMessage);
}

void RunCommands::beginRun()
{
    withdrawPinned();
    m_form->setLocalTestPort(m_runs->localTestPort());
    m_form->setRunState(RunState::Running);
    showProgress();
}

void RunCommands::showProgress()
{
    const RunProgress &progress = m_runs->progress();
    m_form->setProgress(progress.answered, progress.request.repeat);
}

} // namespace dicom_echo
