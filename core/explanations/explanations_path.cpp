// What is said when the network between, or this computer's own, is what failed: before the peer is blamed, this is
// asked.
#include "core/explanations/explanation.h"

namespace dicom_echo::explanations {

namespace {

// Of this computer.

constexpr Text ownEvidence =
    Text::tr("There was no answer to {ourMessage} for {waited}{limit}, and {ownNetwork}.{unacknowledged}{progress}");

const Explanation ownAddressGone{
    .title = Text::tr("This computer lost the address that the connection was made from"),
    .evidence = ownEvidence,
    .cause = Text::tr("This computer's network changed while the connection stood: another address by DHCP, a VPN that "
                      "ended, another Wi-Fi. The peer had no part in it."),
    .advice = {Text::tr("Check this computer's network connection, and its VPN if the peer is reached through one."),
               Text::tr("Echo again once it is stable.")},
    .responsible = Responsible::You,
};

const Explanation ownLinkDown{
    .title = Text::tr("This computer's network connection is down"),
    .evidence = ownEvidence,
    .cause = Text::tr("The network interface of this computer was switched off, or lost its cable or Wi-Fi, while the "
                      "connection stood. The peer had no part in it."),
    .advice = {Text::tr("Check this computer's cable, Wi-Fi and VPN."), Text::tr("Echo again once it is connected.")},
    .responsible = Responsible::You,
};

const Explanation ownRouteGone{
    .title = Text::tr("This computer has no route to {peer} any more"),
    .evidence = ownEvidence,
    .cause = Text::tr("The route went away while the connection stood: a VPN that ended, an interface that was "
                      "switched off. The peer had no part in it."),
    .advice = {Text::tr("Check this computer's network connection, and its VPN if the peer is reached through one."),
               Text::tr("Echo again once it is connected.")},
    .responsible = Responsible::You,
};

const Explanation ownFirewall{
    .title = Text::tr("This computer cannot send to {peer}"),
    .evidence = ownEvidence,
    .cause = Text::tr(
        "As a rule a firewall or security program on this computer drops what it sends. The peer had no part in it."),
    .advice = {Text::tr("Check the outgoing rules of the firewall on this computer for {peer}."),
               Text::tr("Ask whoever administers this computer to allow it.")},
    .responsible = Responsible::You,
};

// Of the network between.

constexpr Text lostEvidence =
    Text::tr("The TCP connection stood, but {ourMessage} was not acknowledged within {waited}{limit}: "
             "{unacknowledgedBytes} bytes, sent again and again; {received}.{progress}");

constexpr Text lostAdvice = Text::tr(
    "Ask the network team to look for what drops packets between {ourAddress} and {peer} after the connection stands.");

const Explanation lostBeforeAssociation{
    .title = Text::tr("The network lost what we sent to {peer}"),
    .evidence = lostEvidence,
    .cause = Text::tr("Something between drops packets although it let the connection be opened: a firewall that "
                      "inspects what follows, a VPN or tunnel with a wrong MTU, a route that leads back another way. "
                      "Or the peer's computer went off just then. Its DICOM service has not seen our request."),
    .advice = {lostAdvice, Text::tr("Check that the peer's computer is still on and connected.")},
    .responsible = Responsible::NetworkTeam,
};

const Explanation lostDuringEcho{
    .title = Text::tr("The network to {peer} broke"),
    .evidence = lostEvidence,
    .cause = Text::tr("The association stood, so address, port and AE titles are right. Then packets stopped arriving: "
                      "the peer's computer was switched off or unplugged, a cable, VPN or route went down{idleCause}."),
    .advice = {Text::tr("Check that the peer's computer is still on and connected."), lostAdvice, "{idleAdvice}"},
    .responsible = Responsible::NetworkTeam,
};

const Explanation lostDuringRelease{
    .title = Text::tr("{afterEcho} the network lost our release request"),
    .evidence = lostEvidence,
    .cause = Text::tr("Packets stopped arriving after the echo: the peer's computer was switched off or unplugged, or "
                      "something between broke{idleCause}."),
    .advice = {Text::tr("Check that the peer's computer is still on and connected."), lostAdvice},
    .responsible = Responsible::NetworkTeam,
};

const Explanation answerLost{
    .title = Text::tr("The network loses large packets of {peer}"),
    .evidence = Text::tr("{waited} after {ourMessage} the answer was not whole{limit}: packets of its end arrived, "
                         "those in front of them did not; {received}.{progress}"),
    .cause = Text::tr("Something between passes only small packets from the peer, and does not tell the peer so (a "
                      "tunnel or VPN whose ICMP messages are blocked: a path MTU black hole). The peer has answered."),
    .advice = {Text::tr("Ask the network team to allow ICMP \"fragmentation needed\" (IPv6: \"packet too big\") "
                        "between {peer} and {ourAddress}, or to clamp the MSS at the tunnel."),
               Text::tr("Until then images will hang, too.")},
    .responsible = Responsible::NetworkTeam,
};

const Explanation gaveUp{
    .title = Text::tr("The connection to {peer} was lost"),
    .evidence = Text::tr("{waited} after {ourMessage} the operating system of this computer gave the connection "
                         "up{because}; {received}.{progress}"),
    .cause =
        Text::tr("Packets stopped arriving, or a router reported that they cannot: the network between failed, or the "
                 "peer's computer was switched off or unplugged. The peer's DICOM service did not end the connection."),
    .advice = {Text::tr("Check that the peer's computer is still on and connected."), lostAdvice},
    .responsible = Responsible::NetworkTeam,
};

/// Null if our own network was well.
const Explanation *ownFault(OwnNetwork network)
{
    switch (network) {
    case OwnNetwork::Well:
        return nullptr;
    case OwnNetwork::AddressGone:
        return &ownAddressGone;
    case OwnNetwork::LinkDown:
        return &ownLinkDown;
    case OwnNetwork::NoRoute:
        return &ownRouteGone;
    case OwnNetwork::NotSending:
        return &ownFirewall;
    }
    return nullptr;
}

const Explanation &lostAt(Stage stage)
{
    if (stage == Stage::Echo)
        return lostDuringEcho;
    return stage == Stage::Release ? lostDuringRelease : lostBeforeAssociation;
}

} // namespace

const Explanation *faultOfThePath(const Finding &failure)
{
    const Delivery delivery = failure.evidence.delivery;
    if (delivery == Delivery::Acknowledged && failure.evidence.hasGap)
        return &answerLost;
    if (delivery != Delivery::NotAcknowledged && delivery != Delivery::NotSent)
        return nullptr;
    const Explanation *const own = ownFault(failure.evidence.ownNetwork);
    return own ? own : &lostAt(failure.stage);
}

const Explanation &connectionLost(const EchoRequest &, const Finding &failure)
{
    const Explanation *const own = ownFault(failure.evidence.ownNetwork);
    return own ? *own : gaveUp;
}

} // namespace dicom_echo::explanations
