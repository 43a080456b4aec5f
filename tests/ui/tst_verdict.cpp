// What the line of the verdict, its explanation and the stage strip say, and that nothing a peer sends is more than
// text there.
#include "tests/models/report_fixture.h"
#include "tests/ui/window_driver.h"
#include "ui/verdict/explanation_tab.h"
#include "ui/verdict/stage_strip.h"
#include "ui/verdict/verdict_line.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

/// A watch whose attempts all went the same way.
RunProgress watched(int attempts, bool isUp)
{
    WatchStatistics statistics;
    const auto failed = isUp ? nullptr : std::make_shared<const EchoReport>(rejected());
    for (int i = 0; i < attempts; ++i)
        statistics.add({(QDateTime::currentMSecsSinceEpoch() + i) * 1000, 1, failed, nullptr});
    RunProgress progress;
    progress.watch = statistics.summary();
    return progress;
}

/// Whether this icon, in whatever size, stands on a label in the widget.
bool shows(const QWidget &widget, StateIcon icon)
{
    const auto labels = widget.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [icon](const QLabel *label) {
        const QPixmap pixmap = label->pixmap(Qt::ReturnByValue);
        return !pixmap.isNull() && pixmap.toImage() == stateIcon(icon).pixmap(pixmap.size()).toImage();
    });
}

} // namespace

class TestVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsAFailureAtOnce();
    void tellsTheFactsOfASuccess();
    void explainsAWarningOnce();
    void showsRemarksOnASuccessAtOnce();
    void isGreenOnlyAfterSuccess_data();
    void isGreenOnlyAfterSuccess();
    void marksEachStageByItsState_data();
    void marksEachStageByItsState();
    void showsWhatThePeerSendsAsText();
    void canBeReadAndCopiedWithTheKeyboard();
    void keepsTheSelectionWhileNothingChanges();
    void offersItselfAfterAFailureOnly();
    void cutsALongVerdictAndTellsAllOfIt();
    void saysWhatLimitsTheVerdict();
    void warnsOfWhatLimitsAnExplanation();
    void announcesThatAWatchedPeerGoesDown();
    void showsStagesInWords();
    void tellsTheEvidenceOfAStage();
};

void TestVerdict::explainsAFailureAtOnce()
{
    ExplanationTab panel({});
    panel.showVerdict(verdictAfterRun(rejected()));
    const QString text = findByName<QTextEdit>(&panel, QStringLiteral("Explanation"))->toPlainText();
    for (const char *const part : {"Echo failed", "PACS at pacs.example.org, port 104",
                                   "What was seen: ", "Likely cause: ", "What to do:", "1.", "Who can act: You"})
        QVERIFY2(text.contains(QLatin1StringView(part)), part);
    EchoReport other = rejected();
    other.findings.first().facts = AssociateRjPdu{1, 1, 3};
    QVERIFY(
        verdictAfterRun(other).toPlainText().contains(QStringLiteral("Who can act:\nThe administrator of the peer")));
    VerdictLine line;
    line.showText(verdictAfterRun(rejected()));
    const auto *const verdict = findByName<QLineEdit>(&line, QStringLiteral("Verdict"));
    QVERIFY(text.startsWith(verdict->text()));
    QCOMPARE(verdict->accessibleDescription(), verdictAfterRun(rejected()).toPlainText());
}

void TestVerdict::tellsTheFactsOfASuccess()
{
    ExplanationTab panel({});
    panel.showVerdict(verdictAfterRun(succeeded()));
    const auto *const text = findByName<QTextEdit>(&panel, QStringLiteral("Explanation"));
    QVERIFY(text->toPlainText().startsWith(QLatin1StringView("Echo succeeded")));
    QVERIFY(text->toPlainText().contains(QLatin1StringView("Peer: implementation VENDOR_1")));
}

