// Saved profiles of a test's own, and drafts made of them.
#pragma once

#include "ui/profiles/profile_editor.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace dicom_echo::test {

inline Profile profileOf(const QString &name, const QString &address)
{
    Profile profile;
    profile.name = name;
    profile.request.address = address;
    return profile;
}

/// The editor's draft with another text in one input.
inline ProfileDraft edited(const ProfileEditor &editor, SettingId id, const QString &text)
{
    ProfileDraft draft = editor.draft();
    draft.text(id) = text;
    return draft;
}

/// A test with profiles, which begins each of its functions without any: beginProfiles() belongs in its init().
class ProfileTest : public QObject
{
protected:
    void beginProfiles()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        QVERIFY(!store().remove(localTestPeerProfile().name)); // which a new store holds
    }

    [[nodiscard]] ProfileStore store() const { return ProfileStore(m_folder->path()); }
    [[nodiscard]] const QTemporaryDir &home() const { return *m_folder; }

    void save(const Profile &profile) const { QVERIFY(!store().save(profile)); }

    [[nodiscard]] QStringList savedNames() const
    {
        QStringList names;
        for (const Profile &profile : store().load().profiles)
            names << profile.name;
        return names;
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace dicom_echo::test
