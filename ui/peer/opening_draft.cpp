#include "ui/peer/opening_draft.h"

#include "ui/profiles/profile_editor.h"

namespace dicom_echo {

void openDraft(ProfileEditor &editor, const WindowStart &start)
{
    if (!start.profileName.isEmpty())
        editor.open(start.profileName);
    const bool isSaved = editor.origin() == DraftOrigin::Saved;
    const bool isOfOther = start.request || start.kind == ProfileKind::LocalTestPeer;
    const bool isNew = start.profileName.isEmpty() && (isOfOther || (start.watch && !isSaved));
    ProfileDraft draft = editor.draft();
    if (isNew || start.request)
        draft = draftOf(start.request.value_or(EchoRequest()), start.kind);
    draft.watch = start.watch.value_or(isNew ? WatchSettings() : editor.draft().watch);
    if (isNew)
        editor.startFromCommandLine(draft);
    else
        editor.setDraft(draft);
}

} // namespace dicom_echo
