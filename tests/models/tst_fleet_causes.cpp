// What is wrong with a fleet, by cause: which causes are shown and how, which stays chosen, and the letters about them.
#include "core/log/utc.h"
#include "tests/models/fleet_fixture.h"
#include "tests/support/local_time.h"
#include "ui/causes/cause_model.h"
#include "ui/causes/fleet_letter.h"
#include "ui/widgets/user_language.h"

#include <QIcon>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

constexpr int firstCause = 3; // behind all peers, those that changed and those that failed

EchoReport warned()
{
    EchoReport report = succeeded();
    report.verdict = Verdict::Warning;
    report.findings = {{Severity::Warning, Stage::Release, FindingCode::ReleaseTimeout, {}, {}}};
    return report;
}

std::shared_ptr<const FleetPeerResult> resultNamed(const char *name, const EchoReport &report)
{
    return resultOf(peerNamed(QString::fromLatin1(name)), report);
}

QImage pictureOf(const QIcon &icon)
{
    return icon.pixmap(16).toImage();
}

QImage iconAt(const CauseModel &model, int row)
{
    return pictureOf(model.index(row).data(Qt::DecorationRole).value<QIcon>());
}

FleetRowCounts counts(qsizetype all, qsizetype failed)
{
    FleetRowCounts counts;
    counts.all = all;
    counts.failed = failed;
    return counts;
}

} // namespace

class TestFleetCauses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakLanguage(Language::English); } // its plurals are a catalogue

    void showsWarningsBehindFailures();
    void marksOnlyWhatIsWrong();
    void keepsAFailureChosenApartFromTheSameWarning();
    void keepsACauseChosenWhoseTitleBecomesGeneral();
    void writesALetterAboutAWarning();
    void saysOnceInALetterWhatAllPeersShare();
    void saysInALetterSinceWhenAndHowItWasTested();
};

void TestFleetCauses::showsWarningsBehindFailures()
{
    const QList<ShownCause> causes =
        shownCauses({resultNamed("A", warned()), resultNamed("B", warned()), resultNamed("C", rejected())});
    QCOMPARE(causes.size(), 2);
    QCOMPARE(causes[0].names, words("C"));
    QVERIFY(!causes[0].isWarning);
    QCOMPARE(causes[1].names, words("A B"));
    QVERIFY(causes[1].isWarning);
}

void TestFleetCauses::marksOnlyWhatIsWrong()
{
    CauseModel model;
    model.show(counts(3, 0), {});
    const QImage blank = iconAt(model, 0);
    const QImage failure = pictureOf(stateIcon(StateIcon::Failure));
    QCOMPARE(iconAt(model, 2), blank); // nobody failed
    model.show(counts(3, 1), shownCauses({resultNamed("A", rejected()), resultNamed("B", warned())}));
    QCOMPARE(iconAt(model, 1), blank);
    QCOMPARE(iconAt(model, 2), failure);
    QCOMPARE(iconAt(model, firstCause), failure);
    QCOMPARE(iconAt(model, firstCause + 1), pictureOf(stateIcon(StateIcon::Warning)));
}

/// An unclean release may be either.
void TestFleetCauses::keepsAFailureChosenApartFromTheSameWarning()
{
    QList<ShownCause> causes = shownCauses({resultNamed("A", warned())});
    causes << causes.first();
    causes[0].isWarning = false;
    CauseModel model;
    model.show(counts(2, 1), causes);
    const QPersistentModelIndex failure = model.index(firstCause);
    const QPersistentModelIndex warning = model.index(firstCause + 1);
    model.show(counts(2, 0), {causes[1]});
    QVERIFY(!failure.isValid());
    QCOMPARE(warning.row(), firstCause);
}

void TestFleetCauses::keepsACauseChosenWhoseTitleBecomesGeneral()
{
    CauseModel model;
    model.show(counts(2, 1), shownCauses({resultNamed("A", refused())}));
    const QPersistentModelIndex chosen = model.index(firstCause);
    const QString ofOne = model.facet(firstCause).cause.cause.title;
    EchoReport ofAnother = refused();
    ofAnother.peer.connectedTo = QStringLiteral("192.0.2.2:104");
    model.show(counts(2, 2), shownCauses({resultNamed("A", refused()), resultNamed("B", ofAnother)}));
    QVERIFY(model.facet(firstCause).cause.cause.title != ofOne);
    QVERIFY(chosen.isValid());
    QCOMPARE(chosen.row(), firstCause);
}

void TestFleetCauses::writesALetterAboutAWarning()
{
    const QString letter = fleetLetter({*resultNamed("A", warned())});
    QVERIFY2(letter.contains(QStringLiteral("did not confirm the release in time")), qPrintable(letter));
    QVERIFY2(letter.contains(QStringLiteral("at the stage \"Release\"")), qPrintable(letter));
}

void TestFleetCauses::saysOnceInALetterWhatAllPeersShare()
{
    EchoReport report = rejected();
    report.peer.localAddress = QStringLiteral("192.0.2.77");
    const QString letter = fleetLetter({*resultNamed("A", report), *resultNamed("B", report)});
    QVERIFY2(letter.contains(QStringLiteral("\n  Our address: 192.0.2.77\n")), qPrintable(letter));
    QVERIFY2(letter.contains(QStringLiteral("\n  Ports of the peers: 104\n")), qPrintable(letter));
}

/// Whatever the time of this place is.
void TestFleetCauses::saysInALetterSinceWhenAndHowItWasTested()
{
    const LocalTime elsewhere("JST-9");
    FleetPeerResult first = *resultNamed("A", rejected());
    first.report.startedAt = QDateTime(QDate(2026, 11, 30), QTime(10, 5), utc);
    FleetPeerResult second = *resultNamed("B", rejected());
    second.report.startedAt = QDateTime(QDate(2026, 11, 30), QTime(10, 2), utc);
    second.report.request.tls.emplace();
    const QString letter = fleetLetter({first, second}).simplified();
    QVERIFY2(letter.contains(QStringLiteral("from 2026-11-30 10:02 UTC on.")), qPrintable(letter));
    QVERIFY2(letter.contains(QStringLiteral("A A a.example.org 104 no 2026-11-30 10:05 UTC")), qPrintable(letter));
    QVERIFY2(letter.contains(QStringLiteral("B B b.example.org 104 yes 2026-11-30 10:02 UTC")), qPrintable(letter));
}

QTEST_MAIN(TestFleetCauses)
#include "tst_fleet_causes.moc"
