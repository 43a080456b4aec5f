// What is said about failures of the TLS handshake (PS3.15 annex B).
#include "core/diagnosis/explanation.h"

namespace dicom_echo::explanations {

const Explanation peerNotTls{
    .title = "{peer} does not speak TLS",
    .evidence = "Our TLS greeting (ClientHello) was not answered with TLS: {received}, {ending}.",
    .cause = "Port {port} is a plain DICOM port, or belongs to another service.",
    .advice = {"Ask the administrator of {host} for the port on which DICOM with TLS is served (usually 2762).",
               "To test the plain DICOM port, turn TLS off for this peer."},
    .responsible = Responsible::You,
};

namespace {

const Explanation unknownAuthority{
    .title = "The certificate of {peer} is not trusted",
    .evidence = "The peer's certificate could not be traced to an authority that this computer trusts{because}.",
    .cause =
        "The certificate is self-signed, or issued by an authority (CA) whose certificate this computer does not have.",
    .advice =
        {"Ask the administrator of {host} for the certificate file of the authority (CA) that issued it, and add that "
         "file to the trusted authorities of this peer.",
         "Before you trust it, compare its SHA-256 fingerprint with the administrator by telephone."},
    .responsible = Responsible::You,
};

const Explanation notThePinnedOne{
    .title = "The certificate of {peer} is not the pinned one",
    .evidence = "The peer showed another certificate than the one that is pinned for it{because}.",
    .cause = "The peer's certificate was renewed, or another computer answers at this address.",
    .advice =
        {"Ask the administrator of {host} whether the certificate was renewed, and compare the SHA-256 fingerprint "
         "of the new one by telephone.",
         "If it is the same, pin the new certificate; if not, send nothing to {peer}."},
    .responsible = Responsible::You,
};

const Explanation revocationUnknown{
    .title = "Whether the certificate of {peer} was revoked could not be checked",
    .evidence = "The revocation list that is set for this peer does not fit its certificate{because}.",
    .cause = "The list is of another authority (CA) than the one that issued the certificate, or is not valid now.",
    .advice = {"Load the current revocation list of the authority that issued the peer's certificate.",
               "Without a revocation list the certificate is checked in all other respects."},
    .responsible = Responsible::You,
};

} // namespace

const Explanation &certificateUntrusted(const EchoRequest &request, const Finding &failure)
{
    if (request.tls && request.tls->verification == TlsVerification::Pin)
        return notThePinnedOne;
    const auto *const facts = std::get_if<TlsFailureFacts>(&failure.facts);
    return facts && facts->revocationUnknown ? revocationUnknown : unknownAuthority;
}

const Explanation certificateExpired{
    .title = "The certificate of {peer} has expired",
    .evidence = "The peer showed a certificate whose validity has ended{because}.",
    .cause = "The certificate was not renewed in time, or the clock of this computer is wrong.",
    .advice = {"Check date and time of this computer.",
               "Ask the administrator of {host} to renew the certificate of the DICOM service."},
    .responsible = Responsible::PeerAdministrator,
};

const Explanation certificateNotYetValid{
    .title = "The certificate of {peer} is not valid yet",
    .evidence = "The peer showed a certificate whose validity lies in the future{because}.",
    .cause = "The clock of this computer is behind, or the certificate was made on a computer whose clock is ahead.",
    .advice = {"Check date, time and time zone of this computer.",
               "Ask the administrator of {host} to check the validity dates of the certificate."},
    .responsible = Responsible::You,
};

const Explanation certificateNameMismatch{
    .title = "The certificate of {peer} is for another name",
    .evidence = "The peer's certificate does not name \"{host}\"{because}.",
    .cause =
        "You use an IP address or a short name that the certificate does not contain, or another computer answers at "
        "this address.",
    .advice = {"Enter as address the name that stands in the certificate.",
               "Ask the administrator of {host} for a certificate that also names \"{host}\".",
               "If the name in the certificate is unknown to you, make sure that {host} is the right computer."},
    .responsible = Responsible::You,
};

const Explanation certificateRevoked{
    .title = "The certificate of {peer} has been revoked",
    .evidence = "The authority (CA) that issued the peer's certificate has revoked it{because}.",
    .cause = "The certificate was replaced, or its key was stolen.",
    .advice = {"Send no patient data to {peer} until this is settled.",
               "Tell the administrator of {host}: the DICOM service needs a new certificate."},
    .responsible = Responsible::PeerAdministrator,
};

namespace {

const Explanation missingClientCertificate{
    .title = "{peer} asks for our certificate",
    .evidence = "The peer requested a client certificate, got none, and ended the handshake{because}. At the end "
                "{ending}.",
    .cause = "The peer lets in only systems that show a certificate it knows; no certificate is chosen here.",
    .advice = {"Choose the client certificate and key that the administrator of {host} registered for this computer.",
               "If there is none, ask the administrator of {host} to issue or register one for {ourAddress}."},
    .responsible = Responsible::You,
};

const Explanation refusedClientCertificate{
    .title = "{peer} does not accept our certificate",
    .evidence =
        "The peer requested a client certificate, was shown ours, and refused it{because}. At the end {ending}.",
    .cause = "Our certificate is not registered on the peer, was issued by an authority (CA) that the peer does not "
             "trust, or is not valid any more.",
    .advice = {"Choose the client certificate and key that the administrator of {host} registered for this computer.",
               "Ask the administrator of {host} to register our certificate or to trust the authority (CA) that issued "
               "it; the peer's log says why it was refused."},
    .responsible = Responsible::You,
};

} // namespace

const Explanation &clientCertificateRequired(const EchoRequest &request, const Finding &)
{
    return request.tls && !request.tls->certificateFile.isEmpty() ? refusedClientCertificate : missingClientCertificate;
}

const Explanation tlsVersion{
    .title = "{peer} and this computer have no TLS version in common",
    .evidence = "The TLS handshake ended because of the protocol version{because}.",
    .cause = "One side is too old for the other's security profile, for example a peer that has only TLS 1.0.",
    .advice = {"Choose the TLS security profile that the peer's conformance statement names.",
               "If the peer has nothing newer than TLS 1.1, ask its administrator for an update: older versions are no "
               "longer safe."},
    .responsible = Responsible::PeerAdministrator,
};

const Explanation tlsNoSharedCipher{
    .title = "{peer} and this computer have no TLS cipher in common",
    .evidence = "The TLS handshake ended because no cipher suite suits both sides{because}.",
    .cause = "The security profile chosen here and the one configured on the peer exclude each other.",
    .advice = {"Choose the TLS security profile that the peer's conformance statement names.",
               "Ask the administrator of {host} to allow the cipher suites of the BCP 195 TLS profile."},
    .responsible = Responsible::PeerAdministrator,
};

const Explanation tlsFailed{
    .title = "The TLS handshake with {peer} failed",
    .evidence = "The TLS handshake ended after {waited}{because}: {received}, {ending}.",
    .cause = "The peer or this computer refused the other's certificate or settings; the words above say which.",
    .advice = {"Check the TLS settings of this peer: authority (CA), client certificate, security profile.",
               "Ask the administrator of {host} what the log of the DICOM service says about {startedAt}."},
    .responsible = Responsible::PeerAdministrator,
};

const Explanation tlsTimeout{
    .title = "{peer} did not answer our TLS greeting in time",
    .evidence = "The TLS handshake was not complete after {waited}{limit}: {received}.",
    .cause = "Port {port} is a plain DICOM port that waits for our first message, or the service behind it hangs.",
    .advice = {"Ask the administrator of {host} for the port on which DICOM with TLS is served (usually 2762).",
               "To test the plain DICOM port, turn TLS off for this peer.",
               "If the way to the peer is known to be slow, raise the network timeout (now {networkTimeout})."},
    .responsible = Responsible::You,
};

} // namespace dicom_echo::explanations
