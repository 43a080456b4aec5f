#include "core/report/report_json.h"

#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/net_texts.h"
#include "core/diagnosis/path_texts.h"
#include "core/echo/request_json.h"
#include "core/echo/tls_settings_json.h"
#include "core/pdu/code_texts.h"
#include "core/pdu/pdu_decoder.h"
#include "core/pdu/product.h"
#include "core/report/tls_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace dicom_echo {

namespace {

/// Nanoseconds are more than any clock here resolves; the rest would be noise of the binary fraction.
double rounded(double milliseconds)
{
    constexpr double nanosecondsPerMillisecond = 1e6;
    return std::round(milliseconds * nanosecondsPerMillisecond) / nanosecondsPerMillisecond;
}

QString connectionEndName(ConnectionEnd end)
{
    switch (end) {
    case ConnectionEnd::StillOpen:
        return QStringLiteral("open");
    case ConnectionEnd::Fin:
        return QStringLiteral("fin");
    case ConnectionEnd::Reset:
        return QStringLiteral("reset");
    case ConnectionEnd::Ours:
        return QStringLiteral("ours");
    case ConnectionEnd::Lost:
        return QStringLiteral("lost");
    }
    Q_UNREACHABLE();
}

QJsonArray contextsToJson(const QList<ContextResult> &contexts)
{
    QJsonArray array;
    for (const ContextResult &context : contexts) {
        array << QJsonObject{{QStringLiteral("id"), context.id},
                             {QStringLiteral("abstractSyntax"), context.abstractSyntax},
                             {QStringLiteral("result"), context.result},
                             {QStringLiteral("transferSyntax"), textOrNull(context.transferSyntax)}};
    }
    return array;
}

QJsonObject icmpToJson(const IcmpReport &icmp)
{
    return {{QStringLiteral("type"), icmp.type},
            {QStringLiteral("code"), icmp.code},
            {QStringLiteral("text"), icmpText(icmp)},
            {QStringLiteral("from"), icmp.from.toString()}};
}

QString idleEndName(IdleEndFacts::Kind kind)
{
    switch (kind) {
    case IdleEndFacts::Kind::Abort:
        return QStringLiteral("abort");
    case IdleEndFacts::Kind::Release:
        return QStringLiteral("release");
    case IdleEndFacts::Kind::Fin:
        return QStringLiteral("fin");
    case IdleEndFacts::Kind::Reset:
        return QStringLiteral("reset");
    }
    Q_UNREACHABLE();
}

QString deliveryName(Delivery delivery)
{
    switch (delivery) {
    case Delivery::Unknown:
        return QStringLiteral("unknown");
    case Delivery::Acknowledged:
        return QStringLiteral("acknowledged");
    case Delivery::NotAcknowledged:
        return QStringLiteral("not-acknowledged");
    case Delivery::NotSent:
        return QStringLiteral("not-sent");
    case Delivery::NotTaken:
        return QStringLiteral("not-taken");
    }
    Q_UNREACHABLE();
}

QString ownNetworkName(OwnNetwork network)
{
    switch (network) {
    case OwnNetwork::Well:
        return QStringLiteral("well");
    case OwnNetwork::AddressGone:
        return QStringLiteral("address-gone");
    case OwnNetwork::LinkDown:
        return QStringLiteral("link-down");
    case OwnNetwork::NoRoute:
        return QStringLiteral("no-route");
    case OwnNetwork::NotSending:
        return QStringLiteral("not-sending");
    }
    Q_UNREACHABLE();
}

QJsonValue secondOpinionToJson(const std::optional<SecondOpinion> &opinion)
{
    if (!opinion)
        return QJsonValue(QJsonValue::Null);
    return QJsonObject{{QStringLiteral("asked"), secondOpinionAskedName(opinion->asked)},
                       {QStringLiteral("saw"), secondOpinionSawName(opinion->saw)},
                       {QStringLiteral("text"), secondOpinionText(*opinion)},
                       {QStringLiteral("firstBytes"), QString::fromLatin1(opinion->firstBytes.toHex())},
                       {QStringLiteral("tls"), opinion->tls ? QJsonValue(tlsFactsToJson(*opinion->tls)) : QJsonValue()},
                       {QStringLiteral("milliseconds"), rounded(opinion->milliseconds)}};
}

QJsonValue pathCheckToJson(const std::optional<PathCheck> &check)
{
    if (!check)
        return QJsonValue(QJsonValue::Null);
    return QJsonObject{{QStringLiteral("requestBytes"), check->requestBytes},
                       {QStringLiteral("answerBytes"), check->answerBytes},
                       {QStringLiteral("passed"), check->passed}};
}

/// The facts that only this kind of failure has.
struct FactsToJson
{
    QJsonObject operator()(std::monostate) const { return {}; }

