// The addresses of this computer, of which a connection can be made to start from one.
#pragma once

#include <QHostAddress>
#include <QList>

namespace dicom_echo {

/// The addresses of the network interfaces that are up; loopback last.
[[nodiscard]] QList<QHostAddress> addressesOfThisComputer();

/// Whether a connection can start from the address: it is one of this computer, or in 127.0.0.0/8, now.
[[nodiscard]] bool isAddressOfThisComputer(const QHostAddress &address);

} // namespace dicom_echo
