#include "core/report/report_html.h"

#include "core/diagnosis/diagnosis.h"

namespace dicom_echo {

namespace {

const char *const style = "body { font-family: sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em; }\n"
                          "h1 { font-size: 1.4em; } h2 { font-size: 1.1em; margin-top: 1.5em; }\n"
                          "th { text-align: left; vertical-align: top; font-weight: normal; color: #555;"
                          " padding-right: 1.5em; white-space: nowrap; }\n"
                          ".summary { border-left: 0.4em solid #888; padding: 0.5em 1em; }\n"
                          ".success { border-color: #2e7d32; } .warning { border-color: #b26a00; }"
                          " .failure { border-color: #c62828; }\n"
                          "pre { background: #f4f4f4; padding: 1em; overflow-x: auto; }\n";

/// <tag>text</tag>, with the text escaped.
QString element(const QString &tag, const QString &text)
{
    return QStringLiteral("<%1>%2</%1>").arg(tag, text.toHtmlEscaped());
}

/// As the source of an image, so that nothing in it can run or act on the page.
QString pictureHtml(const ReportPicture &picture)
{
    return QStringLiteral("<img alt=\"%1\" style=\"max-width: 100%\" src=\"data:image/svg+xml;base64,")
               .arg(picture.description.toHtmlEscaped()) +
           QString::fromLatin1(picture.svg.toBase64()) + QStringLiteral("\">\n");
}

QString sectionHtml(const ReportSection &section)
{
    QString html = element(QStringLiteral("h2"), section.heading) + u'\n';
    if (!section.rows.isEmpty())
        html += QStringLiteral("<table>\n");
    for (const ReportRow &row : section.rows)
        html += QStringLiteral("<tr>") + element(QStringLiteral("th"), row.name) +
                element(QStringLiteral("td"), row.value) + QStringLiteral("</tr>\n");
    if (!section.rows.isEmpty())
        html += QStringLiteral("</table>\n");
    if (!section.steps.isEmpty())
        html += QStringLiteral("<p>What to do:</p>\n<ol>\n");
    for (const QString &step : section.steps)
        html += element(QStringLiteral("li"), step) + u'\n';
    if (!section.steps.isEmpty())
        html += QStringLiteral("</ol>\n");
    if (!section.picture.svg.isEmpty())
        html += pictureHtml(section.picture);
    if (!section.lines.isEmpty())
        html += element(QStringLiteral("pre"), section.lines.join(u'\n')) + u'\n';
    return html;
}

} // namespace

QString reportHtml(const ReportDocument &document)
{
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    html += element(QStringLiteral("title"), document.title) + u'\n';
    html += QStringLiteral("<style>\n") + QString::fromLatin1(style) + QStringLiteral("</style>\n</head>\n<body>\n");
    html += element(QStringLiteral("h1"), document.title) + u'\n';
    html += QStringLiteral("<p class=\"summary ") + verdictName(document.verdict) + QStringLiteral("\">") +
            document.summary.toHtmlEscaped() + QStringLiteral("</p>\n");
    for (const ReportSection &section : document.sections)
        html += sectionHtml(section);
    return html + QStringLiteral("</body>\n</html>\n");
}

QString reportHtml(const EchoReport &report, const QStringList &logLines)
{
    return reportHtml(reportDocument(report, logLines));
}

QString reportHtml(const WatchReport &report, const QStringList &logLines)
{
    return reportHtml(reportDocument(report, logLines));
}

} // namespace dicom_echo