    QJsonObject operator()(const AssociateRjPdu &reject) const
    {
        return {{QStringLiteral("result"), reject.result},
                {QStringLiteral("source"), reject.source},
                {QStringLiteral("reason"), reject.reason}};
    }

    QJsonObject operator()(const AbortPdu &abort) const
    {
        return {{QStringLiteral("source"), abort.source}, {QStringLiteral("reason"), abort.reason}};
    }

    QJsonObject operator()(const Violation &violation) const
    {
        return {{QStringLiteral("field"), fieldName(violation.field)},
                {QStringLiteral("offset"), static_cast<qint64>(violation.offset)},
                {QStringLiteral("expected"), violation.expected},
                {QStringLiteral("found"), violation.found}};
    }

    QJsonObject operator()(const UncleanFacts &facts) const
    {
        QJsonArray array;
        for (const ResponseFlaw &flaw : facts.flaws) {
            QJsonObject object = operator()(flaw.violation);
            object[QStringLiteral("pdu")] = pduTypeName(quint8(flaw.pdu));
            array << object;
        }
        return {{QStringLiteral("violations"), array}};
    }

    QJsonObject operator()(const StatusFacts &facts) const
    {
        return {{QStringLiteral("status"), facts.status},
                {QStringLiteral("messageId"), facts.messageId},
                {QStringLiteral("errorComment"), textOrNull(facts.errorComment)}};
    }

    QJsonObject operator()(const ContextFacts &facts) const
    {
        return {{QStringLiteral("contexts"), contextsToJson(facts.contexts)}};
    }

    QJsonObject operator()(const DifferenceFacts &facts) const
    {
        return {{QStringLiteral("expected"), facts.expected}, {QStringLiteral("found"), facts.found}};
    }

    QJsonObject operator()(const TlsFailureFacts &facts) const
    {
        QJsonObject object{
            {QStringLiteral("alert"), facts.receivedAlert < 0 ? QJsonValue() : QJsonValue(facts.receivedAlert)},
            {QStringLiteral("text"), textOrNull(tlsFailureText(facts))}};
        if (facts.receivedAlert >= 0)
            object[QStringLiteral("alertName")] = tlsAlertName(facts.receivedAlert);
        object[QStringLiteral("handshake")] = handshakePointName(facts.point);
        if (!facts.peerVersion.isEmpty())
            object[QStringLiteral("peerVersion")] = facts.peerVersion;
        if (facts.certificateDepth >= 0) {
            object[QStringLiteral("certificateFault")] = certificateFaultName(facts.fault);
            object[QStringLiteral("checkedName")] = textOrNull(facts.checkedName);
            object[QStringLiteral("certificateDepth")] = facts.certificateDepth;
            object[QStringLiteral("certificate")] = certificateToJson(facts.certificate);
        }
        return object;
    }

    QJsonObject operator()(const ExposedFile &file) const
    {
        return {{QStringLiteral("path"), file.path},
                {QStringLiteral("permissions"), QStringLiteral("%1").arg(file.permissions, 4, 8, QLatin1Char('0'))}};
    }

    QJsonObject operator()(const TlsSettingError &error) const
    {
        return operator()(SystemErrorFacts{0, tlsSettingErrorText(error)});
    }

