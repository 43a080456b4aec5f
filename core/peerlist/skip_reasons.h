// Why an entry of a list is skipped, in words for the user: short, without a full stop.
#pragma once

#include <QString>

namespace dicom_echo::reason {

[[nodiscard]] QString noAeTitle();
[[nodiscard]] QString noAddress();
[[nodiscard]] QString noPort();
[[nodiscard]] QString invalid(const QString &what, const QString &value, const QString &error);
[[nodiscard]] QString placeholder(const QString &value);
[[nodiscard]] QString samePeer(const QString &name, const QString &where);
[[nodiscard]] QString wildcard(const QString &value);
[[nodiscard]] QString ownAeTitle();
[[nodiscard]] QString ownDataStore();
[[nodiscard]] QString ownListener();
[[nodiscard]] QString testPeer();
[[nodiscard]] QString http();
[[nodiscard]] QString notDicom(const QString &protocol);
[[nodiscard]] QString initiatorOnly();
[[nodiscard]] QString neverAccepts();
[[nodiscard]] QString notInstalled();
[[nodiscard]] QString switchedOff();
[[nodiscard]] QString printer();
[[nodiscard]] QString nodeType(const QString &type);
[[nodiscard]] QString noConnection();
[[nodiscard]] QString missingConnection(const QString &reference);
[[nodiscard]] QString unusedConnection();
[[nodiscard]] QString changeOnly();
[[nodiscard]] QString unknownSymbol(const QString &symbol);
[[nodiscard]] QString accessRule();
[[nodiscard]] QString notUnderstood();
[[nodiscard]] QString ambiguous();
[[nodiscard]] QString fieldCount(qsizetype found, qsizetype expected);
[[nodiscard]] QString unknownTls(const QString &value);
[[nodiscard]] QString repeatedKey();
[[nodiscard]] QString formatWithoutTls();
[[nodiscard]] QString misreadBecauseOf(const QString &title, const QString &part);
[[nodiscard]] QString takenForVariable(const QString &title);
[[nodiscard]] QString formatWithOnePerTitle(const QString &title);

} // namespace dicom_echo::reason
