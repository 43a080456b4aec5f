// The rate of a fleet: when the next connection is due, by a clock that the test sets.
#include "core/fleet/connection_pace.h"

#include <QTest>

using namespace dicom_echo;
using namespace std::chrono_literals;

class TestConnectionPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsConnectionsApart();
    void delaysOthersForOneThatWasNotDue();
    void savesNothingUp();
    void knowsNoLimit();
    void countsEachConnectionOfAPeerButTheFirst();
};

namespace {

using Clock = ConnectionPace::Clock;

constexpr Clock::time_point start{1h};

} // namespace

void TestConnectionPace::keepsConnectionsApart()
{
    ConnectionPace pace(4); // per second
    QVERIFY(pace.isLimited());
    QVERIFY(pace.due() <= start);
    pace.count(start);
    QVERIFY(pace.due() == start + 250ms);
    pace.count(start + 250ms);
    QVERIFY(pace.due() == start + 500ms);
}

void TestConnectionPace::delaysOthersForOneThatWasNotDue()
{
    ConnectionPace pace(4);
    pace.count(start);
    pace.count(start + 10ms);
    QVERIFY(pace.due() == start + 500ms);
}

void TestConnectionPace::savesNothingUp()
{
    ConnectionPace pace(4);
    pace.count(start);
    pace.count(start + 10s);
    QVERIFY(pace.due() == start + 10s + 250ms);
}

void TestConnectionPace::knowsNoLimit()
{
    ConnectionPace pace(0);
    QVERIFY(!pace.isLimited());
    pace.count(start);
    QVERIFY(pace.due() <= start);
}

void TestConnectionPace::countsEachConnectionOfAPeerButTheFirst()
{
    ConnectionPace pace(4);
    const Clock::time_point later = Clock::now() + 1h; // so that it does not matter when a connection is made
    pace.count(later);
    int made = 0;
    const Connector connector = [&made](const auto &...) {
        ++made;
        return ConnectResult();
    };
    const Connector paced = pacedConnector(pace, connector);
    const Connector copy = paced;
    const auto connect = [](const Connector &with) { return with({}, 104, {}, QDeadlineTimer(0), {}); };
    static_cast<void>(connect(paced));
    QVERIFY(pace.due() == later + 250ms);
    static_cast<void>(connect(copy)); // a second opinion
    QVERIFY(pace.due() == later + 500ms);
    static_cast<void>(connect(paced));
    QVERIFY(pace.due() == later + 750ms);
    QCOMPARE(made, 3);
}

QTEST_GUILESS_MAIN(TestConnectionPace)
#include "tst_connection_pace.moc"
