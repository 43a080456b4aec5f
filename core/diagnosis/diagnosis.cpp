#include "core/diagnosis/diagnosis.h"

#include "core/diagnosis/diagnosis_values.h"
#include "core/diagnosis/duration_text.h"
#include "core/diagnosis/finding_table.h"
#include "core/diagnosis/path_texts.h"
#include "core/pdu/pdu_decoder.h"

namespace dicom_echo {

namespace {

/// PS3.8 table 9-21.
constexpr quint8 rejectedTransient = 2;
constexpr quint8 rejectSourceUser = 1;
constexpr quint8 rejectSourcePresentation = 3;
constexpr quint8 callingAeTitleReason = 3;
constexpr quint8 calledAeTitleReason = 7;

/// First of all if nothing else is known; an AE title does not become right by waiting. The rows of source 3 advise it
/// anyway.
void adviseToRetryIfTransient(const Finding &finding, QStringList &advice)
{
    const auto *reject = std::get_if<AssociateRjPdu>(&finding.facts);
    if (!reject || reject->result != rejectedTransient || reject->source == rejectSourcePresentation)
        return;
    const bool blamesAnAeTitle = reject->source == rejectSourceUser &&
                                 (reject->reason == callingAeTitleReason || reject->reason == calledAeTitleReason);
    advice.insert(blamesAnAeTitle ? advice.size() : 0,
                  QStringLiteral("The peer calls its rejection transient: try again in a minute."));
}

/// Some peers refuse the whole association, or say that they do not know the SOP class, when they do not know the one
/// syntax that is proposed for it.
void adviseToProposeAll(const EchoRequest &request, const Finding &finding, QStringList &advice)
{
    const auto *reject = std::get_if<AssociateRjPdu>(&finding.facts);
    const bool givesNoReason = reject && reject->source == rejectSourceUser && reject->reason == 1;
    const bool mayBeTheSyntax = givesNoReason || finding.code == FindingCode::NoAcceptedContext;
    if (mayBeTheSyntax && request.transferSyntaxes != TransferSyntaxChoice::All)
        advice.prepend(QStringLiteral("Propose all four transfer syntaxes: only %1 was proposed.")
                           .arg(proposedText(request.transferSyntaxes)));
}

QString answeredSentence(const EchoReport &report)
{
    const QString name = report.peer.implementationVersionName.isEmpty()
                             ? QStringLiteral("The peer")
                             : visibleText(report.peer.implementationVersionName);
    if (!report.echoes.roundTrip)
        return name + QStringLiteral(" answered.");
    const QString median = report.echoes.sent > 1 ? QStringLiteral(" (median)") : QString();
    return QStringLiteral("%1 answered in %2%3.").arg(name, durationText(report.echoes.roundTrip->median), median);
}

/// What a secure connection lacked to be one.
QString insecurityText(const std::optional<TlsFacts> &tls)
{
    QString text;
    if (tls && !tls->verified)
        text += QStringLiteral(" Its certificate was not verified.");
    if (tls && hasInsecureVersion(*tls))
        text += QStringLiteral(" %1 is not secure.").arg(tls->version);
    return text;
}

QString successSentence(const EchoReport &report)
{
    const QString outcome =
        report.request.repeat > 1
            ? QStringLiteral("%1 of %2 echoes succeeded.").arg(report.echoes.succeeded).arg(report.request.repeat)
            : QStringLiteral("Echo succeeded.");
    return outcome + u' ' + answeredSentence(report) + insecurityText(report.tls);
}

QString cancelledSentence(const EchoReport &report)
{
    const QString after = durationText(report.milliseconds);
    for (int i = 0; i < stageCount; ++i) {
        const auto stage = static_cast<Stage>(i);
        if (report.stage(stage).state == StageState::Cancelled)
            return QStringLiteral("Cancelled after %1, at the stage \"%2\".").arg(after, stageName(stage));
    }
    return QStringLiteral("Cancelled after %1.").arg(after);
}

} // namespace

bool hasInsecureVersion(const TlsFacts &tls)
{
    return tls.version == QLatin1StringView("TLSv1") || tls.version == QLatin1StringView("TLSv1.1");
}

Diagnosis diagnosisOf(const EchoReport &report, const Finding &finding, const FillIn &fillIn)
{
    const Explanation &explanation = findingEntry(finding.code).explain(report.request, finding);
    Diagnosis diagnosis;
    diagnosis.title = fillIn(explanation.title);
    diagnosis.evidence = fillIn(explanation.evidence);
    if (report.secondOpinion && &finding == report.failure())
        diagnosis.evidence += u' ' + secondOpinionText(*report.secondOpinion);
    diagnosis.cause = fillIn(explanation.cause);
    diagnosis.responsible = explanation.responsible;
    for (const char *advice : explanation.advice)
        if (const QString text = fillIn(advice); !text.isEmpty())
            diagnosis.advice << text;
    adviseToRetryIfTransient(finding, diagnosis.advice);
    adviseToProposeAll(report.request, finding, diagnosis.advice);
    return diagnosis;
}

Diagnosis diagnose(const EchoReport &report, const Finding &finding)
{
    const DiagnosisValues values = diagnosisValues(report, finding);
    return diagnosisOf(report, finding, [&values](const char *pattern) { return filledIn(pattern, values); });
}

QString verdictSentence(const EchoReport &report)
{
    switch (report.verdict) {
    case Verdict::Success:
        return successSentence(report);
    case Verdict::Warning:
        return report.findings.isEmpty() ? successSentence(report)
                                         : diagnose(report, report.findings.first()).title + u'.';
    case Verdict::Failure:
        return report.failure() ? QStringLiteral("Echo failed. %1.").arg(diagnose(report, *report.failure()).title)
                                : QStringLiteral("Echo failed.");
    case Verdict::Cancelled:
        return cancelledSentence(report);
    }
    Q_UNREACHABLE();
}

QString responsibleText(Responsible responsible)
{
    switch (responsible) {
    case Responsible::You:
        return QStringLiteral("You");
    case Responsible::PeerAdministrator:
        return QStringLiteral("The administrator of the peer");
    case Responsible::NetworkTeam:
        return QStringLiteral("The network team");
    case Responsible::Vendor:
        return QStringLiteral("The vendor of the peer");
    case Responsible::Nobody:
        return QStringLiteral("Nobody has to");
    }
    Q_UNREACHABLE();
}

} // namespace dicom_echo
