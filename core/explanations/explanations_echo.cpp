// What is said about failures of the echo itself: the association stands, so address, port and both AE titles are
// right.
#include "core/explanations/explanation.h"

#include <algorithm>
#include <iterator>

namespace dicom_echo::explanations {

const Explanation dimseTimeout{
    .title = Text::tr("{peer} did not answer the echo in time"),
    .evidence = Text::tr("{waited} after our C-ECHO-RQ there was no whole answer{limit}.{progress}"),
    .cause = Text::tr(
        "The peer's computer has our request (its TCP acknowledged it), and the peer accepted the association, so "
        "address and port are right; but the application behind its DICOM service is stuck or overloaded."),
    .advice = {Text::tr("Ask the administrator of {peer} to check the DICOM service, or to restart it."),
               Text::tr("If the peer is known to be slow, raise the DIMSE timeout (now {dimseTimeout}).")},
    .responsible = Responsible::PeerAdministrator,
};

namespace {

const Explanation closedInEcho{
    .title = Text::tr("{peer} closed the connection in the middle of the echo"),
    .evidence =
        Text::tr("{waited} after our C-ECHO-RQ, before it was answered, the connection ended: {ending}.{progress}"),
    .cause = Text::tr(
        "The peer's DICOM service crashed or was restarted, or a firewall or load balancer cut the connection."),
    .advice = {Text::tr("Try again: if it happens each time, the peer's service fails on C-ECHO."),
               Text::tr("Ask the administrator of {peer} what the log of the DICOM service says about {startedAt}.")},
    .responsible = Responsible::PeerAdministrator,
};

const Explanation closedAfterIdle{
    .title = Text::tr("The connection to {peer} did not survive an idle time"),
    .evidence = Text::tr("After {idle} without a message our C-ECHO-RQ was answered with a reset of the connection "
                         "(RST) after {waited}.{progress}"),
    .cause = Text::tr("A firewall or NAT router between forgot the connection while it was idle, or the peer had ended "
                      "it without telling us."),
    .advice = {"{idleAdvice}", Text::tr("Or let each echo use an association of its own."),
               Text::tr("Ask the administrator of {peer} what the log of the DICOM service says about {startedAt}.")},
    .responsible = Responsible::NetworkTeam,
};

const Explanation closedUnprompted{
    .title = Text::tr("{peer} accepted the association and closed it at once"),
    .evidence = Text::tr("The connection ended before we had sent our C-ECHO-RQ: {ending}."),
    .cause = Text::tr("The peer's DICOM service crashed or was stopped right after it had accepted, or it refuses us "
                      "only then: some check the calling AE title \"{calling}\" or our address as late as that."),
    .advice =
        {Text::tr(
             "Ask the administrator of {peer} whether calling AE title \"{calling}\" is registered for {ourAddress}."),
         Text::tr("Ask what the log of the DICOM service says about {startedAt}.")},
    .responsible = Responsible::PeerAdministrator,
};

constexpr Text idleEvidence =
    Text::tr("{idle} after the last message, while nothing was asked of it, the peer {idleEnd}.{progress}");

const Explanation endedByLimit{
    .title = Text::tr("{peer} ended the association while it was idle"),
    .evidence = idleEvidence,
    .cause = Text::tr("The peer closes associations that are idle for {idle}, or nearly so: many services have such a "
                      "limit. It is not down."),
    .advice = {Text::tr("Choose an interval shorter than {idle}."),
               Text::tr("Or let each echo use an association of its own."),
               Text::tr("Or ask the administrator of {peer} for a longer limit for idle associations.")},
    .responsible = Responsible::You,
};

const Explanation endedOnTheWay{
    .title = Text::tr("The association with {peer} ended while it was idle"),
    .evidence = idleEvidence,
    .cause = Text::tr("The peer closes associations that are idle for {idle}, or nearly so, or a firewall between "
                      "does. The peer is not down for that."),
    .advice =
        {Text::tr("Choose an interval shorter than {idle}."),
         Text::tr("Or let each echo use an association of its own."),
         Text::tr("Or ask the administrator of {peer}, or the network team, for a longer limit for idle connections.")},
    .responsible = Responsible::You,
};

} // namespace

const Explanation &closed(const EchoRequest &, const Finding &failure)
{
    constexpr double noticeable = 1000; // ms
    if (failure.evidence.isUnprompted)
        return closedUnprompted;
    const bool isAfterIdle =
        failure.evidence.end == ConnectionEnd::Reset && failure.evidence.idleMilliseconds >= noticeable;
    return isAfterIdle ? closedAfterIdle : closedInEcho;
}

const Explanation &endedWhileIdle(const EchoRequest &, const Finding &failure)
{
    const auto *facts = std::get_if<IdleEndFacts>(&failure.facts);
    return facts && facts->kind == IdleEndFacts::Kind::Reset ? endedOnTheWay : endedByLimit;
}

const Explanation releasedByPeer{
    .title = Text::tr("{peer} ended the association instead of answering the echo"),
    .evidence = Text::tr("{waited} after our C-ECHO-RQ the peer sent an A-RELEASE-RQ.{progress}"),
    .cause = Text::tr("Only the side that opened an association may end it in the normal way: the peer is about to "
                      "shut down, or its software does not keep to the standard."),
    .advice = {Text::tr("Try again in a minute."),
               Text::tr("If it happens each time, ask the administrator of {peer} to report it to the vendor together "
                        "with this log at level debug.")},
    .responsible = Responsible::PeerAdministrator,
};

namespace {

constexpr Text statusEvidence =
    Text::tr("The peer answered message {messageId} with status {status}{comment}.{progress}");

struct StatusRow
{
    quint16 status;
    Explanation explanation;
};

const StatusRow statusRows[] = {
    {0x0110,
     {
         .title = Text::tr("{peer} failed to process the echo"),
         .evidence = statusEvidence,
         .cause = Text::tr("The connection and the AE titles are right; an error happened inside the peer."),
         .advice = {Text::tr(
                        "Ask the administrator of {peer} what the log of the DICOM service says about {startedAt}."),
                    Text::tr("Try again after the DICOM service of the peer has been restarted.")},
         .responsible = Responsible::PeerAdministrator,
     }},
    {0x0122,
     {
         .title = Text::tr("{peer} accepted the Verification service, but does not support it"),
         .evidence = statusEvidence,
         .cause = Text::tr("The connection and the AE titles are right. The peer contradicts itself: it accepted the "
                           "Verification SOP Class when the association was made."),
         .advice =
             {Text::tr("Ask the administrator of {peer} to enable the Verification service (C-ECHO SCP) for calling AE "
                       "title \"{calling}\"."),
              Text::tr("If it is enabled, report it to the vendor of the peer together with this log at level debug.")},
         .responsible = Responsible::PeerAdministrator,
     }},
    {0x0124,
     {
         .title = Text::tr("{peer} does not allow us to echo"),
         .evidence = statusEvidence,
         .cause = Text::tr("The peer knows \"{calling}\", but has not authorised it for the Verification service."),
         .advice = {Text::tr(
             "Ask the administrator of {peer} to authorise calling AE title \"{calling}\", {ourAddress}, for C-ECHO.")},
         .responsible = Responsible::PeerAdministrator,
     }},
    {0x0210,
     {
         .title = Text::tr("{peer} says that our message ID is already in use"),
         .evidence = statusEvidence,
         .cause = Text::tr(
             "Each of our requests has its own message ID within the association: the peer mixes up messages."),
         .advice = {Text::tr("Try again."),
                    Text::tr(
                        "If it happens each time, report it to the vendor of the peer with this log at level debug.")},
         .responsible = Responsible::Vendor,
     }},
    {0x0211,
     {
         .title = Text::tr("{peer} does not recognise C-ECHO"),
         .evidence = statusEvidence,
         .cause = Text::tr("The connection and the AE titles are right. The peer accepted the Verification SOP Class, "
                           "but its application has no C-ECHO operation."),
         .advice =
             {Text::tr("Ask the administrator of {peer} to enable the Verification service (C-ECHO SCP)."),
              Text::tr("If it is enabled, report it to the vendor of the peer together with this log at level debug.")},
         .responsible = Responsible::PeerAdministrator,
     }},
    {0x0212,
     {
         .title = Text::tr("{peer} objects to a parameter of our C-ECHO-RQ"),
         .evidence = statusEvidence,
         .cause = Text::tr("A C-ECHO-RQ has no optional parameter and ours is as the standard has it: the peer's "
                           "software is at fault, or something on the way changed our request."),
         .advice = {Text::tr("Report it to the vendor of the peer together with this log at level debug.")},
         .responsible = Responsible::Vendor,
     }},
    {0x0213,
     {
         .title = Text::tr("{peer} has no resources left to answer the echo"),
         .evidence = statusEvidence,
         .cause = Text::tr(
             "The connection and the AE titles are right; the peer is overloaded, or its disk or memory is full."),
         .advice = {Text::tr("Try again in a minute."),
                    Text::tr(
                        "Ask the administrator of {peer} to check load, memory and disk space of the DICOM service.")},
         .responsible = Responsible::PeerAdministrator,
     }},
};

const Explanation otherStatus{
    .title = Text::tr("{peer} answered the echo with {statusClass}"),
    .evidence = statusEvidence,
    .cause = Text::tr("The connection and the AE titles are right, but only status 0x0000 says that an echo succeeded. "
                      "DICOM does not define this one for C-ECHO: only the vendor of the peer knows what it means."),
    .advice = {Text::tr("Ask the administrator of {peer} what the log of the DICOM service says about {startedAt}."),
               Text::tr("Look the status up in the peer's conformance statement, or ask its vendor.")},
    .responsible = Responsible::PeerAdministrator,
};

} // namespace

const Explanation &echoStatus(const EchoRequest &, const Finding &failure)
{
    const auto *facts = std::get_if<StatusFacts>(&failure.facts);
    const auto *row = std::find_if(std::cbegin(statusRows), std::cend(statusRows), [facts](const StatusRow &candidate) {
        return facts && candidate.status == facts->status;
    });
    return row == std::cend(statusRows) ? otherStatus : row->explanation;
}

} // namespace dicom_echo::explanations
