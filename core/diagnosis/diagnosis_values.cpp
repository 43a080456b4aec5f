#include "core/diagnosis/diagnosis_values.h"

#include "core/diagnosis/duration_text.h"
#include "core/diagnosis/net_texts.h"
#include "core/echo/setting_values.h"
#include "core/net/host_port.h"
#include "core/pdu/code_texts.h"
#include "core/pdu/foreign_protocol.h"
#include "core/pdu/pdu_decoder.h"
#include "core/pdu/uid_dictionary.h"

#include <algorithm>

namespace dicom_echo {

namespace {

constexpr qsizetype shownBytes = 16;
constexpr quint8 abortSourceProvider = 2; // PS3.8 table 9-26: only its reasons are significant

/// `reason 7 (Called AE title not recognised)`; `reason 9` if the number is all that is known.
QString codeText(const QString &name, int code, const QString &meaning)
{
    const QString number = QString::number(code);
    if (meaning == number)
        return QStringLiteral("%1 %2").arg(name, number);
    return QStringLiteral("%1 %2 (%3)").arg(name, number, meaning);
}

bool isPlainText(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(),
                       [](char c) { return (c >= 0x20 && c < 0x7F) || c == '\r' || c == '\n' || c == '\t'; });
}

/// `no byte was received`, `7 bytes were received (15 03 03 00 02 02 28)`.
QString receivedText(const WireEvidence &evidence)
{
    if (evidence.bytesReceived == 0)
        return QStringLiteral("no byte was received");
    QString count = evidence.bytesReceived == 1 ? QStringLiteral("1 byte was received")
                                                : QStringLiteral("%1 bytes were received").arg(evidence.bytesReceived);
    const QByteArray first = evidence.firstBytes.left(shownBytes);
    if (first.isEmpty())
        return count;
    const bool more = evidence.bytesReceived > static_cast<quint64>(first.size());
    QString shown = QString::fromLatin1(first.toHex(' ')) + (more ? QStringLiteral(" ...") : QString());
    if (isPlainText(evidence.firstBytes)) // in words it may say who answers: all of it
        shown += QStringLiteral(", \"%1\"").arg(QString::fromLatin1(evidence.firstBytes).simplified());
    return QStringLiteral("%1 (%2)").arg(count, shown);
}

QString endingText(ConnectionEnd end)
{
    switch (end) {
    case ConnectionEnd::StillOpen:
        return QStringLiteral("the connection was still open");
    case ConnectionEnd::Fin:
        return QStringLiteral("the peer closed the connection (FIN)");
    case ConnectionEnd::Reset:
        return QStringLiteral("the peer reset the connection (RST)");
    case ConnectionEnd::Ours:
        return QStringLiteral("we closed the connection");
    }
    Q_UNREACHABLE();
}

QString contextsText(const QList<ContextResult> &contexts)
{
    QStringList parts;
    for (const ContextResult &context : contexts)
        parts << QStringLiteral("presentation context %1: %2").arg(context.id).arg(contextResultText(context.result));
    return parts.isEmpty() ? QStringLiteral("it answered no presentation context") : parts.join(QStringLiteral("; "));
}

void addRequest(DiagnosisValues &values, const EchoRequest &request)
{
    const auto seconds = [](std::chrono::milliseconds timeout) { return timeoutText(timeout) + QStringLiteral(" s"); };
    values[QStringLiteral("host")] = visibleText(request.address);
    values[QStringLiteral("port")] = QString::number(request.port);
    values[QStringLiteral("calling")] = visibleText(request.callingAeTitle);
    values[QStringLiteral("called")] = visibleText(request.calledAeTitle);
    values[QStringLiteral("localAddress")] = visibleText(request.localAddress);
    values[QStringLiteral("tlsHint")] =
        request.tls ? QString()
                    : QStringLiteral("If port %1 is the peer's TLS port, turn TLS on or use its plain DICOM port.")
                          .arg(request.port);
    values[QStringLiteral("proposed")] = proposedText(request.transferSyntaxes);
    values[QStringLiteral("acseTimeout")] = seconds(request.acseTimeout);
    values[QStringLiteral("dimseTimeout")] = seconds(request.dimseTimeout);
    values[QStringLiteral("networkTimeout")] = seconds(request.networkTimeout);
}

void addRun(DiagnosisValues &values, const EchoReport &report)
{
    values[QStringLiteral("peer")] = peerName(report);
    values[QStringLiteral("addresses")] = report.peer.addresses.isEmpty()
                                              ? visibleText(report.request.address)
                                              : visibleText(report.peer.addresses.join(QStringLiteral(", ")));
    values[QStringLiteral("ourAddress")] =
        report.peer.localAddress.isEmpty()
            ? QStringLiteral("this computer's address")
            : QStringLiteral("this computer's address %1").arg(visibleText(report.peer.localAddress));
    values[QStringLiteral("startedAt")] =
        report.startedAt.isValid() ? report.startedAt.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"))
                                   : QStringLiteral("the time of this echo");
    values[QStringLiteral("progress")] =
        report.request.repeat > 1
            ? QStringLiteral(" %1 of %2 echoes had succeeded.").arg(report.echoes.succeeded).arg(report.request.repeat)
            : QString();
    values[QStringLiteral("contexts")] = contextsText(report.presentationContexts);
    const bool succeeded = report.verdict != Verdict::Failure;
    values[QStringLiteral("afterEcho")] =
        succeeded ? QStringLiteral("The echo succeeded, but") : QStringLiteral("After the failed echo,");
    values[QStringLiteral("nothingToDo")] =
        succeeded ? QStringLiteral("Nothing has to be done for the echo: the peer answered it.") : QString();
}

void addMeasurement(DiagnosisValues &values, const EchoCounts &echoes)
{
    values[QStringLiteral("gap")] = durationText(echoes.stalls.medianGap);
    values[QStringLiteral("splitAnswers")] = QString::number(echoes.stalls.splitAnswers);
    values[QStringLiteral("firstEcho")] = durationText(echoes.stalls.slowFirst.value_or(0));
    values[QStringLiteral("median")] = durationText(echoes.roundTrip ? echoes.roundTrip->median : 0);
}

void addEvidence(DiagnosisValues &values, const WireEvidence &evidence)
{
    values[QStringLiteral("waited")] = durationText(evidence.waitedMilliseconds);
    values[QStringLiteral("limit")] = evidence.limitMilliseconds > 0
                                          ? QStringLiteral(" (limit %1)").arg(durationText(evidence.limitMilliseconds))
                                          : QString();
    values[QStringLiteral("received")] = receivedText(evidence);
    const auto foreign = identifyForeignPeer(evidence.firstBytes);
    values[QStringLiteral("speaks")] =
        foreign && foreign->name ? QStringLiteral(" (%1 answers so)").arg(QLatin1StringView(foreign->name)) : QString();
    values[QStringLiteral("ending")] = endingText(evidence.end);
}

/// Which certificate it is about, so that it can be compared by telephone.
QString certificateText(const CertificateFacts &certificate)
{
    return QStringLiteral("certificate of \"%1\", issued by \"%2\", valid from %3 to %4, SHA-256 %5")
        .arg(visibleText(certificate.subject), visibleText(certificate.issuer),
             certificate.notBefore.date().toString(Qt::ISODate), certificate.notAfter.date().toString(Qt::ISODate),
             QString::fromLatin1(certificate.sha256));
}

/// PS3.7 C.1 to C.5.
QString statusClassText(quint16 status)
{
    const int range = status >> 12;
    if (status == 0xFF00 || status == 0xFF01)
        return QStringLiteral("a pending status");
    if (status == 0xFE00)
        return QStringLiteral("a cancel status");
    if (status == 0x0001 || status == 0x0107 || status == 0x0116 || range == 0xB)
        return QStringLiteral("a warning status");
    if (range == 0xA || range == 0xC || (status >= 0x0100 && status <= 0x02FF))
        return QStringLiteral("a failure status");
    return QStringLiteral("a status that DICOM does not define");
}

/// Commands are the matter of PS3.7, all else in a PDU that of PS3.8.
QString standardsText(const QList<ResponseFlaw> &flaws)
{
    const auto isInCommand = [](const ResponseFlaw &flaw) { return flaw.pdu == PduType::PDataTf; };
    if (std::all_of(flaws.begin(), flaws.end(), isInCommand))
        return QStringLiteral("PS3.7");
    return std::any_of(flaws.begin(), flaws.end(), isInCommand) ? QStringLiteral("PS3.7 and PS3.8")
                                                                : QStringLiteral("PS3.8");
}

/// `Byte 134 of the A-ASSOCIATE-AC, Presentation-context-ID: expected each at most once, found 1 again; ...`
QString flawsText(const QList<ResponseFlaw> &flaws)
{
    constexpr qsizetype mostShown = 8;
    QStringList texts;
    for (const ResponseFlaw &flaw : flaws.first(qMin(mostShown, flaws.size()))) {
        const Violation &violation = flaw.violation;
        const QString byte = texts.isEmpty() ? QStringLiteral("Byte") : QStringLiteral("byte");
        texts << QStringLiteral("%1 %2 of the %3, %4: expected %5, found %6")
                     .arg(byte, QString::number(violation.offset), pduTypeName(quint8(flaw.pdu)),
                          fieldName(violation.field), visibleText(violation.expected), visibleText(violation.found));
    }
    if (flaws.size() > mostShown)
        texts << QStringLiteral("and %1 more").arg(flaws.size() - mostShown);
    return texts.join(QStringLiteral("; "));
}

/// Adds the places that one kind of facts fills.
struct FactsAdder
{
    DiagnosisValues &values;

