// Low-level discovery of Zabbix, the form since 4.2: an array of objects whose keys are macros.
#include "core/formats/machine_formats.h"
#include "core/text/visible_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dicom_echo {

QByteArray zabbixDiscovery(const MachineReport &report)
{
    QJsonArray peers;
    for (const MachinePeer &peer : report.peers) {
        const EchoRequest &request = peer.report.request;
        peers << QJsonObject{{QStringLiteral("{#PEER}"), peer.name},
                             {QStringLiteral("{#GROUP}"), peer.group},
                             {QStringLiteral("{#AET}"), visibleText(request.calledAeTitle)},
                             {QStringLiteral("{#HOST}"), visibleText(request.address)},
                             {QStringLiteral("{#PORT}"), request.port}};
    }
    return QJsonDocument(peers).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace dicom_echo
