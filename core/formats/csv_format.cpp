// One row per peer (RFC 4180). The first columns are those of a list of peers: our own reader takes the file as one.
#include "core/diagnosis/diagnosis.h"
#include "core/formats/machine_formats.h"
#include "core/formats/machine_text.h"
#include "core/text/visible_text.h"

namespace dicom_echo {

namespace {

/// A spreadsheet runs a cell that begins like this as a formula.
bool beginsFormula(const QString &cell)
{
    return !cell.isEmpty() && QStringLiteral("=+-@\t\r").contains(cell.front());
}

/// Of a text that is not ours.
QString csvCellOf(const QString &text)
{
    QString cell = visibleText(text);
    if (beginsFormula(cell))
        cell.prepend(u'\'');
    const bool needsQuotes = cell.contains(u',') || cell.contains(u'"') || cell.startsWith(u' ') || cell.endsWith(u' ');
    return needsQuotes ? u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"' : cell;
}

QString csvTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QString acceptedSyntax(const EchoReport &report)
{
    for (const ContextResult &context : report.presentationContexts) {
        if (context.result == 0)
            return context.transferSyntax;
    }
    return {};
}

QStringList failureCells(const MachinePeer &peer)
{
    const Finding *const failure = peer.report.failure();
    if (!failure)
        return {QString(), QString(), QString(), QString()};
    const Diagnosis diagnosis = diagnose(peer.report, *failure);
    return {stageName(failure->stage), findingCodeName(failure->code), diagnosis.title,
            responsibleName(diagnosis.responsible)};
}

QStringList tlsCells(const std::optional<TlsFacts> &tls)
{
    if (!tls)
        return {QString(), QString()};
    return {tls->version, tls->chain.isEmpty() ? QString() : csvTime(tls->chain.first().notAfter)};
}

QStringList warningCodes(const EchoReport &report)
{
    QStringList codes;
    for (const Finding &warning : report.warnings())
        codes << findingCodeName(warning.code);
    return codes;
}

QString csvRow(QStringList cells)
{
    for (QString &cell : cells)
        cell = csvCellOf(cell);
    return cells.join(u',') + QStringLiteral("\r\n");
}

QString peerRow(const MachinePeer &peer)
{
    const EchoReport &report = peer.report;
    const EchoRequest &request = report.request;
    QStringList cells{peer.name,
                      peer.group,
                      request.calledAeTitle,
                      request.callingAeTitle,
                      request.address,
                      QString::number(request.port),
                      request.tls ? QStringLiteral("yes") : QStringLiteral("no"),
                      verdictName(report.verdict)};
    cells << failureCells(peer) << (peer.roundTripSeconds ? plainDecimal(*peer.roundTripSeconds * 1000) : QString())
          << plainDecimal(report.milliseconds) << csvTime(report.startedAt) << report.peer.connectedTo
          << report.peer.implementationVersionName << report.peer.implementationClassUid
          << (report.peer.maximumPdu ? QString::number(*report.peer.maximumPdu) : QString()) << acceptedSyntax(report)
          << tlsCells(report.tls) << warningCodes(report).join(u' ');
    return csvRow(cells);
}

} // namespace

QByteArray csvText(const MachineReport &report)
{
    QString text = QStringLiteral("name,group,calledAeTitle,callingAeTitle,address,port,tls,verdict,stage,code,title,"
                                  "responsible,roundTripMilliseconds,milliseconds,startedAt,connectedTo,"
                                  "implementationVersionName,implementationClassUid,maximumPdu,transferSyntax,"
                                  "tlsVersion,certificateNotAfter,warnings\r\n");
    for (const MachinePeer &peer : report.peers)
        text += peerRow(peer);
    return text.toUtf8();
}

} // namespace dicom_echo
