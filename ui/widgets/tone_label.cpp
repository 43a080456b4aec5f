#include "ui/widgets/tone_label.h"

#include <QEvent>

namespace dicom_echo {

ToneLabel::ToneLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    applyTone();
}

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTone();
}

void ToneLabel::applyTone()
{
    QPalette toned;
    const QColor color = toneColor(m_tone, toned);
    if (palette().color(QPalette::WindowText) == color)
        return; // also stops at the PaletteChange that setPalette() sends
    toned.setColor(QPalette::WindowText, color);
    setPalette(toned);
}

} // namespace dicom_echo
