// --history and --changes, as a script sees them.
#include "core/echo/peer_key.h"
#include "core/history/history_record.h"
#include "core/history/history_store.h"
#include "tests/support/loopback.h"
#include "tests/support/program_run.h"
#include "tests/support/scripts.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestConsoleHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void keepsWhatWasFound();
    void keepsTheNewestLinesOfALongRun();
    void keepsAWatch();
    void tellsOnlyWhatChanged();
    void tellsInJsonWhatChanged();
    void redactsWhatChanged();
    void setsADamagedHistoryAsideAndEchoesAllTheSame();
    void echoesAllTheSameWhereNoHistoryCanBe();

private:
    [[nodiscard]] ProgramOutput echo(const QStringList &options) const;
    [[nodiscard]] ProgramOutput echoTo(quint16 port, const QStringList &options) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

namespace {

/// On a busy computer the second of two echoes may well be slower.
QString withoutSlowness(const QString &changes)
{
    QStringList lines = changes.split(u'\n');
    lines.removeIf([](const QString &line) { return line.contains(QStringLiteral(": Round trip: was ")); });
    return lines.join(u'\n');
}

} // namespace

void TestConsoleHistory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("history.sqlite"));
}

ProgramOutput TestConsoleHistory::echo(const QStringList &options) const
{
    return runProgram(QStringLiteral(DICOM_ECHO_PROGRAM),
                      QStringList{QStringLiteral("--console"), QStringLiteral("--history"), m_path} + options);
}

ProgramOutput TestConsoleHistory::echoTo(quint16 port, const QStringList &options) const
{
    return echo(options + QStringList{QStringLiteral("127.0.0.1"), QString::number(port)});
}

void TestConsoleHistory::keepsWhatWasFound()
{
    const ProgramOutput first = echo({QStringLiteral("--local-peer")});
    QCOMPARE(first.exitCode, 0);
    QCOMPARE(first.output + first.log, QString());
    QCOMPARE(echo({QStringLiteral("--local-peer")}).exitCode, 0); // on another port

    HistoryStore store(m_path);
    const QList<HistoryRow> rows = store.rows(localTestPeerKey(EchoRequest()), 10);
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows.first().kind == RunKind::Echo);
    QVERIFY(rows.first().outcome.verdict == Verdict::Success);
    QVERIFY(rows.first().outcome.roundTripMilliseconds);
    QCOMPARE(rows.first().outcome.transferSyntax, QStringLiteral("1.2.840.10008.1.2.1"));
    const std::optional<HistoryRecord> record = readHistoryRecord(store.record(rows.first().id));
    QVERIFY(record);
    QCOMPARE(record->report[QLatin1StringView("schema")].toString(), QStringLiteral("dicom-echo/report/1"));
    QVERIFY(record->document.sections.constLast().lines.contains(QStringLiteral("I: Association Accepted")));
}

void TestConsoleHistory::keepsTheNewestLinesOfALongRun()
{
    QCOMPARE(echo({QStringLiteral("--local-peer"), QStringLiteral("--repeat"), QStringLiteral("600")}).exitCode, 0);
    HistoryStore store(m_path);
    const QList<HistoryRow> rows = store.rows(localTestPeerKey(EchoRequest()), 10);
    QCOMPARE(rows.size(), 1);
    const std::optional<HistoryRecord> record = readHistoryRecord(store.record(rows.first().id));
    QVERIFY(record);
    const QStringList lines = record->document.sections.constLast().lines;
    QCOMPARE(lines.size(), 1000);
    QVERIFY(!lines.contains(QStringLiteral("I: Requesting Association")));
    QCOMPARE(lines.last(), QStringLiteral("I: Releasing Association"));
}

void TestConsoleHistory::keepsAWatch()
{
    const quint16 port = freePort();
    const ProgramOutput watch = echoTo(
        port, {QStringLiteral("--watch"), QStringLiteral("0.1"), QStringLiteral("--watch-for"), QStringLiteral("0.2")});
    QCOMPARE(watch.exitCode, 1);
    EchoRequest request;
    request.address = QStringLiteral("127.0.0.1");
    request.port = port;
    const QList<HistoryRow> rows = HistoryStore(m_path).rows(peerKey(request), 10);
    QCOMPARE(rows.size(), 1);
    QVERIFY(rows.first().kind == RunKind::Watch);
    QVERIFY(rows.first().isOver);
    QCOMPARE(rows.first().outcome.code, QStringLiteral("connection-refused"));
    QVERIFY(rows.first().outcome.title.endsWith(watch.output.trimmed()));
}

