// What is said about an echo that succeeded, although something is worth knowing.
#include "core/diagnosis/explanation.h"

namespace dicom_echo::explanations {

namespace {

const Explanation aeTitlesSwapped{
    .title = "The peer answered with the two AE titles swapped",
    .evidence = "\"{calling}\" called \"{expected}\"; in the answer (A-ASSOCIATE-AC) \"{expected}\" calls \"{found}\".",
    .cause =
        "The peer's software writes its own point of view into two fields that it should only repeat. The standard "
        "forbids to test them, so the echo is valid all the same.",
    .advice = {"Nothing has to be done for the echo. Show this to the vendor of the peer: programs that do test the "
               "titles will refuse its answers."},
    .responsible = Responsible::Vendor,
};

const Explanation anotherCalledAeTitle{
    .title = "The peer answered with another called AE title",
    .evidence = "We called \"{expected}\"; the answer (A-ASSOCIATE-AC) names \"{found}\".",
    .cause =
        "The peer accepts any called AE title, or a gateway answers for it. The standard forbids to test this field, "
        "so the echo is valid all the same.",
    .advice = {"Ask the administrator of {peer} which AE title is registered for the service that you want to reach.",
               "Use that title in your systems: other services of the peer may be stricter than its echo."},
    .responsible = Responsible::You,
};

} // namespace

const Explanation &calledAeTitleDiffers(const EchoRequest &, const Finding &remark)
{
    const auto *difference = std::get_if<DifferenceFacts>(&remark.facts);
    return difference && difference->isSwapped ? aeTitlesSwapped : anotherCalledAeTitle;
}

const Explanation sopClassDiffers{
    .title = "The peer's answer names another SOP class",
    .evidence =
        "We asked with Affected SOP Class UID {expected} (Verification); the answer (C-ECHO-RSP) names \"{found}\".",
    .cause = "The peer's software fills in this field wrongly. The answer is to our message and its status is success, "
             "so the echo is valid all the same.",
    .advice = {"Nothing has to be done for the echo. Show this to the vendor of the peer: stricter programs may refuse "
               "its answers."},
    .responsible = Responsible::Vendor,
};

const Explanation implementationChanged{
    .title = "Another software answered than last time",
    .evidence = "Last time this profile saw {expected}; now it is {found}.",
    .cause = "The peer's software was updated or replaced, or you are talking to another machine.",
    .advice = {"Ask the administrator of {peer} whether the software was changed.",
               "If it was not, check the address: {peer} may now belong to another machine."},
    .responsible = Responsible::You,
};

const Explanation aeTitleSimilar{
    .title = "An AE title looks like a saved one, but is not the same",
    .evidence = "You used \"{found}\"; saved is {expected}.",
    .cause = "AE titles are compared with case and inner blanks: to a strict peer these are two different titles.",
    .advice = {"Make sure which spelling is registered on the peer, and use it everywhere."},
    .responsible = Responsible::You,
};

const Explanation peerNotVerified{
    .title = "The connection is encrypted, but nobody checked to whom",
    .evidence = "Verification of the peer's certificate is off for this peer{because}.",
    .cause = "With verification off, any computer on the way can pretend to be the peer and read everything.",
    .advice =
        {"Choose full verification, and add the certificate of the peer's authority (CA) if it is not trusted yet.",
         "If there is no authority, pin the certificate's SHA-256 fingerprint after comparing it by telephone."},
    .responsible = Responsible::You,
};

const Explanation certificateExpiresSoon{
    .title = "The certificate of {service} expires soon",
    .evidence = "Its validity ends in less than 30 days{because}.",
    .cause = "Certificates have to be renewed regularly; after the end of validity connections with TLS will fail.",
    .advice = {"Ask the administrator of {host} to renew the certificate of the DICOM service."},
    .responsible = Responsible::PeerAdministrator,
};

namespace {

const Explanation weakCertificate{
    .title = "The certificate of {service} is weak",
    .evidence = "Its key is {key}, and it is signed with {signature}: one of them is weaker than today's rules ask "
                "for{because}.",
    .cause = "The certificate is old, or was made with outdated settings. BCP 195 (RFC 9325 4.5) asks for RSA keys of "
             "at least 2048 bits, and forbids signatures with SHA-1 or MD5. Strict clients will refuse it.",
    .advice =
        {"Ask the administrator of {host} for a certificate with a key of at least RSA 2048 bit or ECDSA 256 bit, "
         "signed with SHA-256 or better."},
    .responsible = Responsible::PeerAdministrator,
};

const Explanation weakAuthority{
    .title = "The certificate of an authority (CA) behind that of {service} is weak",
    .evidence = "Its key is {key}, and it is signed with {signature}: one of them is weaker than today's rules ask "
                "for{because}.",
    .cause = "The authority is old, or was made with outdated settings. BCP 195 (RFC 9325 4.5) asks for RSA keys of at "
             "least 2048 bits, and forbids signatures with SHA-1 or MD5. Strict clients will refuse the whole chain.",
    .advice = {"Ask the administrator of {host} for a certificate of an authority with a key of at least RSA 2048 bit "
               "or ECDSA 256 bit, signed with SHA-256 or better."},
    .responsible = Responsible::PeerAdministrator,
};

} // namespace

const Explanation &certificateWeak(const EchoRequest &, const Finding &remark)
{
    const auto *const facts = std::get_if<TlsFailureFacts>(&remark.facts);
    return facts && facts->certificateDepth > 0 ? weakAuthority : weakCertificate;
}

const Explanation authorityExpiresSoon{
    .title = "An authority (CA) behind the certificate of {service} is near its end",
    .evidence = "Its validity ends in less than 90 days{because}.",
    .cause = "When the authority's certificate ends, every certificate that it signed stops being accepted.",
    .advice =
        {"Ask the administrator of {host} when the authority will be renewed, and load its new certificate in time."},
    .responsible = Responsible::PeerAdministrator,
};

const Explanation keyFileReadable{
    .title = "Others can read {file}",
    .evidence = "Its permissions ({permissions}) let {readers} read it.",
    .cause = "Whoever has our private key can pretend to be this computer to every peer that knows our certificate.",
    .advice = {"Let only its owner read it: chmod 600.",
               "If others may have read it, have a new key and certificate issued, and the old one revoked."},
    .responsible = Responsible::You,
};

const Explanation answersDelayed{
    .title = "The peer delays its answers by {gap}",
    .evidence = "Of the answers, {splitAnswers} came in two pieces, the second {gap} after the first (median).",
    .cause = "Nagle's algorithm is on at the peer: it holds the second piece back until the first is acknowledged.",
    .advice = {"Ask the vendor of the peer to send each message in one piece, or to set TCP_NODELAY."},
    .responsible = Responsible::Vendor,
};

const Explanation firstEchoSlow{
    .title = "The first echo was much slower than the rest",
    .evidence = "The first took {firstEcho}; the median is {median}.",
    .cause = "The peer prepares something at the first request of an association, for example a thread or a database "
             "connection.",
    .advice = {"Nothing has to be done. If associations are slow to start in daily work, show this to the vendor of "
               "the peer."},
    .responsible = Responsible::Nobody,
};

const Explanation addressSilent{
    .title = "Not every address of {host} can be reached",
    .evidence = "{silentAddresses}.",
    .cause = "The name leads to more than one address, and not all of them reach the peer: an old entry of the name "
             "service, or IPv6 that does not work on the way. Programs that try one address after the other wait long "
             "for each connection, or fail.",
    .advice = {"Ask the network team to remove the address from the name \"{host}\", or to make it work.",
               "Enter the address that works in systems that cannot try several."},
    .responsible = Responsible::NetworkTeam,
};

const Explanation retransmissions{
    .title = "The network loses packets on the way to {peer}",
    .evidence = "The system of this computer says of this connection: {connection}.",
    .cause = "Packets were lost and had to be sent again: a bad cable or Wi-Fi, a duplex mismatch, an overloaded line "
             "or tunnel. Echoes get through, but images will be slow.",
    .advice = {"Ask the network team to look for packet loss between {ourAddress} and {peer}."},
    .responsible = Responsible::NetworkTeam,
};

namespace {

const Explanation largeRequestLost{
    .title = "Small messages reach {peer}, large ones get stuck",
    .evidence = "The echo succeeded, but an A-ASSOCIATE-RQ of {requestBytes} bytes was not acknowledged within "
                "{waited}{limit} (MSS {mss}, path MTU {pathMtu} as far as this computer knows).",
    .cause = "Something between passes only packets smaller than ours, and does not say so (a tunnel or VPN whose ICMP "
             "messages are blocked: a path MTU black hole). An echo is small enough; images are not.",
    .advice = {"Ask the network team to allow ICMP \"fragmentation needed\" (IPv6: \"packet too big\") between "
               "{ourAddress} and {peer}, or to clamp the MSS at the tunnel.",
               "Until then images sent to {peer} will hang."},
    .responsible = Responsible::NetworkTeam,
};

const Explanation largeAnswerMissing{
    .title = "{peer} did not answer a large request",
    .evidence = "The echo succeeded, and the peer's TCP acknowledged an A-ASSOCIATE-RQ of {requestBytes} bytes, but "
                "within {waited}{limit} its answer did not arrive: {received}.",
    .cause = "The large answer gets stuck on the way back (a path MTU black hole in that direction), or the peer's "
             "service does not cope with so large a request.",
    .advice = {"Ask the network team to allow ICMP \"fragmentation needed\" (IPv6: \"packet too big\") between "
               "{ourAddress} and {peer}, or to clamp the MSS at the tunnel.",
               "Ask the administrator of {peer} what the log of the DICOM service says about {startedAt}."},
    .responsible = Responsible::NetworkTeam,
};

} // namespace

const Explanation &pathMtu(const EchoRequest &, const Finding &failure)
{
    const auto *facts = std::get_if<PathMtuFacts>(&failure.facts);
    return facts && !facts->isRequestStuck ? largeAnswerMissing : largeRequestLost;
}

} // namespace dicom_echo::explanations
