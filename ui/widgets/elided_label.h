// A label of one line that may get less room than its text needs: it is then cut with an ellipsis, and its tool tip has
// the whole text, unless it has one of its own. Its height stays the same, whatever it shows.
#pragma once

#include "ui/widgets/tone_label.h"

namespace dicom_echo {

class ElidedLabel : public ToneLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString line() const;
    [[nodiscard]] bool isCut() const;
};

} // namespace dicom_echo
