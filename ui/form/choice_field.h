// A setting with fixed choices: a check box if there are two, else a list.
#pragma once

#include "ui/form/setting_field.h"

class QCheckBox;
class QLabel;

namespace dicom_echo {

class ChoiceBox;

class ChoiceField final : public SettingField
{
    Q_OBJECT

public:
    ChoiceField(SettingId id, QWidget *parent);

    void addTo(QGridLayout *grid, int row, int column) override;
    [[nodiscard]] QWidget *input() const override;
    [[nodiscard]] QString text() const override;
    void setText(const QString &text) override;
    /// Does nothing: no choice can be wrong.
    void setError(const QString &) override {}

    [[nodiscard]] bool isCheckBox() const { return m_box != nullptr; }

private:
    void makeBox(QWidget *parent);
    void makeList(QWidget *parent);
    void choiceMade();

    QLabel *m_label = nullptr;   ///< of the list
    ChoiceBox *m_list = nullptr; ///< either this one ...
    QCheckBox *m_box = nullptr;  ///< ... or this one
    QString m_previous;
};

} // namespace dicom_echo
