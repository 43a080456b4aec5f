#include "core/report/report_html.h"

#include "core/report/html_page.h"
#include "core/report/round_trip_chart.h"

namespace dicom_echo {

namespace {

/// The chart stands before the first part of many lines: the outages of a watch, or the log.
QString pageOf(const ReportDocument &document, const QString &chart)
{
    const Words &words = Words::of(document.language);
    QString body;
    bool hasChart = false;
    for (const ReportSection &section : document.sections) {
        if (!hasChart && !section.lines.isEmpty()) {
            body += chart;
            hasChart = true;
        }
        body += htmlSection(section, words);
    }
    if (!hasChart)
        body += chart;
    return htmlPage(document.title, document.verdict, document.summary, body, words);
}

} // namespace

QString reportHtml(const ReportDocument &document)
{
    return pageOf(document, {});
}

QString reportHtml(const EchoReport &report, const QStringList &logLines, const Words &words,
                   const LatencySeries &roundTrips)
{
    return pageOf(reportDocument(report, logLines, words), roundTripChart(roundTrips, words));
}

QString reportHtml(const WatchReport &report, const QStringList &logLines, const Words &words,
                   const LatencySeries &roundTrips)
{
    return pageOf(reportDocument(report, logLines, words), roundTripChart(roundTrips, report.summary, words));
}

} // namespace dicom_echo
