// The formats of monitoring and test systems, each from a result to bytes in UTF-8; each in a file of its own.
// Text supplied by a peer or a list is escaped for the format and holds no control characters.
#pragma once

#include "core/formats/machine_report.h"

namespace dicom_echo {

/// The output of a plugin for Nagios, Icinga or Naemon, at most 8,000 bytes: their buffer holds 8 KiB.
[[nodiscard]] QByteArray nagiosText(const MachineReport &report);
/// Local checks for Checkmk: one line per peer.
[[nodiscard]] QByteArray checkmkText(const MachineReport &report);
/// The Prometheus text format 0.0.4, without timestamps. Peers that a cancelled run did not reach are left out.
enum class InstanceLabel {
    Given,   ///< as in a file, which covers several peers
    LeftOut, ///< as where each page is about one peer, and Prometheus knows which
};
[[nodiscard]] QByteArray prometheusText(const MachineReport &report, InstanceLabel instance = InstanceLabel::Given);
/// JUnit: one test suite per group, one test case per peer.
[[nodiscard]] QByteArray junitXml(const MachineReport &report);
/// Zabbix low-level discovery: which peers there are.
[[nodiscard]] QByteArray zabbixDiscovery(const MachineReport &report);
/// The output of a PRTG custom sensor.
[[nodiscard]] QByteArray prtgJson(const MachineReport &report);
/// RFC 4180, with a header.
[[nodiscard]] QByteArray csvText(const MachineReport &report);

/// What these formats print when there is no result at all, for example after a wrong option.
[[nodiscard]] QByteArray nagiosUnknown(const QString &reason);
[[nodiscard]] QByteArray checkmkUnknown(const QString &reason);
[[nodiscard]] QByteArray prtgError(const QString &reason);

} // namespace dicom_echo
