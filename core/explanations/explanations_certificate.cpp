// What is said about a peer's certificate that was refused: the chain of trust (RFC 5280 6), its names (RFC 6125), its
// revocation, and the pinned fingerprint.
#include "core/explanations/explanation.h"

namespace dicom_echo::explanations {

namespace {

const Explanation unknownAuthority{
    .title = Text::tr("The certificate of {service} is not trusted: its authority is unknown here"),
    .evidence = Text::tr("The certificate of the authority (CA) {issuer}, which issued the last certificate that was "
                         "sent, is neither on this computer nor did the peer send it{because}."),
    .cause =
        Text::tr("{issuer} is an authority of the peer's own organisation or vendor, whose certificate this computer "
                 "does not have; or an intermediate authority, whose certificate the peer has to send along."),
    .advice =
        {Text::tr(
             "Ask the administrator of {host} for the certificate file of the authority (CA) that issued it, and add "
             "that file to the trusted authorities of this peer (--tls-ca; in the window: \"CA file or folder\")."),
         Text::tr("Before you trust it, compare its SHA-256 fingerprint with the administrator by telephone."),
         Text::tr("If {issuer} is an intermediate authority, the peer must send its whole chain: its administrator has "
                  "to configure that.")},
    .responsible = Responsible::You,
};

const Explanation unknownRoot{
    .title = Text::tr("The certificate of {service} is not trusted: its authority is unknown here"),
    .evidence = Text::tr("The chain that the peer sent ends at the authority (CA) {subject}, which this computer does "
                         "not trust{because}."),
    .cause = Text::tr("{subject} is an authority of the peer's own organisation or vendor, and its certificate is not "
                      "among those that are trusted here."),
    .advice =
        {Text::tr(
             "Ask the administrator of {host} for the certificate file of the authority (CA) {subject}, and add that "
             "file to the trusted authorities of this peer (--tls-ca; in the window: \"CA file or folder\")."),
         Text::tr("Before you trust it, compare its SHA-256 fingerprint with the administrator by telephone.")},
    .responsible = Responsible::You,
};

const Explanation incompleteChain{
    .title = Text::tr("The certificate of {service} is not trusted: its chain is incomplete"),
    .evidence = Text::tr("The peer sent {sentCertificates}; that of {issuer}, which issued the last of them, is "
                         "missing, and this computer does not have it either{because}."),
    .cause =
        Text::tr("The peer must send its whole chain: its own certificate and those of all intermediate authorities "
                 "(CA) between it and the root. Only if {issuer} is itself a root is its certificate missing here."),
    .advice = {Text::tr("Ask the administrator of {host} to configure the DICOM service with its whole certificate "
                        "chain, the intermediate certificate of {issuer} included."),
               Text::tr("If {issuer} is a root authority, add its certificate to the trusted authorities of this peer "
                        "(--tls-ca; in the window: \"CA file or folder\").")},
    .responsible = Responsible::PeerAdministrator,
};

const Explanation rootlessAuthority{
    .title = Text::tr("The certificate of {service} is not trusted: the root of its authority is missing here"),
    .evidence = Text::tr("On this computer the chain ends at {subject}; the certificate of {issuer}, which issued it, "
                         "is missing{because}."),
    .cause =
        Text::tr("Among the trusted authorities here is an intermediate authority (CA), but not the root above it."),
    .advice =
        {Text::tr("Add the root certificate of {issuer} to the trusted authorities of this peer (--tls-ca; in the "
                  "window: \"CA file or folder\")."),
         Text::tr(
             "Before you trust it, compare its SHA-256 fingerprint with the administrator of {host} by telephone.")},
    .responsible = Responsible::You,
};

const Explanation selfSigned{
    .title = Text::tr("The certificate of {service} is not trusted: it is self-signed"),
    .evidence =
        Text::tr("The peer's certificate is signed with its own key, and this computer does not trust it{because}."),
    .cause = Text::tr(
        "The certificate was made without an authority (CA): only the administrator of the peer can vouch for it."),
    .advice = {Text::tr("Compare its SHA-256 fingerprint with the administrator of {host} by telephone. If it is the "
                        "same, pin the certificate (--tls-pin; in the window: \"Trust this certificate...\")."),
               Text::tr("Better, ask for a certificate that is issued by an authority, and trust the authority.")},
    .responsible = Responsible::You,
};

const Explanation badSignature{
    .title = Text::tr("The certificate of {service} is not trusted: its signature is wrong"),
    .evidence =
        Text::tr("The signature of the certificate cannot be verified with the key of its issuer, {issuer}{because}."),
    .cause = Text::tr("The authority (CA) was made anew under its old name, so that one side has the certificate of "
                      "the old one; or the certificate was damaged or forged."),
    .advice = {Text::tr("Compare the SHA-256 fingerprint of the certificate of {issuer} with the administrator of "
                        "{host}, and add the current one to the trusted authorities of this peer."),
               Text::tr("If yours is the current one, the peer needs a new certificate: ask its administrator.")},
    .responsible = Responsible::PeerAdministrator,
};

const Explanation wrongPurpose{
    .title = Text::tr("The certificate of {service} is not trusted: it is not made for a TLS server"),
    .evidence = Text::tr("The certificate {usage}, and may not be used by a TLS server{because}."),
    .cause = Text::tr("It was issued for another purpose, for example to a client: its extended key usage (EKU) or its "
                      "key usage lacks that of a server."),
    .advice = {Text::tr("Ask the administrator of {host} for a certificate with the extended key usage serverAuth "
                        "(1.3.6.1.5.5.7.3.1); a system that also calls others needs clientAuth, too.")},
    .responsible = Responsible::PeerAdministrator,
};

const Explanation notAnAuthority{
    .title = Text::tr("The certificate of {service} is not trusted: its issuer is no authority"),
    .evidence = Text::tr(
        "The certificate of {subject} was used to issue another one of the chain, but does not allow that{because}."),
    .cause = Text::tr("It lacks the basic constraint CA:TRUE or the key usage keyCertSign: an ordinary certificate was "
                      "used to sign, or the authority (CA) was made with wrong settings."),
    .advice = {Text::tr("Ask the administrator of {host} for a certificate of a proper authority (CA).")},
    .responsible = Responsible::PeerAdministrator,
};

const Explanation pathTooLong{
    .title = Text::tr("The certificate of {service} is not trusted: its chain is longer than is allowed"),
    .evidence = Text::tr("There are more authorities (CA) in the chain than one of them, or OpenSSL, allows{because}."),
    .cause = Text::tr("An authority limits the path length (pathlen) below it: an intermediate one may not issue "
                      "certificates of further authorities."),
    .advice = {Text::tr("Ask the administrator of {host} for a certificate of an authority that may issue it, or to "
                        "have the intermediate authority issued anew with a larger path length.")},
    .responsible = Responsible::PeerAdministrator,
};

const Explanation nameNotPermitted{
    .title = Text::tr("The certificate of {service} is not trusted: its authority may not issue for its names"),
    .evidence = Text::tr("The certificate {certificateNames}; the name constraints of an authority (CA) in its chain "
                         "do not permit that{because}."),
    .cause =
        Text::tr("The authority is limited to certain domains or addresses, and issued a certificate outside of them."),
    .advice = {Text::tr("Ask the administrator of {host} for a certificate whose names the authority may issue, or "
                        "from another authority.")},
    .responsible = Responsible::PeerAdministrator,
};

const Explanation weakKey{
    .title = Text::tr("The certificate of {service} is not trusted: its key is too weak"),
    .evidence = Text::tr(
        "The key of the certificate is {key}; the TLS security profile {profile} takes none that is so weak{because}."),
    .cause = Text::tr("The certificate is old, or was made with outdated settings. BCP 195 (RFC 9325 4.5) asks for RSA "
                      "keys of at least 2048 bits."),
    .advice =
        {Text::tr(
             "Ask the administrator of {host} for a certificate with a key of at least RSA 2048 bit or ECDSA 256 bit."),
         "{untilThen}"},
    .responsible = Responsible::PeerAdministrator,
};

const Explanation weakDigest{
    .title = Text::tr("The certificate of {service} is not trusted: it is signed with a weak digest"),
    .evidence = Text::tr(
        "The certificate is signed with {signature}; the TLS security profile {profile} takes none of these{because}."),
    .cause = Text::tr("The certificate is old, or was made with outdated settings. Signatures with SHA-1 or MD5 can be "
                      "forged: BCP 195 (RFC 9325 4.5) forbids them."),
    .advice = {Text::tr("Ask the administrator of {host} for a certificate that is signed with SHA-256 or better."),
               "{untilThen}"},
    .responsible = Responsible::PeerAdministrator,
};

const Explanation criticalExtension{
    .title =
        Text::tr("The certificate of {service} is not trusted: it has a critical extension that is not known here"),
    .evidence = Text::tr("The certificate of {subject} has an extension that must be understood and is not{because}."),
    .cause = Text::tr("The certificate was made for a special use, or with wrong settings (RFC 5280 4.2)."),
    .advice = {Text::tr("Ask the administrator of {host} for a certificate without this extension.")},
    .responsible = Responsible::PeerAdministrator,
};

const Explanation distrusted{
    .title = Text::tr("The certificate of {service} is not trusted: this computer rejects its authority"),
    .evidence = Text::tr("The settings of this computer do not trust {subject} for TLS servers{because}."),
    .cause = Text::tr("The authority (CA) was put on this computer for another use, or is explicitly rejected."),
    .advice = {Text::tr("Look at the trust settings of {subject} in the file of authorities (--tls-ca; in the window: "
                        "\"CA file or folder\")."),
               Text::tr("If the authority is rejected on purpose, the peer needs a certificate of another one.")},
    .responsible = Responsible::You,
};

const Explanation otherFault{
    .title = Text::tr("The certificate of {service} is not trusted"),
    .evidence = Text::tr("The verification of the peer's certificate failed{because}."),
    .cause = Text::tr("The certificate, or one behind it, is not as RFC 5280 asks for."),
    .advice = {Text::tr("Ask the administrator of {host} to have the certificate checked and issued anew.")},
    .responsible = Responsible::PeerAdministrator,
};

const Explanation noRevocationList{
    .title = Text::tr("Whether the certificate of {service} was revoked could not be checked"),
    .evidence = Text::tr(
        "The revocation list that is set for this peer is not one of {issuer}, which issued the certificate{because}."),
    .cause = Text::tr("The list is of another authority (CA) than the one that issued the certificate."),
    .advice = {Text::tr("Load the current revocation list of {issuer} (--tls-crl; in the window: \"Revocation list\"); "
                        "one file may hold several lists."),
               Text::tr("Without a revocation list the certificate is checked in all other respects.")},
    .responsible = Responsible::You,
};

const Explanation revocationListExpired{
    .title = Text::tr("Whether the certificate of {service} was revoked could not be checked"),
    .evidence = Text::tr("The revocation list of {issuer} that is set for this peer has ended{because}."),
    .cause = Text::tr("An authority (CA) issues its list anew every few days or weeks; here stands an old one, or the "
                      "clock of this computer is wrong."),
    .advice = {Text::tr(
                   "Load the current revocation list of {issuer} (--tls-crl; in the window: \"Revocation list\")."),
               Text::tr("Check date and time of this computer.")},
    .responsible = Responsible::You,
};

const Explanation revocationListNotYetValid{
    .title = Text::tr("Whether the certificate of {service} was revoked could not be checked"),
    .evidence = Text::tr("The revocation list of {issuer} that is set for this peer begins in the future{because}."),
    .cause = Text::tr("The clock of this computer is behind, or that of the authority (CA) is ahead."),
    .advice = {Text::tr("Check date, time and time zone of this computer."),
               Text::tr("Ask the administrator of {host} whether the revocation list is right.")},
    .responsible = Responsible::You,
};

const Explanation revocationListUnusable{
    .title = Text::tr("Whether the certificate of {service} was revoked could not be checked"),
    .evidence = Text::tr("The revocation list of {issuer} that is set for this peer cannot be verified{because}."),
    .cause = Text::tr("The list is damaged, or was signed by somebody who may not sign it."),
    .advice = {Text::tr("Load the current revocation list of {issuer} from the authority itself (--tls-crl; in the "
                        "window: \"Revocation list\")."),
               Text::tr("Without a revocation list the certificate is checked in all other respects.")},
    .responsible = Responsible::You,
};

/// With authorities of their own, people have the root: it is what stands between that is missing.
const Explanation &missingIssuer(const EchoRequest &request, const TlsFailureFacts &facts)
{
    const bool hasAuthorities = request.tls && !request.tls->caPath.isEmpty();
    return hasAuthorities || facts.certificateDepth > 0 ? incompleteChain : unknownAuthority;
}

} // namespace

const Explanation &certificateUntrusted(const EchoRequest &request, const Finding &failure)
{
    const TlsFailureFacts &facts = tlsFactsOf(failure);
    switch (facts.fault) {
    case CertificateFault::SelfSigned:
        return selfSigned;
    case CertificateFault::UnknownRoot:
        return unknownRoot;
    case CertificateFault::MissingIssuer:
        return missingIssuer(request, facts);
    case CertificateFault::RootlessAuthority:
        return rootlessAuthority;
    case CertificateFault::BadSignature:
        return badSignature;
    case CertificateFault::WrongPurpose:
        return wrongPurpose;
    case CertificateFault::NotAnAuthority:
        return notAnAuthority;
    case CertificateFault::PathTooLong:
        return pathTooLong;
    case CertificateFault::NameNotPermitted:
        return nameNotPermitted;
    case CertificateFault::WeakKey:
        return weakKey;
    case CertificateFault::WeakDigest:
        return weakDigest;
    case CertificateFault::CriticalExtension:
        return criticalExtension;
    case CertificateFault::Distrusted:
        return distrusted;
    case CertificateFault::NoRevocationList:
        return noRevocationList;
    case CertificateFault::RevocationListExpired:
        return revocationListExpired;
    case CertificateFault::RevocationListNotYetValid:
        return revocationListNotYetValid;
    case CertificateFault::RevocationListUnusable:
        return revocationListUnusable;
    case CertificateFault::None:
    case CertificateFault::Malformed:
    case CertificateFault::Other:
    case CertificateFault::Expired:
    case CertificateFault::NotYetValid:
    case CertificateFault::NameMismatch:
    case CertificateFault::Revoked:
    case CertificateFault::PinMismatch:
        break;
    }
    return otherFault;
}

const Explanation certificateNameMismatch{
    .title = Text::tr("The certificate of {service} is for another name"),
    .evidence = Text::tr("The peer's certificate was checked for {checkedName}; it {certificateNames}{because}."),
    .cause = Text::tr("You use an IP address or a short name that the certificate does not contain, or another "
                      "computer answers at this address."),
    .advice = {Text::tr("Enter as address the name that stands in the certificate; or keep the address, and set the "
                        "name to check and to announce (--tls-server-name; in the window: \"Server name\")."),
               Text::tr("Ask the administrator of {host} for a certificate that also names {checkedName}."),
               Text::tr(
                   "If the name in the certificate is unknown to you, make sure that {host} is the right computer.")},
    .responsible = Responsible::You,
};

const Explanation certificateRevoked{
    .title = Text::tr("The certificate of {service} has been revoked"),
    .evidence = Text::tr("The authority (CA) that issued the certificate has revoked it{because}."),
    .cause = Text::tr("The certificate was replaced, or its key was stolen."),
    .advice = {Text::tr("Send no patient data to {service} until this is settled."),
               Text::tr("Tell the administrator of {host}: the DICOM service needs a new certificate.")},
    .responsible = Responsible::PeerAdministrator,
};

const Explanation certificatePinMismatch{
    .title = Text::tr("The certificate of {service} is not the pinned one"),
    .evidence = Text::tr("The peer showed another certificate than the one that is pinned for it{because}."),
    .cause = Text::tr("The peer's certificate was renewed, or another computer answers at this address."),
    .advice = {Text::tr("Ask the administrator of {host} whether the certificate was renewed, and compare the SHA-256 "
                        "fingerprint of the new one by telephone."),
               Text::tr("If it is the same, pin the new certificate; if not, send nothing to {service}.")},
    .responsible = Responsible::You,
};

} // namespace dicom_echo::explanations
