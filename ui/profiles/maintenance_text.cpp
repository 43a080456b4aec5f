#include "ui/profiles/maintenance_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace dicom_echo {
namespace {

struct MaintenanceLine
{
    Q_DECLARE_TR_FUNCTIONS(MaintenanceLine)
};

constexpr std::array englishDays{
    QT_TRANSLATE_NOOP("MaintenanceLine", "Mon"), QT_TRANSLATE_NOOP("MaintenanceLine", "Tue"),
    QT_TRANSLATE_NOOP("MaintenanceLine", "Wed"), QT_TRANSLATE_NOOP("MaintenanceLine", "Thu"),
    QT_TRANSLATE_NOOP("MaintenanceLine", "Fri"), QT_TRANSLATE_NOOP("MaintenanceLine", "Sat"),
    QT_TRANSLATE_NOOP("MaintenanceLine", "Sun")};
constexpr int daysOfAWeek = int{englishDays.size()};

QString dayText(Qt::DayOfWeek day)
{
    return MaintenanceLine::tr(englishDays.at(static_cast<size_t>(day) - 1));
}

std::optional<Qt::DayOfWeek> dayOf(QString word)
{
    word.remove(u'.');
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        const auto weekday = static_cast<Qt::DayOfWeek>(day);
        const QString english = QString::fromLatin1(englishDays.at(static_cast<size_t>(day) - 1));
        if (word.compare(english, Qt::CaseInsensitive) == 0 ||
            word.compare(dayText(weekday).remove(u'.'), Qt::CaseInsensitive) == 0)
            return weekday;
    }
    return std::nullopt;
}

/// `Sat`, or `Fri-Mon`; nothing if it is neither.
std::optional<QList<Qt::DayOfWeek>> daysOf(const QString &word)
{
    const QStringList ends = word.split(u'-');
    const auto first = dayOf(ends.first());
    const auto last = dayOf(ends.last());
    if (ends.size() > 2 || !first || !last)
        return std::nullopt;
    QList<Qt::DayOfWeek> days{*first};
    while (days.last() != *last)
        days << static_cast<Qt::DayOfWeek>(days.last() % daysOfAWeek + 1);
    return days;
}

QTime timeOf(const QString &text)
{
    return QTime::fromString(text, QStringLiteral("H:mm"));
}

Parsed<MaintenanceWindow> parseWindow(const QString &text)
{
    static const QRegularExpression blanks(QStringLiteral("[\\s,]+"));
    static const QRegularExpression span(QStringLiteral("(\\d{1,2}:\\d{2})\\s*[-\u2013]\\s*(\\d{1,2}:\\d{2})\\s*$"));
    const auto match = span.match(text);
    MaintenanceWindow window;
    window.from = timeOf(match.captured(1));
    window.to = timeOf(match.captured(2));
    if (!window.from.isValid() || !window.to.isValid())
        return {std::nullopt, MaintenanceLine::tr("\"%1\" has no times such as 22:00-06:00").arg(text.trimmed())};
    for (const QString &word : text.left(match.capturedStart()).split(blanks, Qt::SkipEmptyParts)) {
        const auto days = daysOf(word);
        if (!days)
            return {std::nullopt,
                    MaintenanceLine::tr("\"%1\" is not a day of the week such as %2").arg(word, dayText(Qt::Saturday))};
        for (const Qt::DayOfWeek day : *days) {
            if (!window.weekdays.contains(day))
                window.weekdays << day;
        }
    }
    return {window, {}};
}

} // namespace

QString maintenanceText(const QList<MaintenanceWindow> &windows)
{
    QStringList texts;
    for (const MaintenanceWindow &window : windows) {
        QStringList words;
        for (const Qt::DayOfWeek day : window.weekdays)
            words << dayText(day);
        words << window.from.toString(QStringLiteral("HH:mm")) + u'-' + window.to.toString(QStringLiteral("HH:mm"));
        texts << words.join(u' ');
    }
    return texts.join(QStringLiteral("; "));
}

Parsed<QList<MaintenanceWindow>> parseMaintenance(const QString &text)
{
    QList<MaintenanceWindow> windows;
    for (const QString &part : text.split(u';')) {
        if (part.trimmed().isEmpty())
            continue;
        const Parsed<MaintenanceWindow> window = parseWindow(part);
        if (!window)
            return {std::nullopt, window.error};
        windows << *window.value;
    }
    return {windows, {}};
}

} // namespace dicom_echo