    QJsonObject operator()(const NameFacts &facts) const
    {
        QJsonObject object = operator()(SystemErrorFacts{0, facts.reason});
        QJsonArray servers;
        for (const NameServerAnswer &server : facts.servers)
            servers << QJsonObject{{QStringLiteral("address"), server.server.toString()},
                                   {QStringLiteral("said"), nameServersText({server})}};
        object[QStringLiteral("nameServers")] = servers;
        return object;
    }

    QJsonObject operator()(const ConnectFacts &facts) const
    {
        QJsonObject object = operator()(facts.error);
        object[QStringLiteral("icmp")] = facts.icmp ? QJsonValue(icmpToJson(*facts.icmp)) : QJsonValue();
        return object;
    }

    QJsonObject operator()(const IdleEndFacts &facts) const
    {
        QJsonObject object = facts.abort ? operator()(*facts.abort) : QJsonObject();
        object[QStringLiteral("how")] = idleEndName(facts.kind);
        object[QStringLiteral("idleMilliseconds")] = rounded(facts.idleMilliseconds);
        return object;
    }

    QJsonObject operator()(const PathMtuFacts &facts) const
    {
        return {{QStringLiteral("requestBytes"), facts.requestBytes},
                {QStringLiteral("acknowledged"), !facts.isRequestStuck},
                {QStringLiteral("mss"), facts.mss},
                {QStringLiteral("pathMtu"), facts.pathMtu}};
    }

    QJsonObject operator()(const SystemErrorFacts &error) const
    {
        return {{QStringLiteral("systemErrorNumber"), error.number},
                {QStringLiteral("systemErrorText"), textOrNull(error.text)}};
    }
};

QJsonObject factsToJson(const Finding &finding)
{
    const WireEvidence &evidence = finding.evidence;
    QJsonObject facts = std::visit(FactsToJson(), finding.facts);
    facts[QStringLiteral("firstBytes")] = QString::fromLatin1(evidence.firstBytes.toHex());
    facts[QStringLiteral("bytesReceived")] = static_cast<qint64>(evidence.bytesReceived);
    facts[QStringLiteral("bytesSent")] = static_cast<qint64>(evidence.bytesSent);
    facts[QStringLiteral("connectionEnd")] = connectionEndName(evidence.end);
    if (evidence.delivery != Delivery::Unknown || evidence.ownNetwork != OwnNetwork::Well) {
        facts[QStringLiteral("delivery")] = deliveryName(evidence.delivery);
        facts[QStringLiteral("ownNetwork")] = ownNetworkName(evidence.ownNetwork);
    }
    facts[QStringLiteral("waitedMilliseconds")] = rounded(evidence.waitedMilliseconds);
    facts[QStringLiteral("limitMilliseconds")] = rounded(evidence.limitMilliseconds);
    return facts;
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
                             {QStringLiteral("milliseconds"), rounded(record.milliseconds)}};
    }
    return array;
}

QJsonObject stallsToJson(const StallFacts &stalls)
{
    return {{QStringLiteral("splitAnswers"), static_cast<qint64>(stalls.splitAnswers)},
            {QStringLiteral("medianGapMilliseconds"), rounded(stalls.medianGap)},
            {QStringLiteral("slowFirstMilliseconds"),
             stalls.slowFirst ? QJsonValue(rounded(*stalls.slowFirst)) : QJsonValue(QJsonValue::Null)}};
}

QJsonObject echoesToJson(const EchoCounts &echoes)
{
    QJsonObject statuses;
    for (auto it = echoes.statuses.cbegin(); it != echoes.statuses.cend(); ++it)
        statuses[hexText(it.key(), 4)] = static_cast<qint64>(it.value());
    return {{QStringLiteral("sent"), static_cast<qint64>(echoes.sent)},
            {QStringLiteral("succeeded"), static_cast<qint64>(echoes.succeeded)},
            {QStringLiteral("lost"), static_cast<qint64>(echoes.lost)},
            {QStringLiteral("perSecond"), rounded(echoes.perSecond)},
            {QStringLiteral("statuses"), statuses},
            {QStringLiteral("stalls"), stallsToJson(echoes.stalls)},
            {QStringLiteral("roundTripMilliseconds"), roundTripToJson(echoes.roundTrip)}};
}

