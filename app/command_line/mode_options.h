// Which options go with a task of the program that is no echo. Private to this room.
#pragma once

#include "app/command_line/option_table.h"

#include <QList>

namespace dicom_echo {

/// An option as it stands among the arguments.
struct GivenOption
{
    const CommandLineOption *option = nullptr;
    QString spelling;
};

/// `option --capture: is not for --list-peers`: the first option that would do nothing where this task is asked for,
/// empty if there is none. `task`: the option that asks for it, without dashes: list-peers, import, export, exporter or
/// open.
[[nodiscard]] QString strayOptionError(QLatin1StringView task, const QList<GivenOption> &given);

} // namespace dicom_echo
