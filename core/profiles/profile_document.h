// What stands in profiles.json, schema dicom-echo/profiles/1, without the disk: the profiles, and whatever else is in
// the file and must survive a rewrite. A plain value, owned by the store while it reads or changes the file.
#pragma once

#include "core/profiles/profile.h"

#include <QByteArray>
#include <QHash>
#include <QJsonValue>
#include <QList>

namespace dicom_echo {

class ProfileDocument
{
public:
    /// Without any profile.
    ProfileDocument() = default;

    /// The object of a file of this schema.
    explicit ProfileDocument(const QJsonObject &file);

    /// What a store shows before its first file: the local test peer.
    [[nodiscard]] static ProfileDocument ofFirstStart();

    /// Profiles that follow the rules, ordered by name without regard to case. A name that was there twice has a
    /// number.
    [[nodiscard]] QList<Profile> profiles() const;

    /// One sentence for each profile that breaks the rules: it is not in profiles(), and stays in the file as it is.
    [[nodiscard]] QStringList problems() const;

    /// Of one of profiles(), or empty.
    [[nodiscard]] QString lastUsed() const;

    /// Replaces the profile named `replacedName` (by default the one of the same name), or adds one. Unknown keys of
    /// the replaced one are kept. Returns the sentence that says why it cannot be done; empty if done.
    [[nodiscard]] QString put(const Profile &profile, const QString &replacedName);
    /// All of the steps; what is removed goes first. Returns as put() does; then some of them may have been done.
    [[nodiscard]] QString apply(const QList<ProfileEdit> &edits);
    [[nodiscard]] QString remove(const QStringList &names); ///< returns as put() does
    [[nodiscard]] QString setLastUsed(const QString &name); ///< returns as put() does

    [[nodiscard]] QByteArray toBytes() const;

    bool operator==(const ProfileDocument &) const = default;

private:
    /// One element of the array. `profile` is there if it follows the rules, else `problem` says why not.
    struct Entry
    {
        QJsonValue json;
        QString name;
        std::optional<Profile> profile;
        QString problem;
        bool operator==(const Entry &) const = default;
    };

    [[nodiscard]] static Entry readEntry(const QJsonValue &json, qsizetype number);
    void numberRepeatedNames();
    void findRows();
    [[nodiscard]] qsizetype find(const QString &name) const; ///< -1 if there is none

    QJsonObject m_top; ///< the object of the file; its `profiles` is made from m_entries
    QList<Entry> m_entries;
    QHash<QString, qsizetype> m_rows; ///< the first of each name, by profileNameKey()
};

/// The result of reading bytes as a document.
struct ProfileDocumentReading
{
    enum class State {
        Good,
        Malformed,    ///< nothing that this program or another version of it has written
        OtherVersion, ///< of another version of the schema: must stay as it is
        TooMany,      ///< more profiles than this program reads: must stay as it is
    };
    State state = State::Good;
    ProfileDocument document; ///< empty unless Good
    QString problem;          ///< what is wrong, with line and column where they are known; empty if Good
};

[[nodiscard]] ProfileDocumentReading readProfileDocument(const QByteArray &bytes);

} // namespace dicom_echo
