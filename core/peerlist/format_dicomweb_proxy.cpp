// dicomweb-proxy and dicomweb-pacs: `peers: [{aet, ip, port}]`; `source` is the program itself.
#include "core/notation/json_text.h"
#include "core/peerlist/formats.h"
#include "core/peerlist/skip_reasons.h"

#include <QJsonArray>
#include <QJsonObject>

namespace dicom_echo {

bool readDicomwebProxyJson(const LooseJson &json, PeerCollector &peers)
{
    const QJsonObject root = json.value.toObject();
    const QJsonArray entries = root.value(QLatin1StringView("peers")).toArray();
    const auto isEntry = [](const QJsonValue &value) {
        const QJsonObject object = value.toObject();
        return object.contains(QLatin1StringView("aet")) && object.contains(QLatin1StringView("ip"));
    };
    if (std::none_of(entries.begin(), entries.end(), isEntry))
        return false;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QJsonObject object = entries.at(i).toObject();
        const auto text = [&object](const char *key) { return jsonText(object.value(QLatin1StringView(key))); };
        peers.add(QStringLiteral("peers[%1]").arg(i),
                  {text("name"), {}, text("aet"), {}, text("ip"), text("port"), {}});
    }
    const QJsonObject source = root.value(QLatin1StringView("source")).toObject();
    if (source.contains(QLatin1StringView("aet")))
        peers.skip(QStringLiteral("source"), jsonText(source.value(QLatin1StringView("aet"))), reason::ownAeTitle());
    return true;
}

} // namespace dicom_echo
