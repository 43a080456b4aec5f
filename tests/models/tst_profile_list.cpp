// The list of profiles without a window: groups, filter, drafts, results.
#include "core/echo/peer_key.h"
#include "tests/models/profile_fixture.h"
#include "ui/profiles/profile_filter.h"
#include "ui/profiles/profile_list_model.h"
#include "ui/widgets/time_text.h"
#include "ui/widgets/user_language.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

using namespace dicom_echo;

namespace {

Profile peer(const char *name, const char *group = "", quint16 port = 104)
{
    Profile profile;
    profile.name = QString::fromLatin1(name);
    profile.group = QString::fromLatin1(group);
    profile.request.address = QStringLiteral("%1.example.org").arg(profile.name.toLower().remove(u' '));
    profile.request.calledAeTitle = profile.name.toUpper().remove(u' ');
    profile.request.port = port;
    return profile;
}

/// `Name`, or `Group: Name, Name`, as views show them.
QStringList rowsOf(const QAbstractItemModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        QStringList children;
        for (int child = 0; child < model.rowCount(index); ++child)
            children << model.index(child, 0, index).data().toString();
        const QString name = index.data().toString();
        rows << (children.isEmpty() ? name : name + QStringLiteral(": ") + children.join(QStringLiteral(", ")));
    }
    return rows;
}

} // namespace

class TestProfileList : public test::ProfileTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakLanguage(Language::English); } // its plurals are a catalogue

    void init() { beginProfiles(); }

    void showsGroupsBelowProfilesInNone();
    void ordersNamesAsPeopleNumberThings();
    void followsChangesOfGroup();
    void movesWhatIsDroppedOnAGroup();
    void renamesAGroup();
    void showsDraftsAboveProfiles();
    void marksUnsavedChangesOfProfilesThatWereLeft();
    void filtersByWordsInAnyOrder_data();
    void filtersByWordsInAnyOrder();
    void countsTheProfilesOfAGroupThatMatch();
    void tellsDraftsOfOneHostApart();
    void showsAGroupWhoseProfileMatchesByNow();
    void showsResultsOfEarlierDays();
    void showsTheNewestResult();
    void showsWhatAWatchSees();
    void keepsTheStateOfAnEchoThroughARename();
    void tellsAges_data();
    void tellsAges();
    void saysEverythingOfAProfileInItsToolTip();

private:
    void save(const QList<Profile> &profiles) const;
};

void TestProfileList::save(const QList<Profile> &profiles) const
{
    QVERIFY(!store().add([&profiles](const QList<Profile> &) { return profiles; }));
    QVERIFY(!store().setLastUsed(profiles.first().name));
}

void TestProfileList::showsGroupsBelowProfilesInNone()
{
    save({peer("b"), peer("CT 2", "North"), peer("CT 1", "North"), peer("A"), peer("MR", "East")});
    ProfileEditor editor(store());
    ProfileListModel list(&editor);
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    editor.begin();
    QCOMPARE(rowsOf(list), (QStringList{QStringLiteral("A"), QStringLiteral("b"), QStringLiteral("East: MR"),
                                        QStringLiteral("North: CT 1, CT 2")}));
    const QModelIndex north = list.index(3, 0);
    QVERIFY(list.isGroup(north));
    QVERIFY(!list.flags(north).testFlag(Qt::ItemIsSelectable));
    QCOMPARE(north.data(Qt::AccessibleTextRole).toString(), QStringLiteral("North, group of 2 profiles"));
    QCOMPARE(list.indexOf(QStringLiteral("CT 2")).data().toString(), QStringLiteral("CT 2"));
    QCOMPARE(list.parent(list.indexOf(QStringLiteral("CT 2"))), north);
}

