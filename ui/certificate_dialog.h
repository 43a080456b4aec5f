// Shows the certificates of a peer after a run with TLS; asks whether to trust the peer's own one.
#pragma once

#include "core/echo/echo_report.h"

#include <QDialog>

class QDialogButtonBox;

namespace dicom_echo {

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
    /// `report` has certificates.
    CertificateDialog(const EchoReport &report, CertificatePurpose purpose, QWidget *parent);

private:
    void addQuestion();
    void fill();
    void addButtons();
    void copy();
    void chooseFile();
    void save(const QString &path);

    EchoReport m_report;
    CertificatePurpose m_purpose;
    ToneLabel *m_question;
    ToneLabel *m_state;
    TextPane *m_pane;
    ToneLabel *m_note;
    QDialogButtonBox *m_buttons;
};

} // namespace dicom_echo
