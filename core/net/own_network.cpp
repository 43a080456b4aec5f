#include "core/net/own_network.h"

#include "core/platform/socket.h"

#include <QNetworkInterface>

#include <algorithm>
#include <cerrno>
#include <optional>

namespace dicom_echo {

namespace {

bool areSame(const QHostAddress &left, const QHostAddress &right)
{
    return left.isEqual(right, QHostAddress::StrictConversion) ||
           (left.protocol() == QAbstractSocket::IPv6Protocol && right.protocol() == left.protocol() &&
            left.toString().section(u'%', 0, 0) == right.toString().section(u'%', 0, 0));
}

struct Owned
{
    QNetworkInterface interface;
    QNetworkAddressEntry entry;
};

/// The interface that has this address.
std::optional<Owned> findOwned(const QHostAddress &address)
{
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &candidate : interfaces) {
        const QList<QNetworkAddressEntry> entries = candidate.addressEntries();
        for (const QNetworkAddressEntry &entry : entries)
            if (areSame(entry.ip(), address))
                return Owned{candidate, entry};
    }
    return {};
}

} // namespace

OwnNetwork ownNetwork(const QHostAddress &local, const QHostAddress &peer)
{
    if (!local.isNull() && !local.isLoopback()) {
        const auto owned = findOwned(local);
        if (!owned)
            return OwnNetwork::AddressGone;
        constexpr auto working = QNetworkInterface::IsUp | QNetworkInterface::IsRunning;
        if ((owned->interface.flags() & working) != working)
            return OwnNetwork::LinkDown;
    }
    const int error = routeError(peer);
    return error == ENETUNREACH || error == EHOSTUNREACH || error == ENETDOWN ? OwnNetwork::NoRoute : OwnNetwork::Well;
}

bool isInOurNetwork(const QHostAddress &local, const QHostAddress &peer)
{
    const auto owned = findOwned(local);
    return owned && owned->entry.prefixLength() >= 0 &&
           QHostAddress(peer.toString().section(u'%', 0, 0))
               .isInSubnet(QHostAddress(local.toString().section(u'%', 0, 0)), owned->entry.prefixLength());
}

bool hasAddressOfFamily(QAbstractSocket::NetworkLayerProtocol family)
{
    const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    return std::any_of(addresses.cbegin(), addresses.cend(), [family](const QHostAddress &address) {
        return address.protocol() == family && !address.isLoopback() && !address.isLinkLocal();
    });
}

} // namespace dicom_echo
