// Weasis: its DICOM nodes, an XML file of attributes. https://weasis.org/en/tutorials/dicom-import/
#include "core/peerlist/formats.h"
#include "core/peerlist/skip_reasons.h"

namespace dicom_echo {
namespace {

/// Why a node of this type is no peer; empty if it is one.
QString typeProblem(const QString &type)
{
    if (type.isEmpty() || type.compare(u"DICOM", Qt::CaseInsensitive) == 0)
        return {};
    if (type.compare(u"DICOM_CALLING", Qt::CaseInsensitive) == 0)
        return reason::ownAeTitle();
    if (type.compare(u"PRINTER", Qt::CaseInsensitive) == 0)
        return reason::printer();
    return type.startsWith(u"WEB", Qt::CaseInsensitive) ? reason::http() : reason::nodeType(type);
}

} // namespace

bool readWeasisXml(const XmlNode &root, PeerCollector &peers)
{
    if (!root.is(QLatin1StringView("nodes")))
        return false;
    for (const XmlNode &node : root.children) {
        const auto value = [&node](const char *name) { return node.value({QLatin1StringView(name)}); };
        const QString where = lineText(node.line);
        RawPeer peer{value("description"), {}, value("aeTitle"), {}, value("hostname"), value("port"), {}};
        const QString problem = typeProblem(value("type"));
        if (!problem.isEmpty()) {
            peers.skip(where, peer.name.isEmpty() ? peer.calledAeTitle : peer.name, problem);
            continue;
        }
        if (peer.port.isEmpty())
            peer.port = QStringLiteral("104"); // as Weasis itself does
        peers.add(where, peer);
    }
    return true;
}

} // namespace dicom_echo
