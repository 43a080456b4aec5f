// What is said when the TCP connection stands but no association comes of it, other than by a rejection.
#include "core/explanations/explanation.h"

#include <algorithm>

namespace dicom_echo::explanations {

namespace {

const Explanation closedWithoutAnswer{
    .title = Text::tr("{peer} closed the connection without an answer"),
    .evidence =
        Text::tr("The TCP connection was accepted, then ended after {waited} without an answer to our A-ASSOCIATE-RQ: "
                 "{received}, {ending}."),
    .cause = Text::tr(
        "The peer does not let in the address of this computer, has too many connections, or expects TLS on this port; "
        "or a load balancer answered that has no DICOM service behind it."),
    .advice =
        {Text::tr("Ask the administrator of {peer} to allow {ourAddress} and calling AE title \"{calling}\"."),
         "{tlsHint}",
         Text::tr(
             "Ask the administrator whether the DICOM service itself runs, and what its log says about {startedAt}.")},
    .responsible = Responsible::PeerAdministrator,
};

const Explanation closedInAnswer{
    .title = Text::tr("{peer} closed the connection in the middle of its answer"),
    .evidence =
        Text::tr("The peer began to answer our A-ASSOCIATE-RQ, then the connection ended after {waited}: {received}, "
                 "{ending}."),
    .cause =
        Text::tr("The peer's DICOM service crashed or was stopped while it answered, or a device on the way (firewall, "
                 "VPN, load balancer) cut the connection."),
    .advice =
        {Text::tr("Try again: if it happens each time, the peer's service fails on the association request."),
         Text::tr("Ask the administrator of {peer} what the log of the DICOM service says about {startedAt}."),
         Text::tr(
             "If nothing is wrong there, ask the network team which device between this computer and the peer cuts "
             "connections.")},
    .responsible = Responsible::PeerAdministrator,
};

const Explanation noAnswerInTime{
    .title = Text::tr("{peer} did not answer the association request in time"),
    .evidence =
        Text::tr("The TCP connection was accepted, but {waited} after our A-ASSOCIATE-RQ there was no answer{limit}: "
                 "{received}."),
    .cause = Text::tr(
        "The DICOM service behind the port hangs or is overloaded, or the port waits for something else (TLS, a "
        "proxy's own protocol). Some services first look up the name of our address, and wait when that fails."),
    .advice =
        {Text::tr(
             "Ask the administrator of {peer} to check the DICOM service, and whether it can look up {ourAddress}."),
         "{tlsHint}", Text::tr("If the peer is known to be slow, raise the ACSE timeout (now {acseTimeout}).")},
    .responsible = Responsible::PeerAdministrator,
};

const Explanation answerStalled{
    .title = Text::tr("{peer} did not finish its answer to the association request in time"),
    .evidence =
        Text::tr("The peer began to answer, but {waited} after our A-ASSOCIATE-RQ the answer was not whole{limit}: "
                 "{received}."),
    .cause = Text::tr(
        "The DICOM service of the peer hangs or is overloaded, or something on the way drops the large packets of "
        "its answer (a wrong MTU on a VPN, for example)."),
    .advice = {Text::tr("Ask the administrator of {peer} to check the DICOM service, or to restart it."),
               Text::tr(
                   "If it is well, ask the network team to look for dropped packets between this computer and {peer}."),
               Text::tr("If the peer is known to be slow, raise the ACSE timeout (now {acseTimeout}).")},
    .responsible = Responsible::PeerAdministrator,
};

} // namespace

/// A peer whose answer began has let us in, and speaks DICOM.
const Explanation &closedBeforeAnswer(const EchoRequest &, const Finding &failure)
{
    return failure.evidence.bytesReceived == 0 ? closedWithoutAnswer : closedInAnswer;
}

const Explanation &acseTimeout(const EchoRequest &, const Finding &failure)
{
    return failure.evidence.bytesReceived == 0 ? noAnswerInTime : answerStalled;
}

const Explanation peerSpeaksTls{
    .title = Text::tr("{peer} expects TLS"),
    .evidence = Text::tr("The peer answered our A-ASSOCIATE-RQ with a TLS record: {received}, {ending}."),
    .cause = Text::tr("Port {port} is the peer's TLS port, and we spoke plain DICOM."),
    .advice = {Text::tr("Turn TLS on for this peer."),
               Text::tr(
                   "Or ask the administrator of {host} for the port of its plain DICOM service (often 104 or 11112).")},
    .responsible = Responsible::You,
};

const Explanation peerSpeaksHttp{
    .title = Text::tr("{peer} is a web server"),
    .evidence = Text::tr("The peer answered our A-ASSOCIATE-RQ as web servers do (HTTP): {received}, {ending}."),
    .cause = Text::tr(
        "Port {port} serves web pages or DICOMweb. C-ECHO needs the port of the DICOM network protocol (DIMSE)."),
    .advice = {Text::tr(
        "Ask the administrator of {host} for the port of its DICOM (DIMSE) service; usual ports are 104, 11112 "
        "and 4242.")},
    .responsible = Responsible::You,
};

const Explanation peerSpeaksSsh{
    .title = Text::tr("{peer} is an SSH server"),
    .evidence = Text::tr("The peer answered with an SSH greeting: {received}, {ending}."),
    .cause = Text::tr("Port {port} is for remote logins, not for DICOM."),
    .advice = {Text::tr(
        "Ask the administrator of {host} for the port of its DICOM (DIMSE) service; usual ports are 104, 11112 "
        "and 4242.")},
    .responsible = Responsible::You,
};

const Explanation notDicom{
    .title = Text::tr("{peer} is not a DICOM service"),
    .evidence = Text::tr("What the peer sent is no DICOM message{speaks}: {received}, {ending}."),
    .cause = Text::tr("Another service listens on port {port}, or a proxy or firewall answers in the peer's place."),
    .advice =
        {Text::tr("Check the address {host} and the port {port}."),
         Text::tr(
             "Ask the administrator of {host} for the port of its DICOM (DIMSE) service; usual ports are 104, 11112 "
             "and 4242."),
         Text::tr("If {peer} is right, ask the network team which device between this computer and the peer answers.")},
    .responsible = Responsible::You,
};

namespace {

constexpr Text noContextEvidence =
    Text::tr("The peer accepted the association, but not the Verification SOP Class: {contexts}.");

const Explanation abstractSyntaxNotSupported{
    .title = Text::tr("{peer} does not offer the Verification service (C-ECHO)"),
    .evidence = noContextEvidence,
    .cause = Text::tr(
        "Network, port and both AE titles are right: the peer talks to us. But its DICOM service has no Verification "
        "SCP, or does not offer it to \"{calling}\"."),
    .advice =
        {Text::tr(
             "Ask the administrator of {peer} to enable the Verification service (C-ECHO SCP, 1.2.840.10008.1.1) for "
             "calling AE title \"{calling}\"."),
         Text::tr(
             "If the peer cannot do it, test it with the service that it does offer: the connection itself works.")},
    .responsible = Responsible::PeerAdministrator,
};

const Explanation implicitNotProposed{
    .title = Text::tr("{peer} does not accept the proposed transfer syntax"),
    .evidence = noContextEvidence,
    .cause =
        Text::tr("We proposed {proposed} only. Implicit VR Little Endian is what every DICOM system has to accept."),
    .advice = {Text::tr("Or propose Implicit VR Little Endian alone.")},
    .responsible = Responsible::You,
};

const Explanation implicitRefused{
    .title = Text::tr("{peer} does not accept any proposed transfer syntax"),
    .evidence = noContextEvidence,
    .cause =
        Text::tr("We proposed {proposed}. Every DICOM system has to accept Implicit VR Little Endian (PS3.5 10.1): the "
                 "peer's configuration or software is at fault."),
    .advice =
        {Text::tr("Ask the administrator of {peer} to allow Implicit VR Little Endian for the Verification service."),
         Text::tr(
             "If it is allowed there, report it to the vendor of the peer together with this log at level debug.")},
    .responsible = Responsible::PeerAdministrator,
};

const Explanation contextRefused{
    .title = Text::tr("{peer} accepted the association, but not the Verification service"),
    .evidence = noContextEvidence,
    .cause = Text::tr(
        "Network, port and both AE titles are right: the peer talks to us. It gives no usable reason why it refuses "
        "C-ECHO; often the service is switched off for the calling AE title \"{calling}\"."),
    .advice =
        {Text::tr(
             "Ask the administrator of {peer} to enable the Verification service (C-ECHO SCP, 1.2.840.10008.1.1) for "
             "calling AE title \"{calling}\"."),
         Text::tr("Ask what the log of the DICOM service says about {startedAt}.")},
    .responsible = Responsible::PeerAdministrator,
};

/// PS3.8 table 9-18.
enum ContextResultCode : quint8 { abstractSyntaxResult = 3, transferSyntaxesResult = 4 };

bool proposesImplicit(TransferSyntaxChoice choice)
{
    return choice == TransferSyntaxChoice::All || choice == TransferSyntaxChoice::ImplicitLittleEndian;
}

} // namespace

const Explanation &noAcceptedContext(const EchoRequest &request, const Finding &failure)
{
    const auto *facts = std::get_if<ContextFacts>(&failure.facts);
    const auto anyWith = [facts](quint8 result) {
        return facts && std::any_of(facts->contexts.cbegin(), facts->contexts.cend(),
                                    [result](const ContextResult &context) { return context.result == result; });
    };
    if (anyWith(transferSyntaxesResult))
        return proposesImplicit(request.transferSyntaxes) ? implicitRefused : implicitNotProposed;
    return anyWith(abstractSyntaxResult) ? abstractSyntaxNotSupported : contextRefused;
}

} // namespace dicom_echo::explanations
