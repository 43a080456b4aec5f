#include "ui/history/kept_report.h"

#include "core/report/json_text.h"
#include "core/report/report_html.h"
#include "core/report/report_text.h"
#include "core/text/fingerprint_text.h"
#include "ui/run/redaction.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

namespace dicom_echo {
namespace {

/// Texts, as everything that leaves the window; and fingerprints, by which certificates can be looked up.
class TextRedaction
{
public:
    TextRedaction(const EchoReport &names, Redaction &redaction)
        : m_redaction(redaction)
    {
        redaction.learn(names);
        if (const auto &tls = names.request.tls)
            learnFingerprint(tls->pinnedSha256);
        if (!names.tls)
            return;
        for (const CertificateFacts &certificate : names.tls->chain)
            learnFingerprint(certificate.sha256);
    }

    [[nodiscard]] QString redacted(const QString &text) const
    {
        QString result = m_redaction.line(text);
        for (const QString &fingerprint : m_fingerprints)
            result.replace(fingerprint, QStringLiteral("redacted"));
        return result;
    }

    [[nodiscard]] QStringList redacted(const QStringList &texts) const
    {
        QStringList results;
        for (const QString &text : texts)
            results << redacted(text);
        return results;
    }

    [[nodiscard]] QJsonValue redacted(const QJsonValue &value) const
    {
        if (value.isString())
            return redacted(value.toString());
        if (value.isArray()) {
            QJsonArray array;
            for (const auto &element : value.toArray())
                array << redacted(element);
            return array;
        }
        if (!value.isObject())
            return value;
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            *member = redacted(QJsonValue(*member));
        return object;
    }

    [[nodiscard]] ReportDocument redacted(ReportDocument document) const
    {
        document.title = redacted(document.title);
        document.summary = redacted(document.summary);
        for (ReportSection &section : document.sections) {
            section.heading = redacted(section.heading);
            for (ReportRow &row : section.rows)
                row.value = redacted(row.value);
            section.steps = redacted(section.steps);
            section.lines = redacted(section.lines);
        }
        return document;
    }

private:
    /// As machines and as people read it.
    void learnFingerprint(const QByteArray &sha256)
    {
        if (!sha256.isEmpty())
            m_fingerprints << QString::fromLatin1(sha256) << fingerprintText(sha256);
    }

    Redaction &m_redaction;
    QStringList m_fingerprints;
};

} // namespace

KeptReport given(const KeptReport &report, Redaction &redaction)
{
    if (!redaction.isOn())
        return report;
    const TextRedaction texts(report.record.names, redaction);
    KeptReport result = report;
    result.record.report = texts.redacted(QJsonValue(report.record.report)).toObject();
    result.record.document = texts.redacted(report.record.document);
    result.record.names = {};
    return result;
}

QString textOf(const KeptReport &report)
{
    return reportText(report.record.document);
}

QString fileContentOf(const KeptReport &report, const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1StringView("json"))
        return QString::fromLatin1(asciiJson(report.record.report));
    return suffix == QLatin1StringView("txt") ? textOf(report) : reportHtml(report.record.document);
}

QString fileNameOf(const KeptReport &report)
{
    static const QRegularExpression others(QStringLiteral("[^A-Za-z0-9.-]+"));
    const QString time = report.row.outcome.startedAt.toLocalTime().toString(u"yyyyMMdd-HHmmss");
    const QString peer = QString(report.record.names.request.address).replace(others, QStringLiteral("_"));
    return peer.isEmpty() ? QStringLiteral("dicom-echo-%1").arg(time)
                          : QStringLiteral("dicom-echo-%1-%2").arg(peer, time);
}

} // namespace dicom_echo
