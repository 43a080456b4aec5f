#include "ui/tls/certificate_dialog.h"

#include "core/text/visible_text.h"
#include "ui/files/save_dialog.h"
#include "ui/files/text_file.h"
#include "ui/run/redaction.h"
#include "ui/tls/certificate_text.h"
#include "ui/widgets/text_pane.h"
#include "ui/widgets/tone_label.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace dicom_echo {
namespace {

/// As it may be given away, but with the fingerprints: by them certificates are told apart.
EchoReport shownReport(const FinishedRun &run, Redaction *redaction)
{
    EchoReport shown = redaction->run(run).report;
    for (qsizetype i = 0; i < shown.tls->chain.size(); ++i)
        shown.tls->chain[i].sha256 = run.report.tls->chain[i].sha256;
    for (qsizetype i = 0; i < shown.findings.size(); ++i) {
        if (auto *const facts = std::get_if<TlsFailureFacts>(&shown.findings[i].facts))
            facts->certificate.sha256 = std::get<TlsFailureFacts>(run.report.findings[i].facts).certificate.sha256;
    }
    return shown;
}

} // namespace

CertificateDialog::CertificateDialog(const FinishedRun &run, CertificatePurpose purpose, Redaction *redaction,
                                     QWidget *parent)
    : QDialog(parent)
    , m_report(shownReport(run, redaction))
    , m_purpose(purpose)
    , m_isRedacted(redaction->isOn())
    , m_question(new ToneLabel(this))
    , m_state(new ToneLabel(this))
    , m_pane(new TextPane(this))
    , m_note(new ToneLabel(this))
    , m_buttons(new QDialogButtonBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(purpose == CertificatePurpose::Show ? tr("Certificates of the peer")
                                                       : tr("Trust this certificate?"));
    m_pane->setAccessibleName(tr("Certificates"));
    m_pane->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_note->setTone(Tone::Muted);
    for (ToneLabel *const label : {m_question, m_state, m_note})
        label->setWordWrap(true);
    m_state->setText(verificationText(m_report));
    m_state->setTone(m_report.tls->verified ? Tone::Good : Tone::Bad);
    if (m_isRedacted)
        m_note->setText(tr("Redact is on: placeholders stand for names here. A certificate itself cannot be redacted, "
                           "so none can be saved."));
    addQuestion();
    fill();
    addButtons();
    auto *const layout = new QVBoxLayout(this);
    for (QWidget *const part : std::initializer_list<QWidget *>{m_question, m_state, m_pane, m_note, m_buttons})
        layout->addWidget(part);
    layout->setStretchFactor(m_pane, 1);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 28);
}

void CertificateDialog::addQuestion()
{
    const bool asks = m_purpose == CertificatePurpose::AskForTrust;
    m_question->setVisible(asks);
    if (!asks)
        return;
    const bool replaces = m_report.request.tls && m_report.request.tls->verification == TlsVerification::Pin;
    const QString warning =
        replaces
            ? tr("Another certificate is pinned for this peer: either it was renewed, or another computer answers.")
            : tr("This computer could not make sure that this is the right peer.");
    m_question->setText(tr("%1\n\nIf you trust the certificate, it will be accepted from this peer, and no other one, "
                           "whoever issued it and whatever name and dates it carries. First compare its SHA-256 "
                           "fingerprint with the administrator of %2, by telephone: nothing else proves that this is "
                           "the right computer.")
                            .arg(warning, visibleText(m_report.request.address)));
}

void CertificateDialog::fill()
{
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    QTextCharFormat muted;
    muted.setForeground(toneColor(Tone::Muted, palette()));
    QTextCharFormat bad = bold;
    bad.setForeground(toneColor(Tone::Bad, palette()));
    QList<TextPane::Paragraph> paragraphs;
    // Who is asked to trust one has to compare it.
    const bool leavesOut = m_isRedacted && m_purpose == CertificatePurpose::Show;
    const auto texts = certificateTexts(m_report, leavesOut ? Fingerprints::LeftOut : Fingerprints::Shown);
    for (const CertificateText &certificate : texts) {
        paragraphs.append({{{certificate.heading, bold}}, {}, true});
        if (!certificate.problem.isEmpty())
            paragraphs.append({{{tr("Failed: %1").arg(certificate.problem), bad}}, {}});
        for (const auto &[name, value] : certificate.rows)
            paragraphs.append({{{name + QStringLiteral(": "), muted}, {value, {}}}, {}});
    }
    m_pane->setParagraphs(paragraphs);
    m_pane->setAccessibleDescription(m_state->text());
}

void CertificateDialog::addButtons()
{
    const auto add = [this](const QString &text, QDialogButtonBox::ButtonRole role) {
        QPushButton *const button = m_buttons->addButton(text, role);
        button->setAutoDefault(false);
        return button;
    };
    connect(add(tr("&Copy"), QDialogButtonBox::ActionRole), &QPushButton::clicked, this, &CertificateDialog::copy);
    QPushButton *const save = add(tr("&Save as PEM..."), QDialogButtonBox::ActionRole);
    save->setDisabled(m_isRedacted);
    connect(save, &QPushButton::clicked, this, &CertificateDialog::chooseFile);
    const bool asks = m_purpose == CertificatePurpose::AskForTrust;
    if (asks)
        connect(add(tr("&Trust this certificate"), QDialogButtonBox::AcceptRole), &QPushButton::clicked, this,
                &QDialog::accept);
    QPushButton *const safe = m_buttons->addButton(asks ? QDialogButtonBox::Cancel : QDialogButtonBox::Close);
    safe->setDefault(true);
    safe->setFocus();
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void CertificateDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_state->text() + u'\n' + m_pane->toPlainText());
    m_note->setText(tr("Copied"));
}

void CertificateDialog::chooseFile()
{
    askWhereToSave(this, tr("Save certificates"), {tr("PEM (*.pem)")}, QStringLiteral("certificates.pem"),
                   [this](const QString &path) { save(path); });
}

void CertificateDialog::save(const QString &path)
{
    m_note->setText(saveTextFile(path, pemText(m_report.tls->chain)).value_or(tr("Saved")));
}

} // namespace dicom_echo
#include "moc_certificate_dialog.cpp"
