#include "ui/verdict/verdict_line.h"

#include "ui/widgets/elided_label.h"
#include "ui/widgets/text_line.h"
#include "ui/widgets/widget_metrics.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <chrono>

using namespace std::chrono_literals;

namespace dicom_echo {
namespace {

constexpr auto noteDuration = 8s;

} // namespace

VerdictLine::VerdictLine(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_line(new TextLine(this))
    , m_note(new ElidedLabel(this))
    , m_menu(new QMenu(this))
{
    m_line->setAccessibleName(tr("Verdict"));
    m_line->setFont(headingFont(this));
    m_noteEnds.setSingleShot(true);
    connect(&m_noteEnds, &QTimer::timeout, this, &VerdictLine::showRemark);

    auto *const ticket = new QPushButton(tr("Ticket"), this);
    ticket->setAccessibleName(tr("Ticket"));
    ticket->setToolTip(tr("Pass this result on: for a ticket, as a command, as a report"));
    ticket->setAutoDefault(false);
    ticket->setMenu(m_menu);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_icon);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_note);
    layout->addWidget(ticket);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    render();
}

void VerdictLine::showText(const VerdictText &text)
{
    if (text.toPlainText() == m_text.toPlainText() && text.icon == m_text.icon && text.tone == m_text.tone)
        return;
    const bool isAnnounced = isNews(text, m_text);
    m_text = text;
    render();
    if (!isAnnounced)
        return;
    QAccessibleEvent announcement(m_line, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void VerdictLine::setRemark(const QString &remark)
{
    m_remark = remark;
    if (!m_noteEnds.isActive())
        showRemark();
}

void VerdictLine::addToMenu(QAction *action)
{
    if (action)
        m_menu->addAction(action);
    else
        m_menu->addSeparator();
}

void VerdictLine::showNote(const QString &note)
{
    m_note->setTone(Tone::Muted);
    m_note->setText(note);
    m_noteEnds.start(noteDuration);
    QAccessibleEvent announcement(m_note, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void VerdictLine::focusText()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void VerdictLine::render()
{
    const int side = m_line->fontMetrics().height();
    m_icon->setPixmap(stateIcon(m_text.icon).pixmap(QSize(side, side), devicePixelRatio()));
    m_line->showLine(m_text.headline, m_text.tone, m_text.toPlainText());
}

void VerdictLine::showRemark()
{
    m_noteEnds.stop();
    m_note->setTone(Tone::Warning);
    m_note->setText(m_remark);
}

} // namespace dicom_echo
#include "moc_verdict_line.cpp"
