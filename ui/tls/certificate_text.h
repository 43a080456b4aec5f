// The certificates of a peer in words, for people who compare them: the whole chain, and which of it failed and why.
#pragma once

#include "core/echo/echo_report.h"

#include <QList>

#include <utility>

namespace dicom_echo {

/// One certificate. All of it is plain text, with the control characters of the peer's strings made visible.
struct CertificateText
{
    QString heading; ///< "1. Certificate of the peer"
    QString problem; ///< why this one failed; empty if it did not
    QList<std::pair<QString, QString>> rows;
};

/// Certificates can be looked up by their fingerprints.
enum class Fingerprints { Shown, LeftOut };

/// The whole chain; a certificate that failed without having been sent comes last.
[[nodiscard]] QList<CertificateText> certificateTexts(const EchoReport &report,
                                                      Fingerprints fingerprints = Fingerprints::Shown);

/// What the verification found, a sentence.
[[nodiscard]] QString verificationText(const EchoReport &report);

/// The chain in PEM form.
[[nodiscard]] QString pemText(const QList<CertificateFacts> &chain);

} // namespace dicom_echo
