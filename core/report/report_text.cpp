#include "core/report/report_text.h"

#include "core/report/wrapped_text.h"

#include <algorithm>

namespace dicom_echo {

namespace {

constexpr qsizetype leastNameWidth = 16;

/// The column of the values: the longest name, its colon and a blank before it.
qsizetype nameWidth(const QList<ReportRow> &rows)
{
    qsizetype width = leastNameWidth;
    for (const ReportRow &row : rows)
        width = std::max(width, row.name.size() + 2);
    return width;
}

QString sectionText(const ReportSection &section, const Words &words)
{
    const qsizetype width = nameWidth(section.rows);
    QString text = u'\n' + reportLine(QString(), section.heading);
    for (const ReportRow &row : section.rows)
        text += reportLine(QStringLiteral("  ") + (row.name + u':').leftJustified(width), row.value);
    if (!section.steps.isEmpty())
        text += QStringLiteral("  ") + words(Text::tr("What to do:")) + u'\n';
    for (qsizetype i = 0; i < section.steps.size(); ++i)
        text += reportLine(QStringLiteral("  %1. ").arg(i + 1), section.steps[i]);
    for (const QString &line : section.lines)
        text += QStringLiteral("  ") + line + u'\n';
    return text;
}

} // namespace

QString reportText(const ReportDocument &document)
{
    QString text = document.title + u'\n' + QString(document.title.size(), u'=') + u'\n';
    text += reportLine(QString(), document.summary);
    for (const ReportSection &section : document.sections)
        text += sectionText(section, Words::of(document.language));
    return text;
}

QString reportText(const EchoReport &report, const QStringList &logLines, const Words &words)
{
    return reportText(reportDocument(report, logLines, words));
}

QString reportText(const WatchReport &report, const QStringList &logLines, const Words &words)
{
    return reportText(reportDocument(report, logLines, words));
}

} // namespace dicom_echo