    void operator()(std::monostate) const {}

    void operator()(const AssociateRjPdu &reject) const
    {
        values[QStringLiteral("result")] =
            codeText(QStringLiteral("result"), reject.result, rejectResultText(reject.result));
        values[QStringLiteral("source")] =
            codeText(QStringLiteral("source"), reject.source, rejectSourceText(reject.source));
        values[QStringLiteral("reason")] =
            codeText(QStringLiteral("reason"), reject.reason, rejectReasonText(reject.source, reject.reason));
    }

    void operator()(const AbortPdu &abort) const
    {
        const QString meaning = abort.source == abortSourceProvider ? abortReasonText(abort.source, abort.reason)
                                                                    : QStringLiteral("without meaning for this source");
        values[QStringLiteral("abortSource")] =
            codeText(QStringLiteral("source"), abort.source, abortSourceText(abort.source));
        values[QStringLiteral("abortReason")] = codeText(QStringLiteral("reason"), abort.reason, meaning);
    }

    void operator()(const Violation &violation) const
    {
        values[QStringLiteral("field")] = fieldName(violation.field);
        values[QStringLiteral("offset")] = QString::number(violation.offset);
        values[QStringLiteral("expected")] = visibleText(violation.expected);
        values[QStringLiteral("found")] = visibleText(violation.found);
    }

