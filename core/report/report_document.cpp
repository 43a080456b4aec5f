#include "core/report/report_document.h"

#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/diagnosis_values.h"
#include "core/diagnosis/duration_text.h"
#include "core/diagnosis/path_texts.h"
#include "core/diagnosis/watch_text.h"
#include "core/echo/setting_values.h"
#include "core/pdu/code_texts.h"
#include "core/pdu/product.h"
#include "core/pdu/uid_dictionary.h"
#include "core/text/fingerprint_text.h"
#include "core/text/visible_text.h"

#include <numeric>

namespace dicom_echo {

namespace {

void addRow(ReportSection &section, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        section.rows << ReportRow{name, visibleText(value)};
}

QString timeoutsText(const EchoRequest &request, const Words &words)
{
    return words(Text::tr("network %1 s, ACSE %2 s, DIMSE %3 s"))
        .arg(timeoutText(request.networkTimeout), timeoutText(request.acseTimeout), timeoutText(request.dimseTimeout));
}

ReportSection whatWasTried(const EchoReport &report, const Words &words)
{
    const EchoRequest &request = report.request;
    const QString from =
        report.peer.localAddress.isEmpty() ? words(Text::tr("this computer")) : report.peer.localAddress;
    const QString maximumPdu = request.maximumPdu == 0 ? words(Text::tr("no limit"))
                                                       : words(Text::tr("%n byte(s)", nullptr, request.maximumPdu));
    ReportSection section{words(Text::tr("What was tried")), {}, {}, {}};
    addRow(section, words(Text::tr("From")), words(Text::tr("%1, AE title \"%2\"")).arg(from, request.callingAeTitle));
    addRow(section, words(Text::tr("To")),
           words(Text::tr("%1 port %2, AE title \"%3\""))
               .arg(request.address, QString::number(request.port), request.calledAeTitle));
    addRow(section, words(Text::tr("When")),
           report.startedAt.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'")));
    addRow(section, words(Text::tr("Security")), request.tls ? QStringLiteral("TLS") : words(Text::tr("none")));
    addRow(section, words(Text::tr("Proposed")), proposedText(request.transferSyntaxes));
    addRow(section, words(Text::tr("Maximum PDU")), maximumPdu);
    addRow(section, words(Text::tr("Timeouts")), timeoutsText(request, words));
    addRow(section, words(Text::tr("Program")), QStringLiteral("DICOM Echo " DICOM_ECHO_VERSION));
    addRow(section, words(Text::tr("Language")), languageName(words.language()));
    return section;
}

ReportSection stages(const EchoReport &report, const Words &words)
{
    ReportSection section{words(Text::tr("Stages")), {}, {}, {}};
    for (int i = 0; i < stageCount; ++i) {
        const auto stage = static_cast<Stage>(i);
        const StageRecord &record = report.stage(stage);
        const QString duration = record.state == StageState::Skipped
                                     ? QString()
                                     : QStringLiteral(", %1").arg(durationText(record.milliseconds, words));
        addRow(section, stageText(stage, words), stageStateText(record.state, words) + duration);
    }
    return section;
}

ReportSection problem(const EchoReport &report, const Finding &finding, const Words &words)
{
    const Diagnosis diagnosis = diagnose(report, finding, words);
    ReportSection section{diagnosis.title, {}, diagnosis.advice, {}};
    addRow(section, words(Text::tr("What was seen")), diagnosis.evidence);
    addRow(section, words(Text::tr("Likely cause")), diagnosis.cause);
    addRow(section, words(Text::tr("Who can act")), responsibleText(diagnosis.responsible, words));
    addRow(section, words(Text::tr("Code")), findingCodeName(finding.code));
    return section;
}

QString contextText(const ContextResult &context)
{
    const QString syntax =
        context.transferSyntax.isEmpty() ? QString() : QStringLiteral(", ") + uidName(context.transferSyntax);
    return contextResultText(context.result) + syntax;
}

ReportSection whatThePeerSaid(const EchoReport &report, const Words &words)
{
    const PeerFacts &peer = report.peer;
    ReportSection section{words(Text::tr("The peer")), {}, {}, {}};
    addRow(section, words(Text::tr("Addresses")), peer.addresses.join(QStringLiteral(", ")));
    addRow(section, words(Text::tr("Connected to")), peer.connectedTo);
    addRow(section, words(Text::tr("Implementation")), peer.implementationVersionName);
    addRow(section, words(Text::tr("Class UID")), peer.implementationClassUid);
    addRow(section, words(Text::tr("Product (guess)")),
           productName(peer.implementationClassUid, peer.implementationVersionName));
    if (peer.maximumPdu)
        addRow(section, words(Text::tr("Maximum PDU")),
               *peer.maximumPdu == 0 ? words(Text::tr("no limit"))
                                     : words(Text::tr("%n byte(s)", nullptr, *peer.maximumPdu)));
    for (const ContextResult &context : report.presentationContexts)
        addRow(section, words(Text::tr("Context %1")).arg(context.id), contextText(context));
    return section;
}

ReportSection connection(const EchoReport &report, const Words &words)
{
    ReportSection section{words(Text::tr("The connection")), {}, {}, {}};
    if (!report.connection)
        return section;
    for (const ConnectAttempt &attempt : report.connection->attempts)
        addRow(section, words(Text::tr("Tried")), connectAttemptText(attempt, words));
    if (report.connection->tcp)
        addRow(section, words(Text::tr("Network")), connectionText(*report.connection->tcp, words));
    if (report.secondOpinion)
        addRow(section, words(Text::tr("Second opinion")), secondOpinionText(*report.secondOpinion, words));
    if (report.pathCheck)
        addRow(section, words(Text::tr("Path check")), pathCheckText(*report.pathCheck, words));
    return section;
}

bool isPinned(const EchoRequest &request)
{
    return request.tls && request.tls->verification == TlsVerification::Pin;
}

/// A pinned certificate is the right one, whatever else may be said against it.
QString verifiedText(const TlsFacts &facts, bool byPin, const Words &words)
{
    if (!facts.verified)
        return words(Text::tr("no"));
    return byPin ? words(Text::tr("yes, by its pinned fingerprint only")) : words(Text::tr("yes"));
}

ReportSection tls(const std::optional<TlsFacts> &facts, bool byPin, const Words &words)
{
    ReportSection section{QStringLiteral("TLS"), {}, {}, {}};
    if (!facts)
        return section;
    addRow(section, words(Text::tr("Version")), facts->version);
    addRow(section, words(Text::tr("Cipher")), facts->cipher);
    addRow(section, words(Text::tr("Verified")), verifiedText(*facts, byPin, words));
    addRow(section, words(Text::tr("Objection")), facts->verificationError);
    if (!facts->chain.isEmpty()) {
        const CertificateFacts &certificate = facts->chain.first();
        addRow(section, words(Text::tr("Certificate")), certificate.subject);
        addRow(section, words(Text::tr("Issued by")), certificate.issuer);
        addRow(section, words(Text::tr("Valid")),
               words(Text::tr("%1 to %2"))
                   .arg(certificate.notBefore.date().toString(Qt::ISODate),
                        certificate.notAfter.date().toString(Qt::ISODate)));
        addRow(section, words(Text::tr("SHA-256")), fingerprintText(certificate.sha256));
    }
    return section;
}

/// `count`: how many there were. Of one there are no statistics.
void addRoundTrips(ReportSection &section, const std::optional<RoundTripSummary> &times, quint64 count,
                   const Words &words)
{
    if (!times)
        return;
    if (count == 1)
        return addRow(section, words(Text::tr("Round trip")), durationText(times->median, words));
    addRow(section, words(Text::tr("Round trip")),
           words(Text::tr("median %1, mean %2, minimum %3, maximum %4"))
               .arg(durationText(times->median, words), durationText(times->mean, words),
                    durationText(times->min, words), durationText(times->max, words)));
    addRow(section, words(Text::tr("Percentiles")),
           words(Text::tr("95 % within %1, 99 % within %2"))
               .arg(durationText(times->p95, words), durationText(times->p99, words)));
    addRow(section, words(Text::tr("Spread")),
           words(Text::tr("standard deviation %1, jitter %2"))
               .arg(durationText(times->stddev, words), durationText(times->jitter, words)));
}

ReportSection echoes(const EchoCounts &counts, const Words &words)
{
    ReportSection section{words(Text::tr("Echoes")), {}, {}, {}};
    if (counts.sent == 0)
        return section;
    addRow(section, words(Text::tr("Sent")), QString::number(counts.sent));
    addRow(section, words(Text::tr("Succeeded")), QString::number(counts.succeeded));
    addRow(section, words(Text::tr("Lost")), QString::number(counts.lost));
    for (auto it = counts.statuses.cbegin(); it != counts.statuses.cend(); ++it)
        if (it.key() != 0)
            addRow(section, words(Text::tr("Status")),
                   words(Text::tr("%1 (%2 of %3)")).arg(echoStatusText(it.key())).arg(it.value()).arg(counts.sent));
    const quint32 answers = std::accumulate(counts.statuses.cbegin(), counts.statuses.cend(), 0U);
    addRoundTrips(section, counts.roundTrip, answers, words);
    if (answers > 1)
        addRow(section, words(Text::tr("Rate")),
               words(Text::tr("%1 echoes per second")).arg(words.number(counts.perSecond, 1)));
    return section;
}

QString watchSettingsText(const WatchSettings &settings, const Words &words)
{
    const QString text = settings.associations == WatchAssociations::One
                             ? words(Text::tr("every %1 s, one association for all echoes"))
                             : words(Text::tr("every %1 s, a new association for each echo"));
    const std::chrono::duration<double> seconds = settings.interval;
    return text.arg(words.locale().toString(seconds.count(), 'f', QLocale::FloatingPointShortest));
}

ReportSection attempts(const WatchReport &report, const Words &words)
{
    const WatchSummary &summary = report.summary;
    ReportSection section{words(Text::tr("Attempts")), {}, {}, {}};
    addRow(section, words(Text::tr("Echoed")), watchSettingsText(report.settings, words));
    addRow(section, words(Text::tr("Made")), QString::number(summary.attempts));
    addRow(section, words(Text::tr("Succeeded")), QString::number(summary.succeeded));
    addRow(section, words(Text::tr("Availability")), availabilityText(summary, words));
    addRoundTrips(section, report.roundTrip, summary.succeeded, words);
    return section;
}

/// The newest first: that is what one looks for.
ReportSection outages(const WatchSummary &summary, const Words &words)
{
    ReportSection section{words(Text::tr("Outages: %1")).arg(summary.outageCount), {}, {}, {}};
    for (qsizetype i = summary.outages.size() - 1; i >= 0; --i) {
        const Outage &outage = summary.outages.at(i);
        section.lines << visibleText(
            words(Text::tr("%1, for %2, failed attempts: %3. %4"))
                .arg(outage.from.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz 'UTC'")),
                     outageDurationText(summary, outage, words))
                .arg(outage.attempts)
                .arg(outageTitle(outage, words)));
    }
    if (const auto kept = quint64(summary.outages.size()); summary.outageCount > kept)
        section.lines << words(Text::tr("The %1 before these were not kept.")).arg(summary.outageCount - kept);
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

ReportSection logSection(const QStringList &logLines, const Words &words)
{
    ReportSection section{words(Text::tr("Log")), {}, {}, {}};
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

ReportDocument reportDocument(const EchoReport &report, const QStringList &logLines, const Words &words)
{
    QList<ReportSection> sections;
    for (const Finding &finding : report.findings)
        sections << problem(report, finding, words);
    sections << whatWasTried(report, words) << stages(report, words) << whatThePeerSaid(report, words)
             << connection(report, words) << tls(report.tls, isPinned(report.request), words)
             << echoes(report.echoes, words) << logSection(logLines, words);
    return {report.verdict,
            words(Text::tr("DICOM connection test (C-ECHO): %1")).arg(verdictText(report.verdict, words)),
            verdictSentence(report, words), filled(sections), words.language()};
}

ReportDocument reportDocument(const WatchReport &report, const QStringList &logLines, const Words &words)
{
    const Verdict verdict = report.summary.verdict();
    const EchoReport run = lastRunOf(report);
    QList<ReportSection> sections;
    if (!report.summary.outages.isEmpty()) {
        const EchoReport &newest = *report.summary.outages.constLast().last;
        sections << problem(newest, *newest.failure(), words);
        sections.last().heading = words(Text::tr("The newest outage: %1")).arg(sections.last().heading);
    }
    sections << outages(report.summary, words) << whatWasTried(run, words) << attempts(report, words)
             << whatThePeerSaid(run, words) << tls(run.tls, isPinned(run.request), words)
             << logSection(logLines, words);
    return {verdict, words(Text::tr("DICOM connection watch (C-ECHO): %1")).arg(verdictText(verdict, words)),
            watchVerdictText(report, words), filled(sections), words.language()};
}

} // namespace dicom_echo
