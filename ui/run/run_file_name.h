// The names under which files of a run are offered to be saved.
#pragma once

#include <QDateTime>
#include <QString>

namespace dicom_echo {

/// What tells a run from others.
struct RunName
{
    QString calledAeTitle;
    QString address;
    QDateTime startedAt; ///< invalid: now
};

/// `dicom-echo-latency-ORTHANC-pacs.example.org-20261122-100211`, without a suffix: no longer than file systems take,
/// and of letters, digits, dots, underscores and hyphens only. `what` is one word. Parts that are not known are left
/// out.
[[nodiscard]] QString runFileName(const QString &what, const RunName &name);

} // namespace dicom_echo
