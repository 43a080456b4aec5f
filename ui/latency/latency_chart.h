// The latency chart as a widget: shows a stretch of time, zooms and pans by mouse and keyboard, shows the values under
// the pointer. Borrows the data from the latency pane.
#pragma once

#include "ui/latency/latency_painter.h"

#include <QWidget>

#include <optional>

namespace dicom_echo {

class LatencyChart : public QWidget
{
    Q_OBJECT

public:
    LatencyChart(const LatencySeries &series, const LatencyDistribution &distribution, QWidget *parent = nullptr);

    /// The data have changed. A chart that showed the newest sample still does.
    void follow(const std::optional<RoundTripSummary> &times);
    void setOptions(const LatencyOptions &options);
    [[nodiscard]] const LatencyOptions &options() const { return m_options; }
    void setOutages(const QList<TimeWindow> &outages) { m_outages = outages; }

    /// Shows the whole run, including what is still to come.
    void fit();
    [[nodiscard]] bool isFitted() const { return !m_window && m_enlarge == 1; }

    /// What is shown, in seconds since the first sample.
    [[nodiscard]] TimeWindow window() const;

    /// What is drawn at this place, for a tool tip.
    [[nodiscard]] QString textAt(const QPointF &place) const;

    /// Paints the chart as it is shown on another device, under a title.
    void paintOn(QPainter &painter, const QRectF &area, const QPalette &palette, const QString &title) const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// By the user or fit(): another part is shown.
    void viewChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] LatencyPainter painterFor(const QRectF &area, const QPalette &palette, const QString &title) const;
    [[nodiscard]] LatencyPainter painter() const { return painterFor(rect(), palette(), {}); }
    [[nodiscard]] bool isEmpty() const { return m_series.size() == 0; }
    void show(const TimeWindow &window);
    void zoom(double factor, double anchor);
    void enlarge(double factor);
    void paintEmpty(QPainter &painter) const;

    const LatencySeries &m_series;
    const LatencyDistribution &m_distribution;
    std::optional<RoundTripSummary> m_times;
    std::optional<TimeWindow> m_window; ///< none: all of it
    bool m_followsNewest = false;       ///< m_window moves with the end
    double m_enlarge = 1;
    LatencyOptions m_options;
    QList<TimeWindow> m_outages;
    std::optional<QPointF> m_pointer;
    std::optional<QPointF> m_dragged; ///< where the pointer was when m_window was last moved by it
};

} // namespace dicom_echo
