#include "ui/form/watch_form.h"

#include "core/net/durations.h"
#include "ui/widgets/tone_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>

#include <cmath>

using namespace std::chrono_literals;

namespace dicom_echo {
namespace {

constexpr QLatin1StringView notifyKey("watch/notify");

std::chrono::milliseconds wholeMilliseconds(double seconds)
{
    return std::chrono::milliseconds(std::llround(seconds * 1000));
}

/// Seconds to the millisecond; only those decimals are shown that say something: `5 s`, `0.25 s`.
class SecondsSpinBox : public QDoubleSpinBox
{
public:
    explicit SecondsSpinBox(QWidget *parent)
        : QDoubleSpinBox(parent)
    {
        setDecimals(3);
        setSuffix(WatchForm::tr(" s", "unit: seconds"));
    }

    [[nodiscard]] QString textFromValue(double value) const override
    {
        return locale().toString(value, 'f', QLocale::FloatingPointShortest).remove(locale().groupSeparator());
    }
};

void addWatchRow(QGridLayout *grid, int row, const QString &text, QWidget *input)
{
    auto *const label = new QLabel(text);
    label->setBuddy(input);
    grid->addWidget(label, row, 0);
    grid->addWidget(input, row, 1);
}

} // namespace

WatchForm::WatchForm(QWidget *parent)
    : QWidget(parent)
    , m_interval(new SecondsSpinBox(this))
    , m_duration(new SecondsSpinBox(this))
    , m_associations(new QComboBox(this))
    , m_notify(new QCheckBox(tr("Notify on the &desktop"), this))
    , m_notifyObstacle(new ToneLabel(this))
    , m_button(new QPushButton(tr("Stop &watch"), parent)) // the longest of its texts
{
    m_interval->setRange(toSeconds(leastWatchInterval), toSeconds(longestWatchInterval));
    m_interval->setAccessibleName(tr("Watch interval"));
    m_interval->setToolTip(tr("Seconds from one echo to the next: 0.1 to 86400"));
    m_duration->setRange(0, toSeconds(longestWatch));
    m_duration->setSpecialValueText(tr("until stopped"));
    m_duration->setAccessibleName(tr("Watch duration"));
    m_duration->setToolTip(tr("Seconds after which the watch ends; 0: until it is stopped"));
    m_associations->addItem(tr("A new one for each echo"), QVariant::fromValue(WatchAssociations::NewEach));
    m_associations->addItem(tr("One for all echoes"), QVariant::fromValue(WatchAssociations::One));
    m_associations->setAccessibleName(tr("Watch associations"));
    m_associations->setToolTip(tr("A new association each time also tests whether the peer still accepts them"));
    m_notify->setAccessibleName(tr("Notify on the desktop"));
    m_notify->setToolTip(tr("Show a notification when the peer goes down or comes up again"));
    m_notifyObstacle->setTone(Tone::Muted);
    m_notifyObstacle->setWordWrap(true);
    m_button->setAutoDefault(false);
    m_button->setFixedWidth(m_button->sizeHint().width());

    auto *const grid = new QGridLayout(this);
    grid->setContentsMargins({});
    addWatchRow(grid, 0, tr("Echo ever&y"), m_interval);
    addWatchRow(grid, 1, tr("Fo&r"), m_duration);
    addWatchRow(grid, 2, tr("Associatio&ns"), m_associations);
    grid->addWidget(m_notify, 3, 0, 1, 2);
    grid->addWidget(m_notifyObstacle, 4, 0, 1, 3);
    grid->setColumnStretch(2, 1);
    connect(m_interval, &QDoubleSpinBox::valueChanged, this, &WatchForm::edited);
    connect(m_duration, &QDoubleSpinBox::valueChanged, this, &WatchForm::edited);
    connect(m_associations, &QComboBox::currentIndexChanged, this, &WatchForm::edited);
    connect(m_notify, &QCheckBox::clicked, this, [this](bool on) { m_wantsNotifications = on; });
    connect(m_button, &QPushButton::clicked, this, [this] {
        switch (m_state) {
        case WatchState::Idle:
            return Q_EMIT watchRequested();
        case WatchState::Watching:
            return Q_EMIT stopRequested();
        case WatchState::Stopping: // enabled, so that the focus stays
            return;
        }
    });
    setSettings({});
    m_notify->setChecked(true);
    showState();
}

WatchSettings WatchForm::settings() const
{
    return {wholeMilliseconds(m_interval->value()), wholeMilliseconds(m_duration->value()),
            m_associations->currentData().value<WatchAssociations>()};
}

void WatchForm::setSettings(const WatchSettings &settings)
{
    const QSignalBlocker interval(m_interval);
    const QSignalBlocker duration(m_duration);
    const QSignalBlocker associations(m_associations);
    m_interval->setValue(toSeconds(settings.interval));
    m_duration->setValue(toSeconds(settings.duration));
    m_associations->setCurrentIndex(m_associations->findData(QVariant::fromValue(settings.associations)));
}

bool WatchForm::notifies() const
{
    return m_notify->isChecked();
}

void WatchForm::setNotifyObstacle(const QString &obstacle)
{
    m_notify->setEnabled(obstacle.isEmpty());
    m_notify->setChecked(obstacle.isEmpty() && m_wantsNotifications);
    m_notify->setAccessibleDescription(obstacle);
    m_notifyObstacle->setText(obstacle);
}

void WatchForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
}

void WatchForm::setState(WatchState state)
{
    m_state = state;
    showState();
}

void WatchForm::setObstacle(const QString &obstacle)
{
    m_obstacle = obstacle;
    showState();
}

void WatchForm::showState()
{
    const bool isIdle = m_state == WatchState::Idle;
    m_button->setText(isIdle ? tr("&Watch") : tr("Stop &watch"));
    m_button->setAccessibleName(isIdle ? tr("Start watch") : tr("Stop watch"));
    m_button->setEnabled(!isIdle || m_obstacle.isEmpty());
    const QString use = isIdle ? tr("Echo again and again and tell when the peer goes down or comes up (Shift+F5)")
                               : tr("End the watch of this peer and show its result (Ctrl+Shift+F5)");
    m_button->setToolTip(isIdle && !m_obstacle.isEmpty() ? m_obstacle : use);
}

QString WatchForm::summary() const
{
    return m_duration->value() == 0 ? tr("every %1, until stopped").arg(m_interval->text())
                                    : tr("every %1, for %2").arg(m_interval->text(), m_duration->text());
}

void WatchForm::save(QSettings &settings) const
{
    settings.setValue(notifyKey, m_wantsNotifications);
}

void WatchForm::restore(const QSettings &settings)
{
    m_wantsNotifications = settings.value(notifyKey, true).toBool();
    m_notify->setChecked(m_wantsNotifications && m_notify->isEnabled());
}

} // namespace dicom_echo
#include "moc_watch_form.cpp"
