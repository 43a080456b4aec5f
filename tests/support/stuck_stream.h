// A connection that takes no more of our data after a while. On a real wire that needs more data than echoes send.
#pragma once

#include "core/net/tcp_connector.h"

#include <utility>

namespace dicom_echo::test {

class StuckStream : public ByteStream
{
public:
    StuckStream(std::unique_ptr<ByteStream> inner, int writes)
        : m_inner(std::move(inner))
        , m_writesLeft(writes)
    {}

    [[nodiscard]] IoResult read(char *data, qsizetype capacity, QDeadlineTimer deadline,
                                const CancelToken &cancel) override
    {
        return m_inner->read(data, capacity, deadline, cancel);
    }
    [[nodiscard]] IoResult write(QByteArrayView data, QDeadlineTimer deadline, const CancelToken &cancel) override
    {
        return m_writesLeft-- > 0 ? m_inner->write(data, deadline, cancel) : IoResult{IoOutcome::TimedOut, 0, 0};
    }
    void finishSending() override { m_inner->finishSending(); }
    [[nodiscard]] QString peerAddress() const override { return m_inner->peerAddress(); }
    [[nodiscard]] QString localAddress() const override { return m_inner->localAddress(); }
    [[nodiscard]] quint16 localPort() const override { return m_inner->localPort(); }

private:
    std::unique_ptr<ByteStream> m_inner;
    int m_writesLeft;
};

/// The operating system gives the connection up once something has been sent.
class LostStream final : public StuckStream
{
public:
    LostStream(std::unique_ptr<ByteStream> inner, int systemError)
        : StuckStream(std::move(inner), 1)
        , m_systemError(systemError)
    {}

    [[nodiscard]] IoResult read(char *, qsizetype, QDeadlineTimer, const CancelToken &) override
    {
        return {IoOutcome::Failed, 0, m_systemError};
    }

private:
    int m_systemError;
};

[[nodiscard]] inline Connector losing(int systemError)
{
    return [systemError](const QList<QHostAddress> &addresses, quint16 port, const TcpSettings &settings,
                         QDeadlineTimer deadline, const CancelToken &cancel) {
        ConnectResult result = connectTcp(addresses, port, settings, deadline, cancel);
        result.stream = std::make_unique<LostStream>(std::move(result.stream), systemError);
        return result;
    };
}

/// Connects to an address as usual, and takes this many writes.
[[nodiscard]] inline Connector takingOnly(int writes)
{
    return [writes](const QList<QHostAddress> &addresses, quint16 port, const TcpSettings &settings,
                    QDeadlineTimer deadline, const CancelToken &cancel) {
        ConnectResult result = connectTcp(addresses, port, settings, deadline, cancel);
        result.stream = std::make_unique<StuckStream>(std::move(result.stream), writes);
        return result;
    };
}

} // namespace dicom_echo::test
