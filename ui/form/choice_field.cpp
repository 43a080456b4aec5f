#include "ui/form/choice_field.h"

#include "ui/widgets/choice_box.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>

namespace dicom_echo {

ChoiceField::ChoiceField(SettingId id, QWidget *parent)
    : SettingField(id, parent)
{
    const Setting &shown = setting(id);
    if (shown.choices.size() == 2)
        makeBox(parent);
    else
        makeList(parent);
    input()->setAccessibleName(settingName(shown));
    input()->setToolTip(settingText(shown.toolTip));
}

void ChoiceField::makeBox(QWidget *parent)
{
    m_box = new QCheckBox(settingLabel(setting(id())), parent);
    connect(m_box, &QCheckBox::clicked, this, &ChoiceField::choiceMade);
}

void ChoiceField::makeList(QWidget *parent)
{
    m_label = new QLabel(settingLabel(setting(id())), parent);
    m_list = new ChoiceBox(parent, fewestCharacters);
    m_label->setBuddy(m_list);
    for (const SettingChoice &choice : setting(id()).choices)
        m_list->addItem(settingText(choice.text), QString::fromLatin1(choice.name));
    connect(m_list, &QComboBox::activated, this, &ChoiceField::choiceMade);
}

void ChoiceField::addTo(QGridLayout *grid, int row, int column)
{
    if (m_box) {
        grid->addWidget(m_box, row, column, 1, 3);
        return;
    }
    grid->addWidget(m_label, row, column);
    grid->addWidget(m_list, row, column + 1);
}

QWidget *ChoiceField::input() const
{
    return m_box ? static_cast<QWidget *>(m_box) : m_list;
}

QString ChoiceField::text() const
{
    return m_box ? QString::fromLatin1(setting(id()).choices[m_box->isChecked() ? 1 : 0].name)
                 : m_list->currentData().toString();
}

void ChoiceField::setText(const QString &text)
{
    m_previous = text;
    if (m_box)
        m_box->setChecked(text == QLatin1StringView(setting(id()).choices[1].name));
    else
        m_list->setCurrentIndex(m_list->findData(text));
}

void ChoiceField::choiceMade()
{
    const QString now = text();
    Q_EMIT edited(now, std::exchange(m_previous, now));
}

} // namespace dicom_echo
#include "moc_choice_field.cpp"
