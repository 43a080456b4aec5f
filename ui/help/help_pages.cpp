#include "ui/help/help_pages.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace dicom_echo {
namespace {

/// Each has a file of this name in resources/help, and in the folder there of each other language.
constexpr const char *pageNames[] = {"first-echo", "failures", "tls",        "watch",   "captures", "latency",
                                     "fleet",      "profiles", "monitoring", "console", "privacy"};

HelpPage readPage(const QString &name, Language language)
{
    const QString folder = language == Language::English ? QString() : languageCode(language) + u'/';
    QFile file(QStringLiteral(":/help/%1%2.md").arg(folder, name));
    if (!file.open(QIODevice::ReadOnly))
        return {name, name, {}};
    const QString markdown = QString::fromUtf8(file.readAll());
    return {name, markdown.section(u'\n', 0, 0).mid(2), markdown};
}

} // namespace

QList<HelpPage> helpPages(Language language)
{
    QList<HelpPage> pages;
    for (const char *const name : pageNames)
        pages << readPage(QString::fromLatin1(name), language);
    return pages;
}

bool holdsWords(const HelpPage &page, const QString &words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(),
                       [&page](const QString &word) { return page.markdown.contains(word, Qt::CaseInsensitive); });
}

qsizetype linkedPage(const QList<HelpPage> &pages, const QString &link)
{
    const auto found = std::find_if(pages.begin(), pages.end(), [&link](const HelpPage &page) {
        return link == page.name + QLatin1StringView(".md");
    });
    return found == pages.end() ? -1 : found - pages.begin();
}

QString helpPicturePath(const QString &name, HelpPictureColors colors)
{
    static const QRegularExpression picture(QStringLiteral("^(?:\\.\\./)?pictures/([a-z-]+)\\.png$"));
    const QRegularExpressionMatch match = picture.match(name);
    if (!match.hasMatch())
        return {};
    const QString suffix = colors == HelpPictureColors::Dark ? QStringLiteral("-dark") : QString();
    return QStringLiteral(":/help/pictures/%1%2.png").arg(match.captured(1), suffix);
}

} // namespace dicom_echo