    void operator()(const UncleanFacts &facts) const
    {
        values[QStringLiteral("standards")] = standardsText(facts.flaws);
        values[QStringLiteral("flaws")] = flawsText(facts.flaws);
    }

    void operator()(const StatusFacts &facts) const
    {
        values[QStringLiteral("status")] = echoStatusText(facts.status);
        values[QStringLiteral("statusClass")] = statusClassText(facts.status);
        values[QStringLiteral("messageId")] = QString::number(facts.messageId);
        values[QStringLiteral("comment")] =
            facts.errorComment.isEmpty()
                ? QString()
                : QStringLiteral(" and the comment \"%1\"").arg(visibleText(facts.errorComment));
    }

    void operator()(const ContextFacts &facts) const
    {
        values[QStringLiteral("contexts")] = contextsText(facts.contexts);
    }

    void operator()(const DifferenceFacts &facts) const
    {
        values[QStringLiteral("expected")] = visibleText(facts.expected);
        values[QStringLiteral("found")] = visibleText(facts.found);
    }

    void operator()(const TlsFailureFacts &facts) const
    {
        QStringList parts;
        if (const QString text = tlsFailureText(facts); !text.isEmpty())
            parts << visibleText(text);
        if (facts.receivedAlert >= 0)
            parts << QStringLiteral("TLS alert %1 from the peer").arg(facts.receivedAlert);
        if (facts.certificateDepth >= 0)
            parts << certificateText(facts.certificate);
        values[QStringLiteral("because")] =
            parts.isEmpty() ? QString() : QStringLiteral(": ") + parts.join(QStringLiteral("; "));
    }

    void operator()(const TlsSettingError &error) const { operator()(SystemErrorFacts{0, tlsSettingErrorText(error)}); }

    void operator()(const SystemErrorFacts &error) const
    {
        QString text = visibleText(error.text);
        while (text.endsWith(u'.'))
            text.chop(1);
        if (error.number != 0)
            text += QStringLiteral(" (error %1)").arg(error.number);
        values[QStringLiteral("because")] = text.isEmpty() ? QString() : QStringLiteral(": ") + text.trimmed();
    }
};

} // namespace

QString peerName(const EchoReport &report)
{
    if (!report.peer.connectedTo.isEmpty())
        return visibleText(report.peer.connectedTo);
    return hostAndPort(visibleText(report.request.address), report.request.port);
}

DiagnosisValues diagnosisValues(const EchoReport &report, const Finding &finding)
{
    DiagnosisValues values;
    addRequest(values, report.request);
    addRun(values, report);
    addEvidence(values, finding.evidence);
    addMeasurement(values, report.echoes);
    std::visit(FactsAdder{values}, finding.facts);
    return values;
}

QString filledIn(const char *pattern, const DiagnosisValues &values)
{
    const QString text = QString::fromUtf8(pattern);
    QString filled;
    qsizetype done = 0;
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', done)) {
        const qsizetype close = text.indexOf(u'}', open);
        filled.append(QStringView(text).mid(done, open - done));
        filled += values.value(text.mid(open + 1, close - open - 1));
        done = close + 1;
    }
    return filled.append(QStringView(text).mid(done));
}

QString proposedText(TransferSyntaxChoice choice)
{
    QStringList names;
    const QStringList uids = proposedTransferSyntaxes(choice);
    for (const QString &uid : uids)
        names << uidName(uid);
    return names.join(QStringLiteral(", "));
}

} // namespace dicom_echo
