#include "tests/integration/engine/failure_rows_connect.h"

#include <cerrno>
#include <semaphore>

namespace dicom_echo::test {

using namespace std::chrono_literals;

namespace {

constexpr auto limit = 100ms;

EngineRun runWith(const NameLookup &lookup, const Connector &connector)
{
    EchoRequest request = requestTo(104);
    request.address = QStringLiteral("pacs.example.org");
    request.networkTimeout = limit;
    EngineRun run;
    run.report = EchoEngine(lookup, connector).run(request, CancelToken(), [&run](RunEvent &&event) {
        run.events += std::move(event);
    });
    return run;
}

EngineRun withoutName()
{
    return runWith(
        [](const QString &) {
            return NameAnswer{{}, NameError::NoSuchName, QStringLiteral("Name or service not known")};
        },
        connectTcp);
}

EngineRun withoutNameService()
{
    return runWith(
        [](const QString &) {
            return NameAnswer{{}, NameError::ServiceFailed, QStringLiteral("Temporary failure in name resolution")};
        },
        connectTcp);
}

EngineRun withoutNameServer()
{
    const auto answered = std::make_shared<std::binary_semaphore>(0);
    const EngineRun run = runWith(
        [answered](const QString &) {
            answered->acquire();
            return NameAnswer();
        },
        connectTcp);
    answered->release();
    return run;
}

/// The operating system gives up on the connection with this errno.
PlayFailure unconnected(int systemError, const std::optional<IcmpReport> &icmp = {})
{
    return [systemError, icmp] {
        const QHostAddress address(QStringLiteral("192.0.2.1"));
        return runWith(
            [address](const QString &) {
                return NameAnswer{{address}, {}};
            },
            [systemError, icmp](const QList<QHostAddress> &addresses, quint16, const TcpSettings &, QDeadlineTimer,
                                const CancelToken &) {
                ConnectAttempt attempt;
                attempt.address = addresses.first();
                attempt.systemError = systemError;
                attempt.icmp = icmp;
                return ConnectResult{nullptr, {attempt}, false};
            });
    };
}

const char *const atResolve = "resolve failed";
const char *const atConnect = "resolve ok, connect failed";

QStringList unconnectedLog(const char *reason)
{
    return {QStringLiteral("Association request failed: unable to connect to remote"),
            QStringLiteral("TCP Initialisation Error: ") + QString::fromLatin1(reason)};
}

using enum FindingCode;

/// ICMP messages of a router, of each kind.
QList<FailureRow> rowsOfIcmp()
{
    struct Kind
    {
        const char *name;
        IcmpReport icmp;
        FindingCode code;
        const char *log;
        const char *verdict;
    };
    const char *const noHost = "Echo failed. pacs.example.org cannot be reached.";
    const char *const noRoute = "Echo failed. A router on the way has no route to pacs.example.org.";
    const char *const firewall = "Echo failed. A firewall on the way forbids the connection to pacs.example.org:104.";
    const QHostAddress router(QStringLiteral("192.0.2.254"));
    const auto kind = [&](const char *name, int type, int code, FindingCode finding) {
        const bool isHost = finding == FindingCode::HostUnreachable;
        const bool isNetwork = finding == FindingCode::NetworkUnreachable;
        return Kind{name,
                    {type, code, router},
                    finding,
                    isHost      ? "No route to host"
                    : isNetwork ? "Network is unreachable"
                                : "Connection prohibited",
                    isHost      ? noHost
                    : isNetwork ? noRoute
                                : firewall};
    };
    QList<Kind> kinds{kind("network unreachable", 3, 0, NetworkUnreachable),
                      kind("host unreachable", 3, 1, HostUnreachable),
                      kind("protocol unreachable", 3, 2, ConnectionProhibited),
                      kind("port unreachable", 3, 3, ConnectionProhibited),
                      kind("source route failed", 3, 5, HostUnreachable),
                      kind("network unknown", 3, 6, NetworkUnreachable),
                      kind("host unknown", 3, 7, HostUnreachable),
                      kind("source host isolated", 3, 8, HostUnreachable),
                      kind("network administratively prohibited", 3, 9, ConnectionProhibited),
                      kind("host administratively prohibited", 3, 10, ConnectionProhibited),
                      kind("network unreachable for type of service", 3, 11, NetworkUnreachable),
                      kind("host unreachable for type of service", 3, 12, HostUnreachable),
                      kind("communication administratively prohibited", 3, 13, ConnectionProhibited),
                      kind("host precedence violation", 3, 14, ConnectionProhibited),
                      kind("precedence cutoff", 3, 15, ConnectionProhibited),
                      kind("time exceeded", 11, 0, HostUnreachable)};
    kinds.last().verdict = "Echo failed. The network sends our packets to pacs.example.org in a circle.";
    QList<FailureRow> rows;
    for (const Kind &each : kinds) {
        QStringList log{QStringLiteral("Association request failed: unable to connect to remote"),
                        QStringLiteral("TCP Initialisation Error: ") + QString::fromLatin1(each.log),
                        QStringLiteral("Reported by 192.0.2.254: ICMP \"%1\" (type %2, code %3)")
                            .arg(QLatin1StringView(each.name))
                            .arg(each.icmp.type)
                            .arg(each.icmp.code)};
        rows.append({each.name, each.code, atConnect, log, each.verdict, unconnected(EHOSTUNREACH, each.icmp)});
    }
    return rows;
}

QList<FailureRow> rowsBeforeThePeer()
{
    return {
        {"no such name", HostNotFound, atResolve, unconnectedLog("Host name not found"),
         "Echo failed. The name \"pacs.example.org\" was not found.", withoutName},
        {"name service fails", NameServiceFailed, atResolve, unconnectedLog("Host name lookup failed"),
         "Echo failed. The name service failed for \"pacs.example.org\".", withoutNameService},
        {"no name server", ResolveTimeout, atResolve, unconnectedLog("Host name lookup timed out"),
         "Echo failed. The name \"pacs.example.org\" could not be looked up in time.", withoutNameServer},
        {"refused", ConnectionRefused, atConnect, unconnectedLog("Connection refused"),
         "Echo failed. pacs.example.org:104 refused the connection.", unconnected(ECONNREFUSED)},
        {"unanswered", ConnectTimeout, atConnect, unconnectedLog("Connection timed out"),
         "Echo failed. pacs.example.org:104 did not answer.", unconnected(ETIMEDOUT)},
        {"host unreachable", HostUnreachable, atConnect, unconnectedLog("No route to host"),
         "Echo failed. pacs.example.org cannot be reached.", unconnected(EHOSTUNREACH)},
        {"host down", HostUnreachable, atConnect, unconnectedLog("No route to host"),
         "Echo failed. pacs.example.org cannot be reached.", unconnected(EHOSTDOWN)},
        {"network unreachable", NetworkUnreachable, atConnect, unconnectedLog("Network is unreachable"),
         "Echo failed. There is no route to the network of pacs.example.org.", unconnected(ENETUNREACH)},
        {"network down", NetworkUnreachable, atConnect, unconnectedLog("Network is unreachable"),
         "Echo failed. There is no route to the network of pacs.example.org.", unconnected(ENETDOWN)},
        {"forbidden", ConnectionProhibited, atConnect, unconnectedLog("Connection prohibited"),
         "Echo failed. A firewall of this computer forbids the connection to pacs.example.org:104.",
         unconnected(EACCES)},
        {"anything else", ConnectFailed, atConnect, unconnectedLog("Too many open files"),
         "Echo failed. The connection to pacs.example.org:104 could not be opened.", unconnected(EMFILE)},
    };
}

} // namespace

QList<FailureRow> connectFailureRows()
{
    return rowsBeforeThePeer() + rowsOfIcmp();
}

} // namespace dicom_echo::test
