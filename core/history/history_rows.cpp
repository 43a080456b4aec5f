#include "core/history/history_rows.h"

#include "core/diagnosis/diagnosis.h"
#include "core/log/utc.h"
#include "core/report/report_document_json.h"

namespace dicom_echo {

namespace {

constexpr QChar addressSeparator = u'\n';

QVariant textValue(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

template <typename T>
QVariant numberValue(const std::optional<T> &number)
{
    return number ? QVariant(*number) : QVariant();
}

std::optional<double> realFrom(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toDouble());
}

} // namespace

QString runKindName(RunKind kind)
{
    switch (kind) {
    case RunKind::Echo:
        return QStringLiteral("echo");
    case RunKind::Watch:
        return QStringLiteral("watch");
    case RunKind::Fleet:
        return QStringLiteral("fleet");
    }
    Q_UNREACHABLE();
}

RunKind runKindFromName(const QString &name)
{
    for (const RunKind kind : {RunKind::Watch, RunKind::Fleet}) {
        if (name == runKindName(kind))
            return kind;
    }
    return RunKind::Echo;
}

QVariant timeValue(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime timeFrom(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), utc);
}

QString outcomeColumns()
{
    return QStringLiteral(
        "started, verdict, stage, code, title,"
        " resolve_ms, connect_ms, tls_ms, associate_ms, echo_ms, release_ms,"
        " addresses, connected_to, implementation_class_uid, implementation_version_name, maximum_pdu,"
        " transfer_syntax, tls_version, cipher, certificate_sha256, certificate_end, round_trip_ms");
}

QVariantList outcomeValues(const PeerOutcome &outcome)
{
    QVariantList values{timeValue(outcome.startedAt), verdictName(outcome.verdict), textValue(outcome.stage),
                        textValue(outcome.code), textValue(outcome.title)};
    for (const std::optional<double> &milliseconds : outcome.stageMilliseconds)
        values << numberValue(milliseconds);
    values << textValue(outcome.addresses.join(addressSeparator)) << textValue(outcome.connectedTo)
           << textValue(outcome.implementationClassUid) << textValue(outcome.implementationVersionName)
           << numberValue(outcome.maximumPdu) << textValue(outcome.transferSyntax) << textValue(outcome.tlsVersion)
           << textValue(outcome.cipher) << textValue(QString::fromLatin1(outcome.certificateSha256))
           << timeValue(outcome.certificateEnd) << numberValue(outcome.roundTripMilliseconds);
    return values;
}

PeerOutcome readOutcome(const QSqlQuery &query, int first)
{
    int column = first;
    const auto next = [&query, &column] { return query.value(column++); };
    PeerOutcome outcome;
    outcome.startedAt = timeFrom(next());
    outcome.verdict = verdictFromName(next().toString());
    outcome.stage = next().toString();
    outcome.code = next().toString();
    outcome.title = next().toString();
    for (std::optional<double> &milliseconds : outcome.stageMilliseconds)
        milliseconds = realFrom(next());
    outcome.addresses = next().toString().split(addressSeparator, Qt::SkipEmptyParts);
    outcome.connectedTo = next().toString();
    outcome.implementationClassUid = next().toString();
    outcome.implementationVersionName = next().toString();
    if (const QVariant maximumPdu = next(); !maximumPdu.isNull())
        outcome.maximumPdu = maximumPdu.toUInt();
    outcome.transferSyntax = next().toString();
    outcome.tlsVersion = next().toString();
    outcome.cipher = next().toString();
    outcome.certificateSha256 = next().toString().toLatin1();
    outcome.certificateEnd = timeFrom(next());
    outcome.roundTripMilliseconds = realFrom(next());
    return outcome;
}

} // namespace dicom_echo
