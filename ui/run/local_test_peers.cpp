#include "ui/run/local_test_peers.h"

#include <algorithm>

namespace dicom_echo {

Parsed<quint16> LocalTestPeers::start(const std::optional<TlsSettings> &tls, const QSet<quint16> &portsInUse)
{
    const ResponderSettings settings = localTestPeerSettings(tls);
    std::erase_if(m_responders, [&](const std::unique_ptr<Responder> &responder) {
        return responder->settings() != settings && !portsInUse.contains(responder->port());
    });
    const auto found =
        std::find_if(m_responders.cbegin(), m_responders.cend(),
                     [&](const std::unique_ptr<Responder> &responder) { return responder->settings() == settings; });
    const bool isNew = found == m_responders.cend();
    if (isNew)
        m_responders.push_back(std::make_unique<Responder>(settings));
    Responder &responder = isNew ? *m_responders.back() : **found;
    if (!responder.isRunning()) {
        if (const std::optional<QString> error = responder.start())
            return {{}, *error};
    }
    return {responder.port(), {}};
}

} // namespace dicom_echo
