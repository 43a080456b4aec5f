// Where the table of the fleet stays while rows move: without a window or a run, so that each move is told to it.
#include "tests/models/fleet_fixture.h"
#include "ui/fleet/fleet_table.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

/// Notices a timer that runs out once a click can no longer become a double click.
class LateTimer : public QObject
{
public:
    LateTimer() { m_sinceClick.start(); }
    bool ranOut = false;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isTimer = event->type() == QEvent::Timer;
        ranOut = ranOut || (isTimer && m_sinceClick.hasExpired(QApplication::doubleClickInterval()));
        return QObject::eventFilter(watched, event);
    }

private:
    QElapsedTimer m_sinceClick;
};

} // namespace

class TestFleetTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void bringsBackAPeerThatWasTakenToTheTop();
    void putsAPeerBackAtItsHeight();
    void staysWhereTheUserScrolled();
    void staysWhereItIsIfThePeerIsShownNoMore();
    void doesNotFollowAClickedPeerLater();

private:
    void begin(const QList<int> &rows);
    void end(const QList<int> &rows, const EchoReport &report);
    void follow();
    /// Selects a peer that is scrolled to the bottom.
    void select(int peer);
    [[nodiscard]] QRect placeOf(int peer) const;
    [[nodiscard]] bool isInSight(int peer) const;
    /// The name of the first row in sight.
    [[nodiscard]] QString top() const;

    QList<FleetPeer> m_peers;
    std::unique_ptr<FleetModel> m_model;
    std::unique_ptr<FleetOrder> m_order;
    std::unique_ptr<FleetTable> m_table;
};

void TestFleetTable::init()
{
    m_table.reset();
    m_order.reset();
    m_peers.clear();
    for (int i = 0; i < 80; ++i)
        m_peers << peerNamed(QStringLiteral("Peer %1").arg(i));
    m_model = std::make_unique<FleetModel>();
    m_order = std::make_unique<FleetOrder>(m_model.get());
    m_model->setPeers(m_peers);
    m_table = std::make_unique<FleetTable>(m_order.get(), nullptr);
    m_table->resize(900, 400);
    m_table->sortByColumn(FleetModel::StateColumn, Qt::AscendingOrder);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    QVERIFY(m_table->verticalScrollBar()->maximum() > 40);
}

void TestFleetTable::begin(const QList<int> &rows)
{
    QList<FleetStep> steps;
    for (const int row : rows)
        steps << FleetStep(row);
    m_model->take(steps);
    follow();
}

void TestFleetTable::end(const QList<int> &rows, const EchoReport &report)
{
    QList<FleetStep> steps;
    for (const int row : rows)
        steps << FleetStep(row, resultOf(m_peers[row], report));
    m_model->take(steps);
    follow();
}

void TestFleetTable::follow()
{
    m_table->keepPlace([this] { m_order->follow(); });
}

void TestFleetTable::select(int peer)
{
    const QModelIndex row = m_order->mapFromSource(m_model->index(peer, FleetModel::NameColumn));
    m_table->scrollTo(row);
    m_table->setCurrentIndex(row);
}

QRect TestFleetTable::placeOf(int peer) const
{
    return m_table->visualRect(m_order->mapFromSource(m_model->index(peer, FleetModel::NameColumn)));
}

bool TestFleetTable::isInSight(int peer) const
{
    return m_table->viewport()->rect().contains(placeOf(peer).center());
}

QString TestFleetTable::top() const
{
    return m_table->indexAt(QPoint(1, 1)).siblingAtColumn(FleetModel::NameColumn).data().toString();
}

/// Nobody scrolled up there: what is being tested stands first.
void TestFleetTable::bringsBackAPeerThatWasTakenToTheTop()
{
    select(40);
    begin({40});
    QCOMPARE(m_table->verticalScrollBar()->value(), 0);
    QVERIFY(isInSight(40));
    end({40}, succeeded()); // the last of all
    QVERIFY(isInSight(40));
}

void TestFleetTable::putsAPeerBackAtItsHeight()
{
    select(40);
    const QRect before = placeOf(40);
    begin({40});
    QVERIFY(placeOf(40) != before);
    m_model->settle();
    follow();
    QCOMPARE(placeOf(40), before);
}

void TestFleetTable::staysWhereTheUserScrolled()
{
    select(40);
    begin({40});
    m_table->verticalScrollBar()->setValue(5);
    const QString first = top();
    end({40}, succeeded());
    QCOMPARE(top(), first);
    m_table->verticalScrollBar()->setValue(0);
    end({70}, rejected());
    QCOMPARE(top(), QStringLiteral("Peer 70"));
}

void TestFleetTable::staysWhereItIsIfThePeerIsShownNoMore()
{
    select(40);
    const QString first = top();
    m_table->keepPlace([this] {
        QSet<QString> others;
        for (const FleetPeer &peer : std::as_const(m_peers))
            others << peer.name;
        others.remove(m_peers[40].name);
        m_order->setFacet(FleetFacet::Cause, others);
    });
    QCOMPARE(top(), first);
    begin({60});
    QVERIFY(top() != QStringLiteral("Peer 60"));
}

/// Qt scrolls to a clicked row, but not before it knows that the click was no double click.
void TestFleetTable::doesNotFollowAClickedPeerLater()
{
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, placeOf(0).center());
    LateTimer timer;
    m_table->installEventFilter(&timer);
    QCOMPARE(m_table->currentIndex().row(), 0);
    begin({0});
    end({0}, succeeded());
    QVERIFY(!isInSight(0));
    QTRY_VERIFY(timer.ranOut);
    QCOMPARE(top(), QStringLiteral("Peer 1"));
}

QTEST_MAIN(TestFleetTable)
#include "tst_fleet_table.moc"
