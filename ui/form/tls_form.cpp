#include "ui/form/tls_form.h"

#include "core/diagnosis/net_texts.h"
#include "core/echo/input_rules.h"
#include "core/echo/tls_settings_json.h"
#include "core/text/fingerprint_text.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/tone_label.h"
#include "ui/widgets/user_language.h"
#include "ui/widgets/widget_metrics.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace dicom_echo {
namespace {

constexpr int charactersOfChoice = 14;

/// As short as the head of the form needs it.
QString onText(TlsVerification verification)
{
    switch (verification) {
    case TlsVerification::Full:
        return TlsForm::tr("On, verified");
    case TlsVerification::Chain:
        return TlsForm::tr("On, any name");
    case TlsVerification::Pin:
        return TlsForm::tr("On, pinned");
    case TlsVerification::None:
        return TlsForm::tr("On, not verified");
    }
    Q_UNREACHABLE();
}

} // namespace

TlsForm::TlsForm(QWidget *parent)
    : QWidget(parent)
    , m_on(new ChoiceBox(parent, charactersOfChoice))
    , m_whenOff(new ToneLabel(this))
    , m_details(new QWidget(this))
{
    m_whenOff->setTone(Tone::Muted);
    m_whenOff->setText(tr("TLS is off. These settings count once it is on, above."));
    QSizePolicy keepsItsPlace = m_whenOff->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_whenOff->setSizePolicy(keepsItsPlace);
    makeChoice();
    auto *const grid = new QGridLayout(m_details);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    makeChoices(grid);
    makeTexts(grid);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_whenOff);
    layout->addWidget(m_details);
    recheck();
}

void TlsForm::makeChoice()
{
    m_on->setAccessibleName(tr("Use TLS"));
    m_on->setToolTip(tr("Whether the connection is secured with TLS; F7 opens its settings"));
    m_on->addItems({tr("Off"), tr("On")});
    connect(m_on, &QComboBox::activated, this, [this](int index) {
        if (std::exchange(m_wasOn, index == 1) == isOn())
            return; // chosen again
        Q_EMIT toggled(isOn());
        inputChanged();
    });
}

bool TlsForm::isOn() const
{
    return m_on->currentIndex() == 1;
}

void TlsForm::showOn(bool on)
{
    m_wasOn = on;
    m_on->setCurrentIndex(on ? 1 : 0);
}

void TlsForm::makeChoices(QGridLayout *grid)
{
    m_profile = addChoice(grid, Profile, tr("Securit&y profile"), tr("TLS profile"));
    for (const TlsProfile profile : {TlsProfile::Bcp195, TlsProfile::Bcp195Modified, TlsProfile::Legacy})
        m_profile->addItem(tlsProfileLabel(profile, userWords()), QVariant::fromValue(profile));
    m_verification = addChoice(grid, Verification, tr("Verificatio&n"), tr("Verification"));
    m_verification->addItem(tr("Full: trusted authority and right name"), QVariant::fromValue(TlsVerification::Full));
    m_verification->addItem(tr("Trusted authority, any name"), QVariant::fromValue(TlsVerification::Chain));
    m_verification->addItem(tr("One pinned certificate"), QVariant::fromValue(TlsVerification::Pin));
    m_verification->addItem(tr("None: anybody may answer, not secure"), QVariant::fromValue(TlsVerification::None));
}

void TlsForm::makeTexts(QGridLayout *grid)
{
    addText(grid, CaPath, tr("&CA file or folder"));
    addText(grid, ServerName, tr("Server na&me"));
    addText(grid, Pin, tr("Pinne&d SHA-256"));
    addText(grid, Certificate, tr("Client ce&rtificate"));
    addText(grid, Key, tr("Private &key"));
    addText(grid, Crl, tr("Revocation li&st"));
    for (const Row row : {CaPath, Certificate, Key, Crl})
        addBrowseButton(grid, row);
    text(CaPath)->setPlaceholderText(tr("The system's authorities are trusted, too"));
    text(ServerName)->setPlaceholderText(tr("Same as the address"));
    text(Certificate)->setPlaceholderText(tr("None; a PEM or PKCS#12 file"));
    text(Key)->setPlaceholderText(tr("In the client certificate's file"));
    text(Crl)->setPlaceholderText(tr("None: revocation is not checked"));
    text(CaPath)->setToolTip(tr("Certificates of the authorities (CAs) that may have issued the peer's certificate"));
    text(ServerName)->setToolTip(tr("The name expected in the peer's certificate, if it is not the address"));
    text(Pin)->setToolTip(tr("SHA-256 fingerprint of the only certificate that is accepted"));
    text(Certificate)->setToolTip(tr("Shown to a peer that asks who we are"));
    text(Key)->setToolTip(
        tr("Private key of the client certificate; you are asked for its password when it is needed"));
    text(Crl)->setToolTip(tr("Certificates that an authority has revoked (CRL)"));
}

