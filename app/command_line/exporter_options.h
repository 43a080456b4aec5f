// What the command line asks of the exporter. Plain values.
#pragma once

#include "core/echo/input_rules.h"

namespace dicom_echo {

struct ExporterCommand
{
    bool isAsked = false; ///< by --exporter itself
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0; ///< 0: any that is free
    bool isAnyTargetAllowed = false;
    bool operator==(const ExporterCommand &) const = default;
};

/// `9115`, `0.0.0.0:9115`, `[::1]:9115`: takes address and port over. Returns what is wrong; empty if nothing is.
[[nodiscard]] QString readListeningAddress(ExporterCommand &command, const QString &text);

} // namespace dicom_echo
