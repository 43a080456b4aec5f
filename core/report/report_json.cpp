#include "core/report/report_json.h"

#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/net_texts.h"
#include "core/diagnosis/path_texts.h"
#include "core/echo/request_json.h"
#include "core/echo/tls_settings_json.h"
#include "core/pdu/product.h"
#include "core/report/finding_json.h"
#include "core/report/json_text.h"
#include "core/report/tls_json.h"
#include "core/text/hex_number.h"

#include <QJsonArray>

namespace dicom_echo {

namespace {

QJsonValue secondOpinionToJson(const std::optional<SecondOpinion> &opinion)
{
    if (!opinion)
        return QJsonValue(QJsonValue::Null);
    return QJsonObject{{QStringLiteral("asked"), secondOpinionAskedName(opinion->asked)},
                       {QStringLiteral("saw"), secondOpinionSawName(opinion->saw)},
                       {QStringLiteral("text"), secondOpinionText(*opinion)},
                       {QStringLiteral("firstBytes"), QString::fromLatin1(opinion->firstBytes.toHex())},
                       {QStringLiteral("tls"), opinion->tls ? QJsonValue(tlsFactsToJson(*opinion->tls)) : QJsonValue()},
                       {QStringLiteral("milliseconds"), toTheNanosecond(opinion->milliseconds)}};
}

QJsonValue pathCheckToJson(const std::optional<PathCheck> &check)
{
    if (!check)
        return QJsonValue(QJsonValue::Null);
    return QJsonObject{{QStringLiteral("requestBytes"), check->requestBytes},
                       {QStringLiteral("answerBytes"), check->answerBytes},
                       {QStringLiteral("passed"), check->passed}};
}

QJsonArray warningsToJson(const EchoReport &report)
{
    QJsonArray array;
    const QList<Finding> warnings = report.warnings();
    for (const Finding &warning : warnings)
        array << findingToJson(report, warning);
    return array;
}

QJsonObject peerToJson(const PeerFacts &peer)
{
    return {
        {QStringLiteral("addresses"), QJsonArray::fromStringList(peer.addresses)},
        {QStringLiteral("connectedTo"), textOrNull(peer.connectedTo)},
        {QStringLiteral("localAddress"), textOrNull(peer.localAddress)},
        {QStringLiteral("localPort"), peer.localPort == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(peer.localPort)},
        {QStringLiteral("implementationClassUid"), textOrNull(peer.implementationClassUid)},
        {QStringLiteral("implementationVersionName"), textOrNull(peer.implementationVersionName)},
        {QStringLiteral("product"),
         textOrNull(productName(peer.implementationClassUid, peer.implementationVersionName))},
        {QStringLiteral("maximumPdu"),
         peer.maximumPdu ? QJsonValue(static_cast<qint64>(*peer.maximumPdu)) : QJsonValue(QJsonValue::Null)}};
}

QJsonArray stagesToJson(const EchoReport &report)
{
    QJsonArray array;
    for (int i = 0; i < stageCount; ++i) {
        const auto stage = static_cast<Stage>(i);
        const StageRecord &record = report.stage(stage);
        array << QJsonObject{{QStringLiteral("name"), stageName(stage)},
                             {QStringLiteral("state"), stageStateName(record.state)},
                             {QStringLiteral("milliseconds"), toTheNanosecond(record.milliseconds)}};
    }
    return array;
}

QJsonObject stallsToJson(const StallFacts &stalls)
{
    return {{QStringLiteral("splitAnswers"), static_cast<qint64>(stalls.splitAnswers)},
            {QStringLiteral("medianGapMilliseconds"), toTheNanosecond(stalls.medianGap)},
            {QStringLiteral("slowFirstMilliseconds"),
             stalls.slowFirst ? QJsonValue(toTheNanosecond(*stalls.slowFirst)) : QJsonValue(QJsonValue::Null)}};
}

QJsonObject echoesToJson(const EchoCounts &echoes)
{
    QJsonObject statuses;
    for (auto it = echoes.statuses.cbegin(); it != echoes.statuses.cend(); ++it)
        statuses[hexText(it.key(), 4)] = static_cast<qint64>(it.value());
    return {{QStringLiteral("sent"), static_cast<qint64>(echoes.sent)},
            {QStringLiteral("succeeded"), static_cast<qint64>(echoes.succeeded)},
            {QStringLiteral("lost"), static_cast<qint64>(echoes.lost)},
            {QStringLiteral("perSecond"), toTheNanosecond(echoes.perSecond)},
            {QStringLiteral("statuses"), statuses},
            {QStringLiteral("stalls"), stallsToJson(echoes.stalls)},
            {QStringLiteral("roundTripMilliseconds"), roundTripToJson(echoes.roundTrip)}};
}

} // namespace

QJsonValue roundTripToJson(const std::optional<RoundTripSummary> &roundTrip)
{
    if (!roundTrip)
        return QJsonValue(QJsonValue::Null);
    return QJsonObject{{QStringLiteral("min"), toTheNanosecond(roundTrip->min)},
                       {QStringLiteral("mean"), toTheNanosecond(roundTrip->mean)},
                       {QStringLiteral("median"), toTheNanosecond(roundTrip->median)},
                       {QStringLiteral("p95"), toTheNanosecond(roundTrip->p95)},
                       {QStringLiteral("p99"), toTheNanosecond(roundTrip->p99)},
                       {QStringLiteral("max"), toTheNanosecond(roundTrip->max)},
                       {QStringLiteral("stddev"), toTheNanosecond(roundTrip->stddev)},
                       {QStringLiteral("jitter"), toTheNanosecond(roundTrip->jitter)}};
}

QJsonValue connectionToJson(const std::optional<ConnectionFacts> &connection)
{
    if (!connection)
        return QJsonValue(QJsonValue::Null);
    QJsonArray attempts;
    for (const ConnectAttempt &attempt : connection->attempts)
        attempts << QJsonObject{
            {QStringLiteral("address"), attempt.address.toString()},
            {QStringLiteral("milliseconds"), toTheNanosecond(attempt.milliseconds)},
            {QStringLiteral("error"), textOrNull(connectAttemptCode(attempt))},
            {QStringLiteral("icmp"), attempt.icmp ? QJsonValue(icmpToJson(*attempt.icmp)) : QJsonValue()}};
    QJsonObject object{{QStringLiteral("attempts"), attempts}};
    const std::optional<TcpFacts> &tcp = connection->tcp;
    object[QStringLiteral("roundTripMilliseconds")] =
        tcp ? QJsonValue(toTheNanosecond(tcp->roundTripMilliseconds)) : QJsonValue();
    object[QStringLiteral("minimumRoundTripMilliseconds")] =
        tcp ? QJsonValue(toTheNanosecond(tcp->minimumRoundTripMilliseconds)) : QJsonValue();
    object[QStringLiteral("mss")] = tcp ? QJsonValue(tcp->mss) : QJsonValue();
    object[QStringLiteral("pathMtu")] = tcp ? QJsonValue(tcp->pathMtu) : QJsonValue();
    object[QStringLiteral("retransmissions")] = tcp ? QJsonValue(tcp->retransmissions) : QJsonValue();
    return object;
}

QJsonObject reportToJson(const EchoReport &report)
{
    return {{QStringLiteral("schema"), QStringLiteral("dicom-echo/report/1")},
            {QStringLiteral("verdict"), verdictName(report.verdict)},
            {QStringLiteral("failure"),
             report.failure() ? QJsonValue(findingToJson(report, *report.failure())) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("warnings"), warningsToJson(report)},
            {QStringLiteral("request"), requestToJson(report.request)},
            {QStringLiteral("peer"), peerToJson(report.peer)},
            {QStringLiteral("connection"), connectionToJson(report.connection)},
            {QStringLiteral("secondOpinion"), secondOpinionToJson(report.secondOpinion)},
            {QStringLiteral("pathCheck"), pathCheckToJson(report.pathCheck)},
            {QStringLiteral("stages"), stagesToJson(report)},
            {QStringLiteral("tls"), report.tls ? tlsFactsToJson(*report.tls) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("presentationContexts"), contextsToJson(report.presentationContexts)},
            {QStringLiteral("echoes"), echoesToJson(report.echoes)},
            {QStringLiteral("startedAt"), textOrNull(report.startedAt.toUTC().toString(Qt::ISODateWithMs))},
            {QStringLiteral("milliseconds"), toTheNanosecond(report.milliseconds)}};
}

QByteArray reportJsonText(const EchoReport &report)
{
    return asciiJson(reportToJson(report));
}

} // namespace dicom_echo
