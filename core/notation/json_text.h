// JSON as people write it by hand: with comments and trailing commas, or as an object in a script.
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
    QStringList repeatedKeys;            ///< names that an object has twice; the last value counts
    QHash<QString, qsizetype> keyPlaces; ///< the last place of each name in the text

    using Member = std::pair<QString, QJsonValue>;

    /// The members of an object in the order of the text, which QJsonObject does not keep; with their values, because
    /// Qt 6.4 fails to find some names that are not ASCII.
    [[nodiscard]] QList<Member> membersInOrder(const QJsonObject &object) const;
};

/// Accepts `//`, `/* */` and `#` comments, trailing commas, names without quotes and strings in single quotes. Nothing
/// if the text is something else or nested deeper than maximumPeerListDepth.
[[nodiscard]] std::optional<LooseJson> parseLooseJson(const QString &text);

/// The object that begins at the first `{` from `from` on, up to the `}` that closes it; empty if there is none.
[[nodiscard]] QString objectTextAt(const QString &text, qsizetype from);

/// A string, or a number as text; empty for anything else.
[[nodiscard]] QString jsonText(const QJsonValue &value);

/// The value of a name, ignoring case.
[[nodiscard]] QJsonValue jsonMember(const QJsonObject &object, QLatin1StringView name);

} // namespace dicom_echo
