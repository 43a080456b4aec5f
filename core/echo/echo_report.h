// What a run found: the one output of the engine, a plain value. Text, JSON and the window are made from it.
#pragma once

#include "core/echo/echo_request.h"
#include "core/echo/finding.h"
#include "core/net/tcp_connector.h"

#include <QDateTime>
#include <QMap>
#include <QStringList>

#include <array>
#include <optional>

namespace dicom_echo {

/// Success: every C-ECHO-RSP had status 0000H and the release went well. Warning: the same, but something was off, at
/// the release for example. Failure: anything else. Cancelled: the user ended the run.
enum class Verdict { Success, Warning, Failure, Cancelled };

enum class StageState { Skipped, Running, Ok, Warning, Failed, Cancelled };

struct StageRecord
{
    StageState state = StageState::Skipped;
    double milliseconds = 0; ///< 0 while skipped. Echo: the whole stage, all repetitions
    bool operator==(const StageRecord &) const = default;
};

/// The peer as it showed itself. Strings come from the peer: never show them as markup.
struct PeerFacts
{
    QStringList addresses; ///< every A and AAAA answer, in the order tried
    QString connectedTo;   ///< address and port of the connection, `192.0.2.1:104` or `[2001:db8::1]:104`
    QString localAddress;  ///< ours, without the port, also if the peer did not answer
    quint16 localPort = 0; ///< our port of that connection; 0 if there was none
    QString implementationClassUid;
    QString implementationVersionName;
    QString calledAeTitle;             ///< as its A-ASSOCIATE-AC repeats it, without padding
    QString callingAeTitle;            ///< in the same way
    std::optional<quint32> maximumPdu; ///< bytes; 0 is "no limit"
    bool operator==(const PeerFacts &) const = default;
};

/// The TCP connection, as the system accounts for it.
struct ConnectionFacts
{
    QList<ConnectAttempt> attempts; ///< in the order they were begun
    std::optional<TcpFacts> tcp;    ///< at the end of the run; none where the system does not tell
    bool operator==(const ConnectionFacts &) const = default;
};

/// One more connection that asked the other way round, after a failure that may come of TLS on one side only.
struct SecondOpinion
{
    enum class Asked { Tls, Plain };
    enum class Saw { Tls, Dicom, Silence, Closed, Other };

    FindingCode first = FindingCode::AcseTimeout; ///< what the run had found
    Asked asked = Asked::Tls;
    Saw saw = Saw::Silence;
    std::optional<TlsFacts> tls; ///< if TLS was seen: version and certificates, as far as the handshake came
    QByteArray firstBytes;       ///< of the answer, at most 64
    double milliseconds = 0;
    bool operator==(const SecondOpinion &) const = default;
};

/// The association with a large request that was made after the echo, if that was asked for.
struct PathCheck
{
    qint64 requestBytes = 0; ///< of the A-ASSOCIATE-RQ
    qint64 answerBytes = 0;  ///< received; 0 if nothing came
    bool passed = false;     ///< it was answered
    bool operator==(const PathCheck &) const = default;
};

/// Round trips in milliseconds: from handing the C-ECHO-RQ to the operating system to having the last byte of the
/// C-ECHO-RSP.
struct RoundTripSummary
{
    double min = 0;
    double mean = 0;
    double median = 0;
    double p95 = 0;
    double p99 = 0;
    double max = 0;
    double stddev = 0;
    double jitter = 0; ///< mean difference between one round trip and the next
    bool operator==(const RoundTripSummary &) const = default;
};

/// What makes a round trip longer than network and peer need (all in milliseconds).
struct StallFacts
{
    quint32 splitAnswers = 0;        ///< answers that did not arrive in one piece
    double medianGap = 0;            ///< from the first piece of such an answer to its last
    std::optional<double> slowFirst; ///< the first round trip, if it was much longer than the rest
    bool operator==(const StallFacts &) const = default;
};

struct EchoCounts
{
    quint32 sent = 0;
    quint32 succeeded = 0;                     ///< C-ECHO-RSPs with status 0000H
    QMap<quint16, quint32> statuses;           ///< status -> how often
    quint32 lost = 0;                          ///< C-ECHO-RQs that got no C-ECHO-RSP
    double perSecond = 0;                      ///< answers per second of the echo stage
    std::optional<RoundTripSummary> roundTrip; ///< none before the first C-ECHO-RSP
    StallFacts stalls;
    QString otherSopClass; ///< the last one that a C-ECHO-RSP named instead of Verification; empty if none did
    bool operator==(const EchoCounts &) const = default;
};

/// Everything that is known about a finished run.
struct EchoReport
{
    EchoRequest request;
    Verdict verdict = Verdict::Cancelled;
    QList<Finding> findings; ///< in the order found
    std::array<StageRecord, stageCount> stages;
    PeerFacts peer;
    std::optional<ConnectionFacts> connection; ///< none before the stage connect
    std::optional<SecondOpinion> secondOpinion;
    std::optional<PathCheck> pathCheck;
    std::optional<TlsFacts> tls; ///< as far as the handshake came; none without TLS
    QList<ContextResult> presentationContexts;
    EchoCounts echoes;
    QDateTime startedAt;     ///< UTC
    double milliseconds = 0; ///< the whole run

    /// The first failure: never null if the verdict is Failure, always null otherwise.
    [[nodiscard]] const Finding *failure() const;
    /// All findings but failure(): what failed after it, what was off at the release, remarks.
    [[nodiscard]] QList<Finding> warnings() const;
    /// The failure that ended the association or kept it from being made; null if it ended as planned or was cancelled.
    /// It is not failure() if a bad status came first.
    [[nodiscard]] const Finding *breakingFailure() const;
    [[nodiscard]] StageRecord &stage(Stage which) { return stages[static_cast<size_t>(which)]; }
    [[nodiscard]] const StageRecord &stage(Stage which) const { return stages[static_cast<size_t>(which)]; }
    bool operator==(const EchoReport &) const = default;
};

} // namespace dicom_echo
