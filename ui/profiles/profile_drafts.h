// The draft that is open, and those that were left for it with unsaved changes. Plain values; owned by the editor.
#pragma once

#include "ui/form/profile_draft.h"

#include <QMap>

#include <functional>

namespace dicom_echo {

/// Where a draft came from.
enum class DraftOrigin { New, CommandLine, Saved };

struct OpenDraft
{
    DraftOrigin origin = DraftOrigin::New;
    Profile saved; ///< as saved; without a name for the other origins
    ProfileDraft baseline;
    ProfileDraft draft;
    bool wasRun = false;
    quint64 number = 0; ///< a new one for each draft that is begun, 0 before; saving or renaming keeps it

    [[nodiscard]] bool isModified() const { return draft != baseline; }
    /// The name of the saved profile; of the others a text that is no name.
    [[nodiscard]] QString key() const;
};

/// The name under which a draft would be saved, if it is free.
[[nodiscard]] QString suggestedName(const OpenDraft &draft);

/// `saved` with the settings of the draft; nothing if they are not valid.
[[nodiscard]] std::optional<Profile> profileOf(const ProfileDraft &draft, const Profile &saved);

/// Whether a key stands for a draft that is not a saved profile's.
[[nodiscard]] bool isDraftKey(const QString &key);

class ProfileDrafts
{
public:
    [[nodiscard]] const OpenDraft &open() const { return m_open; }
    [[nodiscard]] OpenDraft &open() { return m_open; }

    /// The open one or one that was kept; null if there is none of this key.
    [[nodiscard]] const OpenDraft *find(const QString &key) const;
    /// The drafts that are not saved profiles', in the order in which they were begun.
    [[nodiscard]] QStringList unsavedKeys() const;
    /// The drafts with changes that are not saved, the open one first.
    [[nodiscard]] QStringList modifiedKeys() const;
    [[nodiscard]] bool hasNumber(quint64 number) const;

    /// Leaves the open draft for another one. The open one is kept if leaving it would lose something.
    void begin(DraftOrigin origin, const Profile &saved, const ProfileDraft &draft);
    /// Leaves the open draft for one that was kept. False if there is none of this key.
    bool comeBack(const QString &key);
    /// What is typed over the open draft is of another peer: it becomes a new draft.
    void beginFrom(const ProfileDraft &draft);

    /// Forgets unsaved changes. A new draft that is open then holds what it began with, and is not kept.
    void discard(const QString &key);
    /// The draft is now that of `saved`, without changes.
    void setSaved(const QString &key, const Profile &saved);
    void rename(const QString &from, const QString &to);
    /// Takes over what is saved now; `find` gives null for a profile that is gone, whose draft is a new one then.
    void follow(const std::function<const Profile *(const QString &name)> &find);

private:
    void leave();

    OpenDraft m_open{DraftOrigin::New, {}, blankDraft(), blankDraft(), false, 0};
    QMap<quint64, OpenDraft> m_kept; ///< by number
    quint64 m_lastNumber = 0;
};

} // namespace dicom_echo
