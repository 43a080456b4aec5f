#include "tests/support/network_lab.h"

#include <QProcess>

#include <cerrno>
#include <fcntl.h>
#include <sched.h>
#include <thread>
#include <unistd.h>

namespace dicom_echo::test {

namespace {

constexpr int commandLimit = 10000; // ms

QString runShell(const QByteArray &commands)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("sh"), {QStringLiteral("-ec"), QString::fromLatin1(commands)});
    if (!process.waitForFinished(commandLimit))
        return QString::fromLatin1(commands) + QStringLiteral(": ") + process.errorString();
    const bool succeeded = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return succeeded ? QString() : QString::fromLocal8Bit(commands + ": " + process.readAll());
}

const char *const clientSetUp = R"(
    for i in all default c0; do echo 0 > /proc/sys/net/ipv6/conf/$i/accept_dad; done
    ip link set lo up; ip link set c0 up
    ip addr add 192.0.2.2/24 dev c0; ip addr add 2001:db8:1::2/64 dev c0 nodad
    ip route add default via 192.0.2.1; ip route add default via 2001:db8:1::1
)";
const char *const routerSetUp = R"(
    for i in all default r0 r1; do echo 0 > /proc/sys/net/ipv6/conf/$i/accept_dad; done
    ip link set lo up; ip link set r0 up; ip link set r1 up
    ip addr add 192.0.2.1/24 dev r0; ip addr add 2001:db8:1::1/64 dev r0 nodad
    ip addr add 198.51.100.1/24 dev r1; ip addr add 2001:db8:2::1/64 dev r1 nodad
    echo 1 > /proc/sys/net/ipv4/ip_forward
    echo 1 > /proc/sys/net/ipv6/conf/all/forwarding
)";
const char *const serverSetUp = R"(
    for i in all default s0; do echo 0 > /proc/sys/net/ipv6/conf/$i/accept_dad; done
    ip link set lo up; ip link set s0 up
    ip addr add 198.51.100.2/24 dev s0; ip addr add 2001:db8:2::2/64 dev s0 nodad
    ip route add default via 198.51.100.1; ip route add default via 2001:db8:2::1
)";

} // namespace

NetworkSpace::NetworkSpace()
{
    std::thread([this] {
        if (::unshare(CLONE_NEWNET) != 0)
            m_error = QStringLiteral("no network namespace: ") + qt_error_string(errno);
        else
            m_namespace = Socket(::open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC));
    }).join();
}

void NetworkSpace::in(const std::function<void()> &job) const
{
    std::thread([this, &job] {
        if (::setns(m_namespace.get(), CLONE_NEWNET) == 0)
            job();
        else
            qFatal("setns: %s", qPrintable(qt_error_string(errno)));
    }).join();
}

QString NetworkSpace::shell(const QByteArray &commands) const
{
    QString error;
    in([&] { error = runShell(commands); });
    return error;
}

QString NetworkSpace::link(const QByteArray &device, const NetworkSpace &other, const QByteArray &otherDevice) const
{
    const QByteArray space =
        "/proc/" + QByteArray::number(::getpid()) + "/fd/" + QByteArray::number(other.m_namespace.get());
    return shell("ip link add " + device + " type veth peer name " + otherDevice + " netns " + space);
}

NetworkLab::NetworkLab()
{
    for (const NetworkSpace *const space : {&client, &router, &server})
        if (m_error.isEmpty())
            m_error = space->error();
    const auto then = [this](const auto &step) {
        if (m_error.isEmpty())
            m_error = step();
    };
    then([this] { return client.link("c0", router, "r0"); });
    then([this] { return server.link("s0", router, "r1"); });
    then([this] { return client.shell(clientSetUp); });
    then([this] { return router.shell(routerSetUp); });
    then([this] { return server.shell(serverSetUp); });
}

} // namespace dicom_echo::test
