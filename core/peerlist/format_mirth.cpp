// Mirth Connect: the DICOM senders of a channel, a group of channels or a whole server's backup.
#include "core/peerlist/formats.h"
#include "core/peerlist/skip_reasons.h"

#include <algorithm>

namespace dicom_echo {
namespace {

/// The channel that holds a connector; may be null.
const XmlNode *channelOf(const XmlPath &above)
{
    const auto isChannel = [](const XmlNode *node) { return node->is(QLatin1StringView("channel")); };
    const auto found = std::find_if(above.rbegin(), above.rend(), isChannel);
    return found == above.rend() ? nullptr : *found;
}

bool isOff(const XmlNode *node)
{
    return node && node->childText(QLatin1StringView("enabled")).compare(u"false", Qt::CaseInsensitive) == 0;
}

/// Older versions say it in the channel itself, newer ones in what is exported with it.
bool isChannelOff(const XmlNode *channel)
{
    const XmlNode *const exported = channel ? channel->child(QLatin1StringView("exportData")) : nullptr;
    return isOff(channel) || isOff(exported ? exported->child(QLatin1StringView("metadata")) : nullptr);
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
        const XmlNode *const channel = channelOf(above);
        if (isOff(connector) || isChannelOff(channel))
            return peers.skip(where, name, reason::switchedOff());
        const QString tls = node.childText(QLatin1StringView("tls")).toLower();
        peers.add(where,
                  {name, channel ? channel->childText(QLatin1StringView("name")) : QString(),
                   node.childText(QLatin1StringView("applicationEntity")),
                   node.childText(QLatin1StringView("localApplicationEntity")),
                   node.childText(QLatin1StringView("host")), node.childText(QLatin1StringView("port")),
                   !tls.isEmpty() && tls != u"notls"},
                  PeerCollector::AeTitle::Optional);
    });
    return found;
}

} // namespace dicom_echo
