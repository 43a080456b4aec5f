// The one place with the text on findings: a finding and the request it happened to become title, evidence, cause and
// advice, in the words of a language. Pure functions of values.
#pragma once

#include "core/echo/echo_report.h"
#include "core/explanations/responsible.h"
#include "core/language/words.h"

#include <QStringList>

namespace dicom_echo {

/// A finding, explained. Peer-supplied parts have their control characters made visible; it is plain text.
struct Diagnosis
{
    QString title;      ///< "The peer rejected the association"
    QString evidence;   ///< one sentence: what was seen on the wire
    QString cause;      ///< the likely cause
    QStringList advice; ///< what to do, first things first, with the run's own values
    Responsible responsible = Responsible::You;
};

[[nodiscard]] Diagnosis diagnose(const EchoReport &report, const Finding &finding,
                                 const Words &words = Words::english());

/// One line for the end of a run, whatever the verdict: "Echo succeeded. OFFIS_DCMTK_367 answered in 0.08 ms."
[[nodiscard]] QString verdictSentence(const EchoReport &report, const Words &words = Words::english());

/// RFC 8996: TLS 1.0 and 1.1 must not be used any more.
[[nodiscard]] bool hasInsecureVersion(const TlsFacts &tls);

/// The lines of the log for a finding, as echoscu users know them, without the `E: ` prefix:
/// "Association Rejected", "Result: Rejected Permanent, Source: Service User", ...
[[nodiscard]] QStringList findingLogLines(const Finding &finding);

/// The names used in JSON, in every language: `resolve`, `connection-refused`, `success`, `ok`, `peer-administrator`
/// ...
[[nodiscard]] QString stageName(Stage stage);
[[nodiscard]] QString findingCodeName(FindingCode code);
[[nodiscard]] QString verdictName(Verdict verdict);
[[nodiscard]] QString stageStateName(StageState state);
[[nodiscard]] QString responsibleName(Responsible responsible);

/// The names of JSON, in English; in other languages what they mean, with the name of a stage: `Verbindung (connect)`.
[[nodiscard]] QString stageText(Stage stage, const Words &words);
[[nodiscard]] QString stageStateText(StageState state, const Words &words);
[[nodiscard]] QString verdictText(Verdict verdict, const Words &words);

/// `You`, `The administrator of the peer` ...
[[nodiscard]] QString responsibleText(Responsible responsible, const Words &words = Words::english());

} // namespace dicom_echo
