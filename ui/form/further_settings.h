// The settings that most peers do not need, as the content of a section: those that are typed or chosen from a list in
// two columns, and the check boxes below them.
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace dicom_echo {

class SettingField;

class FurtherSettings : public QWidget
{
    Q_OBJECT

public:
    /// The fields are borrowed; their widgets move in here.
    explicit FurtherSettings(const QList<SettingField *> &fields, QWidget *parent = nullptr);

    /// In the order of the Tab key.
    [[nodiscard]] QList<QWidget *> inputs() const { return m_inputs; }

private:
    void addColumn(QGridLayout *grid, const QList<SettingField *> &fields, int column);

    QList<QWidget *> m_inputs;
};

} // namespace dicom_echo
