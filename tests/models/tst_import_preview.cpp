// What is offered of lists of peers before they are imported.
#include "ui/imports/import_preview.h"
#include "ui/imports/skipped_entries.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionRange>
#include <QSignalSpy>
#include <QTest>

using namespace dicom_echo;

namespace {

ListedPeer listed(const char *name, const char *title, quint16 port)
{
    ListedPeer peer;
    peer.name = QString::fromLatin1(name);
    peer.calledAeTitle = QString::fromLatin1(title);
    peer.address = QStringLiteral("192.0.2.1");
    peer.port = port;
    return peer;
}

Profile saved(const char *name, const char *title, quint16 port)
{
    Profile profile;
    profile.name = QString::fromLatin1(name);
    profile.request.calledAeTitle = QString::fromLatin1(title);
    profile.request.address = QStringLiteral("192.0.2.1");
    profile.request.port = port;
    return profile;
}

QString cell(const ImportPreview &preview, int row, int column)
{
    return preview.index(row, column).data().toString();
}

} // namespace

class TestImportPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatBecomesOfEachPeer();
    void takesWhatIsCheckedUnderItsNewName();
    void doesNotTakeWhatIsThereAlready();
    void takesAChangeOnlyIfItIsChecked();
    void putsAllInOneGroup();
    void tellsTheGroupOfAllAtOnce();
    void showsWhatAPeerGetsThatIsNotInTheList();
    void showsWhatWouldHideInAList();
    void refusesNamesThatAreNone();
    void saysWhyEntriesAreLeftOut();
};

void TestImportPreview::saysWhatBecomesOfEachPeer()
{
    const ImportPreview preview(
        {listed("PACS", "PACS", 104), listed("CT", "CT", 104), listed("New", "NEW", 104), listed("Again", "NEW", 104)},
        {saved("Main archive", "PACS", 104), saved("ct", "OLD", 1)});
    QCOMPARE(cell(preview, 0, ImportPreview::State), QStringLiteral("Already there as Main archive"));
    QCOMPARE(cell(preview, 1, ImportPreview::State),
             QStringLiteral("Changes ct: called AE title CT instead of OLD, port 104 instead of 1"));
    QCOMPARE(cell(preview, 2, ImportPreview::State), QStringLiteral("New"));
    QCOMPARE(cell(preview, 3, ImportPreview::State), QStringLiteral("The same peer as New"));
    QCOMPARE(cell(preview, 1, ImportPreview::Port), QStringLiteral("104"));
    QCOMPARE(preview.takenCount(), 1); // a change is not made unasked
}

