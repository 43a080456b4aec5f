// The built-in Verification SCP, for the first echo of a newcomer and for tests. Listens on 127.0.0.1 only.
#pragma once

#include "core/tls/tls_settings.h"

#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace dicom_echo {

struct ResponderSettings
{
    quint16 port = 0;                          ///< 0: any free port
    std::optional<TlsServerSettings> tls = {}; ///< none: plain TCP
    /// ARTIM (PS3.8 9.1.5): how long a peer may take to send its A-ASSOCIATE-RQ, or the whole of any PDU, and how long
    /// an association may stay idle.
    std::chrono::milliseconds artim = std::chrono::seconds(30);

    bool operator==(const ResponderSettings &) const = default;
};

/// Of the local test peer for an echo with this `tls`: any free port, and a certificate that nobody vouches for.
[[nodiscard]] ResponderSettings localTestPeerSettings(const std::optional<TlsSettings> &tls);

/// Answers whatever the called AE title is. Owns its threads; the destructor stops them within 200 ms. Members are
/// called from one thread.
class Responder
{
public:
    explicit Responder(ResponderSettings settings = {});
    ~Responder();
    Responder(const Responder &) = delete;
    Responder &operator=(const Responder &) = delete;

    /// Listens and answers until stop(). Returns what went wrong ("port 104: Permission denied", or which file of TLS
    /// cannot be used), or nothing.
    [[nodiscard]] std::optional<QString> start();
    /// Cuts the associations that are open.
    void stop();

    [[nodiscard]] const ResponderSettings &settings() const { return m_settings; }
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] quint16 port() const; ///< the port listened on; 0 while stopped

private:
    struct Private;
    ResponderSettings m_settings;
    std::unique_ptr<Private> d; ///< none while stopped
};

} // namespace dicom_echo
