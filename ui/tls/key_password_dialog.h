// Asks for the password of a private key until it is right.
#pragma once

#include <QDialog>

#include <functional>

class QCheckBox;
class QLineEdit;

namespace dicom_echo {

class ToneLabel;

/// Deletes itself when it is closed. accepted() means that the password is right.
class KeyPasswordDialog : public QDialog
{
    Q_OBJECT

public:
    KeyPasswordDialog(const QString &keyFile, std::function<bool(const QByteArray &)> fits, QWidget *parent);

    [[nodiscard]] QByteArray password() const;
    /// Whether the user wants it to be kept in the system's keychain; never before offerToKeep().
    [[nodiscard]] bool isToBeKept() const;

    /// There is a keychain.
    void offerToKeep();
    /// The password that the keychain has; accepted if it is right.
    void tryPassword(const QByteArray &password);

private:
    void check();

    std::function<bool(const QByteArray &)> m_fits;
    QLineEdit *m_password;
    QCheckBox *m_keep;
    ToneLabel *m_error;
    ToneLabel *m_hint; ///< where the password stays
};

} // namespace dicom_echo