void TestVerdict::explainsAWarningOnce()
{
    EchoReport report = succeeded();
    report.verdict = Verdict::Warning;
    Finding warning;
    warning.severity = Severity::Warning;
    warning.stage = Stage::Release;
    warning.code = FindingCode::ReleaseClosed;
    report.stage(Stage::Release).state = StageState::Warning;
    report.findings = {warning};
    ExplanationTab panel({});
    panel.showVerdict(verdictAfterRun(report));
    const QString text = findByName<QTextEdit>(&panel, QStringLiteral("Explanation"))->toPlainText();
    QVERIFY2(text.startsWith(QLatin1StringView("The echo succeeded, but the peer closed the connection")),
             qPrintable(text));
    QCOMPARE(text.count(QLatin1StringView("What was seen: ")), 1);
    QCOMPARE(text.count(QLatin1StringView("What to do:")), 1);
}

void TestVerdict::showsRemarksOnASuccessAtOnce()
{
    EchoReport report = succeeded();
    Finding remark;
    remark.severity = Severity::Remark;
    remark.stage = Stage::Associate;
    remark.code = FindingCode::ImplementationChanged;
    remark.facts = DifferenceFacts{QStringLiteral("OLD_1 (1.2.3)"), QStringLiteral("NEW_2 (1.2.4)")};
    report.findings = {remark};
    ExplanationTab panel({});
    panel.showVerdict(verdictAfterRun(report));
    const QString text = findByName<QTextEdit>(&panel, QStringLiteral("Explanation"))->toPlainText();
    QVERIFY(text.startsWith(QLatin1StringView("Echo succeeded. VENDOR_1 answered")));
    for (const char *const part : {"Another software answered than last time", "OLD_1 (1.2.3)", "NEW_2 (1.2.4)",
                                   "What to do:", "Ask the administrator", "Peer: implementation VENDOR_1"})
        QVERIFY2(text.contains(QLatin1StringView(part)), qPrintable(text));
    QCOMPARE(verdictAfterRun(report).tone, Tone::Good); // it is a success all the same
}

void TestVerdict::isGreenOnlyAfterSuccess_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Tone>("tone");
    QTest::addColumn<StateIcon>("icon");
    QTest::newRow("success") << Verdict::Success << Tone::Good << StateIcon::Success;
    QTest::newRow("warning") << Verdict::Warning << Tone::Warning << StateIcon::Warning;
    QTest::newRow("failure") << Verdict::Failure << Tone::Bad << StateIcon::Failure;
    QTest::newRow("cancelled") << Verdict::Cancelled << Tone::Normal << StateIcon::Cancelled;
}

void TestVerdict::isGreenOnlyAfterSuccess()
{
    QFETCH(const Verdict, verdict);
    EchoReport report = succeeded();
    report.verdict = verdict;
    const VerdictText text = verdictAfterRun(report);
    QTEST(text.tone, "tone");
    QTEST(text.icon, "icon");
    for (const VerdictText &undecided : {verdictBeforeRun(ProfileKind::Peer), verdictDuringRun({})}) {
        QCOMPARE(undecided.tone, Tone::Normal);
        QVERIFY(undecided.icon != StateIcon::Success);
    }
    QCOMPARE(verdictDuringRun(watched(1, true)).tone, Tone::Good);
    QCOMPARE(verdictDuringRun(watched(1, false)).tone, Tone::Bad);
    QVERIFY(verdictDuringRun(watched(1, true)).headline.startsWith(QStringLiteral("Watching. Up, ")));
    QVERIFY(verdictDuringRun(watched(1, false)).headline.startsWith(QStringLiteral("Watching. Down for ")));

    QFETCH(const Tone, tone);
    QFETCH(const StateIcon, icon);
    ExplanationTab panel({});
    panel.showVerdict(text);
    const auto *const pane = findByName<QTextEdit>(&panel, QStringLiteral("Explanation"));
    const QTextBlock headline = pane->document()->firstBlock();
    QCOMPARE(headline.begin().fragment().charFormat().foreground().color(), toneColor(tone, panel.palette()));
    VerdictLine line;
    line.showText(text);
    const auto *const words = findByName<QLineEdit>(&line, QStringLiteral("Verdict"));
    QCOMPARE(words->palette().color(QPalette::Text), toneColor(tone, QPalette()));
    QVERIFY(shows(line, icon));
}

