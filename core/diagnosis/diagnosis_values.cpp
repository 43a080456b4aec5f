#include "core/diagnosis/diagnosis_values.h"

#include "core/diagnosis/duration_text.h"
#include "core/diagnosis/fact_values.h"
#include "core/diagnosis/path_values.h"
#include "core/diagnosis/tls_values.h"
#include "core/echo/setting_values.h"
#include "core/net/host_port.h"
#include "core/pdu/code_texts.h"
#include "core/pdu/foreign_protocol.h"
#include "core/pdu/uid_dictionary.h"
#include "core/text/visible_text.h"

#include <QHostAddress>

#include <algorithm>

namespace dicom_echo {

namespace {

constexpr qsizetype shownBytes = 16;

bool isPlainText(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(),
                       [](char c) { return (c >= 0x20 && c < 0x7F) || c == '\r' || c == '\n' || c == '\t'; });
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

} // namespace

QString becauseOf(const QStringList &reasons)
{
    return reasons.isEmpty() ? QString() : QStringLiteral(": ") + reasons.join(QStringLiteral("; "));
}

QString contextsText(const QList<ContextResult> &contexts, const Words &words)
{
    QStringList parts;
    for (const ContextResult &context : contexts)
        parts << words(Text::tr("presentation context %1: %2")).arg(context.id).arg(contextResultText(context.result));
    return parts.isEmpty() ? words(Text::tr("it answered no presentation context")) : parts.join(QStringLiteral("; "));
}

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
    addPathValues(values, report, finding, words);
    addTlsValues(values, report, finding, words);
    addFacts(values, finding.facts, words);
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
