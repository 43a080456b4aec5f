#include "ui/widgets/section_region.h"

#include "ui/widgets/collapsible_section.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <utility>

namespace dicom_echo {
namespace {

QVBoxLayout *makeColumn(int spacing)
{
    auto *const column = new QVBoxLayout;
    column->setSpacing(spacing);
    column->addStretch(1);
    return column;
}

} // namespace

SectionRegion::SectionRegion(QWidget *parent)
    : QScrollArea(parent)
    , m_left(makeColumn(fontMetrics().height()))
    , m_right(makeColumn(fontMetrics().height()))
{
    setObjectName(QStringLiteral("sections"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *const content = new QWidget(this);
    auto *const columns = new QHBoxLayout(content);
    columns->setContentsMargins({});
    columns->addLayout(m_left, 1);
    columns->addLayout(m_right, 1);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *focused) {
        // By its letter, not only by Tab. What is being clicked stays where it is.
        if (focused && widget()->isAncestorOf(focused) && QApplication::mouseButtons() == Qt::NoButton)
            showPart(focused);
    });
    hide();
}

void SectionRegion::add(CollapsibleSection *section, int leastWidth)
{
    m_sections.append(section);
    m_leastWidth = std::max(m_leastWidth, leastWidth);
    m_areRight.append(false);
    place();
    connect(section, &CollapsibleSection::expandedChanged, this, [this, section](bool isExpanded) {
        setVisible(isOpen());
        arrange();
        Q_EMIT sectionsChanged();
        if (isExpanded)
            QTimer::singleShot(0, section, [this, section] { showPart(section); }); // once it is laid out
    });
}

bool SectionRegion::isOpen() const
{
    return std::any_of(m_sections.cbegin(), m_sections.cend(), std::mem_fn(&CollapsibleSection::isExpanded));
}

int SectionRegion::contentHeight() const
{
    if (!isOpen())
        return 0;
    widget()->layout()->activate();
    return widget()->sizeHint().height();
}

QSize SectionRegion::minimumSizeHint() const
{
    int width = 0;
    for (const CollapsibleSection *const section : m_sections)
        width = std::max(width, section->minimumSizeHint().width());
    return {width + verticalScrollBar()->sizeHint().width(), 0};
}

void SectionRegion::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

/// Each open section goes to the shorter column, if there are two.
void SectionRegion::arrange()
{
    auto *const columns = static_cast<QHBoxLayout *>(widget()->layout());
    const int gap = fontMetrics().averageCharWidth() * 4;
    const bool isWide = width() >= 2 * m_leastWidth + gap;
    columns->setStretch(1, isWide ? 1 : 0);
    columns->setSpacing(isWide ? gap : 0);
    int left = 0;
    int right = 0;
    QList<bool> areRight;
    for (const CollapsibleSection *const section : std::as_const(m_sections)) {
        const int height = section->isExpanded() ? section->sizeHint().height() : 0;
        const bool goesRight = isWide && height > 0 && left > right;
        (goesRight ? right : left) += height;
        areRight << goesRight;
    }
    if (areRight != m_areRight) {
        m_areRight = areRight;
        place();
    }
    if (isWide != std::exchange(m_isWide, isWide) && isOpen())
        Q_EMIT sectionsChanged();
}

void SectionRegion::place()
{
    for (CollapsibleSection *const section : std::as_const(m_sections)) {
        m_left->removeWidget(section);
        m_right->removeWidget(section);
    }
    for (qsizetype i = 0; i < m_sections.size(); ++i) {
        QVBoxLayout *const column = m_areRight.at(i) ? m_right : m_left;
        column->insertWidget(column->count() - 1, m_sections.at(i)); // before the stretch
    }
}

/// Shows the top of one that is too tall.
void SectionRegion::showPart(const QWidget *part)
{
    const int top = part->mapTo(widget(), QPoint()).y();
    ensureVisible(0, top + part->height(), 0, 0);
    ensureVisible(0, top, 0, 0);
}

} // namespace dicom_echo
#include "moc_section_region.cpp"
