// What can be done about TLS with a finished run: try it with or without, look at the certificates, trust one.
#pragma once

#include "ui/run/finished_run.h"

#include <QObject>

#include <optional>

class QAction;
class QWidget;

namespace dicom_echo {

class Redaction;

class TlsActions : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of the dialogs.
    TlsActions(QWidget *window, Redaction *redaction);

    /// The run that the actions are about. Only those that could cure it are visible.
    void setRun(const std::optional<FinishedRun> &run);

    [[nodiscard]] QAction *tryWithTls() const { return m_tryWithTls; }
    [[nodiscard]] QAction *tryWithoutTls() const { return m_tryWithoutTls; }
    [[nodiscard]] QAction *trust() const { return m_trust; }
    [[nodiscard]] QAction *showCertificates() const { return m_showCertificates; }

Q_SIGNALS:
    /// The user wants to try again what `run` tested, with TLS or without.
    void retryRequested(const dicom_echo::FinishedRun &run, bool withTls);
    /// The user has seen the certificate of the peer of `run` with this fingerprint and trusts it.
    void certificateTrusted(const dicom_echo::FinishedRun &run, const QByteArray &sha256);

private:
    void askForTrust();
    void showDialog();

    QWidget *m_window;
    Redaction *m_redaction;
    std::optional<FinishedRun> m_run;
    QAction *m_tryWithTls;
    QAction *m_tryWithoutTls;
    QAction *m_trust;
    QAction *m_showCertificates;
};

} // namespace dicom_echo
