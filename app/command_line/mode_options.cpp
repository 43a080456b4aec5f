#include "app/command_line/mode_options.h"

#include "app/command_line/command_line_check.h"

#include <algorithm>

namespace dicom_echo {

namespace {

/// What each of them takes besides the options about the log.
constexpr struct
{
    const char *task;
    bool takesSettings; ///< of an echo
    const char *options[3];
} tasks[] = {
    {"list-peers", false, {"json", "format", ""}}, {"import", false, {"group", "dry-run", ""}},
    {"export", false, {"format", "", ""}},         {"exporter", true, {"exporter-any-target", "fleet", "group"}},
    {"open", false, {"json", "format", "redact"}},
};

/// They say how much is told, or that no window is wanted.
bool isForAll(const CommandLineOption &option)
{
    return QLatin1StringView(option.exclusiveSet) == QLatin1StringView("verbosity") ||
           QLatin1StringView(option.longName) == QLatin1StringView("console");
}

} // namespace

QString strayOptionError(QLatin1StringView task, const QList<GivenOption> &given)
{
    const auto *const rule = std::find_if(std::begin(tasks), std::end(tasks),
                                          [task](const auto &each) { return task == QLatin1StringView(each.task); });
    for (const auto &[option, spelling] : given) {
        const QLatin1StringView name(option->longName);
        const bool isNamed =
            name == task || std::any_of(std::begin(rule->options), std::end(rule->options),
                                        [name](const char *each) { return name == QLatin1StringView(each); });
        if (!isNamed && !isForAll(*option) && !(rule->takesSettings && isSettingOfRequest(*option)))
            return inOption(spelling, QStringLiteral("is not for --%1").arg(task));
    }
    return {};
}

} // namespace dicom_echo
