#include "core/history/history_record.h"

#include "core/history/peer_names.h"
#include "core/report/report_document_json.h"
#include "core/report/report_json.h"
#include "core/report/watch_json.h"

#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>

namespace dicom_echo {

namespace {

constexpr QLatin1StringView reportKey("report");
constexpr QLatin1StringView documentKey("document");
constexpr QLatin1StringView namesKey("names");

constexpr qsizetype mostLogCharacters = 64 * 1024;
constexpr qsizetype mostRecordBytes = 256 * 1024; ///< before it is compressed
constexpr quint32 mostReadBytes = 16 * 1024 * 1024;

QStringList newestLines(const QStringList &lines)
{
    qsizetype characters = 0;
    qsizetype first = lines.size();
    while (first > 0 && characters + lines.at(first - 1).size() <= mostLogCharacters)
        characters += lines.at(--first).size();
    return lines.sliced(first);
}

QByteArray packed(const QJsonObject &report, const ReportDocument &document, const QJsonObject &names)
{
    const QJsonObject record{{reportKey, report}, {documentKey, documentToJson(document)}, {namesKey, names}};
    return QJsonDocument(record).toJson(QJsonDocument::Compact);
}

/// The peer decides how long some parts are.
ReportDocument shortened(ReportDocument document)
{
    constexpr qsizetype mostRows = 200;
    constexpr qsizetype mostCharacters = 2000;
    for (ReportSection &section : document.sections) {
        section.rows.resize(std::min(section.rows.size(), mostRows));
        for (ReportRow &row : section.rows)
            row.value.truncate(mostCharacters);
        section.steps.clear();
        section.lines.clear();
    }
    constexpr qsizetype mostSections = 20;
    document.sections.resize(std::min(document.sections.size(), mostSections));
    document.summary.truncate(mostCharacters);
    return document;
}

QByteArray bounded(const QJsonObject &report, const ReportDocument &document, const QJsonObject &names)
{
    QByteArray bytes = packed(report, document, names);
    if (bytes.size() > mostRecordBytes)
        bytes = packed({}, document, names);
    if (bytes.size() > mostRecordBytes)
        bytes = packed({}, shortened(document), names);
    return qCompress(bytes);
}

} // namespace

QByteArray historyRecord(const EchoReport &report, const QStringList &logLines, const Words &words)
{
    return bounded(reportToJson(report), reportDocument(report, newestLines(logLines), words), peerNamesToJson(report));
}

QByteArray historyRecord(const WatchReport &report, const QStringList &logLines, const Words &words)
{
    return bounded(QJsonDocument::fromJson(watchJsonText(report)).object(),
                   reportDocument(report, newestLines(logLines), words), peerNamesToJson(report));
}

std::optional<HistoryRecord> readHistoryRecord(const QByteArray &bytes)
{
    if (bytes.size() < qsizetype{sizeof(quint32)} || qFromBigEndian<quint32>(bytes.constData()) > mostReadBytes)
        return std::nullopt;
    const QJsonObject record = QJsonDocument::fromJson(qUncompress(bytes)).object();
    if (!record.contains(documentKey))
        return std::nullopt;
    return HistoryRecord{record[reportKey].toObject(), documentFromJson(record[documentKey].toObject()),
                         peerNamesFromJson(record[namesKey].toObject())};
}

} // namespace dicom_echo
