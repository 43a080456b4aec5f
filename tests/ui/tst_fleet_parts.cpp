// Parts of the workspace Fleet by themselves: the cell of the last results, and the panel of the causes.
#include "core/echo/peer_key.h"
#include "tests/models/fleet_fixture.h"
#include "tests/ui/window_driver.h"
#include "ui/causes/cause_panel.h"
#include "ui/fleet/fleet_cell_delegate.h"
#include "ui/fleet/fleet_summary.h"
#include "ui/widgets/appearance.h"

#include <QAction>
#include <QImage>
#include <QListView>
#include <QPainter>
#include <QTableView>
#include <QTest>
#include <QTextEdit>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestFleetParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsResultsInTheirColours_data();
    void drawsResultsInTheirColours();
    void renewsTheAdviceWithItsTitle();
    void keepsTheReportOfAllWhenSomeAreAskedAgain();
};

void TestFleetParts::drawsResultsInTheirColours_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Tone>("tone");
    QTest::addColumn<bool>("isLow");
    QTest::newRow("success") << Verdict::Success << Tone::Good << false;
    QTest::newRow("warning") << Verdict::Warning << Tone::Warning << false;
    QTest::newRow("failure") << Verdict::Failure << Tone::Bad << true;
}

/// It is no matter of colour alone: failures hang below the line on which the others stand.
void TestFleetParts::drawsResultsInTheirColours()
{
    QFETCH(Verdict, verdict);
    FleetModel model;
    const FleetPeer peer = peerNamed(text("CT"));
    model.setPeers({peer});
    PeerOutcome outcome;
    outcome.verdict = verdict;
    FleetPast past;
    past[peerKey(peer.request)].add(outcome);
    model.setPast(past);
    QTableView table;
    table.setModel(&model);
    const FleetCellDelegate delegate(&table);
    QStyleOptionViewItem option;
    option.initFrom(&table);
    option.widget = &table;
    option.rect = QRect(0, 0, 120, 40);
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(option.palette.color(QPalette::Base));
    QPainter painter(&image);
    delegate.paint(&painter, option, model.index(0, FleetModel::RecentColumn));
    painter.end();
    QFETCH(Tone, tone);
    const QColor color = toneColor(tone, option.palette);
    int above = 0;
    int below = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                ++(y < image.height() / 2 ? above : below);
        }
    }
    QFETCH(bool, isLow);
    QVERIFY2((isLow ? below : above) > 0 && (isLow ? above : below) == 0,
             qPrintable(text("%1 %2").arg(above).arg(below)));
}

/// Which becomes more general as more peers come to a cause.
void TestFleetParts::renewsTheAdviceWithItsTitle()
{
    QAction letter;
    CausePanel panel(&letter, nullptr);
    ShownCause cause;
    cause.cause.title = text("192.0.2.1:104 refused the connection");
    cause.cause.advice = {text("Check the port.")};
    cause.names = {text("CT")};
    panel.show({}, {cause});
    auto *const list = findByName<QListView>(&panel, text("Causes"));
    list->setCurrentIndex(list->model()->index(3, 0));
    const auto *const advice = findByName<QTextEdit>(&panel, text("Advice"));
    QVERIFY(advice->toPlainText().contains(cause.cause.title));
    cause.cause.title = text("The peer refused the connection");
    cause.names << text("MR");
    panel.show({}, {cause});
    QCOMPARE(list->currentIndex().row(), 3);
    QVERIFY2(advice->toPlainText().contains(cause.cause.title), qPrintable(advice->toPlainText()));
}

void TestFleetParts::keepsTheReportOfAllWhenSomeAreAskedAgain()
{
    const FleetModel model;
    FleetSummary summary(&model);
    const auto ofAll = std::make_shared<const FleetReport>();
    summary.endRound({ofAll, RoundKind::Regular, {}, {}});
    summary.endRound({std::make_shared<const FleetReport>(), RoundKind::Suspects, {}, {}});
    QCOMPARE(summary.report(), ofAll);
}

QTEST_MAIN(TestFleetParts)
#include "tst_fleet_parts.moc"
