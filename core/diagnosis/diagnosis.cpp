#include "core/diagnosis/diagnosis.h"

#include "core/diagnosis/diagnosis_values.h"
#include "core/diagnosis/duration_text.h"
#include "core/diagnosis/finding_table.h"
#include "core/diagnosis/path_texts.h"
#include "core/pdu/pdu.h"
#include "core/text/visible_text.h"

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
void adviseToRetryIfTransient(const Finding &finding, const Words &words, QStringList &advice)
{
    const auto *reject = std::get_if<AssociateRjPdu>(&finding.facts);
    if (!reject || reject->result != rejectedTransient || reject->source == rejectSourcePresentation)
        return;
    const bool blamesAnAeTitle = reject->source == rejectSourceUser &&
                                 (reject->reason == callingAeTitleReason || reject->reason == calledAeTitleReason);
    advice.insert(blamesAnAeTitle ? advice.size() : 0,
                  words(Text::tr("The peer calls its rejection transient: try again in a minute.")));
}

/// Some peers refuse the whole association, or say that they do not know the SOP class, when they do not know the one
/// syntax that is proposed for it.
void adviseToProposeAll(const EchoRequest &request, const Finding &finding, const Words &words, QStringList &advice)
{
    const auto *reject = std::get_if<AssociateRjPdu>(&finding.facts);
    const bool givesNoReason = reject && reject->source == rejectSourceUser && reject->reason == 1;
    const bool mayBeTheSyntax = givesNoReason || finding.code == FindingCode::NoAcceptedContext;
    if (mayBeTheSyntax && request.transferSyntaxes != TransferSyntaxChoice::All)
        advice.prepend(words(Text::tr("Propose all four transfer syntaxes: only %1 was proposed."))
                           .arg(proposedText(request.transferSyntaxes)));
}

QString answeredSentence(const EchoReport &report, const Words &words)
{
    const QString name = report.peer.implementationVersionName.isEmpty()
                             ? words(Text::tr("The peer"))
                             : visibleText(report.peer.implementationVersionName);
    if (!report.echoes.roundTrip)
        return words(Text::tr("%1 answered.")).arg(name);
    const QString text =
        report.echoes.sent > 1 ? words(Text::tr("%1 answered in %2 (median).")) : words(Text::tr("%1 answered in %2."));
    return text.arg(name, durationText(report.echoes.roundTrip->median, words));
}

/// What a secure connection lacked to be one, in sentences.
QStringList insecurities(const std::optional<TlsFacts> &tls, const Words &words)
{
    QStringList sentences;
    if (tls && !tls->verified)
        sentences << words(Text::tr("Its certificate was not verified."));
    if (tls && hasInsecureVersion(*tls))
        sentences << words(Text::tr("%1 is not secure.")).arg(tls->version);
    return sentences;
}

QString successSentence(const EchoReport &report, const Words &words)
{
    const QString outcome =
        report.request.repeat > 1
            ? words(Text::tr("%1 of %2 echoes succeeded.")).arg(report.echoes.succeeded).arg(report.request.repeat)
            : words(Text::tr("Echo succeeded."));
    return (QStringList{outcome, answeredSentence(report, words)} + insecurities(report.tls, words)).join(u' ');
}

QString cancelledSentence(const EchoReport &report, const Words &words)
{
    const QString after = durationText(report.milliseconds, words);
    for (int i = 0; i < stageCount; ++i) {
        const auto stage = static_cast<Stage>(i);
        if (report.stage(stage).state == StageState::Cancelled)
            return words(Text::tr("Cancelled after %1, at the stage \"%2\".")).arg(after, stageText(stage, words));
    }
    return words(Text::tr("Cancelled after %1.")).arg(after);
}

} // namespace

bool hasInsecureVersion(const TlsFacts &tls)
{
    return tls.version == QLatin1StringView("TLSv1") || tls.version == QLatin1StringView("TLSv1.1");
}

