// A network of the test's own: three computers in network namespaces, so that packets can be dropped, refused and
// answered with ICMP where loopback cannot show it. Needs root, `ip` and `nft`; everything is gone when the test ends.
//
//     client 192.0.2.2 ---- 192.0.2.1 router 198.51.100.1 ---- 198.51.100.2 server
//     2001:db8:1::2         2001:db8:1::1     2001:db8:2::1     2001:db8:2::2
#pragma once

#include "tests/support/loopback.h"

#include <QString>

#include <functional>
#include <memory>

namespace dicom_echo::test {

/// A network namespace: nothing but a loopback device at first.
class NetworkSpace
{
public:
    NetworkSpace();

    /// Why there is none; empty if there is one.
    [[nodiscard]] QString error() const { return m_error; }

    /// Calls `job` on a thread that is in this namespace, as are the threads and processes that it starts. Waits for
    /// it.
    void in(const std::function<void()> &job) const;

    /// Runs commands there (sh -e); what they said if one failed, else empty.
    [[nodiscard]] QString shell(const QByteArray &commands) const;

    /// Moves one end of a pair of network devices from `other` here: `device` is the name on both sides.
    [[nodiscard]] QString link(const QByteArray &device, const NetworkSpace &other,
                               const QByteArray &otherDevice) const;

private:
    Socket m_namespace; ///< keeps it
    QString m_error;
};

class NetworkLab
{
public:
    NetworkLab();

    /// Why there is no network; empty if there is one.
    [[nodiscard]] QString error() const { return m_error; }

    NetworkSpace client;
    NetworkSpace router;
    NetworkSpace server;

    static QHostAddress serverAddress() { return QHostAddress(QStringLiteral("198.51.100.2")); }
    static QHostAddress serverAddress6() { return QHostAddress(QStringLiteral("2001:db8:2::2")); }

private:
    QString m_error;
};

/// Fails where the tests must not be skipped (CI), else skips with the reason.
#define NEEDS_NETWORK_LAB(lab)                                                                                         \
    do {                                                                                                               \
        if (!(lab).error().isEmpty()) {                                                                                \
            if (qEnvironmentVariableIsSet("CI"))                                                                       \
                QFAIL(qPrintable((lab).error()));                                                                      \
            QSKIP(qPrintable((lab).error()));                                                                          \
        }                                                                                                              \
    } while (false)

} // namespace dicom_echo::test
