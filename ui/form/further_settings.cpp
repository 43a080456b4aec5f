#include "ui/form/further_settings.h"

#include "ui/form/choice_field.h"

#include <QGridLayout>

namespace dicom_echo {
namespace {

constexpr int columnsOfHalf = SettingField::columns;

} // namespace

FurtherSettings::FurtherSettings(const QList<SettingField *> &fields, QWidget *parent)
    : QWidget(parent)
{
    QList<SettingField *> listed;
    QList<SettingField *> boxes;
    for (SettingField *const field : fields) {
        const auto *const choice = qobject_cast<const ChoiceField *>(field);
        (choice && choice->isCheckBox() ? boxes : listed).append(field);
    }
    auto *const grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(fontMetrics().averageCharWidth());
    grid->setVerticalSpacing(1);
    const qsizetype half = (listed.size() + 1) / 2;
    addColumn(grid, listed.first(half), 0);
    addColumn(grid, listed.sliced(half), columnsOfHalf);
    grid->setColumnMinimumWidth(columnsOfHalf - 1, fontMetrics().averageCharWidth());
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(1 + columnsOfHalf, 1);
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        boxes[i]->addTo(grid, static_cast<int>(2 * half + i / 2), i % 2 == 0 ? 0 : columnsOfHalf);
        m_inputs << boxes[i]->input();
    }
}

void FurtherSettings::addColumn(QGridLayout *grid, const QList<SettingField *> &fields, int column)
{
    for (qsizetype i = 0; i < fields.size(); ++i) {
        fields[i]->addTo(grid, static_cast<int>(2 * i), column);
        m_inputs << fields[i]->input();
    }
}

} // namespace dicom_echo
#include "moc_further_settings.cpp"
