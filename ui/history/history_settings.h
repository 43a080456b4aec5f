// How much of the history is kept, as the user has chosen it.
#pragma once

#include "core/history/history_run.h"

class QSettings;

namespace dicom_echo {

/// What is not there, or out of its range, is the default.
[[nodiscard]] HistoryBounds historyBounds(const QSettings &settings);
void saveHistoryBounds(QSettings &settings, const HistoryBounds &bounds);

} // namespace dicom_echo
