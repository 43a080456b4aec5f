// Keeps the corner of the menu bar free for a widget of the window, and keeps the widget there. Inside of the bar it
// would be seen, but no screen reader would find it: to them a menu bar is its menus and nothing else.
#pragma once

#include <QWidget>

namespace dicom_echo {

class MenuCorner : public QWidget
{
    Q_OBJECT

public:
    /// `widget` is a child of the window that the bar is in, and outlives this.
    explicit MenuCorner(QWidget *widget);

    [[nodiscard]] QSize sizeHint() const override { return m_widget->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override { return m_widget->minimumSizeHint(); }

protected:
    bool event(QEvent *event) override;

private:
    QWidget *m_widget;
};

} // namespace dicom_echo
