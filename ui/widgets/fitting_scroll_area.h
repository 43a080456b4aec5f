// Takes the height of its content where there is room, and scrolls where there is none.
// When a section of the content is opened, it is scrolled into view.
#pragma once

#include <QScrollArea>

namespace dicom_echo {

class FittingScrollArea : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes `content` over.
    explicit FittingScrollArea(QWidget *content, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void scrollTo(const QWidget *part);
};

} // namespace dicom_echo
