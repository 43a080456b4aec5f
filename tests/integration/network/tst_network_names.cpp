// What is told of a name that has no address, by what the name server does: one of the test's own, in a network
// namespace and with a resolv.conf of its own.
#include "core/diagnosis/diagnosis.h"
#include "tests/support/engine_run.h"
#include "tests/support/network_lab.h"

#include <QTemporaryFile>
#include <QTest>

#include <array>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <poll.h>
#include <sched.h>
#include <sys/eventfd.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace dicom_echo;
using namespace dicom_echo::test;
using namespace std::chrono_literals;

namespace {

constexpr int noAnswer = -1;

/// Answers each question on port 53 of 127.0.0.1 with a response code (RFC 1035 4.1.1) and without an address.
class NameServer
{
public:
    explicit NameServer(int responseCode)
        : m_responseCode(responseCode)
        , m_socket(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0))
        , m_stop(::eventfd(0, EFD_CLOEXEC))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(53);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::bind(m_socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            qFatal("bind: %s", std::strerror(errno));
        m_thread = std::thread([this] { serve(); });
    }

    ~NameServer()
    {
        const quint64 one = 1;
        if (::write(m_stop.get(), &one, sizeof one) == sizeof one)
            m_thread.join();
    }
    NameServer(const NameServer &) = delete;
    NameServer &operator=(const NameServer &) = delete;

private:
    void serve()
    {
        for (;;) {
            pollfd polled[] = {{m_socket.get(), POLLIN, 0}, {m_stop.get(), POLLIN, 0}};
            ::poll(polled, 2, -1);
            if (polled[1].revents != 0)
                return;
            std::array<unsigned char, 512> bytes{};
            sockaddr_in from{};
            socklen_t size = sizeof from;
            const ssize_t length =
                ::recvfrom(m_socket.get(), bytes.data(), bytes.size(), 0, reinterpret_cast<sockaddr *>(&from), &size);
            if (length <= 3 || m_responseCode == noAnswer)
                continue;
            bytes[2] |= 0x80; // a response
            bytes[3] = static_cast<unsigned char>(0x80 | m_responseCode);
            ::sendto(m_socket.get(), bytes.data(), static_cast<size_t>(length), 0,
                     reinterpret_cast<const sockaddr *>(&from), size);
        }
    }

    int m_responseCode;
    Socket m_socket;
    Socket m_stop;
    std::thread m_thread;
};

/// Gives this thread a resolv.conf of its own; what went wrong, or nothing.
QString useResolvConf(const QString &path)
{
    const bool done = ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
                      ::mount(path.toLocal8Bit().constData(), "/etc/resolv.conf", nullptr, MS_BIND, nullptr) == 0;
    return done ? QString() : QStringLiteral("resolv.conf: ") + qt_error_string(errno);
}

} // namespace

Q_DECLARE_METATYPE(FindingCode)
Q_DECLARE_METATYPE(Responsible)

class TestNetworkNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatTheNameServerSaid_data();
    void tellsWhatTheNameServerSaid();
};

void TestNetworkNames::tellsWhatTheNameServerSaid_data()
{
    QTest::addColumn<std::optional<int>>("responseCode"); // none: nothing listens
    QTest::addColumn<QByteArray>("configuration");
    QTest::addColumn<FindingCode>("code");
    QTest::addColumn<Responsible>("responsible");
    QTest::addColumn<QString>("evidence");

    using enum FindingCode;
    const QByteArray usual = "nameserver 127.0.0.1\noptions timeout:1 attempts:1\n";
    QTest::newRow("no such name") << std::optional(3) << usual << HostNotFound << Responsible::You
                                  << QStringLiteral("answered that it has no address");
    QTest::newRow("no address") << std::optional(0) << usual << HostNotFound << Responsible::You
                                << QStringLiteral("answered that it has no address");
    QTest::newRow("SERVFAIL") << std::optional(2) << usual << NameServiceFailed << Responsible::NetworkTeam
                              << QStringLiteral("127.0.0.1 answered SERVFAIL");
    QTest::newRow("REFUSED") << std::optional(5) << usual << NameServiceFailed << Responsible::NetworkTeam
                             << QStringLiteral("127.0.0.1 answered REFUSED");
    QTest::newRow("nothing listens") << std::optional<int>() << usual << NameServiceFailed << Responsible::NetworkTeam
                                     << QStringLiteral("127.0.0.1 has nothing that answers on its port 53");
    QTest::newRow("no name server is configured") << std::optional<int>() << QByteArray("# none\n") << NameServiceFailed
                                                  << Responsible::NetworkTeam << QStringLiteral("127.0.0.1");
    QTest::newRow("silence") << std::optional(noAnswer) << usual << ResolveTimeout << Responsible::NetworkTeam
                             << QStringLiteral("127.0.0.1 did not answer");
}

void TestNetworkNames::tellsWhatTheNameServerSaid()
{
    QFETCH(std::optional<int>, responseCode);
    QFETCH(QByteArray, configuration);
    QFETCH(FindingCode, code);
    QFETCH(Responsible, responsible);
    QFETCH(QString, evidence);

    const NetworkSpace space;
    NEEDS_NETWORK_LAB(space);
    QCOMPARE(space.shell("ip link set lo up"), QString());
    QTemporaryFile file;
    QVERIFY(file.open() && file.write(configuration) > 0 && file.flush());
    EchoRequest request = requestTo(104);
    request.address = QStringLiteral("pacs.example.org");
    EngineRun run;
    QString error;
    space.in([&] {
        error = useResolvConf(file.fileName());
        std::optional<NameServer> server;
        if (responseCode)
            server.emplace(*responseCode);
        run = runEngine(request);
    });
    QCOMPARE(error, QString());
    const Finding *const failure = run.report.failure();
    QVERIFY(failure);
    const Diagnosis diagnosis = diagnose(run.report, *failure);
    QCOMPARE(findingCodeName(failure->code), findingCodeName(code));
    QVERIFY2(diagnosis.evidence.contains(evidence), qPrintable(diagnosis.evidence));
    QCOMPARE(diagnosis.cause.contains(QStringLiteral("misspelled")), code == FindingCode::HostNotFound);
    QCOMPARE(responsibleName(diagnosis.responsible), responsibleName(responsible));
}

QTEST_GUILESS_MAIN(TestNetworkNames)
#include "tst_network_names.moc"