void TestProfileList::ordersNamesAsPeopleNumberThings()
{
    save({peer("CT 10"), peer("ct 2"), peer("CT 1"), peer("CT"), peer("CT 02b"), peer("A", "Ward 10"),
          peer("B", "Ward 9"), peer("CT 9999999999"), peer("CT 10000000000")});
    ProfileEditor editor(store());
    ProfileListModel list(&editor);
    editor.begin();
    const QStringList expected{QStringLiteral("CT"),
                               QStringLiteral("CT 1"),
                               QStringLiteral("ct 2"),
                               QStringLiteral("CT 02b"),
                               QStringLiteral("CT 10"),
                               QStringLiteral("CT 9999999999"),
                               QStringLiteral("CT 10000000000"),
                               QStringLiteral("Ward 9: B"),
                               QStringLiteral("Ward 10: A")};
    QCOMPARE(rowsOf(list), expected);
}

void TestProfileList::followsChangesOfGroup()
{
    save({peer("A"), peer("CT 1", "North"), peer("CT 2", "North")});
    ProfileEditor editor(store());
    ProfileListModel list(&editor);
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    editor.begin();
    QVERIFY(editor.moveToGroup({QStringLiteral("A"), QStringLiteral("CT 2")}, QStringLiteral("East")));
    QCOMPARE(rowsOf(list), (QStringList{QStringLiteral("East: A, CT 2"), QStringLiteral("North: CT 1")}));
    QVERIFY(editor.moveToGroup({QStringLiteral("CT 1")}, {}));
    QCOMPARE(rowsOf(list), (QStringList{QStringLiteral("CT 1"), QStringLiteral("East: A, CT 2")}));
    editor.undoStack()->undo();
    editor.undoStack()->undo();
    QCOMPARE(rowsOf(list), (QStringList{QStringLiteral("A"), QStringLiteral("North: CT 1, CT 2")}));
}

void TestProfileList::movesWhatIsDroppedOnAGroup()
{
    save({peer("A"), peer("B"), peer("CT 1", "North")});
    ProfileEditor editor(store());
    ProfileListModel list(&editor);
    editor.begin();
    const QScopedPointer<QMimeData> dragged(
        list.mimeData({list.indexOf(QStringLiteral("A")), list.indexOf(QStringLiteral("B"))}));
    const QModelIndex inside = list.indexOf(QStringLiteral("CT 1"));
    QVERIFY(list.canDropMimeData(dragged.get(), Qt::MoveAction, -1, -1, inside));
    QVERIFY(list.dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, inside));
    QTRY_COMPARE(rowsOf(list), QStringList{QStringLiteral("North: A, B, CT 1")});
    QVERIFY(list.dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, {}));
    QTRY_COMPARE(rowsOf(list), (QStringList{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("North: CT 1")}));
}

void TestProfileList::renamesAGroup()
{
    save({peer("CT 1", "North"), peer("CT 2", "North")});
    ProfileEditor editor(store());
    ProfileListModel list(&editor);
    editor.begin();
    QVERIFY(list.setData(list.index(0, 0), QStringLiteral("South"), Qt::EditRole));
    QTRY_COMPARE(rowsOf(list), QStringList{QStringLiteral("South: CT 1, CT 2")});
}

void TestProfileList::showsDraftsAboveProfiles()
{
    save({peer("A")});
    ProfileEditor editor(store());
    ProfileListModel list(&editor);
    editor.begin();
    editor.startNew();
    QTRY_COMPARE(rowsOf(list), (QStringList{QStringLiteral("New profile"), QStringLiteral("A")}));
    QCOMPARE(list.indexOf(editor.openKey()).row(), 0);
    editor.open(QStringLiteral("A"));
    QTRY_COMPARE(rowsOf(list), QStringList{QStringLiteral("A")});
}

