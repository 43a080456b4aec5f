// How a host and a port are written together.
#pragma once

#include <QString>

namespace dicom_echo {

/// `pacs.example.org:104`, `192.0.2.1:104`, `[fe80::1%eth0]:104`
[[nodiscard]] inline QString hostAndPort(const QString &host, quint16 port)
{
    const QString format = host.contains(u':') ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2");
    return format.arg(host, QString::number(port)); // both at once: a scope may be a number, "%2"
}

} // namespace dicom_echo
