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

constexpr int columnsOfField = SettingField::columns;
constexpr int fewestFieldsInRow = 2;

/// From this width on all fields stand in one row: narrower, an address would be cut.
int widthOfOneRow(const QWidget *widget)
{
    return widestForReading(widget) * 3 / 2;
}

} // namespace

FormHead::FormHead(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel(this))
    , m_remark(new ElidedLabel(this))
    , m_title(new QHBoxLayout)
    , m_rows(new QVBoxLayout)
    , m_sections(new QHBoxLayout)
{
    m_name->setFont(headingFont(this));
    m_remark->setTone(Tone::Muted);
    m_title->addWidget(m_name);
    m_title->addWidget(m_remark, 1);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(fontMetrics().height() / 4);
    layout->addLayout(m_title);
    layout->addLayout(m_rows);
    layout->addLayout(m_sections);
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

void FormHead::setFields(const QList<SettingField *> &fields, const QString &choiceLabel, QWidget *choice)
{
    m_fields = fields;
    m_choice = choice;
    m_choiceLabel = new QLabel(choiceLabel, this);
    m_choiceLabel->setBuddy(choice);
    m_choiceLabel->setAccessibleName(choice->accessibleName()); // Qt tells it as the name of the choice, too
    arrange(fewestFieldsInRow);
}

void FormHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width() >= widthOfOneRow(this) ? static_cast<int>(m_fields.size()) : fewestFieldsInRow);
}

/// In a new grid each time: the columns of one keep what they were told. In one row the choice stays between the fields
/// that it stands behind in two, so that the order of the tab key is that of reading.
void FormHead::arrange(int fieldsInRow)
{
    if (fieldsInRow == m_fieldsInRow || m_fields.isEmpty())
        return;
    m_fieldsInRow = fieldsInRow;
    delete m_grid;
    m_grid = new QGridLayout;
    m_rows->addLayout(m_grid);
    m_grid->setHorizontalSpacing(fontMetrics().averageCharWidth());
    m_grid->setVerticalSpacing(1);
    const auto columnOf = [](int place) { return columnsOfField * (place < fewestFieldsInRow ? place : place + 1); };
    for (int place = 0; place < fieldsInRow; ++place) {
        m_grid->setColumnStretch(columnOf(place) + 1, place == 0 ? 4 : 3);
        if (place < fieldsInRow - 1 || fieldsInRow == fewestFieldsInRow) // the last one ends at the edge
            m_grid->setColumnMinimumWidth(columnOf(place) + columnsOfField - 1, fontMetrics().averageCharWidth());
    }
    for (int i = 0; i < m_fields.size(); ++i)
        m_fields.at(i)->addTo(m_grid, 2 * (i / fieldsInRow), columnOf(i % fieldsInRow));
    const int choiceColumn = columnsOfField * fewestFieldsInRow;
    m_grid->addWidget(m_choiceLabel, 0, choiceColumn);
    m_grid->addWidget(m_choice, 0, choiceColumn + 1);
    if (fieldsInRow > fewestFieldsInRow)
        m_grid->setColumnMinimumWidth(choiceColumn + 2, fontMetrics().averageCharWidth());
    layout()->invalidate(); // which a layout inside of it does not do
    Q_EMIT rearranged();
}

void FormHead::addSection(const CollapsibleSection *section)
{
    m_sections->addWidget(section->heading());
    m_sections->addWidget(section->summary(), 1);
}

} // namespace dicom_echo
#include "moc_form_head.cpp"