ChoiceBox *TlsForm::addChoice(QGridLayout *grid, Row row, const QString &label, const QString &accessibleName)
{
    auto *const combo = new ChoiceBox(m_details);
    combo->setAccessibleName(accessibleName);
    addRow(grid, row, label, combo);
    connect(combo, &QComboBox::activated, this, &TlsForm::inputChanged);
    return combo;
}

void TlsForm::addText(QGridLayout *grid, Row row, const QString &label)
{
    auto *const edit = new QLineEdit(m_details);
    edit->setAccessibleName(QString(label).remove(u'&'));
    addRow(grid, row, label, edit);
    connect(edit, &QLineEdit::textChanged, this, &TlsForm::inputChanged); // assistive technology edits, too
    m_texts[row] = edit;
}

void TlsForm::addRow(QGridLayout *grid, Row row, const QString &label, QWidget *input)
{
    auto *const name = new QLabel(label, m_details);
    name->setBuddy(input);
    auto *const message = new ToneLabel(m_details);
    message->setWordWrap(true);
    message->setFont(smallFont(this));
    message->hide();
    grid->addWidget(name, 2 * row, 0);
    grid->addWidget(input, 2 * row, 1);
    grid->addWidget(message, 2 * row + 1, 1, 1, 2);
    m_inputs[row] = input;
    m_messages[row] = message;
}

void TlsForm::addBrowseButton(QGridLayout *grid, Row row)
{
    auto *const button = new QPushButton(tr("Browse..."), m_details);
    button->setAutoDefault(false);
    button->setAccessibleName(tr("Browse for %1").arg(text(row)->accessibleName()));
    grid->addWidget(button, 2 * row, 2);
    connect(button, &QPushButton::clicked, this, [this, row] {
        auto *const dialog = new QFileDialog(this, text(row)->accessibleName());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        if (const QString file = text(row)->text().trimmed(); !file.isEmpty())
            dialog->selectFile(file);
        connect(dialog, &QFileDialog::fileSelected, text(row), &QLineEdit::setText);
        dialog->open();
    });
}

std::optional<TlsSettings> TlsForm::settings() const
{
    if (!isOn())
        return {};
    TlsSettings settings;
    settings.profile = m_profile->currentData().value<TlsProfile>();
    settings.verification = m_verification->currentData().value<TlsVerification>();
    settings.caPath = text(CaPath)->text().trimmed();
    settings.serverName = text(ServerName)->text().trimmed();
    settings.certificateFile = text(Certificate)->text().trimmed();
    settings.keyFile = text(Key)->text().trimmed();
    settings.crlFile = text(Crl)->text().trimmed();
    const QString fingerprint = text(Pin)->text().trimmed();
    settings.pinnedSha256 = parseFingerprint(fingerprint).value.value_or(fingerprint.toLatin1());
    return settings;
}

void TlsForm::setSettings(const std::optional<TlsSettings> &settings)
{
    const TlsSettings shown = settings.value_or(TlsSettings());
    showOn(settings.has_value());
    m_profile->setCurrentIndex(m_profile->findData(QVariant::fromValue(shown.profile)));
    m_verification->setCurrentIndex(m_verification->findData(QVariant::fromValue(shown.verification)));
    showText(CaPath, shown.caPath);
    showText(ServerName, shown.serverName);
    showText(Pin, fingerprintText(shown.pinnedSha256));
    showText(Certificate, shown.certificateFile);
    showText(Key, shown.keyFile);
    showText(Crl, shown.crlFile);
    recheck();
}

