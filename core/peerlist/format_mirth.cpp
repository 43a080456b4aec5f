// Mirth Connect: the DICOM senders of a channel, a group of channels or a whole server's backup.
#include "core/peerlist/formats.h"
#include "core/peerlist/skip_reasons.h"

namespace dicom_echo {
namespace {

/// The name of the channel that holds a connector; may be empty.
QString channelOf(const XmlPath &above)
{
    for (auto node = above.rbegin(); node != above.rend(); ++node) {
        if ((*node)->is(QLatin1StringView("channel")))
            return (*node)->childText(QLatin1StringView("name"));
    }
    return {};
}

} // namespace

bool readMirthXml(const XmlNode &root, PeerCollector &peers)
{
    bool found = false;
    visitXml(root, [&](const XmlNode &node, const XmlPath &above) {
        const QString kind = node.attribute(QLatin1StringView("class"));
        const QString where = lineText(node.line);
        const XmlNode *connector = above.empty() ? nullptr : above.back();
        const QString name = connector ? connector->childText(QLatin1StringView("name")) : QString();
        if (kind.endsWith(QStringLiteral("dimse.DICOMReceiverProperties"))) {
            found = true;
            peers.skip(where, name, reason::ownListener());
        }
        if (!kind.endsWith(QStringLiteral("dimse.DICOMDispatcherProperties")))
            return;
        found = true;
        if (connector && connector->childText(QLatin1StringView("enabled")).compare(u"false", Qt::CaseInsensitive) == 0)
            return peers.skip(where, name, reason::switchedOff());
        const QString tls = node.childText(QLatin1StringView("tls")).toLower();
        peers.add(where,
                  {name, channelOf(above), node.childText(QLatin1StringView("applicationEntity")),
                   node.childText(QLatin1StringView("localApplicationEntity")),
                   node.childText(QLatin1StringView("host")), node.childText(QLatin1StringView("port")),
                   !tls.isEmpty() && tls != u"notls"},
                  PeerCollector::AeTitle::Optional);
    });
    return found;
}

} // namespace dicom_echo
