// A setting that is typed: a label, a line edit (a list to type into, if the setting has suggestions) and, below both,
// a line of text that says what is wrong with the input or hints at what belongs there. The line keeps its height.
#pragma once

#include "ui/form/setting_field.h"

class QAction;
class QLabel;
class QLineEdit;

namespace dicom_echo {

class ChoiceBox;
class ElidedLabel;

class InputField final : public SettingField
{
    Q_OBJECT

public:
    InputField(SettingId id, QWidget *parent);

    void addTo(QGridLayout *grid, int row, int column) override;
    [[nodiscard]] QWidget *input() const override;
    [[nodiscard]] QString text() const override;

    /// An empty text is not called wrong until the user has touched it.
    void setText(const QString &text) override;

    /// In an empty and untouched field it is shown as a hint, not as an error.
    void setError(const QString &error) override;

    /// Shown in the place of the error while there is none.
    void setHint(const QString &hint);

    void focus();
    [[nodiscard]] QLineEdit *lineEdit() const { return m_edit; }

Q_SIGNALS:
    /// The user left the field or pressed Enter in it.
    void editingFinished();

private:
    [[nodiscard]] bool isMarkedWrong() const;
    void makeSuggestions(QWidget *parent);
    void showMessage();
    void markWrong(bool wrong);
    void describe();

    QLabel *m_label;
    ChoiceBox *m_suggestions = nullptr; ///< around the line edit, if there are any
    QLineEdit *m_edit;
    ElidedLabel *m_message;
    QAction *m_errorMark = nullptr; ///< once there was an error
    QString m_previous;             ///< as shown
    QString m_error;
    QString m_hint;
    bool m_touched = false;
};

} // namespace dicom_echo
