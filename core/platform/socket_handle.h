// Owns the descriptor of a socket: a plain value that can be moved.
#pragma once

#include <utility>

namespace dicom_echo {

/// Closed once.
class SocketHandle
{
public:
    SocketHandle() = default;
    explicit SocketHandle(int descriptor)
        : m_descriptor(descriptor)
    {}
    SocketHandle(SocketHandle &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    {}
    SocketHandle &operator=(SocketHandle &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    SocketHandle(const SocketHandle &) = delete;
    SocketHandle &operator=(const SocketHandle &) = delete;
    ~SocketHandle();

    [[nodiscard]] int get() const { return m_descriptor; }
    [[nodiscard]] bool isValid() const { return m_descriptor >= 0; }

private:
    int m_descriptor = -1;
};

} // namespace dicom_echo
