// What is said about an echo that succeeded, although something is worth knowing.
#include "core/explanations/explanation.h"

namespace dicom_echo::explanations {

namespace {

const Explanation aeTitlesSwapped{
    .title = Text::tr("The peer answered with the two AE titles swapped"),
    .evidence = Text::tr(
        "\"{calling}\" called \"{expected}\"; in the answer (A-ASSOCIATE-AC) \"{expected}\" calls \"{found}\"."),
    .cause = Text::tr(
        "The peer's software writes its own point of view into two fields that it should only repeat. The standard "
        "forbids to test them, so the echo is valid all the same."),
    .advice = {Text::tr(
        "Nothing has to be done for the echo. Show this to the vendor of the peer: programs that do test the "
        "titles will refuse its answers.")},
    .responsible = Responsible::Vendor,
};

const Explanation anotherCalledAeTitle{
    .title = Text::tr("The peer answered with another called AE title"),
    .evidence = Text::tr("We called \"{expected}\"; the answer (A-ASSOCIATE-AC) names \"{found}\"."),
    .cause = Text::tr(
        "The peer accepts any called AE title, or a gateway answers for it. The standard forbids to test this field, "
        "so the echo is valid all the same."),
    .advice =
        {Text::tr(
             "Ask the administrator of {peer} which AE title is registered for the service that you want to reach."),
         Text::tr("Use that title in your systems: other services of the peer may be stricter than its echo.")},
    .responsible = Responsible::You,
};

} // namespace

const Explanation &calledAeTitleDiffers(const EchoRequest &, const Finding &remark)
{
    const auto *difference = std::get_if<DifferenceFacts>(&remark.facts);
    return difference && difference->isSwapped ? aeTitlesSwapped : anotherCalledAeTitle;
}

const Explanation sopClassDiffers{
    .title = Text::tr("The peer's answer names another SOP class"),
    .evidence = Text::tr(
        "We asked with Affected SOP Class UID {expected} (Verification); the answer (C-ECHO-RSP) names \"{found}\"."),
    .cause = Text::tr(
        "The peer's software fills in this field wrongly. The answer is to our message and its status is success, "
        "so the echo is valid all the same."),
    .advice = {Text::tr(
        "Nothing has to be done for the echo. Show this to the vendor of the peer: stricter programs may refuse "
        "its answers.")},
    .responsible = Responsible::Vendor,
};

const Explanation implementationChanged{
    .title = Text::tr("Another software answered than last time"),
    .evidence = Text::tr("Last time this profile saw {expected}; now it is {found}."),
    .cause = Text::tr("The peer's software was updated or replaced, or you are talking to another machine."),
    .advice = {Text::tr("Ask the administrator of {peer} whether the software was changed."),
               Text::tr("If it was not, check the address: {peer} may now belong to another machine.")},
    .responsible = Responsible::You,
};

const Explanation aeTitleSimilar{
    .title = Text::tr("An AE title looks like a saved one, but is not the same"),
    .evidence = Text::tr("You used \"{found}\"; saved is {expected}."),
    .cause =
        Text::tr("AE titles are compared with case and inner blanks: to a strict peer these are two different titles."),
    .advice = {Text::tr("Make sure which spelling is registered on the peer, and use it everywhere.")},
    .responsible = Responsible::You,
};

const Explanation peerNotVerified{
    .title = Text::tr("The connection is encrypted, but nobody checked to whom"),
    .evidence = Text::tr("Verification of the peer's certificate is off for this peer{because}."),
    .cause = Text::tr("With verification off, any computer on the way can pretend to be the peer and read everything."),
    .advice =
        {Text::tr("Choose full verification, and add the certificate of the peer's authority (CA) if it is not trusted "
                  "yet."),
         Text::tr(
             "If there is no authority, pin the certificate's SHA-256 fingerprint after comparing it by telephone.")},
    .responsible = Responsible::You,
};

const Explanation certificateExpiresSoon{
    .title = Text::tr("The certificate of {service} expires soon"),
    .evidence = Text::tr("Its validity ends in less than 30 days{because}."),
    .cause = Text::tr(
        "Certificates have to be renewed regularly; after the end of validity connections with TLS will fail."),
    .advice = {Text::tr("Ask the administrator of {host} to renew the certificate of the DICOM service.")},
    .responsible = Responsible::PeerAdministrator,
};

namespace {

const Explanation weakCertificate{
    .title = Text::tr("The certificate of {service} is weak"),
    .evidence =
        Text::tr("Its key is {key}, and it is signed with {signature}: one of them is weaker than today's rules ask "
                 "for{because}."),
    .cause = Text::tr(
        "The certificate is old, or was made with outdated settings. BCP 195 (RFC 9325 4.5) asks for RSA keys of "
        "at least 2048 bits, and forbids signatures with SHA-1 or MD5. Strict clients will refuse it."),
    .advice = {Text::tr(
        "Ask the administrator of {host} for a certificate with a key of at least RSA 2048 bit or ECDSA 256 bit, "
        "signed with SHA-256 or better.")},
    .responsible = Responsible::PeerAdministrator,
};

const Explanation weakAuthority{
    .title = Text::tr("The certificate of an authority (CA) behind that of {service} is weak"),
    .evidence =
        Text::tr("Its key is {key}, and it is signed with {signature}: one of them is weaker than today's rules ask "
                 "for{because}."),
    .cause = Text::tr(
        "The authority is old, or was made with outdated settings. BCP 195 (RFC 9325 4.5) asks for RSA keys of at "
        "least 2048 bits, and forbids signatures with SHA-1 or MD5. Strict clients will refuse the whole chain."),
    .advice = {Text::tr(
        "Ask the administrator of {host} for a certificate of an authority with a key of at least RSA 2048 bit "
        "or ECDSA 256 bit, signed with SHA-256 or better.")},
    .responsible = Responsible::PeerAdministrator,
};

} // namespace

const Explanation &certificateWeak(const EchoRequest &, const Finding &remark)
{
    const auto *const facts = std::get_if<TlsFailureFacts>(&remark.facts);
    return facts && facts->certificateDepth > 0 ? weakAuthority : weakCertificate;
}

const Explanation authorityExpiresSoon{
    .title = Text::tr("An authority (CA) behind the certificate of {service} is near its end"),
    .evidence = Text::tr("Its validity ends in less than 90 days{because}."),
    .cause = Text::tr("When the authority's certificate ends, every certificate that it signed stops being accepted."),
    .advice = {Text::tr(
        "Ask the administrator of {host} when the authority will be renewed, and load its new certificate in time.")},
    .responsible = Responsible::PeerAdministrator,
};

const Explanation keyFileReadable{
    .title = Text::tr("Others can read {file}"),
    .evidence = Text::tr("Its permissions ({permissions}) let {readers} read it."),
    .cause = Text::tr(
        "Whoever has our private key can pretend to be this computer to every peer that knows our certificate."),
    .advice = {Text::tr("Let only its owner read it: chmod 600."),
               Text::tr("If others may have read it, have a new key and certificate issued, and the old one revoked.")},
    .responsible = Responsible::You,
};

const Explanation answersDelayed{
    .title = Text::tr("The peer delays its answers by {gap}"),
    .evidence =
        Text::tr("Of the answers, {splitAnswers} came in two pieces, the second {gap} after the first (median)."),
    .cause = Text::tr(
        "Nagle's algorithm is on at the peer: it holds the second piece back until the first is acknowledged."),
    .advice = {Text::tr("Ask the vendor of the peer to send each message in one piece, or to set TCP_NODELAY.")},
    .responsible = Responsible::Vendor,
};

const Explanation firstEchoSlow{
    .title = Text::tr("The first echo was much slower than the rest"),
    .evidence = Text::tr("The first took {firstEcho}; the median is {median}."),
    .cause = Text::tr(
        "The peer prepares something at the first request of an association, for example a thread or a database "
        "connection."),
    .advice = {Text::tr(
        "Nothing has to be done. If associations are slow to start in daily work, show this to the vendor of "
        "the peer.")},
    .responsible = Responsible::Nobody,
};

const Explanation addressSilent{
    .title = Text::tr("Not every address of {host} can be reached"),
    .evidence = Text::tr("{silentAddresses}."),
    .cause = Text::tr(
        "The name leads to more than one address, and not all of them reach the peer: an old entry of the name "
        "service, or IPv6 that does not work on the way. Programs that try one address after the other wait long "
        "for each connection, or fail."),
    .advice = {Text::tr("Ask the network team to remove the address from the name \"{host}\", or to make it work."),
               Text::tr("Enter the address that works in systems that cannot try several.")},
    .responsible = Responsible::NetworkTeam,
};

const Explanation retransmissions{
    .title = Text::tr("The network loses packets on the way to {peer}"),
    .evidence = Text::tr("The system of this computer says of this connection: {connection}."),
    .cause = Text::tr(
        "Packets were lost and had to be sent again: a bad cable or Wi-Fi, a duplex mismatch, an overloaded line "
        "or tunnel. Echoes get through, but images will be slow."),
    .advice = {Text::tr("Ask the network team to look for packet loss between {ourAddress} and {peer}.")},
    .responsible = Responsible::NetworkTeam,
};

namespace {

const Explanation largeRequestLost{
    .title = Text::tr("Small messages reach {peer}, large ones get stuck"),
    .evidence =
        Text::tr("The echo succeeded, but an A-ASSOCIATE-RQ of {requestBytes} bytes was not acknowledged within "
                 "{waited}{limit} (MSS {mss}, path MTU {pathMtu} as far as this computer knows)."),
    .cause = Text::tr(
        "Something between passes only packets smaller than ours, and does not say so (a tunnel or VPN whose ICMP "
        "messages are blocked: a path MTU black hole). An echo is small enough; images are not."),
    .advice = {Text::tr(
                   "Ask the network team to allow ICMP \"fragmentation needed\" (IPv6: \"packet too big\") between "
                   "{ourAddress} and {peer}, or to clamp the MSS at the tunnel."),
               Text::tr("Until then images sent to {peer} will hang.")},
    .responsible = Responsible::NetworkTeam,
};

const Explanation largeAnswerMissing{
    .title = Text::tr("{peer} did not answer a large request"),
    .evidence =
        Text::tr("The echo succeeded, and the peer's TCP acknowledged an A-ASSOCIATE-RQ of {requestBytes} bytes, but "
                 "within {waited}{limit} its answer did not arrive: {received}."),
    .cause =
        Text::tr("The large answer gets stuck on the way back (a path MTU black hole in that direction), or the peer's "
                 "service does not cope with so large a request."),
    .advice = {Text::tr(
                   "Ask the network team to allow ICMP \"fragmentation needed\" (IPv6: \"packet too big\") between "
                   "{ourAddress} and {peer}, or to clamp the MSS at the tunnel."),
               Text::tr("Ask the administrator of {peer} what the log of the DICOM service says about {startedAt}.")},
    .responsible = Responsible::NetworkTeam,
};

} // namespace

const Explanation &pathMtu(const EchoRequest &, const Finding &failure)
{
    const auto *facts = std::get_if<PathMtuFacts>(&failure.facts);
    return facts && !facts->isRequestStuck ? largeAnswerMissing : largeRequestLost;
}

} // namespace dicom_echo::explanations
