// RSNA's CTP: stages with `url="dicom://calledAET:callingAET@host:port"`. https://mircwiki.rsna.org/index.php?title=CTP
#include "core/peerlist/formats.h"
#include "core/peerlist/skip_reasons.h"

#include <algorithm>

namespace dicom_echo {
namespace {

constexpr QLatin1StringView dicomScheme("dicom://");

/// A stage, or a whole pipeline.
bool isOff(const XmlNode &node)
{
    const QString enabled = node.attribute(QLatin1StringView("enabled"));
    return !enabled.isEmpty() && !parseYesNo(enabled).value_or(true);
}

void takeStage(const XmlNode &stage, const QString &url, const QString &pipeline, PeerCollector &peers)
{
    const PeerParts parts = splitPeer(url.mid(dicomScheme.size()).section(u'/', 0, 0));
    peers.add(lineText(stage.line), {stage.attribute(QLatin1StringView("name")),
                                     pipeline,
                                     parts.aeTitle.section(u':', 0, 0),
                                     parts.aeTitle.section(u':', 1),
                                     parts.address,
                                     parts.port,
                                     {}});
}

} // namespace

bool readCtpXml(const XmlNode &root, PeerCollector &peers)
{
    bool found = root.is(QLatin1StringView("Configuration")) && root.child(QLatin1StringView("Pipeline"));
    visitXml(root, [&](const XmlNode &node, const XmlPath &above) {
        const QString url = node.value({QLatin1StringView("url"), QLatin1StringView("dicomURL")}).trimmed();
        const bool isDicom = url.startsWith(dicomScheme, Qt::CaseInsensitive);
        found = found || isDicom;
        if (!found || url.isEmpty())
            return;
        const QString stageName = node.attribute(QLatin1StringView("name"));
        const QString pipeline = above.empty() ? QString() : above.back()->attribute(QLatin1StringView("name"));
        if (!isDicom)
            peers.skip(lineText(node.line), stageName.isEmpty() ? node.name : stageName,
                       url.startsWith(QStringLiteral("http"), Qt::CaseInsensitive)
                           ? reason::http()
                           : reason::notDicom(url.section(u':', 0, 0))); // and no password
        else if (isOff(node) ||
                 std::any_of(above.begin(), above.end(), [](const XmlNode *outer) { return isOff(*outer); }))
            peers.skip(lineText(node.line), stageName, reason::switchedOff());
        else
            takeStage(node, url, pipeline, peers);
    });
    return found;
}

} // namespace dicom_echo
