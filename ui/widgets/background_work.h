// Work that would hold up the window, done on another thread. Owned by whoever needs the result.
#pragma once

#include "core/net/cancel_token.h"

#include <QObject>
#include <QThreadPool>

#include <utility>

namespace dicom_echo {

/// One work at a time: the newest replaces those before it. Used from the thread of its owner.
class BackgroundWork : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundWork(QObject *parent = nullptr);
    /// Cancels, and waits for the work that is under way.
    ~BackgroundWork() override;

    /// Cancels what was started before and starts `work(cancel)`, on another thread: it gets its values by copy, and
    /// returns early, with anything, once the token is cancelled. Its result goes to `done`, on the thread of the
    /// owner, and to nobody if it was cancelled.
    template <typename Work, typename Done>
    void start(Work work, Done done)
    {
        cancel();
        m_token = CancelToken();
        m_isRunning = true;
        m_thread.start([this, token = m_token, work = std::move(work), done = std::move(done)]() mutable {
            if (token.isCancelled())
                return;
            auto deliver = [this, token, result = work(token), done = std::move(done)]() mutable {
                if (token.isCancelled())
                    return;
                m_isRunning = false;
                done(std::move(result));
            };
            QMetaObject::invokeMethod(this, std::move(deliver), Qt::QueuedConnection);
        });
    }

    /// Drops the result, and asks the work to end.
    void cancel();

    /// Whether a result is still to come.
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

private:
    QThreadPool m_thread; ///< of one
    CancelToken m_token;  ///< of the work that was started last
    bool m_isRunning = false;
};

} // namespace dicom_echo