/// A part that failed or is not known never looks as if it had gone well.
void TestVerdict::marksEachStageByItsState_data()
{
    QTest::addColumn<StageState>("state");
    QTest::addColumn<Tone>("tone");
    QTest::addColumn<StateIcon>("icon");
    QTest::newRow("skipped") << StageState::Skipped << Tone::Muted << StateIcon::Skipped;
    QTest::newRow("running") << StageState::Running << Tone::Normal << StateIcon::Running;
    QTest::newRow("ok") << StageState::Ok << Tone::Normal << StateIcon::Success;
    QTest::newRow("warning") << StageState::Warning << Tone::Warning << StateIcon::Warning;
    QTest::newRow("failed") << StageState::Failed << Tone::Bad << StateIcon::Failure;
    QTest::newRow("cancelled") << StageState::Cancelled << Tone::Normal << StateIcon::Cancelled;
}

void TestVerdict::marksEachStageByItsState()
{
    QFETCH(const StageState, state);
    QFETCH(const Tone, tone);
    QFETCH(const StateIcon, icon);
    StageStrip strip;
    EchoReport report = succeeded();
    report.stage(Stage::Associate).state = state;
    strip.showReport(report);
    const auto *const cell = findByName<QWidget>(&strip, QStringLiteral("Stage Associate"));
    QVERIFY(shows(*cell, icon));
    for (const QLabel *const label : cell->findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            QCOMPARE(label->palette().color(QPalette::WindowText), toneColor(tone, QPalette()));
    }
    QVERIFY(shows(*findByName<QWidget>(&strip, QStringLiteral("Stage Echo")), StateIcon::Success));
}

void TestVerdict::showsWhatThePeerSendsAsText()
{
    EchoReport report = succeeded();
    report.peer.implementationVersionName = QStringLiteral("<b>\x1B[31m<img src=x></b>");
    ExplanationTab panel({});
    panel.showVerdict(verdictAfterRun(report));
    const QString text = findByName<QTextEdit>(&panel, QStringLiteral("Explanation"))->toPlainText();
    QVERIFY(text.contains(QLatin1StringView("<b>\\x1B[31m<img src=x></b>")));
}

void TestVerdict::canBeReadAndCopiedWithTheKeyboard()
{
    ExplanationTab panel({});
    panel.showVerdict(verdictAfterRun(rejected()));
    auto *const verdict = findByName<QTextEdit>(&panel, QStringLiteral("Explanation"));
    QVERIFY(verdict->isReadOnly());
    QVERIFY(verdict->focusPolicy() & Qt::TabFocus);
    QTest::keySequence(verdict, QKeySequence::SelectAll);
    QVERIFY(verdict->textCursor().selectedText().contains(QLatin1StringView("What to do")));
}

void TestVerdict::keepsTheSelectionWhileNothingChanges()
{
    ExplanationTab panel({});
    panel.showVerdict(verdictAfterRun(rejected()));
    auto *const verdict = findByName<QTextEdit>(&panel, QStringLiteral("Explanation"));
    verdict->selectAll();
    panel.showVerdict(verdictAfterRun(rejected()));
    QVERIFY(verdict->textCursor().hasSelection());
}

void TestVerdict::offersItselfAfterAFailureOnly()
{
    ExplanationTab tab({});
    const QSignalSpy offers(&tab, &RunTab::offered);
    FinishedRun run;
    run.report = succeeded();
    tab.endRun(run);
    QCOMPARE(offers.size(), 0);
    run.report = rejected();
    tab.endRun(run);
    QCOMPARE(offers.size(), 1);
}

void TestVerdict::cutsALongVerdictAndTellsAllOfIt()
{
    VerdictText text = verdictAfterRun(rejected());
    text.headline = QString(500, u'W');
    VerdictLine line;
    line.resize(400, line.sizeHint().height());
    line.show();
    const int height = line.sizeHint().height();
    line.showText(text);
    line.setRemark(QString(500, u'M'));
    QVERIFY(line.minimumSizeHint().width() <= 400);
    QCOMPARE(line.sizeHint().height(), height);
    const auto *const words = findByName<QLineEdit>(&line, QStringLiteral("Verdict"));
    QCOMPARE(words->text(), text.headline);
    QVERIFY(words->toolTip().contains(text.headline));
}

