// A TLS connection over another byte stream: who speaks TLS stands behind this.
#pragma once

#include "core/net/byte_stream.h"
#include "core/tls/tls_facts.h"
#include "core/tls/tls_problem.h"

#include <optional>

namespace dicom_echo {

struct TlsRefusal
{
    TlsProblem problem = TlsProblem::Failed;
    TlsFailureFacts facts;
    IoOutcome end = IoOutcome::Done; ///< how the connection ended, if it did
    int systemError = 0;             ///< errno with which our own stack gave it up, for IoOutcome::Failed
};

class SecureStream : public ByteStream
{
public:
    ~SecureStream() override;

    /// To be called once, before anything else. Nothing if the connection may be used.
    [[nodiscard]] virtual std::optional<TlsRefusal> handshake(QDeadlineTimer deadline, const CancelToken &cancel) = 0;

    [[nodiscard]] virtual const TlsFacts &facts() const = 0;

    /// First bytes of the peer, at most 64, and how many there were in all; encrypted, as on the wire.
    [[nodiscard]] virtual const QByteArray &firstBytes() const = 0;
    [[nodiscard]] virtual quint64 bytesReceived() const = 0;
    [[nodiscard]] virtual quint64 bytesSent() const = 0;

    /// In TLS 1.3 a peer refuses our certificate, or the lack of one, only after the handshake (RFC 8446 4.4.2.4), also
    /// when the association stands already. Says so, once reading failed.
    [[nodiscard]] virtual std::optional<TlsRefusal> lateRefusal() const = 0;
};

} // namespace dicom_echo
