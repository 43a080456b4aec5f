#include "core/profiles/profile_store.h"
#include "tests/support/profile_files.h"

#include <QFileInfo>
#include <QTest>

using namespace dicom_echo;

class ProfileStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheLocalTestPeerAtTheFirstStart();
    void savesTheLocalTestPeerWithTheFirstChange();
    void removesTheLocalTestPeerLikeAnyOther();
    void makesItsDirectoryAtTheFirstWrite();
    void savesAndLoadsAProfile();
    void replacesTheProfileOfTheSameNameWhateverItsCase();
    void renames();
    void addsAProfileWhoseOldNameIsGone();
    void refusesToRenameOntoAnotherProfile();
    void removes();
    void doesAllOfAnEditOrNothing();
    void remembersTheLastUsedProfile();
    void keepsTheChangesOfTwoInterleavedStores();
    void doesNotWriteWhenNothingChanges();
};

void ProfileStoreTest::showsTheLocalTestPeerAtTheFirstStart()
{
    const ProfileDirectory here;
    const auto contents = here.store().load();
    QVERIFY(contents.isNew);
    QVERIFY(!contents.error);
    QCOMPARE(contents.profiles, QList<Profile>{localTestPeerProfile()});
    QCOMPARE(contents.profiles.first().kind, ProfileKind::LocalTestPeer);
    QVERIFY2(here.files(QStringLiteral("*")).isEmpty(), "looking writes nothing");
}

void ProfileStoreTest::savesTheLocalTestPeerWithTheFirstChange()
{
    const ProfileDirectory here;
    QCOMPARE(messageOf(here.store().save(profileNamed(QStringLiteral("CT 1")))), QString());
    QVERIFY(!here.store().load().isNew);
    QCOMPARE(namesIn(here.store()), (QStringList{QStringLiteral("CT 1"), QStringLiteral("Local test peer")}));
}

void ProfileStoreTest::removesTheLocalTestPeerLikeAnyOther()
{
    const ProfileDirectory here;
    QCOMPARE(messageOf(here.store().remove(QStringLiteral("Local test peer"))), QString());
    QVERIFY(!here.store().load().isNew);
    QCOMPARE(namesIn(here.store()), QStringList());
    QCOMPARE(messageOf(here.store().save(profileNamed(QStringLiteral("CT 1")))), QString());
    QCOMPARE(namesIn(here.store()), QStringList{QStringLiteral("CT 1")});
}

void ProfileStoreTest::makesItsDirectoryAtTheFirstWrite()
{
    const ProfileDirectory here;
    ProfileStore deep(here.path(QStringLiteral("not/yet/there")));
    QVERIFY(deep.load().isNew);
    QVERIFY(!QFileInfo::exists(here.path(QStringLiteral("not"))));
    QCOMPARE(messageOf(deep.save(profileNamed(QStringLiteral("CT 1")))), QString());
    QVERIFY(namesIn(deep).contains(QStringLiteral("CT 1")));
}

void ProfileStoreTest::savesAndLoadsAProfile()
{
    const ProfileDirectory here;
    Profile profile = profileNamed(QStringLiteral("CT 1"));
    profile.request.acseTimeout = std::chrono::milliseconds(1234);
    profile.lastImplementationVersionName = QStringLiteral("OFFIS_DCMTK_367");
    profile.unknownKeys[QStringLiteral("colour")] = QStringLiteral("red");
    QCOMPARE(messageOf(here.store().save(profile)), QString());
    QVERIFY(here.store().load().profiles.contains(profile));
}

void ProfileStoreTest::replacesTheProfileOfTheSameNameWhateverItsCase()
{
    const ProfileDirectory here;
    QVERIFY(writeBytes(here.path(), goodProfiles));
    QCOMPARE(messageOf(here.store().save(profileNamed(QStringLiteral("ct 1"), 4242))), QString());
    QCOMPARE(here.store().load().profiles, QList<Profile>{profileNamed(QStringLiteral("ct 1"), 4242)});
}

void ProfileStoreTest::renames()
{
    const ProfileDirectory here;
    QVERIFY(writeBytes(here.path(), goodProfiles));
    QCOMPARE(messageOf(here.store().save(profileNamed(QStringLiteral("CT 2")), QStringLiteral("CT 1"))), QString());
    QCOMPARE(namesIn(here.store()), QStringList{QStringLiteral("CT 2")});
}

void ProfileStoreTest::addsAProfileWhoseOldNameIsGone()
{
    const ProfileDirectory here;
    QVERIFY(writeBytes(here.path(), goodProfiles));
    QCOMPARE(messageOf(here.store().save(profileNamed(QStringLiteral("CT 2")), QStringLiteral("removed elsewhere"))),
             QString());
    QCOMPARE(namesIn(here.store()), (QStringList{QStringLiteral("CT 1"), QStringLiteral("CT 2")}));
}

