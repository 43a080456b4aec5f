#include "ui/verdict/verdict_panel.h"

#include "ui/widgets/action_button.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/text_pane.h"
#include "ui/widgets/tone_label.h"
#include "ui/widgets/widget_metrics.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

using namespace std::chrono_literals;

namespace dicom_echo {
namespace {

constexpr auto noteDuration = 8s;

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

VerdictPanel::VerdictPanel(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_pane(new TextPane(this))
    , m_details(new QToolButton(this))
    , m_note(new ToneLabel(this))
    , m_remedies(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    m_pane->setAccessibleName(tr("Verdict"));
    m_details->setAutoRaise(true);
    m_details->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_details->setFocusPolicy(Qt::StrongFocus);
    connect(m_details, &QToolButton::clicked, this, [this] {
        m_expanded = !m_expanded;
        render();
    });
    m_buttons->addWidget(m_details);
    m_note->setTone(Tone::Muted);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_note->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_noteEnds.setSingleShot(true);
    connect(&m_noteEnds, &QTimer::timeout, m_note, &QLabel::clear);
    m_buttons->addWidget(m_note, 1);

    auto *const words = new QVBoxLayout;
    words->addWidget(m_pane);
    m_remedies->addStretch(1);
    words->addLayout(m_remedies);
    words->addLayout(m_buttons);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
}

void VerdictPanel::showText(const VerdictText &text)
{
    if (text.toPlainText() == m_text.toPlainText() && text.icon == m_text.icon)
        return; // keeps what the user has selected
    const bool goesOn = text.icon == StateIcon::Running && m_text.icon == StateIcon::Running;
    const bool isNews = !goesOn || text.tone != m_text.tone; // up or down; rising counts are not
    m_text = text;
    if (!goesOn)
        m_expanded = text.concernsTheUser;
    render();
    if (!isNews)
        return;
    QAccessibleEvent announcement(m_pane, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void VerdictPanel::addButton(QAction *action)
{
    m_buttons->addWidget(makeActionButton(action, action->text(), action->text(), this));
}

void VerdictPanel::addRemedy(QAction *action)
{
    const int beforeTheStretch = m_remedies->count() - 1;
    m_remedies->insertWidget(beforeTheStretch, makeActionButton(action, action->text(), action->text(), this));
}

void VerdictPanel::showNote(const QString &note)
{
    m_note->setText(note);
    m_note->setToolTip(plainToolTip(note));
    m_noteEnds.start(noteDuration);
    QAccessibleEvent announcement(m_note, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void VerdictPanel::focusText()
{
    m_pane->setFocus(Qt::ShortcutFocusReason);
}

void VerdictPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        render();
}

void VerdictPanel::render()
{
    const int side = m_pane->fontMetrics().height() * 2;
    m_icon->setPixmap(stateIcon(m_text.icon).pixmap(QSize(side, side), devicePixelRatio()));

    const QFont font = m_pane->font();
    QFont bold = font;
    bold.setBold(true);
    const QTextCharFormat heading = formatOf(bold, toneColor(Tone::Normal, palette()));
    QList<TextPane::Paragraph> paragraphs = {
        {{{m_text.headline, formatOf(headingFont(m_pane), toneColor(m_text.tone, palette()))}}, {}},
    };
    if (!m_text.subject.isEmpty())
        paragraphs.append({{{m_text.subject, formatOf(font, toneColor(Tone::Muted, palette()))}}, {}});
    for (const VerdictText::Section &section : std::as_const(m_text.sections)) {
        if (m_expanded)
            paragraphs += paragraphsOf(section, heading);
    }
    m_pane->setParagraphs(paragraphs);
    m_pane->setAccessibleDescription(m_text.toPlainText());

    m_details->setVisible(!m_text.sections.isEmpty());
    m_details->setText(m_expanded ? tr("Hide details") : tr("Show details"));
    m_details->setArrowType(m_expanded ? Qt::UpArrow : Qt::DownArrow);
}

} // namespace dicom_echo
