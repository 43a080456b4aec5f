#include "core/report/fleet_json.h"

#include "core/diagnosis/fleet_causes.h"
#include "core/report/json_text.h"
#include "core/report/report_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace dicom_echo {

namespace {

QJsonObject countsToJson(const QList<FleetPeerResult> &peers)
{
    const FleetCounts counts = fleetCounts(peers);
    return {{QStringLiteral("success"), counts.success},
            {QStringLiteral("warning"), counts.warning},
            {QStringLiteral("failure"), counts.failure},
            {QStringLiteral("cancelled"), counts.cancelled},
            {QStringLiteral("expectedFailure"), counts.expectedFailure}};
}

QJsonObject changesToJson(const FleetChanges &changes)
{
    const auto names = [](const QStringList &list) { return QJsonArray::fromStringList(list); };
    return {{QStringLiteral("since"), changes.since.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("newFailures"), names(changes.newFailures)},
            {QStringLiteral("recovered"), names(changes.recovered)},
            {QStringLiteral("software"), names(changes.software)},
            {QStringLiteral("certificate"), names(changes.certificate)},
            {QStringLiteral("slower"), names(changes.slower)},
            {QStringLiteral("other"), names(changes.other)},
            {QStringLiteral("firstTested"), names(changes.firstTested)}};
}

QJsonArray causesToJson(const QList<FleetPeerResult> &peers)
{
    QJsonArray array;
    const QList<FleetCause> causes = fleetCauses(peers);
    for (const FleetCause &cause : causes) {
        QJsonArray names;
        for (const qsizetype place : cause.peers)
            names << peers[place].name;
        array << QJsonObject{{QStringLiteral("stage"), stageName(cause.stage)},
                             {QStringLiteral("code"), findingCodeName(cause.code)},
                             {QStringLiteral("title"), cause.title},
                             {QStringLiteral("advice"), QJsonArray::fromStringList(cause.advice)},
                             {QStringLiteral("responsible"), responsibleName(cause.responsible)},
                             {QStringLiteral("peers"), names}};
    }
    return array;
}

QJsonArray untestedToJson(const QList<UntestedEntry> &untested)
{
    QJsonArray array;
    for (const UntestedEntry &entry : untested)
        array << QJsonObject{{QStringLiteral("where"), entry.where},
                             {QStringLiteral("reason"), entry.reason},
                             {QStringLiteral("wholeList"), entry.isWholeList}};
    return array;
}

QJsonObject fleetPeerToJson(const FleetPeerResult &peer)
{
    return {{QStringLiteral("name"), peer.name},
            {QStringLiteral("group"), peer.group},
            {QStringLiteral("expectedDown"), peer.isDownExpected},
            {QStringLiteral("report"), reportToJson(peer.report)}};
}

} // namespace

QJsonObject fleetToJson(const FleetReport &report)
{
    QJsonArray peers;
    for (const FleetPeerResult &peer : report.peers)
        peers << fleetPeerToJson(peer);
    return {{QStringLiteral("schema"), QStringLiteral("dicom-echo/fleet/1")},
            {QStringLiteral("partial"), report.partial},
            {QStringLiteral("startedAt"), report.startedAt.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("milliseconds"), qRound64(report.milliseconds)},
            {QStringLiteral("peerCount"), report.peerCount},
            {QStringLiteral("counts"), countsToJson(report.peers)},
            {QStringLiteral("ownNetworkSuspected"), report.ownNetworkSuspected},
            {QStringLiteral("changes"), report.changes ? QJsonValue(changesToJson(*report.changes)) : QJsonValue()},
            {QStringLiteral("causes"), causesToJson(report.peers)},
            {QStringLiteral("untested"), untestedToJson(report.untested)},
            {QStringLiteral("peers"), peers}};
}

QByteArray fleetJson(const FleetReport &report)
{
    return asciiJson(fleetToJson(report));
}

QByteArray fleetPeerJson(const FleetPeerResult &peer)
{
    QJsonObject object = fleetPeerToJson(peer);
    object[QStringLiteral("schema")] = QStringLiteral("dicom-echo/fleet-peer/1");
    return asciiJsonLine(object);
}

} // namespace dicom_echo
