// mercure: the targets of its configuration. https://mercure-imaging.org/docs/usage/targets.html
#include "core/notation/json_text.h"
#include "core/peerlist/formats.h"
#include "core/peerlist/skip_reasons.h"

#include <QJsonObject>

namespace dicom_echo {

namespace {

/// Older files do not say it, but each type has members of its own.
QString typeOf(const QJsonObject &target)
{
    const QString type = target.value(QLatin1StringView("target_type")).toString().toLower();
    if (!type.isEmpty() || target.contains(QLatin1StringView("ip")))
        return type;
    if (target.contains(QLatin1StringView("url")))
        return QStringLiteral("dicomweb");
    return target.contains(QLatin1StringView("folder")) ? QStringLiteral("sftp") : type;
}

} // namespace

bool readMercureJson(const LooseJson &json, PeerCollector &peers)
{
    const QJsonValue targets = json.value.toObject().value(QLatin1StringView("targets"));
    if (!targets.isObject())
        return false;
    const QJsonObject all = targets.toObject();
    for (const auto &[name, value] : json.membersInOrder(all)) {
        const QJsonObject object = value.toObject();
        const QString where = QStringLiteral("targets.") + name;
        const QString type = typeOf(object);
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
