#include "ui/profiles/unsaved_question.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace dicom_echo {
namespace {

struct UnsavedQuestion
{
    Q_DECLARE_TR_FUNCTIONS(UnsavedQuestion)
};

constexpr qsizetype mostNamed = 5;

QString firstOf(const QStringList &names)
{
    return names.first(std::min(mostNamed, names.size())).join(UnsavedQuestion::tr(", "));
}

QMessageBox *makeQuestion(QWidget *parent, const QStringList &profileNames)
{
    auto *const box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    if (profileNames.size() == 1) {
        box->setText(UnsavedQuestion::tr("%1 has unsaved changes.").arg(profileNames.first()));
        return box;
    }
    const int count = int(profileNames.size());
    const QString text = count > mostNamed
                             ? UnsavedQuestion::tr("%n profile(s) have unsaved changes: %1 ...", nullptr, count)
                             : UnsavedQuestion::tr("%n profile(s) have unsaved changes: %1.", nullptr, count);
    box->setText(text.arg(firstOf(profileNames)));
    return box;
}

} // namespace

void askAboutUnsavedChanges(QWidget *parent, const QStringList &drafts, const QStringList &invalid,
                            std::function<void(UnsavedAnswer)> answered)
{
    QMessageBox *const box = makeQuestion(parent, drafts);
    if (invalid.size() < drafts.size()) {
        box->setInformativeText(
            invalid.isEmpty()
                ? UnsavedQuestion::tr("Save them before going on?")
                : UnsavedQuestion::tr("Not valid yet, and lost if you go on: %1. Save the others before going on?")
                      .arg(invalid.size() > mostNamed ? firstOf(invalid) + QStringLiteral(" ...") : firstOf(invalid)));
        box->setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
        box->setDefaultButton(invalid.isEmpty() ? QMessageBox::Save : QMessageBox::Cancel);
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

void askBeforeChangesAreDeleted(QWidget *parent, const QStringList &profileNames, std::function<void()> confirmed)
{
    QMessageBox *const box = makeQuestion(parent, profileNames);
    box->setInformativeText(
        UnsavedQuestion::tr("They are lost if you delete the profile(s).", nullptr, int(profileNames.size())));
    const QAbstractButton *const deletes = box->addButton(UnsavedQuestion::tr("Delete"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(box, &QMessageBox::buttonClicked, parent,
                     [deletes, confirmed = std::move(confirmed)](const QAbstractButton *clicked) {
                         if (clicked == deletes)
                             confirmed();
                     });
    box->open();
}

} // namespace dicom_echo