void TestProfileList::marksUnsavedChangesOfProfilesThatWereLeft()
{
    save({peer("A"), peer("B")});
    ProfileEditor editor(store());
    ProfileListModel list(&editor);
    editor.begin();
    ProfileDraft draft = editor.draft();
    draft.text(SettingId::Port) = QStringLiteral("105");
    editor.setDraft(draft);
    editor.open(QStringLiteral("B"));
    QCOMPARE(rowsOf(list), (QStringList{QStringLiteral("A *"), QStringLiteral("B")}));
    QVERIFY(list.indexOf(QStringLiteral("A"))
                .data(ProfileListModel::StateRole)
                .toString()
                .startsWith(QStringLiteral("Unsaved changes")));
    QSignalSpy changes(&list, &QAbstractItemModel::dataChanged);
    editor.discard(QStringLiteral("A"));
    QCOMPARE(rowsOf(list), (QStringList{QStringLiteral("A"), QStringLiteral("B")}));
    QVERIFY(!changes.isEmpty());
}

void TestProfileList::filtersByWordsInAnyOrder_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("rows");
    const QStringList ct{QStringLiteral("North: CT 1")};
    const QStringList none;
    QTest::newRow("name") << QStringLiteral("ct") << ct;
    QTest::newRow("name and group, the other way round") << QStringLiteral("nor ct") << ct;
    QTest::newRow("host") << QStringLiteral("ct1.example") << ct;
    QTest::newRow("AE title") << QStringLiteral("CT1 north") << ct;
    QTest::newRow("port") << QStringLiteral("4242") << QStringList{QStringLiteral("MR")};
    QTest::newRow("contact") << QStringLiteral("4711") << QStringList{QStringLiteral("MR")};
    QTest::newRow("notes") << QStringLiteral("CELLAR") << QStringList{QStringLiteral("MR")};
    QTest::newRow("state") << QStringLiteral("not tested mr") << QStringList{QStringLiteral("MR")};
    QTest::newRow("TLS") << QStringLiteral("tls") << ct;
    QTest::newRow("one word that is nowhere") << QStringLiteral("ct cellar") << none;
    QTest::newRow("blanks") << QStringLiteral("  ") << QStringList{QStringLiteral("MR"), QStringLiteral("North: CT 1")};
}

void TestProfileList::filtersByWordsInAnyOrder()
{
    QFETCH(const QString, filter);
    Profile mr = peer("MR", "", 4242);
    mr.contact = QStringLiteral("Radiology IT 4711");
    mr.notes = QStringLiteral("Third door\nin the cellar");
    Profile ct = peer("CT 1", "North");
    ct.request.tls.emplace();
    save({mr, ct});
    ProfileEditor editor(store());
    ProfileListModel list(&editor);
    editor.begin();
    ProfileFilter filtered(&list);
    filtered.setText(filter);
    QTEST(rowsOf(filtered), "rows");
}

