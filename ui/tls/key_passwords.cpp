#include "ui/tls/key_passwords.h"

#include "ui/tls/key_password_dialog.h"

#include <QFileInfo>

#include <utility>

namespace dicom_echo {
namespace {

QString keyFileOf(const TlsSettings &tls)
{
    return QFileInfo(tls.keyFile.isEmpty() ? tls.certificateFile : tls.keyFile).absoluteFilePath();
}

bool opensKey(const TlsSettings &tls, const QByteArray &password)
{
    const auto wrong = checkTlsSettings(tls, password);
    return !wrong || wrong->setting != TlsSetting::KeyPassword;
}

} // namespace

KeyPasswords::KeyPasswords(QWidget *window, std::unique_ptr<Keychain> keychain)
    : QObject(window)
    , m_window(window)
    , m_keychain(std::move(keychain))
{}

KeyPasswords::~KeyPasswords() = default;

void KeyPasswords::remember(const TlsSettings &tls, const QByteArray &password)
{
    m_known.insert(keyFileOf(tls), password);
}

void KeyPasswords::obtain(const std::optional<TlsSettings> &tls, const std::function<void(const QByteArray &)> &go,
                          const std::function<void()> &decline)
{
    m_trial.cancel();
    if (const auto before = std::exchange(m_decline, {}))
        QMetaObject::invokeMethod(this, before, Qt::QueuedConnection); // it may ask for the next one
    if (!tls || tls->certificateFile.isEmpty()) {
        go({});
        return;
    }
    const QByteArray known = m_known.value(keyFileOf(*tls));
    m_decline = decline;
    m_trial.start([tls = *tls, known](const CancelToken &) { return opensKey(tls, known); },
                  [this, tls = *tls, known, go](bool opens) {
                      const auto declined = std::exchange(m_decline, {});
                      if (opens)
                          go(known);
                      else if (!m_dialog)
                          ask(tls, go, declined);
                      else if (declined)
                          declined();
                  });
}

void KeyPasswords::ask(const TlsSettings &tls, const std::function<void(const QByteArray &)> &go,
                       const std::function<void()> &decline)
{
    const QString keyFile = keyFileOf(tls);
    m_dialog = new KeyPasswordDialog(
        keyFile, [tls](const QByteArray &password) { return opensKey(tls, password); }, m_window);
    if (decline)
        connect(m_dialog, &QDialog::rejected, this, decline);
    connect(m_dialog, &QDialog::accepted, this, [this, keyFile, go] {
        const QByteArray password = m_dialog->password();
        m_known.insert(keyFile, password);
        if (m_dialog->isToBeKept())
            keep(keyFile, password);
        go(password);
    });
    m_dialog->open();
    m_keychain->read(keyFile, m_dialog, [this](const KeychainEntry &entry) {
        switch (entry.state) {
        case KeychainState::Unavailable:
            return;
        case KeychainState::Found:
            m_dialog->tryPassword(entry.secret);
            [[fallthrough]];
        case KeychainState::Empty:
            m_dialog->offerToKeep();
            return;
        }
    });
}

void KeyPasswords::keep(const QString &keyFile, const QByteArray &password)
{
    m_keychain->write(keyFile, password, this, [this](const QString &error) {
        if (!error.isEmpty())
            Q_EMIT failed(tr("The password could not be kept in the keychain: %1").arg(error));
    });
}

} // namespace dicom_echo
#include "moc_key_passwords.cpp"
