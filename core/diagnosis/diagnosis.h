// The one place with the text on findings: a finding and the request it happened to become title, evidence, cause and
// advice. Pure functions of values.
#pragma once

#include "core/echo/echo_report.h"

#include <QStringList>

namespace dicom_echo {

/// Who can do something about it.
enum class Responsible { You, PeerAdministrator, NetworkTeam, Vendor, Nobody };

/// A finding, explained. Peer-supplied parts have their control characters made visible; it is plain text.
struct Diagnosis
{
    QString title;      ///< "The peer rejected the association"
    QString evidence;   ///< one sentence: what was seen on the wire
    QString cause;      ///< the likely cause
    QStringList advice; ///< what to do, first things first, with the run's own values
    Responsible responsible = Responsible::You;
};

[[nodiscard]] Diagnosis diagnose(const EchoReport &report, const Finding &finding);

/// One line for the end of a run, whatever the verdict: "Echo succeeded. OFFIS_DCMTK_367 answered in 0.08 ms."
[[nodiscard]] QString verdictSentence(const EchoReport &report);

/// RFC 8996: TLS 1.0 and 1.1 must not be used any more.
[[nodiscard]] bool hasInsecureVersion(const TlsFacts &tls);

/// The lines of the log for a finding, as echoscu users know them, without the `E: ` prefix:
/// "Association Rejected", "Result: Rejected Permanent, Source: Service User", ...
[[nodiscard]] QStringList findingLogLines(const Finding &finding);

/// The names used in JSON: `resolve`, `connection-refused`, `success`, `ok`, `peer-administrator` ...
[[nodiscard]] QString stageName(Stage stage);
[[nodiscard]] QString findingCodeName(FindingCode code);
[[nodiscard]] QString verdictName(Verdict verdict);
[[nodiscard]] QString stageStateName(StageState state);
[[nodiscard]] QString responsibleName(Responsible responsible);

/// `You`, `The administrator of the peer` ...
[[nodiscard]] QString responsibleText(Responsible responsible);

} // namespace dicom_echo