void TestImportPreview::takesWhatIsCheckedUnderItsNewName()
{
    ImportPreview preview({listed("CT", "CT", 104), listed("MR", "MR", 104)}, {saved("Scanner", "X", 1)});
    const QAbstractItemModelTester tester(&preview, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy changes(&preview, &ImportPreview::takenChanged);
    QSignalSpy cells(&preview, &ImportPreview::dataChanged);
    QVERIFY(preview.setData(preview.index(1, ImportPreview::Name), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(cell(preview, 1, ImportPreview::State), QStringLiteral("Left out"));
    QCOMPARE(cells.takeLast().at(1).toModelIndex(), preview.index(1, ImportPreview::State)); // so that it is painted
    QVERIFY(preview.setData(preview.index(0, ImportPreview::Name), QStringLiteral("scanner"), Qt::EditRole));
    QCOMPARE(cells.takeLast().at(1).toModelIndex(),
             preview.index(1, ImportPreview::State)); // of all: one may depend on another
    QCOMPARE(cell(preview, 0, ImportPreview::State),
             QStringLiteral("Changes Scanner: called AE title CT instead of X, port 104 instead of 1"));
    QVERIFY(preview.setData(preview.index(0, ImportPreview::Group), QStringLiteral("North"), Qt::EditRole));
    const QList<ListedPeer> taken = preview.taken();
    QCOMPARE(taken.size(), 1);
    QCOMPARE(taken.first().name, QStringLiteral("scanner"));
    QCOMPARE(taken.first().group, QStringLiteral("North"));
}

void TestImportPreview::doesNotTakeWhatIsThereAlready()
{
    ImportPreview preview({listed("PACS", "PACS", 104)}, {saved("Main archive", "PACS", 104)});
    const QModelIndex name = preview.index(0, ImportPreview::Name);
    QCOMPARE(name.data(Qt::CheckStateRole).toInt(), int{Qt::Unchecked});
    QVERIFY(!preview.setData(name, Qt::Checked, Qt::CheckStateRole));
    preview.takeAll(true);
    QCOMPARE(preview.takenCount(), 0);
}

void TestImportPreview::takesAChangeOnlyIfItIsChecked()
{
    ListedPeer other = listed("PACS", "PACS", 104);
    other.callingAeTitle = QStringLiteral("ME");
    ImportPreview preview({other, listed("CT", "CT", 105)},
                          {saved("Main archive", "PACS", 104), saved("CT", "CT", 104)});
    QCOMPARE(preview.takenCount(), 0);
    QCOMPARE(cell(preview, 0, ImportPreview::State),
             QStringLiteral("Changes Main archive: calling AE title ME instead of ECHOSCU"));
    QVERIFY(preview.setData(preview.index(1, ImportPreview::Name), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(preview.taken().size(), 1);
    QCOMPARE(preview.taken().first().port, 105);
    preview.takeAll(true);
    QCOMPARE(preview.takenCount(), 2);
}

void TestImportPreview::putsAllInOneGroup()
{
    ListedPeer peer = listed("CT", "CT", 104);
    peer.group = QStringLiteral("Of the list");
    ImportPreview preview({peer}, {});
    preview.setGroupForAll(QStringLiteral(" Radiology "));
    QCOMPARE(cell(preview, 0, ImportPreview::Group), QStringLiteral("Radiology"));
    QCOMPARE(preview.taken().first().group, QStringLiteral("Radiology"));
    preview.setGroupForAll({});
    QCOMPARE(preview.taken().first().group, QStringLiteral("Of the list"));
}

/// Then there is nothing to edit in a row.
void TestImportPreview::tellsTheGroupOfAllAtOnce()
{
    ImportPreview preview({listed("CT", "CT", 104), listed("MR", "MR", 104)}, {});
    const QModelIndex group = preview.index(1, ImportPreview::Group);
    QVERIFY(preview.flags(group).testFlag(Qt::ItemIsEditable));
    const QSignalSpy told(&preview, &QAbstractItemModel::dataChanged);
    preview.setGroupForAll(QStringLiteral("North"));
    QCOMPARE(told.size(), 1);
    QVERIFY(QItemSelectionRange(told.first().at(0).toModelIndex(), told.first().at(1).toModelIndex()).contains(group));
    QVERIFY(!preview.flags(group).testFlag(Qt::ItemIsEditable));
}

void TestImportPreview::showsWhatAPeerGetsThatIsNotInTheList()
{
    const ImportPreview preview({listed("CT", "", 104), listed("ct", "CT2", 105)}, {});
    QCOMPARE(cell(preview, 0, ImportPreview::CalledAeTitle), QStringLiteral("ANY-SCP"));
    QCOMPARE(cell(preview, 0, ImportPreview::State), QStringLiteral("New"));
    QCOMPARE(cell(preview, 1, ImportPreview::State), QStringLiteral("New, named ct (2)"));
}

/// A mark that turns the direction of the text round.
void TestImportPreview::showsWhatWouldHideInAList()
{
    ListedPeer peer = listed("CT", "CT", 104);
    peer.name.insert(1, QChar(0x202E));
    peer.group = QStringLiteral("X") + QChar(0x202E);
    const ImportPreview preview({peer}, {});
    QCOMPARE(cell(preview, 0, ImportPreview::Name), QStringLiteral("C\\u202ET"));
    QCOMPARE(cell(preview, 0, ImportPreview::Group), QStringLiteral("X\\u202E"));
}

void TestImportPreview::refusesNamesThatAreNone()
{
    ImportPreview preview({listed("CT", "CT", 104)}, {});
    QVERIFY(!preview.setData(preview.index(0, ImportPreview::Name), QStringLiteral(" "), Qt::EditRole));
    QCOMPARE(cell(preview, 0, ImportPreview::Name), QStringLiteral("CT"));
}

void TestImportPreview::saysWhyEntriesAreLeftOut()
{
    SkippedEntries entries({{QStringLiteral("line 7"), QStringLiteral("WILD: a wildcard \x1b[31m")}});
    const QAbstractItemModelTester tester(&entries, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(entries.index(0, SkippedEntries::Where).data().toString(), QStringLiteral("line 7"));
    const QString reason = entries.index(0, SkippedEntries::Reason).data().toString();
    QVERIFY(reason.startsWith(QStringLiteral("WILD: a wildcard")));
    QVERIFY(!reason.contains(u'\x1b'));
}

QTEST_GUILESS_MAIN(TestImportPreview)
#include "tst_import_preview.moc"
