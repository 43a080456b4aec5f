// Where a password can be kept beyond the session if the user asks for it: the keychain of the desktop, if one is
// running. Passwords go nowhere else.
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

class QObject;

namespace dicom_echo {

enum class KeychainState { Unavailable, Empty, Found };

struct KeychainEntry
{
    KeychainState state = KeychainState::Unavailable;
    QByteArray secret; ///< if it was found
};

/// Used from the thread of the window. `done` is called later or at once, and not at all once `context` is gone.
class Keychain
{
public:
    Keychain() = default;
    virtual ~Keychain() = default;
    Keychain(const Keychain &) = delete;
    Keychain &operator=(const Keychain &) = delete;

    virtual void read(const QString &entry, QObject *context, std::function<void(const KeychainEntry &)> done) = 0;
    /// `done` gets the error, or nothing.
    virtual void write(const QString &entry, const QByteArray &secret, QObject *context,
                       std::function<void(const QString &)> done) = 0;
};

/// Through QtKeychain; without it at build time a keychain that is never available.
[[nodiscard]] std::unique_ptr<Keychain> systemKeychain();

} // namespace dicom_echo
