#include "core/diagnosis/diagnosis_values.h"

#include "core/diagnosis/duration_text.h"
#include "core/diagnosis/net_texts.h"
#include "core/diagnosis/path_texts.h"
#include "core/diagnosis/stated_values.h"
#include "core/diagnosis/tls_values.h"
#include "core/echo/setting_values.h"
#include "core/net/host_port.h"
#include "core/pdu/code_texts.h"
#include "core/pdu/foreign_protocol.h"
#include "core/pdu/pdu_decoder.h"
#include "core/pdu/uid_dictionary.h"
#include "core/text/visible_text.h"

#include <QHostAddress>

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

/// The system's own words and what else is known of the reason, as the end of a sentence.
QString becauseOf(const QStringList &reasons)
{
    return reasons.isEmpty() ? QString() : QStringLiteral(": ") + reasons.join(QStringLiteral("; "));
}

/// `no byte was received`, `7 bytes were received (15 03 03 00 02 02 28)`.
QString receivedText(const WireEvidence &evidence, const Words &words)
{
    if (evidence.bytesReceived == 0)
        return words(Text::tr("no byte was received"));
    const QString count = words(Text::tr("%n byte(s) were received", nullptr, qint64(evidence.bytesReceived)));
    const QByteArray first = evidence.firstBytes.left(shownBytes);
    if (first.isEmpty())
        return count;
    const bool more = evidence.bytesReceived > static_cast<quint64>(first.size());
    QString shown = QString::fromLatin1(first.toHex(' ')) + (more ? QStringLiteral(" ...") : QString());
    if (isPlainText(evidence.firstBytes)) // in words it may say who answers: all of it
        shown += QStringLiteral(", \"%1\"").arg(QString::fromLatin1(evidence.firstBytes).simplified());
    return QStringLiteral("%1 (%2)").arg(count, shown);
}

QString endingText(ConnectionEnd end, const Words &words)
{
    switch (end) {
    case ConnectionEnd::StillOpen:
        return words(Text::tr("the connection was still open"));
    case ConnectionEnd::Fin:
        return words(Text::tr("the peer closed the connection (FIN)"));
    case ConnectionEnd::Reset:
        return words(Text::tr("the peer reset the connection (RST)"));
    case ConnectionEnd::Ours:
        return words(Text::tr("we closed the connection"));
    case ConnectionEnd::Lost:
        return words(Text::tr("our own network gave the connection up"));
    }
    Q_UNREACHABLE();
}

QString contextsText(const QList<ContextResult> &contexts, const Words &words)
{
    QStringList parts;
    for (const ContextResult &context : contexts)
        parts << words(Text::tr("presentation context %1: %2")).arg(context.id).arg(contextResultText(context.result));
    return parts.isEmpty() ? words(Text::tr("it answered no presentation context")) : parts.join(QStringLiteral("; "));
}

void addRequest(DiagnosisValues &values, const EchoRequest &request, const Words &words)
{
    const auto seconds = [](std::chrono::milliseconds timeout) { return timeoutText(timeout) + QStringLiteral(" s"); };
    values[QStringLiteral("host")] = visibleText(request.address);
    values[QStringLiteral("port")] = QString::number(request.port);
    values[QStringLiteral("calling")] = visibleText(request.callingAeTitle);
    values[QStringLiteral("called")] = visibleText(request.calledAeTitle);
    values[QStringLiteral("localAddress")] = visibleText(request.localAddress);
    values[QStringLiteral("tlsHint")] =
        request.tls ? QString()
                    : words(Text::tr("If port %1 is the peer's TLS port, turn TLS on or use its plain DICOM port."))
                          .arg(request.port);
    values[QStringLiteral("proposed")] = proposedText(request.transferSyntaxes);
    values[QStringLiteral("acseTimeout")] = seconds(request.acseTimeout);
    values[QStringLiteral("dimseTimeout")] = seconds(request.dimseTimeout);
    values[QStringLiteral("networkTimeout")] = seconds(request.networkTimeout);
}

