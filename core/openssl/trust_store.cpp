#include "core/openssl/trust_store.h"

#include "core/openssl/certificate_facts.h"
#include "core/openssl/shared_values.h"

#include <QFile>

#include <algorithm>
#include <chrono>
#include <openssl/err.h>

namespace dicom_echo {

namespace {

using namespace std::chrono_literals;

constexpr size_t mostStores = 8;
constexpr auto clockStep = 20ms; // twice that of the coarsest clock of Linux, which file times are taken from

struct TrustKey
{
    QString caPath;
    QString crlFile;
    QList<FileIdentity> files;

    bool operator==(const TrustKey &) const = default;
};

SharedValues<TrustKey, TrustStore> &knownStores()
{
    OPENSSL_init_ssl(0, nullptr); // before ours, so that at the end OpenSSL goes after them
    static SharedValues<TrustKey, TrustStore> stores(mostStores);
    return stores;
}

/// What X509_STORE_set_default_paths() makes use of.
QStringList systemPaths()
{
    const QString file = qEnvironmentVariable(X509_get_default_cert_file_env());
    const QString folders = qEnvironmentVariable(X509_get_default_cert_dir_env());
    return QStringList{file.isEmpty() ? QFile::decodeName(X509_get_default_cert_file()) : file} +
           (folders.isEmpty() ? QFile::decodeName(X509_get_default_cert_dir()) : folders).split(u':');
}

QList<FileIdentity> identitiesOf(const QStringList &paths)
{
    QList<FileIdentity> identities;
    identities.reserve(paths.size());
    for (const QString &path : paths)
        identities.append(fileIdentity(path));
    return identities;
}

TrustKey trustKey(const QString &caPath, const QString &crlFile)
{
    QStringList paths = systemPaths();
    if (!caPath.isEmpty())
        paths += QStringList(caPath) + authorityFiles(caPath);
    if (!crlFile.isEmpty())
        paths += crlFile;
    return {caPath, crlFile, identitiesOf(paths)};
}

/// When the first of the revocation lists ends.
QDateTime endOfRevocationLists(X509_STORE *store)
{
    QDateTime first;
    const STACK_OF(X509_OBJECT) *const objects = X509_STORE_get0_objects(store);
    for (int i = 0; i < sk_X509_OBJECT_num(objects); ++i) {
        const X509_CRL *const list = X509_OBJECT_get0_X509_CRL(sk_X509_OBJECT_value(objects, i));
        const QDateTime end = list ? utcTime(X509_CRL_get0_nextUpdate(list)) : QDateTime();
        if (end.isValid() && (!first.isValid() || end < first))
            first = end;
    }
    return first;
}

std::shared_ptr<const TrustStore> load(const QString &caPath, const QString &crlFile)
{
    auto trust = std::make_shared<TrustStore>();
    const std::shared_ptr<X509_STORE> store(X509_STORE_new(), X509_STORE_free);
    X509_STORE_set_default_paths(store.get());
    ERR_clear_error();
    if (!caPath.isEmpty())
        trust->error = loadAuthorities(store.get(), caPath);
    if (!trust->error && !crlFile.isEmpty())
        trust->error = loadRevocationLists(store.get(), crlFile);
    if (!trust->error) {
        trust->validUntil = endOfRevocationLists(store.get());
        trust->store = store;
    }
    return trust;
}

} // namespace

std::shared_ptr<const TrustStore> sharedTrustStore(const QString &caPath, const QString &crlFile)
{
    const TrustKey key = trustKey(caPath, crlFile);
    const auto make = [&] { return load(caPath, crlFile); };
    auto trust = knownStores().get(key, make);
    if (trust->validUntil.isValid() && trust->validUntil <= QDateTime::currentDateTimeUtc()) {
        knownStores().forget(key);
        trust = knownStores().get(key, make);
    }
    if (trust->error || !areSettled(key.files))
        knownStores().forget(key);
    return trust;
}

bool areSettled(const QList<FileIdentity> &files)
{
    const auto latest = std::chrono::system_clock::now() - clockStep;
    return std::all_of(files.cbegin(), files.cend(),
                       [latest](const FileIdentity &file) { return file.changed < latest && file.modified < latest; });
}

} // namespace dicom_echo
