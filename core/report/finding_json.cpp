#include "core/report/finding_json.h"

#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/net_texts.h"
#include "core/diagnosis/path_texts.h"
#include "core/echo/request_json.h"
#include "core/echo/tls_settings_json.h"
#include "core/pdu/pdu_decoder.h"
#include "core/report/json_text.h"
#include "core/report/tls_json.h"

namespace dicom_echo {
namespace {

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
        object[QStringLiteral("idleMilliseconds")] = toTheNanosecond(facts.idleMilliseconds);
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
    facts[QStringLiteral("waitedMilliseconds")] = toTheNanosecond(evidence.waitedMilliseconds);
    facts[QStringLiteral("limitMilliseconds")] = toTheNanosecond(evidence.limitMilliseconds);
    return facts;
}

} // namespace

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

} // namespace dicom_echo
