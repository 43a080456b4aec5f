#include "ui/widgets/collapsible_section.h"

#include "ui/widgets/elided_button.h"
#include "ui/widgets/elided_label.h"

#include <QApplication>
#include <QVBoxLayout>

#include <utility>

namespace dicom_echo {

CollapsibleSection::CollapsibleSection(const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_heading(new ElidedButton(parent))
    , m_summary(new ElidedLabel(parent))
    , m_content(content)
{
    m_heading->setText(title);
    m_heading->setAccessibleName(QString(title).remove(u'&'));
    m_heading->setAutoRaise(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    m_summary->setTone(Tone::Muted);

    auto *const name = new QLabel(m_heading->accessibleName(), this);
    QFont bold = name->font();
    bold.setBold(true);
    name->setFont(bold);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(name);
    layout->addWidget(m_content);

    connect(m_heading, &QToolButton::clicked, this, [this] {
        setExpanded(!m_expanded);
        if (m_expanded)
            focusFirst();
    });
    showState();
}

void CollapsibleSection::setExpanded(bool expanded)
{
    if (expanded == std::exchange(m_expanded, expanded))
        return;
    showState();
    Q_EMIT expandedChanged(expanded);
}

bool CollapsibleSection::visitOrClose()
{
    QWidget *const focus = QApplication::focusWidget();
    const bool isAtOffInputs = focus == m_heading && !firstInput();
    const bool isInside = m_expanded && (isAncestorOf(focus) || isAtOffInputs);
    setExpanded(!isInside);
    if (!isInside && firstInput())
        focusFirst();
    else
        m_heading->setFocus(Qt::ShortcutFocusReason);
    return m_expanded;
}

QWidget *CollapsibleSection::heading() const
{
    return m_heading;
}

QWidget *CollapsibleSection::summary() const
{
    return m_summary;
}

QList<QWidget *> CollapsibleSection::inputs() const
{
    QList<QWidget *> inputs;
    for (QWidget *const widget : m_content->findChildren<QWidget *>()) {
        const bool isPartOfInput = widget->parentWidget()->focusPolicy() & Qt::TabFocus;
        const bool isPopup = widget->window() != m_content->window(); // the list of a combo box
        if ((widget->focusPolicy() & Qt::TabFocus) && !isPartOfInput && !isPopup)
            inputs << widget;
    }
    return inputs;
}

void CollapsibleSection::setSummary(const QString &summary)
{
    m_summary->setText(summary);
    showState();
}

void CollapsibleSection::showState()
{
    m_heading->setArrowType(m_expanded ? Qt::DownArrow : Qt::RightArrow);
    setVisible(m_expanded);
    const QString state = m_expanded ? tr("Expanded") : tr("Collapsed");
    const QString summary = m_summary->text();
    m_heading->setToolTip(summary);
    m_heading->setAccessibleDescription(summary.isEmpty() ? state : tr("%1. %2").arg(state, summary));
}

/// The first input that can be used, in the order of the Tab key.
QWidget *CollapsibleSection::firstInput() const
{
    for (QWidget *next = m_heading->nextInFocusChain(); next != m_heading; next = next->nextInFocusChain()) {
        if (m_content->isAncestorOf(next) && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus))
            return next;
    }
    return nullptr;
}

void CollapsibleSection::focusFirst()
{
    if (QWidget *const first = firstInput())
        first->setFocus(Qt::ShortcutFocusReason);
}

} // namespace dicom_echo
#include "moc_collapsible_section.cpp"
