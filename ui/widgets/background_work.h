// Work that would hold up the window, done on another thread. Owned by whoever needs the result.
#pragma once

#include "core/net/cancel_token.h"

#include <QObject>
#include <QThreadPool>

#include <utility>

namespace dicom_echo {

/// One job at a time: a new one replaces those before it. Used from its owner's thread.
class BackgroundWork : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundWork(QObject *parent = nullptr);
    /// Cancels, and waits for the job in progress.
    ~BackgroundWork() override;

    /// Cancels the previous job and runs `work(token)` on another thread. It works on copies, and returns early,
    /// with any value, once the token is cancelled. `done` then gets the result on the owner's thread, unless the
    /// job was cancelled.
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

    /// Asks the job to end and drops its result.
    void cancel();

    /// Whether a result is still to come.
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

private:
    QThreadPool m_thread; ///< a single one
    CancelToken m_token;  ///< of the latest job
    bool m_isRunning = false;
};

} // namespace dicom_echo