void TestVerdict::saysWhatLimitsTheVerdict()
{
    const auto says = [](const QWidget &widget, const char *text) {
        const auto labels = widget.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [text](const QLabel *label) { return label->text() == QLatin1StringView(text); });
    };
    VerdictLine line;
    line.setRemark(QStringLiteral("The settings have changed"));
    QVERIFY(says(line, "The settings have changed"));
    line.showNote(QStringLiteral("Copied"));
    line.setRemark(QStringLiteral("They have changed again"));
    QVERIFY(says(line, "Copied"));
    QVERIFY(!says(line, "They have changed again")); // not before the note has been read
    QTRY_VERIFY_WITH_TIMEOUT(says(line, "They have changed again"), 30'000);
    QVERIFY(!says(line, "Copied"));
}

void TestVerdict::warnsOfWhatLimitsAnExplanation()
{
    ExplanationTab tab({});
    tab.show();
    tab.showRemark(QStringLiteral("The settings have changed"));
    QCOMPARE(labelColor(&tab, QStringLiteral("The settings have changed")), toneColor(Tone::Warning, tab.palette()));
}

/// Rising counts are nothing to be told aloud.
void TestVerdict::announcesThatAWatchedPeerGoesDown()
{
    const VerdictText up = verdictDuringRun(watched(1, true));
    QVERIFY(isNews(up, verdictBeforeRun(ProfileKind::Peer)));
    QVERIFY(!isNews(verdictDuringRun(watched(2, true)), up));
    QVERIFY(isNews(verdictDuringRun(watched(3, false)), up));
    QVERIFY(isNews(verdictAfterRun(succeeded()), up));
}

void TestVerdict::showsStagesInWords()
{
    StageStrip strip;
    EchoReport report = rejected();
    strip.showReport(report);
    const auto described = [&strip](const char *stage) {
        return findByName<QWidget>(&strip, QString::fromLatin1(stage))->accessibleDescription();
    };
    QVERIFY(described("Stage Resolve").startsWith(QLatin1StringView("OK, 1.2 ms")));
    QVERIFY(described("Stage TLS").startsWith(QLatin1StringView("Not used")));
    QVERIFY(described("Stage Associate").startsWith(QLatin1StringView("Failed, 3.1 ms")));
    QVERIFY(described("Stage Echo").startsWith(QLatin1StringView("Not reached")));
    report.stage(Stage::Associate).state = StageState::Running;
    strip.showStages(report.stages);
    QVERIFY(described("Stage Associate").startsWith(QLatin1StringView("Running")));
    QCOMPARE(described("Stage Echo"), QString());
}

void TestVerdict::tellsTheEvidenceOfAStage()
{
    StageStrip strip;
    strip.showReport(rejected());
    const auto toolTip = [&strip](const char *stage) {
        return findByName<QWidget>(&strip, QString::fromLatin1(stage))->toolTip();
    };
    QVERIFY(toolTip("Stage Connect").contains(QLatin1StringView("192.0.2.1:104")));
    QVERIFY(toolTip("Stage Associate").contains(QLatin1StringView("A-ASSOCIATE-RJ")));
    const auto *const associate = findByName<QWidget>(&strip, QStringLiteral("Stage Associate"));
    QVERIFY2(associate->accessibleDescription().contains(QLatin1StringView("A-ASSOCIATE-RJ")),
             qPrintable(associate->accessibleDescription()));
    EchoReport report = succeeded();
    strip.showReport(report);
    QVERIFY(toolTip("Stage Release").contains(QLatin1StringView("confirmed the release")));
    QVERIFY(toolTip("Stage TLS").contains(QLatin1StringView("TLS was not asked for")));
    report.request.ending = AssociationEnding::Abort;
    strip.showReport(report);
    QVERIFY(toolTip("Stage Release").contains(QLatin1StringView("A-ABORT")));
    EchoReport refused;
    refused.verdict = Verdict::Failure;
    refused.request.tls = TlsSettings();
    refused.stage(Stage::Connect).state = StageState::Failed;
    strip.showReport(refused);
    QVERIFY(toolTip("Stage TLS").contains(QLatin1StringView("did not come to this stage")));
}

QTEST_MAIN(TestVerdict)
#include "tst_verdict.moc"
