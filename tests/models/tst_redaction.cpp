// The switch that makes what leaves the window fit to be given away, and what is said about it.
#include "core/report/report_text.h"
#include "ui/run/finished_run.h"
#include "ui/run/redaction.h"
#include "ui/widgets/user_language.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace dicom_echo;

class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakLanguage(Language::English); } // its plurals are a catalogue

    void replacesNothingUnlessItIsOn();
    void saysWhatIsReplaced();
    void saysThatThereIsMoreToReplace();
    void replacesInTheReportOfAWatch();
};

namespace {

EchoRequest requestTo(const char *address)
{
    EchoRequest request;
    request.address = QString::fromLatin1(address);
    return request;
}

} // namespace

void TestRedaction::replacesNothingUnlessItIsOn()
{
    Redaction redaction;
    redaction.learn(requestTo("pacs.example.org"));
    const QString line = QStringLiteral("Connecting to pacs.example.org");
    QCOMPARE(redaction.line(line), line);
    QCOMPARE(redaction.note(), QString());
    redaction.action()->setChecked(true);
    QVERIFY2(!redaction.line(line).contains(QStringLiteral("example")), qPrintable(redaction.line(line)));
}

void TestRedaction::saysWhatIsReplaced()
{
    Redaction redaction;
    redaction.action()->setChecked(true);
    QCOMPARE(redaction.note(), QStringLiteral("Redacted in copies, files and PDUs."));
    redaction.learn(requestTo("pacs.example.org"));
    QVERIFY2(redaction.note().startsWith(QStringLiteral("Redacted in copies, files and PDUs: ")) &&
                 redaction.note().contains(QStringLiteral("pacs.example.org")),
             qPrintable(redaction.note()));
}

void TestRedaction::saysThatThereIsMoreToReplace()
{
    Redaction redaction;
    redaction.action()->setChecked(true);
    const QSignalSpy learnt(&redaction, &Redaction::learnt);
    for (int i = 0; i < 12; ++i)
        redaction.learn(requestTo(qPrintable(QStringLiteral("pacs%1.example.org").arg(i))));
    QCOMPARE(learnt.count(), 12);
    QVERIFY2(redaction.note().contains(QStringLiteral(" and ")) && redaction.note().endsWith(QStringLiteral(" more")),
             qPrintable(redaction.note()));
}

void TestRedaction::replacesInTheReportOfAWatch()
{
    WatchReport watch;
    watch.request = requestTo("pacs.example.org");
    EchoReport failed;
    failed.request = watch.request;
    failed.verdict = Verdict::Failure;
    failed.findings = {{Severity::Failure, Stage::Connect, FindingCode::ConnectionRefused, {}, {}}};
    const auto shared = std::make_shared<const EchoReport>(failed);
    watch.summary.attempts = 1;
    watch.summary.outages = {{watch.startedAt, {}, 1, shared, shared}};
    FinishedRun run;
    run.watch = watch;
    Redaction redaction;
    redaction.action()->setChecked(true);
    const QString text = reportText(*redaction.run(run).watch, {});
    QVERIFY2(text.contains(QStringLiteral("HOST-1")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("example")), qPrintable(text));
}

QTEST_MAIN(TestRedaction)

#include "tst_redaction.moc"
