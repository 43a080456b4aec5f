#include "ui/tls_form.h"

#include "core/echo/input_rules.h"
#include "ui/tone_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dicom_echo {

TlsForm::TlsForm(QWidget *parent)
    : QWidget(parent)
    , m_on(new QCheckBox(tr("Use TLS"), this))
    , m_message(new ToneLabel(this))
    , m_details(new QWidget(this))
{
    m_on->setAccessibleName(tr("TLS"));
    m_message->setWordWrap(true);
    auto *const grid = new QGridLayout(m_details);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    makeChoices(grid);
    makeTexts(grid);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_on);
    layout->addWidget(m_details);
    layout->addWidget(m_message);
    connect(m_on, &QCheckBox::clicked, this, [this](bool on) {
        Q_EMIT toggled(on);
        inputChanged();
    });
    recheck();
}

void TlsForm::makeChoices(QGridLayout *grid)
{
    m_profile = new QComboBox(m_details);
    m_profile->setAccessibleName(tr("TLS profile"));
    m_profile->addItem(tr("BCP 195: TLS 1.2 or later"), QVariant::fromValue(TlsProfile::Bcp195));
    m_profile->addItem(tr("BCP 195, modified: strongest ciphers only"),
                       QVariant::fromValue(TlsProfile::Bcp195Modified));
    m_profile->addItem(tr("Legacy: also TLS 1.0 and 1.1, not secure"), QVariant::fromValue(TlsProfile::Legacy));
    m_verification = new QComboBox(m_details);
    m_verification->setAccessibleName(tr("Verification"));
    m_verification->addItem(tr("Full: trusted authority and right name"), QVariant::fromValue(TlsVerification::Full));
    m_verification->addItem(tr("Trusted authority, any name"), QVariant::fromValue(TlsVerification::Chain));
    m_verification->addItem(tr("One pinned certificate"), QVariant::fromValue(TlsVerification::Pin));
    m_verification->addItem(tr("None: anybody may answer, not secure"), QVariant::fromValue(TlsVerification::None));
    int row = 0;
    for (const auto &[combo, text] :
         {std::pair(m_profile, tr("Security profile")), std::pair(m_verification, tr("Verification"))}) {
        auto *const label = new QLabel(text, m_details);
        label->setBuddy(combo);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        grid->addWidget(label, row, 0);
        grid->addWidget(combo, row++, 1);
        connect(combo, &QComboBox::activated, this, &TlsForm::inputChanged);
    }
}

void TlsForm::makeTexts(QGridLayout *grid)
{
    addText(grid, 2, CaPath, tr("CA file or folder"), tr("CA file or folder"));
    addText(grid, 3, ServerName, tr("Server name"), tr("Server name"));
    addText(grid, 4, Pin, tr("Pinned SHA-256"), tr("Pinned SHA-256"));
    addText(grid, 5, Certificate, tr("Client certificate"), tr("Client certificate"));
    addText(grid, 6, Key, tr("Private key"), tr("Private key"));
    addText(grid, 7, Crl, tr("Revocation list"), tr("Revocation list"));
    for (const Text text : {CaPath, Certificate, Key, Crl})
        addBrowseButton(grid, static_cast<int>(text) + 2, text);
    m_texts[CaPath]->setPlaceholderText(tr("The system's authorities are trusted, too"));
    m_texts[ServerName]->setPlaceholderText(tr("As the address"));
    m_texts[Key]->setPlaceholderText(tr("In the client certificate's file"));

    m_password = new QLineEdit(m_details);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Key password"));
    m_password->setPlaceholderText(tr("Kept until the program ends, never saved"));
    auto *const label = new QLabel(tr("Key password"), m_details);
    label->setBuddy(m_password);
    grid->addWidget(label, 8, 0);
    grid->addWidget(m_password, 8, 1);
    connect(m_password, &QLineEdit::textEdited, this, &TlsForm::inputChanged);
}

