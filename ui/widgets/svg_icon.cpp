#include "ui/widgets/svg_icon.h"

#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QtSvg/QSvgRenderer> // the folder is that of all of Qt

#include <algorithm>
#include <memory>

namespace dicom_echo {
namespace {

constexpr double disabledOpacity = 0.4;

class SvgIconEngine : public QIconEngine
{
public:
    explicit SvgIconEngine(std::shared_ptr<QSvgRenderer> drawing)
        : m_drawing(std::move(drawing))
    {}

    void paint(QPainter *painter, const QRect &area, QIcon::Mode mode, QIcon::State) override
    {
        const double side = std::min(area.width(), area.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(area).center());
        const double before = painter->opacity();
        if (mode == QIcon::Disabled)
            painter->setOpacity(before * disabledOpacity);
        m_drawing->render(painter, square);
        painter->setOpacity(before);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap &drawn = m_drawn[{size.width(), mode == QIcon::Disabled}];
        if (drawn.size() != size) {
            drawn = QPixmap(size);
            drawn.fill(Qt::transparent);
            QPainter painter(&drawn);
            paint(&painter, drawn.rect(), mode, state);
        }
        return drawn;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new SvgIconEngine(m_drawing); }

private:
    std::shared_ptr<QSvgRenderer> m_drawing;
    QHash<std::pair<int, bool>, QPixmap> m_drawn; ///< by width, and whether it is for something disabled
};

} // namespace

QIcon svgIcon(const QString &path)
{
    const auto drawing = std::make_shared<QSvgRenderer>(path);
    return drawing->isValid() ? QIcon(new SvgIconEngine(drawing)) : QIcon();
}

} // namespace dicom_echo
