// What is left of a program that an error of its own has ended: a few lines in a file, for whoever is to mend it, and a
// sentence on standard error. It holds no setting and nothing of a peer, but for what an exception says.
#pragma once

#include <QString>

#include <optional>

namespace dicom_echo {

/// Where the record of the last failure is: among the data of the application, whose name must be set.
[[nodiscard]] QString failureRecordPath();

/// From now on an exception that nobody catches, std::terminate() and a fatal message of Qt leave a record and a
/// sentence, and end the process with exit code 1; a fatal signal leaves a record and ends it as ever. Call it once,
/// from main(), before there are other threads.
void keepFailureRecords(const QString &path);

/// Keeps a record of an exception that has been caught, but by nobody who knows what it means; inside of its handler.
/// Returns what it says.
QString recordCaughtException();

/// The record, if there is one that has not been put aside.
[[nodiscard]] std::optional<QString> newFailureRecord(const QString &path);
/// Puts it aside: it is offered once, and stays to be read.
void putFailureRecordAside(const QString &path);
/// The last one, put aside or not; empty if there is none.
[[nodiscard]] QString lastFailureRecord(const QString &path);

} // namespace dicom_echo
