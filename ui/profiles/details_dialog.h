// What a user notes about a peer besides its settings: the group it is in, whom to call, when it may be down, and free
// text.
#pragma once

#include "ui/profiles/profile_edits.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace dicom_echo {

class ToneLabel;

class DetailsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Closes and deletes itself. `groups`: those to choose from.
    DetailsDialog(const Profile &profile, const QStringList &groups, QWidget *parent);

Q_SIGNALS:
    /// The user has made them so.
    void saved(const dicom_echo::DetailsChange &details);

private:
    void accept() override;
    void addTexts(QFormLayout *form, const QStringList &groups);
    void addDownTimes(QFormLayout *form);
    void checkMaintenance();

    Profile m_profile;
    QComboBox *m_group;
    QLineEdit *m_contact;
    QCheckBox *m_expectedDown;
    QLineEdit *m_maintenance;
    ToneLabel *m_problem; ///< of the maintenance windows; its line is always there
    QPlainTextEdit *m_notes;
    QDialogButtonBox *m_buttons;
};

} // namespace dicom_echo
