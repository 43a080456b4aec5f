#include "core/report/round_trip_chart.h"

#include "core/diagnosis/duration_text.h"
#include "core/latency/run_samples.h"
#include "core/latency/value_axis.h"
#include "core/report/html_page.h"

#include <algorithm>
#include <cmath>

namespace dicom_echo {

namespace {

// In units of the view box, which are pixels where there is room for them.
constexpr double chartWidth = 760;
constexpr double chartHeight = 300;
constexpr double plotLeft = 64;
constexpr double plotRight = 736;
constexpr double plotTop = 42;
constexpr double plotBottom = 252;
constexpr double plotWidth = plotRight - plotLeft;
constexpr double crossSize = 8;
constexpr double narrowestOutage = 2;
constexpr qsizetype mostDots = 200; // with more of them, each line stands for several
constexpr int lineCount = 240;
constexpr int mostTicks = 7;
constexpr double spaceAboveLongest = 1.06;
constexpr double shortestWatch = 1e-3; // seconds

/// Echoes at one place of the chart.
struct ChartPlace
{
    double x = 0;
    LatencyColumn echoes;
};

struct ChartTick
{
    double x = 0;
    QString text;
};

/// What is drawn, whichever way it goes along.
struct ChartContent
{
    std::vector<ChartPlace> places;
    std::vector<ChartTick> ticks;
    QString axisTitle;
    QString description;
    QList<TimeWindow> outages; ///< their `x`, in order
};

double xOfShare(double share)
{
    return plotLeft + std::clamp(share, 0.0, 1.0) * plotWidth;
}

bool hasDots(const LatencySeries &series)
{
    return series.size() <= mostDots;
}

LatencyColumn everyEcho(const LatencySeries &series)
{
    return series.summary(0, series.size());
}

bool isWorthAChart(const LatencySeries &series)
{
    return series.size() > 1 && everyEcho(series).answers > 0;
}

ChartContent contentByNumber(const LatencySeries &series, const Words &words)
{
    ChartContent content;
    const qsizetype count = series.size();
    const qsizetype places = hasDots(series) ? count : lineCount;
    for (qsizetype i = 0; i < places; ++i) {
        const qsizetype first = i * count / places;
        content.places.push_back({xOfShare(static_cast<double>(first) / static_cast<double>(count - 1)),
                                  series.summary(first, (i + 1) * count / places)});
    }
    const auto least = static_cast<double>(series.droppedCount() + 1);
    const double range = static_cast<double>(count - 1);
    for (const double number : roundTicks(least, least + range, mostTicks).values) {
        if (std::abs(number - std::round(number)) < 1e-6) // there is no half an echo
            content.ticks.push_back({xOfShare((number - least) / range), QString::number(std::llround(number))});
    }
    const LatencyColumn all = everyEcho(series);
    content.axisTitle = words(Text::tr("Number of the echo"));
    content.description = words(Text::tr("%1 echoes, round trips from %2 to %3, failed echoes: %4."))
                              .arg(QString::number(count), durationText(double{all.least}, words),
                                   durationText(double{all.most}, words), QString::number(all.failures));
    return content;
}

/// The time of all samples and of the outages around them, in seconds since the first sample.
TimeWindow watchedTime(const LatencySeries &series, const QList<TimeWindow> &outages)
{
    TimeWindow time{0, static_cast<double>(series.end() - series.begin()) / 1e6};
    if (!outages.isEmpty() && series.droppedCount() == 0)
        time.from = std::min(time.from, outages.constFirst().from);
    if (!outages.isEmpty())
        time.to = std::max(time.to, outages.constLast().to);
    time.to = std::max(time.to, time.from + shortestWatch);
    return time;
}

/// As places of the chart; those that would touch are one.
QList<TimeWindow> drawnOutages(const QList<TimeWindow> &outages, const TimeWindow &time)
{
    QList<TimeWindow> drawn;
    for (const TimeWindow &outage : outages) {
        if (outage.to < time.from)
            continue;
        const double from = xOfShare((outage.from - time.from) / time.width());
        const double to = std::max(xOfShare((outage.to - time.from) / time.width()), from + narrowestOutage);
        if (!drawn.isEmpty() && from < drawn.constLast().to + 1)
            drawn.last().to = std::max(drawn.constLast().to, to);
        else
            drawn.append({from, to});
    }
    return drawn;
}

ChartContent contentByTime(const LatencySeries &series, const WatchSummary &watch, const Words &words)
{
    ChartContent content;
    const QList<TimeWindow> outages = outagesIn(watch, series);
    const TimeWindow time = watchedTime(series, outages);
    const auto microseconds = [&series](double seconds) { return series.begin() + std::llround(seconds * 1e6); };
    if (hasDots(series)) {
        for (qsizetype i = 0; i < series.size(); ++i) {
            const double seconds = static_cast<double>(series.at(i).timeMicroseconds - series.begin()) / 1e6;
            content.places.push_back({xOfShare((seconds - time.from) / time.width()), series.summary(i, i + 1)});
        }
    } else {
        const auto columns = series.columns(microseconds(time.from), microseconds(time.to), lineCount);
        for (size_t i = 0; i < columns.size(); ++i)
            content.places.push_back({xOfShare((static_cast<double>(i) + 0.5) / lineCount), columns[i]});
    }
    for (const ClockTick &tick : clockTicks(series.begin(), time, mostTicks, ClockZone::Utc, words.locale()))
        content.ticks.push_back({xOfShare((tick.seconds - time.from) / time.width()), tick.text});
    const LatencyColumn all = everyEcho(series);
    content.outages = drawnOutages(outages, time);
    content.axisTitle = words(Text::tr("Time (UTC)"));
    content.description = words(Text::tr("%1 attempts, round trips from %2 to %3, failed attempts: %4, outages: %5."))
                              .arg(QString::number(series.size()), durationText(double{all.least}, words),
                                   durationText(double{all.most}, words), QString::number(all.failures),
                                   QString::number(watch.outageCount));
    return content;
}

QString coordinate(double value)
{
    return QString::number(value, 'f', 1);
}

/// `anchor`: which part of the text is at `x`.
QString svgLabel(double x, double y, const char *anchor, const QString &text)
{
    return QStringLiteral("<text x=\"%1\" y=\"%2\" text-anchor=\"%3\">%4</text>\n")
        .arg(coordinate(x), coordinate(y), QLatin1StringView(anchor), text.toHtmlEscaped());
}

/// Nothing of nothing.
QString svgPath(const char *attributes, const QString &steps)
{
    return steps.isEmpty()
               ? QString()
               : QStringLiteral("<path %1 fill=\"none\" d=\"%2\"/>\n").arg(QLatin1StringView(attributes), steps);
}

/// `M` moves there, `L` draws a line.
QString pathStep(char step, double x, double y)
{
    return QLatin1Char(step) + coordinate(x) + u' ' + coordinate(y);
}

/// Hatched, so that it is no matter of colour alone.
QString svgOutages(const QList<TimeWindow> &outages)
{
    if (outages.isEmpty())
        return {};
    QString svg = QStringLiteral("<defs><pattern id=\"chart-outage\" width=\"7\" height=\"7\" "
                                 "patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
                                 "<rect width=\"2.5\" height=\"7\" fill=\"#c62828\" fill-opacity=\"0.5\"/>"
                                 "</pattern></defs>\n");
    for (const TimeWindow &outage : outages)
        svg += QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" fill=\"url(#chart-outage)\"/>\n")
                   .arg(coordinate(outage.from), coordinate(plotTop), coordinate(outage.width()),
                        coordinate(plotBottom - plotTop));
    return svg;
}

/// In milliseconds, from 0 on.
class ChartHeight
{
public:
    explicit ChartHeight(const LatencySeries &series)
        : m_axis(ValueAxis::linear(std::max(double{everyEcho(series).most}, 1e-4) * spaceAboveLongest))
    {}

