// The history where something is wrong with its file: what is damaged is set aside, what is not ours is left alone, and
// whatever it is, it is said.
#include "tests/support/history_files.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeTo(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// A history with some pages, closed.
QByteArray goodHistory()
{
    const HistoryFolder elsewhere;
    {
        HistoryStore store(elsewhere.path());
        for (int number = 0; number < 100; ++number) {
            HistoryRun run = runOf(outcomeAt(daysAgo(1)));
            run.entries.first().record = QByteArray(4096, 'x');
            store.add(run);
        }
    }
    return bytesIn(elsewhere.path());
}

} // namespace

class TestHistoryDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsADamagedFileAsideAndBeginsANewOne_data();
    void setsADamagedFileAsideAndBeginsANewOne();
    void setsAFileAsideThatIsDamagedWhileItIsOpen();
    void leavesTheFileOfAnotherProgramAlone();
    void leavesTheFileOfANewerVersionAlone();
    void saysWhyItsFolderCannotBeMade();
    void saysWhyItsFolderCannotBeWritten();
    void saysWhatIsInItsPlace();
    void beginsANewFileWhereTheOldOneWasTakenAway();
};

void TestHistoryDamage::setsADamagedFileAsideAndBeginsANewOne_data()
{
    const QByteArray good = goodHistory();
    QVERIFY(good.size() > 100 * 4096);
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("{\"schema\": \"no database\"}\n").repeated(1000);
    QTest::newRow("the start is gone") << QByteArray(8192, '\0') + good.mid(8192);
    QTest::newRow("cut") << good.first(3 * 4096);
    QTest::newRow("noise behind the header") << good.first(100) + QByteArray(good.size() - 100, '\x5a');
}

void TestHistoryDamage::setsADamagedFileAsideAndBeginsANewOne()
{
    QFETCH(QByteArray, bytes);
    const HistoryFolder here;
    QVERIFY(writeTo(here.path(), bytes));
    HistoryStore store(here.path());
    const qint64 id = store.add(runOf(outcomeAt(daysAgo(0))));
    const QString problem = store.takeProblem();
    QVERIFY2(id != 0, qPrintable(problem));
    const QRegularExpression expected(
        QStringLiteral("^The history .*/history\\.sqlite was damaged \\(.+\\)\\. It was set aside as "
                       "(history\\.sqlite\\.corrupt-\\d{8}T\\d{6}Z); a new one has begun\\.$"));
    const auto match = expected.match(problem);
    QVERIFY2(match.hasMatch(), qPrintable(problem));
    QCOMPARE(bytesIn(here.path(match.captured(1))), bytes);
    QCOMPARE(store.rows(pacs, 10).size(), 1);
    QCOMPARE(store.takeProblem(), QString());
}

/// The noise is behind what was read at first, and another program finds out about it, too: it is set aside once.
void TestHistoryDamage::setsAFileAsideThatIsDamagedWhileItIsOpen()
{
    const HistoryFolder here;
    QVERIFY(writeTo(here.path(), goodHistory()));
    HistoryStore store(here.path());
    HistoryStore other(here.path());
    QCOMPARE(store.rows(pacs, 1).size(), 1);
    QCOMPARE(other.rows(pacs, 1).size(), 1);
    {
        QFile file(here.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(4096));
        QVERIFY(file.write(QByteArray(file.size() - 4096, '\x5a')) > 0);
    }
    HistoryStore third(here.path());
    QVERIFY(third.add(runOf(outcomeAt(daysAgo(0)))) != 0);
    QVERIFY(third.takeProblem().contains(QStringLiteral("was set aside")));
    QCOMPARE(here.files(QStringLiteral("history.sqlite.corrupt-*Z-wal")).size(), 1); // and not left to the new one
    QVERIFY(store.add(runOf(outcomeAt(daysAgo(0)))) != 0);
    QVERIFY(other.add(runOf(outcomeAt(daysAgo(0)))) != 0);
    QCOMPARE(store.rows(pacs, 10).size(), 3);
    const QStringList aside = here.files(QStringLiteral("history.sqlite.corrupt-*Z"));
    QCOMPARE(aside.size(), 1);
}