void addRun(DiagnosisValues &values, const EchoReport &report, const Words &words)
{
    values[QStringLiteral("peer")] = peerName(report);
    values[QStringLiteral("service")] = serviceName(report);
    values[QStringLiteral("addresses")] = report.peer.addresses.isEmpty()
                                              ? visibleText(report.request.address)
                                              : visibleText(report.peer.addresses.join(QStringLiteral(", ")));
    values[QStringLiteral("ourAddress")] =
        report.peer.localAddress.isEmpty()
            ? words(Text::tr("this computer's address"))
            : words(Text::tr("this computer's address %1")).arg(visibleText(report.peer.localAddress));
    values[QStringLiteral("startedAt")] =
        report.startedAt.isValid() ? report.startedAt.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"))
                                   : words(Text::tr("the time of this echo"));
    values[QStringLiteral("progress")] = report.request.repeat > 1
                                             ? u' ' + words(Text::tr("%1 of %2 echoes had succeeded."))
                                                          .arg(report.echoes.succeeded)
                                                          .arg(report.request.repeat)
                                             : QString();
    values[QStringLiteral("contexts")] = contextsText(report.presentationContexts, words);
    const bool succeeded = report.verdict != Verdict::Failure;
    values[QStringLiteral("afterEcho")] =
        succeeded ? words(Text::tr("The echo succeeded, but")) : words(Text::tr("After the failed echo,"));
    values[QStringLiteral("nothingToDo")] =
        succeeded ? words(Text::tr("Nothing has to be done for the echo: the peer answered it.")) : QString();
}

void addMeasurement(DiagnosisValues &values, const EchoCounts &echoes, const Words &words)
{
    values[QStringLiteral("gap")] = durationText(echoes.stalls.medianGap, words);
    values[QStringLiteral("splitAnswers")] = QString::number(echoes.stalls.splitAnswers);
    values[QStringLiteral("firstEcho")] = durationText(echoes.stalls.slowFirst.value_or(0), words);
    values[QStringLiteral("median")] = durationText(echoes.roundTrip ? echoes.roundTrip->median : 0, words);
}

void addEvidence(DiagnosisValues &values, const WireEvidence &evidence, const Words &words)
{
    values[QStringLiteral("waited")] = durationText(evidence.waitedMilliseconds, words);
    values[QStringLiteral("limit")] =
        evidence.limitMilliseconds > 0
            ? u' ' + words(Text::tr("(limit %1)")).arg(durationText(evidence.limitMilliseconds, words))
            : QString();
    values[QStringLiteral("received")] = receivedText(evidence, words);
    const auto foreign = identifyForeignPeer(evidence.firstBytes);
    values[QStringLiteral("speaks")] =
        foreign && foreign->name ? u' ' + words(Text::tr("(%1 answers so)")).arg(QLatin1StringView(foreign->name))
                                 : QString();
    values[QStringLiteral("ending")] = endingText(evidence.end, words);
}

QString ownNetworkText(OwnNetwork network, const Words &words)
{
    switch (network) {
    case OwnNetwork::Well:
        return words(Text::tr("this computer's own network was well"));
    case OwnNetwork::AddressGone:
        return words(Text::tr("the address that the connection was made from is no longer one of this computer"));
    case OwnNetwork::LinkDown:
        return words(Text::tr("the network interface of this computer was down"));
    case OwnNetwork::NoRoute:
        return words(Text::tr("this computer had no route to the peer"));
    case OwnNetwork::NotSending:
        return words(Text::tr("the system of this computer could not send our packets"));
    }
    Q_UNREACHABLE();
}

QString messageText(Stage stage, const Words &words)
{
    switch (stage) {
    case Stage::Resolve:
    case Stage::Connect:
        return words(Text::tr("our TCP connection request"));
    case Stage::Tls:
        return words(Text::tr("our part of the TLS handshake"));
    case Stage::Associate:
        return words(Text::tr("our A-ASSOCIATE-RQ"));
    case Stage::Echo:
        return words(Text::tr("our C-ECHO-RQ"));
    case Stage::Release:
        return words(Text::tr("our A-RELEASE-RQ"));
    }
    Q_UNREACHABLE();
}

