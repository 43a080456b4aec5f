// The life of one echo, stage by stage. EchoEngine makes one per run; it owns the connection while it lasts.
#pragma once

#include "core/engine/echo_engine.h"
#include "core/engine/peer_connection.h"
#include "core/engine/round_trip_statistics.h"
#include "core/engine/run_recorder.h"

namespace dicom_echo {

class EchoRun
{
public:
    EchoRun(const EchoRequest &request, const CancelToken &cancel, const RunObserver &observer, const RunTerms &terms);

    /// The whole run. Call once.
    [[nodiscard]] EchoReport execute(const NameLookup &lookup, const Connector &connector);

private:
    // Each stage says whether the next one may start.
    [[nodiscard]] bool resolve(const NameLookup &lookup);
    [[nodiscard]] bool connectToPeer();
    [[nodiscard]] bool secure();
    [[nodiscard]] bool associate();
    [[nodiscard]] bool echoAll();
    void end();

    [[nodiscard]] bool echoOnce(quint32 number);
    [[nodiscard]] bool isAnotherDue() const;
    [[nodiscard]] bool waitUntilDue(quint32 number);
    void noteAnswer(quint32 number, quint16 messageId, quint16 status);
    void noteSopClass();
    void noteFlaws();
    [[nodiscard]] QString errorComment() const;
    void summarise();

    [[nodiscard]] bool endStage(std::optional<PeerFault> fault);
    void settle(PeerFault fault);
    [[nodiscard]] bool isOpinionWanted(const Finding &failure);
    void seekSecondOpinion(Finding &failure);
    void checkThePath();
    void logAttempts() const;
    void abort(AbortPdu parameters);

    EchoRequest m_request;
    CancelToken m_cancel;
    RunRecorder m_recorder;
    PeerConnection m_connection; ///< borrows the observer of the recorder
    Connector m_connector;
    TlsContext m_tlsContext; ///< only with TLS
    RunTerms m_terms;
    RoundTripStatistics m_roundTrips;
    QDeadlineTimer m_echoDue; ///< when the next C-ECHO-RQ may be sent; the first one at once
};

} // namespace dicom_echo
