// The passwords of the private keys that a fleet needs, one after the other. Owned by the workspace.
#pragma once

#include "core/echo/fleet_report.h"
#include "ui/tls/key_passwords.h"

namespace dicom_echo {

class FleetPasswords : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of the dialogs that ask.
    explicit FleetPasswords(QWidget *window);

    /// Keeps it for the session, as if the user had been asked for it.
    void remember(const TlsSettings &tls, const QByteArray &password) { m_passwords.remember(tls, password); }

    /// Calls `go` with the passwords by privateKeyFileOf(): at once if no peer has a client certificate, else when each
    /// key opens or the user has declined: its peers then say so. Not at all if obtain() is called again before.
    using Go = std::function<void(const QHash<QString, QByteArray> &passwords)>;
    void obtain(const QList<FleetPeer> &peers, const Go &go);

Q_SIGNALS:
    /// A password could not be kept.
    void failed(const QString &message);

private:
    void obtainNext(int number);

    KeyPasswords m_passwords;
    QList<TlsSettings> m_missing; ///< of each key one, whose password is not obtained yet
    QHash<QString, QByteArray> m_obtained;
    int m_number = 0; ///< of the call of obtain(): an answer to an earlier one is none
    Go m_go;
};

} // namespace dicom_echo