void TestProfileList::countsTheProfilesOfAGroupThatMatch()
{
    save({peer("CT 1", "North"), peer("CT 2", "North"), peer("MR", "North")});
    ProfileEditor editor(store());
    ProfileListModel list(&editor);
    editor.begin();
    ProfileFilter filtered(&list);
    const auto count = [&filtered] { return filtered.index(0, 0).data(ProfileListModel::ShortStateRole).toString(); };
    const auto spoken = [&filtered] { return filtered.index(0, 0).data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(count(), QStringLiteral("3"));
    filtered.setText(QStringLiteral("ct"));
    QCOMPARE(count(), QStringLiteral("2 of 3"));
    QVERIFY2(spoken().endsWith(QStringLiteral("matching: 2")), qPrintable(spoken()));
    filtered.setText({});
    QCOMPARE(count(), QStringLiteral("3"));
    QVERIFY2(!spoken().contains(QStringLiteral("matching")), qPrintable(spoken()));
}

void TestProfileList::tellsDraftsOfOneHostApart()
{
    ProfileEditor editor(store());
    ProfileListModel list(&editor);
    editor.begin();
    for (const char *const port : {"104", "11113", "no port"}) {
        editor.startNew();
        ProfileDraft draft = editor.draft();
        draft.text(SettingId::Address) = QStringLiteral("::1");
        draft.text(SettingId::Port) = QString::fromLatin1(port);
        editor.setDraft(draft);
    }
    const auto titles = [&list] {
        QStringList shown = rowsOf(list).filter(QStringLiteral("New: "));
        shown.sort();
        return shown;
    };
    QTRY_COMPARE(titles(), (QStringList{QStringLiteral("New: ::1 *"), QStringLiteral("New: [::1]:104 *"),
                                        QStringLiteral("New: [::1]:11113 *")}));
}

void TestProfileList::showsAGroupWhoseProfileMatchesByNow()
{
    save({peer("A"), peer("CT 1", "North")});
    ProfileEditor editor(store());
    ProfileListModel list(&editor);
    editor.begin();
    ProfileFilter filtered(&list);
    filtered.setText(QStringLiteral("unsaved"));
    QCOMPARE(rowsOf(filtered), QStringList());
    editor.open(QStringLiteral("CT 1"));
    ProfileDraft draft = editor.draft();
    draft.text(SettingId::Port) = QStringLiteral("105");
    editor.setDraft(draft);
    QTRY_COMPARE(rowsOf(filtered), QStringList{QStringLiteral("North: CT 1 *")});
}

void TestProfileList::showsResultsOfEarlierDays()
{
    const Profile tested = peer("A");
    save({tested, peer("B")});
    ProfileEditor editor(store());
    ProfileListModel list(&editor);
    editor.begin();
    LastResult result;
    result.verdict = Verdict::Failure;
    result.startedAt = QDateTime::currentDateTimeUtc().addDays(-3).addSecs(-60);
    result.heardAt = result.startedAt;
    list.setKeptResults({{peerKey(tested.request), result}});
    const QModelIndex row = list.indexOf(QStringLiteral("A"));
    QCOMPARE(row.data(ProfileListModel::ShortStateRole).toString(), QStringLiteral("3 d"));
    QCOMPARE(row.data(ProfileListModel::StateRole).toString(),
             QStringLiteral("Failed %1").arg(momentText(result.startedAt.toLocalTime())));
    QCOMPARE(list.indexOf(QStringLiteral("B")).data(ProfileListModel::StateRole).toString(),
             QStringLiteral("Not tested yet"));
}

/// Of this window or of the history, such as a run of the fleet: the newer one.
void TestProfileList::showsTheNewestResult()
{
    const Profile tested = peer("A");
    save({tested});
    ProfileEditor editor(store());
    ProfileListModel list(&editor);
    editor.begin();
    const auto state = [&list] {
        return list.indexOf(QStringLiteral("A")).data(ProfileListModel::StateRole).toString();
    };
    FinishedRun run;
    run.request = tested.request;
    run.report.verdict = Verdict::Success;
    run.report.startedAt = QDateTime::currentDateTimeUtc().addSecs(-600);
    list.setLastRun(QStringLiteral("A"), run);
    LastResult kept;
    kept.verdict = Verdict::Success;
    kept.startedAt = kept.heardAt = run.report.startedAt; // the same run
    list.setKeptResults({{peerKey(tested.request), kept}});
    QVERIFY(!list.resultOfOthers(QStringLiteral("A")));
    QVERIFY2(state().startsWith(QStringLiteral("Succeeded")), qPrintable(state()));
    kept.verdict = Verdict::Failure;
    kept.startedAt = kept.heardAt = run.report.startedAt.addSecs(60);
    list.setKeptResults({{peerKey(tested.request), kept}});
    QVERIFY(list.resultOfOthers(QStringLiteral("A")));
    QVERIFY2(state().startsWith(QStringLiteral("Failed")), qPrintable(state()));
    list.setKeptResults({});
    QVERIFY(editor.rename(QStringLiteral("A"), QStringLiteral("B"))); // what was seen here goes along
    const QString renamed = list.indexOf(QStringLiteral("B")).data(ProfileListModel::StateRole).toString();
    QVERIFY2(renamed.startsWith(QStringLiteral("Succeeded")), qPrintable(renamed));
}

void TestProfileList::showsWhatAWatchSees()
{
    save({peer("A")});
    ProfileEditor editor(store());
    ProfileListModel list(&editor);
    editor.begin();
    WatchSummary summary;
    list.setWatch(QStringLiteral("A"), summary);
    QCOMPARE(list.indexOf(QStringLiteral("A")).data(ProfileListModel::ShortStateRole).toString(),
             QStringLiteral("watched"));
    summary.attempts = 4;
    summary.succeeded = 3;
    summary.isUp = true;
    list.setWatch(QStringLiteral("A"), summary);
    QVERIFY(editor.rename(QStringLiteral("A"), QStringLiteral("B")));
    const QModelIndex row = list.indexOf(QStringLiteral("B"));
    QCOMPARE(row.data(ProfileListModel::ShortStateRole).toString(), QStringLiteral("up 75.00 %"));
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("B, Up, 75.00 %, watched")));
    summary.isUp = false;
    summary.outages.append(Outage());
    list.setWatch(QStringLiteral("B"), summary);
    QCOMPARE(row.data(ProfileListModel::ShortStateRole).toString(), QStringLiteral("down"));
    list.setWatch(QStringLiteral("B"), std::nullopt);
    QCOMPARE(row.data(ProfileListModel::ShortStateRole).toString(), QString());
}

