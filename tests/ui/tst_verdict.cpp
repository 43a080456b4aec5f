// What the verdict panel and the stage strip say, and that nothing a peer sends is more than text there.
#include "tests/models/report_fixture.h"
#include "tests/ui/window_driver.h"
#include "ui/verdict/stage_strip.h"
#include "ui/verdict/verdict_panel.h"

#include <QLabel>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>
#include <QToolButton>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

RunProgress watched(int attempts, bool isUp)
{
    RunProgress progress;
    progress.watch.emplace();
    progress.watch->attempts = attempts;
    progress.watch->isUp = isUp;
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
    void keepsDetailsOfASuccessForWhoeverAsks();
    void explainsAWarningOnce();
    void showsRemarksOnASuccessAtOnce();
    void isGreenOnlyAfterSuccess_data();
    void isGreenOnlyAfterSuccess();
    void marksEachStageByItsState_data();
    void marksEachStageByItsState();
    void showsWhatThePeerSendsAsText();
    void canBeReadAndCopiedWithTheKeyboard();
    void keepsTheSelectionWhileNothingChanges();
    void keepsDetailsOpenWhileTheRunIsOn();
    void showsStagesInWords();
    void tellsTheEvidenceOfAStage();
};

void TestVerdict::explainsAFailureAtOnce()
{
    VerdictPanel panel;
    panel.showText(verdictAfterRun(rejected()));
    const QString text = findByName<QTextEdit>(&panel, QStringLiteral("Verdict"))->toPlainText();
    for (const char *const part : {"Echo failed", "PACS at pacs.example.org, port 104",
                                   "What was seen: ", "Likely cause: ", "What to do:", "1.", "Who can do it: You"})
        QVERIFY2(text.contains(QLatin1StringView(part)), part);
    EchoReport other = rejected();
    other.findings.first().facts = AssociateRjPdu{1, 1, 3};
    QVERIFY(
        verdictAfterRun(other).toPlainText().contains(QStringLiteral("Who can do it:\nThe administrator of the peer")));
    QCOMPARE(findByName<QTextEdit>(&panel, QStringLiteral("Verdict"))->accessibleDescription(),
             verdictAfterRun(rejected()).toPlainText());
}

void TestVerdict::keepsDetailsOfASuccessForWhoeverAsks()
{
    VerdictPanel panel;
    panel.showText(verdictAfterRun(succeeded()));
    const auto *const verdict = findByName<QTextEdit>(&panel, QStringLiteral("Verdict"));
    QVERIFY(verdict->toPlainText().startsWith(QLatin1StringView("Echo succeeded")));
    QVERIFY(!verdict->toPlainText().contains(QLatin1StringView("Peer: ")));
    const auto buttons = panel.findChildren<QAbstractButton *>();
    const auto details = std::find_if(buttons.begin(), buttons.end(), [](const QAbstractButton *button) {
        return button->text() == QLatin1StringView("Show details");
    });
    QVERIFY(details != buttons.end());
    QTest::mouseClick(*details, Qt::LeftButton);
    QVERIFY(verdict->toPlainText().contains(QLatin1StringView("Peer: implementation VENDOR_1")));
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
    VerdictPanel panel;
    panel.showText(verdictAfterRun(report));
    const QString text = findByName<QTextEdit>(&panel, QStringLiteral("Verdict"))->toPlainText();
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
    VerdictPanel panel;
    panel.showText(verdictAfterRun(report));
    const QString text = findByName<QTextEdit>(&panel, QStringLiteral("Verdict"))->toPlainText();
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
    QCOMPARE(verdictDuringRun(watched(1, true)).headline, QStringLiteral("Watching: the peer is up"));
    QVERIFY(verdictDuringRun(watched(1, false)).headline.startsWith(QStringLiteral("Watching: the peer is down")));

    VerdictPanel panel;
    panel.showText(text);
    QFETCH(const Tone, tone);
    QFETCH(const StateIcon, icon);
    const auto *const pane = findByName<QTextEdit>(&panel, QStringLiteral("Verdict"));
    const QTextBlock headline = pane->document()->firstBlock();
    QCOMPARE(headline.begin().fragment().charFormat().foreground().color(), toneColor(tone, panel.palette()));
    QVERIFY(shows(panel, icon));
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
    VerdictPanel panel;
    panel.showText(verdictAfterRun(report));
    const QString text = findByName<QTextEdit>(&panel, QStringLiteral("Verdict"))->toPlainText();
    QVERIFY(text.contains(QLatin1StringView("<b>\\x1B[31m<img src=x></b>")));
}

void TestVerdict::canBeReadAndCopiedWithTheKeyboard()
{
    VerdictPanel panel;
    panel.showText(verdictAfterRun(rejected()));
    auto *const verdict = findByName<QTextEdit>(&panel, QStringLiteral("Verdict"));
    QVERIFY(verdict->isReadOnly());
    QVERIFY(verdict->focusPolicy() & Qt::TabFocus);
    QTest::keySequence(verdict, QKeySequence::SelectAll);
    QVERIFY(verdict->textCursor().selectedText().contains(QLatin1StringView("What to do")));
}

void TestVerdict::keepsTheSelectionWhileNothingChanges()
{
    VerdictPanel panel;
    panel.showText(verdictAfterRun(rejected()));
    auto *const verdict = findByName<QTextEdit>(&panel, QStringLiteral("Verdict"));
    verdict->selectAll();
    panel.showText(verdictAfterRun(rejected()));
    QVERIFY(verdict->textCursor().hasSelection());
}

void TestVerdict::keepsDetailsOpenWhileTheRunIsOn()
{
    VerdictPanel panel;
    panel.showText(verdictDuringRun(watched(1, true)));
    auto *const details = panel.findChild<QToolButton *>();
    details->click();
    QCOMPARE(details->text(), QStringLiteral("Hide details"));
    panel.showText(verdictDuringRun(watched(2, true)));
    QCOMPARE(details->text(), QStringLiteral("Hide details"));
    panel.showText(verdictAfterRun(succeeded()));
    QCOMPARE(details->text(), QStringLiteral("Show details"));
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
    EchoReport report = succeeded();
    strip.showReport(report);
    QVERIFY(toolTip("Stage Release").contains(QLatin1StringView("confirmed the release")));
    QVERIFY(toolTip("Stage TLS").contains(QLatin1StringView("TLS was not asked for")));
    report.request.ending = AssociationEnding::Abort;
    strip.showReport(report);
    QVERIFY(toolTip("Stage Release").contains(QLatin1StringView("A-ABORT")));
}

QTEST_MAIN(TestVerdict)
#include "tst_verdict.moc"
