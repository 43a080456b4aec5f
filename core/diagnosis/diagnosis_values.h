// The run's own values as words, for the places of an Explanation. Private to this room. Everything that came from the
// peer or from the user has its control characters made visible.
#pragma once

#include "core/diagnosis/diagnosis.h"

#include <QHash>

#include <functional>

namespace dicom_echo {

/// Name of a place, as in `peer` for {peer} -> its words in this run.
using DiagnosisValues = QHash<QString, QString>;

[[nodiscard]] DiagnosisValues diagnosisValues(const EchoReport &report, const Finding &finding, const Words &words);

/// Puts the values into the places of `text`, which is in their language. What is put in is not searched for places
/// again.
[[nodiscard]] QString filledIn(const QString &text, const DiagnosisValues &values);

/// Makes a sentence of a pattern of an Explanation, in the language of its values, or nothing of one that is not to be
/// said.
using FillIn = std::function<QString(const Text &pattern)>;

/// The diagnosis whose sentences `fillIn` makes: those of one run, or of several at once.
[[nodiscard]] Diagnosis diagnosisOf(const EchoReport &report, const Finding &finding, const Words &words,
                                    const FillIn &fillIn);

/// `10.1.2.3:104` or `[2001:db8::1]:104`: where the connection led, or was to lead.
[[nodiscard]] QString peerName(const EchoReport &report);

/// `pacs.example.org:2762 (10.1.2.3)`: the peer as it was typed, and the address that this led to. Of an address only
/// that.
[[nodiscard]] QString serviceName(const EchoReport &report);

/// How the presentation contexts were answered.
[[nodiscard]] QString contextsText(const QList<ContextResult> &contexts, const Words &words);

/// The system's own words and what else is known of the reason, as the end of a sentence; nothing without a reason.
[[nodiscard]] QString becauseOf(const QStringList &reasons);

/// The names of the transfer syntaxes that are proposed, in their order.
[[nodiscard]] QString proposedText(TransferSyntaxChoice choice);

} // namespace dicom_echo
