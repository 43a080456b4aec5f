#include "ui/history/report_window.h"

#include "ui/files/save_dialog.h"
#include "ui/files/text_file.h"
#include "ui/run/redaction.h"
#include "ui/run/redaction_note.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/time_text.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dicom_echo {
namespace {

constexpr int widthInCharacters = 90; ///< the text of a report has 76 columns
constexpr int heightInLines = 34;

} // namespace

ReportWindow::ReportWindow(const KeptReport &report, Redaction *redaction, QWidget *parent)
    : QDialog(parent)
    , m_report(report)
    , m_redaction(redaction)
    , m_text(new QPlainTextEdit(this))
    , m_note(new ElidedLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Report of %1 - DICOM Echo").arg(momentText(report.row.outcome.startedAt.toLocalTime())));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFont(monospaceFont());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Report"));
    m_text->setPlainText(textOf(report));
    m_text->setMinimumSize(m_text->fontMetrics().averageCharWidth() * 40, m_text->fontMetrics().lineSpacing() * 8);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(makeRedactionNote(redaction, this));
    layout->addLayout(makeButtons());
    addAction(redaction->action());
    resize(m_text->fontMetrics().averageCharWidth() * widthInCharacters,
           m_text->fontMetrics().lineSpacing() * heightInLines);
    m_text->setFocus();
}

QLayout *ReportWindow::makeButtons()
{
    auto *const copyButton = new QPushButton(tr("&Copy for a ticket"), this);
    auto *const saveButton = new QPushButton(tr("&Save report..."), this);
    auto *const closeButton = new QPushButton(tr("Close"), this);
    for (QPushButton *const button : {copyButton, saveButton, closeButton})
        button->setAutoDefault(false);
    connect(copyButton, &QPushButton::clicked, this, &ReportWindow::copy);
    connect(saveButton, &QPushButton::clicked, this, &ReportWindow::chooseFile);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::close);
    auto *const line = new QHBoxLayout;
    line->addWidget(copyButton);
    line->addWidget(saveButton);
    line->addWidget(m_note, 1);
    line->addWidget(closeButton);
    return line;
}

void ReportWindow::copy()
{
    QGuiApplication::clipboard()->setText(textOf(given(m_report, *m_redaction)));
    m_note->setText(m_redaction->isOn() ? tr("Copied, redacted") : tr("Copied"));
}

void ReportWindow::chooseFile()
{
    const KeptReport report = given(m_report, *m_redaction);
    askWhereToSave(this, tr("Save report"), {tr("Web page (*.html)"), tr("JSON (*.json)"), tr("Text (*.txt)")},
                   fileNameOf(report), [this, report](const QString &path) { save(report, path); });
}

void ReportWindow::save(const KeptReport &report, const QString &path)
{
    const std::optional<QString> error = saveTextFile(path, fileContentOf(report, path));
    m_note->setTone(error ? Tone::Bad : Tone::Normal);
    m_note->setText(error.value_or(tr("Saved")));
}

} // namespace dicom_echo
#include "moc_report_window.cpp"
