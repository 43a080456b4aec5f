// The report of an earlier run, to be read, copied and saved. Deletes itself when it is closed.
#pragma once

#include "ui/history/kept_report.h"

#include <QDialog>

class QPlainTextEdit;

namespace dicom_echo {

class ElidedLabel;
class Redaction;

class ReportWindow : public QDialog
{
    Q_OBJECT

public:
    /// `redaction` outlives `parent`.
    ReportWindow(const KeptReport &report, Redaction *redaction, QWidget *parent);

private:
    [[nodiscard]] QLayout *makeButtons();
    void copy();
    void chooseFile();
    void save(const KeptReport &report, const QString &path);

    KeptReport m_report;
    Redaction *m_redaction;
    QPlainTextEdit *m_text;
    ElidedLabel *m_note;
};

} // namespace dicom_echo