void TestHistoryDamage::leavesTheFileOfAnotherProgramAlone()
{
    const HistoryFolder here;
    QByteArray bytes = goodHistory();
    bytes.replace(60, 4, QByteArray(4, '\0')); // the header's user version
    QVERIFY(writeTo(here.path(), bytes));
    HistoryStore store(here.path());
    QCOMPARE(store.add(runOf(outcomeAt(daysAgo(0)))), 0);
    QCOMPARE(store.takeProblem(),
             QStringLiteral("The history %1 cannot be kept: it is a database of another program.").arg(here.path()));
    QCOMPARE(bytesIn(here.path()), bytes);
}

void TestHistoryDamage::leavesTheFileOfANewerVersionAlone()
{
    const HistoryFolder here;
    QByteArray bytes = goodHistory();
    bytes.replace(60, 4, QByteArray("\0\0\0\x63", 4));
    QVERIFY(writeTo(here.path(), bytes));
    HistoryStore store(here.path());
    QVERIFY(store.rows(pacs, 10).isEmpty());
    QCOMPARE(store.takeProblem(),
             QStringLiteral("The history %1 cannot be kept: a newer version of DICOM Echo wrote it.").arg(here.path()));
    QCOMPARE(bytesIn(here.path()), bytes);
}

void TestHistoryDamage::saysWhyItsFolderCannotBeMade()
{
    const HistoryFolder here;
    QVERIFY(writeTo(here.path(QStringLiteral("file")), "in the way"));
    const QString path = here.path(QStringLiteral("file/below/history.sqlite"));
    HistoryStore store(path);
    QCOMPARE(store.add(runOf(outcomeAt(daysAgo(0)))), 0);
    QCOMPARE(store.takeProblem(),
             QStringLiteral("The history %1 cannot be kept: its folder cannot be made.").arg(path));
    QCOMPARE(store.takeProblem(), QString());
}

void TestHistoryDamage::saysWhyItsFolderCannotBeWritten()
{
    HistoryStore store(
        QStringLiteral("/proc/self/fdinfo/history.sqlite")); // where nobody can make a file, root neither
    QCOMPARE(store.add(runOf(outcomeAt(daysAgo(0)))), 0);
    QCOMPARE(store.takeProblem(), QStringLiteral("The history /proc/self/fdinfo/history.sqlite cannot be kept: No such "
                                                 "file or directory."));
}

void TestHistoryDamage::saysWhatIsInItsPlace()
{
    const HistoryFolder here;
    QVERIFY(QDir().mkpath(here.path()));
    HistoryStore store(here.path());
    QCOMPARE(store.add(runOf(outcomeAt(daysAgo(0)))), 0);
    QVERIFY(store.takeProblem().startsWith(QStringLiteral("The history %1 cannot be kept: ").arg(here.path())));
    QVERIFY(QFileInfo(here.path()).isDir());
}

void TestHistoryDamage::beginsANewFileWhereTheOldOneWasTakenAway()
{
    const HistoryFolder here;
    HistoryStore store(here.path());
    QVERIFY(store.add(runOf(outcomeAt(daysAgo(0)))) != 0);
    for (const QString &file : here.files(QStringLiteral("history.sqlite*")))
        QVERIFY(QFile::remove(here.path(file)));
    QVERIFY2(store.add(runOf(outcomeAt(daysAgo(0)))) != 0, qPrintable(store.takeProblem()));
    QCOMPARE(HistoryStore(here.path()).rows(pacs, 10).size(), 1);
}

QTEST_GUILESS_MAIN(TestHistoryDamage)
#include "tst_history_damage.moc"
