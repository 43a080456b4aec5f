// What is said about failures before the first byte: the name, the TCP connection.
#include "core/diagnosis/explanation.h"

#include <cerrno>

namespace dicom_echo::explanations {

const Explanation hostNotFound{
    .title = "The name \"{host}\" was not found",
    .evidence =
        "The name service of this computer has no address for \"{host}\"{because}. No packet was sent to the peer.",
    .cause =
        "The name is misspelled, lacks its domain, or is known only to name servers that this computer does not ask "
        "(those behind a VPN or of another site).",
    .advice = {"Check the spelling of \"{host}\".",
               "Try the name with its full domain, for example pacs.hospital.example.",
               "If the peer is reached through a VPN, connect the VPN first.",
               "Enter the peer's IP address instead: if that works, the network team has to add the name \"{host}\"."},
    .responsible = Responsible::You,
};

const Explanation resolveTimeout{
    .title = "The name \"{host}\" could not be looked up in time",
    .evidence =
        "The name service of this computer did not answer within {waited}{limit}. No packet was sent to the peer.",
    .cause = "The name servers of this computer are down, wrongly configured, or reached only through a VPN.",
    .advice = {"Enter the peer's IP address instead of \"{host}\": if that works, only the name service is at fault.",
               "If the peer is reached through a VPN, connect the VPN first.",
               "Ask the network team to check the name servers that this computer uses."},
    .responsible = Responsible::NetworkTeam,
};

const Explanation connectionRefused{
    .title = "{peer} refused the connection",
    .evidence = "{peer} answered our TCP connection request with a refusal (RST) after {waited}.",
    .cause = "The host is up, but no program listens on port {port}: the DICOM service is stopped, or it uses another "
             "port. A firewall that rejects connections looks the same.",
    .advice =
        {"Check port {port}. DICOM services usually listen on 104, 11112 or 4242, with TLS on 2762.",
         "Ask the administrator of {host} whether the DICOM service runs, and on which port.",
         "If it runs on port {port}, ask the network team whether a firewall rejects connections from {ourAddress} "
         "to {peer}."},
    .responsible = Responsible::PeerAdministrator,
};

const Explanation connectTimeout{
    .title = "{peer} did not answer",
    .evidence = "Our TCP connection requests (SYN) to {addresses} port {port} stayed unanswered for {waited}{limit}.",
    .cause =
        "A firewall drops our packets, the host is switched off, or the address is wrong or in another network (VLAN).",
    .advice = {"Check that {host} is the right address and that the peer is switched on.",
               "Ask the network team to allow TCP connections from {ourAddress} to {host} port {port}.",
               "If the way to the peer is known to be slow, raise the network timeout (now {networkTimeout})."},
    .responsible = Responsible::NetworkTeam,
};

const Explanation hostUnreachable{
    .title = "{host} cannot be reached",
    .evidence = "After {waited} the network reported that no host can be reached at {addresses}{because}.",
    .cause = "The host is switched off or unplugged, the address is wrong, or a router or firewall does not pass our "
             "packets on.",
    .advice = {"Check that {host} is the right address and that the peer is switched on and plugged in.",
               "If the peer is reached through a VPN, connect the VPN first.",
               "Ask the network team to check the route and the firewalls between this computer and {host}."},
    .responsible = Responsible::NetworkTeam,
};

const Explanation networkUnreachable{
    .title = "There is no route to the network of {host}",
    .evidence = "This computer has no route to {addresses}{because}. No packet reached the peer.",
    .cause = "This computer is not connected to a network that leads there: a cable, Wi-Fi or the VPN is off. Or the "
             "address is an IPv6 address and this computer has only IPv4.",
    .advice = {"Check this computer's cable, Wi-Fi and VPN.",
               "If {host} is an IPv6 address, try the peer's IPv4 address.",
               "Ask the network team for a route from this computer to {host}."},
    .responsible = Responsible::You,
};

namespace {

const Explanation systemGaveUp{
    .title = "The connection to {peer} could not be opened",
    .evidence = "The operating system of this computer gave up on the connection to {peer} after {waited}{because}.",
    .cause =
        "The operating system's own words name the cause. Usual ones: a firewall on this computer, or an address that "
        "cannot be used from here (an fe80:: address needs its interface, as in fe80::1%eth0).",
    .advice = {"Check the address {host} and the port {port}.",
               "Check whether a firewall or security program on this computer forbids the connection.",
               "Show the network team the operating system's words above."},
    .responsible = Responsible::You,
};

const Explanation notOurAddress{
    .title = "This computer cannot connect from {localAddress}",
    .evidence = "The operating system of this computer refused {localAddress} as the local address{because}. No packet "
                "was sent to the peer.",
    .cause = "{localAddress} is not, or no longer, an address of this computer: the network it belongs to is "
             "disconnected (cable, Wi-Fi, VPN), or this computer has got another address since.",
    .advice = {"Choose another local address, or any.",
               "If {localAddress} belongs to a network or a VPN that is off, connect it first."},
    .responsible = Responsible::You,
};

const Explanation otherFamily{
    .title = "This computer cannot connect from {localAddress}",
    .evidence = "The local address is {localAddress}, the peer's: {addresses}. No packet was sent to the peer.",
    .cause = "One is an IPv4 address, the other an IPv6 address; a connection needs two of the same kind, and the peer "
             "has only addresses of the other kind.",
    .advice = {"Choose another local address, or any.",
               "Enter an address of the peer of the same kind as {localAddress}."},
    .responsible = Responsible::You,
};

} // namespace

const Explanation &connectFailed(const EchoRequest &request, const Finding &failure)
{
    const auto *error = std::get_if<SystemErrorFacts>(&failure.facts);
    const int number = request.localAddress.isEmpty() || !error ? 0 : error->number;
    if (number == EADDRNOTAVAIL)
        return notOurAddress;
    return number == EAFNOSUPPORT ? otherFamily : systemGaveUp;
}

} // namespace dicom_echo::explanations
