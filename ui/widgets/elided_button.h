// A tool button that may get less room than its text needs: the text is then cut with an ellipsis, and the tool tip
// begins with the whole of it.
#pragma once

#include <QToolButton>

namespace dicom_echo {

class ElidedButton : public QToolButton
{
    Q_OBJECT

public:
    explicit ElidedButton(QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// How much of the size hint is no text: the arrow, margins.
    [[nodiscard]] int widthWithoutText() const;
    [[nodiscard]] int textWidth() const;
};

} // namespace dicom_echo
