// A finished run or watch as a document to read: headings, rows, steps. The one content of the plain-text and the HTML
// report; the history keeps it.
#pragma once

#include "core/echo/watch_statistics.h"
#include "core/language/words.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace dicom_echo {

struct ReportRow
{
    QString name;
    QString value;
    bool operator==(const ReportRow &) const = default;
};

/// For the HTML report; the text report has its words only.
struct ReportPicture
{
    QByteArray svg; ///< empty: none
    QString description;
    bool operator==(const ReportPicture &) const = default;
};

/// A part with a heading; what it does not have is empty. Plain text, control characters made visible.
struct ReportSection
{
    QString heading;
    QList<ReportRow> rows;
    QStringList steps; ///< numbered, to be done in this order
    QStringList lines; ///< of a log: each kept as it is
    ReportPicture picture = {};
    bool operator==(const ReportSection &) const = default;
};

struct ReportDocument
{
    Verdict verdict = Verdict::Cancelled;
    QString title;
    QString summary;
    QList<ReportSection> sections;
    Language language = Language::English;
    bool operator==(const ReportDocument &) const = default;
};

/// `logLines`: with their prefixes, as `I: Requesting Association`.
[[nodiscard]] ReportDocument reportDocument(const EchoReport &report, const QStringList &logLines,
                                            const Words &words = Words::english());
[[nodiscard]] ReportDocument reportDocument(const WatchReport &report, const QStringList &logLines,
                                            const Words &words = Words::english());

} // namespace dicom_echo
