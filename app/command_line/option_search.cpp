#include "app/command_line/option_search.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace dicom_echo {

namespace {

constexpr struct
{
    const char *spelling;
    const char *here; ///< empty if there is nothing like it
} dcmtkOptions[] = {
    {"--aetitle", "-aet"},
    {"--call", "-aec"},
    {"-to", "-tn"},
    {"--timeout", "-tn"},
    {"-ts", "-tn"},
    {"--socket-timeout", "-tn"},
    {"+tls", "--tls with --tls-key and --tls-cert"},
    {"--enable-tls", "--tls with --tls-key and --tls-cert"},
    {"+tla", "--tls"},
    {"--anonymous-tls", "--tls"},
    {"+cf", "--tls-ca"},
    {"--add-cert-file", "--tls-ca"},
    {"-ic", "--tls-verify none"},
    {"--ignore-peer-cert", "--tls-verify none"},
    {"-pts", "-xe, -xi or -xb"},
    {"--propose-ts", "-xe, -xi or -xb"},
    {"-ppc", ""},
    {"--propose-pc", ""},
};

const CommandLineOption *exactOption(const QString &spelling)
{
    const qsizetype dashes = spelling.startsWith(QStringLiteral("--")) ? 2 : 1;
    const QString name = spelling.mid(dashes);
    for (const CommandLineOption &option : commandLineOptions()) {
        const bool isShort = !name.isEmpty() && name == QLatin1StringView(option.shortName);
        if (name == QLatin1StringView(option.longName) || (isShort && (dashes == 1 || name.size() > 1)))
            return &option;
    }
    return nullptr;
}

/// The options whose long names begin like this.
QList<const CommandLineOption *> optionsBeginning(const QString &spelling)
{
    QList<const CommandLineOption *> options;
    for (const CommandLineOption &option : commandLineOptions()) {
        if (spelling.size() > 2 && longSpelling(option).startsWith(spelling))
            options << &option;
    }
    return options;
}

/// Letters to insert, remove or replace until one word is the other.
qsizetype editDistance(const QString &from, const QString &to)
{
    QList<qsizetype> row(to.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        qsizetype diagonal = row[0]++;
        for (qsizetype j = 0; j < to.size(); ++j) {
            const qsizetype replaced = diagonal + (from[i] == to[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({row[j] + 1, diagonal + 1, replaced});
        }
    }
    return row.last();
}

/// The option that was probably meant: at most two letters away. May be empty.
QString nearestOption(const QString &spelling)
{
    QString nearest;
    qsizetype least = 3;
    const auto consider = [&](const QString &candidate) {
        const qsizetype distance = editDistance(spelling, candidate);
        if (distance < least && distance < candidate.size() - 1) {
            least = distance;
            nearest = candidate;
        }
    };
    for (const CommandLineOption &option : commandLineOptions()) {
        consider(longSpelling(option));
        if (!shortSpelling(option).isEmpty())
            consider(shortSpelling(option));
    }
    return nearest;
}

QString unknownOption(const QString &spelling)
{
    const QString nearest = nearestOption(spelling);
    const QString error = QStringLiteral("unknown");
    return nearest.isEmpty() ? error : error + QStringLiteral(", did you mean %1?").arg(nearest);
}

QString ambiguousOption(const QList<const CommandLineOption *> &options)
{
    QStringList names;
    for (const CommandLineOption *option : options)
        names << longSpelling(*option);
    return QStringLiteral("ambiguous, it could be %1").arg(names.join(QStringLiteral(", ")));
}

} // namespace

OptionSearch findOption(const QString &spelling)
{
    if (const CommandLineOption *option = exactOption(spelling))
        return {option, {}};
    if (QString hint = dcmtkHint(spelling); !hint.isEmpty())
        return {nullptr, std::move(hint)};
    const bool isLong = spelling.startsWith(QStringLiteral("--"));
    const QList<const CommandLineOption *> options =
        isLong ? optionsBeginning(spelling) : QList<const CommandLineOption *>();
    QList<const CommandLineOption *> ofEchoscu = options;
    ofEchoscu.removeIf([](const CommandLineOption *option) { return !option->isOfEchoscu; });
    for (const auto &meant : {options, ofEchoscu}) {
        if (meant.size() == 1)
            return {meant.first(), {}};
    }
    return {nullptr, options.isEmpty() ? unknownOption(spelling) : ambiguousOption(options)};
}

QString dcmtkHint(const QString &spelling)
{
    for (const auto &option : dcmtkOptions) {
        if (spelling != QLatin1StringView(option.spelling))
            continue;
        const QLatin1StringView here(option.here);
        return here.isEmpty() ? QStringLiteral("DCMTK's %1 does not exist here").arg(spelling)
                              : QStringLiteral("DCMTK's %1 is %2 here").arg(spelling, here);
    }
    return {};
}

} // namespace dicom_echo
