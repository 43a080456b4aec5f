// What is compared from one run of a peer to the next: the columns of the history. A plain value.
#pragma once

#include "core/echo/watch_statistics.h"
#include "core/language/words.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <array>
#include <optional>

namespace dicom_echo {

/// Texts and numbers that are not known are empty.
struct PeerOutcome
{
    QDateTime startedAt; ///< UTC
    Verdict verdict = Verdict::Cancelled;
    QString stage; ///< of the failure or the warning, by its name in JSON
    QString code;  ///< likewise: `rejected`; a newer version may have written one that is unknown here
    QString title; ///< in words: the title of that finding; for a watch, how it went
    std::array<std::optional<double>, stageCount> stageMilliseconds;
    QStringList addresses; ///< in the order tried
    QString connectedTo;   ///< address and port that answered
    QString implementationClassUid;
    QString implementationVersionName;
    std::optional<quint32> maximumPdu; ///< bytes; 0 is "no limit"
    QString transferSyntax;            ///< UID
    QString tlsVersion;
    QString cipher;
    QByteArray certificateSha256; ///< 64 hexadecimal digits
    QDateTime certificateEnd;     ///< UTC
    std::optional<double> roundTripMilliseconds;

    [[nodiscard]] bool hasSucceeded() const { return verdict == Verdict::Success || verdict == Verdict::Warning; }
    bool operator==(const PeerOutcome &) const = default;
};

[[nodiscard]] PeerOutcome outcomeOf(const EchoReport &report, const Words &words = Words::english());

/// The facts are those of the last attempt; stage and code are those of the newest outage.
[[nodiscard]] PeerOutcome outcomeOf(const WatchReport &report, const Words &words = Words::english());

} // namespace dicom_echo
