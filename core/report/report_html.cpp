#include "core/report/report_html.h"

#include "core/report/html_page.h"

namespace dicom_echo {

QString reportHtml(const ReportDocument &document)
{
    const Words &words = Words::of(document.language);
    QString body;
    for (const ReportSection &section : document.sections)
        body += htmlSection(section, words);
    return htmlPage(document.title, document.verdict, document.summary, body, words);
}

QString reportHtml(const EchoReport &report, const QStringList &logLines, const Words &words)
{
    return reportHtml(reportDocument(report, logLines, words));
}

QString reportHtml(const WatchReport &report, const QStringList &logLines, const Words &words)
{
    return reportHtml(reportDocument(report, logLines, words));
}

} // namespace dicom_echo
