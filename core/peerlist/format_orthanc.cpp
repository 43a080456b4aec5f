// Orthanc: `DicomModalities` of its configuration, what its REST API tells (`GET /modalities?expand`), and the variable
// of its containers. https://orthanc.uclouvain.be/book/users/configuration.html
#include "core/notation/json_text.h"
#include "core/peerlist/formats.h"
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
            return peers.refuse(where, name, reason::fieldCount(array.size(), 3));
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
        return peers.refuse(where, name, reason::notUnderstood());
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

/// Without the lines that are a comment of YAML, of a shell or of JSON, and without what stands between `/*` and `*/`.
QString withoutComments(const QString &text)
{
    QStringList lines;
    qsizetype at = 0;
    bool canClose = true; // looked for once only if there is no end
    while (at < text.size()) {
        const qsizetype end = text.indexOf(u'\n', at) < 0 ? text.size() : text.indexOf(u'\n', at);
        const QStringView line = QStringView(text).mid(at, end - at);
        const QStringView content = line.trimmed();
        const bool opens = canClose && content.startsWith(u"/*");
        const qsizetype closing = opens ? text.indexOf(QStringLiteral("*/"), at) : -1;
        canClose = canClose && (!opens || closing >= 0);
        if (closing < 0 && !content.startsWith(u'#') && !content.startsWith(u"//"))
            lines << line.toString();
        at = (closing < 0 ? end : std::max(closing + 1, end)) + 1;
    }
    return lines.join(u'\n');
}

/// Also one within double quotes of a shell, whose own quotes are escaped.
std::optional<LooseJson> objectAt(const QString &text, qsizetype at)
{
    if (auto json = parseLooseJson(objectTextAt(text, at)))
        return json;
    return parseLooseJson(objectTextAt(QString(text.mid(at)).replace(QStringLiteral("\\\""), QStringLiteral("\"")), 0));
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
        "(?:\\b(ORTHANC__DICOM_MODALITIES|ORTHANC__ORTHANC_PEERS|ORTHANC__DICOM_WEB__SERVERS)[\"']?\\s*[=:]|"
        "\\b(DicomModalities|OrthancPeers|DicomWeb)[\"']?\\s*:)[^{\\n]*\\n?[^{\\n]*\\{"));
    constexpr int mostDamaged = 20; // each is looked for to the end of the file
    const QString content = withoutComments(text);
    bool found = false;
    int damaged = 0;
    for (auto matches = begin.globalMatch(content); matches.hasNext() && damaged < mostDamaged;) {
        const QRegularExpressionMatch match = matches.next();
        const auto json = objectAt(content, match.capturedEnd() - 1);
        if (!json) {
            ++damaged;
            continue;
        }
        const QString name = match.captured(1) + match.captured(2);
        const QJsonObject object = json->value.toObject();
        if (name == u"DicomWeb")
            skipHttp(QStringLiteral("DicomWeb.Servers"), object.value(QLatin1StringView("Servers")).toObject(), peers);
        else if (name.endsWith(u"SERVERS") || name.endsWith(u"PEERS") || name == u"OrthancPeers")
            skipHttp(name, object, peers);
        else
            addModalities(*json, object, peers);
        found = found || name == modalitiesKey || name.endsWith(u"MODALITIES");
    }
    if (!found)
        peers = PeerCollector();
    return found;
}

} // namespace dicom_echo
