// Edit > Preferences. What is wrong is said at its field, and OK waits until it is right. Deletes itself when it is
// closed.
#pragma once

#include "ui/notifications/desktop_notifier.h"
#include "ui/preferences/preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QPushButton;
class QSpinBox;

namespace dicom_echo {

class SettingField;

class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(const Preferences &preferences, QWidget *parent);

Q_SIGNALS:
    void chosen(const dicom_echo::Preferences &preferences);

private:
    [[nodiscard]] QWidget *makeNewProfiles();
    [[nodiscard]] QWidget *makeHistory();
    [[nodiscard]] QWidget *makeNotifications();
    [[nodiscard]] QWidget *makeWindow();
    void fill(const Preferences &preferences);
    void check();
    void finish();
    [[nodiscard]] Preferences shown() const;

    QList<SettingField *> m_fields;
    QCheckBox *m_keepsHistory;
    QSpinBox *m_days;
    QSpinBox *m_megabytes;
    QCheckBox *m_notifies;
    DesktopNotifier m_notifier; ///< asked whether anything can be shown
    QComboBox *m_appearance;
    QComboBox *m_language;
    QPushButton *m_ok = nullptr;
};

/// Opens the dialog on what the settings say; what is chosen goes there, and its appearance takes effect.
PreferencesDialog *showPreferences(QWidget *parent);

} // namespace dicom_echo
