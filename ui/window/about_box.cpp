#include "ui/window/about_box.h"

#include "core/dicom/dicom_runtime.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/svg_icon.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace dicom_echo {
namespace {

struct AboutBox
{
    Q_DECLARE_TR_FUNCTIONS(AboutBox)
};

} // namespace

void showAboutBox(QWidget *parent)
{
    auto *const box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(AboutBox::tr("About DICOM Echo"));
    box->setIconPixmap(svgIcon(QStringLiteral(":/icons/dicom-echo.svg")).pixmap(64));
    box->setTextFormat(Qt::PlainText);
    box->setText(AboutBox::tr("DICOM Echo %1").arg(QStringLiteral(DICOM_ECHO_VERSION)));
    box->setInformativeText(
        AboutBox::tr("Tests the connection to a DICOM peer with C-ECHO and explains what stands in its way.\n\n"
                     "Qt %1, under the GNU LGPL version 3\n"
                     "DCMTK %2, copyright OFFIS e.V., under a BSD licence\n\n"
                     "DICOM Echo is free software under the MIT licence. It is no medical device.")
            .arg(QLatin1StringView(qVersion()), dcmtkVersion()));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

} // namespace dicom_echo