void TlsForm::addText(QGridLayout *grid, int row, Text text, const QString &label, const QString &accessibleName)
{
    auto *const edit = new QLineEdit(m_details);
    edit->setAccessibleName(accessibleName);
    auto *const name = new QLabel(label, m_details);
    name->setBuddy(edit);
    grid->addWidget(name, row, 0);
    grid->addWidget(edit, row, 1);
    connect(edit, &QLineEdit::textEdited, this, &TlsForm::inputChanged);
    m_texts[text] = edit;
}

void TlsForm::addBrowseButton(QGridLayout *grid, int row, Text text)
{
    auto *const button = new QPushButton(tr("Browse..."), m_details);
    button->setAutoDefault(false);
    button->setAccessibleName(tr("Browse for %1").arg(m_texts[text]->accessibleName()));
    grid->addWidget(button, row, 2);
    connect(button, &QPushButton::clicked, this, [this, text] {
        const QString file = QFileDialog::getOpenFileName(this, m_texts[text]->accessibleName(), m_texts[text]->text());
        if (file.isEmpty())
            return;
        m_texts[text]->setText(file);
        inputChanged();
    });
}

std::optional<TlsSettings> TlsForm::settings() const
{
    if (!m_on->isChecked())
        return {};
    TlsSettings settings;
    settings.profile = m_profile->currentData().value<TlsProfile>();
    settings.verification = m_verification->currentData().value<TlsVerification>();
    settings.caPath = m_texts[CaPath]->text().trimmed();
    settings.serverName = m_texts[ServerName]->text().trimmed();
    settings.certificateFile = m_texts[Certificate]->text().trimmed();
    settings.keyFile = m_texts[Key]->text().trimmed();
    settings.crlFile = m_texts[Crl]->text().trimmed();
    const QString pin = m_texts[Pin]->text().trimmed();
    settings.pinnedSha256 = parseFingerprint(pin).value.value_or(pin.toLatin1());
    return settings;
}

void TlsForm::setSettings(const std::optional<TlsSettings> &settings)
{
    const TlsSettings shown = settings.value_or(TlsSettings());
    m_on->setChecked(settings.has_value());
    m_profile->setCurrentIndex(m_profile->findData(QVariant::fromValue(shown.profile)));
    m_verification->setCurrentIndex(m_verification->findData(QVariant::fromValue(shown.verification)));
    m_texts[CaPath]->setText(shown.caPath);
    m_texts[ServerName]->setText(shown.serverName);
    m_texts[Pin]->setText(QString::fromLatin1(shown.pinnedSha256));
    m_texts[Certificate]->setText(shown.certificateFile);
    m_texts[Key]->setText(shown.keyFile);
    m_texts[Crl]->setText(shown.crlFile);
    recheck();
}

QByteArray TlsForm::keyPassword() const
{
    return m_password->text().toUtf8();
}

void TlsForm::setKeyPassword(const QByteArray &password)
{
    m_password->setText(QString::fromUtf8(password));
    recheck();
}

QString TlsForm::summary() const
{
    if (!m_on->isChecked())
        return tr("off");
    if (!m_error.isEmpty())
        return tr("on; something is wrong");
    return tr("on; %1").arg(m_verification->currentText());
}

void TlsForm::inputChanged()
{
    recheck();
    Q_EMIT edited();
}

void TlsForm::recheck()
{
    m_details->setEnabled(m_on->isChecked());
    m_texts[Pin]->setEnabled(m_verification->currentData().value<TlsVerification>() == TlsVerification::Pin);
    const std::optional<TlsSettings> current = settings();
    const auto wrong = current ? checkTlsSettings(*current, keyPassword()) : std::nullopt;
    m_error = wrong ? wrong->error : QString();
    m_message->setText(m_error);
    m_message->setTone(m_error.isEmpty() ? Tone::Normal : Tone::Bad);
    m_message->setVisible(!m_error.isEmpty());
}

} // namespace dicom_echo
