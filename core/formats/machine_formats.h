// The formats of monitoring and test systems, each from a result to bytes in UTF-8; each in a file of its own.
// What a peer or a list supplied is escaped for the format, and there are no control characters in it.
#pragma once

#include "core/formats/machine_report.h"

namespace dicom_echo {

/// What a plugin of Nagios, Icinga or Naemon prints, at most 8,000 bytes: their buffer has 8 KiB.
[[nodiscard]] QByteArray nagiosText(const MachineReport &report);
/// Local checks of Checkmk: one line for each peer.
[[nodiscard]] QByteArray checkmkText(const MachineReport &report);
/// Text format 0.0.4 of Prometheus, without timestamps. Peers of a run that was cancelled before it reached them are
/// left out.
enum class InstanceLabel {
    Given,   ///< as in a file, which tells of several peers
    LeftOut, ///< as where each page is about one peer, and Prometheus knows which
};
[[nodiscard]] QByteArray prometheusText(const MachineReport &report, InstanceLabel instance = InstanceLabel::Given);
/// JUnit: a test suite for each group, a test case for each peer.
[[nodiscard]] QByteArray junitXml(const MachineReport &report);
/// Low-level discovery of Zabbix: which peers there are.
[[nodiscard]] QByteArray zabbixDiscovery(const MachineReport &report);
/// A custom sensor of PRTG.
[[nodiscard]] QByteArray prtgJson(const MachineReport &report);
/// RFC 4180, with a header.
[[nodiscard]] QByteArray csvText(const MachineReport &report);

/// What these formats print where there is no result at all, as after a wrong option.
[[nodiscard]] QByteArray nagiosUnknown(const QString &reason);
[[nodiscard]] QByteArray checkmkUnknown(const QString &reason);
[[nodiscard]] QByteArray prtgError(const QString &reason);

} // namespace dicom_echo
