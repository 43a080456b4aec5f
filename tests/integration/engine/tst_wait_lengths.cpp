// How soon a run notices that it was cancelled, without a clock: what it asks the system to wait for at a time. The
// calls of the C library that wait are replaced in this program by ones that note the length and pass it on.
#include "core/engine/watch.h"
#include "tests/support/engine_run.h"
#include "tests/support/loopback.h"
#include "tests/support/pdu_bytes.h"
#include "tests/support/scripts.h"
#include "tests/support/test_authority.h"

#include <QTest>

#include <algorithm>
#include <cstring>
#include <ctime>
#include <dlfcn.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <semaphore>
#include <sys/socket.h>
#include <sys/time.h>

using namespace dicom_echo;
using namespace dicom_echo::test;
using namespace std::chrono_literals;

namespace {

using Milliseconds = std::chrono::duration<double, std::milli>;

/// The waits of the thread that it is made on, while it lives.
struct Waits
{
    Waits() { current = this; }
    ~Waits() { current = nullptr; }
    Q_DISABLE_COPY_MOVE(Waits)

    static void note(Milliseconds length)
    {
        if (!current)
            return;
        ++current->count;
        current->longest = std::max(current->longest, length);
    }

    int count = 0;
    Milliseconds longest{0};

private:
    static thread_local Waits *current;
};

thread_local Waits *Waits::current = nullptr;

template <typename Function>
Function *original(const char *name)
{
    void *const symbol = ::dlsym(RTLD_NEXT, name);
    Function *function = nullptr;
    static_assert(sizeof function == sizeof symbol);
    std::memcpy(&function, &symbol, sizeof function);
    return function;
}

Milliseconds lengthOf(const timespec &time)
{
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

constexpr Milliseconds forever = 24h;

} // namespace

// Under other names, because the headers of the C library declare theirs with attributes of their own.
extern "C" {

/// What is there already is not waited for: DCMTK 3.6.9 polls so for the connection that we prepare for it.
int notedPoll(pollfd *entries, nfds_t count, int timeout) __asm__("poll");
int notedPoll(pollfd *entries, nfds_t count, int timeout)
{
    static auto *const real = original<int(pollfd *, nfds_t, int)>("poll");
    if (const int ready = real(entries, count, 0); ready != 0) {
        Waits::note({});
        return ready;
    }
    Waits::note(timeout < 0 ? forever : Milliseconds(timeout));
    return real(entries, count, timeout);
}

int notedNanosleep(const timespec *time, timespec *left) __asm__("nanosleep");
int notedNanosleep(const timespec *time, timespec *left)
{
    Waits::note(lengthOf(*time));
    static auto *const real = original<int(const timespec *, timespec *)>("nanosleep");
    return real(time, left);
}

int notedCondition(pthread_cond_t *condition, pthread_mutex_t *mutex, clockid_t clock,
                   const timespec *until) __asm__("pthread_cond_clockwait");
int notedCondition(pthread_cond_t *condition, pthread_mutex_t *mutex, clockid_t clock, const timespec *until)
{
    timespec now{};
    ::clock_gettime(clock, &now);
    Waits::note(lengthOf(*until) - lengthOf(now));
    static auto *const real =
        original<int(pthread_cond_t *, pthread_mutex_t *, clockid_t, const timespec *)>("pthread_cond_clockwait");
    return real(condition, mutex, clock, until);
}

/// Waits as long as its socket says, if it is one to a peer: the system itself (netlink) answers at once.
ssize_t notedRecv(int descriptor, void *data, size_t size, int flags) __asm__("recv");
ssize_t notedRecv(int descriptor, void *data, size_t size, int flags)
{
    timeval time{};
    socklen_t length = sizeof time;
    ::getsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &time, &length);
    int type = 0;
    socklen_t typeLength = sizeof type;
    ::getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &type, &typeLength);
    const bool waits =
        type == SOCK_STREAM && (flags & MSG_DONTWAIT) == 0 && (::fcntl(descriptor, F_GETFL) & O_NONBLOCK) == 0;
    const Milliseconds limit = std::chrono::seconds(time.tv_sec) + std::chrono::microseconds(time.tv_usec);
    if (waits)
        Waits::note(limit.count() == 0 ? forever : limit);
    static auto *const real = original<ssize_t(int, void *, size_t, int)>("recv");
    return real(descriptor, data, size, flags);
}
}

