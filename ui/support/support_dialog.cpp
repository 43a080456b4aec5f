#include "ui/support/support_dialog.h"

#include "ui/files/save_dialog.h"
#include "ui/files/text_file.h"

#include <QClipboard>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dicom_echo {

SupportDialog::SupportDialog(const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_text(text)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Save support file"));
    resize(760, 520);
    auto *const explanation = new QLabel(
        tr("This is what the file would hold, and all of it. Host names, addresses and AE titles are replaced; look "
           "through it before you give it away. It is sent to nobody by itself."),
        this);
    explanation->setWordWrap(true);
    auto *const shown = new QPlainTextEdit(text, this);
    shown->setReadOnly(true);
    shown->setLineWrapMode(QPlainTextEdit::NoWrap);
    shown->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    shown->setAccessibleName(tr("Contents of the support file"));
    shown->setTabChangesFocus(true);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    QPushButton *const copy = buttons->addButton(tr("C&opy"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text); });
    connect(buttons, &QDialogButtonBox::accepted, this, &SupportDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(shown, 1);
    layout->addWidget(buttons);
    shown->setFocus();
}

void SupportDialog::save()
{
    const QString name = QStringLiteral("dicom-echo-support-%1.txt")
                             .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss")));
    askWhereToSave(this, tr("Save support file"), {tr("Text (*.txt)")}, name,
                   [this](const QString &path) { saveTo(path); });
}

/// What cannot be written stays to be copied.
void SupportDialog::saveTo(const QString &path)
{
    const std::optional<QString> error = saveTextFile(path, m_text);
    if (!error)
        return accept();
    auto *const box = new QMessageBox(QMessageBox::Warning, windowTitle(), *error, QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

} // namespace dicom_echo
#include "moc_support_dialog.cpp"
