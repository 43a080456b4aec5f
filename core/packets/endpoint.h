// One end of a TCP connection. A plain value.
#pragma once

#include <QHostAddress>
#include <QString>

namespace dicom_echo {

struct Endpoint
{
    QHostAddress address; ///< null if it is not known
    quint16 port = 0;     ///< 0 if it is not known
    bool operator==(const Endpoint &) const = default;
};

/// `192.0.2.1:104`, `[2001:db8::1]:104`; `unknown` if the address is not known.
[[nodiscard]] QString endpointText(const Endpoint &endpoint);

} // namespace dicom_echo
