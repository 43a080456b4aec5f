// The passwords of private keys: asks when one is needed, keeps them for the session, and beyond it only in the
// keychain of the desktop, if the user wants that.
#pragma once

#include "core/net/tls_settings.h"
#include "ui/tls/keychain.h"
#include "ui/widgets/background_work.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>

namespace dicom_echo {

class KeyPasswordDialog;

class KeyPasswords : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of the dialog.
    explicit KeyPasswords(QWidget *window, std::unique_ptr<Keychain> keychain = systemKeychain());
    ~KeyPasswords() override;

    /// Keeps it for the session, as if the user had been asked for it.
    void remember(const TlsSettings &tls, const QByteArray &password);

    /// Calls `go` with the password of the client's key: at once without a client certificate, soon if the password is
    /// known or none is needed, else after asking. Calls `decline` instead if the user does not answer or obtain() is
    /// called again before that.
    void obtain(const std::optional<TlsSettings> &tls, const std::function<void(const QByteArray &)> &go,
                const std::function<void()> &decline = {});

Q_SIGNALS:
    /// A password could not be kept.
    void failed(const QString &message);

private:
    void ask(const TlsSettings &tls, const std::function<void(const QByteArray &)> &go,
             const std::function<void()> &decline);
    void keep(const QString &keyFile, const QByteArray &password);

    QWidget *m_window;
    std::unique_ptr<Keychain> m_keychain;
    QHash<QString, QByteArray> m_known; ///< by the path of the key
    std::function<void()> m_decline;    ///< of what waits for the trial
    QPointer<KeyPasswordDialog> m_dialog;
    BackgroundWork m_trial; ///< of the password that is known
};

} // namespace dicom_echo
