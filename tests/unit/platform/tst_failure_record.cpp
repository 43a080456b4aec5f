// What a program leaves that fails. The program that is made to fail is tests/support/failing_program.
#include "core/platform/failure_record.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace dicom_echo;

namespace {

constexpr int longestWait = 60000;         ///< ms; only ever waited for in full when a test fails
constexpr bool isSanitized = IS_SANITIZED; ///< a sanitizer ends the process after a signal in its own way

} // namespace

class TestFailureRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void saysWhatHasEndedTheProgram_data();
    void saysWhatHasEndedTheProgram();
    void recordsFatalSignals_data();
    void recordsFatalSignals();
    void recordsAnExceptionThatWasCaught();
    void leavesNothingOfAProgramThatDoesNotFail_data();
    void leavesNothingOfAProgramThatDoesNotFail();
    void saysItEvenWhereNothingCanBeWritten();
    void isNewUntilItIsPutAside();

private:
    struct End
    {
        QProcess::ExitStatus status = QProcess::CrashExit;
        int code = -1;
        QString said;
    };
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("an/outer/inner/failure.txt")); }
    [[nodiscard]] static End failAs(const QString &sort, const QString &path);

    std::unique_ptr<QTemporaryDir> m_folder;
};

TestFailureRecord::End TestFailureRecord::failAs(const QString &sort, const QString &path)
{
    QProcess program;
    program.start(QStringLiteral(FAILING_PROGRAM), {sort, path});
    if (!program.waitForFinished(longestWait))
        return {};
    return {program.exitStatus(), program.exitCode(), QString::fromUtf8(program.readAllStandardError())};
}

void TestFailureRecord::saysWhatHasEndedTheProgram_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("exception") << QStringLiteral("Exception: the first änd the last");
    QTest::newRow("odd-exception") << QStringLiteral("Exception: it says nothing about itself");
    QTest::newRow("thread") << QStringLiteral("Exception: on a thread");
    QTest::newRow("terminate") << QStringLiteral("std::terminate was called");
    QTest::newRow("fatal") << QStringLiteral("Fatal message: what Qt says");
}

void TestFailureRecord::saysWhatHasEndedTheProgram()
{
    QFETCH(const QString, what);
    const End end = failAs(QString::fromLatin1(QTest::currentDataTag()), path());
    QCOMPARE(end.status, QProcess::NormalExit);
    QCOMPARE(end.code, 1);
    QCOMPARE(end.said,
             QStringLiteral("dicom-echo: An internal error has ended the program. %1. It is recorded in %2.\n")
                 .arg(what, path()));
    const std::optional<QString> record = newFailureRecord(path());
    QVERIFY(record);
    const QStringList lines = record->split(u'\n');
    const QRegularExpression heading(QStringLiteral(
        "^DICOM Echo [\\d.]+, Qt 6\\.[\\d.]+, .+, process \\d+, started \\d{4}-\\d\\d-\\d\\dT[\\d:]+Z$"));
    QVERIFY2(heading.match(lines[0]).hasMatch(), qPrintable(lines[0]));
    QCOMPARE(lines[1], what);
    QVERIFY(record->contains(QStringLiteral("failing_program("))); // among the calls
    QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestFailureRecord::recordsFatalSignals_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("segv") << SIGSEGV;
    QTest::newRow("abort") << SIGABRT;
    QTest::newRow("stack") << SIGSEGV;
}

void TestFailureRecord::recordsFatalSignals()
{
    QFETCH(const int, signal);
    const QString sort = QString::fromLatin1(QTest::currentDataTag());
    if (isSanitized && sort == QLatin1StringView("stack"))
        QSKIP("A sanitizer has a stack of its own for that.");
    const End end = failAs(sort, path());
    if (!isSanitized) {
        QCOMPARE(end.status, QProcess::CrashExit); // as without us: a core file is kept where the system wants one
        QCOMPARE(end.code, signal);
    }
    const QString name = signal == SIGABRT ? QStringLiteral("SIGABRT") : QStringLiteral("SIGSEGV");
    const std::optional<QString> record = newFailureRecord(path());
    QVERIFY(record);
    QCOMPARE(record->section(u'\n', 1, 1), QStringLiteral("Signal: ") + name);
}

/// The program goes on then.
void TestFailureRecord::recordsAnExceptionThatWasCaught()
{
    const End end = failAs(QStringLiteral("caught"), path());
    QCOMPARE(end.status, QProcess::NormalExit);
    QCOMPARE(end.code, 0);
    QCOMPARE(end.said, QString());
    QVERIFY(newFailureRecord(path()).value_or(QString()).contains(QStringLiteral("Exception: caught\n")));
}

void TestFailureRecord::leavesNothingOfAProgramThatDoesNotFail_data()
{
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << QString();
    QTest::newRow("warning") << QStringLiteral("only a warning\n");
}

void TestFailureRecord::leavesNothingOfAProgramThatDoesNotFail()
{
    QFETCH(const QString, said);
    const End end = failAs(QString::fromLatin1(QTest::currentDataTag()), path());
    QCOMPARE(end.code, 0);
    QCOMPARE(end.said, said);
    QVERIFY(!newFailureRecord(path()));
    QCOMPARE(lastFailureRecord(path()), QString());
}

void TestFailureRecord::saysItEvenWhereNothingCanBeWritten()
{
    const End end = failAs(QStringLiteral("exception"), QStringLiteral("/proc/failure.txt"));
    QCOMPARE(end.status, QProcess::NormalExit);
    QCOMPARE(end.code, 1);
    QVERIFY2(end.said.startsWith(QStringLiteral("dicom-echo: An internal error has ended the program.")),
             qPrintable(end.said));
}

void TestFailureRecord::isNewUntilItIsPutAside()
{
    static_cast<void>(failAs(QStringLiteral("terminate"), path()));
    const std::optional<QString> record = newFailureRecord(path());
    QVERIFY(record);
    QCOMPARE(lastFailureRecord(path()), *record);
    putFailureRecordAside(path());
    QVERIFY(!newFailureRecord(path()));
    QCOMPARE(lastFailureRecord(path()), *record);
    static_cast<void>(failAs(QStringLiteral("abort"), path()));
    QVERIFY(lastFailureRecord(path()).contains(QStringLiteral("SIGABRT")));
    putFailureRecordAside(path()); // in place of the one before
    QVERIFY(!newFailureRecord(path()));
    QVERIFY(lastFailureRecord(path()).contains(QStringLiteral("SIGABRT")));
}

QTEST_GUILESS_MAIN(TestFailureRecord)
#include "tst_failure_record.moc"
