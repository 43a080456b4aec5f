// What is said about failures that can happen at several stages: aborts, breaches of the protocol, a peer that stops
// reading.
#include "core/explanations/explanation.h"

namespace dicom_echo::explanations {

const Explanation sendTimeout{
    .title = Text::tr("{peer} stopped taking our data"),
    .evidence = Text::tr("Bytes that we sent were not taken for {waited}{limit}; {received}."),
    .cause = Text::tr("The DICOM service of the peer hangs without reading."),
    .advice = {Text::tr("Ask the administrator of {peer} to check the DICOM service, or to restart it.")},
    .responsible = Responsible::PeerAdministrator,
};

const Explanation responseUnclean{
    .title = Text::tr("{peer} answered, but its answer breaks {standards}"),
    .evidence = Text::tr("{flaws}."),
    .cause = Text::tr(
        "The peer's software has a defect in the way it writes its messages. What they say is clear all the same, so "
        "the echo is valid; programs that are stricter may refuse them."),
    .advice = {Text::tr("Nothing has to be done for the echo."),
               Text::tr("Tell the vendor of the peer: send this log at level debug, which shows the messages.")},
    .responsible = Responsible::Vendor,
};

namespace {

constexpr Text associateAbortEvidence =
    Text::tr("The peer answered our A-ASSOCIATE-RQ after {waited} with A-ABORT: {abortSource}, {abortReason}.");
constexpr Text echoAbortEvidence =
    Text::tr("The peer answered our C-ECHO-RQ after {waited} with A-ABORT: {abortSource}, {abortReason}.{progress}");

const Explanation associationAbortedByUser{
    .title = Text::tr("{peer} aborted instead of answering the association request"),
    .evidence = associateAbortEvidence,
    .cause = Text::tr(
        "The peer's application refuses us. Often it does not know our AE title or address, or its own AE title "
        "is another one, and it aborts where it should reject."),
    .advice = {Text::tr("Check the called AE title \"{called}\" letter by letter against the peer's configuration."),
               Text::tr("Ask the administrator of {peer} to register calling AE title \"{calling}\" for {ourAddress}."),
               Text::tr("Ask what the log of the DICOM service says about {startedAt}.")},
    .responsible = Responsible::PeerAdministrator,
};

const Explanation associationAbortedByProvider{
    .title = Text::tr("{peer} could not make sense of the association request"),
    .evidence = associateAbortEvidence,
    .cause = Text::tr(
        "The peer's network software, not its application, gave up: it objects to our message, or something on the way "
        "changed it. Some peers also do this when an AE title is wrong."),
    .advice =
        {Text::tr(
             "Check the called AE title \"{called}\" and the calling AE title \"{calling}\" with the administrator "
             "of {peer}."),
         Text::tr("Ask what the log of the DICOM service says about {startedAt}."),
         Text::tr(
             "If the titles are right, report it to the vendor of the peer together with this log at level debug.")},
    .responsible = Responsible::PeerAdministrator,
};

const Explanation abortedUnprompted{
    .title = Text::tr("{peer} accepted the association and aborted it at once"),
    .evidence = Text::tr("The peer's A-ABORT ({abortSource}, {abortReason}) came before we had sent our C-ECHO-RQ."),
    .cause = Text::tr(
        "The peer refuses us right after it has accepted: some check the calling AE title \"{calling}\" or our "
        "address as late as that. Or its application failed."),
    .advice =
        {Text::tr(
             "Ask the administrator of {peer} whether calling AE title \"{calling}\" is registered for {ourAddress}."),
         Text::tr("Ask what the log of the DICOM service says about {startedAt}.")},
    .responsible = Responsible::PeerAdministrator,
};

const Explanation echoAborted{
    .title = Text::tr("{peer} aborted the association in the middle of the echo"),
    .evidence = echoAbortEvidence,
    .cause = Text::tr(
        "The peer accepted the association, so address and port are right; its application failed on the C-ECHO, "
        "or does not allow it to calling AE title \"{calling}\": some peers accept any association and look only "
        "then whether the title is registered."),
    .advice =
        {Text::tr(
             "Ask the administrator of {peer} whether calling AE title \"{calling}\" is registered for {ourAddress}."),
         Text::tr("Ask the administrator of {peer} what the log of the DICOM service says about {startedAt}."),
         Text::tr(
             "If nothing is wrong there, report it to the vendor of the peer together with this log at level debug.")},
    .responsible = Responsible::PeerAdministrator,
};

constexpr Text violationEvidence =
    Text::tr("At byte {offset} of the peer's message (PDU), {field}: expected {expected}, found {found}.");

const Explanation violationWhileAssociating{
    .title = Text::tr("{peer} answered with a message that breaks the DICOM protocol"),
    .evidence = violationEvidence,
    .cause = Text::tr(
        "The peer's software has a defect, something on the way changes the messages, or {peer} is no DICOM service."),
    .advice =
        {Text::tr("Check with the administrator of {host} that {peer} is its DICOM service."),
         Text::tr(
             "If it is, report it to the vendor of the peer together with this log at level debug, which shows the "
             "message.")},
    .responsible = Responsible::Vendor,
};

const Explanation violationWhileEchoing{
    .title = Text::tr("{peer} answered the echo with a message that breaks the DICOM protocol"),
    .evidence = Text::tr(
        "At byte {offset} of the peer's message (PDU), {field}: expected {expected}, found {found}.{progress}"),
    .cause = Text::tr("The peer's software has a defect, or something on the way changes the messages."),
    .advice = {Text::tr(
        "Report it to the vendor of the peer together with this log at level debug, which shows the message.")},
    .responsible = Responsible::Vendor,
};

const Explanation violationWhileReleasing{
    .title = Text::tr("{afterEcho} the peer broke the DICOM protocol at the release"),
    .evidence = violationEvidence,
    .cause = Text::tr("The peer's software has a defect in the way it ends associations."),
    .advice =
        {"{nothingToDo}",
         Text::tr(
             "Report it to the vendor of the peer together with this log at level debug, which shows the message.")},
    .responsible = Responsible::Vendor,
};

/// PS3.8 table 9-26.
constexpr quint8 serviceProvider = 2;

} // namespace

const Explanation &aborted(const EchoRequest &, const Finding &failure)
{
    if (failure.stage == Stage::Release)
        return releaseAborted;
    if (failure.stage == Stage::Echo)
        return failure.evidence.isUnprompted ? abortedUnprompted : echoAborted;
    const auto *facts = std::get_if<AbortPdu>(&failure.facts);
    return facts && facts->source == serviceProvider ? associationAbortedByProvider : associationAbortedByUser;
}

const Explanation &protocolViolation(const EchoRequest &, const Finding &failure)
{
    if (failure.stage == Stage::Release)
        return violationWhileReleasing;
    return failure.stage == Stage::Echo ? violationWhileEchoing : violationWhileAssociating;
}

} // namespace dicom_echo::explanations