void TestProfileList::keepsTheStateOfAnEchoThroughARename()
{
    save({peer("CT 1"), peer("MR")});
    ProfileEditor editor(store());
    ProfileListModel list(&editor);
    editor.begin();
    const auto state = [&list](const char *name) {
        return list.indexOf(QString::fromLatin1(name)).data(ProfileListModel::StateRole).toString();
    };
    list.setEchoing(QStringLiteral("CT 1"), true);
    QCOMPARE(state("CT 1"), QStringLiteral("Echo in progress"));
    QVERIFY(editor.rename(QStringLiteral("CT 1"), QStringLiteral("CT 2")));
    QCOMPARE(state("CT 2"), QStringLiteral("Echo in progress"));
    QCOMPARE(state("MR"), QStringLiteral("Not tested yet"));
}

void TestProfileList::tellsAges_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("age");
    QTest::newRow("a clock that was set back") << qint64{-5} << QStringLiteral("now");
    QTest::newRow("seconds") << qint64{59} << QStringLiteral("now");
    QTest::newRow("a minute") << qint64{60} << QStringLiteral("1 min");
    QTest::newRow("an hour") << qint64{3600} << QStringLiteral("1 h");
    QTest::newRow("nearly a day") << qint64{86399} << QStringLiteral("23 h");
    QTest::newRow("days") << qint64{3} * 86400 << QStringLiteral("3 d");
}

void TestProfileList::tellsAges()
{
    QFETCH(const qint64, seconds);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QTEST(ageText(now.addSecs(-seconds), now), "age");
}

void TestProfileList::saysEverythingOfAProfileInItsToolTip()
{
    Profile profile = peer("A");
    profile.name = QStringLiteral("A <b>");
    profile.contact = QStringLiteral("4711");
    profile.notes = QStringLiteral("first\nsecond");
    save({profile});
    ProfileEditor editor(store());
    ProfileListModel list(&editor);
    editor.begin();
    const QString tip = list.indexOf(profile.name).data(Qt::ToolTipRole).toString();
    for (const char *part : {"A &lt;b&gt;", "port 104", "4711", "first\nsecond"})
        QVERIFY2(tip.contains(QString::fromLatin1(part)), qPrintable(tip));
}

QTEST_GUILESS_MAIN(TestProfileList)

#include "tst_profile_list.moc"
