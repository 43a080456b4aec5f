#include "ui/causes/letter_dialog.h"

#include "ui/widgets/appearance.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dicom_echo {
namespace {

constexpr int letterColumns = 90;
constexpr int letterLines = 28;

} // namespace

LetterDialog::LetterDialog(const QString &letter, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Letter"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *const text = new QPlainTextEdit(letter, this);
    text->setAccessibleName(tr("Letter text"));
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setFont(monospaceFont());
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *const copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setAccessibleName(tr("Copy letter"));
    copy->setDefault(true);
    connect(copy, &QPushButton::clicked, this, [letter, copy] {
        QGuiApplication::clipboard()->setText(letter);
        copy->setText(tr("Copied"));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(buttons);
    const QFontMetrics metrics(text->font());
    resize(metrics.horizontalAdvance(u'm') * letterColumns, metrics.height() * letterLines);
}

} // namespace dicom_echo
#include "moc_letter_dialog.cpp"
