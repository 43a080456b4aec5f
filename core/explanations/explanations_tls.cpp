// What is said about failures of the TLS handshake (PS3.15 annex B) other than the peer's certificate.
#include "core/explanations/explanation.h"

namespace dicom_echo::explanations {

const Explanation peerNotTls{
    .title = Text::tr("{service} does not speak TLS"),
    .evidence = Text::tr("Our TLS greeting (ClientHello) was not answered with TLS: {received}, {ending}."),
    .cause = Text::tr("Port {port} is a plain DICOM port, or belongs to another service."),
    .advice = {Text::tr(
                   "Ask the administrator of {host} for the port on which DICOM with TLS is served (usually 2762)."),
               Text::tr("To test the plain DICOM port, turn TLS off for this peer."), "{serverNameHint}"},
    .responsible = Responsible::You,
};

namespace {

const Explanation missingClientCertificate{
    .title = Text::tr("{service} asks for our certificate"),
    .evidence =
        Text::tr("The peer requested a client certificate, got none, and ended the handshake{because}. At the end "
                 "{ending}."),
    .cause = Text::tr("The peer lets in only systems that show a certificate it knows; no certificate is chosen here."),
    .advice =
        {Text::tr("Choose the client certificate and key that the administrator of {host} registered for this computer "
                  "(--tls-cert and --tls-key; in the window: \"Client certificate\" and \"Private key\")."),
         "{acceptedAuthorities}",
         Text::tr("If there is none, ask the administrator of {host} to issue or register one for {ourAddress}.")},
    .responsible = Responsible::You,
};

const Explanation unsuitableClientCertificate{
    .title = Text::tr("{service} asks for a certificate, and ours does not suit"),
    .evidence =
        Text::tr("The peer requested a client certificate, got none, although one is chosen here, and ended the "
                 "handshake{because}. At the end {ending}."),
    .cause =
        Text::tr("The kind of our key, or the digest of our certificate's signature, is not among those that the peer "
                 "takes or that the security profile allows, so that nothing could be shown."),
    .advice =
        {Text::tr(
             "Choose a client certificate with another kind of key, for example RSA 2048 bit or ECDSA P-256, that is "
             "signed with SHA-256."),
         "{acceptedAuthorities}",
         Text::tr("Ask the administrator of {host} which keys and signatures the DICOM service takes.")},
    .responsible = Responsible::You,
};

} // namespace

const Explanation &clientCertificateRequired(const EchoRequest &request, const Finding &)
{
    return request.tls && !request.tls->certificateFile.isEmpty() ? unsuitableClientCertificate
                                                                  : missingClientCertificate;
}

const Explanation clientCertificateRefused{
    .title = Text::tr("{service} does not accept our certificate"),
    .evidence = Text::tr(
        "The peer requested a client certificate, was shown ours, and refused it{because}. At the end {ending}."),
    .cause = Text::tr(
        "Our certificate is not registered on the peer, was issued by an authority (CA) that the peer does not "
        "trust, or is not valid any more."),
    .advice =
        {Text::tr("Choose the client certificate and key that the administrator of {host} registered for this computer "
                  "(--tls-cert and --tls-key; in the window: \"Client certificate\" and \"Private key\")."),
         "{acceptedAuthorities}",
         Text::tr(
             "Ask the administrator of {host} to register our certificate or to trust the authority (CA) that issued "
             "it; the peer's log says why it was refused.")},
    .responsible = Responsible::You,
};

const Explanation serverNameUnknown{
    .title = Text::tr("{service} does not serve the name that we asked for"),
    .evidence = Text::tr("Our TLS greeting (ClientHello) {announced}; the peer ended the handshake at once{because}."),
    .cause = Text::tr(
        "A gateway or load balancer at this address leads each connection by its server name (SNI) to a service, "
        "and knows none for what we announced."),
    .advice =
        {Text::tr(
             "Ask the administrator of {host} for the server name that the gateway expects for the DICOM service."),
         Text::tr("Enter it as address, or as the name to check and to announce (--tls-server-name; in the window: "
                  "\"Server name\").")},
    .responsible = Responsible::You,
};

namespace {

const Explanation oldVersionChosen{
    .title = Text::tr("{service} and this computer have no TLS version in common"),
    .evidence =
        Text::tr("The peer chose {peerVersion} in its ServerHello; the TLS security profile {profile} takes only newer "
                 "ones{because}."),
    .cause = Text::tr("The peer is too old for this security profile: it knows no newer version."),
    .advice = {"{widerVersions}",
               Text::tr(
                   "Ask the administrator of {host} for an update: versions older than TLS 1.2 are no longer safe.")},
    .responsible = Responsible::PeerAdministrator,
};

const Explanation versionRefused{
    .title = Text::tr("{service} and this computer have no TLS version in common"),
    .evidence =
        Text::tr("The TLS handshake ended because of the protocol version{because}. The TLS security profile {profile} "
                 "offers {offeredVersions}."),
    .cause =
        Text::tr("One side is too old for the other's security profile, for example a peer that has only TLS 1.0."),
    .advice =
        {"{widerVersions}",
         Text::tr(
             "If the peer has nothing newer than TLS 1.1, ask its administrator for an update: older versions are no "
             "longer safe.")},
    .responsible = Responsible::PeerAdministrator,
};

} // namespace

const Explanation &tlsVersion(const EchoRequest &, const Finding &failure)
{
    const auto *const facts = std::get_if<TlsFailureFacts>(&failure.facts);
    return facts && !facts->peerVersion.isEmpty() ? oldVersionChosen : versionRefused;
}

const Explanation tlsNoSharedCipher{
    .title = Text::tr("{service} and this computer have no TLS cipher in common"),
    .evidence =
        Text::tr("The TLS handshake ended because no cipher suite suits both sides{because}. The TLS security profile "
                 "here is {profile}."),
    .cause = Text::tr("The security profile chosen here and the one configured on the peer exclude each other."),
    .advice = {"{widerCiphers}",
               Text::tr("Ask the administrator of {host} to allow the cipher suites of the BCP 195 TLS profile."),
               "{serverNameHint}"},
    .responsible = Responsible::PeerAdministrator,
};

namespace {

const Explanation unusableSettings{
    .title = Text::tr("The TLS settings for {service} cannot be used"),
    .evidence = Text::tr("Nothing was sent to the peer, because the settings here do not work{because}."),
    .cause = Text::tr(
        "A file is missing, cannot be read or has ended, or does not fit the others; the words above say which."),
    .advice = {Text::tr("Choose the right file, or leave the setting empty if it is not needed.")},
    .responsible = Responsible::You,
};

const Explanation brokenHandshake{
    .title = Text::tr("The TLS handshake with {service} failed"),
    .evidence = Text::tr("The TLS handshake ended after {waited}, {handshakePoint}{because}: {received}, {ending}."),
    .cause =
        Text::tr("The peer or this computer refused the other's certificate or settings; the words above say which."),
    .advice = {Text::tr("Check the TLS settings of this peer: authority (CA), client certificate, security profile."),
               Text::tr("Ask the administrator of {host} what the log of the DICOM service says about {startedAt}."),
               "{serverNameHint}"},
    .responsible = Responsible::PeerAdministrator,
};

const Explanation greetingUnanswered{
    .title = Text::tr("{service} did not answer our TLS greeting in time"),
    .evidence = Text::tr("The TLS handshake was not complete after {waited}{limit}: {received}."),
    .cause =
        Text::tr("Port {port} is a plain DICOM port that waits for our first message, or the service behind it hangs."),
    .advice =
        {Text::tr("Ask the administrator of {host} for the port on which DICOM with TLS is served (usually 2762)."),
         Text::tr("To test the plain DICOM port, turn TLS off for this peer."),
         Text::tr("If the way to the peer is known to be slow, raise the network timeout (now {networkTimeout}).")},
    .responsible = Responsible::You,
};

const Explanation certificateStalled{
    .title = Text::tr("{service} did not finish its part of the TLS handshake in time"),
    .evidence = Text::tr("The TLS handshake stalled after {waited}{limit}, {handshakePoint}: {received}."),
    .cause = Text::tr(
        "The certificates of the peer are the first large messages of a connection: what lies between loses large "
        "packets, for example because a tunnel or a firewall drops the ICMP that announces its MTU. Or the "
        "service behind hangs."),
    .advice =
        {Text::tr(
             "Ask the network team whether the path to {host} passes a tunnel or VPN, whether its MTU is right, and "
             "whether ICMP \"fragmentation needed\" or \"packet too big\" is let through."),
         Text::tr("Ask the administrator of {host} what the log of the DICOM service says about {startedAt}."),
         Text::tr("If the way to the peer is known to be slow, raise the network timeout (now {networkTimeout}).")},
    .responsible = Responsible::NetworkTeam,
};

const Explanation lastWordMissing{
    .title = Text::tr("{service} did not finish the TLS handshake in time"),
    .evidence = Text::tr("The TLS handshake stalled after {waited}{limit}, {handshakePoint}: {received}."),
    .cause = Text::tr(
        "The peer checks what we sent and hangs, for example while it looks up whether our certificate was "
        "revoked; or our part of the handshake, a large one if it carries a certificate, was lost on the way."),
    .advice =
        {Text::tr(
             "Ask the administrator of {host} what the log of the DICOM service says about {startedAt}, and whether "
             "it can reach the services that it asks about certificates (OCSP, revocation lists)."),
         Text::tr("Ask the network team whether large packets pass to {host}: a wrong MTU loses them."),
         Text::tr("If the way to the peer is known to be slow, raise the network timeout (now {networkTimeout}).")},
    .responsible = Responsible::PeerAdministrator,
};

} // namespace

const Explanation &tlsFailed(const EchoRequest &, const Finding &failure)
{
    return std::holds_alternative<TlsSettingError>(failure.facts) ? unusableSettings : brokenHandshake;
}

const Explanation &tlsTimeout(const EchoRequest &, const Finding &failure)
{
    const auto *const facts = std::get_if<TlsFailureFacts>(&failure.facts);
    switch (facts ? facts->point : HandshakePoint::NothingReceived) {
    case HandshakePoint::NothingReceived:
        return greetingUnanswered;
    case HandshakePoint::Answered:
    case HandshakePoint::ServerHello:
    case HandshakePoint::PeerCertificate:
        return certificateStalled;
    case HandshakePoint::OurFlight:
    case HandshakePoint::Complete:
        break;
    }
    return lastWordMissing;
}

} // namespace dicom_echo::explanations
