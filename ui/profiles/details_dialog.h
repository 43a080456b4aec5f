// What a user notes about a peer besides its settings: the group it is in, whom to call, and free text.
#pragma once

#include "ui/profiles/profile_edits.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace dicom_echo {

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

    Profile m_profile;
    QComboBox *m_group;
    QLineEdit *m_contact;
    QPlainTextEdit *m_notes;
};

} // namespace dicom_echo
