// Property lists as JSON, so that one reader serves both of their forms. The binary form is read by code of our own,
// because a library would expand whatever the file asks for: a few hundred bytes can stand for any number of objects.
#pragma once

#include "core/notation/xml_tree.h"

#include <QByteArray>
#include <QJsonValue>

#include <optional>

namespace dicom_echo {

[[nodiscard]] bool isBinaryPropertyList(const QByteArray &bytes);

/// Dates and data become null. Nothing if the list is damaged or nested deeper than maximumPeerListDepth, or if it
/// expands to more objects than it has bytes (which takes objects shared by several others), to more than a million, or
/// to more than maximumPeerListSize characters.
[[nodiscard]] std::optional<QJsonValue> readBinaryPropertyList(const QByteArray &bytes);

/// The element `plist`, or one within it.
[[nodiscard]] QJsonValue propertyListValue(const XmlNode &node);

} // namespace dicom_echo