/// Not an edit of the user.
void TlsForm::showText(Row row, const QString &shown)
{
    const QSignalBlocker blocker(text(row));
    text(row)->setText(shown);
}

void TlsForm::setOn(bool on)
{
    showOn(on);
    recheck();
}

void TlsForm::pin(const QByteArray &sha256)
{
    showOn(true);
    m_verification->setCurrentIndex(m_verification->findData(QVariant::fromValue(TlsVerification::Pin)));
    showText(Pin, fingerprintText(sha256));
    recheck();
}

QString TlsForm::summary() const
{
    if (!isOn())
        return tr("off");
    if (!m_error.isEmpty())
        return tr("on; something is wrong");
    const QString verification = m_verification->currentText();
    const bool legacy = m_profile->currentData().value<TlsProfile>() == TlsProfile::Legacy;
    return legacy ? tr("on; %1; %2").arg(verification, m_profile->currentText()) : tr("on; %1").arg(verification);
}

void TlsForm::inputChanged()
{
    recheck();
    Q_EMIT edited();
}

void TlsForm::recheck()
{
    const std::optional<TlsSettings> current = settings();
    m_details->setEnabled(current.has_value());
    m_whenOff->setVisible(!current);
    m_on->setItemText(1, onText(m_verification->currentData().value<TlsVerification>()));
    text(Pin)->setEnabled(m_verification->currentData().value<TlsVerification>() == TlsVerification::Pin);
    warn(current);
    if (current) {
        m_check.start([tls = *current](const CancelToken &) { return checkTlsSettings(tls, {}); },
                      [this](const std::optional<TlsSettingError> &wrong) {
                          showCheck(wrong);
                          Q_EMIT checked();
                      });
        return;
    }
    m_check.cancel();
    showCheck({});
}

/// What was found in the files.
void TlsForm::showCheck(const std::optional<TlsSettingError> &wrong)
{
    const bool asksForPassword = wrong && wrong->setting == TlsSetting::KeyPassword;
    m_error = wrong && !asksForPassword ? tlsSettingErrorText(*wrong, userWords()) : QString();
    for (const Row row : {CaPath, ServerName, Pin, Certificate, Key, Crl})
        if (!wrong || rowOf(wrong->setting) != row)
            say(row, {}, Tone::Normal);
    if (asksForPassword)
        say(Key, tr("You will be asked for its password when the echo begins."), Tone::Muted);
    else if (wrong)
        say(rowOf(wrong->setting), m_error, Tone::Bad);
}

/// Loud, at the choice itself, for as long as it stands.
void TlsForm::warn(const std::optional<TlsSettings> &settings)
{
    const bool isLegacy = settings && settings->profile == TlsProfile::Legacy;
    say(Profile,
        isLegacy
            ? tr("Not secure: TLS 1.0 and 1.1 can be broken. Only for a peer that has nothing newer, and only until "
                 "it is replaced.")
            : QString(),
        isLegacy ? Tone::Warning : Tone::Normal);
    const bool isUnverified = settings && settings->verification == TlsVerification::None;
    say(Verification,
        isUnverified ? tr("Not secure: any computer on the way can pretend to be the peer and read everything. Pin the "
                          "peer's certificate instead, if there is no authority.")
                     : QString(),
        isUnverified ? Tone::Warning : Tone::Normal);
}

void TlsForm::say(Row row, const QString &message, Tone tone)
{
    m_messages[row]->setText(message);
    m_messages[row]->setTone(tone);
    m_messages[row]->setVisible(!message.isEmpty());
    m_inputs[row]->setAccessibleDescription(message.isEmpty() ? m_inputs[row]->toolTip() : message);
}

TlsForm::Row TlsForm::rowOf(TlsSetting setting)
{
    switch (setting) {
    case TlsSetting::None:
        return Profile;
    case TlsSetting::CaPath:
        return CaPath;
    case TlsSetting::CrlFile:
        return Crl;
    case TlsSetting::ServerName:
        return ServerName;
    case TlsSetting::CertificateFile:
        return Certificate;
    case TlsSetting::KeyFile:
    case TlsSetting::KeyPassword:
        return Key;
    case TlsSetting::PinnedSha256:
        return Pin;
    }
    Q_UNREACHABLE();
}

} // namespace dicom_echo
#include "moc_tls_form.cpp"
