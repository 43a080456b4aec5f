#include "ui/latency/latency_export.h"

#include "core/latency/latency_series.h"
#include "core/log/utc.h"
#include "core/text/visible_text.h"
#include "ui/files/text_file.h"
#include "ui/latency/latency_chart.h"
#include "ui/widgets/time_text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace dicom_echo {
namespace {

constexpr QSize pictureSize(1200, 600);
constexpr int pixelRatio = 2;
constexpr qsizetype usualLineLength = 48;

const char *outcomeName(SampleOutcome outcome)
{
    switch (outcome) {
    case SampleOutcome::Succeeded:
        return "succeeded";
    case SampleOutcome::Refused:
        return "refused";
    case SampleOutcome::Lost:
        return "lost";
    }
    Q_UNREACHABLE();
}

/// RFC 4180.
QByteArray quotedCell(const QString &text)
{
    return '"' + QString(text).replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
}

QByteArray pngOf(const LatencyDocument &document)
{
    QBuffer buffer;
    latencyImage(document).save(&buffer, "PNG");
    return buffer.data();
}

/// `2026-11-22 10:02:11 to 10:04:00`: the day again only if it is another one.
QString timeRangeText(qint64 begin, qint64 end)
{
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(begin / 1000);
    const QDateTime until = QDateTime::fromMSecsSinceEpoch(end / 1000);
    const bool isOneDay = from.date() == until.date();
    return QCoreApplication::translate("LatencyExport", "%1 to %2")
        .arg(momentText(from), isOneDay ? until.toString(u"HH:mm:ss") : momentText(until));
}

} // namespace

LatencyDocument latencyDocument(const LatencyChart &chart, const LatencySeries &series, const LatencyPeer &peer)
{
    const QString name =
        QCoreApplication::translate("LatencyExport", "%1 at %2, port %3")
            .arg(visibleText(peer.calledAeTitle), visibleText(peer.address), QString::number(peer.port));
    return {&chart, &series, name, name + QStringLiteral(", ") + timeRangeText(series.begin(), series.end())};
}

QImage latencyImage(const LatencyDocument &document)
{
    QImage image(pictureSize * pixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    QPainter painter(&image);
    document.chart->paintOn(painter, QRectF({}, pictureSize), document.chart->palette(), document.title);
    return image;
}

QByteArray latencySvg(const LatencyDocument &document, SvgColors colors)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(pictureSize);
    generator.setViewBox(QRect({}, pictureSize));
    generator.setTitle(document.title.toHtmlEscaped()); // the generator does not do it
    generator.setDescription(document.chart->accessibleDescription().toHtmlEscaped());
    const QPalette palette = colors == SvgColors::OfPaper ? QPalette(Qt::lightGray) : document.chart->palette();
    QPainter painter(&generator);
    document.chart->paintOn(painter, QRectF({}, pictureSize), palette, document.title);
    painter.end();
    return buffer.data();
}

QByteArray latencyCsv(const LatencySeries &series, const QString &peer)
{
    const QByteArray peerCell = ',' + quotedCell(peer) + "\r\n";
    QByteArray csv = "number,time,milliseconds,outcome,peer\r\n";
    csv.reserve(series.size() * (usualLineLength + peerCell.size()));
    qint64 second = -1;
    QByteArray secondText;
    for (qsizetype i = 0; i < series.size(); ++i) {
        const LatencySample &sample = series.at(i);
        if (const qint64 now = sample.timeMicroseconds / 1'000'000; now != second) {
            second = now;
            secondText = QDateTime::fromSecsSinceEpoch(second, utc).toString(u"yyyy-MM-ddTHH:mm:ss.").toLatin1();
        }
        csv += QByteArray::number(series.droppedCount() + i + 1) + ',' + secondText;
        csv += QByteArray::number(sample.timeMicroseconds % 1'000'000).rightJustified(6, '0') + "Z,";
        if (sample.outcome != SampleOutcome::Lost)
            csv += QByteArray::number(double{sample.milliseconds}, 'g', 6);
        csv += QByteArray(",") + outcomeName(sample.outcome) + peerCell;
    }
    return csv;
}

std::optional<QString> saveLatency(const QString &path, const LatencyDocument &document)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1StringView("png"))
        return saveFile(path, pngOf(document));
    if (suffix == QLatin1StringView("svg"))
        return saveFile(path, latencySvg(document, SvgColors::OfTheWindow));
    return saveFile(path, latencyCsv(*document.series, document.peer));
}

} // namespace dicom_echo
