// Dicoogle: the destinations of C-MOVE in its server.xml, also in the older form.
#include "core/peerlist/formats.h"

namespace dicom_echo {

bool readDicoogleXml(const XmlNode &root, PeerCollector &peers)
{
    if (!root.is(QLatin1StringView("config")))
        return false;
    bool isDicoogle = root.child(QLatin1StringView("QueryRetrieve")) || root.child(QLatin1StringView("DicoogleDir")) ||
                      root.child(QLatin1StringView("dicom-services"));
    visitXml(root, [&](const XmlNode &node, const XmlPath &above) {
        const bool isNew = node.is(QLatin1StringView("move-destination"));
        const bool isOld =
            node.is(QLatin1StringView("dest")) && !above.empty() && above.back()->is(QLatin1StringView("destinations"));
        if (!isNew && !isOld)
            return;
        isDicoogle = true;
        const auto value = [&node](std::initializer_list<QLatin1StringView> names) { return node.value(names); };
        RawPeer peer;
        peer.name = value({QLatin1StringView("description"), QLatin1StringView("name")});
        peer.calledAeTitle =
            value({QLatin1StringView("aetitle"), QLatin1StringView("ae-title"), QLatin1StringView("ae")});
        peer.address = value({QLatin1StringView("address"), QLatin1StringView("ip"), QLatin1StringView("ipaddrs"),
                              QLatin1StringView("host"), QLatin1StringView("hostname")});
        peer.port = value({QLatin1StringView("port")});
        peers.add(lineText(node.line), peer);
    });
    return isDicoogle;
}

} // namespace dicom_echo