/// What the network may have forgotten, or the peer tired of.
void addIdleTime(DiagnosisValues &values, double milliseconds, const Words &words)
{
    constexpr double noticeable = 1000; // ms: shorter ones no device counts
    const bool isNoticeable = milliseconds >= noticeable;
    const QString idle = durationText(milliseconds, words);
    values[QStringLiteral("idle")] = idle;
    values[QStringLiteral("idleCause")] =
        isNoticeable
            ? words(Text::tr("; or a firewall or NAT router between forgot the connection, which had been idle "
                             "for %1"))
                  .arg(idle)
            : QString();
    values[QStringLiteral("idleAdvice")] =
        isNoticeable
            ? words(Text::tr("If it happens again after such an idle time, echo more often, or ask the network "
                             "team for a longer idle timeout of the firewall."))
            : QString();
}

void addPath(DiagnosisValues &values, const EchoReport &report, const Finding &finding, const Words &words)
{
    const WireEvidence &evidence = finding.evidence;
    values[QStringLiteral("ourMessage")] = messageText(finding.stage, words);
    values[QStringLiteral("ownNetwork")] =
        ownNetworkText(evidence.ownNetwork == OwnNetwork::Well && std::holds_alternative<ConnectFacts>(finding.facts)
                           ? OwnNetwork::NotSending
                           : evidence.ownNetwork,
                       words);
    const QString bytes = QString::number(evidence.unacknowledged);
    values[QStringLiteral("unacknowledgedBytes")] = bytes;
    values[QStringLiteral("unacknowledged")] =
        evidence.unacknowledged > 0
            ? u' ' + words(Text::tr("%n byte(s) of ours did not arrive.", nullptr, evidence.unacknowledged))
            : QString();
    addIdleTime(values, evidence.idleMilliseconds, words);
    if (evidence.end == ConnectionEnd::Lost)
        values[QStringLiteral("because")] = becauseOf(
            {words(Text::tr("%1 (error %2)")).arg(qt_error_string(evidence.systemError)).arg(evidence.systemError)});
    values[QStringLiteral("idleEnd")] = words(Text::tr("ended the association"));
    values[QStringLiteral("requestBytes")] = words(Text::tr("many"));
    values[QStringLiteral("mss")] = values[QStringLiteral("pathMtu")] = words(Text::tr("not known"));
    values[QStringLiteral("connection")] = words(Text::tr("packets had to be sent again"));
    values[QStringLiteral("silentAddresses")] = words(Text::tr("one of its addresses did not answer"));
    values[QStringLiteral("reporter")] = words(Text::tr("a router"));
    const bool isIpv6 = report.peer.addresses.value(0).contains(u':');
    values[QStringLiteral("family")] = isIpv6 ? QStringLiteral("IPv6") : QStringLiteral("IPv4");
    if (!report.connection)
        return;
    QStringList silent;
    for (const ConnectAttempt &attempt : report.connection->attempts)
        if (stayedSilent(attempt))
            silent << connectAttemptText(attempt, words);
    if (!silent.isEmpty())
        values[QStringLiteral("silentAddresses")] = silent.join(QStringLiteral("; "));
    if (report.connection->tcp)
        values[QStringLiteral("connection")] = connectionText(*report.connection->tcp, words);
}

/// Which certificate it is about, so that it can be compared by telephone.
QString certificateText(const CertificateFacts &certificate, int depth, const Words &words)
{
    return words(Text::tr("certificate of \"%1\" (depth %2), issued by \"%3\", valid from %4 to %5, SHA-256 %6"))
        .arg(visibleText(certificate.subject), QString::number(depth), visibleText(certificate.issuer),
             certificate.notBefore.date().toString(Qt::ISODate), certificate.notAfter.date().toString(Qt::ISODate),
             QString::fromLatin1(certificate.sha256));
}

/// PS3.7 C.1 to C.5.
QString statusClassText(quint16 status, const Words &words)
{
    const int range = status >> 12;
    if (status == 0xFF00 || status == 0xFF01)
        return words(Text::tr("a pending status"));
    if (status == 0xFE00)
        return words(Text::tr("a cancel status"));
    if (status == 0x0001 || status == 0x0107 || status == 0x0116 || range == 0xB)
        return words(Text::tr("a warning status"));
    if (range == 0xA || range == 0xC || (status >= 0x0100 && status <= 0x02FF))
        return words(Text::tr("a failure status"));
    return words(Text::tr("a status that DICOM does not define"));
}

