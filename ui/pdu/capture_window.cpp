#include "ui/pdu/capture_window.h"

#include "core/diagnosis/capture_texts.h"
#include "core/text/visible_text.h"
#include "ui/pdu/pdu_pane.h"
#include "ui/run/redaction.h"
#include "ui/run/redaction_note.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/tone_label.h"
#include "ui/widgets/user_language.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace dicom_echo {
namespace {

/// `CT1 to MAINPACS`, empty if the request is not there.
QString titlesText(const Capture &capture)
{
    const AssociationTitles titles = titlesOf(capture);
    if (titles.calling.isEmpty() && titles.called.isEmpty())
        return {};
    const auto shown = [](const QString &title) {
        return title.isEmpty() ? CaptureWindow::tr("unknown") : visibleText(title);
    };
    return CaptureWindow::tr("%1 to %2").arg(shown(titles.calling), shown(titles.called));
}

QString associationText(const Capture &capture)
{
    QStringList parts;
    if (const QString titles = titlesText(capture); !titles.isEmpty())
        parts << titles;
    if (!capture.local.address.isNull())
        parts << CaptureWindow::tr("%1 to %2").arg(endpointText(capture.local), endpointText(capture.peer));
    parts << CaptureWindow::tr("%Ln PDU(s)", nullptr, int(capture.pdus.size()));
    return parts.join(QStringLiteral(", "));
}

/// More would not be read here.
constexpr qsizetype mostRemarks = 5;

/// All that was read is shown: the reader has bounds of its own.
constexpr KeptPdus::Bounds everything{maximumPdus, 1024 * 1024 * 1024};

} // namespace

CaptureWindow::CaptureWindow(const QString &name, const OpenedCapture &opened, Redaction *redaction, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_name(name)
    , m_opened(opened)
    , m_redaction(redaction)
    , m_pdus(new PduPane(this, everything))
    , m_note(new ToneLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("%1 - DICOM Echo").arg(QFileInfo(name).fileName()));
    resize(1000, 650);
    m_pdus->setRedaction(redaction);
    m_note->setTone(Tone::Muted);
    m_note->setWordWrap(true);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(makeBanner());
    layout->addWidget(makeChoice());
    layout->addWidget(makeRedactionNote(redaction, this));
    layout->addWidget(m_pdus, 1);
    layout->addWidget(m_note);
    m_note->hide();
    const auto tell = [this](const QString &text) {
        m_note->setText(text);
        m_note->show();
    };
    connect(m_pdus, &PduPane::exported, this, tell);
    connect(m_pdus, &PduPane::failed, this, tell);
    auto *const close = new QAction(tr("Close"), this);
    close->setShortcuts({QKeySequence(Qt::Key_Escape), QKeySequence(Qt::CTRL | Qt::Key_W)});
    connect(close, &QAction::triggered, this, &QWidget::close);
    addAction(close);
    addAction(redaction->action());
    showAssociation(0);
    m_pdus->focusList();
}

QWidget *CaptureWindow::makeBanner()
{
    auto *const banner = new QWidget(this);
    auto *const text = new ToneLabel(banner);
    text->setAccessibleName(tr("Opened file"));
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QStringList lines{tr("A capture, not a run: %1. \"Sent\" is what came from the side that requested the "
                         "association. Close this window (Esc) to go back.")
                          .arg(m_name)};
    const QList<CaptureRemark> shown = m_opened.remarks.mid(0, mostRemarks);
    for (const CaptureRemark &remark : shown)
        lines << captureRemarkText(remark, userWords());
    if (const qsizetype more = m_opened.remarks.size() - mostRemarks; more > 0)
        lines << tr("%n more remark(s) of this kind.", nullptr, int(more));
    text->setText(lines.join(u'\n'));
    text->setTone(m_opened.remarks.isEmpty() ? Tone::Muted : Tone::Warning);
    auto *const redact = new QToolButton(banner);
    redact->setDefaultAction(m_redaction->action());
    redact->setAccessibleName(m_redaction->action()->iconText());
    redact->setFocusPolicy(Qt::TabFocus);
    auto *const line = new QHBoxLayout(banner);
    line->setContentsMargins({});
    line->addWidget(text, 1);
    line->addWidget(redact, 0, Qt::AlignTop);
    return banner;
}

QWidget *CaptureWindow::makeChoice()
{
    auto *const bar = new QWidget(this);
    auto *const choice = new ChoiceBox(bar);
    choice->setAccessibleName(tr("Association"));
    for (qsizetype i = 0; i < m_opened.captures.size(); ++i)
        choice->addItem(QStringLiteral("%1: %2").arg(i + 1).arg(associationText(m_opened.captures[i])));
    connect(choice, &QComboBox::currentIndexChanged, this, &CaptureWindow::showAssociation);
    auto *const showValues = new QToolButton(bar);
    showValues->setDefaultAction(m_pdus->showValues());
    showValues->setAccessibleName(tr("Show data set values"));
    showValues->setFocusPolicy(Qt::TabFocus);
    auto *const line = new QHBoxLayout(bar);
    line->setContentsMargins({});
    line->addWidget(choice, 1);
    line->addWidget(showValues);
    return bar;
}

void CaptureWindow::showAssociation(int index)
{
    m_pdus->showCapture(m_opened.captures[index]);
    m_redaction->learn(m_opened.captures[index]);
}

} // namespace dicom_echo
#include "moc_capture_window.cpp"