void ProfileStoreTest::refusesToRenameOntoAnotherProfile()
{
    const ProfileDirectory here;
    QVERIFY(writeBytes(here.path(), goodProfiles));
    QCOMPARE(messageOf(here.store().save(profileNamed(QStringLiteral("CT 2")))), QString());
    const QByteArray before = bytesOf(here.path());
    QCOMPARE(messageOf(here.store().save(profileNamed(QStringLiteral("ct 1")), QStringLiteral("CT 2"))),
             QStringLiteral("There is already a profile named \"ct 1\""));
    QCOMPARE(bytesOf(here.path()), before);
}

void ProfileStoreTest::removes()
{
    const ProfileDirectory here;
    QVERIFY(writeBytes(here.path(), goodProfiles));
    QCOMPARE(messageOf(here.store().remove(QStringLiteral("CT 9"))),
             QStringLiteral("There is no profile named \"CT 9\""));
    QCOMPARE(namesIn(here.store()), QStringList{QStringLiteral("CT 1")});
    QCOMPARE(messageOf(here.store().remove(QStringLiteral("ct 1"))), QString());
    QCOMPARE(namesIn(here.store()), QStringList());
}

void ProfileStoreTest::doesAllOfAnEditOrNothing()
{
    const ProfileDirectory here;
    QVERIFY(writeBytes(here.path(), goodProfiles));
    QList<ProfileEdit> edits{{{}, profileNamed(QStringLiteral("CT 2"))}, {QStringLiteral("gone"), std::nullopt}};
    const auto plan = [&edits](const QList<Profile> &) { return edits; };
    QCOMPARE(messageOf(here.store().edit(plan)), QStringLiteral("There is no profile named \"gone\""));
    QCOMPARE(namesIn(here.store()), QStringList{QStringLiteral("CT 1")});
    edits[1].name = QStringLiteral("CT 1");
    QCOMPARE(messageOf(here.store().edit(plan)), QString());
    QCOMPARE(namesIn(here.store()), QStringList{QStringLiteral("CT 2")});
}

void ProfileStoreTest::remembersTheLastUsedProfile()
{
    const ProfileDirectory here;
    QCOMPARE(messageOf(here.store().setLastUsed(QStringLiteral("Local test peer"))), QString());
    QCOMPARE(here.store().load().lastUsed, QStringLiteral("Local test peer"));
    QCOMPARE(messageOf(here.store().setLastUsed(QStringLiteral("CT 9"))),
             QStringLiteral("There is no profile named \"CT 9\""));
    QCOMPARE(here.store().load().lastUsed, QStringLiteral("Local test peer"));
}

void ProfileStoreTest::keepsTheChangesOfTwoInterleavedStores()
{
    const ProfileDirectory here;
    ProfileStore left = here.store();
    ProfileStore right = here.store();
    QCOMPARE(messageOf(left.save(profileNamed(QStringLiteral("A"), 1))), QString());
    QCOMPARE(messageOf(right.save(profileNamed(QStringLiteral("B"), 1))), QString());
    QCOMPARE(messageOf(left.save(profileNamed(QStringLiteral("C"), 1))), QString());
    QCOMPARE(messageOf(right.save(profileNamed(QStringLiteral("A"), 2))), QString());
    QCOMPARE(messageOf(left.remove(QStringLiteral("B"))), QString());
    QCOMPARE(messageOf(right.setLastUsed(QStringLiteral("C"))), QString());
    QCOMPARE(messageOf(left.remove(QStringLiteral("Local test peer"))), QString());
    const auto contents = left.load();
    QCOMPARE(contents.profiles,
             (QList<Profile>{profileNamed(QStringLiteral("A"), 2), profileNamed(QStringLiteral("C"), 1)}));
    QCOMPARE(contents.lastUsed, QStringLiteral("C"));
}

void ProfileStoreTest::doesNotWriteWhenNothingChanges()
{
    const ProfileDirectory here;
    QCOMPARE(messageOf(here.store().setLastUsed(QStringLiteral("Local test peer"))), QString());
    QVERIFY(writeBytes(here.path(), bytesOf(here.path()) + "\n"));
    const QByteArray before = bytesOf(here.path());
    QCOMPARE(messageOf(here.store().setLastUsed(QStringLiteral("Local test peer"))), QString());
    QCOMPARE(bytesOf(here.path()), before);
}

QTEST_GUILESS_MAIN(ProfileStoreTest)
#include "tst_profile_store.moc"
