// OHIF's DIMSE servers: arrays `peers` of `{host, port, aeTitle}`; one with `server: true` is OHIF itself.
#include "core/notation/json_text.h"
#include "core/peerlist/formats.h"
#include "core/peerlist/skip_reasons.h"

#include <QJsonArray>
#include <QJsonObject>

namespace dicom_echo {
namespace {

bool isOhifPeer(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return object.contains(QLatin1StringView("aeTitle")) && object.contains(QLatin1StringView("host"));
}

void takeOhifPeer(const QString &where, const QJsonObject &object, const QString &group, PeerCollector &peers)
{
    const auto text = [&object](const char *key) { return jsonText(object.value(QLatin1StringView(key))); };
    if (object.value(QLatin1StringView("server")).toBool())
        return peers.skip(where, text("aeTitle"), reason::ownAeTitle());
    peers.add(where, {text("name"), group, text("aeTitle"), {}, text("host"), text("port"), {}});
}

/// Whether there are such arrays in it. `group`: the name of the server they are in.
bool takeOhifValue(const QString &path, const QJsonValue &value, const QString &group, PeerCollector &peers)
{
    bool found = false;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        found = takeOhifValue(QStringLiteral("%1[%2]").arg(path).arg(i), array.at(i), group, peers) || found;
    const QJsonObject object = value.toObject();
    const QString name = object.value(QLatin1StringView("name")).toString();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString where = path.isEmpty() ? member.key() : path + u'.' + member.key();
        const QJsonArray entries = member.value().toArray();
        const bool isList = member.key() == u"peers" && std::any_of(entries.begin(), entries.end(), isOhifPeer);
        if (!isList) {
            found = takeOhifValue(where, member.value(), name.isEmpty() ? group : name, peers) || found;
            continue;
        }
        found = true;
        for (qsizetype i = 0; i < entries.size(); ++i)
            takeOhifPeer(QStringLiteral("%1[%2]").arg(where).arg(i), entries.at(i).toObject(), name, peers);
    }
    return found;
}

} // namespace

bool readOhifJson(const LooseJson &json, PeerCollector &peers)
{
    return takeOhifValue({}, json.value, {}, peers);
}

} // namespace dicom_echo
