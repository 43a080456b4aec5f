// The drafts of the window and every change to the saved profiles: what is open, what has unsaved changes, what can be
// undone. No widget: the panel and the form show it.
#pragma once

#include "core/echo/echo_report.h"
#include "ui/profiles/profile_drafts.h"
#include "ui/profiles/profile_edits.h"
#include "ui/profiles/saved_profiles.h"

#include <QUndoStack>

namespace dicom_echo {

class ProfileEditor : public QObject
{
    Q_OBJECT

public:
    explicit ProfileEditor(ProfileStore store, QObject *parent = nullptr);
    /// Remembers which profile is open.
    ~ProfileEditor() override;

    /// Reads the store for the first time. On the very first start of all it makes the local test peer's profile. Opens
    /// the profile that was used last, or a new one.
    void begin();

    /// Remembers which profile is open, for begin(). The window closes.
    void rememberOpen();

    [[nodiscard]] const SavedProfiles &saved() const { return m_saved; }
    /// Ordered by name.
    [[nodiscard]] const QList<Profile> &profiles() const { return m_saved.all(); }
    [[nodiscard]] const Profile *find(const QString &name) const { return m_saved.find(name); }

    [[nodiscard]] const ProfileDrafts &drafts() const { return m_drafts; }
    [[nodiscard]] DraftOrigin origin() const { return m_drafts.open().origin; }
    /// Name of the saved profile that is open; empty for the other origins.
    [[nodiscard]] QString openName() const { return m_drafts.open().saved.name; }
    /// The same for a saved profile; else the key of the draft.
    [[nodiscard]] QString openKey() const { return m_drafts.open().key(); }
    [[nodiscard]] const ProfileDraft &draft() const { return m_drafts.open().draft; }
    /// Whether the open draft differs from what is saved, or from what it began with.
    [[nodiscard]] bool isModified() const { return m_drafts.open().isModified(); }
    /// A new number for each draft that is begun; saving or renaming keeps it, and so does coming back to it.
    [[nodiscard]] quint64 draftNumber() const { return m_drafts.open().number; }

    /// What can be undone: to delete, add, rename or regroup profiles.
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }
    /// The saved profiles that the next step would take away.
    [[nodiscard]] QStringList removedBy(UndoStep step) const;

    /// Takes what the user has made of the draft. Another kind of peer makes it a new draft: no address replaces the
    /// local test peer in its profile.
    void setDraft(const ProfileDraft &draft);
    /// The open draft has been run: leaving it keeps it, even without changes.
    void keepDraft() { m_drafts.open().wasRun = true; }

    /// These leave the open draft. If it has unsaved changes it is kept, and open() comes back to it.
    void open(const QString &key);
    void startNew(ProfileKind kind = ProfileKind::Peer);
    void startFromCommandLine(const ProfileDraft &draft);
    /// Forgets the unsaved changes of a draft: a saved profile is as it is saved, another draft is gone.
    void discard(const QString &key);

    /// Each of the following emits failed() and changes nothing if the store cannot do it.

    /// Saves the draft under its name, or under a suggested one if it has none. False if the draft is not valid or
    /// cannot be saved.
    bool save();
    /// Saves the draft as another profile and opens that. False as for save().
    bool saveAsNew();
    /// Saves the drafts of these keys; false if that ended at one of them.
    bool saveAll(const QStringList &keys);
    /// Copies what is saved. Returns the copy's name; empty on failure.
    QString duplicate(const QString &name);
    /// Adds what `plan` makes of the profiles that are saved, and makes those of the names of `changed` what these are,
    /// in one step. Returns the names of all; nothing on failure.
    std::optional<QStringList> import(const ProfileStore::Plan &plan, const QList<Profile> &changed = {});
    bool rename(const QString &from, const QString &to);
    bool setDetails(const DetailsChange &details);
    bool moveToGroup(const QStringList &names, const QString &group);
    bool renameGroup(const QString &from, const QString &to);
    /// Unsaved changes of them are lost. If the open one is among them, the one beside it is opened.
    bool remove(const QStringList &names);
    /// Keeps what a saved peer said about itself in a successful echo.
    void rememberPeer(const QString &name, const PeerFacts &peer);

    /// Reads the list again, for the changes of other windows. A draft with unsaved changes is not touched.
    void reload();

Q_SIGNALS:
    void profilesChanged();
    /// A draft that is no saved profile's came or went.
    void draftsChanged();
    /// Another draft is to be shown.
    void draftReplaced();
    /// Another draft has begun that is shown already: it was typed.
    void draftBegun();
    /// A draft, its name or whether it is modified changed.
    void stateChanged();
    /// Comes before profilesChanged().
    void renamed(const QString &from, const QString &to);
    void removed(const QStringList &names);
    void failed(const QString &message);
    void unreadable(const QString &message); ///< as of SavedProfiles
    void readable();

private:
    [[nodiscard]] ApplyEdits applier();
    bool changeDetails(const QString &text, const QList<DetailsChange> &changes);
    bool saveDraft(const OpenDraft &draft, const QString &name, const QString &replacedName);
    void openBeside(qsizetype row);
    void showOpened();
    void followProfiles();

    SavedProfiles m_saved;
    ProfileDrafts m_drafts;
    QUndoStack m_undo;
    QString m_lastUsed; ///< as the file has it
};

} // namespace dicom_echo
