// Shows the certificates of a peer after a run with TLS, or asks whether to trust the peer's own one.
#pragma once

#include "ui/run/finished_run.h"

#include <QDialog>

class QDialogButtonBox;

namespace dicom_echo {

class Redaction;
class TextPane;
class ToneLabel;

enum class CertificatePurpose {
    Show,
    AskForTrust, ///< accepted() means yes; anything but the button that says so means no
};

/// Deletes itself when it is closed.
class CertificateDialog : public QDialog
{
    Q_OBJECT

public:
    /// `run` has certificates. While the redaction is on, placeholders stand for names here, and nothing can be saved.
    CertificateDialog(const FinishedRun &run, CertificatePurpose purpose, Redaction *redaction, QWidget *parent);

private:
    void addQuestion();
    void fill();
    void addButtons();
    void copy();
    void chooseFile();
    void save(const QString &path);

    EchoReport m_report; ///< as it may be given away
    CertificatePurpose m_purpose;
    bool m_isRedacted;
    ToneLabel *m_question;
    ToneLabel *m_state;
    TextPane *m_pane;
    ToneLabel *m_note;
    QDialogButtonBox *m_buttons;
};

} // namespace dicom_echo
