// Asks a running engine to stop. Copies share one flag; any of them may be used from any thread.
#pragma once

#include <atomic>
#include <memory>

namespace dicom_echo {

class CancelToken
{
public:
    CancelToken()
        : m_flag(std::make_shared<std::atomic<bool>>(false))
    {}

    /// Any thread; also from a signal handler. The engine notices within 50 ms.
    void cancel() const noexcept { m_flag->store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCancelled() const noexcept { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> m_flag;
};

} // namespace dicom_echo
