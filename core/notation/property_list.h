// Property lists as JSON, so that one reader serves for both of their forms. The binary form has a reader of its own
// because a library would read whatever the file asks for: a few hundred bytes can stand for any number of objects.
#pragma once

#include "core/notation/xml_tree.h"

#include <QByteArray>
#include <QJsonValue>

#include <optional>

namespace dicom_echo {

[[nodiscard]] bool isBinaryPropertyList(const QByteArray &bytes);

/// Dates and data become null. Nothing if it is damaged, nested deeper than maximumPeerListDepth, or if it stands for
/// more objects than it has bytes, as no list does whose objects are not nested in several others, for more than a
/// million, or for more than maximumPeerListSize characters.
[[nodiscard]] std::optional<QJsonValue> readBinaryPropertyList(const QByteArray &bytes);

/// The element `plist`, or one within it.
[[nodiscard]] QJsonValue propertyListValue(const XmlNode &node);

} // namespace dicom_echo
