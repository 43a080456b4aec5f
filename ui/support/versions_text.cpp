#include "ui/support/versions_text.h"

#include "core/association/dicom_library.h"
#include "core/tls/tls_library.h"

#include <QSysInfo>

namespace dicom_echo {

QString versionsText()
{
    return QStringLiteral("DICOM Echo %1\nQt %2\nDCMTK %3\nOpenSSL %4\n%5\n")
        .arg(QStringLiteral(DICOM_ECHO_VERSION), QLatin1StringView(qVersion()), dcmtkVersion(), opensslVersion(),
             QSysInfo::prettyProductName());
}

} // namespace dicom_echo
