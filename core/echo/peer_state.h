// Whether a peer is up, over several rounds of tests: one failure makes it suspect, several in a row make it down.
// Plain values.
#pragma once

#include <QDateTime>

#include <optional>

namespace dicom_echo {

enum class PeerState {
    Unknown, ///< nothing has counted yet
    Up,
    Suspect, ///< it failed, but not yet often enough to be down
    Down,
};

struct PeerStatus
{
    PeerState state = PeerState::Unknown;
    int failuresInARow = 0;
    quint64 attempts = 0; ///< that count: not while it was expected to be down, nor while our own network failed
    quint64 succeeded = 0;
    QDateTime since; ///< when it came into this state, UTC

    /// Percent; none before the first attempt.
    [[nodiscard]] std::optional<double> availability() const
    {
        if (attempts == 0)
            return {};
        return 100.0 * static_cast<double>(succeeded) / static_cast<double>(attempts);
    }
    bool operator==(const PeerStatus &) const = default;
};

/// What a result has changed, for a log or a notification.
enum class PeerStateChange { None, BecameSuspect, WentDown, CameUp };

} // namespace dicom_echo
