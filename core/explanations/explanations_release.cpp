// What is said when the end of the association was off, after the echo: warnings, never failures.
#include "core/explanations/explanation.h"

namespace dicom_echo::explanations {

const Explanation releaseTimeout{
    .title = Text::tr("{afterEcho} the peer did not confirm the release in time"),
    .evidence = Text::tr("{waited} after our A-RELEASE-RQ there was no whole answer{limit}."),
    .cause = Text::tr("The peer's DICOM service is slow to end associations, or does not answer A-RELEASE-RQ at all."),
    .advice =
        {"{nothingToDo}",
         Text::tr("Tell the administrator of {peer}: associations that are not released can use up the peer's limit of "
                  "associations.")},
    .responsible = Responsible::PeerAdministrator,
};

const Explanation releaseAborted{
    .title = Text::tr("{afterEcho} the peer aborted instead of confirming the release"),
    .evidence = Text::tr("{waited} after our A-RELEASE-RQ the peer sent A-ABORT: {abortSource}, {abortReason}."),
    .cause = Text::tr("The peer's software ends associations this way. It does no harm here."),
    .advice =
        {"{nothingToDo}",
         Text::tr(
             "If the peer's log reports it as an error, its administrator can report it to the vendor of the peer.")},
    .responsible = Responsible::Nobody,
};

const Explanation releaseClosed{
    .title = Text::tr("{afterEcho} the peer closed the connection instead of confirming the release"),
    .evidence = Text::tr("{waited} after our A-RELEASE-RQ the connection ended without an A-RELEASE-RP: {ending}."),
    .cause = Text::tr("The peer's software ends associations this way. It does no harm here."),
    .advice =
        {"{nothingToDo}",
         Text::tr(
             "If the peer's log reports it as an error, its administrator can report it to the vendor of the peer.")},
    .responsible = Responsible::Nobody,
};

const Explanation releaseCollision{
    .title = Text::tr("{afterEcho} the peer asked for the release at the same moment"),
    .evidence = Text::tr("Our A-RELEASE-RQ and one of the peer crossed on the wire."),
    .cause = Text::tr(
        "The peer ends associations by itself; the standard has a procedure for such a collision (PS3.8 7.2), and "
        "it was followed."),
    .advice = {"{nothingToDo}",
               Text::tr("If it happens each time, the vendor of the peer can say why it ends associations by itself.")},
    .responsible = Responsible::Nobody,
};

} // namespace dicom_echo::explanations
