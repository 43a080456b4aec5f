#include "ui/profiles/unsaved_question.h"

#include <QCoreApplication>
#include <QMessageBox>

#include <utility>

namespace dicom_echo {
namespace {

struct UnsavedQuestion
{
    Q_DECLARE_TR_FUNCTIONS(UnsavedQuestion)
};

} // namespace

void askAboutUnsavedChanges(QWidget *parent, const QString &profileName, SavingPossible saving,
                            std::function<void(UnsavedAnswer)> answered)
{
    auto *const box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    box->setText(UnsavedQuestion::tr("%1 has unsaved changes.").arg(profileName));
    if (saving == SavingPossible::Yes) {
        box->setInformativeText(UnsavedQuestion::tr("Save them before going on?"));
        box->setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
        box->setDefaultButton(QMessageBox::Save);
    } else {
        box->setInformativeText(UnsavedQuestion::tr("They cannot be saved, because an input is not valid yet."));
        box->setStandardButtons(QMessageBox::Discard | QMessageBox::Cancel);
        box->setDefaultButton(QMessageBox::Cancel);
    }
    QObject::connect(box, &QMessageBox::finished, parent, [answered = std::move(answered)](int button) {
        if (button == QMessageBox::Save)
            answered(UnsavedAnswer::Save);
        else if (button == QMessageBox::Discard)
            answered(UnsavedAnswer::Discard);
    });
    box->open();
}

} // namespace dicom_echo
