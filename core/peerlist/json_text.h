// JSON as people write it by hand: with comments, trailing commas, and as an object of a script.
#pragma once

#include <QHash>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>

namespace dicom_echo {

struct LooseJson
{
    QJsonValue value;
    QStringList repeatedKeys;            ///< names that an object has twice; the later value counts
    QHash<QString, qsizetype> keyPlaces; ///< where each name stands in the text, the last time

    /// The names of an object as they stand in the text, which QJsonObject does not keep.
    [[nodiscard]] QStringList keysInOrder(const QJsonObject &object) const;
};

/// Of JSON with `//`, `/* */` and `#` comments, trailing commas, names without quotes and texts in single quotes.
/// Nothing if it is something else or nested deeper than maximumPeerListDepth.
[[nodiscard]] std::optional<LooseJson> parseLooseJson(const QString &text);

/// The object that begins at the first `{` from `from` on, up to the `}` that closes it; empty if there is none.
[[nodiscard]] QString objectTextAt(const QString &text, qsizetype from);

/// A text, or a number as text; empty for all others.
[[nodiscard]] QString jsonText(const QJsonValue &value);

/// The value of a name, whatever its case.
[[nodiscard]] QJsonValue jsonMember(const QJsonObject &object, QLatin1StringView name);

} // namespace dicom_echo
