#include "ui/widgets/collapsible_section.h"

#include "ui/widgets/tone_label.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace dicom_echo {

CollapsibleSection::CollapsibleSection(const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_heading(new QToolButton(this))
    , m_content(content)
{
    auto *const summary = new ToneLabel(this);
    summary->setTone(Tone::Muted);
    m_summary = summary;
    m_heading->setText(title);
    m_heading->setAccessibleName(QString(title).remove(u'&'));
    m_heading->setAutoRaise(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setFocusPolicy(Qt::StrongFocus);

    auto *const line = new QHBoxLayout;
    line->addWidget(m_heading);
    line->addWidget(m_summary, 1);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(line);
    layout->addWidget(m_content);

    connect(m_heading, &QToolButton::clicked, this, [this] { setExpanded(!m_expanded); });
    showState();
}

void CollapsibleSection::setExpanded(bool expanded)
{
    if (expanded == std::exchange(m_expanded, expanded))
        return;
    showState();
    Q_EMIT expandedChanged(expanded);
}

QWidget *CollapsibleSection::heading() const
{
    return m_heading;
}

void CollapsibleSection::setSummary(const QString &summary)
{
    m_summary->setText(summary);
    showState();
}

void CollapsibleSection::showState()
{
    m_heading->setArrowType(m_expanded ? Qt::DownArrow : Qt::RightArrow);
    m_content->setVisible(m_expanded);
    const QString state = m_expanded ? tr("Expanded") : tr("Collapsed");
    const QString summary = m_summary->text();
    m_heading->setAccessibleDescription(summary.isEmpty() ? state : tr("%1. %2").arg(state, summary));
}

} // namespace dicom_echo