    [[nodiscard]] double yOf(double milliseconds) const
    {
        return plotBottom - m_axis.shareOf(milliseconds) * (plotBottom - plotTop);
    }

    [[nodiscard]] std::vector<ValueAxis::Tick> ticks(const Words &words) const
    {
        return m_axis.ticks(mostTicks, words.locale());
    }

private:
    ValueAxis m_axis;
};

QString svgAxes(const ChartContent &content, const ChartHeight &height, const Words &words)
{
    QString lines;
    QString labels;
    for (const ValueAxis::Tick &tick : height.ticks(words)) {
        const double y = height.yOf(tick.value);
        lines += pathStep('M', plotLeft, y) + u'H' + coordinate(plotRight);
        labels += svgLabel(plotLeft - 8, y + 4, "end", tick.text);
    }
    for (const ChartTick &tick : content.ticks) {
        lines += pathStep('M', tick.x, plotTop) + u'V' + coordinate(plotBottom + 4);
        labels += svgLabel(tick.x, plotBottom + 20, "middle", tick.text);
    }
    return svgPath("stroke=\"#ddd\"", lines) +
           QStringLiteral("<g fill=\"#555\" font-family=\"sans-serif\" font-size=\"13\">\n") + labels +
           svgLabel(0, 14, "start", words(Text::tr("Round trip (ms)"))) +
           svgLabel(plotRight, plotBottom + 42, "end", content.axisTitle) + QStringLiteral("</g>\n");
}

/// A dot for each round trip, joined by lines where none is missing.
QString svgDots(const std::vector<ChartPlace> &places, const ChartHeight &height)
{
    QString line;
    QString dots;
    bool isBroken = true;
    for (const ChartPlace &place : places) {
        if (place.echoes.answers > 0) {
            const double y = height.yOf(double{place.echoes.most});
            line += isBroken ? pathStep('M', place.x, y) : pathStep('L', place.x, y);
            dots += pathStep('M', place.x, y) + QStringLiteral("h0");
        }
        isBroken = place.echoes.answers == 0;
    }
    return svgPath("stroke=\"#1565c0\"", line) +
           svgPath("stroke=\"#1565c0\" stroke-width=\"4\" stroke-linecap=\"round\"", dots);
}

/// From the shortest to the longest round trip at each place, so that no peak is lost.
QString svgLines(const std::vector<ChartPlace> &places, const ChartHeight &height)
{
    QString lines;
    for (const ChartPlace &place : places) {
        if (place.echoes.answers > 0)
            lines += pathStep('M', place.x, height.yOf(double{place.echoes.most})) + u'V' +
                     coordinate(height.yOf(double{place.echoes.least}));
    }
    return svgPath("stroke=\"#1565c0\" stroke-width=\"2\" stroke-linecap=\"round\"", lines);
}

/// Above the plot, where nothing else is.
QString svgCrosses(const std::vector<ChartPlace> &places)
{
    QString crosses;
    double next = 0;
    for (const ChartPlace &place : places) {
        if (place.echoes.failures == 0 || place.x < next)
            continue;
        const double left = place.x - crossSize / 2;
        const double bottom = plotTop - 2;
        const double top = bottom - crossSize;
        crosses += pathStep('M', left, top) + pathStep('L', left + crossSize, bottom) + pathStep('M', left, bottom) +
                   pathStep('L', left + crossSize, top);
        next = place.x + crossSize;
    }
    return svgPath("stroke=\"#c62828\" stroke-width=\"2\"", crosses);
}

/// How the chart is to be read, as far as it is not plain.
QString chartLegend(const LatencySeries &series, const ChartContent &content, const Words &words)
{
    QStringList sentences;
    if (!hasDots(series))
        sentences << words(Text::tr("Each line goes from the shortest to the longest round trip at its place."));
    if (everyEcho(series).failures > 0)
        sentences << words(Text::tr("Crosses stand above what failed."));
    if (!content.outages.isEmpty())
        sentences << words(Text::tr("Outages are hatched."));
    return sentences.isEmpty() ? QString() : htmlElement(QStringLiteral("figcaption"), sentences.join(u' ')) + u'\n';
}

QString chartFigure(const LatencySeries &series, const ChartContent &content, const Words &words)
{
    const ChartHeight height(series);
    QString html = htmlElement(QStringLiteral("h2"), words(Text::tr("Latency"))) + u'\n';
    html += QStringLiteral("<figure>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\" "
                           "viewBox=\"0 0 %1 %2\" role=\"img\">\n")
                .arg(chartWidth)
                .arg(chartHeight);
    html += QStringLiteral("<title>%1</title>\n<desc>%2</desc>\n")
                .arg(words(Text::tr("Round trips")).toHtmlEscaped(), content.description.toHtmlEscaped());
    html += svgOutages(content.outages) + svgAxes(content, height, words);
    html += hasDots(series) ? svgDots(content.places, height) : svgLines(content.places, height);
    html += svgCrosses(content.places) + QStringLiteral("</svg>\n");
    return html + chartLegend(series, content, words) + QStringLiteral("</figure>\n");
}

} // namespace

QString roundTripChart(const LatencySeries &series, const Words &words)
{
    return isWorthAChart(series) ? chartFigure(series, contentByNumber(series, words), words) : QString();
}

QString roundTripChart(const LatencySeries &series, const WatchSummary &watch, const Words &words)
{
    return isWorthAChart(series) ? chartFigure(series, contentByTime(series, watch, words), words) : QString();
}

} // namespace dicom_echo
