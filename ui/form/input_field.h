// A label, a line edit and, below both, a line of text that says what is wrong with the input or hints at what belongs
// there. Not a widget itself: it owns the logic, the widgets belong to the parent whose grid they are put into.
#pragma once

#include "ui/form/profile_draft.h"

#include <QObject>

class QAction;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace dicom_echo {

class ToneLabel;

class InputField : public QObject
{
    Q_OBJECT

public:
    /// `label` is the visible one with its mnemonic; the accessible name is inputName(id).
    InputField(InputId id, const QString &label, QWidget *parent);

    /// Takes two columns, and two rows: the second one is the line for the message, which keeps its height while empty.
    void addTo(QGridLayout *grid, int row, int column);

    /// In pixels, for columns that several grids share.
    [[nodiscard]] int labelWidth() const;

    [[nodiscard]] InputId id() const { return m_id; }
    [[nodiscard]] QString text() const;

    /// Not an edit of the user: an empty text is not called wrong before the user touched it.
    void setText(const QString &text);

    /// What is wrong, or nothing. Of an empty and untouched field it is a hint, no reproach.
    void setError(const QString &error);

    /// Shown where the error would be while there is none.
    void setHint(const QString &hint);
    void setToolTip(const QString &toolTip);

    /// Stands behind the input: `s`, `bytes`.
    void setUnit(const QString &unit);

    void focus();
    [[nodiscard]] QLineEdit *lineEdit() const { return m_edit; }

Q_SIGNALS:
    /// By the user. `previous` is what stood there before.
    void edited(const QString &text, const QString &previous);
    /// The user left the field or pressed Enter in it.
    void editingFinished();

private:
    [[nodiscard]] bool isMarkedWrong() const;
    void showMessage();
    void describe();

    InputId m_id;
    QLabel *m_label;
    QLineEdit *m_edit;
    QLabel *m_unit;
    ToneLabel *m_message;
    QAction *m_errorMark;
    QString m_previous;
    QString m_error;
    QString m_hint;
    QString m_toolTip;
    bool m_touched = false;
};

} // namespace dicom_echo
