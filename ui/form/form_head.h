// The part of the form that is always in sight: the name of what is in it, the buttons that test, the first settings in
// two rows, or in one where it is wide enough, and the buttons that open the sections. Its height follows from its
// width and changes with nothing else.
#pragma once

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

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
    /// The settings, two to a row, and the choice at the end of the first row. Once.
    void setFields(const QList<SettingField *> &fields, const QString &choiceLabel, QWidget *choice);
    /// Below the rows, from left to right.
    void addSection(const CollapsibleSection *section);

Q_SIGNALS:
    /// Its height is another one than before.
    void rearranged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(int fieldsInRow);

    ElidedLabel *m_name;
    ElidedLabel *m_remark;
    QHBoxLayout *m_title;
    QVBoxLayout *m_rows;
    QGridLayout *m_grid = nullptr;
    QHBoxLayout *m_sections;
    QList<SettingField *> m_fields;
    QLabel *m_choiceLabel = nullptr;
    QWidget *m_choice = nullptr;
    int m_fieldsInRow = 0;
};

} // namespace dicom_echo