/// The peer serves twice, then nobody listens there.
void TestConsoleHistory::tellsOnlyWhatChanged()
{
    const QStringList changes{QStringLiteral("--changes")};
    std::optional<ScriptedPeer> peer(std::in_place, QList<Script>{serving(), serving()});
    const quint16 port = peer->port();
    const ProgramOutput first = echoTo(port, changes);
    QCOMPARE(first.exitCode, 0);
    QVERIFY2(first.output.startsWith(QStringLiteral("Echo succeeded.")), qPrintable(first.output));
    const ProgramOutput second = echoTo(port, changes);
    QCOMPARE(second.exitCode, 0);
    QCOMPARE(withoutSlowness(second.output), QString());
    peer.reset();
    const ProgramOutput third = echoTo(port, changes);
    QCOMPARE(third.exitCode, 1);
    QCOMPARE(third.output,
             QStringLiteral("ANY-SCP@127.0.0.1:%1: New failure: 127.0.0.1:%1 refused the connection\n").arg(port));
    const ProgramOutput fourth = echoTo(port, changes);
    QCOMPARE(fourth.exitCode, 1);
    QCOMPARE(fourth.output, QString());
}

void TestConsoleHistory::tellsInJsonWhatChanged()
{
    std::optional<ScriptedPeer> peer(std::in_place, serving());
    const quint16 port = peer->port();
    const QStringList json{QStringLiteral("--json")};
    const auto reportOf = [](const ProgramOutput &run) {
        return QJsonDocument::fromJson(run.output.toUtf8()).object();
    };
    const QJsonObject first = reportOf(echoTo(port, json));
    QCOMPARE(first[QLatin1StringView("verdict")].toString(), QStringLiteral("success"));
    QVERIFY(first[QLatin1StringView("changes")].isNull());
    peer.reset(); // nobody listens any more
    const QJsonObject second = reportOf(echoTo(port, json + QStringList{QStringLiteral("--changes")}));
    const QJsonObject changes = second[QLatin1StringView("changes")].toObject();
    QCOMPARE(changes[QLatin1StringView("since")], first[QLatin1StringView("startedAt")]);
    QCOMPARE(changes[QLatin1StringView("texts")].toArray().size(), 1);
    const ProgramOutput third = echoTo(port, json + QStringList{QStringLiteral("--changes")});
    QCOMPARE(third.output, QString());
}

void TestConsoleHistory::redactsWhatChanged()
{
    std::optional<ScriptedPeer> peer(std::in_place, serving());
    const quint16 port = peer->port();
    QCOMPARE(echoTo(port, {}).exitCode, 0);
    peer.reset();
    const ProgramOutput second = echoTo(port, {QStringLiteral("--changes"), QStringLiteral("--redact")});
    QVERIFY(second.output.contains(QStringLiteral("New failure")));
    QVERIFY2(!second.output.contains(QStringLiteral("127.0.0.1")), qPrintable(second.output));
}

void TestConsoleHistory::setsADamagedHistoryAsideAndEchoesAllTheSame()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(4096, 'x')) > 0);
    file.close();
    const ProgramOutput run = echo({QStringLiteral("--local-peer")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.log.contains(QStringLiteral("It was set aside as history.sqlite.corrupt-")), qPrintable(run.log));
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("history.sqlite.corrupt-*Z")}).size(), 1);
    const ProgramOutput second = echo({QStringLiteral("--local-peer"), QStringLiteral("--changes")});
    QCOMPARE(second.exitCode, 0);
    QCOMPARE(withoutSlowness(second.output) + second.log, QString());
}

void TestConsoleHistory::echoesAllTheSameWhereNoHistoryCanBe()
{
    m_path = QStringLiteral("/proc/self/fdinfo/history.sqlite");
    const ProgramOutput run = echo({QStringLiteral("--local-peer"), QStringLiteral("--json")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(
        run.log.startsWith(QStringLiteral("dicom-echo: The history /proc/self/fdinfo/history.sqlite cannot be kept")));
    QCOMPARE(QJsonDocument::fromJson(run.output.toUtf8())[QLatin1StringView("verdict")].toString(),
             QStringLiteral("success"));
}

QTEST_GUILESS_MAIN(TestConsoleHistory)
#include "tst_console_history.moc"
