#include "ui/fleet/fleet_controls.h"

#include "core/text/visible_text.h"
#include "ui/lists/search_line.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/elided_label.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace dicom_echo {
namespace {

constexpr QLatin1StringView intervalKey("fleet/interval");
constexpr int shortestInterval = 5; ///< seconds
constexpr int longestInterval = 24 * 60 * 60;
constexpr int usualInterval = 60;
constexpr int barWidth = 160; ///< pixels

} // namespace

FleetControls::FleetControls(const FleetActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_filter(makeSearchLine(tr("Fleet filter"), this))
    , m_groups(new QComboBox(this))
    , m_bar(new QProgressBar(this))
    , m_text(new ElidedLabel(this))
{
    m_groups->setAccessibleName(tr("Fleet group"));
    m_groups->setToolTip(tr("Which group of profiles is shown and tested"));
    m_groups->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_groups->setMinimumContentsLength(std::max(8, int(tr("All groups").size())));
    m_filter->setToolTip(tr("Shows the peers in which each of these words stands: name, group, host, port, AE title, "
                            "state, cause"));
    m_bar->setAccessibleName(tr("Fleet progress"));
    m_bar->setFixedWidth(barWidth);
    m_bar->setTextVisible(false);
    QSizePolicy keepsItsPlace = m_bar->sizePolicy(); // nothing moves when it comes and goes
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_bar->setSizePolicy(keepsItsPlace);
    m_bar->hide();
    m_text->setAccessibleName(tr("Fleet summary"));
    setGroups({});

    auto *const commands = new QHBoxLayout;
    commands->addWidget(makeActionButton(actions.echoAll, tr("Echo all"), tr("Echo all"), this));
    commands->addWidget(makeActionButton(actions.echoSelected, tr("Echo selected"), tr("Echo selected"), this));
    commands->addWidget(makeActionButton(actions.stop, tr("Stop"), tr("Stop"), this));
    commands->addWidget(makeRepeat(actions.repeat));
    commands->addSpacing(fontMetrics().height());
    commands->addWidget(m_groups);
    commands->addWidget(m_filter, 1);
    auto *const news = new QHBoxLayout;
    news->addWidget(m_text, 1);
    news->addWidget(m_bar);
    auto *const lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->addLayout(commands);
    lines->addLayout(news);
    connect(m_filter, &QLineEdit::textChanged, this, &FleetControls::wordsChanged);
    connect(m_groups, &QComboBox::currentIndexChanged, this, &FleetControls::groupChanged);
    showProgress({}, 0, 0);
}

QWidget *FleetControls::makeRepeat(QAction *repeat)
{
    auto *const pair = new QWidget(this);
    auto *const box = new QCheckBox(tr("Repeat e&very"), pair);
    box->setAccessibleName(tr("Repeat every"));
    box->setToolTip(repeat->toolTip());
    m_interval = new QSpinBox(pair);
    m_interval->setAccessibleName(tr("Repeat interval"));
    m_interval->setRange(shortestInterval, longestInterval);
    m_interval->setValue(usualInterval);
    m_interval->setSuffix(tr(" s"));
    connect(box, &QCheckBox::toggled, repeat, &QAction::setChecked);
    connect(repeat, &QAction::toggled, box, &QCheckBox::setChecked);
    auto *const line = new QHBoxLayout(pair);
    line->setContentsMargins({});
    line->addWidget(box);
    line->addWidget(m_interval);
    return pair;
}

void FleetControls::setGroups(const QStringList &groups)
{
    const QVariant chosen = m_groups->currentData();
    const QSignalBlocker quiet(m_groups);
    m_groups->clear();
    m_groups->addItem(tr("All groups"));
    for (const QString &group : groups)
        m_groups->addItem(visibleText(group), group);
    m_groups->setCurrentIndex(chosen.isValid() ? std::max(0, m_groups->findData(chosen)) : 0);
}

std::optional<QString> FleetControls::group() const
{
    const QVariant chosen = m_groups->currentData();
    return chosen.isValid() ? std::optional(chosen.toString()) : std::nullopt;
}

std::chrono::seconds FleetControls::interval() const
{
    return std::chrono::seconds(m_interval->value());
}

void FleetControls::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void FleetControls::showProgress(const QString &text, qsizetype done, qsizetype all)
{
    m_bar->setRange(0, std::max(1, int(all)));
    m_bar->setValue(int(done));
    m_text->setText(text);
    m_text->setToolTip({});
}

void FleetControls::showSummary(const QString &text, const QString &explanation)
{
    m_text->setText(text);
    m_text->setAccessibleDescription(explanation);
}

void FleetControls::setRunning(bool isRunning)
{
    m_interval->setEnabled(!isRunning);
    m_bar->setVisible(isRunning);
}

void FleetControls::saveLayout(QSettings &settings) const
{
    settings.setValue(intervalKey, m_interval->value());
}

void FleetControls::restoreLayout(const QSettings &settings)
{
    m_interval->setValue(settings.value(intervalKey, usualInterval).toInt());
}

} // namespace dicom_echo
#include "moc_fleet_controls.cpp"
