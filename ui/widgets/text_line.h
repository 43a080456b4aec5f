// A line of read-only plain text that can be selected, copied and read with the keyboard, as a screen reader does.
// Where there is not enough room it is cut with an ellipsis and has itself as tool tip; with the focus it can be
// scrolled.
#pragma once

#include "ui/widgets/appearance.h"

#include <QLineEdit>

namespace dicom_echo {

class TextLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit TextLine(QWidget *parent = nullptr);

    /// Markup in `text` is text. `explanation` is the tool tip and what is read after the line.
    void showLine(const QString &text, Tone tone, const QString &explanation);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTone();

    Tone m_tone = Tone::Normal;
};

} // namespace dicom_echo
