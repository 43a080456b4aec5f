#include "ui/verdict/explanation_tab.h"

#include "ui/widgets/action_button.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/text_pane.h"
#include "ui/widgets/widget_metrics.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace dicom_echo {
namespace {

QTextCharFormat formatOf(const QFont &font, const QColor &color)
{
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(color);
    return format;
}

/// A single paragraph stands beside its heading, several are numbered below it.
QList<TextPane::Paragraph> paragraphsOf(const VerdictText::Section &section, const QTextCharFormat &heading)
{
    if (section.paragraphs.size() == 1)
        return {{{{section.heading + QStringLiteral(": "), heading}, {section.paragraphs.first(), {}}}, {}, true}};
    const QString mark = section.paragraphs.isEmpty() ? QString() : QStringLiteral(":");
    QList<TextPane::Paragraph> paragraphs = {{{{section.heading + mark, heading}}, {}, true}};
    for (qsizetype i = 0; i < section.paragraphs.size(); ++i)
        paragraphs.append({{{section.paragraphs.at(i), {}}}, QStringLiteral("%1.").arg(i + 1), false});
    return paragraphs;
}

} // namespace

ExplanationTab::ExplanationTab(const QList<QAction *> &remedies, QWidget *parent)
    : RunTab(parent)
    , m_pane(new TextPane(this))
    , m_remark(new ElidedLabel(this))
{
    m_pane->setAccessibleName(tr("Explanation"));
    m_pane->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_pane->setMaximumWidth(widestForReading(this));
    m_remark->setTone(Tone::Warning);
    auto *const line = new QHBoxLayout;
    for (QAction *const remedy : remedies)
        line->addWidget(makeActionButton(remedy, remedy->text(), remedy->text(), this));
    line->addWidget(m_remark, 1);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(m_pane, 1);
    layout->addLayout(line);
}

RunTabOffer ExplanationTab::offer(const QList<QAction *> &remedies)
{
    return {tr("Explanation"), tr("Go to the e&xplanation"),
            [=](QWidget *parent) { return new ExplanationTab(remedies, parent); }};
}

void ExplanationTab::focusContent()
{
    Q_EMIT wanted();
    m_pane->setFocus(Qt::ShortcutFocusReason);
}

void ExplanationTab::showVerdict(const VerdictText &text)
{
    if (text.toPlainText() == m_text.toPlainText() && text.tone == m_text.tone)
        return; // keeps what the user has selected
    m_text = text;
    render();
}

void ExplanationTab::showRemark(const QString &remark)
{
    m_remark->setText(remark);
}

void ExplanationTab::endRun(const FinishedRun &run)
{
    if (run.verdict() == Verdict::Failure)
        Q_EMIT offered();
}

void ExplanationTab::changeEvent(QEvent *event)
{
    RunTab::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        render();
}

void ExplanationTab::render()
{
    const QFont font = m_pane->font();
    QFont bold = font;
    bold.setBold(true);
    const QTextCharFormat heading = formatOf(bold, toneColor(Tone::Normal, palette()));
    QList<TextPane::Paragraph> paragraphs = {
        {{{m_text.headline, formatOf(headingFont(m_pane), toneColor(m_text.tone, palette()))}}, {}},
    };
    if (!m_text.subject.isEmpty())
        paragraphs.append({{{m_text.subject, formatOf(font, toneColor(Tone::Muted, palette()))}}, {}});
    for (const VerdictText::Section &section : std::as_const(m_text.sections))
        paragraphs += paragraphsOf(section, heading);
    m_pane->setParagraphs(paragraphs);
    m_pane->setAccessibleDescription(m_text.headline);
}

} // namespace dicom_echo
#include "moc_explanation_tab.cpp"
