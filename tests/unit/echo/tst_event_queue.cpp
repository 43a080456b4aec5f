// The events of a run on their way to whoever shows them: in order, bounded, and counted if they are lost.
#include "core/engine/event_queue.h"

#include <QTest>

using namespace dicom_echo;

class TestEventQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEventsInOrderOnce();
    void dropsTheOldestAndCountsThem();
};

namespace {

RunEvent numbered(quint32 number)
{
    return EchoAnswered{number, 0, 0, 0, {}};
}

QList<quint32> numbersOf(const EventQueue::Batch &batch)
{
    QList<quint32> numbers;
    for (const RunEvent &event : batch.events)
        numbers << std::get<EchoAnswered>(event).number;
    return numbers;
}

} // namespace

void TestEventQueue::givesEventsInOrderOnce()
{
    EventQueue queue;
    for (const quint32 number : {1U, 2U, 3U})
        queue.push(numbered(number));
    const EventQueue::Batch batch = queue.take();
    QCOMPARE(numbersOf(batch), (QList<quint32>{1, 2, 3}));
    QCOMPARE(batch.dropped, quint64{0});
    QVERIFY(queue.take().events.isEmpty());
}

void TestEventQueue::dropsTheOldestAndCountsThem()
{
    EventQueue queue(3);
    for (const quint32 number : {1U, 2U, 3U, 4U, 5U})
        queue.push(numbered(number));
    const EventQueue::Batch batch = queue.take();
    QCOMPARE(numbersOf(batch), (QList<quint32>{3, 4, 5}));
    QCOMPARE(batch.dropped, quint64{2});
    queue.push(numbered(6));
    QCOMPARE(queue.take().dropped, quint64{0});
}

QTEST_APPLESS_MAIN(TestEventQueue)
#include "tst_event_queue.moc"
