// Results for the tests of formats that machines read.
#pragma once

#include "core/formats/report_writer.h"
#include "core/log/utc.h"
#include "tests/unit/fleet/fleet_fixture.h"

#include <QRegularExpression>

namespace dicom_echo::test {

inline EchoReport answered(double milliseconds = 0.3)
{
    EchoReport report;
    report.request.address = QStringLiteral("pacs");
    report.request.port = 104;
    report.request.calledAeTitle = QStringLiteral("MAIN");
    report.verdict = Verdict::Success;
    report.peer.implementationVersionName = QStringLiteral("VENDOR_1");
    report.stage(Stage::Resolve) = {StageState::Ok, 0.1};
    report.stage(Stage::Connect) = {StageState::Ok, 0.25};
    report.stage(Stage::Echo) = {StageState::Ok, milliseconds};
    report.echoes.sent = report.echoes.succeeded = 1;
    report.echoes.roundTrip.emplace().median = milliseconds;
    report.startedAt = QDateTime(QDate(2026, 11, 30), QTime(10, 0), utc);
    report.milliseconds = 5.3;
    return report;
}

inline Thresholds thresholds(const char *warning, const char *critical)
{
    return {parseThreshold(QString::fromLatin1(warning)).value, parseThreshold(QString::fromLatin1(critical)).value};
}

inline QString bytes(ReportFormat format, const EchoReport &report, const Thresholds &limits = {})
{
    return QString::fromUtf8(reportBytes(format, report, {{}, limits}));
}

inline QString bytes(ReportFormat format, const FleetReport &report, const Thresholds &limits = {})
{
    return QString::fromUtf8(reportBytes(format, report, {{}, limits}));
}

inline FleetReport fleetOf(const QList<FleetPeerResult> &peers)
{
    FleetReport report;
    report.startedAt = QDateTime(QDate(2026, 11, 30), QTime(8, 0), utc);
    report.milliseconds = 5123.5;
    report.peers = peers;
    report.peerCount = peers.size();
    return report;
}

inline FleetPeerResult answeredPeer(const char *name, const char *group, double milliseconds = 0.3)
{
    return {QString::fromUtf8(name), QString::fromUtf8(group), answered(milliseconds), {}, {}};
}

/// What a plugin printed, read by the rules of the guidelines.
struct PluginOutput
{
    QString state;
    QString text;
    QMap<QString, QStringList> metrics; ///< label -> value with unit, warning, critical, minimum, maximum
    QStringList details;
    QString error; ///< what breaks the rules
};

inline PluginOutput readPluginOutput(const QString &output)
{
    PluginOutput result;
    if (!output.endsWith(u'\n'))
        result.error = QStringLiteral("no line feed at the end");
    QStringList lines = output.split(u'\n');
    lines.removeLast();
    result.details = lines.mid(1);
    static const QRegularExpression first(
        QStringLiteral(R"(\ADICOM (OK|WARNING|CRITICAL|UNKNOWN) - ([^|]+?)(?: \| ([^|]+))?\z)"));
    const auto match = first.match(lines.value(0));
    if (!match.hasMatch())
        result.error = QStringLiteral("no first line: ") + lines.value(0);
    result.state = match.captured(1);
    result.text = match.captured(2);
    if (result.details.join(u'\n').contains(u'|'))
        result.error = QStringLiteral("numbers among the details");
    static const QRegularExpression metric(
        QStringLiteral(R"(\A'([^'=]+)'=(-?[0-9]+(?:\.[0-9]+)?(?:s|%|))((?:;[-0-9.:~@]*){0,4})\z)"));
    const QStringList metrics = match.captured(3).split(u' ', Qt::SkipEmptyParts);
    for (const QString &text : metrics) {
        const auto parts = metric.match(text);
        if (!parts.hasMatch())
            result.error = QStringLiteral("no metric: ") + text;
        result.metrics[parts.captured(1)] = QStringList(parts.captured(2)) + parts.captured(3).split(u';').mid(1);
    }
    return result;
}

} // namespace dicom_echo::test
