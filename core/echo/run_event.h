// What happens during a run, as values in the order of happening. The engine emits them on its own thread; whoever
// wants them elsewhere moves them there (EchoSession does it through a bounded queue).
#pragma once

#include "core/echo/echo_report.h"
#include "core/log/log_record.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <variant>

namespace dicom_echo {

struct StageStarted
{
    Stage stage = Stage::Resolve;
};

struct StageEnded
{
    Stage stage = Stage::Resolve;
    StageRecord record;
};

/// The connection stands: both its ends are known.
struct PeerConnected
{
    std::shared_ptr<const PeerFacts> peer; ///< never null
};

/// One whole PDU on the wire, or the bytes of one that broke off or was refused by the guard. Of a PDU from a file
/// `bytes` are what is known from its beginning on.
struct PduTransfer
{
    Direction direction = Direction::Sent;
    qint64 timeMicroseconds = 0; ///< since the epoch, UTC
    QByteArray bytes;
    quint16 localPort = 0;   ///< of its connection, ours; 0 if it is not known
    qint64 missingBytes = 0; ///< behind `bytes`, so many that are not in the file
    qint64 leftOutBytes = 0; ///< behind `bytes`, so many that are in the file, but were not kept
    bool followsGap = false; ///< bytes between the PDU before, in the same direction, and this one are not in the file

    [[nodiscard]] bool isWhole() const { return missingBytes == 0 && leftOutBytes == 0; }
    /// Of the PDU as it was on the wire, header included.
    [[nodiscard]] qint64 size() const { return bytes.size() + missingBytes + leftOutBytes; }
};

/// One C-ECHO-RSP.
struct EchoAnswered
{
    quint32 number = 0; ///< 1 for the first of the run
    quint16 status = 0;
    double milliseconds = 0;
    qint64 timeMicroseconds = 0;            ///< since the epoch, UTC
    std::shared_ptr<const Finding> failure; ///< null if the status is 0000H
};

/// One attempt of a watch: an echo of its association, or a whole run.
struct WatchSampled
{
    qint64 timeMicroseconds = 0;              ///< since the epoch, UTC
    double milliseconds = 0;                  ///< round trip, if it succeeded
    std::shared_ptr<const EchoReport> failed; ///< if it did not: what was found, with its failure; else null
    std::shared_ptr<const EchoReport>
        found; ///< if it did: the whole run, or what is known of an association that goes on
};

/// Large values are shared: a fast run makes 200,000 events a second, and each is as large as the largest kind.
using RunEvent =
    std::variant<StageStarted, StageEnded, PeerConnected, PduTransfer, LogRecord, EchoAnswered, WatchSampled>;

/// Called on the engine's thread, in order. It must not block and must not throw.
using RunObserver = std::function<void(RunEvent &&)>;

} // namespace dicom_echo
