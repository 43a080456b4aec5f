// Measures how long the window's thread is kept from its event loop.
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QScopedValueRollback>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <functional>
#include <utility>

namespace dicom_echo::bench {

inline constexpr auto heartbeat = std::chrono::milliseconds(2);

/// Measures the longest time between two turns of the event loop.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const double gap = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
            m_longest = std::max(m_longest, gap);
            m_clock.restart();
        });
        m_clock.start();
        m_timer.start(heartbeat);
    }
    [[nodiscard]] double longestMilliseconds() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_longest = 0;
};

/// Of this thread.
inline double workedMilliseconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Measures how long the thread worked on one event at most. On a busy machine it also waits for the processor: the
/// heartbeat includes that, this does not.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_inside)
            return QApplication::notify(receiver, event);
        const QScopedValueRollback<bool> inside(m_inside, true);
        const double before = workedMilliseconds();
        const bool handled = QApplication::notify(receiver, event);
        m_longest = std::max(m_longest, workedMilliseconds() - before);
        return handled;
    }

    /// Since the last call.
    double takeLongestMilliseconds() { return std::exchange(m_longest, 0); }

private:
    bool m_inside = false;
    double m_longest = 0;
};

/// Lets the window work until something holds.
inline void waitUntil(const std::function<bool()> &holds)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (holds())
            loop.quit();
    });
    look.start(heartbeat);
    loop.exec();
}

/// Does something in a turn of the event loop of its own, and lets the window paint what came of it.
inline void act(const std::function<void()> &action)
{
    bool isDone = false;
    QTimer::singleShot(0, qApp, [&] {
        action();
        isDone = true;
    });
    waitUntil([&] { return isDone; });
}

} // namespace dicom_echo::bench