Diagnosis diagnosisOf(const EchoReport &report, const Finding &finding, const Words &words, const FillIn &fillIn)
{
    const Explanation &explanation = findingEntry(finding.code).explain(report.request, finding);
    Diagnosis diagnosis;
    diagnosis.title = fillIn(explanation.title);
    diagnosis.evidence = fillIn(explanation.evidence);
    if (report.secondOpinion && &finding == report.failure())
        diagnosis.evidence += u' ' + secondOpinionText(*report.secondOpinion, words);
    diagnosis.cause = fillIn(explanation.cause);
    diagnosis.responsible = explanation.responsible;
    for (const Text &advice : explanation.advice)
        if (const QString text = fillIn(advice); !text.isEmpty())
            diagnosis.advice << text;
    adviseToRetryIfTransient(finding, words, diagnosis.advice);
    adviseToProposeAll(report.request, finding, words, diagnosis.advice);
    return diagnosis;
}

Diagnosis diagnose(const EchoReport &report, const Finding &finding, const Words &words)
{
    const DiagnosisValues values = diagnosisValues(report, finding, words);
    return diagnosisOf(report, finding, words, [&](const Text &pattern) { return filledIn(words(pattern), values); });
}

QString verdictSentence(const EchoReport &report, const Words &words)
{
    switch (report.verdict) {
    case Verdict::Success:
        return successSentence(report, words);
    case Verdict::Warning:
        return report.findings.isEmpty() ? successSentence(report, words)
                                         : diagnose(report, report.findings.first(), words).title + u'.';
    case Verdict::Failure:
        return report.failure()
                   ? words(Text::tr("Echo failed. %1.")).arg(diagnose(report, *report.failure(), words).title)
                   : words(Text::tr("Echo failed."));
    case Verdict::Cancelled:
        return cancelledSentence(report, words);
    }
    Q_UNREACHABLE();
}

QString stageText(Stage stage, const Words &words)
{
    switch (stage) {
    case Stage::Resolve:
        return words(Text::tr("resolve"));
    case Stage::Connect:
        return words(Text::tr("connect"));
    case Stage::Tls:
        return words(Text::tr("tls"));
    case Stage::Associate:
        return words(Text::tr("associate"));
    case Stage::Echo:
        return words(Text::tr("echo"));
    case Stage::Release:
        return words(Text::tr("release"));
    }
    Q_UNREACHABLE();
}

QString stageStateText(StageState state, const Words &words)
{
    switch (state) {
    case StageState::Skipped:
        return words(Text::tr("skipped"));
    case StageState::Running:
        return words(Text::tr("running"));
    case StageState::Ok:
        return words(Text::tr("ok"));
    case StageState::Warning:
        return words(Text::tr("warning"));
    case StageState::Failed:
        return words(Text::tr("failed"));
    case StageState::Cancelled:
        return words(Text::tr("cancelled"));
    }
    Q_UNREACHABLE();
}

QString verdictText(Verdict verdict, const Words &words)
{
    switch (verdict) {
    case Verdict::Success:
        return words(Text::tr("success"));
    case Verdict::Warning:
        return words(Text::tr("warning"));
    case Verdict::Failure:
        return words(Text::tr("failure"));
    case Verdict::Cancelled:
        return words(Text::tr("cancelled"));
    }
    Q_UNREACHABLE();
}

QString responsibleText(Responsible responsible, const Words &words)
{
    switch (responsible) {
    case Responsible::You:
        return words(Text::tr("You"));
    case Responsible::PeerAdministrator:
        return words(Text::tr("The administrator of the peer"));
    case Responsible::NetworkTeam:
        return words(Text::tr("The network team"));
    case Responsible::Vendor:
        return words(Text::tr("The vendor of the peer"));
    case Responsible::Nobody:
        return words(Text::tr("Nobody has to"));
    }
    Q_UNREACHABLE();
}

} // namespace dicom_echo
