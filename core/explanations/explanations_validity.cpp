// What is said about a certificate of the chain that is not valid yet, or no longer (RFC 5280 4.1.2.5).
#include "core/explanations/explanation.h"

namespace dicom_echo::explanations {

namespace {

const Explanation expired{
    .title = Text::tr("The certificate of {service} has expired"),
    .evidence = Text::tr("The peer showed a certificate whose validity has ended{because}."),
    .cause = Text::tr("The certificate was not renewed in time, or the clock of this computer is wrong."),
    .advice = {Text::tr("Check date and time of this computer."),
               Text::tr("Ask the administrator of {host} to renew the certificate of the DICOM service.")},
    .responsible = Responsible::PeerAdministrator,
};

const Explanation authorityExpired{
    .title = Text::tr("An authority (CA) behind the certificate of {service} has expired"),
    .evidence =
        Text::tr("The peer sent the certificate of the authority {subject}, whose validity has ended{because}."),
    .cause = Text::tr(
        "The authority was renewed, but the peer still sends its old certificate; or it was not renewed in time."),
    .advice = {Text::tr("Check date and time of this computer."),
               Text::tr("Ask the administrator of {host} to configure the current certificate of {subject}.")},
    .responsible = Responsible::PeerAdministrator,
};

const Explanation ownAuthorityExpired{
    .title = Text::tr("The authority (CA) that is trusted here for {service} has expired"),
    .evidence =
        Text::tr("The validity of the authority {subject}, whose certificate is on this computer, has ended{because}."),
    .cause = Text::tr(
        "The authority was renewed, and this computer still has its old certificate; or it was not renewed in time."),
    .advice = {Text::tr("Check date and time of this computer."),
               Text::tr("Ask the administrator of {host} for the current certificate of {subject}, and add it to the "
                        "trusted authorities of this peer (--tls-ca; in the window: \"CA file or folder\").")},
    .responsible = Responsible::You,
};

const Explanation notYetValid{
    .title = Text::tr("The certificate of {service} is not valid yet"),
    .evidence = Text::tr("The peer showed a certificate whose validity lies in the future{because}."),
    .cause = Text::tr(
        "The clock of this computer is behind, or the certificate was made on a computer whose clock is ahead."),
    .advice = {Text::tr("Check date, time and time zone of this computer."),
               Text::tr("Ask the administrator of {host} to check the validity dates of the certificate.")},
    .responsible = Responsible::You,
};

const Explanation authorityNotYetValid{
    .title = Text::tr("An authority (CA) behind the certificate of {service} is not valid yet"),
    .evidence = Text::tr("The validity of the authority {subject} lies in the future{because}."),
    .cause = Text::tr(
        "The clock of this computer is behind, or that of the computer on which the authority was made is ahead."),
    .advice = {Text::tr("Check date, time and time zone of this computer."),
               Text::tr("Ask the administrator of {host} to check the validity dates of the authority {subject}.")},
    .responsible = Responsible::You,
};

} // namespace

const TlsFailureFacts &tlsFactsOf(const Finding &failure)
{
    static const TlsFailureFacts none;
    const auto *const facts = std::get_if<TlsFailureFacts>(&failure.facts);
    return facts ? *facts : none;
}

const Explanation &certificateExpired(const EchoRequest &, const Finding &failure)
{
    const TlsFailureFacts &facts = tlsFactsOf(failure);
    if (facts.certificateDepth <= 0)
        return expired;
    return facts.certificateIsOurs ? ownAuthorityExpired : authorityExpired;
}

const Explanation &certificateNotYetValid(const EchoRequest &, const Finding &failure)
{
    return tlsFactsOf(failure).certificateDepth <= 0 ? notYetValid : authorityNotYetValid;
}

} // namespace dicom_echo::explanations
