// The readers of the formats, one source file each. A reader looks at a list and either knows its format by its content
// and hands the entries to the collector, or returns false and has collected nothing.
#pragma once

#include "core/notation/json_text.h"
#include "core/notation/list_text.h"
#include "core/notation/xml_tree.h"
#include "core/peerlist/peer_collector.h"

#include <QJsonValue>

namespace dicom_echo {

[[nodiscard]] bool readOrthancJson(const LooseJson &json, PeerCollector &peers);
[[nodiscard]] bool readOrthancEnvironment(const QString &text, PeerCollector &peers);
[[nodiscard]] bool readDcm4cheJson(const LooseJson &json, PeerCollector &peers);
[[nodiscard]] bool readMercureJson(const LooseJson &json, PeerCollector &peers);
[[nodiscard]] bool readOhifJson(const LooseJson &json, PeerCollector &peers);
[[nodiscard]] bool readDicomwebProxyJson(const LooseJson &json, PeerCollector &peers);
[[nodiscard]] bool readOwnJson(const LooseJson &json, PeerCollector &peers);
/// A property list as JSON.
[[nodiscard]] bool readHorosValue(const QJsonValue &list, PeerCollector &peers);

[[nodiscard]] bool readWeasisXml(const XmlNode &root, PeerCollector &peers);
[[nodiscard]] bool readClearCanvasXml(const XmlNode &root, PeerCollector &peers);
[[nodiscard]] bool readDicoogleXml(const XmlNode &root, PeerCollector &peers);
[[nodiscard]] bool readMirthXml(const XmlNode &root, PeerCollector &peers);
[[nodiscard]] bool readCtpXml(const XmlNode &root, PeerCollector &peers);
[[nodiscard]] bool readHorosXml(const XmlNode &root, PeerCollector &peers);

[[nodiscard]] bool readLdif(const QString &text, PeerCollector &peers);
[[nodiscard]] bool readDcmqrscp(const QString &text, PeerCollector &peers);
[[nodiscard]] bool readCtkSlicer(const QString &text, PeerCollector &peers);
[[nodiscard]] bool readPynetdicom(const QString &text, PeerCollector &peers);
[[nodiscard]] bool readKarnakCsv(const QString &text, PeerCollector &peers);
[[nodiscard]] bool readCsv(const QString &text, PeerCollector &peers);
[[nodiscard]] bool readConquest(const QString &text, PeerCollector &peers);
[[nodiscard]] bool readAeProperties(const QString &text, PeerCollector &peers);
[[nodiscard]] bool readPlainList(const QString &text, PeerCollector &peers);

} // namespace dicom_echo
