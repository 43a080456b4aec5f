#include "ui/window/about_box.h"

#include "core/association/dicom_library.h"
#include "core/tls/tls_library.h"
#include "ui/support/versions_text.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/svg_icon.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>

namespace dicom_echo {
namespace {

struct AboutBox
{
    Q_DECLARE_TR_FUNCTIONS(AboutBox)
};

/// Copies, and does not close the box as other buttons do.
void addCopyButton(QMessageBox *box)
{
    QAbstractButton *const copy = box->addButton(AboutBox::tr("&Copy"), QMessageBox::ActionRole);
    copy->setToolTip(AboutBox::tr("Copy the versions"));
    copy->disconnect();
    QObject::connect(copy, &QAbstractButton::clicked, box,
                     [] { QGuiApplication::clipboard()->setText(versionsText()); });
}

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
                     "DCMTK %2, copyright OFFIS e.V., under a BSD licence\n"
                     "OpenSSL %3, under the Apache License 2.0\n\n"
                     "DICOM Echo is free software under the MIT licence. It is not a medical device.")
            .arg(QLatin1StringView(qVersion()), dcmtkVersion(), opensslVersion()));
    box->setStandardButtons(QMessageBox::Close);
    addCopyButton(box);
    box->open();
}

} // namespace dicom_echo
