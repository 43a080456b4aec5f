#include "core/report/html_page.h"

#include "core/diagnosis/diagnosis.h"

namespace dicom_echo {

namespace {

constexpr auto pageStyle = R"(:root { color-scheme: light; }
body { font-family: sans-serif; line-height: 1.45; color: #1c1c1c; background: #fff; max-width: 72em; margin: 2em auto;
  padding: 0 1em; overflow-wrap: break-word; }
h1 { font-size: 1.5em; } h2 { font-size: 1.2em; margin-top: 1.8em; } h3 { font-size: 1em; margin: 1.2em 0 0.3em; }
th { text-align: left; vertical-align: top; font-weight: normal; color: #555; padding-right: 1.5em; }
td { vertical-align: top; }
img, svg { max-width: 100%; }
svg { height: auto; }
figure { margin: 0; } figcaption { color: #555; }
table.rows th { min-width: 8em; }
.summary { border-left: 0.4em solid #888; padding: 0.5em 1em; background: #f7f7f7; }
.success { border-color: #2e7d32; } .warning { border-color: #b26a00; } .failure { border-color: #c62828; }
pre { background: #f4f4f4; padding: 1em; white-space: pre-wrap; font-size: 0.85em; }
.counts { display: flex; flex-wrap: wrap; gap: 0.8em; padding: 0; margin: 1.2em 0; list-style: none; }
.counts li { border: 1px solid #ccc; border-top: 0.3em solid #888; padding: 0.4em 1em; min-width: 6em; }
.counts li.success { border-top-color: #2e7d32; } .counts li.warning { border-top-color: #b26a00; }
.counts li.failure { border-top-color: #c62828; }
.counts b { display: block; font-size: 1.6em; }
.cause { border-left: 0.25em solid #c62828; padding-left: 1em; margin: 1.2em 0; }
.cause.warning { border-color: #b26a00; }
.cause h3 { margin-top: 0; }
.who { color: #555; }
table.peers { border-collapse: collapse; width: 100%; }
table.peers th, table.peers td { border-bottom: 1px solid #ddd; padding: 0.35em 0.8em 0.35em 0; }
table.peers td { overflow-wrap: anywhere; min-width: 6em; }
@media screen and (min-width: 64em) { table.peers td:last-child { min-width: 10em; } }
table.peers td.result, table.peers th { white-space: nowrap; }
table.peers thead th { border-bottom: 2px solid #888; }
td.result.failure { color: #b71c1c; font-weight: bold; } td.result.warning { color: #8a5200; font-weight: bold; }
td.result.success { color: #2e7d32; }
details { border-top: 1px solid #ddd; padding: 0.4em 0; }
summary { cursor: pointer; } summary .failure { color: #b71c1c; } summary .warning { color: #8a5200; }
@media (max-width: 42em) {
  body { margin: 1em auto; }
  table.rows tr, table.rows th, table.rows td { display: block; padding: 0; }
  table.rows tr { margin-bottom: 0.5em; }
  table.peers thead { display: none; }
  table.peers tr { display: block; border-bottom: 1px solid #bbb; padding: 0.5em 0; }
  table.peers td { display: block; border: 0; padding: 0.1em 0; }
  table.peers td:empty { display: none; }
  table.peers td.labelled::before { content: attr(data-label) ": "; color: #555; }
}
@page { size: A4; margin: 16mm 14mm; }
@media print {
  body { max-width: none; margin: 0; padding: 0; font-size: 10pt; }
  .cause, table.peers tr, .counts, figure { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  thead { display: table-header-group; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
)";

/// As the source of an image, so that nothing in it can run or act on the page.
QString htmlPicture(const ReportPicture &picture)
{
    return QStringLiteral("<img alt=\"%1\" src=\"data:image/svg+xml;base64,").arg(picture.description.toHtmlEscaped()) +
           QString::fromLatin1(picture.svg.toBase64()) + QStringLiteral("\"/>\n");
}

} // namespace

QString htmlElement(const QString &tag, const QString &text)
{
    return QStringLiteral("<%1>%2</%1>").arg(tag, text.toHtmlEscaped());
}

QString htmlElement(const QString &tag, const QString &cssClass, const QString &text)
{
    return QStringLiteral("<%1 class=\"%2\">%3</%1>").arg(tag, cssClass.toHtmlEscaped(), text.toHtmlEscaped());
}

QString htmlSection(const ReportSection &section, const Words &words, int level)
{
    QString html = htmlElement(QStringLiteral("h%1").arg(level), section.heading) + u'\n';
    if (!section.rows.isEmpty())
        html += QStringLiteral("<table class=\"rows\">\n");
    for (const ReportRow &row : section.rows)
        html += QStringLiteral("<tr>") + htmlElement(QStringLiteral("th"), row.name) +
                htmlElement(QStringLiteral("td"), row.value) + QStringLiteral("</tr>\n");
    if (!section.rows.isEmpty())
        html += QStringLiteral("</table>\n");
    if (!section.steps.isEmpty())
        html += htmlElement(QStringLiteral("p"), words(Text::tr("What to do:"))) + QStringLiteral("\n<ol>\n");
    for (const QString &step : section.steps)
        html += htmlElement(QStringLiteral("li"), step) + u'\n';
    if (!section.steps.isEmpty())
        html += QStringLiteral("</ol>\n");
    if (!section.picture.svg.isEmpty())
        html += htmlPicture(section.picture);
    if (!section.lines.isEmpty())
        html += htmlElement(QStringLiteral("pre"), section.lines.join(u'\n')) + u'\n';
    return html;
}

QString htmlPage(const QString &title, Verdict verdict, const QString &summary, const QString &body, const Words &words)
{
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                       .arg(languageCode(words.language()));
    html += htmlElement(QStringLiteral("title"), title) + u'\n';
    html += QStringLiteral("<style>\n") + QLatin1StringView(pageStyle) + QStringLiteral("</style>\n</head>\n<body>\n");
    html += htmlElement(QStringLiteral("h1"), title) + u'\n';
    html += htmlElement(QStringLiteral("p"), QStringLiteral("summary ") + verdictName(verdict), summary) + u'\n';
    return html + body + QStringLiteral("</body>\n</html>\n");
}

} // namespace dicom_echo
