// In which order the addresses of a name are tried.
#include "core/net/tcp_connector.h"

#include <QTest>

using namespace dicom_echo;

class TestRacingOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheFamiliesByTurns_data();
    void takesTheFamiliesByTurns();
};

namespace {

QList<QHostAddress> addresses(const char *list)
{
    QList<QHostAddress> all;
    for (const QString &address : QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts))
        all.append(QHostAddress(address));
    return all;
}

} // namespace

void TestRacingOrder::takesTheFamiliesByTurns_data()
{
    QTest::addColumn<QList<QHostAddress>>("answered");
    QTest::addColumn<QList<QHostAddress>>("expected");
    const auto row = [](const char *name, const char *answered, const char *expected) {
        QTest::newRow(name) << addresses(answered) << addresses(expected);
    };
    row("one", "192.0.2.1", "192.0.2.1");
    row("one family", "192.0.2.1 192.0.2.2 192.0.2.3", "192.0.2.1 192.0.2.2 192.0.2.3");
    row("the first one's family first", "2001:db8::1 2001:db8::2 192.0.2.1 192.0.2.2",
        "2001:db8::1 192.0.2.1 2001:db8::2 192.0.2.2");
    row("IPv4 first", "192.0.2.1 192.0.2.2 2001:db8::1", "192.0.2.1 2001:db8::1 192.0.2.2");
    row("more of the other", "2001:db8::1 192.0.2.1 192.0.2.2 192.0.2.3", "2001:db8::1 192.0.2.1 192.0.2.2 192.0.2.3");
}

/// RFC 8305 4: so that a family that leads nowhere costs one delay, not one for each of its addresses.
void TestRacingOrder::takesTheFamiliesByTurns()
{
    QFETCH(QList<QHostAddress>, answered);
    QTEST(racingOrder(answered), "expected");
}

QTEST_GUILESS_MAIN(TestRacingOrder)
#include "tst_racing_order.moc"
