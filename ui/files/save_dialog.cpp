#include "ui/files/save_dialog.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace dicom_echo {
namespace {

/// `Text (*.txt)` -> `txt`
QString suffixOf(const QString &filter)
{
    return filter.section(u'.', -1).chopped(1);
}

} // namespace

void askWhereToSave(QWidget *parent, const QString &title, const QStringList &filters, const QString &name,
                    const std::function<void(const QString &path)> &save)
{
    auto *const dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(suffixOf(filters.constFirst()));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog](const QString &filter) { dialog->setDefaultSuffix(suffixOf(filter)); });
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, save);
    dialog->open();
}

} // namespace dicom_echo
