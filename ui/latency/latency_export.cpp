#include "ui/latency/latency_export.h"

#include "core/latency/latency_series.h"
#include "ui/latency/latency_chart.h"
#include "ui/widgets/text_file.h"

#include <QBuffer>
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

QByteArray pngOf(const LatencyChart &chart)
{
    QImage image(pictureSize * pixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    QPainter painter(&image);
    chart.paintOn(painter, QRectF({}, pictureSize), chart.palette());
    painter.end();
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray svgOf(const LatencyChart &chart)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(pictureSize);
    generator.setViewBox(QRect({}, pictureSize));
    generator.setTitle(chart.accessibleName());
    generator.setDescription(chart.accessibleDescription());
    QPainter painter(&generator);
    chart.paintOn(painter, QRectF({}, pictureSize), chart.palette());
    painter.end();
    return buffer.data();
}

} // namespace

QByteArray latencyCsv(const LatencySeries &series)
{
    QByteArray csv = "number,time,milliseconds,outcome\r\n";
    csv.reserve(series.size() * usualLineLength);
    qint64 second = -1;
    QByteArray secondText;
    for (qsizetype i = 0; i < series.size(); ++i) {
        const LatencySample &sample = series.at(i);
        if (const qint64 now = sample.timeMicroseconds / 1'000'000; now != second) {
            second = now;
            secondText = QDateTime::fromSecsSinceEpoch(second, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss.").toLatin1();
        }
        csv += QByteArray::number(series.droppedCount() + i + 1) + ',' + secondText;
        csv += QByteArray::number(sample.timeMicroseconds % 1'000'000).rightJustified(6, '0') + "Z,";
        if (sample.outcome != SampleOutcome::Lost)
            csv += QByteArray::number(double{sample.milliseconds}, 'g', 6);
        csv += QByteArray(",") + outcomeName(sample.outcome) + "\r\n";
    }
    return csv;
}

std::optional<QString> saveLatency(const QString &path, const LatencyChart &chart, const LatencySeries &series)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1StringView("png"))
        return saveFile(path, pngOf(chart));
    if (suffix == QLatin1StringView("svg"))
        return saveFile(path, svgOf(chart));
    return saveFile(path, latencyCsv(series));
}

} // namespace dicom_echo
