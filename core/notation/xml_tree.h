// A whole XML file in memory, so that the reader of a format can visit it in any order. Bounded: hostile files end in
// an error, and external entities are never read.
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace dicom_echo {

struct XmlNode
{
    QString name;
    QHash<QString, QString> attributes;
    QString text; ///< its own, trimmed; empty if it is longer than any value can be
    qsizetype line = 0;
    std::vector<XmlNode> children;

    /// The first child of this name, ignoring case; null if there is none.
    [[nodiscard]] const XmlNode *child(QLatin1StringView childName) const;
    /// The text of the first child of this name; may be empty.
    [[nodiscard]] QString childText(QLatin1StringView childName) const;
    /// The value of an attribute, ignoring case; may be empty.
    [[nodiscard]] QString attribute(QLatin1StringView attributeName) const;
    /// The value of the first of these names that is an attribute or a child with text.
    [[nodiscard]] QString value(std::initializer_list<QLatin1StringView> names) const;
    [[nodiscard]] bool is(QLatin1StringView nodeName) const;
};

/// The root. Nothing if the text is not well-formed XML, too deeply nested or has too many elements; `problem` says
/// which.
[[nodiscard]] std::optional<XmlNode> parseXml(const QString &text, QString &problem);

/// Calls `visit` for the node and all below it, in the order of the file; with those above it, the root first.
using XmlPath = std::vector<const XmlNode *>;
void visitXml(const XmlNode &root, const std::function<void(const XmlNode &node, const XmlPath &above)> &visit);

} // namespace dicom_echo
