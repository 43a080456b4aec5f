// The use case: one EchoRequest in, one EchoReport out. Synchronous, without QObject; each run is independent, so
// several may run at once on threads of their own.
#pragma once

#include "core/echo/echo_report.h"
#include "core/echo/run_event.h"
#include "core/net/cancel_token.h"
#include "core/net/name_resolver.h"
#include "core/net/tcp_connector.h"

#include <chrono>
#include <functional>

namespace dicom_echo {

/// What a run is given besides the request: a secret that no request holds, and what a watch or a fleet asks of its
/// runs.
struct RunTerms
{
    QByteArray keyPassword{}; ///< opens the private key of our certificate; may be empty
    /// No C-ECHO-RQ is sent after this, however many the request asks for.
    QDeadlineTimer echoUntil{QDeadlineTimer::Forever};
    std::optional<SecondOpinion> knownOpinion{}; ///< on the attempt before: it is not asked for again
    std::optional<NameAnswer> knownName{};       ///< of the request's name: it is not looked up

    /// Of a second opinion, if it is less than what it may take anyway.
    std::chrono::milliseconds opinionLimit = std::chrono::milliseconds::max();
    /// Called on the thread of the run before it connects once more for a second opinion; may be empty.
    std::function<void()> beforeOpinion{};

    /// What it is if the peer ends the association between two echoes.
    enum class IdleEnd { Failure, Warning };
    IdleEnd idleEnd = IdleEnd::Failure;
};

class EchoEngine
{
public:
    /// How names are resolved and peers are reached; tests pass what is slow, wrong or hostile.
    explicit EchoEngine(NameLookup lookup = systemNameLookup, Connector connector = connectTcp);

    /// Resolves, connects, associates, echoes and releases, and never outlives the deadlines of the request. Blocks the
    /// calling thread, on which `observer` is called too. The first run of a process loads the library with DCMTK
    /// before its time starts; where several threads run echoes, call loadDicomLibrary() before they are started.
    [[nodiscard]] EchoReport run(const EchoRequest &request, const CancelToken &cancel, const RunObserver &observer,
                                 const RunTerms &terms = {}) const;

private:
    NameLookup m_lookup;
    Connector m_connector;
};

} // namespace dicom_echo
