// What this computer's own network is like, seen from a connection: before anybody else is blamed, it is asked.
#pragma once

#include <QHostAddress>

namespace dicom_echo {

enum class OwnNetwork {
    Well,
    AddressGone, ///< the address that the connection was made from is no longer one of this computer
    LinkDown,    ///< the interface with that address is off, or its cable is out
    NoRoute,     ///< nothing leads from here to the peer any more
    NotSending,  ///< the system could not send our segments: as a rule a firewall of this computer
};

/// As it is now. `local` may be null: then only the route is looked at. Never NotSending.
[[nodiscard]] OwnNetwork ownNetwork(const QHostAddress &local, const QHostAddress &peer);

/// Whether the peer is in the network that `local` belongs to, so that no router is between.
[[nodiscard]] bool isInOurNetwork(const QHostAddress &local, const QHostAddress &peer);

/// Whether any interface has an address of this family that leads further than its own link.
[[nodiscard]] bool hasAddressOfFamily(QAbstractSocket::NetworkLayerProtocol family);

} // namespace dicom_echo
