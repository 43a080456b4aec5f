// The life of one echo, stage by stage. EchoEngine makes one per run; it owns the connection while it lasts.
#pragma once

#include "core/dicom/dcmtk.h"
#include "core/dicom/pdu_channel.h"
#include "core/engine/round_trip_statistics.h"
#include "core/engine/run_recorder.h"
#include "core/net/name_resolver.h"
#include "core/net/tcp_connector.h"
#include "core/net/tls_stream.h"

#include <memory>
#include <optional>

namespace dicom_echo {

class EchoRun
{
public:
    EchoRun(const EchoRequest &request, const CancelToken &cancel, const RunObserver &observer,
            QDeadlineTimer echoUntil);
    ~EchoRun();
    EchoRun(const EchoRun &) = delete;
    EchoRun &operator=(const EchoRun &) = delete;

    /// The whole run. Call once.
    [[nodiscard]] EchoReport execute(const NameLookup &lookup, const Connector &connector,
                                     const QByteArray &keyPassword);

private:
    // Each stage says whether the next one may start.
    [[nodiscard]] bool resolve(const NameLookup &lookup);
    [[nodiscard]] bool connectToPeer(const Connector &connector);
    [[nodiscard]] bool secure(const QByteArray &keyPassword);
    [[nodiscard]] bool associate();
    [[nodiscard]] bool echoAll();
    void end();

    [[nodiscard]] bool echoOnce(quint32 number);
    [[nodiscard]] bool isAnotherDue() const;
    [[nodiscard]] bool waitUntilDue();
    void summarise();
    void refuseTls(const TlsRefusal &refusal);
    void judgeAssociateAnswer();
    void judgeMissingResponse();
    void noteSopClass();
    [[nodiscard]] QString errorComment() const;

    void stopOnFault(ChannelFault fault);
    void settle(Failure failure);
    [[nodiscard]] Failure failure(FailureCode code, FailureFacts facts = {}) const;
    [[nodiscard]] Failure dcmtkRefusal() const;

    EchoRequest m_request;
    CancelToken m_cancel;
    RunRecorder m_recorder;
    RoundTripStatistics m_roundTrips;
    QDeadlineTimer m_networkDeadline;
    QList<QHostAddress> m_addresses;
    QDeadlineTimer m_echoUntil;
    QDeadlineTimer m_echoDue;                   ///< when the next C-ECHO-RQ may be sent; the first one at once
    std::shared_ptr<const Failure> m_badStatus; ///< the first C-ECHO-RSP whose status was not 0000H
    // Destroyed from the last to the first: each borrows the one before it.
    std::unique_ptr<ByteStream> m_stream;
    TlsStream *m_tls = nullptr; ///< m_stream, if it is one
    std::optional<PduChannel> m_channel;
    std::unique_ptr<Association> m_association;
};

} // namespace dicom_echo
