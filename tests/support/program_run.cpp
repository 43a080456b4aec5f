#include "tests/support/program_run.h"

#include "tests/support/json_schema.h"

namespace dicom_echo::test {

QStringList ProgramOutput::logLines() const
{
    QStringList lines = log.split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

QProcessEnvironment environmentWithoutDisplay(const QStringList &variables)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name));
    // Nor the profiles of whoever runs the tests.
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), QStringLiteral("/nonexistent"));
    for (const QString &variable : variables)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    return environment;
}

ProgramOutput runProgram(const QString &program, const QStringList &arguments, const QStringList &variables)
{
    constexpr int limitMilliseconds = 60000;
    QProcess process;
    process.setProcessEnvironment(environmentWithoutDisplay(variables));
    process.start(program, arguments, QIODevice::ReadOnly);
    const bool ended = process.waitForFinished(limitMilliseconds);
    ProgramOutput result;
    const QByteArray output = process.readAllStandardOutput();
    result.output = QString::fromUtf8(output);
    result.log = QString::fromUtf8(process.readAllStandardError());
    if (ended && process.exitStatus() == QProcess::NormalExit)
        result.exitCode = process.exitCode();
    const QStringList errors = schemaErrorsOfOutput(output);
    if (!errors.isEmpty()) {
        qWarning("The output breaks its schema:\n%s", qPrintable(errors.join(u'\n')));
        result.exitCode = -1;
    }
    return result;
}

} // namespace dicom_echo::test
