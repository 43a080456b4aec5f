// The history file as a database: opened when first needed, set aside when damaged; every transaction is kept short.
// Private to this room.
#pragma once

#include "core/platform/file_identity.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>

#include <functional>
#include <optional>

namespace dicom_echo {

/// Runs a statement. The returned error is invalid on success.
[[nodiscard]] QSqlError runStatement(const QSqlDatabase &database, const QString &statement);
/// The same, with values for its placeholders (`?`).
[[nodiscard]] QSqlError runStatement(QSqlQuery &query, const QString &statement, const QVariantList &values);

/// Belongs to the thread that makes the first transaction.
class HistoryDatabase
{
public:
    explicit HistoryDatabase(QString path);
    HistoryDatabase(const HistoryDatabase &) = delete;
    HistoryDatabase &operator=(const HistoryDatabase &) = delete;
    ~HistoryDatabase();

    /// The steps of a transaction, which is rolled back if they return an error. They may run twice: on a damaged file,
    /// and then on a new one.
    using Steps = std::function<QSqlError(const QSqlDatabase &database)>;

    /// False if it could not be done; takeProblem() says why.
    [[nodiscard]] bool write(const Steps &steps);
    /// Reads from a snapshot, which no writer changes meanwhile.
    [[nodiscard]] bool read(const Steps &steps);
    /// Runs outside a transaction, for what SQLite cannot do inside one.
    [[nodiscard]] bool maintain(const Steps &steps);

    /// What the user should know of since the last call, even if it ended well; empty if there is nothing.
    [[nodiscard]] QString takeProblem();

private:
    [[nodiscard]] bool run(const Steps &steps);
    [[nodiscard]] QSqlError open();
    [[nodiscard]] QSqlError openConnection();
    [[nodiscard]] QString prepareFile() const;
    [[nodiscard]] bool isStillTheFile() const;
    [[nodiscard]] bool setAside(const QSqlError &damage);
    void close();

    QString m_path;
    QString m_connection;
    std::optional<FileIdentity> m_opened; ///< none while it is closed
    QString m_problem;
};

} // namespace dicom_echo
