#include "core/log/log_record.h"

#include <algorithm>
#include <array>

namespace dicom_echo {

namespace {

constexpr std::array allLevels = {LogLevel::Quiet,   LogLevel::Critical, LogLevel::Error,
                                  LogLevel::Warning, LogLevel::Info,     LogLevel::Debug};

} // namespace

QChar logLevelLetter(LogLevel level)
{
    switch (level) {
    case LogLevel::Quiet:
        return QLatin1Char(' ');
    case LogLevel::Critical:
        return QLatin1Char('C');
    case LogLevel::Error:
        return QLatin1Char('E');
    case LogLevel::Warning:
        return QLatin1Char('W');
    case LogLevel::Info:
        return QLatin1Char('I');
    case LogLevel::Debug:
        return QLatin1Char('D');
    }
    return {};
}

QString logLevelName(LogLevel level)
{
    switch (level) {
    case LogLevel::Quiet:
        return QStringLiteral("quiet");
    case LogLevel::Critical:
        return QStringLiteral("critical");
    case LogLevel::Error:
        return QStringLiteral("error");
    case LogLevel::Warning:
        return QStringLiteral("warning");
    case LogLevel::Info:
        return QStringLiteral("info");
    case LogLevel::Debug:
        return QStringLiteral("debug");
    }
    return {};
}

std::optional<LogLevel> logLevelFromName(const QString &name)
{
    const auto *found = std::find_if(allLevels.begin(), allLevels.end(),
                                     [&name](LogLevel level) { return logLevelName(level) == name; });
    return found == allLevels.end() ? std::nullopt : std::optional(*found);
}

QString logLine(const LogRecord &record)
{
    return logLevelLetter(record.level) + QStringLiteral(": ") + record.text;
}

} // namespace dicom_echo
