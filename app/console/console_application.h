// Qt's application object of a run without a window.
#pragma once

#include "core/language/language.h"

#include <QCoreApplication>

namespace dicom_echo {

/// What is there before the application object: its arguments, and silence.
struct ApplicationStart
{
    int argumentCount = 1;
    char name[11] = "dicom-echo";
    char *arguments[2] = {name, nullptr};
    /// Where the locale has another encoding than UTF-8, as under cron, Qt takes UTF-8 all the same and advises on
    /// standard error to change the locale. There, scripts expect the lines of the log and no more.
    QtMessageHandler usual = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
};

class ConsoleApplication : private ApplicationStart, public QCoreApplication
{
public:
    ConsoleApplication()
        : QCoreApplication(argumentCount, ApplicationStart::arguments)
    {
        qInstallMessageHandler(usual);
        keepSystemErrorsEnglish();
    }
};

} // namespace dicom_echo
