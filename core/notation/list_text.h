// Decodes the text of a list and splits it into lines and cells. Pure functions.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace dicom_echo {

/// UTF-8 and UTF-16 with a byte order mark, UTF-8 without one, else Latin-1. Line ends become `\n`. Nothing if it holds
/// NUL, as no text does.
[[nodiscard]] std::optional<QString> decodeListText(const QByteArray &bytes);

struct ListLine
{
    qsizetype number = 0; ///< from 1
    QString text;
};

[[nodiscard]] QList<ListLine> linesOf(const QString &text);

/// Splits at any of these characters outside of double quotes; cells are trimmed, their quotes removed, `""` is `"`.
[[nodiscard]] QStringList splitCells(const QString &line, QChar separator);

/// `AE`, `host` and `port` of `AE@host:port`, `host:port`, `[v6]:port`; missing parts are empty. Nothing is checked.
struct PeerParts
{
    QString aeTitle;
    QString address;
    QString port;
};
[[nodiscard]] PeerParts splitPeer(const QString &text);

/// ASCII digits only, at least one.
[[nodiscard]] bool isNumber(QStringView text);

/// yes, true, on, 1, tls ... and their opposites; an empty text is false. Nothing for anything else.
[[nodiscard]] std::optional<bool> parseYesNo(const QString &text);

} // namespace dicom_echo
