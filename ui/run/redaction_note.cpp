#include "ui/run/redaction_note.h"

#include "ui/run/redaction.h"
#include "ui/widgets/tone_label.h"

namespace dicom_echo {

QLabel *makeRedactionNote(Redaction *redaction, QWidget *parent)
{
    auto *const note = new ToneLabel(parent);
    note->setTone(Tone::Warning);
    note->setAccessibleName(Redaction::tr("Redacted"));
    note->setWordWrap(true);
    note->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    const auto show = [redaction, note] {
        note->setText(redaction->note());
        note->setVisible(redaction->isOn());
    };
    QObject::connect(redaction, &Redaction::switched, note, show);
    QObject::connect(redaction, &Redaction::learnt, note, show);
    show();
    return note;
}

} // namespace dicom_echo
