// ClearCanvas: DicomAEServers.xml, a tree of groups of servers.
#include "core/peerlist/formats.h"
#include "core/peerlist/skip_reasons.h"

namespace dicom_echo {
namespace {

QString nearestGroup(const XmlPath &above)
{
    for (auto node = above.rbegin(); node != above.rend(); ++node) {
        if (const QString group = (*node)->childText(QLatin1StringView("NameOfGroup")); !group.isEmpty())
            return group;
    }
    return {};
}

} // namespace

bool readClearCanvasXml(const XmlNode &root, PeerCollector &peers)
{
    if (!root.is(QLatin1StringView("ServerTreeRoot")) && !root.is(QLatin1StringView("ServerTree")))
        return false;
    visitXml(root, [&peers](const XmlNode &node, const XmlPath &above) {
        if (node.is(QLatin1StringView("LocalDataStoreNode")) || node.is(QLatin1StringView("LocalServer"))) {
            const QString title = node.childText(QLatin1StringView("OfflineAE"));
            peers.skip(lineText(node.line), title.isEmpty() ? node.name : title, reason::ownDataStore());
        } else if (node.is(QLatin1StringView("Server"))) {
            peers.add(lineText(node.line), {node.childText(QLatin1StringView("NameOfServer")),
                                            nearestGroup(above),
                                            node.childText(QLatin1StringView("AETitle")),
                                            {},
                                            node.childText(QLatin1StringView("Host")),
                                            node.childText(QLatin1StringView("Port")),
                                            {}});
        }
    });
    return true;
}

} // namespace dicom_echo
