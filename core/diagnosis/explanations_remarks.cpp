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
    .title = "The certificate of {peer} expires soon",
    .evidence = "Its validity ends in less than 30 days{because}.",
    .cause = "Certificates have to be renewed regularly; after the end of validity connections with TLS will fail.",
    .advice = {"Ask the administrator of {host} to renew the certificate of the DICOM service."},
    .responsible = Responsible::PeerAdministrator,
};

const Explanation certificateWeak{
    .title = "The certificate of {peer} is weak",
    .evidence = "Its key or its signature is weaker than today's rules ask for{because}.",
    .cause = "The certificate is old, or was made with outdated settings. Strict clients will refuse it.",
    .advice =
        {"Ask the administrator of {host} for a certificate with a key of at least RSA 2048 bit or ECDSA 256 bit, "
         "signed with SHA-256 or better."},
    .responsible = Responsible::PeerAdministrator,
};

const Explanation authorityExpiresSoon{
    .title = "An authority (CA) behind the certificate of {peer} is near its end",
    .evidence = "Its validity ends in less than 90 days{because}.",
    .cause = "When the authority's certificate ends, every certificate that it signed stops being accepted.",
    .advice =
        {"Ask the administrator of {host} when the authority will be renewed, and load its new certificate in time."},
    .responsible = Responsible::PeerAdministrator,
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

} // namespace dicom_echo::explanations
