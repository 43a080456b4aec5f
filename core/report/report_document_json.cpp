#include "core/report/report_document_json.h"

#include "core/diagnosis/diagnosis.h"

#include <QJsonArray>

namespace dicom_echo {

namespace {

constexpr QLatin1StringView verdictKey("verdict");
constexpr QLatin1StringView titleKey("title");
constexpr QLatin1StringView summaryKey("summary");
constexpr QLatin1StringView sectionsKey("sections");
constexpr QLatin1StringView languageKey("language");
constexpr QLatin1StringView headingKey("heading");
constexpr QLatin1StringView rowsKey("rows");
constexpr QLatin1StringView stepsKey("steps");
constexpr QLatin1StringView linesKey("lines");

QStringList stringsFromJson(const QJsonValue &value)
{
    QStringList strings;
    for (const auto &string : value.toArray())
        strings << string.toString();
    return strings;
}

QJsonObject sectionToJson(const ReportSection &section)
{
    QJsonArray rows;
    for (const ReportRow &row : section.rows)
        rows << QJsonArray{row.name, row.value};
    return {{headingKey, section.heading},
            {rowsKey, rows},
            {stepsKey, QJsonArray::fromStringList(section.steps)},
            {linesKey, QJsonArray::fromStringList(section.lines)}};
}

ReportSection sectionFromJson(const QJsonObject &object)
{
    ReportSection section;
    section.heading = object[headingKey].toString();
    for (const auto &row : object[rowsKey].toArray())
        section.rows << ReportRow{row[0].toString(), row[1].toString()};
    section.steps = stringsFromJson(object[stepsKey]);
    section.lines = stringsFromJson(object[linesKey]);
    return section;
}

} // namespace

QJsonObject documentToJson(const ReportDocument &document)
{
    QJsonArray sections;
    for (const ReportSection &section : document.sections)
        sections << sectionToJson(section);
    return {{verdictKey, verdictName(document.verdict)},
            {titleKey, document.title},
            {summaryKey, document.summary},
            {sectionsKey, sections},
            {languageKey, languageCode(document.language)}};
}

ReportDocument documentFromJson(const QJsonObject &object)
{
    ReportDocument document;
    document.verdict = verdictFromName(object[verdictKey].toString());
    document.title = object[titleKey].toString();
    document.summary = object[summaryKey].toString();
    for (const auto &section : object[sectionsKey].toArray())
        document.sections << sectionFromJson(section.toObject());
    for (const Language language : languages) // of older ones it is not named: they are in English
        if (object[languageKey].toString() == languageCode(language))
            document.language = language;
    return document;
}

Verdict verdictFromName(const QString &name)
{
    for (const Verdict verdict : {Verdict::Success, Verdict::Warning, Verdict::Failure}) {
        if (name == verdictName(verdict))
            return verdict;
    }
    return Verdict::Cancelled;
}

} // namespace dicom_echo