/// Commands are the matter of PS3.7, all else in a PDU that of PS3.8.
QString standardsText(const QList<ResponseFlaw> &flaws, const Words &words)
{
    const auto isInCommand = [](const ResponseFlaw &flaw) { return flaw.pdu == PduType::PDataTf; };
    if (std::all_of(flaws.begin(), flaws.end(), isInCommand))
        return QStringLiteral("PS3.7");
    return std::any_of(flaws.begin(), flaws.end(), isInCommand) ? words(Text::tr("PS3.7 and PS3.8"))
                                                                : QStringLiteral("PS3.8");
}

/// `Byte 134 of the A-ASSOCIATE-AC, Presentation-context-ID: expected each at most once, found 1 again; ...`
QString flawsText(const QList<ResponseFlaw> &flaws, const Words &words)
{
    constexpr qsizetype mostShown = 8;
    QStringList texts;
    for (const ResponseFlaw &flaw : flaws.first(qMin(mostShown, flaws.size()))) {
        const Violation &violation = flaw.violation;
        const QString text = texts.isEmpty() ? words(Text::tr("Byte %1 of the %2, %3: expected %4, found %5"))
                                             : words(Text::tr("byte %1 of the %2, %3: expected %4, found %5"));
        texts << text.arg(QString::number(violation.offset), pduTypeName(quint8(flaw.pdu)), fieldName(violation.field),
                          visibleText(statedIn(words, violation.expected)),
                          visibleText(statedIn(words, violation.found)));
    }
    if (flaws.size() > mostShown)
        texts << words(Text::tr("and %1 more")).arg(flaws.size() - mostShown);
    return texts.join(QStringLiteral("; "));
}

/// Adds the places that one kind of facts fills.
struct FactsAdder
{
    DiagnosisValues &values;
    const Words &words;

    void operator()(std::monostate) const {}

    void operator()(const AssociateRjPdu &reject) const
    {
        values[QStringLiteral("result")] =
            codeText(words(Text::tr("result")), reject.result, rejectResultText(reject.result));
        values[QStringLiteral("source")] =
            codeText(words(Text::tr("source")), reject.source, rejectSourceText(reject.source));
        values[QStringLiteral("reason")] =
            codeText(words(Text::tr("reason")), reject.reason, rejectReasonText(reject.source, reject.reason));
    }

    void operator()(const AbortPdu &abort) const
    {
        const QString meaning = abort.source == abortSourceProvider
                                    ? abortReasonText(abort.source, abort.reason)
                                    : words(Text::tr("without meaning for this source"));
        values[QStringLiteral("abortSource")] =
            codeText(words(Text::tr("source")), abort.source, abortSourceText(abort.source));
        values[QStringLiteral("abortReason")] = codeText(words(Text::tr("reason")), abort.reason, meaning);
    }

    void operator()(const Violation &violation) const
    {
        values[QStringLiteral("field")] = fieldName(violation.field);
        values[QStringLiteral("offset")] = QString::number(violation.offset);
        values[QStringLiteral("expected")] = visibleText(statedIn(words, violation.expected));
        values[QStringLiteral("found")] = visibleText(statedIn(words, violation.found));
    }

    void operator()(const UncleanFacts &facts) const
    {
        values[QStringLiteral("standards")] = standardsText(facts.flaws, words);
        values[QStringLiteral("flaws")] = flawsText(facts.flaws, words);
    }

    void operator()(const StatusFacts &facts) const
    {
        values[QStringLiteral("status")] = echoStatusText(facts.status);
        values[QStringLiteral("statusClass")] = statusClassText(facts.status, words);
        values[QStringLiteral("messageId")] = QString::number(facts.messageId);
        values[QStringLiteral("comment")] =
            facts.errorComment.isEmpty()
                ? QString()
                : u' ' + words(Text::tr("and the comment \"%1\"")).arg(visibleText(facts.errorComment));
    }

    void operator()(const ContextFacts &facts) const
    {
        values[QStringLiteral("contexts")] = contextsText(facts.contexts, words);
    }

    void operator()(const DifferenceFacts &facts) const
    {
        values[QStringLiteral("expected")] = visibleText(facts.expected);
        values[QStringLiteral("found")] = visibleText(facts.found);
    }