/// What is not ASCII can only stand inside a string, where JSON lets it be escaped.
QByteArray asciiOf(const QByteArray &utf8)
{
    const QString json = QString::fromUtf8(utf8);
    QByteArray text;
    text.reserve(json.size());
    for (const QChar unit : json) {
        if (unit.unicode() < 0x7F)
            text += static_cast<char>(unit.unicode());
        else
            text += "\\u" + QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    }
    return text;
}

} // namespace

QJsonObject findingToJson(const EchoReport &report, const Finding &finding)
{
    const Diagnosis diagnosis = diagnose(report, finding);
    return {{QStringLiteral("stage"), stageName(finding.stage)},
            {QStringLiteral("code"), findingCodeName(finding.code)},
            {QStringLiteral("title"), diagnosis.title},
            {QStringLiteral("evidence"), diagnosis.evidence},
            {QStringLiteral("cause"), diagnosis.cause},
            {QStringLiteral("advice"), QJsonArray::fromStringList(diagnosis.advice)},
            {QStringLiteral("responsible"), responsibleName(diagnosis.responsible)},
            {QStringLiteral("facts"), factsToJson(finding)}};
}

QJsonValue roundTripToJson(const std::optional<RoundTripSummary> &roundTrip)
{
    if (!roundTrip)
        return QJsonValue(QJsonValue::Null);
    return QJsonObject{
        {QStringLiteral("min"), rounded(roundTrip->min)},       {QStringLiteral("mean"), rounded(roundTrip->mean)},
        {QStringLiteral("median"), rounded(roundTrip->median)}, {QStringLiteral("p95"), rounded(roundTrip->p95)},
        {QStringLiteral("p99"), rounded(roundTrip->p99)},       {QStringLiteral("max"), rounded(roundTrip->max)},
        {QStringLiteral("stddev"), rounded(roundTrip->stddev)}, {QStringLiteral("jitter"), rounded(roundTrip->jitter)}};
}

QJsonValue connectionToJson(const std::optional<ConnectionFacts> &connection)
{
    if (!connection)
        return QJsonValue(QJsonValue::Null);
    QJsonArray attempts;
    for (const ConnectAttempt &attempt : connection->attempts)
        attempts << QJsonObject{
            {QStringLiteral("address"), attempt.address.toString()},
            {QStringLiteral("milliseconds"), rounded(attempt.milliseconds)},
            {QStringLiteral("error"), textOrNull(connectAttemptCode(attempt))},
            {QStringLiteral("icmp"), attempt.icmp ? QJsonValue(icmpToJson(*attempt.icmp)) : QJsonValue()}};
    QJsonObject object{{QStringLiteral("attempts"), attempts}};
    const std::optional<TcpFacts> &tcp = connection->tcp;
    object[QStringLiteral("roundTripMilliseconds")] =
        tcp ? QJsonValue(rounded(tcp->roundTripMilliseconds)) : QJsonValue();
    object[QStringLiteral("minimumRoundTripMilliseconds")] =
        tcp ? QJsonValue(rounded(tcp->minimumRoundTripMilliseconds)) : QJsonValue();
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
            {QStringLiteral("milliseconds"), rounded(report.milliseconds)}};
}

QByteArray reportJsonText(const EchoReport &report)
{
    return asciiJson(reportToJson(report));
}

QByteArray asciiJson(const QJsonObject &object)
{
    return asciiOf(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

QByteArray asciiJsonLine(const QJsonObject &object)
{
    return asciiOf(QJsonDocument(object).toJson(QJsonDocument::Compact)) + '\n';
}

} // namespace dicom_echo
