// One setting of the table as a part of the form: a label, an input, and what is wrong with it. Not a widget itself: it
// owns the logic, while the widgets belong to the parent whose grid they are put into.
#pragma once

#include "core/echo/settings.h"

#include <QObject>

class QGridLayout;
class QWidget;

namespace dicom_echo {

class SettingField : public QObject
{
    Q_OBJECT

public:
    SettingField(SettingId id, QObject *parent)
        : QObject(parent)
        , m_id(id)
    {}

    [[nodiscard]] SettingId id() const { return m_id; }

    /// Of the grid, from one field to the next one in its row: label, input, unit, and a gap.
    static constexpr int columns = 4;
    /// That can be read of a choice.
    static constexpr int fewestCharacters = 8;

    /// Takes two rows: the second one is the line for the message, which keeps its height while empty, and which may
    /// end where the next input begins.
    virtual void addTo(QGridLayout *grid, int row, int column) = 0;

    /// What takes the focus when the setting is entered.
    [[nodiscard]] virtual QWidget *input() const = 0;

    /// In the form of `text` and `take` in the table of settings.
    [[nodiscard]] virtual QString text() const = 0;
    /// Does not emit edited().
    virtual void setText(const QString &text) = 0;

    /// What is wrong, or nothing.
    virtual void setError(const QString &error) = 0;

Q_SIGNALS:
    /// By the user. `previous` is the text before the edit.
    void edited(const QString &text, const QString &previous);

private:
    SettingId m_id;
};

} // namespace dicom_echo