class TestWaitLengths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAtItsCancelTokenOften_data();
    void looksAtItsCancelTokenOften();
    void looksAtItsCancelTokenWhileANameIsLookedUp();
    void looksAtItsCancelTokenWhileNobodyAnswersTheConnection();
    void looksAtItsCancelTokenInTheHandshake();
    void looksAtItsCancelTokenBetweenTheAttemptsOfAWatch();
};

namespace {

/// What DESIGN promises is 200 ms; what core/net/cancel_token.h promises is this.
constexpr Milliseconds interval = 50ms;
/// To which the system rounds up the limit of a recv(): its clock's tick.
constexpr Milliseconds tick = 10ms;
/// Each deadline is several intervals away, and each pause, too.
constexpr auto limit = 220ms;

void check(const Waits &waits)
{
    QVERIFY(waits.count > 0); // or this test does not see how the engine waits
    QVERIFY2(waits.longest <= interval + tick, qPrintable(QString::number(waits.longest.count())));
}

EchoRequest shortRequest(quint16 port)
{
    EchoRequest request = requestTo(port);
    request.networkTimeout = request.acseTimeout = request.dimseTimeout = limit;
    return request;
}

} // namespace

void TestWaitLengths::looksAtItsCancelTokenOften_data()
{
    QTest::addColumn<Script>("script"); // and then silence
    QTest::addColumn<int>("repeat");
    QTest::addColumn<FindingCode>("code");
    const Script silence{step::WaitForEnd{}};
    QTest::newRow("associate") << Script{step::ReceivePdu{}} + silence << 1 << FindingCode::AcseTimeout;
    QTest::newRow("echo") << accepting() + Script{step::ReceivePdu{}} + silence << 1 << FindingCode::DimseTimeout;
    QTest::newRow("between two echoes") << accepting() + answeringEcho() + Script{step::ReceivePdu{}} + silence << 2
                                        << FindingCode::DimseTimeout;
    QTest::newRow("release") << upToRelease() + silence << 1 << FindingCode::ReleaseTimeout;
}

void TestWaitLengths::looksAtItsCancelTokenOften()
{
    QFETCH(Script, script);
    QFETCH(int, repeat);
    const ScriptedPeer peer(script);
    EchoRequest request = shortRequest(peer.port());
    request.repeat = static_cast<quint32>(repeat);
    request.interval = limit;
    const Waits waits;
    const EngineRun run = runEngine(request);
    QTEST(run.report.findings.constFirst().code, "code");
    check(waits);
}

void TestWaitLengths::looksAtItsCancelTokenWhileANameIsLookedUp()
{
    const auto answered = std::make_shared<std::binary_semaphore>(0);
    EchoRequest request = shortRequest(1);
    request.address = QStringLiteral("slow.example.org");
    const Waits waits;
    const EngineRun run = runEngine(request, {}, [answered](const QString &) {
        answered->acquire();
        return NameAnswer();
    });
    answered->release();
    QCOMPARE(run.report.failure()->code, FindingCode::ResolveTimeout);
    check(waits);
}

void TestWaitLengths::looksAtItsCancelTokenWhileNobodyAnswersTheConnection()
{
    const SilentListener silent;
    const Waits waits;
    QCOMPARE(runEngine(shortRequest(silent.port())).report.failure()->code, FindingCode::ConnectTimeout);
    check(waits);
}

void TestWaitLengths::looksAtItsCancelTokenInTheHandshake()
{
    const ScriptedPeer peer(Script{step::WaitForEnd{}});
    EchoRequest request = shortRequest(peer.port());
    request.tls.emplace().verification = TlsVerification::None;
    const Waits waits;
    QCOMPARE(runEngine(request).report.failure()->code, FindingCode::TlsTimeout);
    check(waits);
}

void TestWaitLengths::looksAtItsCancelTokenBetweenTheAttemptsOfAWatch()
{
    WatchSettings settings;
    settings.interval = limit;
    settings.duration = limit;
    const Waits waits;
    const WatchReport report = Watch().run(shortRequest(freePort()), settings, {}, [](RunEvent &&) {});
    QVERIFY(report.summary.attempts > 0);
    check(waits);
}

QTEST_GUILESS_MAIN(TestWaitLengths)
#include "tst_wait_lengths.moc"
