// Our own files: saved profiles (dicom-echo/profiles/1), and what --list-peers prints (dicom-echo/peers/1).
#include "core/notation/json_text.h"
#include "core/peerlist/formats.h"
#include "core/peerlist/skip_reasons.h"
#include "core/profiles/profile_json.h"

#include <QJsonArray>
#include <QJsonObject>

namespace dicom_echo {
namespace {

void takeProfile(const QString &where, const QJsonObject &object, PeerCollector &peers)
{
    const auto profile = profileFromJson(object);
    const QString name = jsonText(object.value(QLatin1StringView("name")));
    if (!profile)
        return peers.refuse(where, name, profile.error);
    if (profile.value->kind == ProfileKind::LocalTestPeer)
        return peers.skip(where, name, reason::testPeer());
    const EchoRequest &request = profile.value->request;
    peers.add(where, {name, profile.value->group, request.calledAeTitle, request.callingAeTitle, request.address,
                      QString::number(request.port), request.tls.has_value(),
                      std::make_shared<const Profile>(*profile.value)});
}

void takeListedPeer(const QString &where, const QJsonObject &object, PeerCollector &peers)
{
    const auto text = [&object](const char *key) { return jsonText(object.value(QLatin1StringView(key))); };
    peers.add(where,
              {text("name"), text("group"), text("calledAeTitle"), text("callingAeTitle"), text("address"),
               text("port"), object.value(QLatin1StringView("tls")).toBool()},
              PeerCollector::AeTitle::Optional);
}

using TakeObject = void (*)(const QString &where, const QJsonObject &object, PeerCollector &peers);

void takeArray(const QString &path, const QJsonArray &array, TakeObject take, PeerCollector &peers)
{
    for (qsizetype i = 0; i < array.size(); ++i)
        take(QStringLiteral("%1[%2]").arg(path).arg(i), array.at(i).toObject(), peers);
}

} // namespace

bool readOwnJson(const LooseJson &json, PeerCollector &peers)
{
    const QJsonObject root = json.value.toObject();
    const QString schema = root.value(QLatin1StringView("schema")).toString();
    if (schema.startsWith(QStringLiteral("dicom-echo/profiles/"))) {
        takeArray(QStringLiteral("profiles"), root.value(QLatin1StringView("profiles")).toArray(), takeProfile, peers);
        return true;
    }
    if (!schema.startsWith(QStringLiteral("dicom-echo/peers/")))
        return false;
    const QJsonArray files = root.value(QLatin1StringView("files")).toArray();
    for (qsizetype i = 0; i < files.size(); ++i) {
        takeArray(QStringLiteral("files[%1].peers").arg(i),
                  files.at(i).toObject().value(QLatin1StringView("peers")).toArray(), takeListedPeer, peers);
    }
    return true;
}

} // namespace dicom_echo
