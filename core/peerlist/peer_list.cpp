#include "core/peerlist/peer_list.h"

#include "core/notation/json_text.h"
#include "core/notation/property_list.h"
#include "core/peerlist/formats.h"
#include "core/peerlist/skip_reasons.h"

#include <QCoreApplication>

#include <tuple>

namespace dicom_echo {
namespace {

struct PeerListText
{
    Q_DECLARE_TR_FUNCTIONS(PeerListText)
};

/// A format and who reads it from an input of this type.
template <typename Input>
struct FormatOf
{
    const char *name;
    bool (*read)(const Input &input, PeerCollector &peers);
};

constexpr FormatOf<LooseJson> jsonFormats[] = {
    {"dicom-echo", readOwnJson},  {"dcm4che-json", readDcm4cheJson}, {"orthanc", readOrthancJson},
    {"mercure", readMercureJson}, {"ohif-dimse", readOhifJson},      {"dicomweb-proxy", readDicomwebProxyJson},
};

constexpr FormatOf<XmlNode> xmlFormats[] = {
    {"horos", readHorosXml},       {"weasis", readWeasisXml}, {"clearcanvas", readClearCanvasXml},
    {"dicoogle", readDicoogleXml}, {"mirth", readMirthXml},   {"ctp", readCtpXml},
};

/// In this order: those that are sure of themselves come first.
constexpr FormatOf<QString> textFormats[] = {
    {"dcm4chee-ldif", readLdif},         {"dcmqrscp", readDcmqrscp},           {"ctk-slicer", readCtkSlicer},
    {"orthanc", readOrthancEnvironment}, {"pynetdicom-qrscp", readPynetdicom}, {"ae-properties", readAeProperties},
    {"conquest", readConquest},          {"karnak-csv", readKarnakCsv},        {"csv", readCsv},
    {"plain-list", readPlainList},
};

constexpr qsizetype longestPasted = 100'000; ///< characters of what may be one peer
constexpr qsizetype maximumLines = 2'000'000;

PeerList failed(const QString &problem)
{
    PeerList list;
    list.problem = problem;
    return list;
}

/// The first of the formats that knows it; without a format if none does.
template <typename Input, size_t count>
PeerList readAs(const FormatOf<Input> (&formats)[count], const Input &input)
{
    for (const FormatOf<Input> &format : formats) {
        PeerCollector peers;
        if (format.read(input, peers))
            return peers.take(QString::fromLatin1(format.name));
    }
    return failed(PeerListText::tr("This is not a list of peers in a known format"));
}

/// What was likely given in the place of a list.
QString noTextProblem(const QByteArray &bytes)
{
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith(QByteArray::fromHex("D0CF11E0A1B11AE1")))
        return PeerListText::tr("This is a spreadsheet or an archive: save the table as CSV");
    if (bytes.startsWith(QByteArray::fromHex("1F8B")) || bytes.startsWith("BZh") ||
        bytes.startsWith(QByteArray::fromHex("FD377A585A00")) || bytes.startsWith(QByteArray::fromHex("28B52FFD")))
        return PeerListText::tr("This is a compressed file: unpack it first");
    return PeerListText::tr("This is not text: it contains NUL bytes");
}

PeerList readXml(const QString &text)
{
    QString problem;
    const auto root = parseXml(text, problem);
    return root ? readAs(xmlFormats, *root) : failed(problem);
}

/// Of peers that are named by a key of JSON, of which only the last counts.
void addRepeatedNames(const QStringList &keys, PeerList &list)
{
    QSet<QString> names;
    for (const ListedPeer &peer : list.peers)
        names.insert(peer.name);
    for (const QString &key : keys) {
        if (names.contains(key))
            list.skipped.append({key, QStringLiteral("%1: %2").arg(key, reason::repeatedKey()), false});
    }
}

/// JSON, or an object within a script (`module.exports = {...};`).
std::optional<LooseJson> jsonOf(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return std::nullopt;
    if (const auto json = parseLooseJson(trimmed))
        return json;
    const bool isScript = trimmed.contains(QStringLiteral("module.exports")) ||
                          trimmed.contains(QStringLiteral("export default")) ||
                          trimmed.startsWith(QStringLiteral("const ")) || trimmed.startsWith(QStringLiteral("var ")) ||
                          trimmed.startsWith(QStringLiteral("window."));
    return isScript ? parseLooseJson(objectTextAt(trimmed, 0)) : std::nullopt;
}

} // namespace

EchoRequest requestOf(const ListedPeer &peer, EchoRequest base)
{
    base.address = peer.address;
    base.port = peer.port;
    if (!peer.calledAeTitle.isEmpty())
        base.calledAeTitle = peer.calledAeTitle;
    if (!peer.callingAeTitle.isEmpty())
        base.callingAeTitle = peer.callingAeTitle;
    if (peer.tls && !base.tls)
        base.tls.emplace();
    else if (peer.saysTls && !peer.tls)
        base.tls.reset();
    return base;
}

bool ListedPeer::operator==(const ListedPeer &other) const
{
    const auto values = [](const ListedPeer &peer) {
        return std::tie(peer.name, peer.group, peer.calledAeTitle, peer.callingAeTitle, peer.address, peer.port,
                        peer.tls, peer.saysTls);
    };
    const bool isSameProfile = profile == other.profile || (profile && other.profile && *profile == *other.profile);
    return values(*this) == values(other) && isSameProfile;
}

PeerList readPeerList(const QByteArray &bytes)
{
    if (bytes.size() > maximumPeerListSize)
        return failed(PeerListText::tr("The file has more than 64 MB"));
    if (isBinaryPropertyList(bytes)) {
        const auto list = readBinaryPropertyList(bytes);
        PeerCollector peers;
        if (list && readHorosValue(*list, peers))
            return peers.take(QStringLiteral("horos"));
        return failed(list ? PeerListText::tr("This property list has no DICOM nodes")
                           : PeerListText::tr("The property list is damaged"));
    }
    const auto text = decodeListText(bytes);
    if (!text)
        return failed(noTextProblem(bytes));
    if (text->trimmed().isEmpty())
        return failed(PeerListText::tr("The file is empty"));
    if (text->count(u'\n') > maximumLines)
        return failed(PeerListText::tr("The file has more than %1 lines").arg(maximumLines));
    if (text->trimmed().startsWith(u'<'))
        return readXml(*text);
    if (const auto json = jsonOf(*text)) {
        PeerList list = readAs(jsonFormats, *json);
        addRepeatedNames(json->repeatedKeys, list);
        return list;
    }
    PeerList list = readAs(textFormats, *text);
    if (list.format.isEmpty() && text->trimmed().startsWith(u'{'))
        list.problem = PeerListText::tr("The JSON is damaged, or nested too deep");
    return list;
}

bool namesSeveralPeers(const QString &text)
{
    return text.size() > longestPasted || readPeerList(text.toUtf8()).peers.size() > 1;
}

} // namespace dicom_echo
