// What is said about an A-ASSOCIATE-RJ, for each source and reason of PS3.8 table 9-21.
#include "core/explanations/explanation.h"

#include <algorithm>
#include <iterator>

namespace dicom_echo::explanations {

namespace {

constexpr Text rejectEvidence =
    Text::tr("The peer answered after {waited} with A-ASSOCIATE-RJ: {result}, {source}, {reason}.");

struct RejectRow
{
    quint8 source;
    quint8 reason;
    Explanation explanation;
};

const RejectRow rejectRows[] = {
    {1,
     1,
     {
         .title = Text::tr("{peer} rejected the association and gives no reason"),
         .evidence = rejectEvidence,
         .cause = Text::tr("The peer's access rules refuse us: usually it does not know our AE title or address, or "
                           "its own AE title is another one."),
         .advice = {Text::tr(
                        "Ask the administrator of {peer} to register calling AE title \"{calling}\" for {ourAddress}."),
                    Text::tr("Check with the administrator that \"{called}\" is the AE title of the DICOM service."),
                    Text::tr("Ask what the log of the DICOM service says about {startedAt}.")},
         .responsible = Responsible::PeerAdministrator,
     }},
    {1,
     2,
     {
         .title = Text::tr("{peer} does not support the DICOM application context"),
         .evidence = rejectEvidence,
         .cause = Text::tr("There is one application context only in DICOM (1.2.840.10008.3.1.1.1), and we sent it: "
                           "the peer is no proper DICOM application, or something on the way changed our request."),
         .advice = {Text::tr("Check with the administrator of {host} that {peer} is its DICOM service."),
                    Text::tr("If it is, report it to the vendor of the peer together with this log at level debug.")},
         .responsible = Responsible::Vendor,
     }},
    {1,
     3,
     {
         .title = Text::tr("{peer} does not know our AE title \"{calling}\""),
         .evidence = rejectEvidence,
         .cause = Text::tr("The peer has no entry for calling AE title \"{calling}\" (upper and lower case and spaces "
                           "count). Some peers answer this also when only our IP address differs from their entry."),
         .advice = {Text::tr(
                        "Ask the administrator of {peer} to register calling AE title \"{calling}\" for {ourAddress}."),
                    Text::tr("If this computer is already registered there under another title, enter that one as "
                             "calling AE title.")},
         .responsible = Responsible::PeerAdministrator,
     }},
    {1,
     7,
     {
         .title = Text::tr("{peer} does not answer to the AE title \"{called}\""),
         .evidence = rejectEvidence,
         .cause = Text::tr("The AE title of the peer is not \"{called}\" (upper and lower case and spaces count), or "
                           "another DICOM application listens at this address and port. Some peers answer this also "
                           "when it is the calling AE title \"{calling}\" that they do not admit."),
         .advice = {Text::tr(
                        "Check the called AE title \"{called}\" letter by letter against the peer's configuration."),
                    Text::tr("Ask the administrator of {peer} for the AE title of the DICOM service on port {port}, "
                             "and enter it as called AE title."),
                    Text::tr("If \"{called}\" is right, ask whether calling AE title \"{calling}\" is registered for "
                             "{ourAddress}."),
                    Text::tr("Check address and port: several DICOM services can run on one host.")},
         .responsible = Responsible::You,
     }},
    {2,
     1,
     {
         .title = Text::tr("{peer} rejected the association and gives no reason"),
         .evidence = rejectEvidence,
         .cause = Text::tr("The peer's network software, not its application, refuses us: often a connection limit, an "
                           "access rule or a licence."),
         .advice = {Text::tr(
                        "Ask the administrator of {peer} what the log of the DICOM service says about {startedAt}."),
                    Text::tr("Ask to have {ourAddress} and calling AE title \"{calling}\" allowed.")},
         .responsible = Responsible::PeerAdministrator,
     }},
    {2,
     2,
     {
         .title = Text::tr("{peer} does not support our protocol version"),
         .evidence = rejectEvidence,
         .cause = Text::tr("DICOM has one protocol version only (1), and we sent it: the peer is no proper DICOM "
                           "application, or something on the way changed our request."),
         .advice = {Text::tr("Check with the administrator of {host} that {peer} is its DICOM service."),
                    Text::tr("If it is, report it to the vendor of the peer together with this log at level debug.")},
         .responsible = Responsible::Vendor,
     }},
    {3,
     1,
     {
         .title = Text::tr("{peer} is too busy at the moment"),
         .evidence = rejectEvidence,
         .cause = Text::tr("The peer is overloaded for the time being. Address, port and protocol are right."),
         .advice =
             {Text::tr("Try again in a minute."),
              Text::tr(
                  "If it stays like this, ask the administrator of {peer} to check the load of the DICOM service.")},
         .responsible = Responsible::PeerAdministrator,
     }},
    {3,
     2,
     {
         .title = Text::tr("{peer} has reached its limit of associations"),
         .evidence = rejectEvidence,
         .cause = Text::tr("Too many associations are open on the peer; some may be left over from systems that hang. "
                           "Address, port and protocol are right."),
         .advice = {Text::tr("Try again in a minute."),
                    Text::tr("Ask the administrator of {peer} to look for associations that are never closed, and to "
                             "raise the limit if it is too low.")},
         .responsible = Responsible::PeerAdministrator,
     }},
};

const Explanation otherReject{
    .title = Text::tr("{peer} rejected the association with a code that DICOM does not define"),
    .evidence = rejectEvidence,
    .cause = Text::tr("Only the vendor of the peer knows what this code means. The usual causes of a rejection are an "
                      "unknown calling AE title or address and a wrong called AE title."),
    .advice = {Text::tr("Ask the administrator of {peer} to register calling AE title \"{calling}\" for {ourAddress}."),
               Text::tr("Check with the administrator that \"{called}\" is the AE title of the DICOM service."),
               Text::tr("Ask what the log of the DICOM service says about {startedAt}; the peer's conformance "
                        "statement may list its codes.")},
    .responsible = Responsible::PeerAdministrator,
};

} // namespace

const Explanation &rejected(const EchoRequest &, const Finding &failure)
{
    const auto *facts = std::get_if<AssociateRjPdu>(&failure.facts);
    const auto *row = std::find_if(std::cbegin(rejectRows), std::cend(rejectRows), [facts](const RejectRow &candidate) {
        return facts && candidate.source == facts->source && candidate.reason == facts->reason;
    });
    return row == std::cend(rejectRows) ? otherReject : row->explanation;
}

} // namespace dicom_echo::explanations
