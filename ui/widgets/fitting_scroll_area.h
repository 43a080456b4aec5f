// As high as its content where there is room for it; scrolls where there is not. A section of the content is scrolled
// into view when it is opened.
#pragma once

#include <QScrollArea>

namespace dicom_echo {

class FittingScrollArea : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes ownership of `content`.
    explicit FittingScrollArea(QWidget *content, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void scrollTo(const QWidget *part);
};

} // namespace dicom_echo
