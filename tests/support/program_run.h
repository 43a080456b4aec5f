// Runs the built program as a process of its own, as a script would: without a display, with both streams apart.
#pragma once

#include <QProcess>
#include <QStringList>

namespace dicom_echo::test {

struct ProgramOutput
{
    /// -1 if it did not start, crashed, was still on after 60 s, or printed JSON that breaks its schema
    int exitCode = -1;
    QString output; ///< standard output
    QString log;    ///< standard error

    [[nodiscard]] QStringList logLines() const;
};

/// This process's environment without a display, a Qt platform or saved profiles, and with the given variables.
[[nodiscard]] QProcessEnvironment environmentWithoutDisplay(const QStringList &variables = {});

/// Starts `program` and waits for its end. `variables`: as `NAME=value`, for its environment.
[[nodiscard]] ProgramOutput runProgram(const QString &program, const QStringList &arguments,
                                       const QStringList &variables = {});

} // namespace dicom_echo::test
