// Serves the results of echoes to Prometheus, one peer per request (the multi-target pattern). One thread reads
// requests and writes answers, however slow the clients are; each probe runs on a thread of a bounded pool.
#pragma once

#include "core/exporter/probe_target.h"
#include "core/net/cancel_token.h"

#include <QHostAddress>

#include <functional>
#include <memory>

namespace dicom_echo {

inline constexpr int mostProbes = 64;                             ///< at once; more are answered with 503
inline constexpr int mostScrapers = 256;                          ///< connections; more are closed
inline constexpr auto requestPatience = std::chrono::seconds(5);  ///< from accepting a connection to the whole request
inline constexpr auto answerPatience = std::chrono::seconds(10);  ///< for the client to take the answer
inline constexpr auto farewellPatience = std::chrono::seconds(2); ///< for probes that run when it is to stop
inline constexpr auto usualProbeLimit = std::chrono::milliseconds(9500); ///< without a header that says it
inline constexpr auto longestProbeLimit = std::chrono::milliseconds(120'000);

/// Half a second less than Prometheus waits, but at least 100 ms.
[[nodiscard]] std::chrono::milliseconds probeLimit(std::optional<double> scrapeTimeoutSeconds);

struct ExporterSettings
{
    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = 0; ///< 0: any that is free
    ProbeTargets targets;
    QByteArray keyPassword; ///< of client certificates
};

class Exporter
{
public:
    explicit Exporter(ExporterSettings settings);
    /// Cancels running probes and waits for them.
    ~Exporter();

    /// Starts to listen. Returns why it could not; empty on success. Call it on a thread with an event loop.
    [[nodiscard]] QString start();
    [[nodiscard]] quint16 port() const;

    /// Takes no more requests and answers those that came: probes have `farewellPatience` to end and are then cancelled
    /// and answered with 503. Calls `ended` when all is answered, perhaps at once, and in any case soon after
    /// `farewellPatience` and `answerPatience`.
    void stop(std::function<void()> ended);

private:
    class Server;
    std::unique_ptr<Server> m_server;
};

} // namespace dicom_echo
