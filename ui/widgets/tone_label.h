// A label of plain text in the colour of a tone, which follows the palette from light to dark.
#pragma once

#include "ui/widgets/appearance.h"

#include <QLabel>

namespace dicom_echo {

class ToneLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ToneLabel(QWidget *parent = nullptr);

    void setTone(Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTone();

    Tone m_tone = Tone::Normal;
};

} // namespace dicom_echo
