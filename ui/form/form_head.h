// The part of the form that is always in sight: the name of what is in it, the buttons that test, the first settings in
// two rows, and the buttons that open the sections. Its height never changes.
#pragma once

#include <QWidget>

class QGridLayout;
class QHBoxLayout;

namespace dicom_echo {

class CollapsibleSection;
class ElidedLabel;
class SettingField;

class FormHead : public QWidget
{
    Q_OBJECT

public:
    explicit FormHead(QWidget *parent = nullptr);

    /// `remark` is about the name: `unsaved changes`.
    void setHeading(const QString &name, const QString &remark);

    /// At the right of the name, from left to right.
    void addButton(QWidget *button);
    /// Two settings in a row of two; `row` is 0 or 1.
    void addFields(int row, SettingField *left, SettingField *right);
    /// A choice at the end of the first row.
    void addChoice(const QString &label, QWidget *choice);
    /// Below the rows, from left to right.
    void addSection(const CollapsibleSection *section);

private:
    ElidedLabel *m_name;
    ElidedLabel *m_remark;
    QHBoxLayout *m_title;
    QGridLayout *m_grid;
    QHBoxLayout *m_sections;
};

} // namespace dicom_echo
