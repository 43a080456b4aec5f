// The saved profiles and the one draft that is being edited: what is open, what has unsaved changes, and every
// change to the store. No widget: the panel and the form show it. Owns the store, and watches its file for changes
// by other windows.
#pragma once

#include "core/echo/echo_report.h"
#include "core/profiles/profile_store.h"
#include "ui/form/profile_draft.h"

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace dicom_echo {

/// Where the draft came from.
enum class DraftOrigin { New, CommandLine, Saved };

class ProfileEditor : public QObject
{
    Q_OBJECT

public:
    explicit ProfileEditor(ProfileStore store, QObject *parent = nullptr);

    /// Reads the store for the first time. On the very first start of all it makes the local test peer's profile. Opens
    /// the profile that was used last, or a new one.
    void begin();

    /// Ordered by name.
    [[nodiscard]] const QList<Profile> &profiles() const { return m_profiles; }
    [[nodiscard]] const Profile *find(const QString &name) const;

    [[nodiscard]] DraftOrigin origin() const { return m_origin; }
    /// Name of the saved profile that is open; empty for the other origins.
    [[nodiscard]] QString openName() const { return m_open.name; }
    [[nodiscard]] const ProfileDraft &draft() const { return m_draft; }
    /// Whether the draft differs from what is saved, or from what it began with.
    [[nodiscard]] bool isModified() const { return m_draft != m_baseline; }

    /// A new number for each draft that is opened or begun; saving or renaming keeps it.
    [[nodiscard]] quint64 draftNumber() const { return m_draftNumber; }

    /// Takes what the user has made of the draft. Another kind of peer makes it a new draft: no address replaces the
    /// local test peer in its profile.
    void setDraft(const ProfileDraft &draft);
    /// Saved at once with a saved profile: it is not a change that the user would be asked about.

    /// These replace the draft, whatever it holds: ask first if it isModified().
    void open(const QString &name);
    void startNew(ProfileKind kind = ProfileKind::Peer);
    void startFromCommandLine(const ProfileDraft &draft);

    /// Each of the following emits failed() and changes nothing if the store cannot do it.

    /// Saves the draft under its name, or under a suggested one if it has none. False if the draft is not valid or
    /// cannot be saved.
    bool save();
    /// Saves the draft as another profile and opens that. False as for save().
    bool saveAsNew();
    /// Copies what is saved. Returns the copy's name; empty on failure.
    QString duplicate(const QString &name);
    bool rename(const QString &from, const QString &to);
    /// A draft with unsaved changes stays as a new one; otherwise the profile beside the removed one is opened.
    bool remove(const QString &name);
    /// Brings back what removed() reported.
    bool restore(const Profile &profile);
    /// Keeps what a saved peer said about itself in a successful echo.
    void rememberPeer(const QString &name, const PeerFacts &peer);

    /// Reads the list again, for the changes of other windows. A draft with unsaved changes is not touched.
    void reload();

Q_SIGNALS:
    void profilesChanged();
    /// Another draft is to be shown.
    void draftReplaced();
    /// Another draft has begun that is shown already: it was typed.
    void draftBegun();
    /// The draft, its name or whether it is modified changed.
    void stateChanged();
    /// Comes before profilesChanged().
    void renamed(const QString &from, const QString &to);
    void removed(const dicom_echo::Profile &profile);
    void failed(const QString &message);
    /// The file of the profiles cannot be read, or not as a whole.
    void unreadable(const QString &message);
    /// What unreadable() reported last is no longer true.
    void readable();

private:
    bool succeeded(const std::optional<StoreError> &error);
    void openSaved(const Profile &profile);
    bool saveAs(const QString &name, const QString &replacedName);
    void readProfiles(const ProfileStore::Contents &contents);
    void replaceDraft(DraftOrigin origin, const Profile &profile, const ProfileDraft &draft);
    void rememberLastUsed();
    void followOpenProfile();
    void watchFile();
    [[nodiscard]] QDateTime fileTime() const;
    [[nodiscard]] QString suggestedName() const;
    [[nodiscard]] QString freeName(const QString &wanted) const;

    ProfileStore m_store;
    QList<Profile> m_profiles;
    QHash<QString, qsizetype> m_rows; ///< of m_profiles, by profileNameKey()
    DraftOrigin m_origin = DraftOrigin::New;
    Profile m_open; ///< as saved; without a name for the other origins
    ProfileDraft m_baseline;
    ProfileDraft m_draft;
    quint64 m_draftNumber = 0;
    QString m_readError;
    QFileSystemWatcher m_watcher;
    QTimer m_reloadSoon; ///< reads once for the several notices of one change
    QDateTime m_fileTime;
};

} // namespace dicom_echo
