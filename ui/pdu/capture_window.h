// A capture file that was opened: one of its associations, shown as the PDUs of a run are, to be read only. Deletes
// itself when it is closed.
#pragma once

#include "core/capture/capture_reader.h"

#include <QWidget>

class QComboBox;

namespace dicom_echo {

class PduPane;
class Redaction;
class ToneLabel;

class CaptureWindow : public QWidget
{
    Q_OBJECT

public:
    /// `redaction` belongs to `parent`.
    /// `name`: of the file, or what else it came from.
    CaptureWindow(const QString &name, const OpenedCapture &opened, Redaction *redaction, QWidget *parent);

private:
    [[nodiscard]] QWidget *makeBanner();
    [[nodiscard]] QWidget *makeChoice();
    void showAssociation(int index);

    QString m_name;
    OpenedCapture m_opened;
    Redaction *m_redaction;
    PduPane *m_pdus;
    ToneLabel *m_note;
};

} // namespace dicom_echo
