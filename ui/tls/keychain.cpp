#include "ui/tls/keychain.h"

#ifdef DICOM_ECHO_WITH_KEYCHAIN
#include <QObject>
#include <qt6keychain/keychain.h>
#endif

namespace dicom_echo {
namespace {

#ifdef DICOM_ECHO_WITH_KEYCHAIN

const QString keychainService = QStringLiteral("dicom-echo");

class SystemKeychain final : public Keychain
{
public:
    void read(const QString &entry, QObject *context, std::function<void(const KeychainEntry &)> done) override
    {
        auto *const job = new QKeychain::ReadPasswordJob(keychainService); // deletes itself
        job->setKey(entry);
        QObject::connect(job, &QKeychain::Job::finished, context, [job, done = std::move(done)] {
            if (job->error() == QKeychain::NoError)
                done({KeychainState::Found, job->binaryData()});
            else
                done(
                    {job->error() == QKeychain::EntryNotFound ? KeychainState::Empty : KeychainState::Unavailable, {}});
        });
        job->start();
    }

    void write(const QString &entry, const QByteArray &secret, QObject *context,
               std::function<void(const QString &)> done) override
    {
        auto *const job = new QKeychain::WritePasswordJob(keychainService); // deletes itself
        job->setKey(entry);
        job->setBinaryData(secret);
        QObject::connect(job, &QKeychain::Job::finished, context, [job, done = std::move(done)] {
            done(job->error() == QKeychain::NoError ? QString() : job->errorString());
        });
        job->start();
    }
};

#else

class SystemKeychain final : public Keychain
{
public:
    void read(const QString &, QObject *, std::function<void(const KeychainEntry &)> done) override { done({}); }
    void write(const QString &, const QByteArray &, QObject *, std::function<void(const QString &)>) override {}
};

#endif

} // namespace

std::unique_ptr<Keychain> systemKeychain()
{
    return std::make_unique<SystemKeychain>();
}

} // namespace dicom_echo
