#include "ui/form/form_head.h"

#include "ui/form/setting_field.h"
#include "ui/widgets/collapsible_section.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/widget_metrics.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace dicom_echo {
namespace {

/// A field takes three columns of the grid: label, input, and its unit, which none of these has: a gap.
constexpr int columnsOfField = 3;

} // namespace

FormHead::FormHead(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel(this))
    , m_remark(new ElidedLabel(this))
    , m_title(new QHBoxLayout)
    , m_grid(new QGridLayout)
    , m_sections(new QHBoxLayout)
{
    m_name->setFont(headingFont(this));
    m_remark->setTone(Tone::Muted);
    m_title->addWidget(m_name);
    m_title->addWidget(m_remark, 1);

    const int gap = fontMetrics().averageCharWidth();
    m_grid->setHorizontalSpacing(fontMetrics().averageCharWidth());
    m_grid->setVerticalSpacing(1);
    m_grid->setColumnStretch(1, 4);
    m_grid->setColumnMinimumWidth(2, gap);
    m_grid->setColumnStretch(1 + columnsOfField, 3);
    m_grid->setColumnMinimumWidth(2 + columnsOfField, gap);

    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(fontMetrics().height() / 4);
    layout->addLayout(m_title);
    layout->addLayout(m_grid);
    layout->addLayout(m_sections);
    setMaximumWidth(widestForReading(this));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FormHead::setHeading(const QString &name, const QString &remark)
{
    m_name->setText(name);
    m_remark->setText(remark);
}

void FormHead::addButton(QWidget *button)
{
    m_title->addWidget(button);
}

void FormHead::addFields(int row, SettingField *left, SettingField *right)
{
    left->addTo(m_grid, 2 * row, 0);
    right->addTo(m_grid, 2 * row, columnsOfField);
}

void FormHead::addChoice(const QString &label, QWidget *choice)
{
    auto *const name = new QLabel(label, this);
    name->setBuddy(choice);
    m_grid->addWidget(name, 0, 2 * columnsOfField);
    m_grid->addWidget(choice, 0, 2 * columnsOfField + 1);
}

void FormHead::addSection(const CollapsibleSection *section)
{
    m_sections->addWidget(section->heading());
    m_sections->addWidget(section->summary(), 1);
}

} // namespace dicom_echo