    void operator()(const TlsFailureFacts &facts) const
    {
        QStringList parts;
        if (facts.receivedAlert >= 0)
            parts << words(Text::tr("TLS alert %1 (%2) from the peer"))
                         .arg(QString::number(facts.receivedAlert), tlsAlertName(facts.receivedAlert));
        else if (const QString text = tlsFailureText(facts, words); !text.isEmpty())
            parts << visibleText(text);
        if (facts.certificateDepth >= 0)
            parts << certificateText(facts.certificate, facts.certificateDepth, words);
        values[QStringLiteral("because")] = becauseOf(parts);
    }

    void operator()(const ExposedFile &) const {} // tls_values

    void operator()(const TlsSettingError &error) const
    {
        operator()(SystemErrorFacts{0, tlsSettingErrorText(error, words)});
    }

    void operator()(const NameFacts &facts) const
    {
        QStringList parts;
        if (!facts.reason.isEmpty())
            parts << visibleText(facts.reason);
        if (!facts.servers.isEmpty())
            parts << nameServersText(facts.servers, words);
        values[QStringLiteral("because")] = becauseOf(parts);
    }

    void operator()(const ConnectFacts &facts) const
    {
        operator()(facts.error);
        if (!facts.icmp)
            return;
        values[QStringLiteral("icmp")] = icmpText(*facts.icmp, words);
        values[QStringLiteral("reporter")] = facts.icmp->from.toString();
    }

    void operator()(const IdleEndFacts &facts) const
    {
        values[QStringLiteral("idle")] = durationText(facts.idleMilliseconds, words);
        values[QStringLiteral("interval")] = durationText(facts.intervalMilliseconds, words);
        switch (facts.kind) {
        case IdleEndFacts::Kind::Abort:
            operator()(facts.abort.value_or(AbortPdu()));
            values[QStringLiteral("idleEnd")] =
                words(Text::tr("sent A-ABORT (%1, %2)"))
                    .arg(values[QStringLiteral("abortSource")], values[QStringLiteral("abortReason")]);
            return;
        case IdleEndFacts::Kind::Release:
            values[QStringLiteral("idleEnd")] = words(Text::tr("asked for the release (A-RELEASE-RQ)"));
            return;
        case IdleEndFacts::Kind::Fin:
            values[QStringLiteral("idleEnd")] = words(Text::tr("closed the connection (FIN)"));
            return;
        case IdleEndFacts::Kind::Reset:
            values[QStringLiteral("idleEnd")] = words(Text::tr("reset the connection (RST)"));
            return;
        }
    }

    void operator()(const PathMtuFacts &facts) const
    {
        values[QStringLiteral("requestBytes")] = QString::number(facts.requestBytes);
        values[QStringLiteral("mss")] = QString::number(facts.mss);
        values[QStringLiteral("pathMtu")] = QString::number(facts.pathMtu);
    }

    void operator()(const SystemErrorFacts &error) const
    {
        QString text = visibleText(error.text);
        while (text.endsWith(u'.'))
            text.chop(1);
        if (error.number != 0)
            text = words(Text::tr("%1 (error %2)")).arg(text, QString::number(error.number)).trimmed();
        values[QStringLiteral("because")] = text.isEmpty() ? QString() : becauseOf({text.trimmed()});
    }
};

} // namespace

QString peerName(const EchoReport &report)
{
    if (!report.peer.connectedTo.isEmpty())
        return visibleText(report.peer.connectedTo);
    return hostAndPort(visibleText(report.request.address), report.request.port);
}

QString serviceName(const EchoReport &report)
{
    const QString typed = hostAndPort(visibleText(report.request.address), report.request.port);
    const QString connectedTo = visibleText(report.peer.connectedTo);
    const bool isAddress = !QHostAddress(report.request.address).isNull();
    if (connectedTo.isEmpty() || isAddress || connectedTo == typed)
        return typed;
    return QStringLiteral("%1 (%2)").arg(typed, connectedTo.left(connectedTo.lastIndexOf(u':')));
}

DiagnosisValues diagnosisValues(const EchoReport &report, const Finding &finding, const Words &words)
{
    DiagnosisValues values;
    addRequest(values, report.request, words);
    addRun(values, report, words);
    addEvidence(values, finding.evidence, words);
    addMeasurement(values, report.echoes, words);
    addPath(values, report, finding, words);
    addTlsValues(values, report, finding, words);
    std::visit(FactsAdder{values, words}, finding.facts);
    return values;
}

QString filledIn(const QString &text, const DiagnosisValues &values)
{
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
