// The built-in responders that runs of this window test, started on demand. Owned by the run book.
#pragma once

#include "core/echo/input_rules.h"
#include "core/responder/responder.h"

#include <QSet>

#include <memory>
#include <vector>

namespace dicom_echo {

/// One for each way in which its connections are secured: a watch keeps its own while another profile's is started.
class LocalTestPeers
{
public:
    /// The port of the responder for these settings, which is started if it does not run. Those that listen on none of
    /// `portsInUse` and have other settings are stopped.
    [[nodiscard]] Parsed<quint16> start(const std::optional<TlsSettings> &tls, const QSet<quint16> &portsInUse);

private:
    std::vector<std::unique_ptr<Responder>> m_responders;
};

} // namespace dicom_echo
