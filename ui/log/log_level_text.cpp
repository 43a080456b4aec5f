#include "ui/log/log_level_text.h"

#include <QCoreApplication>

namespace dicom_echo {

namespace {

struct LogLevelText
{
    Q_DECLARE_TR_FUNCTIONS(LogLevelText)
};

} // namespace

QString logLevelText(LogLevel level)
{
    switch (level) {
    case LogLevel::Quiet:
        return LogLevelText::tr("Quiet");
    case LogLevel::Critical:
        return LogLevelText::tr("Critical");
    case LogLevel::Error:
        return LogLevelText::tr("Error");
    case LogLevel::Warning:
        return LogLevelText::tr("Warning");
    case LogLevel::Info:
        return LogLevelText::tr("Info");
    case LogLevel::Debug:
        return LogLevelText::tr("Debug");
    }
    Q_UNREACHABLE();
}

} // namespace dicom_echo
