// mercure: the targets of its configuration. https://mercure-imaging.org/docs/usage/targets.html
#include "core/peerlist/formats.h"
#include "core/peerlist/json_text.h"
#include "core/peerlist/skip_reasons.h"

#include <QJsonObject>

namespace dicom_echo {

bool readMercureJson(const LooseJson &json, PeerCollector &peers)
{
    const QJsonValue targets = json.value.toObject().value(QLatin1StringView("targets"));
    if (!targets.isObject())
        return false;
    const QJsonObject all = targets.toObject();
    for (const auto &[name, value] : json.membersInOrder(all)) {
        const QJsonObject object = value.toObject();
        const QString where = QStringLiteral("targets.") + name;
        const QString type = object.value(QLatin1StringView("target_type")).toString().toLower();
        const bool isTls = type == u"dicomtls" || type == u"dicom+tls" || type == u"dicom_tls";
        if (!type.isEmpty() && type != u"dicom" && !isTls) {
            peers.skip(where, name, reason::nodeType(type));
            continue;
        }
        const auto text = [&object](const char *key) { return jsonText(object.value(QLatin1StringView(key))); };
        const QString title = text("aet_target");
        peers.add(where, {name,
                          {},
                          title.isEmpty() ? QStringLiteral("ANY-SCP") : title,
                          text("aet_source"),
                          text("ip"),
                          text("port"),
                          isTls}); // without a title mercure itself calls ANY-SCP
    }
    return true;
}

} // namespace dicom_echo
