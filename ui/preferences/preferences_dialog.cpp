#include "ui/preferences/preferences_dialog.h"

#include "ui/form/choice_field.h"
#include "ui/form/input_field.h"
#include "ui/preferences/chosen_appearance.h"
#include "ui/widgets/tone_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

namespace dicom_echo {
namespace {

SettingField *makeField(SettingId id, QWidget *parent)
{
    if (setting(id).choices.empty())
        return new InputField(id, parent);
    return new ChoiceField(id, parent);
}

QSpinBox *makeNumber(int most, QWidget *parent)
{
    auto *const box = new QSpinBox(parent);
    box->setRange(1, most);
    return box;
}

} // namespace

PreferencesDialog::PreferencesDialog(const Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_keepsHistory(new QCheckBox(tr("&Keep a history of echoes and watches"), this))
    , m_days(makeNumber(mostHistoryDays, this))
    , m_megabytes(makeNumber(mostHistoryMegabytes, this))
    , m_notifies(new QCheckBox(tr("&Notify on the desktop when a watched peer goes down or comes up"), this))
    , m_notifier(this)
    , m_appearance(new QComboBox(this))
    , m_language(new QComboBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preferences"));
    const auto tellDays = [this](int days) { m_days->setSuffix(tr(" day(s)", nullptr, days)); };
    connect(m_days, &QSpinBox::valueChanged, this, tellDays);
    tellDays(m_days->value());
    m_megabytes->setSuffix(tr(" MB"));
    auto *const buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    auto *const groups = new QWidget(this);
    auto *const column = new QVBoxLayout(groups);
    for (QWidget *const group : {makeNewProfiles(), makeHistory(), makeNotifications(), makeWindow()})
        column->addWidget(group);
    column->addStretch();
    auto *const scrolled = new QScrollArea(this); // large letters on a small screen
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setWidgetResizable(true);
    scrolled->setWidget(groups);
    scrolled->setMinimumWidth(groups->minimumSizeHint().width() + scrolled->verticalScrollBar()->sizeHint().width());
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(scrolled, 1);
    layout->addWidget(buttons);
    const int rest = layout->minimumSize().height() - scrolled->minimumSizeHint().height();
    resize(
        QSize(layout->minimumSize().width(), groups->sizeHint().height() + rest).boundedTo(screen()->availableSize()));
    connect(buttons, &QDialogButtonBox::accepted, this, &PreferencesDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this] { fill(Preferences()); });
    fill(preferences);
}

QWidget *PreferencesDialog::makeNewProfiles()
{
    auto *const group = new QGroupBox(tr("New profiles"), this);
    auto *const grid = new QGridLayout(group);
    for (const SettingId id : newProfileSettings()) {
        SettingField *const field = makeField(id, group);
        field->addTo(grid, grid->rowCount(), 0);
        connect(field, &SettingField::edited, this, &PreferencesDialog::check);
        m_fields << field;
    }
    return group;
}

QWidget *PreferencesDialog::makeHistory()
{
    auto *const group = new QGroupBox(tr("History"), this);
    auto *const form = new QFormLayout(group);
    form->addRow(m_keepsHistory);
    form->addRow(tr("For at m&ost"), m_days);
    form->addRow(tr("In a &file of at most"), m_megabytes);
    m_days->setAccessibleName(tr("Days of history"));
    m_megabytes->setAccessibleName(tr("Size of the history"));
    connect(m_keepsHistory, &QCheckBox::toggled, m_days, &QWidget::setEnabled);
    connect(m_keepsHistory, &QCheckBox::toggled, m_megabytes, &QWidget::setEnabled);
    return group;
}

QWidget *PreferencesDialog::makeNotifications()
{
    auto *const group = new QGroupBox(tr("Notifications"), this);
    auto *const form = new QFormLayout(group);
    form->addRow(m_notifies);
    auto *const obstacle = new ToneLabel(group);
    obstacle->setTone(Tone::Muted);
    obstacle->setWordWrap(true);
    obstacle->hide();
    form->addRow(obstacle);
    connect(&m_notifier, &DesktopNotifier::obstacleChanged, obstacle, [this, obstacle] {
        obstacle->setText(m_notifier.obstacle());
        obstacle->setVisible(!obstacle->text().isEmpty());
        m_notifies->setAccessibleDescription(obstacle->text());
    });
    m_notifier.prepare();
    return group;
}

QWidget *PreferencesDialog::makeWindow()
{
    auto *const group = new QGroupBox(tr("Window"), this);
    auto *const form = new QFormLayout(group);
    m_appearance->addItem(tr("As the desktop"), QVariant::fromValue(static_cast<int>(Appearance::System)));
    m_appearance->addItem(tr("Light"), QVariant::fromValue(static_cast<int>(Appearance::Light)));
    m_appearance->addItem(tr("Dark"), QVariant::fromValue(static_cast<int>(Appearance::Dark)));
    m_appearance->setAccessibleName(tr("Appearance"));
    form->addRow(tr("&Appearance"), m_appearance);
    m_language->addItem(tr("As the system"), QString());
    for (const Language language : languages)
        m_language->addItem(languageName(language), languageCode(language));
    m_language->setAccessibleName(tr("Language"));
    form->addRow(tr("&Language"), m_language);
    auto *const fromWhen = new QLabel(tr("Another language is used from the next start on."), group);
    fromWhen->setWordWrap(true);
    form->addRow(QString(), fromWhen);
    return group;
}

void PreferencesDialog::fill(const Preferences &preferences)
{
    for (SettingField *const field : std::as_const(m_fields))
        field->setText(setting(field->id()).text(preferences.newProfile));
    m_keepsHistory->setChecked(preferences.keepsHistory);
    m_days->setValue(preferences.history.days);
    m_megabytes->setValue(preferences.history.megabytes);
    m_days->setEnabled(preferences.keepsHistory);
    m_megabytes->setEnabled(preferences.keepsHistory);
    m_notifies->setChecked(preferences.notifies);
    m_appearance->setCurrentIndex(m_appearance->findData(static_cast<int>(preferences.appearance)));
    m_language->setCurrentIndex(preferences.language ? m_language->findData(languageCode(*preferences.language)) : 0);
    check();
}

void PreferencesDialog::check()
{
    bool isRight = true;
    for (SettingField *const field : std::as_const(m_fields)) {
        EchoRequest request;
        const QString error = setting(field->id()).take(request, field->text());
        field->setError(error);
        isRight = isRight && error.isEmpty();
    }
    m_ok->setEnabled(isRight);
}

Preferences PreferencesDialog::shown() const
{
    Preferences preferences;
    for (const SettingField *const field : m_fields)
        setting(field->id()).take(preferences.newProfile, field->text());
    preferences.keepsHistory = m_keepsHistory->isChecked();
    preferences.history.days = m_days->value();
    preferences.history.megabytes = m_megabytes->value();
    preferences.notifies = m_notifies->isChecked();
    preferences.appearance = static_cast<Appearance>(m_appearance->currentData().toInt());
    if (m_language->currentIndex() > 0)
        preferences.language = languages.at(static_cast<size_t>(m_language->currentIndex() - 1));
    return preferences;
}

void PreferencesDialog::finish()
{
    Q_EMIT chosen(shown());
    accept();
}

PreferencesDialog *showPreferences(QWidget *parent)
{
    auto *const dialog = new PreferencesDialog(readPreferences(QSettings()), parent);
    QObject::connect(dialog, &PreferencesDialog::chosen, dialog, [](const Preferences &preferences) {
        QSettings settings;
        writePreferences(preferences, settings);
        showAppearance(preferences.appearance);
    });
    dialog->open();
    return dialog;
}

} // namespace dicom_echo
#include "moc_preferences_dialog.cpp"
