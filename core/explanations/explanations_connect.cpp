// What is said about failures before the first byte: the name, the TCP connection.
#include "core/explanations/explanation.h"

#include <cerrno>

namespace dicom_echo::explanations {

const Explanation hostNotFound{
    .title = Text::tr("The name \"{host}\" was not found"),
    .evidence = Text::tr(
        "The name service of this computer answered that it has no address for \"{host}\"{because}. No packet was sent "
        "to the peer."),
    .cause = Text::tr(
        "The name is misspelled, lacks its domain, or is known only to name servers that this computer does not ask "
        "(those behind a VPN or of another site)."),
    .advice =
        {Text::tr("Check the spelling of \"{host}\"."),
         Text::tr("Try the name with its full domain, for example pacs.hospital.example."),
         Text::tr("If the peer is reached through a VPN, connect the VPN first."),
         Text::tr(
             "Enter the peer's IP address instead: if that works, the network team has to add the name \"{host}\".")},
    .responsible = Responsible::You,
};

namespace {

const Explanation lookupTimedOut{
    .title = Text::tr("The name \"{host}\" could not be looked up in time"),
    .evidence = Text::tr(
        "The name service of this computer did not answer within {waited}{limit}{because}. No packet was sent to the "
        "peer."),
    .cause = Text::tr("The name servers of this computer are down, wrongly configured, or reached only through a VPN."),
    .advice =
        {Text::tr(
             "Enter the peer's IP address instead of \"{host}\": if that works, only the name service is at fault."),
         Text::tr("If the peer is reached through a VPN, connect the VPN first."),
         Text::tr("Ask the network team to check the name servers that this computer uses.")},
    .responsible = Responsible::NetworkTeam,
};

const Explanation tooManyLookups{
    .title = Text::tr("The name \"{host}\" could not be looked up in time"),
    .evidence =
        Text::tr("So many look-ups of names already wait for the name service of this computer that this one was not "
                 "begun. No packet was sent to the peer."),
    .cause = Text::tr("The name servers of this computer are down, wrongly configured, or reached only through a VPN."),
    .advice =
        {Text::tr(
             "Enter the peer's IP address instead of \"{host}\": if that works, only the name service is at fault."),
         Text::tr("If the peer is reached through a VPN, connect the VPN first."),
         Text::tr("Ask the network team to check the name servers that this computer uses.")},
    .responsible = Responsible::NetworkTeam,
};

} // namespace

const Explanation nameServiceFailed{
    .title = Text::tr("The name service failed for \"{host}\""),
    .evidence = Text::tr(
        "The name service of this computer could not say whether \"{host}\" has an address{because}. No packet "
        "was sent to the peer."),
    .cause = Text::tr(
        "A name server that this computer uses is out of order, or cannot be reached from here. Nothing is known "
        "against the name itself."),
    .advice =
        {Text::tr("Enter the peer's IP address instead of \"{host}\" meanwhile."),
         Text::tr(
             "Check this computer's network connection and its name servers; connect the VPN if the peer is behind "
             "one."),
         Text::tr("Ask the network team to check the name servers that this computer uses.")},
    .responsible = Responsible::NetworkTeam,
};

const Explanation &resolveTimeout(const EchoRequest &, const Finding &failure)
{
    const auto *facts = std::get_if<NameFacts>(&failure.facts);
    return facts && facts->tooManyHang ? tooManyLookups : lookupTimedOut;
}

const Explanation connectionRefused{
    .title = Text::tr("{peer} refused the connection"),
    .evidence = Text::tr("{peer} answered our TCP connection request with a refusal (RST) after {waited}."),
    .cause = Text::tr(
        "The host is up, but no program listens on port {port}: the DICOM service is stopped, or it uses another "
        "port. A firewall that rejects connections looks the same."),
    .advice =
        {Text::tr("Check port {port}. DICOM services usually listen on 104, 11112 or 4242, with TLS on 2762."),
         Text::tr("Ask the administrator of {host} whether the DICOM service runs, and on which port."),
         Text::tr(
             "If it runs on port {port}, ask the network team whether a firewall rejects connections from {ourAddress} "
             "to {peer}.")},
    .responsible = Responsible::PeerAdministrator,
};

namespace {

const Explanation silence{
    .title = Text::tr("{peer} did not answer"),
    .evidence =
        Text::tr("Our TCP connection requests (SYN) to {addresses} port {port} stayed unanswered for {waited}{limit}."),
    .cause =
        Text::tr("A firewall drops our packets, the host is switched off, the address is wrong or in another network "
                 "(VLAN), or the service is so overloaded that it takes no more connections."),
    .advice = {Text::tr("Check that {host} is the right address and that the peer is switched on."),
               Text::tr("Ask the network team to allow TCP connections from {ourAddress} to {host} port {port}."),
               Text::tr("Ask the administrator of {host} whether the DICOM service is overloaded or stuck."),
               Text::tr(
                   "If the way to the peer is known to be slow, raise the network timeout (now {networkTimeout}).")},
    .responsible = Responsible::NetworkTeam,
};

const Explanation ownSilence{
    .title = Text::tr("This computer could not send to {peer}"),
    .evidence =
        Text::tr("Our TCP connection requests (SYN) to {addresses} port {port} stayed unanswered for {waited}{limit}, "
                 "and {ownNetwork}."),
    .cause = Text::tr(
        "Our packets, as a rule, did not leave this computer: a firewall or security program on it drops them, or "
        "its network connection is down. The peer had no part in it."),
    .advice = {Text::tr("Check the outgoing rules of the firewall on this computer for {host} port {port}."),
               Text::tr("Check this computer's cable, Wi-Fi and VPN.")},
    .responsible = Responsible::You,
};

const Explanation hostSilent{
    .title = Text::tr("{host} cannot be reached"),
    .evidence =
        Text::tr("{addresses} is in the same network as this computer ({ourAddress}), and nothing there answered when "
                 "its hardware address was asked for (ARP, neighbour discovery), for {waited}."),
    .cause = Text::tr("The host is switched off or unplugged, or the address is wrong."),
    .advice = {Text::tr("Check that {host} is the right address and that the peer is switched on and plugged in."),
               Text::tr("Ask the network team whether this computer and the peer are in the same VLAN.")},
    .responsible = Responsible::You,
};

const Explanation gatewaySilent{
    .title = Text::tr("The router on the way to {host} does not answer this computer"),
    .evidence = Text::tr(
        "For {waited} nothing answered when the hardware address of the next hop towards {addresses} was asked "
        "for (ARP, neighbour discovery){because}. No packet left this computer's own network."),
    .cause = Text::tr(
        "This computer's gateway is off or wrongly configured, or this computer is in the wrong network (cable, "
        "VLAN, Wi-Fi). The peer had no part in it."),
    .advice = {Text::tr("Check this computer's cable, Wi-Fi, VPN and gateway."),
               Text::tr("Ask the network team to check the gateway of {ourAddress}.")},
    .responsible = Responsible::You,
};

const Explanation routerSaysNoHost{
    .title = Text::tr("{host} cannot be reached"),
    .evidence = Text::tr("After {waited} {reporter} reported {icmp} for {addresses}."),
    .cause = Text::tr(
        "Our packets came as far as {reporter}; behind it the host is switched off or unplugged, or the address "
        "is wrong."),
    .advice = {Text::tr("Check that {host} is the right address and that the peer is switched on and plugged in."),
               Text::tr("Ask the network team why {reporter} does not reach {host}.")},
    .responsible = Responsible::NetworkTeam,
};

const Explanation routerLoops{
    .title = Text::tr("The network sends our packets to {host} in a circle"),
    .evidence = Text::tr("After {waited} {reporter} reported {icmp} for {addresses}."),
    .cause = Text::tr("Packets that are passed on too often are thrown away: the routers on the way have a loop."),
    .advice = {Text::tr("Ask the network team to check the route to {host} at {reporter}.")},
    .responsible = Responsible::NetworkTeam,
};

const Explanation hostNotReached{
    .title = Text::tr("{host} cannot be reached"),
    .evidence = Text::tr("After {waited} the operating system of this computer reported that no host can be reached at "
                         "{addresses}{because}."),
    .cause = Text::tr(
        "The host is switched off or unplugged, the address is wrong, or a route of this computer forbids it."),
    .advice = {Text::tr("Check that {host} is the right address and that the peer is switched on and plugged in."),
               Text::tr("If the peer is reached through a VPN, connect the VPN first."),
               Text::tr("Ask the network team to check the route between this computer and {host}.")},
    .responsible = Responsible::NetworkTeam,
};

const Explanation noRouteHere{
    .title = Text::tr("There is no route to the network of {host}"),
    .evidence = Text::tr("This computer has no route to {addresses}{because}. No packet was sent to the peer."),
    .cause =
        Text::tr("This computer is not connected to a network that leads there: a cable, Wi-Fi or the VPN is off."),
    .advice = {Text::tr("Check this computer's cable, Wi-Fi and VPN."),
               Text::tr("Ask the network team for a route from this computer to {host}.")},
    .responsible = Responsible::You,
};

const Explanation routerHasNoRoute{
    .title = Text::tr("A router on the way has no route to {host}"),
    .evidence = Text::tr("After {waited} {reporter} reported {icmp} for {addresses}."),
    .cause = Text::tr(
        "Our packets came as far as {reporter}, which does not know where to send them: its route to the peer's "
        "network is missing, or a line behind it is down."),
    .advice = {Text::tr("Ask the network team to check the route to {host} at {reporter}."),
               Text::tr("Check that {host} is the right address.")},
    .responsible = Responsible::NetworkTeam,
};

const Explanation prohibitedHere{
    .title = Text::tr("A firewall of this computer forbids the connection to {peer}"),
    .evidence = Text::tr("The operating system of this computer refused to connect to {peer} after {waited}{because}."),
    .cause = Text::tr(
        "An outgoing rule of a firewall, or another security program of this computer, forbids it. The peer had "
        "no part in it."),
    .advice = {Text::tr("Check the outgoing rules of the firewall on this computer for {host} port {port}."),
               Text::tr("Ask whoever administers this computer to allow it.")},
    .responsible = Responsible::You,
};

const Explanation prohibitedByPeer{
    .title = Text::tr("The firewall of {host} forbids the connection"),
    .evidence =
        Text::tr("After {waited} {reporter} itself reported {icmp}. A computer without a firewall answers otherwise "
                 "(RST)."),
    .cause = Text::tr("A firewall on the peer's computer does not let {ourAddress} in on port {port}."),
    .advice = {Text::tr(
        "Ask the administrator of {host} to allow TCP connections from {ourAddress} to port {port} in the "
        "firewall there.")},
    .responsible = Responsible::PeerAdministrator,
};

const Explanation prohibitedOnTheWay{
    .title = Text::tr("A firewall on the way forbids the connection to {peer}"),
    .evidence = Text::tr("After {waited} {reporter} reported {icmp} for {addresses} port {port}."),
    .cause = Text::tr(
        "{reporter} is a firewall, or a router with one, and does not let this connection pass. Whether the peer "
        "is up is not known."),
    .advice = {Text::tr(
        "Ask the network team to allow TCP connections from {ourAddress} to {host} port {port} at {reporter}.")},
    .responsible = Responsible::NetworkTeam,
};

const ConnectFacts &connectFacts(const Finding &failure)
{
    static const ConnectFacts none;
    const auto *facts = std::get_if<ConnectFacts>(&failure.facts);
    return facts ? *facts : none;
}

bool isTimeExceeded(const IcmpReport &icmp)
{
    return icmp.from.protocol() == QAbstractSocket::IPv4Protocol ? icmp.type == 11 : icmp.type == 3;
}

} // namespace

const Explanation &connectTimeout(const EchoRequest &, const Finding &failure)
{
    const bool isOurs = failure.evidence.ownNetwork != OwnNetwork::Well || connectFacts(failure).segmentsNotSent > 0;
    return isOurs ? ownSilence : silence;
}

const Explanation &hostUnreachable(const EchoRequest &, const Finding &failure)
{
    const ConnectFacts &facts = connectFacts(failure);
    if (!facts.icmp)
        return hostNotReached;
    if (facts.isIcmpOurs)
        return facts.isInOurNetwork ? hostSilent : gatewaySilent;
    return isTimeExceeded(*facts.icmp) ? routerLoops : routerSaysNoHost;
}

const Explanation &networkUnreachable(const EchoRequest &, const Finding &failure)
{
    const ConnectFacts &facts = connectFacts(failure);
    return facts.icmp && !facts.isIcmpOurs ? routerHasNoRoute : noRouteHere;
}

const Explanation &connectionProhibited(const EchoRequest &, const Finding &failure)
{
    const ConnectFacts &facts = connectFacts(failure);
    if (!facts.icmp || facts.isIcmpOurs)
        return prohibitedHere;
    return facts.isIcmpOfPeer ? prohibitedByPeer : prohibitedOnTheWay;
}

const Explanation noLocalRoute{
    .title = Text::tr("This computer has no {family} address, and {host} has no other kind"),
    .evidence =
        Text::tr("The addresses of {host} are {addresses}; this computer has no {family} address that leads beyond its "
                 "own link{because}. No packet was sent to the peer."),
    .cause =
        Text::tr("{family} is off on this computer or in its network, and the peer was registered with {family} only."),
    .advice = {Text::tr("Ask the administrator of {host} for an address of the other kind, and enter it."),
               Text::tr("Or ask the network team for {family} on this computer's network.")},
    .responsible = Responsible::You,
};

namespace {

const Explanation systemGaveUp{
    .title = Text::tr("The connection to {peer} could not be opened"),
    .evidence =
        Text::tr("The operating system of this computer gave up on the connection to {peer} after {waited}{because}."),
    .cause = Text::tr(
        "The operating system's own words name the cause. Usual ones: this computer has no descriptors or ports left, "
        "or an address that cannot be used from here (an fe80:: address needs its interface, as in fe80::1%eth0)."),
    .advice = {Text::tr("Check the address {host} and the port {port}."),
               Text::tr("Show the network team the operating system's words above.")},
    .responsible = Responsible::You,
};

const Explanation notOurAddress{
    .title = Text::tr("This computer cannot connect from {localAddress}"),
    .evidence = Text::tr(
        "The operating system of this computer refused {localAddress} as the local address{because}. No packet "
        "was sent to the peer."),
    .cause = Text::tr("{localAddress} is not, or no longer, an address of this computer: the network it belongs to is "
                      "disconnected (cable, Wi-Fi, VPN), or this computer has got another address since."),
    .advice = {Text::tr("Choose another local address, or any."),
               Text::tr("If {localAddress} belongs to a network or a VPN that is off, connect it first.")},
    .responsible = Responsible::You,
};

const Explanation otherFamily{
    .title = Text::tr("This computer cannot connect from {localAddress}"),
    .evidence =
        Text::tr("The local address is {localAddress}, the peer's: {addresses}. No packet was sent to the peer."),
    .cause = Text::tr(
        "One is an IPv4 address, the other an IPv6 address; a connection needs two of the same kind, and the peer "
        "has only addresses of the other kind."),
    .advice = {Text::tr("Choose another local address, or any."),
               Text::tr("Enter an address of the peer of the same kind as {localAddress}.")},
    .responsible = Responsible::You,
};

} // namespace

const Explanation &connectFailed(const EchoRequest &request, const Finding &failure)
{
    const int number = request.localAddress.isEmpty() ? 0 : connectFacts(failure).error.number;
    if (number == EADDRNOTAVAIL)
        return notOurAddress;
    return number == EAFNOSUPPORT ? otherFamily : systemGaveUp;
}

} // namespace dicom_echo::explanations
