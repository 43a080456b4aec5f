// The levels of the log in words, for the list that chooses one.
#pragma once

#include "core/log/log_record.h"

#include <array>

namespace dicom_echo {

inline constexpr std::array allLogLevels = {LogLevel::Quiet,   LogLevel::Critical, LogLevel::Error,
                                            LogLevel::Warning, LogLevel::Info,     LogLevel::Debug};

[[nodiscard]] QString logLevelText(LogLevel level);

} // namespace dicom_echo
