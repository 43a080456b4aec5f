// Work on another thread: its result comes back to this one, unless something newer took its place.
#include "ui/widgets/background_work.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace dicom_echo;

class TestBackgroundWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksOnAnotherThreadAndReturnsToThisOne();
    void deliversTheNewestResultOnly();
    void cancelsWhatIsReplaced();
    void deliversNothingOnceCancelled();
    void waitsForItsWorkAtTheEnd();
};

void TestBackgroundWork::worksOnAnotherThreadAndReturnsToThisOne()
{
    BackgroundWork work;
    QThread *worker = nullptr;
    QThread *receiver = nullptr;
    work.start([](const CancelToken &) { return QThread::currentThread(); },
               [&](QThread *thread) {
                   worker = thread;
                   receiver = QThread::currentThread();
               });
    QVERIFY(work.isRunning());
    QVERIFY(!receiver); // never at once
    QTRY_COMPARE(receiver, QThread::currentThread());
    QVERIFY(worker != receiver);
    QVERIFY(!work.isRunning());
}

void TestBackgroundWork::deliversTheNewestResultOnly()
{
    BackgroundWork work;
    QSemaphore firstMayEnd;
    QList<int> results;
    const auto take = [&](int result) { results.append(result); };
    work.start(
        [&](const CancelToken &) {
            firstMayEnd.acquire();
            return 1;
        },
        take);
    bool secondBegan = false;
    work.start(
        [&](const CancelToken &) {
            secondBegan = true;
            return 2;
        },
        take);
    work.start([](const CancelToken &) { return 3; }, take);
    firstMayEnd.release();
    QTRY_COMPARE(results, QList<int>{3});
    QVERIFY(!secondBegan);
}

void TestBackgroundWork::cancelsWhatIsReplaced()
{
    BackgroundWork work;
    QSemaphore began;
    work.start(
        [&](const CancelToken &cancel) {
            began.release();
            while (!cancel.isCancelled())
                QThread::yieldCurrentThread();
            return 0;
        },
        [](int) {});
    began.acquire();
    int result = 0;
    work.start([](const CancelToken &) { return 2; }, [&](int given) { result = given; });
    QTRY_COMPARE(result, 2);
}

void TestBackgroundWork::deliversNothingOnceCancelled()
{
    BackgroundWork work;
    QSemaphore ended;
    bool delivered = false;
    work.start(
        [&](const CancelToken &) {
            ended.release();
            return 0;
        },
        [&](int) { delivered = true; });
    ended.acquire();
    work.cancel(); // its result may be on its way
    QVERIFY(!work.isRunning());
    int next = 0;
    work.start([](const CancelToken &) { return 1; }, [&](int result) { next = result; });
    QTRY_COMPARE(next, 1);
    QVERIFY(!delivered);
}

void TestBackgroundWork::waitsForItsWorkAtTheEnd()
{
    std::atomic<bool> ended = false;
    QSemaphore began;
    {
        BackgroundWork work;
        work.start(
            [&](const CancelToken &cancel) {
                began.release();
                while (!cancel.isCancelled())
                    QThread::yieldCurrentThread();
                ended = true;
                return 0;
            },
            [](int) {});
        began.acquire();
    }
    QVERIFY(ended);
}

QTEST_GUILESS_MAIN(TestBackgroundWork)
#include "tst_background_work.moc"
