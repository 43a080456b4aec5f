// Horos and OsiriX: their list of DICOM nodes, exported, or within the preferences (`SERVERS`).
#include "core/notation/json_text.h"
#include "core/notation/property_list.h"
#include "core/peerlist/formats.h"
#include "core/peerlist/skip_reasons.h"

#include <QJsonArray>
#include <QJsonObject>

namespace dicom_echo {
namespace {

/// A switch is a boolean, a number or a text.
std::optional<bool> switchOf(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1StringView(key));
    if (value.isBool())
        return value.toBool();
    return value.isUndefined() ? std::nullopt : parseYesNo(jsonText(value));
}

void takeNode(const QString &where, const QJsonObject &node, PeerCollector &peers)
{
    const auto text = [&node](const char *key) { return jsonText(node.value(QLatin1StringView(key))); };
    const QString name = text("Description");
    if (!switchOf(node, "Activated").value_or(true))
        return peers.skip(where, name.isEmpty() ? text("AETitle") : name, reason::switchedOff());
    peers.add(
        where,
        {name, {}, text("AETitle"), {}, text("Address"), text("Port"), switchOf(node, "TLSEnabled").value_or(false)});
}

} // namespace

bool readHorosValue(const QJsonValue &list, PeerCollector &peers)
{
    const QJsonValue servers = list.toObject().value(QLatin1StringView("SERVERS"));
    const QJsonArray nodes = list.isArray() ? list.toArray() : servers.toArray();
    const auto isNode = [](const QJsonValue &value) {
        const QJsonObject object = value.toObject();
        return object.contains(QLatin1StringView("AETitle")) || object.contains(QLatin1StringView("Address"));
    };
    if (!servers.isArray() && std::none_of(nodes.begin(), nodes.end(), isNode))
        return false;
    const QString path = list.isArray() ? QString() : QStringLiteral("SERVERS");
    for (qsizetype i = 0; i < nodes.size(); ++i)
        takeNode(QStringLiteral("%1[%2]").arg(path).arg(i), nodes.at(i).toObject(), peers);
    return true;
}

bool readHorosXml(const XmlNode &root, PeerCollector &peers)
{
    return root.is(QLatin1StringView("plist")) && readHorosValue(propertyListValue(root), peers);
}

} // namespace dicom_echo
