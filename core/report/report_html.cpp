#include "core/report/report_html.h"

#include "core/report/html_page.h"

namespace dicom_echo {

QString reportHtml(const ReportDocument &document)
{
    QString body;
    for (const ReportSection &section : document.sections)
        body += htmlSection(section);
    return htmlPage(document.title, document.verdict, document.summary, body);
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
