#include "core/net/local_address.h"

#include "core/platform/socket.h"

#include <QNetworkInterface>

#include <algorithm>

namespace dicom_echo {

QList<QHostAddress> addressesOfThisComputer()
{
    QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    std::stable_partition(addresses.begin(), addresses.end(),
                          [](const QHostAddress &address) { return !address.isLoopback(); });
    return addresses;
}

bool isAddressOfThisComputer(const QHostAddress &address)
{
    const OpenedSocket opened = openTcpSocket(address);
    return opened.error == 0 && bindSocket(opened.socket, {address, 0}) == 0;
}

} // namespace dicom_echo
