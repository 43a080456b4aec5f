#include "ui/tls/key_password_dialog.h"

#include "core/text/visible_text.h"
#include "ui/widgets/tone_label.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace dicom_echo {

KeyPasswordDialog::KeyPasswordDialog(const QString &keyFile, std::function<bool(const QByteArray &)> fits,
                                     QWidget *parent)
    : QDialog(parent)
    , m_fits(std::move(fits))
    , m_password(new QLineEdit(this))
    , m_keep(new QCheckBox(tr("&Keep it in the keychain of this desktop"), this))
    , m_error(new ToneLabel(this))
    , m_hint(new ToneLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Password of the private key"));
    auto *const question = new ToneLabel(this);
    question->setText(tr("The private key in %1 is protected by a password.").arg(visibleText(keyFile)));
    question->setWordWrap(true);
    question->setBuddy(m_password);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Key password"));
    m_password->setAccessibleDescription(question->text());
    m_keep->hide();
    m_error->setTone(Tone::Bad);
    m_error->hide();
    m_hint->setText(tr("It is kept until the program ends and never written to a file."));
    m_hint->setTone(Tone::Muted);
    m_hint->setWordWrap(true);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("&Echo"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &KeyPasswordDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(question);
    layout->addWidget(m_password);
    layout->addWidget(m_error);
    layout->addWidget(m_keep);
    layout->addWidget(m_hint);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
}

QByteArray KeyPasswordDialog::password() const
{
    return m_password->text().toUtf8();
}

bool KeyPasswordDialog::isToBeKept() const
{
    return m_keep->isChecked();
}

void KeyPasswordDialog::offerToKeep()
{
    m_keep->show();
    m_hint->setText(tr("Otherwise it is kept until the program ends, and never written to a file."));
    adjustSize();
}

void KeyPasswordDialog::tryPassword(const QByteArray &password)
{
    if (!m_fits(password))
        return;
    m_password->setText(QString::fromUtf8(password));
    accept();
}

void KeyPasswordDialog::check()
{
    if (m_fits(password())) {
        accept();
        return;
    }
    m_error->setText(tr("The password is wrong."));
    m_error->show();
    adjustSize();
    m_password->setAccessibleDescription(m_error->text());
    m_password->selectAll();
    m_password->setFocus();
}

} // namespace dicom_echo
#include "moc_key_password_dialog.cpp"
