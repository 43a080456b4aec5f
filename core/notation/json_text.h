// JSON as people write it by hand: with comments, trailing commas, and as an object of a script.
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace dicom_echo {

struct LooseJson
{
    QJsonValue value;
    QStringList repeatedKeys;            ///< names that an object has twice; the later value counts
    QHash<QString, qsizetype> keyPlaces; ///< where each name stands in the text, the last time

    using Member = std::pair<QString, QJsonValue>;

    /// The members of an object as they stand in the text, an order which QJsonObject does not keep. With their values:
    /// Qt 6.4 does not find some names that are not ASCII.
    [[nodiscard]] QList<Member> membersInOrder(const QJsonObject &object) const;
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
