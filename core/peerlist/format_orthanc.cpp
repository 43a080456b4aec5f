// Orthanc: `DicomModalities` of its configuration, what its REST API tells (`GET /modalities?expand`), and the variable
// of its containers. https://orthanc.uclouvain.be/book/users/configuration.html
#include "core/peerlist/formats.h"
#include "core/peerlist/json_text.h"
#include "core/peerlist/skip_reasons.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace dicom_echo {
namespace {

constexpr QLatin1StringView modalitiesKey("DicomModalities");

/// `[AET, host, port]`, perhaps with the manufacturer.
bool looksLikeModalityArray(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    return array.size() >= 3 && array.at(0).isString() && array.at(1).isString() && !jsonText(array.at(2)).isEmpty();
}

bool looksLikeModality(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return looksLikeModalityArray(value) || (!jsonMember(object, QLatin1StringView("AET")).isUndefined() &&
                                             !jsonMember(object, QLatin1StringView("Host")).isUndefined());
}

void addModality(const QString &name, const QJsonValue &value, PeerCollector &peers)
{
    const QString where = modalitiesKey + u'.' + name;
    RawPeer entry;
    entry.name = name;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        if (array.size() < 3)
            return peers.skip(where, name, reason::fieldCount(array.size(), 3));
        entry.calledAeTitle = jsonText(array.at(0));
        entry.address = jsonText(array.at(1));
        entry.port = jsonText(array.at(2));
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        const auto text = [&object](const char *key) { return jsonText(jsonMember(object, QLatin1StringView(key))); };
        entry.calledAeTitle = text("AET");
        entry.address = text("Host");
        entry.port = text("Port");
        entry.callingAeTitle = text("LocalAet");
        const QJsonValue tls = jsonMember(object, QLatin1StringView("UseDicomTls"));
        entry.tls = tls.toBool() || parseYesNo(tls.toString()).value_or(false);
    } else {
        return peers.skip(where, name, reason::notUnderstood());
    }
    peers.add(where, entry);
}

void addModalities(const LooseJson &json, const QJsonObject &modalities, PeerCollector &peers)
{
    for (const auto &[name, value] : json.membersInOrder(modalities))
        addModality(name, value, peers);
}

/// What Orthanc reaches by HTTP.
void skipHttp(const QString &path, const QJsonObject &servers, PeerCollector &peers)
{
    for (auto server = servers.begin(); server != servers.end(); ++server)
        peers.skip(path + u'.' + server.key(), server.key(), reason::http());
}

} // namespace

bool readOrthancJson(const LooseJson &json, PeerCollector &peers)
{
    const QJsonObject root = json.value.toObject();
    const QJsonValue modalities = root.value(modalitiesKey);
    if (modalities.isObject() || root.contains(QLatin1StringView("DicomAet")) ||
        root.contains(QLatin1StringView("OrthancPeers"))) {
        addModalities(json, modalities.toObject(), peers);
        skipHttp(QStringLiteral("OrthancPeers"), root.value(QLatin1StringView("OrthancPeers")).toObject(), peers);
        skipHttp(QStringLiteral("DicomWeb.Servers"),
                 root.value(QLatin1StringView("DicomWeb")).toObject().value(QLatin1StringView("Servers")).toObject(),
                 peers);
        return true;
    }
    const bool bare = !root.isEmpty() && std::any_of(root.begin(), root.end(), looksLikeModality) &&
                      std::all_of(root.begin(), root.end(),
                                  [](const QJsonValue &value) { return value.isArray() || value.isObject(); });
    if (bare)
        addModalities(json, root, peers);
    return bare;
}

bool readOrthancEnvironment(const QString &text, PeerCollector &peers)
{
    static const QRegularExpression begin(QStringLiteral(
        "(?:ORTHANC__DICOM_MODALITIES[\"']?\\s*[=:]|[\"']?DicomModalities[\"']?\\s*:)[^{\\n]*\\n?[^{\\n]*\\{"));
    bool found = false;
    for (auto matches = begin.globalMatch(text); matches.hasNext();) {
        const qsizetype at = matches.next().capturedEnd() - 1;
        QString object = objectTextAt(text, at);
        auto json = parseLooseJson(object);
        if (!json) // within double quotes of a shell
            json = parseLooseJson(
                objectTextAt(QString(text.mid(at)).replace(QStringLiteral("\\\""), QStringLiteral("\"")), 0));
        if (!json)
            continue;
        addModalities(*json, json->value.toObject(), peers);
        found = true;
    }
    return found;
}

} // namespace dicom_echo
