#include "core/report/report_document.h"

#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/diagnosis_values.h"
#include "core/diagnosis/duration_text.h"
#include "core/diagnosis/path_texts.h"
#include "core/diagnosis/watch_text.h"
#include "core/echo/setting_values.h"
#include "core/pdu/code_texts.h"
#include "core/pdu/pdu_decoder.h"
#include "core/pdu/product.h"
#include "core/pdu/uid_dictionary.h"

#include <numeric>

namespace dicom_echo {

namespace {

void addRow(ReportSection &section, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        section.rows << ReportRow{name, visibleText(value)};
}

QString quotedAeTitle(const QString &aeTitle)
{
    return QStringLiteral("AE title \"%1\"").arg(aeTitle);
}

QString timeoutsText(const EchoRequest &request)
{
    return QStringLiteral("network %1 s, ACSE %2 s, DIMSE %3 s")
        .arg(timeoutText(request.networkTimeout), timeoutText(request.acseTimeout), timeoutText(request.dimseTimeout));
}

ReportSection whatWasTried(const EchoReport &report)
{
    const EchoRequest &request = report.request;
    const QString from =
        report.peer.localAddress.isEmpty() ? QStringLiteral("this computer") : report.peer.localAddress;
    const QString maximumPdu =
        request.maximumPdu == 0 ? QStringLiteral("no limit") : QStringLiteral("%1 bytes").arg(request.maximumPdu);
    ReportSection section{QStringLiteral("What was tried"), {}, {}, {}};
    addRow(section, QStringLiteral("From"), from + QStringLiteral(", ") + quotedAeTitle(request.callingAeTitle));
    addRow(section, QStringLiteral("To"),
           QStringLiteral("%1 port %2, ").arg(request.address, QString::number(request.port)) +
               quotedAeTitle(request.calledAeTitle));
    addRow(section, QStringLiteral("When"),
           report.startedAt.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'")));
    addRow(section, QStringLiteral("Security"), request.tls ? QStringLiteral("TLS") : QStringLiteral("none"));
    addRow(section, QStringLiteral("Proposed"), proposedText(request.transferSyntaxes));
    addRow(section, QStringLiteral("Maximum PDU"), maximumPdu);
    addRow(section, QStringLiteral("Timeouts"), timeoutsText(request));
    addRow(section, QStringLiteral("Program"), QStringLiteral("DICOM Echo " DICOM_ECHO_VERSION));
    return section;
}

ReportSection stages(const EchoReport &report)
{
    ReportSection section{QStringLiteral("Stages"), {}, {}, {}};
    for (int i = 0; i < stageCount; ++i) {
        const auto stage = static_cast<Stage>(i);
        const StageRecord &record = report.stage(stage);
        const QString duration = record.state == StageState::Skipped
                                     ? QString()
                                     : QStringLiteral(", %1").arg(durationText(record.milliseconds));
        addRow(section, stageName(stage), stageStateName(record.state) + duration);
    }
    return section;
}

ReportSection problem(const EchoReport &report, const Finding &finding)
{
    const Diagnosis diagnosis = diagnose(report, finding);
    ReportSection section{diagnosis.title, {}, diagnosis.advice, {}};
    addRow(section, QStringLiteral("What was seen"), diagnosis.evidence);
    addRow(section, QStringLiteral("Likely cause"), diagnosis.cause);
    addRow(section, QStringLiteral("Who can act"), responsibleText(diagnosis.responsible));
    return section;
}

QString contextText(const ContextResult &context)
{
    const QString syntax =
        context.transferSyntax.isEmpty() ? QString() : QStringLiteral(", ") + uidName(context.transferSyntax);
    return contextResultText(context.result) + syntax;
}

ReportSection whatThePeerSaid(const EchoReport &report)
{
    const PeerFacts &peer = report.peer;
    ReportSection section{QStringLiteral("The peer"), {}, {}, {}};
    addRow(section, QStringLiteral("Addresses"), peer.addresses.join(QStringLiteral(", ")));
    addRow(section, QStringLiteral("Connected to"), peer.connectedTo);
    addRow(section, QStringLiteral("Implementation"), peer.implementationVersionName);
    addRow(section, QStringLiteral("Class UID"), peer.implementationClassUid);
    addRow(section, QStringLiteral("Product (guess)"),
           productName(peer.implementationClassUid, peer.implementationVersionName));
    if (peer.maximumPdu)
        addRow(section, QStringLiteral("Maximum PDU"),
               *peer.maximumPdu == 0 ? QStringLiteral("no limit") : QStringLiteral("%1 bytes").arg(*peer.maximumPdu));
    for (const ContextResult &context : report.presentationContexts)
        addRow(section, QStringLiteral("Context %1").arg(context.id), contextText(context));
    return section;
}

ReportSection connection(const EchoReport &report)
{
    ReportSection section{QStringLiteral("The connection"), {}, {}, {}};
    if (!report.connection)
        return section;
    for (const ConnectAttempt &attempt : report.connection->attempts)
        addRow(section, QStringLiteral("Tried"), connectAttemptText(attempt));
    if (report.connection->tcp)
        addRow(section, QStringLiteral("Network"), connectionText(*report.connection->tcp));
    if (report.secondOpinion)
        addRow(section, QStringLiteral("Second opinion"), secondOpinionText(*report.secondOpinion));
    if (report.pathCheck)
        addRow(section, QStringLiteral("Path check"),
               (report.pathCheck->passed ? QStringLiteral("a request of %1 bytes was answered")
                                         : QStringLiteral("a request of %1 bytes was not answered"))
                   .arg(report.pathCheck->requestBytes));
    return section;
}

ReportSection tls(const std::optional<TlsFacts> &facts)
{
    ReportSection section{QStringLiteral("TLS"), {}, {}, {}};
    if (!facts)
        return section;
    addRow(section, QStringLiteral("Version"), facts->version);
    addRow(section, QStringLiteral("Cipher"), facts->cipher);
    addRow(section, QStringLiteral("Verified"), facts->verified ? QStringLiteral("yes") : QStringLiteral("no"));
    addRow(section, QStringLiteral("Objection"), facts->verificationError);
    if (!facts->chain.isEmpty()) {
        const CertificateFacts &certificate = facts->chain.first();
        addRow(section, QStringLiteral("Certificate"), certificate.subject);
        addRow(section, QStringLiteral("Issued by"), certificate.issuer);
        addRow(section, QStringLiteral("Valid"),
               QStringLiteral("%1 to %2")
                   .arg(certificate.notBefore.date().toString(Qt::ISODate),
                        certificate.notAfter.date().toString(Qt::ISODate)));
        addRow(section, QStringLiteral("SHA-256"), QString::fromLatin1(certificate.sha256));
    }
    return section;
}

/// `count`: how many there were. Of one there are no statistics.
void addRoundTrips(ReportSection &section, const std::optional<RoundTripSummary> &times, quint64 count)
{
    if (!times)
        return;
    if (count == 1)
        return addRow(section, QStringLiteral("Round trip"), durationText(times->median));
    addRow(section, QStringLiteral("Round trip"),
           QStringLiteral("median %1, mean %2, minimum %3, maximum %4")
               .arg(durationText(times->median), durationText(times->mean), durationText(times->min),
                    durationText(times->max)));
    addRow(section, QStringLiteral("Percentiles"),
           QStringLiteral("95 % within %1, 99 % within %2").arg(durationText(times->p95), durationText(times->p99)));
    addRow(section, QStringLiteral("Spread"),
           QStringLiteral("standard deviation %1, jitter %2")
               .arg(durationText(times->stddev), durationText(times->jitter)));
}

ReportSection echoes(const EchoCounts &counts)
{
    ReportSection section{QStringLiteral("Echoes"), {}, {}, {}};
    if (counts.sent == 0)
        return section;
    addRow(section, QStringLiteral("Sent"), QString::number(counts.sent));
    addRow(section, QStringLiteral("Succeeded"), QString::number(counts.succeeded));
    addRow(section, QStringLiteral("Lost"), QString::number(counts.lost));
    for (auto it = counts.statuses.cbegin(); it != counts.statuses.cend(); ++it)
        if (it.key() != 0)
            addRow(section, QStringLiteral("Status"),
                   QStringLiteral("%1 (%2 of %3)").arg(echoStatusText(it.key())).arg(it.value()).arg(counts.sent));
    const quint32 answers = std::accumulate(counts.statuses.cbegin(), counts.statuses.cend(), 0U);
    addRoundTrips(section, counts.roundTrip, answers);
    if (answers > 1)
        addRow(section, QStringLiteral("Rate"),
               QStringLiteral("%1 echoes per second").arg(counts.perSecond, 0, 'f', 1));
    return section;
}

QString watchSettingsText(const WatchSettings &settings)
{
    const QString each = QStringLiteral("every %1 s, ").arg(timeoutText(settings.interval));
    return each + (settings.associations == WatchAssociations::One ? QStringLiteral("one association for all echoes")
                                                                   : QStringLiteral("a new association for each echo"));
}

ReportSection attempts(const WatchReport &report)
{
    const WatchSummary &summary = report.summary;
    ReportSection section{QStringLiteral("Attempts"), {}, {}, {}};
    addRow(section, QStringLiteral("Echoed"), watchSettingsText(report.settings));
    addRow(section, QStringLiteral("Made"), QString::number(summary.attempts));
    addRow(section, QStringLiteral("Succeeded"), QString::number(summary.succeeded));
    addRow(section, QStringLiteral("Availability"), availabilityText(summary));
    addRoundTrips(section, report.roundTrip, summary.succeeded);
    return section;
}

/// The newest first: that is what one looks for.
ReportSection outages(const WatchSummary &summary)
{
    ReportSection section{QStringLiteral("Outages: %1").arg(summary.outageCount), {}, {}, {}};
    for (qsizetype i = summary.outages.size() - 1; i >= 0; --i) {
        const Outage &outage = summary.outages.at(i);
        section.lines << visibleText(
            QStringLiteral("%1, for %2, failed attempts: %3. %4")
                .arg(outage.from.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz 'UTC'")),
                     outageDurationText(summary, outage))
                .arg(outage.attempts)
                .arg(outageTitle(outage)));
    }
    if (const auto kept = quint64(summary.outages.size()); summary.outageCount > kept)
        section.lines << QStringLiteral("The %1 before these were not kept.").arg(summary.outageCount - kept);
    return section;
}

/// The last association, with the time of the whole.
EchoReport lastRunOf(const WatchReport &report)
{
    EchoReport run = report.lastRun;
    run.request = report.request; // also if there was no association
    run.startedAt = report.startedAt;
    return run;
}

ReportSection logSection(const QStringList &logLines)
{
    ReportSection section{QStringLiteral("Log"), {}, {}, {}};
    for (const QString &line : logLines)
        section.lines << visibleText(line);
    return section;
}

/// Without those that have nothing to say.
QList<ReportSection> filled(QList<ReportSection> sections)
{
    sections.removeIf([](const ReportSection &section) {
        return section.rows.isEmpty() && section.steps.isEmpty() && section.lines.isEmpty();
    });
    return sections;
}

} // namespace

ReportDocument reportDocument(const EchoReport &report, const QStringList &logLines)
{
    QList<ReportSection> sections;
    for (const Finding &finding : report.findings)
        sections << problem(report, finding);
    sections << whatWasTried(report) << stages(report) << whatThePeerSaid(report) << connection(report)
             << tls(report.tls) << echoes(report.echoes) << logSection(logLines);
    return {report.verdict, QStringLiteral("DICOM connection test (C-ECHO): %1").arg(verdictName(report.verdict)),
            verdictSentence(report), filled(sections)};
}

ReportDocument reportDocument(const WatchReport &report, const QStringList &logLines)
{
    const Verdict verdict = report.summary.verdict();
    const EchoReport run = lastRunOf(report);
    QList<ReportSection> sections;
    if (!report.summary.outages.isEmpty()) {
        const EchoReport &newest = *report.summary.outages.constLast().last;
        sections << problem(newest, *newest.failure());
        sections.last().heading = QStringLiteral("The newest outage: %1").arg(sections.last().heading);
    }
    sections << outages(report.summary) << whatWasTried(run) << attempts(report) << whatThePeerSaid(run) << tls(run.tls)
             << logSection(logLines);
    return {verdict, QStringLiteral("DICOM connection watch (C-ECHO): %1").arg(verdictName(verdict)),
            watchVerdictText(report), filled(sections)};
}

} // namespace dicom_echo
