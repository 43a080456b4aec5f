#include "ui/tls/tls_actions.h"

#include "ui/tls/certificate_dialog.h"

#include <QAction>

namespace dicom_echo {
namespace {

bool failedWith(const EchoReport &report, std::initializer_list<FindingCode> codes)
{
    return report.failure() && std::find(codes.begin(), codes.end(), report.failure()->code) != codes.end();
}

/// A plain run whose second opinion met TLS knows the certificates, too.
std::optional<FinishedRun> withCertificatesSeen(std::optional<FinishedRun> run)
{
    if (run && !run->report.tls && run->report.secondOpinion)
        run->report.tls = run->report.secondOpinion->tls;
    return run;
}

/// A revoked certificate must not be trusted on somebody's word.
bool couldBeTrusted(const EchoReport &report)
{
    if (!report.tls || report.tls->chain.isEmpty() || report.tls->verified)
        return false;
    return report.verdict == Verdict::Success || report.verdict == Verdict::Warning ||
           failedWith(report, {FindingCode::PeerSpeaksTls, FindingCode::CertificateUntrusted,
                               FindingCode::CertificateExpired, FindingCode::CertificateNotYetValid,
                               FindingCode::CertificateNameMismatch, FindingCode::CertificatePinMismatch});
}

} // namespace

TlsActions::TlsActions(QWidget *window, Redaction *redaction)
    : QObject(window)
    , m_window(window)
    , m_redaction(redaction)
    , m_tryWithTls(new QAction(tr("Try with TLS"), this))
    , m_tryWithoutTls(new QAction(tr("Try without TLS"), this))
    , m_trust(new QAction(tr("Trust this certificate..."), this))
    , m_showCertificates(new QAction(tr("Certificates..."), this))
{
    m_tryWithTls->setToolTip(tr("Switch TLS on for this peer and echo again"));
    m_tryWithoutTls->setToolTip(tr("Switch TLS off for this peer and echo again"));
    m_trust->setToolTip(tr("Look at the peer's certificate and accept it by its fingerprint"));
    m_showCertificates->setToolTip(tr("Show the certificates of the peer (Ctrl+Shift+K)"));
    m_showCertificates->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_K);
    connect(m_tryWithTls, &QAction::triggered, this, [this] { Q_EMIT retryRequested(*m_run, true); });
    connect(m_tryWithoutTls, &QAction::triggered, this, [this] { Q_EMIT retryRequested(*m_run, false); });
    connect(m_trust, &QAction::triggered, this, &TlsActions::askForTrust);
    connect(m_showCertificates, &QAction::triggered, this, &TlsActions::showDialog);
    setRun(std::nullopt);
}

void TlsActions::setRun(const std::optional<FinishedRun> &run)
{
    m_run = withCertificatesSeen(run);
    const bool tls = run && run->report.request.tls;
    m_tryWithTls->setVisible(run && !tls &&
                             failedWith(run->report, {FindingCode::PeerSpeaksTls, FindingCode::ClosedBeforeAnswer,
                                                      FindingCode::AcseTimeout}));
    m_tryWithoutTls->setVisible(tls && failedWith(run->report, {FindingCode::PeerNotTls, FindingCode::TlsTimeout}));
    m_trust->setVisible(m_run && couldBeTrusted(m_run->report));
    m_showCertificates->setVisible(m_run && m_run->report.tls && !m_run->report.tls->chain.isEmpty());
}

void TlsActions::askForTrust()
{
    const QByteArray sha256 = m_run->report.tls->chain.first().sha256;
    auto *const dialog = new CertificateDialog(*m_run, CertificatePurpose::AskForTrust, m_redaction, m_window);
    connect(dialog, &QDialog::accepted, this, [this, run = *m_run, sha256] { Q_EMIT certificateTrusted(run, sha256); });
    dialog->open();
}

void TlsActions::showDialog()
{
    (new CertificateDialog(*m_run, CertificatePurpose::Show, m_redaction, m_window))->open();
}

} // namespace dicom_echo
#include "moc_tls_actions.cpp"
